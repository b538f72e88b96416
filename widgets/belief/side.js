// One side of the sentence: what one's own answers say about it, one tap each, and one's own words.
import { _, announce, AskedWay, Field, Heading, html, Loud, Notice, Pick, Quiet } from "../shared/kit.js";
import { offered, sideOf, tapped } from "./logic.js";

const asked = () => ({
  speaks_for: { title: _("What speaks for it?"), place: "for", before: "sentence", after: "against" },
  speaks_against: { title: _("And what speaks against it?"), place: "against", before: "for", after: "test" },
});

/** @param {import("./widget.js").Screen} props */
export function SideScreen({ content, record, reading, answer, side }) {
  const { title, place, before, after } = asked()[side];
  const { cites, text: words } = sideOf(record, side);
  const offers = offered(content, record, side);
  const error = answer.errorOf(`${side}.cites`);
  const tap = (/** @type {string} */ id) => {
    const fields = tapped(record, side, id);
    if (!Object.keys(fields).length) return announce(_("Eight at most. Take one away to choose another."));
    answer.set(fields, place);
  };
  return html`<div class="screen narrow" key=${side}>
    <${Heading} over=${record.sentence?.trim() && _("“{words}”", { words: record.sentence.trim() })} title=${title} screen=${place}
      lede=${offers.length ? _("Tap what you wrote before, or use your own words. What happened counts, even if it was small.") : _("What happened? One or two sentences; small things count.")} />
    ${reading.help && html`<${Notice}><p>${reading.help}</p><//>`}
    ${side === "speaks_against" && reading.otherwise && html`<p class="well">${reading.otherwise}</p>`}
    ${offers.length > 0 && html`<section class="stack" aria-labelledby=${`offers-${side}`}>
      <h3 id=${`offers-${side}`}>${_("From what you wrote before")}</h3>
      <div class="picks dense">${offers.map((offer) => html`<${Pick} dense title=${offer.title} text=${offer.text} chosen=${cites.includes(offer.id)} onPick=${() => tap(offer.id)} key=${offer.id} />`)}</div>
      ${error && html`<p class="error" role="alert">${error}</p>`}
    </section>`}
    <${Field} id=${`${side}-text`} label=${_("In my own words")} value=${words} most=${240} lines=${3} error=${answer.errorOf(`${side}.text`)} onType=${(/** @type {string} */ text) => answer.type({ [`${side}.text`]: text || null })} />
    <div class="row"><${Loud} label=${_("Next")} onClick=${() => answer.go(after)} /></div>
    <${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(before)} />`} />
  </div>`;
}
