// A sentence that two weeks could show to be wrong.
import { _, AskedWay, Chip, Field, Heading, html, Loud, Notice, Quiet } from "../shared/kit.js";
import { isUnwritten } from "./logic.js";

/** @param {import("./widget.js").Screen} props */
export function Testable({ content, record, reading, answer }) {
  const begins = isUnwritten(record.test, content.openings);
  return html`<div class="screen narrow">
    <${Heading} over=${record.sentence?.trim() && _("“{words}”", { words: record.sentence.trim() })} title=${_("Which part of it could you test?")} screen="test"
      lede=${_("One sentence that two weeks could show to be right or wrong: what you do, and what you will see then.")} />
    ${reading.help && html`<${Notice}><p>${reading.help}</p><//>`}
    <${Field} id="belief-test" label=${_("My sentence to test")} value=${record.test ?? ""} most=${140} lines=${2} error=${answer.errorOf("test")} onType=${(/** @type {string} */ test) => answer.type({ test: test || null })} />
    <section class="stack openings" aria-labelledby="belief-openings">
      <h3 id="belief-openings">${_("It may begin like this")}</h3>
      <div class="chips">${content.openings.map((text) => (begins ? html`<${Chip} label=${text} chosen=${record.test === text} onPick=${() => answer.set({ test: record.test === text ? null : text }, "test")} key=${text} />` : html`<p class="muted" key=${text}>${text}</p>`))}</div>
    </section>
    <div class="row"><${Loud} label=${_("Next")} onClick=${() => answer.go("reading")} /></div>
    <${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go("against")} />`} />
  </div>`;
}
