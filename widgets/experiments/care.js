// What it touches, and who is asked first: the rule answers in sentences.
import { _, Choice, Heading, html, Notice, Pick } from "../shared/kit.js";
import { Onward } from "./belief.js";
import { touched } from "./logic.js";

const things = () => [
  { id: "none", title: _("None of these") },
  { id: "customer", title: _("Customers") },
  { id: "production", title: _("Running work or systems") },
  { id: "regulated", title: _("Work that has legal rules") },
];
const people = () => [
  { value: "none", label: _("Nobody") },
  { value: "manager", label: _("My manager") },
  { value: "option_owner", label: _("Whoever offers the option") },
  { value: "other", label: _("Somebody else") },
];

/** @param {import("./widget.js").Screen} props */
export function Care({ answer, content, id, experiment, plan }) {
  const path = (/** @type {string} */ field) => `experiment.${id}.${field}`;
  const touches = experiment.touches ?? [];
  return html`<div class="screen narrow">
    <${Heading} over=${plan?.about} title=${_("What does it touch?")} lede=${_("A safe test is small, can be undone, and surprises nobody.")} screen=${`care/${id}`} />
    <${Choice} legend=${_("Can it be undone, or stopped at any time?")} look="row" name=${`reversible-${id}`} value=${experiment.reversible ?? null} choices=${[{ value: true, label: _("Yes") }, { value: false, label: _("No") }]}
      onChoose=${(/** @type {boolean} */ value) => answer.set({ [path("reversible")]: value })} />
    <fieldset class="stack">
      <legend>${_("Does it touch one of these?")}</legend>
      <div class="picks dense two">${things().map((thing) => html`<${Pick} title=${thing.title} text="" dense chosen=${touches.includes(thing.id)} onPick=${() => answer.set({ [path("touches")]: touched(touches, thing.id) })} key=${thing.id} />`)}</div>
    </fieldset>
    <${Choice} legend=${_("Who has to agree first?")} name=${`ok-${id}`} value=${experiment.needs_ok_from ?? "none"} choices=${people()} onChoose=${(/** @type {string} */ value) => answer.set({ [path("needs_ok_from")]: value })} />
    <div aria-live="polite"><${Verdict} plan=${plan} /></div>
    <${Onward} answer=${answer} content=${content} step="care" id=${id} />
  </div>`;
}

/** What the safe-to-try rule says, as sentences. @param {{plan: import("./logic.js").Plan|undefined}} props */
export const Verdict = ({ plan }) => (plan?.verdict.length ? html`<${Notice}>${plan.verdict.map((sentence) => html`<p key=${sentence}>${sentence}</p>`)}<//>` : null);
