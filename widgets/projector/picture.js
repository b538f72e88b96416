// A revealed picture: bars for the eye, the same as a table for a screen reader.
import { _, html } from "../shared/kit.js";
import { density, isLong, isWall, kind, namesOnly, width } from "./logic.js";

/** @param {{picture: import("./logic.js").Picture}} props */
export function Picture({ picture }) {
  const { title, caption, rows, footnote } = picture;
  if (isWall(rows)) return html`<${Wall} picture=${picture} />`;
  const names = namesOnly(rows);
  return html`<figure class="picture">
    <figcaption>
      <h1>${title}</h1>
      ${!names && html`<p class="caption">${caption}</p>`}
    </figcaption>
    ${names ? html`<${Names} rows=${rows} />` : html`<${Bars} rows=${rows} /><${Twin} picture=${picture} />`}
    <p class="foot-line">${footnote}</p>
  </figure>`;
}

/** A number that is all there is to see, in its sentence. @param {{picture: import("./logic.js").Picture}} props */
export function Number({ picture: { title, caption, figure, footnote } }) {
  const [before, after] = title.split(figure ?? "");
  return html`<figure class="picture alone">
    <h1>${before.trim() && html`<span>${before}</span> `}<b>${figure}</b> <span>${after}</span></h1>
    <p class="caption">${caption}</p>
    <p class="foot-line">${footnote}</p>
  </figure>`;
}

/** What people put up themselves. @param {{picture: import("./logic.js").Picture}} props */
const Wall = ({ picture: { title, caption, rows, footnote } }) => html`<figure class="picture">
  <figcaption><h1>${title}</h1><p class="caption">${caption}</p></figcaption>
  <ul class=${`wall ${density(rows)}`}>${rows.map((row, index) => html`<li key=${row.id} style=${{ "--nth": index }}>${row.title}</li>`)}</ul>
  <p class="foot-line">${footnote}</p>
</figure>`;

/** @param {{rows: import("./logic.js").Row[]}} props */
const Bars = ({ rows }) => html`<ul class=${isLong(rows) ? "bars long" : "bars"} aria-hidden="true" style=${{ "--lines": Math.ceil(rows.length / 2) }}>
  ${rows.map(
    (row, index) => html`<li key=${row.id} class=${kind(row)} style=${{ "--nth": index }}>
      <span class="title">${row.title}</span>
      <span class="track"><i style=${{ width: `${width(row)}%` }}></i></span>
      <span class="words">${row.words}</span>
    </li>`,
  )}
</ul>`;

/** Five to nine people: which, never how many. @param {{rows: import("./logic.js").Row[]}} props */
const Names = ({ rows }) => html`<ul class="only-names">
  ${rows.map((row) => html`<li key=${row.id}><b>${row.title}</b> <span>${row.words}</span></li>`)}
</ul>`;

/** @param {{picture: import("./logic.js").Picture}} props */
const Twin = ({ picture }) => html`<div class="sr"><table>
  <caption>${picture.caption}</caption>
  <thead><tr><th scope="col">${_("What")}</th><th scope="col">${_("Share or mean")}</th></tr></thead>
  <tbody>${picture.rows.map((row) => html`<tr key=${row.id}><th scope="row">${row.title}</th><td>${row.words}</td></tr>`)}</tbody>
</table></div>`;
