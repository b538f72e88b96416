// Which would you improve first? The order of the criteria on one side, by tapping them in turn, each with its worst and best.
import { _, announce, Foot, Heading, html, inPieces, Loud, Quiet, RankList } from "../shared/kit.js";
import { criteriaOf, indexOf, isOrdered, orderOf, orderPath, places, tapped } from "./logic.js";

/** What is asked about one side. @param {import("./logic.js").Side} side */
const questionOf = (side) =>
  side === "personal"
    ? { title: _("Which would you improve first?"), lede: _("Imagine an option that is worst in all of these, for you. You can improve one to its best. Which first, and which next?") }
    : { title: _("And if you led the unit?"), lede: _("Imagine the same for the organisation: worst in all of these. You can improve one to its best. Which first, and which next?") };

/** @param {any} props */
export function Weigh({ content, record, answer, screen, phone }) {
  const { side } = screen;
  const criteria = criteriaOf(content, side);
  const order = orderOf(record, side);
  const whole = isOrdered(content, record, side);
  const all = places(content, phone);
  const at = indexOf(content, screen, phone);
  const path = orderPath(side);
  const words = questionOf(side);
  /** @param {import("./logic.js").Criterion} criterion */
  const tap = (criterion) => {
    const next = tapped(content, side, order, criterion.id);
    answer.set({ [path]: next });
    const number = next.indexOf(criterion.id) + 1;
    announce(next.length === criteria.length ? _("{title}, number {number}. All are in order now.", { title: criterion.title, number }) : _("{title}, number {number}", { title: criterion.title, number }));
  };
  const byId = Object.fromEntries(criteria.map((criterion) => [criterion.id, criterion]));
  return html`<div class="screen narrow">
    <${Heading} screen=${`weigh/${side}/${whole}`} title=${whole ? _("Does this order look right?") : words.title} lede=${whole ? _("What you would improve first stands first. Move what does not fit.") : words.lede} />
    ${whole
      ? html`<${RankList} label=${words.title} items=${order.map((id) => ({ id, title: byId[id].title, text: byId[id].text }))} onMove=${(/** @type {string[]} */ ids) => answer.set({ [path]: ids })} />
          <div class="row"><${Loud} label=${side === "personal" ? _("Go on to the organisation's side") : _("Look at them")} onClick=${() => answer.go(all[at + 1])} /><${Quiet} label=${_("Order them anew")} onClick=${() => answer.set({ [path]: null })} /></div>`
      : html`<ul class="swings">${criteria.map((criterion) => html`<${Swing} criterion=${criterion} place=${order.indexOf(criterion.id) + 1} onTap=${() => tap(criterion)} key=${criterion.id} />`)}</ul>
          ${order.length > 0 && html`<div class="row"><${Quiet} label=${_("Undo")} name=${_("Undo the last one")} onClick=${() => answer.set({ [path]: order.length > 1 ? order.slice(0, -1) : null })} /></div>`}`}
    <${Foot} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(all[at - 1])} />`} />
  </div>`;
}

/** @param {string} words */
const strong = (words) => html`<i>${words}</i>`;

/** A criterion with both its ends, and its number once it is tapped. @param {{criterion: import("./logic.js").Criterion, place: number, onTap: () => void}} props */
const Swing = ({ criterion, place, onTap }) =>
  html`<li>
    <button type="button" class="swing" aria-pressed=${place > 0} disabled=${place > 0} onClick=${onTap}>
      <span class="place" aria-hidden="true">${place || ""}</span>
      <span class="what">
        <b>${criterion.title}</b>
        <span>${inPieces("from {sentence}", { sentence: html`<span>${criterion.anchors[0]}</span>` }, strong)}</span>
        <span>${inPieces("to {sentence}", { sentence: html`<span>${criterion.anchors[4]}</span>` }, strong)}</span>
      </span>
    </button>
  </li>`;
