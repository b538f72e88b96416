// A word one can tap: chosen or not, or, without `chosen`, an action.
import { html } from "./view.js";

/**
 * `sign` shows a tick; `round` is for a filter.
 * @param {{label: any, onPick: () => void, chosen?: boolean, name?: string, id?: string, sign?: boolean, round?: boolean}} props `id` is found again as `data-id`
 */
export const Chip = ({ label, onPick, chosen, name, id, sign, round }) =>
  html`<button type="button" class=${round ? "chip round" : "chip"} data-id=${id} aria-label=${name} aria-pressed=${chosen} onClick=${onPick}>
    ${sign && html`<svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="9" /><path d="M6 10.5l3 3 5.5-6.5" /></svg>`}${label}
  </button>`;
