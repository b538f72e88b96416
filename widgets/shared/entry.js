// A field for a day or a number: the browser's own controls, with a sentence for what is wrong.
import { html, useState } from "./view.js";

/** A whole day of this millennium, or null: half a year is a year to a browser (0002). @param {string} text */
export const dayOf = (text) => (/^2\d{3}-\d{2}-\d{2}$/.test(text) ? text : null);

/** Whether the text says this value. @param {string} text @param {any} value */
const says = (text, value) => text === String(value ?? "") || (typeof value === "number" && text.trim() !== "" && Number(text) === value);

/**
 * With a label, a hint and an error; `onType` hears the text, empty while it is no day or number. The field keeps what
 * somebody types until the value itself changes: an answer that comes back meanwhile takes nothing away.
 * @param {{label: any, hint?: any, kind: "date"|"number", value: string|number|null|undefined, least?: string|number, most?: number, step?: string|number, error?: string, onType: (text: string) => void, id: string}} props
 */
export function Entry({ label, hint, kind, value, least, most, step, error, onType, id }) {
  const [typed, setTyped] = useState(/** @type {{text: string, before: any}|null} */ (null));
  const stays = typed && (value === typed.before || says(typed.text, value));
  const inputmode = kind === "number" ? (Number(least) < 0 ? "text" : "decimal") : undefined;
  /** @param {any} event */
  const type = (event) => {
    const text = event.currentTarget.value;
    setTyped({ text, before: value });
    onType(text);
  };
  return html`<div class="field">
    <label for=${id}><span class="label">${label}</span>${hint && html` <span class="hint">${hint}</span>`}</label>
    <input type=${kind} id=${id} value=${stays ? typed.text : (value ?? "")} min=${least} max=${most} step=${step} inputmode=${inputmode} autocomplete="off" aria-describedby=${`${id}-says`} aria-invalid=${error ? "true" : undefined} onInput=${type} />
    <p class=${error ? "says error" : "says"} id=${`${id}-says`}>${error}</p>
  </div>`;
}

/** A number, null while there is none. @param {{id: string, label: any, value: number|null, least: number, most: number, step?: number, error?: string, onType: (value: number|null) => void}} props */
export const Amount = ({ onType, step = 1, ...field }) =>
  html`<${Entry} ...${field} kind="number" step=${step} onType=${(/** @type {string} */ text) => onType(text.trim() === "" || Number.isNaN(Number(text)) ? null : Number(text))} />`;

/** A day, heard when it is whole or taken away. @param {{id: string, label: any, hint?: any, value: string|null|undefined, least?: string, error?: string, onChoose: (day: string|null) => void}} props */
export const Day = ({ onChoose, ...field }) =>
  html`<${Entry} ...${field} kind="date" onType=${(/** @type {string} */ text) => (dayOf(text) || !text) && onChoose(dayOf(text))} />`;
