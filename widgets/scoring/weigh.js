// Which would you improve first? The order of the criteria on one side, by tapping them in turn, each with its worst and best.
import { announce, Foot, Heading, html, Loud, Quiet, RankList } from "../shared/kit.js";
import { criteriaOf, indexOf, isOrdered, orderOf, orderPath, places, tapped } from "./logic.js";

/** @type {Record<import("./logic.js").Side, {title: string, lede: string}>} */
const WORDS = {
  personal: { title: "Which would you improve first?", lede: "Imagine an option that is worst in all of these, for you. You can improve one to its best. Which first, and which next?" },
  commercial: { title: "And if you led the unit?", lede: "Imagine the same for the organisation: worst in all of these. You can improve one to its best. Which first, and which next?" },
};

/** @param {any} props */
export function Weigh({ content, record, answer, screen, phone }) {
  const { side } = screen;
  const criteria = criteriaOf(content, side);
  const order = orderOf(record, side);
  const whole = isOrdered(content, record, side);
  const all = places(content, phone);
  const at = indexOf(content, screen, phone);
  const path = orderPath(side);
  const words = WORDS[/** @type {import("./logic.js").Side} */ (side)];
  /** @param {import("./logic.js").Criterion} one */
  const tap = (one) => {
    const next = tapped(content, side, order, one.id);
    answer.set({ [path]: next });
    announce(next.length === criteria.length ? `${one.title}, number ${next.indexOf(one.id) + 1}. All are in order now.` : `${one.title}, number ${next.length}`);
  };
  const byId = Object.fromEntries(criteria.map((one) => [one.id, one]));
  return html`<div class="screen narrow">
    <${Heading} screen=${`weigh/${side}/${whole}`} title=${whole ? "Does this order look right?" : words.title} lede=${whole ? "What you would improve first stands first. Move what does not fit." : words.lede} />
    ${whole
      ? html`<${RankList} label=${words.title} items=${order.map((id) => ({ id, title: byId[id].title, text: byId[id].text }))} onMove=${(/** @type {string[]} */ ids) => answer.set({ [path]: ids })} />
          <div class="row"><${Loud} label=${side === "personal" ? "Go on to the organisation's side" : "Look at them"} onClick=${() => answer.go(all[at + 1])} /><${Quiet} label="Order them anew" onClick=${() => answer.set({ [path]: null })} /></div>`
      : html`<ul class="swings">${criteria.map((one) => html`<${Swing} criterion=${one} place=${order.indexOf(one.id) + 1} onTap=${() => tap(one)} key=${one.id} />`)}</ul>
          ${order.length > 0 && html`<div class="row"><${Quiet} label="Undo" name="Undo the last one" onClick=${() => answer.set({ [path]: order.length > 1 ? order.slice(0, -1) : null })} /></div>`}`}
    <${Foot} left=${html`<${Quiet} label="Back" onClick=${() => answer.go(all[at - 1])} />`} />
  </div>`;
}

/** A criterion with both its ends, and its number once it is tapped. @param {{criterion: import("./logic.js").Criterion, place: number, onTap: () => void}} props */
const Swing = ({ criterion, place, onTap }) =>
  html`<li>
    <button type="button" class="swing" aria-pressed=${place > 0} disabled=${place > 0} onClick=${onTap}>
      <span class="place" aria-hidden="true">${place || ""}</span>
      <span class="what">
        <b>${criterion.title}</b>
        <span><i>from</i> ${criterion.anchors[0]}</span>
        <span><i>to</i> ${criterion.anchors[4]}</span>
      </span>
    </button>
  </li>`;
