// A number with its unit in the label, and a day: the browser's own controls, with a sentence for what is wrong.
import { html, useState } from "./view.js";

/** @param {string} text */
const parsed = (text) => (text.trim() === "" || Number.isNaN(Number(text)) ? null : Number(text));

/**
 * @param {{id: string, label: any, value: number|null, least: number, most: number, step?: number, error?: string, onType: (value: number|null) => void}} props
 */
export function Amount({ id, label, value, least, most, step = 1, error, onType }) {
  const [text, setText] = useState(value === null ? "" : String(value));
  const shown = parsed(text) === value ? text : value === null ? "" : String(value);
  /** @param {any} event */
  const typed = (event) => {
    setText(event.currentTarget.value);
    onType(parsed(event.currentTarget.value));
  };
  return html`<${Own} ...${{ id, label, error }}><input id=${id} type="number" inputmode=${least < 0 ? "text" : "decimal"} min=${least} max=${most} step=${step} value=${shown} onInput=${typed} aria-describedby=${`${id}-says`} aria-invalid=${error ? "true" : undefined} autocomplete="off" /><//>`;
}

/** @param {{id: string, label: any, value: string|null, error?: string, onChoose: (day: string|null) => void}} props */
export const Day = ({ id, label, value, error, onChoose }) =>
  html`<${Own} ...${{ id, label, error }}><input id=${id} type="date" value=${value ?? ""} onChange=${(/** @type {any} */ event) => onChoose(event.currentTarget.value || null)} aria-describedby=${`${id}-says`} aria-invalid=${error ? "true" : undefined} /><//>`;

/** @param {{id: string, label: any, error?: string, children?: any}} props */
const Own = ({ id, label, error, children }) =>
  html`<div class="field">
    <label for=${id}><span class="label">${label}</span></label>
    ${children}
    <p class=${error ? "says error" : "says"} id=${`${id}-says`}>${error ?? ""}</p>
  </div>`;
