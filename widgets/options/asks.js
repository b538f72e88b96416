// What the shortlist asks for: the strengths it cannot do without and that nobody rated yet, by the sentences of that exercise.
import { _, announce, Choice, Heading, html, Loud, Quiet, useRef } from "../shared/kit.js";
import { toAsk } from "./logic.js";
import { Way } from "./parts.js";

/** @typedef {import("./widget.js").Screen} Screen */

/** @param {Screen} props */
export function Asks({ answer, there, reading, place }) {
  const asked = useRef(/** @type {import("./logic.js").Asked[]} */ ([]));
  if (!asked.current.length) asked.current = toAsk(reading.asks ?? [], place);
  const strengths = asked.current;
  const at = Math.max(0, strengths.findIndex((one) => place === `asks/${one.id}`));
  const strength = strengths[at];
  const back = html`<${Quiet} label=${_("Back")} name=${_("Back to your shortlist")} onClick=${() => answer.go("shortlist")} />`;
  if (!strength)
    return html`<div class="screen narrow">
      <${Heading} title=${_("All of it is rated")} lede=${_("You have rated every strength that your shortlist cannot do without.")} screen="asks" />
      <${Way} answer=${answer} left=${back} />
    </div>`;
  const rating = there.strengths.record.rating?.[strength.id] ?? {};
  const next = strengths[at + 1];
  const rate = (/** @type {number|null} */ level) => there.strengths.set({ [`rating.${strength.id}.level`]: level });
  const open = () => {
    rate(null);
    announce(_("Left open"));
  };
  return html`<div class="screen narrow" key=${strength.id}>
    <${Heading} over=${_("{count} of {most}", { count: at + 1, most: strengths.length })} title=${strength.title} screen=${`asks/${strength.id}`}
      lede=${_("Your shortlist asks for this. Which sentence is true on a normal week? It is kept among your strengths.")} />
    <div class="stack">
      <${Choice} legend=${_("{title}: which sentence is true on a normal week?", strength)} quietLegend name=${`asks-${strength.id}`} value=${rating.level}
        choices=${strength.anchors.map((label, index) => ({ value: index + 1, label }))} onChoose=${rate} />
      ${there.strengths.errorOf(`rating.${strength.id}.level`) && html`<p class="error" role="alert">${there.strengths.errorOf(`rating.${strength.id}.level`)}</p>`}
      ${rating.level == null ? html`<p class="muted">${_("Not sure? Leave it open.")}</p>` : html`<div><${Quiet} label=${_("Not sure: leave it open")} onClick=${open} /></div>`}
    </div>
    <div class="row"><${Loud} label=${next ? _("Next: {title}", next) : _("Back to your shortlist")} onClick=${() => answer.go(next ? `asks/${next.id}` : "shortlist")} /></div>
    <${Way} answer=${answer} left=${at > 0 ? html`<${Quiet} label=${_("Back")} name=${_("Back to the one before")} onClick=${() => answer.go(`asks/${strengths[at - 1].id}`)} />` : back} />
  </div>`;
}
