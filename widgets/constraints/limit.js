// One limit: its own controls, how long it holds, and, in the long form, words for it.
import { _, AskedWay, Choice, Field, Heading, html, Loud, Notice, Quiet } from "../shared/kit.js";
import { Controls } from "./controls.js";
import { after, before, limited, stated } from "./logic.js";

const until = () => [
  { value: "3m", label: _("The next three months") },
  { value: "12m", label: _("Three to twelve months") },
  { value: "longer", label: _("Longer") },
  { value: "unknown", label: _("Not known") },
];

/** @param {import("./widget.js").Screen} props */
export function Limit({ content, record, answer, id }) {
  const rows = limited(content, record);
  const row = /** @type {import("./logic.js").Row} */ (content.rows.find((each) => each.id === id));
  const own = stated(record, id);
  const at = rows.indexOf(row);
  const stands = own.status === "fixed" ? _("Fixed") : own.status === "flexible" ? _("Flexible") : "";
  const over = [at >= 0 && _("{number} of {of}", { number: at + 1, of: rows.length }), row.title, stands].filter(Boolean).join(" · ");
  return html`<div class="screen narrow" key=${id}>
    <${Heading} over=${over} title=${row.ask} screen=${`limit/${id}`} />
    <${Controls} ...${{ content, answer, id }} limit=${own.limit ?? {}} isSet=${own.limit !== undefined} />
    ${!content.short && html`<${Choice} legend=${_("How long does this hold?")} name=${`${id}.until`} look="row" value=${own.until ?? null} choices=${until()} onChoose=${(/** @type {string} */ value) => answer.set({ [`${id}.until`]: value })} />`}
    ${!content.short && html`<${Words} ...${{ answer, id, own }} />`}
    <div class="row"><${Loud} label=${_("Next")} onClick=${() => answer.go(after(content, record, answer.status === "done", id))} /></div>
    <${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(before(content, record, id))} />`} />
  </div>`;
}

/** Words for others, which start empty, and a note for nobody else. @param {{answer: any, id: string, own: import("./logic.js").Stated}} props */
const Words = ({ answer, id, own }) =>
  html`<details class="words" open=${Boolean(own.share_text || own.private_note)}>
    <summary>${_("Words for this, if you like")}</summary>
    <div class="stack">
      <${Notice}><p>${_("Write what you need, not why. Please leave out health, family or other personal reasons.")}</p><//>
      <${Field} id=${`${id}-share`} label=${_("How I would say this")} hint=${_("In your words, for somebody else. Nobody gets them before you send them.")} value=${own.share_text ?? ""} most=${160} lines=${2} error=${answer.errorOf(`${id}.share_text`)} onType=${(/** @type {string} */ text) => answer.type({ [`${id}.share_text`]: text || null })} />
      <${Field} id=${`${id}-note`} label=${_("A note for me")} hint=${_("In no draft, and on nobody else’s page.")} value=${own.private_note ?? ""} most=${200} lines=${2} error=${answer.errorOf(`${id}.private_note`)} onType=${(/** @type {string} */ text) => answer.type({ [`${id}.private_note`]: text || null })} />
    </div>
  </details>`;
