// A choice of one among several.
import { html } from "./view.js";

/**
 * A radio group. `look` is "stack" (full-width cards) or "row" (segments).
 * @param {{legend: any, name: string, value: any, choices: {value: any, label: any}[], look?: string, onChoose: (value: any) => void, quietLegend?: boolean}} props
 */
export const Choice = ({ legend, name, value, choices, look = "stack", onChoose, quietLegend }) =>
  html`<fieldset class=${`choice ${look}`}>
    <legend class=${quietLegend ? "sr" : ""}>${legend}</legend>
    ${choices.map(
      (option) => html`<label class=${option.value === value ? "option chosen" : "option"} key=${option.value}>
        <input type="radio" name=${name} checked=${option.value === value} onChange=${() => onChoose(option.value)} />
        <span>${option.label}</span>
      </label>`,
    )}
  </fieldset>`;
