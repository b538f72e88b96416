// Editing a draft: the title, the destination and each sentence, in the person's own words, and the way back.
import { announce } from "../shared/announce.js";
import { Field, Quiet } from "../shared/parts.js";
import { html, useRef } from "../shared/view.js";
import { KINDS, destinationId, edited, titleProblem } from "./logic.js";

/** @typedef {import("./logic.js").Draft} Draft */
/** @typedef {import("./logic.js").PathwaysRecord} PathwaysRecord */

/** @param {{draft: Draft, record: PathwaysRecord, answer: any, leave: () => void}} props */
export function Edit({ draft, record, answer, leave }) {
  const title = record.title?.[draft.id] ?? draft.title;
  return html`<section class=${`card draft ${draft.kind} editing`} aria-labelledby=${`edit-${draft.id}`}>
    <header>
      <p class="kind">${KINDS[draft.kind]}</p>
      <h3 id=${`edit-${draft.id}`} tabindex="-1">Say it in your words</h3>
    </header>
    <${Field} id=${`title-${draft.id}`} label="Title" hint="six words at most" value=${title} most=${60} error=${titleProblem(title) || answer.errorOf(`title.${draft.id}`)}
      onType=${(/** @type {string} */ text) => answer.type(edited(`title.${draft.id}`, text, draft.title))} />
    <${Words} id=${destinationId(draft)} label="Destination" drafted=${draft.destination} most=${160} ...${{ record, answer }} />
    ${draft.sentences.map((sentence, index) => html`<${Line} number=${index + 1} ...${{ sentence, record, answer }} key=${sentence.id} />`)}
    <div class="actions"><button type="button" class="button loud" onClick=${leave}>Done</button></div>
  </section>`;
}

/** A text of the draft as a field; its own words come back by one button. @param {{id: string, label: string, drafted: string, most: number, record: PathwaysRecord, answer: any, more?: any}} props */
function Words({ id, label, drafted, most, record, answer, more }) {
  const path = `edit.${id}`;
  const box = useRef(/** @type {HTMLElement|null} */ (null));
  const changed = record.edit?.[id] !== undefined;
  const back = () => {
    answer.set({ [path]: null });
    announce("The draft's words are back");
    box.current?.querySelector("textarea")?.focus();
  };
  return html`<div class="words" ref=${box}>
    <${Field} id=${id} label=${label} value=${record.edit?.[id] ?? drafted} most=${most} lines=${3} error=${answer.errorOf(path)}
      onType=${(/** @type {string} */ text) => answer.type(edited(path, text, drafted))} />
    <div class="undo">${changed && html`<${Quiet} label="Undo" name=${`Undo the change of ${label}`} onClick=${back} />`}${more}</div>
  </div>`;
}

/** @param {{sentence: any, number: number, record: PathwaysRecord, answer: any}} props */
function Line({ sentence, number, record, answer }) {
  const label = `Sentence ${number}`;
  const box = useRef(/** @type {HTMLElement|null} */ (null));
  const removed = record.removed?.[sentence.id] ?? false;
  const turn = () => {
    answer.set({ [`removed.${sentence.id}`]: removed ? null : true });
    announce(removed ? `${label} is back` : `${label} is taken out`);
    setTimeout(() => /** @type {HTMLElement|null} */ (box.current?.querySelector(removed ? "textarea" : "button") ?? null)?.focus());
  };
  return html`<div ref=${box}>
    ${removed
      ? html`<p class="out"><s>${record.edit?.[sentence.id] ?? sentence.text}</s> <${Quiet} label="Undo" name=${`Undo: bring ${label} back`} onClick=${turn} /></p>`
      : html`<${Words} id=${sentence.id} label=${label} drafted=${sentence.text} most=${240} ...${{ record, answer }}
          more=${html`<${Quiet} label="Remove" name=${`Remove ${label}`} onClick=${turn} />`} />`}
  </div>`;
}
