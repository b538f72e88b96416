// The sentence itself: one's own words, or one that many people know, to be changed.
import { _, announce, AskedWay, Field, Heading, html, Loud, Notice, Pick, useRef } from "../shared/kit.js";
import { isUnwritten } from "./logic.js";

/** @param {import("./widget.js").Screen} props */
export function Sentence({ content, record, reading, answer }) {
  const offersExamples = useRef(isUnwritten(record.sentence, content.examples));
  const take = (/** @type {string} */ sentence) => {
    answer.set({ sentence }, "sentence");
    announce(_("It stands in your sentence now. You can change its words"));
  };
  return html`<div class="screen narrow">
    <${Heading} title=${_("What do you tell yourself about your next step?")} screen="sentence"
      lede=${_("One sentence about work that often comes to your mind. It may be true, or only partly. Please leave out health, family and other private reasons.")} />
    ${reading.help && html`<${Notice}><p>${reading.help}</p><//>`}
    <${Field} id="belief-sentence" label=${_("My sentence")} value=${record.sentence ?? ""} most=${160} lines=${2} error=${answer.errorOf("sentence")} onType=${(/** @type {string} */ sentence) => answer.type({ sentence: sentence || null })} />
    ${offersExamples.current && html`<section class="stack" aria-labelledby="belief-examples">
      <h3 id="belief-examples">${_("Many people know one of these")}</h3>
      <p class="muted">${_("Tap one and change its words.")}</p>
      <div class="picks dense">${content.examples.map((text) => html`<${Pick} dense title=${text} text="" onPick=${() => take(text)} key=${text} />`)}</div>
    </section>`}
    <div class="row"><${Loud} label=${_("Next")} disabled=${!record.sentence?.trim()} onClick=${() => answer.go("for")} /></div>
    ${!reading.help && html`<details><summary>${_("If this weighs on you")}</summary><p>${content.help}</p></details>`}
    <${AskedWay} answer=${answer} />
  </div>`;
}
