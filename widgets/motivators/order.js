// Does this order look right? The nine sets give it with levels; what a person moves wins over it.
import { _, announce, AskedWay, Heading, html, Loud, ngettext, Notice, Quiet, RankList } from "../shared/kit.js";
import { orderOf } from "./logic.js";

/** @typedef {import("./widget.js").Screen} Screen */

/** @param {number} others */
export const levelWith = (others) => (others ? ngettext("Level with {count} other", "Level with {count} others", others) : "");

/** @param {Screen} props */
export function Order({ record, reading, answer, cardOf }) {
  const order = orderOf(record, reading);
  const items = order.map(({ id, place, level }) => ({ id, place, title: cardOf(id).title, text: levelWith(level) }));
  const back = reading.rate.at(-1);
  const undo = () => {
    announce(_("The order is again the order of your nine choices."));
    answer.set({ corrected_order: null });
  };
  return html`<div class="screen narrow">
    <${Heading} title=${_("Does this order look right, for now?")} screen="order"
      lede=${record.corrected_order ? _("This is your own order. It counts more than the nine choices.") : _("It comes from your nine choices. The same number means level. Move what is in the wrong place; your own order counts.")} />
    <${RankList} items=${items} label=${_("What you would miss, most first")} onMove=${(/** @type {string[]} */ ids) => answer.set({ corrected_order: ids }, "order")} />
    <div class="row onward-row">
      <${Loud} label=${_("Keep this order")} onClick=${() => answer.go("reading")} />
      ${record.corrected_order && html`<${Quiet} label=${_("Back to the order of my choices")} onClick=${undo} />`}
    </div>
    <${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(`today/${back}`)} />`} />
  </div>`;
}

/** The nine are answered, and the room has not said their order yet. @param {Screen} props */
export const Wait = ({ content, answer }) =>
  html`<div class="screen narrow">
    <${Heading} title=${_("All nine sets are answered")} screen="wait" />
    <${Notice}><p>${_("Your order is being put together. What you chose is kept.")}</p><//>
    <${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(`sets/${content.sets.length}`)} />`} />
  </div>`;
