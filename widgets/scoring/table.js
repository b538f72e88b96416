// All cells as a real table, each a way to where it is changed; on a phone one short table per option.
import { _, html } from "../shared/kit.js";
import { cellOf, cellPlace, said } from "./logic.js";

/** What a cell is called. @param {any} option @param {any} criterion @param {import("./logic.js").Cell|null} found */
function aloud(option, criterion, found) {
  const values = { criterion: criterion.title, option: option.title, says: found && said(criterion, found), number: found?.x };
  if (!found) return _("{criterion} of {option}: open. Change", values);
  if (found.x == null) return _("{criterion} of {option}: {says}. Change", values);
  if (found.conf === "high") return _("{criterion} of {option}: {says}, {number}, sure. Change", values);
  if (found.conf === "medium") return _("{criterion} of {option}: {says}, {number}, fairly sure. Change", values);
  return _("{criterion} of {option}: {says}, {number}, a guess. Change", values);
}

/** @param {any} props */
export function Table({ content, record, answer, phone }) {
  /** @param {any} option @param {any} criterion */
  const cell = (option, criterion) => {
    const filled = cellOf(option, record, criterion.id);
    const text = filled?.x == null ? _("not sure") : `${filled.x}`.replace(".5", "½");
    const spoken = aloud(option, criterion, filled);
    return html`<button type="button" class="quiet" aria-label=${spoken} onClick=${() => answer.go(cellPlace(option, criterion))}>${text}${filled?.x != null && filled.conf !== "high" ? html`<span class="unsure" aria-hidden="true">${filled.conf === "low" ? "??" : "?"}</span>` : ""}</button>`;
  };
  if (phone)
    return html`<section class="cells" aria-label=${_("All cells")}>
      <h3>${_("All cells")}</h3>
      ${content.options.map(
        (/** @type {any} */ option) => html`<details key=${option.id}><summary>${option.title}</summary>
          <table><caption class="sr">${option.title}</caption><tbody>${content.criteria.map((/** @type {any} */ criterion) => html`<tr key=${criterion.id}><th scope="row">${criterion.title}</th><td>${cell(option, criterion)}</td></tr>`)}</tbody></table>
        </details>`,
      )}
    </section>`;
  return html`<section class="cells" aria-label=${_("All cells")}>
    <h3>${_("All cells")}</h3>
    <table>
      <caption class="sr">${_("Every cell, from 1 to 5")}</caption>
      <thead><tr><th scope="col">${_("Option")}</th>${content.criteria.map((/** @type {any} */ criterion) => html`<th scope="col" class=${criterion.side} key=${criterion.id}>${criterion.title}</th>`)}</tr></thead>
      <tbody>${content.options.map(
        (/** @type {any} */ option) => html`<tr key=${option.id}><th scope="row">${option.title}</th>${content.criteria.map((/** @type {any} */ criterion) => html`<td key=${criterion.id}>${cell(option, criterion)}</td>`)}</tr>`,
      )}</tbody>
    </table>
    <p class="muted small">${_("? fairly sure, ?? a guess. Choose a cell to change it.")}</p>
  </section>`;
}
