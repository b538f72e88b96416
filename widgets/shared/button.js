// Buttons: the one loud action of a screen, any other, and one that looks like text.
import { html } from "./view.js";

/** The one loud action of a screen. @param {{label: any, onClick: () => void, disabled?: boolean, note?: any}} props */
export const Loud = ({ label, onClick, disabled, note }) =>
  html`<button type="button" class="button loud" disabled=${disabled} onClick=${onClick}>
    <span>${label}</span>${note && html`<span class="note">${note}</span>`}
  </button>`;

/** Any other action; `compact` inside a card. @param {{label: any, onClick: () => void, disabled?: boolean, note?: any, name?: string, compact?: boolean}} props */
export const Plain = ({ label, onClick, disabled, note, name, compact }) =>
  html`<button type="button" class=${compact ? "button compact" : "button"} disabled=${disabled} aria-label=${name} onClick=${onClick}>
    <span>${label}</span>${note && html`<span class="note">${note}</span>`}
  </button>`;

/** A text-like action. @param {{label: any, onClick: () => void, disabled?: boolean, name?: string}} props */
export const Quiet = ({ label, onClick, disabled, name }) =>
  html`<button type="button" class="quiet" disabled=${disabled} aria-label=${name} onClick=${onClick}>${label}</button>`;
