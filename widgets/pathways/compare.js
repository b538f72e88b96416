// Pathways beside each other: a table on a wide screen, on a phone one line after the other under each question.
import { _, AskedWay, Chip, Heading, html, Loud, Notice, Quiet, usePhone, useState } from "../shared/kit.js";
import { Bars } from "./gauges.js";
import { Locked } from "./lock.js";
import { cousinsIn } from "./onward.js";
import { allOf, besideEachOther, rowsOf, SIDE_BY_SIDE, pathwayById, titleIn, toggled } from "./written.js";

/** @param {import("./widget.js").Screen} props */
export function Compare({ record, content, answer, reading }) {
  const phone = usePhone();
  const all = allOf(record);
  const [chosen, setChosen] = useState(/** @type {string[]} */ ([]));
  const ids = besideEachOther(all, chosen);
  const rows = rowsOf(record, content, ids);
  const title = (/** @type {string} */ id) => titleIn(record, content, id);
  const given = { record, content, ids, rows, title };
  return html`<div class="screen">
    <${Heading} title=${_("Side by side")} lede=${_("None of them is the better one. What differs, and what do you notice?")} screen="compare" />
    ${all.length > SIDE_BY_SIDE && html`<fieldset class="stack"><legend>${_("Which would you like to compare? Two or three.")}</legend><div class="chips">${all.map((id) => html`<${Chip} label=${title(id)} chosen=${ids.includes(id)} sign onPick=${() => setChosen(toggled(ids, id, SIDE_BY_SIDE))} key=${id} />`)}</div></fieldset>`}
    ${cousinsIn(reading, title)}
    ${phone ? html`<${Stacked} ...${given} />` : html`<${Columns} ...${given} />`}
    ${(reading.to_test ?? []).filter((/** @type {string} */ id) => ids.includes(id)).map((/** @type {string} */ id) => html`<${Notice} key=${id}><p>${_("“{title}”: you like it more than you trust yourself with it. That is good material for a small test.", { title: title(id) })}</p><//>`)}
    <div class="row"><${Loud} label=${_("Back to all pathways")} onClick=${() => answer.go("drafts")} /></div>
    <${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} name=${_("Back to all pathways")} onClick=${() => answer.go("drafts")} />`} />
  </div>`;
}

/** @typedef {{record: import("./logic.js").PathwaysRecord, content: any, ids: string[], rows: import("./written.js").Row[], title: (id: string) => string}} Compared */

/** @param {Compared} props */
const Columns = ({ record, ids, rows, title }) =>
  html`<table class="compare">
    <caption class="sr">${_("Your pathways beside each other")}</caption>
    <thead><tr><td></td>${ids.map((id) => html`<th scope="col" key=${id}>${title(id)}${pathwayById(record, id).private && html` <${Locked} />`}</th>`)}</tr></thead>
    <tbody>
      ${rows.map((row) => html`<tr key=${row.of}><th scope="row">${row.title}</th>${row.cells.map((lines, at) => html`<td key=${ids[at]}><${Lines} lines=${lines} /></td>`)}</tr>`)}
      <tr><th scope="row">${_("How it feels today")}</th>${ids.map((id) => html`<td key=${id}><${Bars} pathway=${pathwayById(record, id)} /></td>`)}</tr>
    </tbody>
  </table>`;

/** @param {Compared} props */
const Stacked = ({ record, ids, rows, title }) =>
  html`<div class="stacked">
    ${rows.map((row) => html`<${Row} ...${{ row, ids, title }} key=${row.of} />`)}
    <section aria-label=${_("How it feels today")}><h3>${_("How it feels today")}</h3>${ids.map((id) => html`<div class="cell-of" key=${id}><p class="whose">${title(id)}${pathwayById(record, id).private && html` <${Locked} />`}</p><${Bars} pathway=${pathwayById(record, id)} /></div>`)}</section>
  </div>`;

/** What some of them say about one thing, and which say nothing yet. @param {{row: import("./written.js").Row, ids: string[], title: (id: string) => string}} props */
function Row({ row, ids, title }) {
  const open = ids.filter((id, at) => !row.cells[at].length).map((id) => _("“{title}”", { title: title(id) }));
  return html`<section aria-label=${row.title}>
    <h3>${row.title}</h3>
    ${row.cells.map((lines, at) => lines.length > 0 && html`<div class="cell-of" key=${ids[at]}><p class="whose">${title(ids[at])}</p><${Lines} lines=${lines} /></div>`)}
    ${open.length > 0 && html`<p class="muted small">${_("Still open: {titles}", { titles: open.join(", ") })}</p>`}
  </section>`;
}

/** @param {{lines: string[]}} props */
const Lines = ({ lines }) => (lines.length ? lines.map((line, at) => html`<p key=${at}>${line}</p>`) : html`<p class="muted">${_("open")}</p>`);
