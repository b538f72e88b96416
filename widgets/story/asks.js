// Four questions, of which two are enough.
import { _, AskedWay, Field, Heading, html, Loud, Pick, Quiet } from "../shared/kit.js";
import { afterAsks, answered } from "./logic.js";

/** @typedef {import("./widget.js").Screen} Screen */

/** @param {Screen} props */
export const Asks = ({ content, record, reading, answer }) =>
  html`<div class="screen narrow">
    <${Heading} title=${_("Choose two questions to answer")} lede=${_("Short answers are fine. You may also go on without any.")} screen="asks" />
    <div class="picks one-column">
      ${content.prompts.map(({ id, title, text }) => html`<${Pick} title=${title} text=${text} chosen=${Boolean(record.prompt?.[id]?.trim())} onPick=${() => answer.go(`asks/${id}`)} key=${id} />`)}
    </div>
    <div class="row"><${Loud} label=${_("Go on")} onClick=${() => answer.go(afterAsks(reading))} /></div>
    <${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} name=${_("Back to your moments")} onClick=${() => answer.go("moments")} />`} />
  </div>`;

/** One of them. @param {Screen} props */
export function Ask({ content, record, answer, id }) {
  const prompt = content.prompts.find((each) => each.id === id);
  if (!prompt) return null;
  return html`<div class="screen narrow" key=${id}>
    <${Heading} over=${prompt.title} title=${prompt.text} screen=${`asks/${id}`} />
    <${Field} id=${`prompt-${id}`} label=${_("Your answer")} hint=${_("One or two sentences")} value=${record.prompt?.[id] ?? ""} most=${400} lines=${4} error=${answer.errorOf(`prompt.${id}`)} onType=${(/** @type {string} */ text) => answer.type(answered(record, id, text))} />
    <div class="row"><${Loud} label=${_("Back to the four questions")} onClick=${() => answer.go("asks")} /></div>
    <${AskedWay} answer=${answer} />
  </div>`;
}
