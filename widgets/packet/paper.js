// The paper itself, as a reader will see it: what is in it, one after the other, and no trace of what is not.
import { _, html } from "../shared/kit.js";

/** @param {{record: import("./logic.js").PacketRecord, reading: import("./logic.js").Reading}} props */
export const Paper = ({ record, reading }) =>
  html`<article class="card paper" aria-labelledby="packet-paper">
    <p class="over">${_("As a reader will see it")}</p>
    <h3 id="packet-paper" class="serif">${record.kind === "note" ? _("A short note") : _("A proposal")}</h3>
    ${(reading.shown ?? []).map(({ name, paragraphs, lines }) => html`<section key=${name}>
      <h4>${name}</h4>
      ${lines.length > 0 && html`<ul>${lines.map((line) => html`<li dir="auto" key=${line}>${line}</li>`)}</ul>`}
      ${paragraphs.map((paragraph) => html`<p dir="auto" key=${paragraph}>${paragraph}</p>`)}
    </section>`)}
    ${!reading.shown?.length && html`<p class="muted">${_("Nothing is in it yet.")}</p>`}
  </article>`;
