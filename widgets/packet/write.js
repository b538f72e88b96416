// One section: what it asks, what was kept for it, and one's own words.
import { _, announce, AskedWay, Field, Heading, html, Loud, Plain, Question, Quiet } from "../shared/kit.js";
import { needed, wordsFor } from "./logic.js";

/** @param {import("./widget.js").Screen} props */
export function Write({ content, record, answer, model, section }) {
  const path = `text.${section.id}`;
  const text = record.text?.[section.id] ?? "";
  const words = wordsFor(content, record, section.id);
  const ahead = needed(content, record);
  const next = ahead[ahead.findIndex(({ id }) => id === section.id) + 1];
  const take = () => {
    answer.set({ [path]: words });
    announce(_("Taken over"));
  };
  const on = (record.on ?? []).includes(section.id) ? {} : { on: [...(record.on ?? []), section.id] };
  const onward = () => answer.set(text.trim() ? on : {}, next ? (next.id === "support_asked" ? "support" : `write/${next.id}`) : "sections");
  return html`<div class="screen narrow" key=${section.id}>
    <${Heading} over=${section.name} title=${section.asks} screen=${`write/${section.id}`} />
    <${Field} id=${`packet-${section.id}`} label=${section.name} value=${text} most=${600} lines=${6} error=${answer.errorOf(path)} onType=${(/** @type {string} */ typed) => answer.type({ [path]: typed || null })} />
    ${words && words !== text && html`<section class="well stack" aria-labelledby="packet-kept">
      <h3 id="packet-kept">${_("From what you kept")}</h3>
      <p class="serif" dir="auto">${words}</p>
      <div class="row"><${Plain} compact label=${text ? _("Use these words instead") : _("Use these words")} onClick=${take} /></div>
    </section>`}
    <${Question} model=${model} answer=${answer} near=${section.id} name=${section.name} />
    <div class="row"><${Loud} label=${next ? _("Next: {title}", { title: next.name }) : _("Back to all sections")} onClick=${onward} /></div>
    <${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} name=${_("Back to all sections")} onClick=${() => answer.go("sections")} />`} />
  </div>`;
}
