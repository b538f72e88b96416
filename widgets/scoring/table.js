// All cells as a real table, each a way to where it is changed; on a phone one short table per option.
import { html } from "../shared/kit.js";
import { SURE, cellOf, cellPlace, said } from "./logic.js";

/** @param {any} props */
export function Table({ content, record, answer, phone }) {
  /** @param {any} option @param {any} criterion */
  const cell = (option, criterion) => {
    const found = cellOf(option, record, criterion.id);
    const text = found?.x == null ? "not sure" : `${found.x}`.replace(".5", "½");
    const sure = SURE.find((one) => one.id === found?.conf)?.name.toLowerCase() ?? "";
    const spoken = `${criterion.title} of ${option.title}: ${found ? said(criterion, found) : "open"}${found?.x == null ? "" : `, ${found.x}, ${sure}`}. Change`;
    return html`<button type="button" class="quiet" aria-label=${spoken} onClick=${() => answer.go(cellPlace(option, criterion))}>${text}${found?.x != null && found.conf !== "high" ? html`<span class="unsure" aria-hidden="true">${found.conf === "low" ? "??" : "?"}</span>` : ""}</button>`;
  };
  if (phone)
    return html`<section class="cells" aria-label="All cells">
      <h3>All cells</h3>
      ${content.options.map(
        (/** @type {any} */ option) => html`<details key=${option.id}><summary>${option.title}</summary>
          <table><caption class="sr">${option.title}</caption><tbody>${content.criteria.map((/** @type {any} */ one) => html`<tr key=${one.id}><th scope="row">${one.title}</th><td>${cell(option, one)}</td></tr>`)}</tbody></table>
        </details>`,
      )}
    </section>`;
  return html`<section class="cells" aria-label="All cells">
    <h3>All cells</h3>
    <table>
      <caption class="sr">Every cell, from 1 to 5</caption>
      <thead><tr><th scope="col">Option</th>${content.criteria.map((/** @type {any} */ one) => html`<th scope="col" class=${one.side} key=${one.id}>${one.title}</th>`)}</tr></thead>
      <tbody>${content.options.map(
        (/** @type {any} */ option) => html`<tr key=${option.id}><th scope="row">${option.title}</th>${content.criteria.map((/** @type {any} */ one) => html`<td key=${one.id}>${cell(option, one)}</td>`)}</tr>`,
      )}</tbody>
    </table>
    <p class="muted small">? fairly sure, ?? a guess. Choose a cell to change it.</p>
  </section>`;
}
