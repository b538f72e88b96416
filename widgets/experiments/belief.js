// What one believes and will do; and what one would see, either way.
import { _, AskedWay, Field, Heading, html, Loud, Question, Quiet } from "../shared/kit.js";
import { around, inSentence } from "./logic.js";

/** The foot of a step of a plan: one loud way on, a quiet way back. @param {{answer: any, content: import("./logic.js").Content, step: string, id: string, label?: string}} props */
export function Onward({ answer, content, step, id, label = _("Next") }) {
  const { before, after } = around(step, id, content.short);
  return html`<div class="row"><${Loud} label=${label} onClick=${() => answer.go(after)} /></div>
    <${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(before)} />`} />`;
}

/** A text of the plan. @param {{answer: any, id: string, field: string, value: string|undefined|null, label: string, hint?: string, most: number, lines?: number}} props */
export function Words({ answer, id, field, value, label, hint, most, lines = 2 }) {
  const path = `experiment.${id}.${field}`;
  return html`<${Field} id=${`${field.replace(".", "-")}-${id}`} label=${label} hint=${hint} value=${value ?? ""} most=${most} lines=${lines} error=${answer.errorOf(path)} onType=${(/** @type {string} */ text) => answer.type({ [path]: text || null })} />`;
}

/** @param {import("./widget.js").Screen} props */
export function Belief({ answer, content, model, id, experiment, plan }) {
  return html`<div class="screen narrow">
    <${Heading} over=${plan?.about} title=${_("What do you believe, and what will you do?")} screen=${`belief/${id}`}
      lede=${_("A belief can turn out to be wrong. That is what makes the test worth your time.")} />
    ${plan?.cell && html`<p class="well">${_("In your matrix it says now: {sentence}.", { sentence: inSentence(plan.cell.anchors, plan.cell.now?.x) })}</p>`}
    <${Words} ...${{ answer, id }} field="belief" value=${experiment.belief} label=${_("I believe that")} hint=${_("one sentence")} most=${160} />
    <${Words} ...${{ answer, id }} field="action" value=${experiment.action} label=${_("I will do this")} most=${160} lines=${3} />
    <${Words} ...${{ answer, id }} field="with_whom" value=${experiment.with_whom} label=${_("With whom")} hint=${_("a role is enough")} most=${80} lines=${1} />
    <${Question} model=${model} answer=${answer} near=${id} />
    <${Onward} answer=${answer} content=${content} step="belief" id=${id} />
  </div>`;
}

/** @param {import("./widget.js").Screen} props */
export function Signals({ answer, content, id, experiment, plan }) {
  return html`<div class="screen narrow">
    <${Heading} over=${plan?.about} title=${_("What would you see, either way?")} screen=${`signals/${id}`} lede=${_("Say it before you start, so that you notice both.")} />
    <${Words} ...${{ answer, id }} field="signal_yes" value=${experiment.signal_yes} label=${_("If I am right, I will see")} most=${140} />
    <${Words} ...${{ answer, id }} field="signal_no" value=${experiment.signal_no} label=${_("If I am wrong, I will see")} most=${140} />
    <${Words} ...${{ answer, id }} field="decision_rule" value=${experiment.decision_rule} label=${_("Then I decide")} hint=${_("for example: if I am right, I ask for a second task")} most=${160} />
    <${Onward} answer=${answer} content=${content} step="signals" id=${id} />
  </div>`;
}
