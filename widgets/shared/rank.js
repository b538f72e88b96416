// A list to put in order.
import { announce } from "./announce.js";
import { useDrag } from "./drag.js";
import { html, useRef } from "./view.js";
import { _ } from "./words.js";

/**
 * An ordered list that moves by buttons beside each row and by Alt+↑/↓ on a focused row; it says each move aloud.
 * A row shows its number in the list, or a `place` that it shares with others. With a `model` a row can be dragged, too.
 * @param {{items: {id: string, title: string, text?: string, place?: number}[], onMove: (ids: string[]) => void, label: string, model?: any}} props
 */
export function RankList({ items, onMove, label, model }) {
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
  useDrag(model, list, (id, over) => {
    const at = (/** @type {string} */ one) => items.findIndex((item) => item.id === one);
    move(at(id), at(over));
  });
  /** @param {any} event @param {number} index */
  const keys = (event, index) => {
    if (!event.altKey || !["ArrowUp", "ArrowDown"].includes(event.key)) return;
    event.preventDefault();
    move(index, index + (event.key === "ArrowUp" ? -1 : 1));
  };
  return html`<ol class=${items.length > 9 ? "rank long" : "rank"} aria-label=${label} data-drags="up and down" ref=${list}>
    ${items.map(
      (item, index) => html`<li key=${item.id} data-id=${item.id} data-drag=${model && item.id} data-drop=${model && item.id} tabindex="0" onKeyDown=${(/** @type {any} */ event) => keys(event, index)}>
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
