// The parts every exercise is made of. Each is a function of its props; none holds an answer.
import { announce } from "./announce.js";
import { html, useRef, useState } from "./view.js";
import { cutTo, shorten, within } from "./within.js";
import { _, ngettext } from "./words.js";

/** The one loud action of a screen. @param {{label: any, onClick: () => void, disabled?: boolean, note?: any}} props */
export const Loud = ({ label, onClick, disabled, note }) =>
  html`<button type="button" class="button loud" disabled=${disabled} onClick=${onClick}>
    <span>${label}</span>${note && html`<span class="note">${note}</span>`}
  </button>`;

/** Any other action. @param {{label: any, onClick: () => void, disabled?: boolean, note?: any, name?: string}} props */
export const Plain = ({ label, onClick, disabled, note, name }) =>
  html`<button type="button" class="button" disabled=${disabled} aria-label=${name} onClick=${onClick}>
    <span>${label}</span>${note && html`<span class="note">${note}</span>`}
  </button>`;

/** A text-like action. @param {{label: any, onClick: () => void, disabled?: boolean, name?: string}} props */
export const Quiet = ({ label, onClick, disabled, name }) =>
  html`<button type="button" class="quiet" disabled=${disabled} aria-label=${name} onClick=${onClick}>${label}</button>`;

/** The last line of every screen: a quiet way back, the promise, a quiet way on. @param {{left?: any, right?: any}} props */
export const Foot = ({ left, right }) =>
  html`<footer class="foot">
    <span>${left}</span><span class="promise">${_("Only you can see this")}</span><span>${right}</span>
  </footer>`;

/**
 * One line or more of text with a label, an error and a count near the limit; it says when it cuts.
 * @param {{label: any, hint?: any, value: string, most: number, lines?: number, error?: string, onType: (text: string) => void, id: string}} props
 */
export function Field({ label, hint, value, most, lines = 1, error, onType, id }) {
  const left = most - value.length;
  const describedBy = `${id}-says`;
  const [shortened, setShortened] = useState(/** @type {string|null} */ (null));
  const room = left < 30 && !error ? ngettext("{count} characters left.", "{count} characters left.", left) : "";
  const says = [shortened === value ? cutTo(most) : room, error].filter(Boolean).join(" ");
  /** @param {any} event */
  const typed = (event) => {
    const box = event.currentTarget;
    const kept = within(box.value, most, box.selectionStart);
    if (kept !== box.value) {
      if (event.isComposing) return; // the letter is not finished; its end comes here too
      shorten(box, kept);
      setShortened(kept);
      announce(cutTo(most));
    }
    onType(kept);
  };
  const common = { id, value, onInput: typed, onCompositionEnd: typed, "aria-describedby": describedBy, "aria-invalid": error ? "true" : undefined };
  return html`<div class="field">
    <label for=${id}><span class="label">${label}</span>${hint && html` <span class="hint">${hint}</span>`}</label>
    ${lines > 1 ? html`<textarea ...${common} rows=${lines}></textarea>` : html`<input type="text" ...${common} autocomplete="off" />`}
    <p class=${error ? "says error" : "says"} id=${describedBy}>${says}</p>
  </div>`;
}

/**
 * A radio group. `look` is "stack" (full-width cards) or "row" (segments).
 * @param {{legend: any, name: string, value: any, choices: {value: any, label: any}[], look?: string, onChoose: (value: any) => void, quietLegend?: boolean}} props
 */
export const Choice = ({ legend, name, value, choices, look = "stack", onChoose, quietLegend }) =>
  html`<fieldset class=${`choice ${look}`}>
    <legend class=${quietLegend ? "sr" : ""}>${legend}</legend>
    ${choices.map(
      (one) => html`<label class=${one.value === value ? "option chosen" : "option"} key=${one.value}>
        <input type="radio" name=${name} checked=${one.value === value} onChange=${() => onChoose(one.value)} />
        <span>${one.label}</span>
      </label>`,
    )}
  </fieldset>`;

/**
 * An ordered list that moves by buttons beside each row and by Alt+↑/↓ on a focused row; it says each move aloud.
 * A row shows its number in the list, or a `place` that it shares with others.
 * @param {{items: {id: string, title: string, text?: string, place?: number}[], onMove: (ids: string[]) => void, label: string}} props
 */
export function RankList({ items, onMove, label }) {
  const list = useRef(/** @type {HTMLElement|null} */ (null));
  /** @param {number} from @param {number} to @param {string} [focus] */
  const move = (from, to, focus) => {
    if (to < 0 || to >= items.length) return;
    const ids = items.map((item) => item.id);
    ids.splice(to, 0, ...ids.splice(from, 1));
    onMove(ids);
    announce(_("{title}, now {place} of {count}", { title: items[from].title, place: to + 1, count: items.length }));
    setTimeout(() => {
      const row = /** @type {HTMLElement|null} */ (list.current?.querySelector(`[data-id="${items[from].id}"]`) ?? null);
      const button = /** @type {HTMLButtonElement|null} */ (focus ? row?.querySelector(`button.${focus}`) ?? null : null);
      (button && !button.disabled ? button : row)?.focus();
    });
  };
  /** @param {any} event @param {number} index */
  const keys = (event, index) => {
    if (!event.altKey || !["ArrowUp", "ArrowDown"].includes(event.key)) return;
    event.preventDefault();
    move(index, index + (event.key === "ArrowUp" ? -1 : 1));
  };
  return html`<ol class=${items.length > 9 ? "rank long" : "rank"} aria-label=${label} ref=${list}>
    ${items.map(
      (item, index) => html`<li key=${item.id} data-id=${item.id} tabindex="0" onKeyDown=${(/** @type {any} */ event) => keys(event, index)}>
        <span class="place" aria-hidden="true">${item.place ?? index + 1}</span>
        <span class="what"><b>${item.title}</b>${item.text && html`<span>${item.text}</span>`}</span>
        <span class="moves">
          <button type="button" class="up" disabled=${index === 0} aria-label=${_("Move {title} up", item)} onClick=${() => move(index, index - 1, "up")}>
            <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 13l6-6 6 6" /></svg>
          </button>
          <button type="button" class="down" disabled=${index === items.length - 1} aria-label=${_("Move {title} down", item)} onClick=${() => move(index, index + 1, "down")}>
            <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M4 7l6 6 6-6" /></svg>
          </button>
        </span>
      </li>`,
    )}
  </ol>`;
}

/** A sentence in its own well: empty states, notices, questions. @param {{children?: any, tone?: string}} props */
export const Notice = ({ children, tone = "" }) => html`<div class=${`notice ${tone}`}>${children}</div>`;

/** What opens next, or that the facilitator opens it. @param {{ahead: any}} props */
export function Ahead({ ahead }) {
  if (!ahead) return null;
  if (ahead.wait) return html`<${Notice}>${ahead.wait}<//>`;
  return html`<a class="button loud" href=${ahead.href ?? `#${ahead.slug}`}><span>${_("Go on to {title}", ahead)}</span></a>`;
}

/** Two pages of one person wrote the same field: both texts, and the choice. @param {{answer: any}} props */
export function Conflicts({ answer }) {
  const paths = Object.keys(answer.conflicts);
  if (!paths.length) return null;
  return paths.map((path) => {
    const { theirs } = answer.conflicts[path];
    const says =
      typeof theirs === "string"
        ? _("You changed this on another page of yours meanwhile. There it says “{theirs}”.", { theirs })
        : _("You changed this on another page of yours meanwhile. There it says the choice made there.");
    return html`<div class="notice sun" role="alert" key=${path}>
      <p>${says}</p>
      <div class="row">
        <${Plain} label=${_("Keep what is here")} onClick=${() => answer.settleConflict(path, "mine")} />
        <${Plain} label=${_("Take the other one")} onClick=${() => answer.settleConflict(path, "theirs")} />
      </div>
    </div>`;
  });
}
