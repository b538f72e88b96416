// The ten at a glance: each gets one tap, or stays open.
import { _, announce, AskedWay, Chip, Heading, html, Loud } from "../shared/kit.js";
import { after, stated, tapped } from "./logic.js";

/** @returns {{id: import("./logic.js").Status, label: string}[]} */
const statuses = () => [
  { id: "fixed", label: _("Fixed") },
  { id: "flexible", label: _("Flexible") },
  { id: "none", label: _("Not an issue") },
  { id: "undisclosed", label: _("Prefer not to say") },
];

/** @param {import("./widget.js").Screen} props */
export const List = ({ content, record, answer }) =>
  html`<div class="screen">
    <${Heading} title=${_("What does your next step have to respect?")} lede=${_("One tap for each. Leave open what you do not know. Say what you need, never why.")} screen="list" />
    <div class="ten">
      ${content.rows.map(
        (row) => html`<section aria-labelledby=${`row-${row.id}`} key=${row.id}>
          <div><h3 id=${`row-${row.id}`}>${row.title}</h3><p class="muted small">${row.text}</p></div>
          <div class="chips">${statuses().map(({ id, label }) => html`<${Chip} label=${label} name=${_("{title}: {status}", { title: row.title, status: label })} chosen=${stated(record, row.id).status === id} onPick=${() => tap(answer, record, row.id, id)} key=${id} />`)}</div>
        </section>`,
      )}
    </div>
    <div class="row"><${Loud} label=${_("Next")} onClick=${() => answer.go(after(content, record, answer.status === "done"))} /></div>
    <${AskedWay} answer=${answer} />
  </div>`;

/** @param {any} answer @param {any} record @param {string} id @param {import("./logic.js").Status} status */
function tap(answer, record, id, status) {
  /** @type {Record<string, any>} */
  const fields = tapped(record, id, status);
  answer.set(fields, "list");
  if (fields[`${id}.status`] === null) announce(_("Left open"));
}
