// One criterion of one option: five sentences to choose from, then how sure one is, and what the own answers would make of it.
import { _, announce, Choice, Field, html, ngettext, Plain, Quiet, useEffect, useRef, useState } from "../shared/kit.js";
import { SURE, TREATS, asksValues, bare, cellOf, cellPath, chosen, lifeFitProblem, nudged, said, whence } from "./logic.js";

/**
 * @typedef {{content: import("./logic.js").Content, record: import("./logic.js").ScoringRecord, answer: any, reading: any,
 *            option: import("./logic.js").Option, criterion: import("./logic.js").Criterion}} Props
 */

/** @param {Props & {open: boolean, onOpen: () => void, onNext: () => void}} props */
export function Criterion(props) {
  const { record, option, criterion, open, onOpen } = props;
  const box = useRef(/** @type {HTMLElement|null} */ (null));
  const was = useRef(open);
  useEffect(() => {
    if (open && !was.current) /** @type {HTMLElement|null} */ (box.current?.querySelector("input:checked, input") ?? null)?.focus({ preventScroll: true });
    was.current = open;
  }, [open]);
  const cell = cellOf(option, record, criterion.id);
  if (open) return html`<section class="criterion open" ref=${box}><${Sentences} ...${props} cell=${cell} /></section>`;
  if (!cell)
    return html`<section class="criterion"><h4><button type="button" class="opens" onClick=${onOpen}>${criterion.title}</button></h4><p class="muted small">${criterion.text}</p></section>`;
  return html`<section class="criterion answered" aria-label=${_("{title}, answered", criterion)} ref=${box}><${Answered} ...${props} cell=${cell} /></section>`;
}

/** The five sentences. A finger or mouse goes on by itself; whoever uses keys goes on by Enter or the button. @param {any} props */
function Sentences({ answer, option, criterion, cell, onNext }) {
  const path = cellPath(option.id, criterion.id);
  const name = `cell-${option.id}-${criterion.id}`;
  const pointed = useRef(false);
  /** @param {number} value 0 is not sure */
  const choose = (value) => {
    answer.set({ [path]: chosen(cell, value || null) });
    if (pointed.current) setTimeout(onNext, 160);
  };
  const choices = [...criterion.anchors.map((/** @type {string} */ label, /** @type {number} */ index) => ({ value: index + 1, label })), { value: 0, label: _("Not sure") }];
  const value = cell ? (cell.x === null ? 0 : Math.round(cell.x)) : null;
  return html`<div
    onPointerDown=${() => (pointed.current = true)}
    onKeyDown=${(/** @type {any} */ event) => {
      pointed.current = false;
      if (event.key === "Enter" && cell) (event.preventDefault(), onNext());
    }}
  >
    <${Choice} legend=${html`<span class="title">${criterion.title}</span><span class="text">${criterion.text}</span>`} name=${name} value=${value} choices=${choices} onChoose=${choose} />
    ${cell && html`<div class="row"><${Quiet} label=${_("Go on")} name=${_("Go on from {title}", criterion)} onClick=${onNext} /></div>`}
  </div>`;
}

/** What stands there, how sure, and from where. @param {any} props */
function Answered(props) {
  const { answer, reading, option, criterion, cell, onOpen } = props;
  const path = cellPath(option.id, criterion.id);
  const set = (/** @type {any} */ change) => answer.set({ [path]: { ...bare(cell), ...change } });
  const arrived = cell.source === "catalogue" ? option.arrives[criterion.id]?.why : "";
  const problem = criterion.id === "KP4" ? lifeFitProblem(reading.life_fit?.[option.id], cell) : "";
  const [noting, setNoting] = useState(false);
  const note = () => {
    setNoting(true);
    setTimeout(() => globalThis.document.getElementById(noteId(option, criterion))?.focus());
  };
  return html`
    <div class="head">
      <h4>${criterion.title}</h4>
      ${!noting && !cell.note && html`<${Quiet} label=${_("Say why")} name=${_("Say why: {title}", criterion)} onClick=${note} />`}
      <${Quiet} label=${_("Change")} name=${_("Change {title}", criterion)} onClick=${onOpen} />
    </div>
    <p class="serif said">${said(criterion, cell)}</p>
    <p class="source">${arrived || whence(cell.source)}</p>
    ${cell.x !== null && html`<div class="how">
      <div class="sure" role="group" aria-label=${_("How sure are you of {title}?", criterion)}>
        ${SURE.map((sureness) => html`<button type="button" key=${sureness.id} aria-pressed=${cell.conf === sureness.id} onClick=${() => set({ conf: sureness.id })}>${sureness.name}</button>`)}
      </div>
      <div class="nudge" role="group" aria-label=${_("{title}: half a step", criterion)}>
        <button type="button" aria-label=${_("A little less")} disabled=${cell.x <= 1} onClick=${() => answer.set({ [path]: nudged(cell, -0.5) })}>−</button>
        <button type="button" aria-label=${_("A little more")} disabled=${cell.x >= 5} onClick=${() => answer.set({ [path]: nudged(cell, 0.5) })}>+</button>
      </div>
    </div>`}
    <${Suggested} ...${props} />
    ${criterion.id === "KP1" && asksValues(props.content, option) && html`<${Values} ...${props} />`}
    ${(noting || cell.note || problem) && html`<${Note} ...${props} problem=${problem} />`}
  `;
}

/** What the own answers would make of it: after the own number only. @param {any} props */
function Suggested({ answer, reading, option, criterion, cell }) {
  const suggestion = reading.suggestions?.[option.id]?.[criterion.id];
  if (!suggestion || cell.x === null || cell.source === "catalogue") return null;
  const same = suggestion.x === cell.x;
  const take = () => {
    answer.set({ [cellPath(option.id, criterion.id)]: { ...bare(cell), x: suggestion.x, source: "suggested" } });
    announce(_("{title} is now {number}", { title: criterion.title, number: suggestion.x }));
  };
  return html`<div class="suggested">
    <p>${suggestion.text} ${same ? _("So do you.") : _("Which is it, for you?")}</p>
    ${!same && html`<${Plain} label=${_("Take that")} name=${_("Take {number} for {title}", { number: suggestion.x, title: criterion.title })} onClick=${take} compact />`}
  </div>`;
}

/** How it treats each of the first values: optional, and only then is there a suggestion for values fit. @param {any} props */
function Values({ content, record, answer, option }) {
  const given = record.value_ratings?.[option.id] ?? {};
  const [open, setOpen] = useState(false);
  const count = Object.keys(given).length;
  const label = open ? _("Close") : count ? ngettext("Your five values here: {count} said", "Your five values here: {count} said", count) : _("What does this option do for each of your five values?");
  return html`<div class="values">
    <${Quiet} label=${label} onClick=${() => setOpen(!open)} />
    ${open && content.values.map(
      (/** @type {any} */ card) => html`<${Choice} key=${card.id} legend=${card.title} look="row" name=${`treat-${option.id}-${card.id}`} value=${given[card.id] ?? null} choices=${TREATS}
        onChoose=${(/** @type {number} */ value) => answer.set({ [`value_ratings.${option.id}.${card.id}`]: value })} />`,
    )}
  </div>`;
}

/** @param {{id: string}} option @param {{id: string}} criterion */
const noteId = (option, criterion) => `note-${option.id}-${criterion.id}`;

/** A line on why; asked for where life fit stands higher than the limits allow. @param {any} props */
function Note({ answer, option, criterion, cell, problem }) {
  const path = cellPath(option.id, criterion.id);
  return html`<${Field} id=${noteId(option, criterion)} label=${_("Why, in a line")} value=${cell.note ?? ""} most=${140} error=${problem || answer.errorOf(path)}
    onType=${(/** @type {string} */ text) => answer.type({ [path]: { ...bare(cell), note: text || null } })} />`;
}
