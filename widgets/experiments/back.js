// Day 14, in three taps: what happened, what I learned, and what it changes in the cell it tested.
import { _, announce, Choice, Foot, Heading, html, Loud, Plain, Quiet, Said, useState } from "../shared/kit.js";
import { Words } from "./belief.js";
import { inSentence, result } from "./logic.js";

/** @param {import("./widget.js").Screen} props */
export function Happened({ answer, id, experiment, plan }) {
  const choices = [
    { value: "yes", label: experiment.signal_yes ? _("I was right: “{words}”", { words: experiment.signal_yes }) : _("I was right") },
    { value: "no", label: experiment.signal_no ? _("I was wrong: “{words}”", { words: experiment.signal_no }) : _("I was wrong") },
    { value: "unclear", label: _("It is not clear yet") },
  ];
  return html`<div class="screen narrow">
    <${Heading} over=${_("{number} of {of}", { number: 1, of: 3 })} title=${_("What did you see?")} lede=${experiment.belief ? _("You believed: “{words}”", { words: experiment.belief }) : plan?.about} screen=${`back/${id}`} />
    <${Choice} legend=${_("What did you see?")} quietLegend name=${`signal-${id}`} value=${experiment.signal ?? null} choices=${choices} onChoose=${(/** @type {string} */ signal) => answer.set({ [`experiment.${id}.signal`]: signal })} />
    <div class="row"><${Loud} label=${_("Next")} disabled=${!experiment.signal} onClick=${() => answer.go(`back/${id}/learned`)} /></div>
    <${Foot} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go("plans")} />`} />
  </div>`;
}

/** @param {import("./widget.js").Screen} props */
export function Learned({ answer, id, experiment, plan }) {
  const next = plan?.cell ? `back/${id}/cell` : "plans";
  const on = () => (plan?.cell ? answer.go(next) : answer.set({ [`experiment.${id}.status`]: "done" }, next));
  return html`<div class="screen narrow">
    <${Heading} over=${_("{number} of {of}", { number: 2, of: plan?.cell ? 3 : 2 })} title=${_("What did you learn?")} lede=${_("One line is enough. You may leave it empty.")} screen=${`back/${id}/learned`} />
    <${Words} ...${{ answer, id }} field="learned" value=${experiment.learned} label=${_("I learned")} most=${300} lines=${3} />
    <div class="row"><${Loud} label=${plan?.cell ? _("Next") : _("Keep this")} onClick=${on} /></div>
    <${Foot} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(`back/${id}`)} />`} />
  </div>`;
}

/** @param {import("./widget.js").Screen} props */
export function NewValue({ answer, there, id, experiment, plan }) {
  const cell = plan?.cell;
  const [x, setX] = useState(cell?.now?.x ?? null);
  if (!cell) return html`<${Told} ...${{ answer, there, id, experiment, plan }} />`;
  const now = cell.now?.x ?? null;
  const choices = [
    ...cell.anchors.map((label, at) => ({ value: at + 1, label })),
    ...(now !== null && now % 1 ? [{ value: now, label: _("As before: {sentence}", { sentence: inSentence(cell.anchors, now) }) }] : []),
    { value: null, label: _("Not sure") },
  ];
  const put = () => {
    const { cell: fields, updates } = result(experiment, cell, x);
    answer.set({ [`experiment.${id}.updates`]: updates, [`experiment.${id}.status`]: "done" }, `back/${id}/told`);
    there.scoring.set(fields);
    announce(_("It is in your matrix"));
  };
  return html`<div class="screen narrow">
    <${Heading} over=${_("{number} of {of}", { number: 3, of: 3 })} title=${_("Which sentence is true now?")} screen=${`back/${id}/cell`}
      lede=${_("{criterion}: {option}. Until now you said: {sentence}.", { criterion: cell.criterion_title, option: cell.option_title, sentence: inSentence(cell.anchors, now) })} />
    <${Choice} legend=${_("Which sentence is true now?")} quietLegend name=${`cell-${id}`} value=${x} choices=${choices} onChoose=${setX} />
    <div class="row"><${Loud} label=${_("Put it into my matrix")} onClick=${put} /></div>
    <${Foot} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(`back/${id}/learned`)} />`} />
  </div>`;
}

/** The matrix's own sentence before and after. @param {any} props */
export function Told({ answer, there, links, id, experiment, plan }) {
  const told = plan?.told;
  const last = experiment.updates?.at(-1);
  const path = last ? `cell.${last.option}.${last.criterion}` : "";
  const again = () => there.scoring.set({ [path]: { x: last.after, conf: last.after_conf ?? "medium", source: "me", note: plan?.cell?.now?.note ?? null } });
  const same = told && told.before === told.after;
  return html`<div class="screen">
    <${Heading} over=${plan?.about} title=${_("What your test changed")} screen=${`back/${id}/told`} lede=${told?.is_there ? _("The matrix has your new answer.") : _("Your new answer is not in the matrix.")} />
    ${told?.after
      ? html`<div class="turn">
          <section class="card stack" aria-labelledby="told-before"><h3 id="told-before">${_("Before")}</h3><p class="serif"><${Said} text=${told.before ?? ""} /></p></section>
          <section class="card stack" aria-labelledby="told-after"><h3 id="told-after">${_("Now")}</h3><p class="serif"><${Said} text=${told.after} /></p></section>
        </div>
        ${same && html`<p>${_("The sentence stays the same. That is a result, too.")}</p>`}`
      : html`<p>${_("Your matrix has no order yet, so it says nothing about the whole.")}</p>`}
    ${path && there.scoring.errorOf(path) && html`<p class="error" role="alert">${there.scoring.errorOf(path)}</p>`}
    ${told && !told.is_there && html`<div class="row"><${Plain} label=${_("Put it into my matrix")} onClick=${again} /></div>`}
    <div class="row">
      <${Loud} label=${_("See all you will try")} onClick=${() => answer.go("plans")} />
      ${links?.scoring && html`<a class="button" href=${links.scoring}>${_("Look at the matrix")}</a>`}
    </div>
    <${Foot} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(`back/${id}/cell`)} />`} />
  </div>`;
}
