// A card one can tap, and the sign on it that says whether it is chosen.
import { html } from "./view.js";

/** A tick, or another mark in its place such as a number. @param {{chosen: boolean, mark?: any, square?: boolean}} props */
export const Tick = ({ chosen, mark, square }) =>
  html`<span class=${square ? "check-mark square" : "check-mark"} aria-hidden="true">${chosen && (mark ?? html`<svg viewBox="0 0 20 20"><path d="M4 10.5l4 4 8-9" /></svg>`)}</span>`;

/**
 * With `chosen` it is a toggle; with `mark` its sign is that mark. `dense` is for long lists.
 * @param {{title: any, text: any, onPick: () => void, name?: string, chosen?: boolean, mark?: any, disabled?: boolean, dense?: boolean, children?: any}} props
 */
export const Pick = ({ title, text, onPick, name, chosen, mark, disabled, dense, children }) =>
  html`<button type="button" class=${`pick ${dense ? "dense" : ""} ${chosen ? "chosen" : ""}`} aria-label=${name} aria-pressed=${chosen} disabled=${disabled} onClick=${onPick}>
    ${chosen !== undefined && html`<${Tick} chosen=${chosen} mark=${mark} square=${dense} />`}
    <span class="what"><b>${title}</b><span>${text}</span></span>
    ${children}
  </button>`;
