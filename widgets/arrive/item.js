// One of the four questions: how far a sentence is true today, or rather not said.
import { _, announce, Choice, Foot, Heading, html, Loud, Quiet, Skip, Way } from "../shared/kit.js";
import { after, before, saidTo } from "./logic.js";

/** @typedef {import("./widget.js").Screen} Screen */

const howFar = () => [
  { value: 1, label: _("Not at all") },
  { value: 2, label: _("A little") },
  { value: 3, label: _("Partly") },
  { value: 4, label: _("Mostly") },
  { value: 5, label: _("Completely") },
  { value: "undisclosed", label: _("I’d rather not say") },
];

const ledes = () => ({
  pre: _("How far is this true for you today?"),
  post: _("How far is this true for you now? You were asked the same at the beginning."),
  d30: _("Thirty days have passed. How far is this true for you now?"),
});

/** @param {Screen} props */
export function Item({ content, record, answer, at }) {
  const { moment, items } = content;
  const { id, text } = items[at];
  const [next, back] = [after(content, at), before(content, at)];
  /** @param {boolean} kept */
  const settle = (kept) => answer.set({ [`pulse.${moment}.kept`]: kept });
  const keep = () => {
    settle(true);
    answer.mark("done", `${moment}/kept`);
    announce(_("Kept"));
  };
  const left = back && html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(back)} />`;
  return html`<div class="screen narrow">
    <${Heading} over=${_("{number} of {of}", { number: at + 1, of: items.length })} title=${text} lede=${ledes()[moment]} screen=${`${moment}/${id}`} />
    <${Choice} legend=${text} quietLegend name=${`${moment}.${id}`} value=${saidTo(content, record, id)} choices=${howFar()} onChoose=${(/** @type {any} */ value) => answer.set({ [`pulse.${moment}.${id}`]: value })} key=${id} />
    <div class="row"><${Loud} label=${next ? _("Next") : _("Keep this")} onClick=${() => (next ? answer.go(next) : keep())} /></div>
    ${moment === "d30" ? html`<${Foot} left=${left} right=${html`<${Skip} onClick=${() => answer.go("d30/kept")} />`} />` : html`<${Way} answer=${answer} left=${left} onSkip=${() => settle(false)} />`}
  </div>`;
}
