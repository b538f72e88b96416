// What several screens of the options step share: the mark and its three buttons, the why, and the foot that can skip.
import { _, announce, Field, html, Question, Quiet, useEffect, useRef, useState, Way as Foot } from "../shared/kit.js";
import { MARKS, kindOf, nameOf, whyOf } from "./logic.js";

/** @typedef {import("./logic.js").Card} Card */
/** @typedef {import("./logic.js").Gut} Gut */

/** A full, a half and an empty circle: the mark without colour. @param {{gut: Gut|null}} props */
export const Dot = ({ gut }) => html`<svg class="dot" viewBox="0 0 20 20" aria-hidden="true">
  <circle cx="10" cy="10" r="7.5" stroke-dasharray=${gut ? undefined : "2 3"} />
  ${gut === "curious" && html`<circle class="full" cx="10" cy="10" r="7.5" />`}
  ${gut === "maybe" && html`<path class="full" d="M10 2.5a7.5 7.5 0 0 1 0 15z" />`}
</svg>`;

/** @param {{gut: Gut|null}} props */
export const Mark = ({ gut }) => html`<span class=${`mark ${gut ?? "open"}`}><${Dot} gut=${gut} />${nameOf(gut)}</span>`;

/**
 * Curious, Maybe, No: the chosen one is pressed, and pressing it again takes it back.
 * @param {{card: Card, gut: Gut|null, onMark: (gut: Gut|null) => void, label?: string, large?: boolean}} props
 */
export const Marks = ({ card, gut, onMark, label, large }) =>
  html`<div class="marks" role="group" aria-label=${label ?? _("{title}: your first reaction", card)}>
    ${MARKS.map(
      ({ id, name }) => html`<button type="button" class=${large ? "button" : "button compact tight"} key=${id} aria-pressed=${gut === id} onClick=${() => onMark(gut === id ? null : id)}>
        <${Dot} gut=${id} /><span>${name}</span>
      </button>`,
    )}
  </div>`;

/** Keys 1, 2, 3 for a card that holds the focus. @param {(gut: Gut) => void} mark */
export const keys = (mark) => (/** @type {any} */ event) => {
  const pressed = MARKS[Number(event.key) - 1];
  if (!pressed || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea")) return;
  event.preventDefault();
  mark(pressed.id);
};

/** What a card says about the option. @param {{content: any, card: Card}} props */
export const Facts = ({ content, card }) => html`<p class="kind">${kindOf(content, card.type)}</p>
  <h3>${card.title}</h3>
  <p class="summary">${card.summary}</p>
  <p class="facts">
    <span>${card.time}</span> <span>${card.openings}</span>
    ${card.checked && html` <span class="tag">${card.checked}</span>`}
  </p>
  <${More} card=${card} />`;

/** What people must judge for themselves, for whoever wants to know: where, when, for what pay, who agrees. @param {{card: Card}} props */
export const More = ({ card }) =>
  card.facts.length > 0 &&
  html`<details class="facts-more">
    <summary>${_("Place, hours, pay and more")}<span class="sr">: ${card.title}</span></summary>
    <dl>${card.facts.map(({ name, text }) => html`<div key=${name}><dt>${name}</dt><dd>${text}</dd></div>`)}</dl>
  </details>`;

/** Why, in a line: a field on demand, a quotation once something stands there. @param {{card: Card, record: any, answer: any, model: any}} props */
export function Why({ card, record, answer, model }) {
  const why = whyOf(record, card.id);
  const [open, setOpen] = useState(false);
  const box = useRef(/** @type {HTMLElement|null} */ (null));
  useEffect(() => {
    if (open) box.current?.querySelector("input")?.focus();
  }, [open]);
  const path = `reaction.${card.id}.why`;
  if (open || answer.errorOf(path))
    return html`<div class="why" ref=${box}>
      <${Field} id=${`why-${card.id}`} label=${_("Why, in a line")} value=${why} most=${140} error=${answer.errorOf(path)} onType=${(/** @type {string} */ text) => answer.type({ [path]: text || null })} />
      <${Question} model=${model} answer=${answer} near=${card.id} name=${card.title} />
    </div>`;
  return html`<div class="why">
    ${why && html`<p>${_("“{words}”", { words: why })}</p>`}
    <${Quiet} label=${why ? _("Change") : _("Say why, in a line")} name=${why ? _("Change why: {title}", card) : _("Say why, in a line: {title}", card)} onClick=${() => setOpen(true)} />
  </div>`;
}

/** Sets a mark and says it aloud. @param {any} answer @param {Card} card @param {Gut|null} gut @param {string} place */
export function mark(answer, card, gut, place) {
  announce(gut ? _("{title}: {mark}", { title: card.title, mark: nameOf(gut) }) : _("{title}: mark taken back", card));
  answer.set({ [`reaction.${card.id}.gut`]: gut }, place);
}

/** The foot of every screen: its skip asks once, and says what waits. @param {{left?: any, answer: any}} props */
export const Way = (props) => html`<${Foot} ...${props} asks=${_("Skip this step for now? Your marks are kept. Drafts of pathways need a shortlist, so they will wait.")} says=${_("Skipped for now. Your marks are kept.")} />`;
