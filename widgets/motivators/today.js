// How much of a motivator there is today: one at a time, and it may stay open.
import { _, announce, AskedWay, Choice, Heading, html, Loud, Quiet, useRef } from "../shared/kit.js";
import { afterToday, beforeToday } from "./logic.js";

/** How much there is, METHOD E3: 1 to 5. */
export const amounts = () => [
  { value: 5, label: _("As much as I want") },
  { value: 4, label: _("Quite a lot") },
  { value: 3, label: _("Some") },
  { value: 2, label: _("A little") },
  { value: 1, label: _("Almost none") },
];

/** @param {import("./widget.js").Screen} props */
export function Today({ content, record, reading, answer, where, cardOf }) {
  const { id } = where;
  const card = cardOf(id);
  const value = record.satisfaction?.[id] ?? null;
  const at = reading.rate.indexOf(id);
  const next = afterToday(reading, id);
  const label = next === "order" ? _("See your order") : next === "reading" ? _("Back to what you chose") : _("Next: {title}", { title: cardOf(next.split("/")[1]).title });
  const box = useRef(/** @type {HTMLElement|null} */ (null));
  const open = () => {
    answer.set({ [`satisfaction.${id}`]: null });
    announce(_("Left open"));
    /** @type {HTMLElement|null|undefined} */ (box.current?.querySelector("input"))?.focus();
  };
  return html`<div class="screen narrow today" ref=${box}>
    <${Heading} over=${at < 0 ? "" : _("{number} of {of}", { number: at + 1, of: reading.rate.length })} title=${_("How much of this do you have in your work today?")} screen=${`today/${id}`} />
    <div class="card about"><h3>${card.title}</h3><p>${card.text}</p></div>
    <${Choice} legend=${_("{title}: how much today?", { title: card.title })} quietLegend name=${`today-${id}`} value=${value} choices=${amounts()} key=${id}
      onChoose=${(/** @type {number} */ much) => answer.set({ [`satisfaction.${id}`]: much })} />
    ${value === null ? html`<p class="muted small open">${_("Not sure? Leave it open.")}</p>` : html`<div class="row open"><${Quiet} label=${_("Not sure: leave it open")} onClick=${open} /></div>`}
    <div class="row"><${Loud} label=${label} onClick=${() => answer.go(next)} /></div>
    <${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(beforeToday(content, reading, id))} />`} />
  </div>`;
}
