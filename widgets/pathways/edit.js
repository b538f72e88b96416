// Editing a draft: the title, the destination and each sentence, in the person's own words, and the way back.
import { _, announce, Field, html, Quiet, useRef } from "../shared/kit.js";
import { asking, isByModel, kindOf, ownQuestion, ownWords, said, titleProblem, worded } from "./logic.js";

/** @typedef {import("./logic.js").Draft} Draft */
/** @typedef {import("./logic.js").PathwaysRecord} PathwaysRecord */

/** @param {{draft: Draft, record: PathwaysRecord, answer: any, leave: () => void, short?: boolean}} props */
export function Edit({ draft, record, answer, leave, short }) {
  const { title, destination } = record.pathway?.[draft.id] ?? {};
  return html`<section class=${`card draft ${draft.kind} editing`} aria-labelledby=${`edit-${draft.id}`}>
    <header>
      <p class="kind">${kindOf(draft.kind)}</p>
      <h3 id=${`edit-${draft.id}`} tabindex="-1">${_("Say it in your words")}</h3>
      ${isByModel(draft) && html`<p class="muted small">${_("A sentence you change here is taken, in your words. The others wait on the draft until you take them.")}</p>`}
    </header>
    <${Field} id=${`title-${draft.id}`} label=${_("Title")} hint=${_("six words at most")} value=${title ?? draft.title} most=${60} error=${titleProblem(title ?? draft.title) || answer.errorOf(`pathway.${draft.id}.title`)}
      onType=${(/** @type {string} */ text) => answer.type(worded(record, draft, "title", text))} />
    <${Words} id=${`${draft.id}-destination`} label=${_("Destination")} drafted=${draft.destination} own=${destination} most=${160} error=${answer.errorOf(`pathway.${draft.id}.destination`)}
      onType=${(/** @type {string} */ text) => answer.type(worded(record, draft, "destination", text))} />
    ${short && html`<${Field} id=${`question-${draft.id}`} label=${_("A question that this path asks")} hint=${_("whom would you ask?")} value=${ownQuestion(record, draft)} most=${120} lines=${2} error=${answer.errorOf(`pathway.${draft.id}.questions`)}
      onType=${(/** @type {string} */ text) => answer.type(asking(draft, text))} />`}
    ${!short && draft.sentences.map((sentence, index) => html`<${Line} number=${index + 1} ...${{ sentence, draft, record, answer }} key=${sentence.id} />`)}
    <div class="actions"><button type="button" class="button loud" onClick=${leave}>${_("Done")}</button></div>
  </section>`;
}

/** A text of the draft as a field; its own words come back by one button. @param {{id: string, label: string, drafted: string, own: string|undefined, most: number, error: string, onType: (text: string) => void, more?: any}} props */
function Words({ id, label, drafted, own, most, error, onType, more }) {
  const box = useRef(/** @type {HTMLElement|null} */ (null));
  const changed = own !== undefined && own !== drafted;
  const back = () => {
    onType(drafted);
    announce(_("The draft's words are back"));
    box.current?.querySelector("textarea")?.focus();
  };
  return html`<div class="words" ref=${box}>
    <${Field} id=${id} label=${label} value=${own ?? drafted} most=${most} lines=${3} error=${error} onType=${onType} />
    <div class="undo">${changed && html`<${Quiet} label=${_("Undo")} name=${_("Undo the change of {field}", { field: label })} onClick=${back} />`}${more}</div>
  </div>`;
}

/** @param {{sentence: import("./logic.js").Sentence, number: number, draft: Draft, record: PathwaysRecord, answer: any}} props */
function Line({ sentence, number, draft, record, answer }) {
  const label = _("Sentence {number}", { number });
  const box = useRef(/** @type {HTMLElement|null} */ (null));
  const removed = record.removed?.[sentence.id] ?? false;
  const own = ownWords(record, draft, sentence);
  const path = `pathway.${draft.id}.accepted.${sentence.id}`;
  const turn = () => {
    answer.set({ [`removed.${sentence.id}`]: removed ? null : true, ...(removed || own ? {} : { [path]: null }) });
    announce(removed ? _("Sentence {number} is back", { number }) : _("Sentence {number} is taken out", { number }));
    setTimeout(() => /** @type {HTMLElement|null} */ (box.current?.querySelector(removed ? "textarea" : "button") ?? null)?.focus());
  };
  return html`<div ref=${box}>
    ${removed
      ? html`<p class="out"><s>${own || sentence.text}</s> <${Quiet} label=${_("Undo")} name=${_("Undo: bring Sentence {number} back", { number })} onClick=${turn} /></p>`
      : html`<${Words} id=${sentence.id} label=${label} drafted=${sentence.text} own=${own} most=${240} error=${answer.errorOf(path)}
          onType=${(/** @type {string} */ text) => answer.type(said(record, draft, sentence, text))}
          more=${html`<${Quiet} label=${_("Remove")} name=${_("Remove Sentence {number}", { number })} onClick=${turn} />`} />`}
  </div>`;
}
