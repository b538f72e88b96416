// A field for a day or a number, as the system gives it.
import { html } from "./view.js";

/**
 * With a label, a hint and an error; `onType` hears the text, empty while it is no day or number.
 * @param {{label: any, hint?: any, kind: "date"|"number", value: string|number|null|undefined, least?: string|number, step?: string, error?: string, onType: (text: string) => void, id: string}} props
 */
export function Entry({ label, hint, kind, value, least, step, error, onType, id }) {
  return html`<div class="field">
    <label for=${id}><span class="label">${label}</span>${hint && html` <span class="hint">${hint}</span>`}</label>
    <input type=${kind} id=${id} value=${value ?? ""} min=${least} step=${step} inputmode=${kind === "number" ? "decimal" : undefined} aria-describedby=${`${id}-says`} aria-invalid=${error ? "true" : undefined}
      onInput=${(/** @type {any} */ event) => onType(event.currentTarget.value)} />
    <p class=${error ? "says error" : "says"} id=${`${id}-says`}>${error}</p>
  </div>`;
}
