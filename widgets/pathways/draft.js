// One draft: a pathway about one option, what is open in it, a first step, and what to do with it.
import { _, announce, html, ngettext, Plain, Quiet } from "../shared/kit.js";
import { Block } from "./block.js";
import { badgeOf, choosing, destinationOf, howSure, isByModel, isKeepable, isKept, kept, kindOf, okFrom, sentencesOf, titleOf, unkept, whom } from "./logic.js";
import { Locked } from "./lock.js";
import { Sentence } from "./sentence.js";
import { allOf, pathwayById } from "./written.js";

/** @typedef {import("./logic.js").Draft} Draft */
/** @typedef {import("./logic.js").PathwaysRecord} PathwaysRecord */

/** @param {{draft: Draft, drafts: import("./logic.js").Drafts, record: PathwaysRecord, answer: any, strengths: string[], short?: boolean}} props */
export function Column({ draft, drafts, record, answer, strengths, short }) {
  const title = titleOf(record, draft);
  const byModel = isByModel(draft);
  /** Opens the draft for editing, at one of its fields. @param {string} field */
  const edit = (field) => {
    answer.go(`drafts/${draft.id}`);
    setTimeout(() => globalThis.document.getElementById(field)?.focus());
  };
  return html`<section class=${`card draft ${draft.kind} ${isKept(record, draft) ? "kept" : ""}`} aria-labelledby=${`draft-${draft.id}`}>
    <header>
      <p class="kind">${kindOf(draft.kind)}${isKept(record, draft) && (pathwayById(record, draft.id).private ? html` <${Locked} />` : html` <span class="tag">${_("Kept")}</span>`)}</p>
      <h3 id=${`draft-${draft.id}`} tabindex="-1">${title}</h3>
      <p class="destination">${destinationOf(record, draft)}</p>
      ${drafts.pathways.some(isByModel) && html`<p class=${byModel ? "badge model" : "badge"}>${badgeOf(draft.written_by)}</p>`}
    </header>
    <ul class="sentences">
      ${byModel
        ? draft.sentences.map((sentence) => html`<${Block} ...${{ sentence, draft, drafts, record, answer, strengths, edit }} key=${sentence.id} />`)
        : sentencesOf(record, draft).map((sentence) => html`<${Sentence} drafts=${drafts} sentence=${sentence} key=${sentence.id} />`)}
    </ul>
    <div class="well"><h4>${_("Still open")}</h4>${draft.questions.map((question) => html`<p key=${question.question}><span class="whom">${whom(question.to)}</span> ${question.question}</p>`)}</div>
    ${!short && html`<div class="well"><h4>${_("Try it small")}</h4>${draft.trials.map((trial) => html`<${Try} trial=${trial} key=${trial.title} />`)}</div>`}
    ${!short && html`<div class="below">
      <h4>${_("What would change my mind")}</h4>${draft.change_my_mind.map((line) => html`<p key=${line}>${line}</p>`)}
      <h4>${_("How sure this draft is")}</h4><p>${howSure(draft.confidence.level)} ${draft.confidence.because}</p>
      ${draft.confidence.missing.length > 0 && html`<ul class="missing">${draft.confidence.missing.map((gap) => html`<li key=${gap.id}>${gap.text}</li>`)}</ul>`}
    </div>`}
    <${Actions} ...${{ draft, record, answer, title, strengths, edit, short }} />
  </section>`;
}

/** A small experiment: what one does, and what one would see either way. @param {{trial: import("./logic.js").Trial}} props */
const Try = ({ trial }) =>
  html`<details class="try">
    <summary><span>${trial.title}</span> <span class="muted">${ngettext("{hours} h within {count} days", "{hours} h within {count} days", trial.duration_days, { hours: trial.hours })}</span></summary>
    <p>${trial.action} ${okFrom(trial.needs_ok_from)}</p>
    <p><b>${_("If it fits:")}</b> ${trial.signal_yes}</p>
    <p><b>${_("If not:")}</b> ${trial.signal_no}</p>
    <p class="muted">${trial.if_then}</p>
  </details>`;

/** @param {{draft: Draft, record: PathwaysRecord, answer: any, title: string, strengths: string[], edit: (field: string) => void, short?: boolean}} props */
function Actions({ draft, record, answer, title, strengths, edit, short }) {
  const mine = isKept(record, draft);
  const choose = () => {
    const count = allOf(record).length + (mine ? -1 : 1);
    answer.set(mine ? unkept(record, draft) : kept(record, draft, strengths), "drafts");
    announce(mine ? _("{title} is a draft again, {count} kept", { title, count }) : _("{title} is kept, {count} kept", { title, count }));
  };
  const remove = () => {
    answer.set({ [`set_aside.${draft.id}`]: true, ...(pathwayById(record, draft.id).posted ? { [`pathway.${draft.id}.posted`]: null } : {}) }, "drafts");
    announce(_("{title} is removed. You can bring it back.", { title }));
    setTimeout(() => globalThis.document.getElementById(`removed-${draft.id}`)?.focus());
  };
  const keepable = mine || isKeepable(record, draft);
  return html`<div class="actions">
    ${isByModel(draft) && html`<p class="choosing" id=${`choosing-${draft.id}`}>${choosing(record, draft)}</p>`}
    <button type="button" class=${mine ? "button" : "button loud"} disabled=${!keepable} aria-describedby=${isByModel(draft) ? `choosing-${draft.id}` : undefined}
      aria-label=${mine ? _("Do not keep {title}", { title }) : _("Keep {title}", { title })} onClick=${choose}>${mine ? _("Do not keep") : _("Keep")}</button>
    <${Plain} label=${_("Edit")} name=${_("Edit {title}", { title })} onClick=${() => edit(`edit-${draft.id}`)} />
    ${mine && !short && html`<${Plain} label=${_("Add to it")} name=${_("Add to {title}", { title })} onClick=${() => answer.go(`pathway/${draft.id}`)} />`}
    <${Quiet} label=${_("Remove the draft")} name=${_("Remove the draft {title}", { title })} onClick=${remove} />
  </div>`;
}

/** @param {{draft: Draft, record: PathwaysRecord, answer: any}} props */
export function Removed({ draft, record, answer }) {
  const title = titleOf(record, draft);
  const restore = () => {
    answer.set({ [`set_aside.${draft.id}`]: null }, "drafts");
    announce(_("{title} is back", { title }));
    setTimeout(() => globalThis.document.getElementById(`draft-${draft.id}`)?.focus());
  };
  return html`<section class=${`card draft ${draft.kind} removed`} aria-label=${_("{kind}, removed", { kind: kindOf(draft.kind) })} id=${`removed-${draft.id}`} tabindex="-1">
    <p class="kind">${kindOf(draft.kind)}</p>
    <p>${_("You removed “{title}”. Nothing of it is lost.", { title })}</p>
    <${Plain} label=${_("Bring it back")} name=${_("Bring {title} back", { title })} onClick=${restore} />
  </section>`;
}
