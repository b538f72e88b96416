// From the top pile to ten, to five in order, and the duels that test the order.
import { _, announce, Heading, html, inPieces, Loud, ngettext, Pick, Quiet, RankList } from "../shared/kit.js";
import { FIVE, LEAST, TEN, duel, duelled, pileOf, toggled, unduelled } from "./logic.js";
import { Way } from "./way.js";

/** @typedef {import("./widget.js").Screen} Screen */

/** @param {number} count */
const onward = (count) =>
  count < LEAST ? _("Choose at least {count}", { count: LEAST }) : ngettext("Go on with these {count}", "Go on with these {count}", count);

/** @param {{title: string}} card @param {number} number */
const numbered = ({ title }, number) => _("{title}, number {number}", { title, number });

/** @param {Screen} props */
export function Ten({ content, record, answer, keep, screen }) {
  const ten = record.top10 ?? [];
  const full = ten.length >= TEN;
  /** @param {{id: string, title: string}} card */
  const pick = (card) => {
    const top10 = toggled(ten, card.id, TEN);
    announce(_("{count} of {most}", { count: top10.length, most: TEN }));
    keep({ top10 }, "ten");
  };
  return html`<div class="screen">
    <${Heading} over=${_("{count} of {most}", { count: ten.length, most: TEN })} title=${_("Which ten would you keep?")} lede=${full ? _("That is ten. To choose another card, take one out first.") : _("Tap up to ten. The others stay where they are.")} screen=${screen} />
    <div class="picks">
      ${pileOf(content, record, "high").map((card) => {
        const chosen = ten.includes(card.id);
        return html`<${Pick} title=${card.title} text=${card.text} chosen=${chosen} disabled=${full && !chosen} onPick=${() => pick(card)} key=${card.id} />`;
      })}
    </div>
    <div class="row onward-row"><${Loud} label=${onward(ten.length)} disabled=${ten.length < LEAST} onClick=${() => answer.go("five")} /></div>
    <${Way} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go("piles/review")} />`} />
  </div>`;
}

/** @param {Screen} props */
export function Five({ content, record, answer, keep, screen }) {
  const ten = record.top10 ?? [];
  const five = record.top5 ?? [];
  const most = Math.min(FIVE, ten.length);
  /** @param {{id: string, title: string}} card */
  const pick = (card) => {
    const top5 = toggled(five, card.id, most);
    announce(top5.includes(card.id) ? numbered(card, top5.indexOf(card.id) + 1) : _("{title} taken back", card));
    keep({ top5 }, "five");
  };
  const back = pileOf(content, record, "high").length > TEN ? "ten" : "piles/review";
  return html`<div class="screen">
    <${Heading} over=${_("{count} of {most}", { count: five.length, most })} title=${_("What comes first, second, third?")} lede=${_("Tap the cards in order, the most important card first. Tap a card again to take that card back.")} screen=${screen} />
    <div class="picks">
      ${content.cards
        .filter((card) => ten.includes(card.id))
        .map((card) => {
          const at = five.indexOf(card.id);
          const name = at < 0 ? undefined : numbered(card, at + 1);
          return html`<${Pick} title=${card.title} text=${card.text} name=${name} chosen=${at >= 0} mark=${at + 1} disabled=${five.length >= most && at < 0} onPick=${() => pick(card)} key=${card.id} />`;
        })}
    </div>
    <div class="row onward-row">
      <${Loud} label=${onward(five.length)} disabled=${five.length < LEAST} onClick=${() => answer.go("five/order")} />
    </div>
    <${Way} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(back)} />`} />
  </div>`;
}

/** @param {Screen} props */
export function Order({ record, answer, keep, titleOf, model, screen }) {
  const items = (record.top5 ?? []).map((id) => ({ id, title: titleOf(id) }));
  // The keys are said where there are some: the sheet hides what stands in between on a phone.
  const lede = inPieces("Move a card up or down with its buttons, or hold it and drag it.{keys}", { keys: html`<span class="by-keys"> ${_("Alt and an arrow key do the same.")}</span>` });
  return html`<div class="screen narrow">
    <${Heading} title=${_("Is this the order, for now?")} lede=${lede} screen=${screen} />
    <${RankList} items=${items} model=${model} label=${_("What comes first")} onMove=${(/** @type {string[]} */ top5) => keep({ top5 }, "five/order")} />
    <div class="row"><${Loud} label=${_("Keep this order")} onClick=${() => answer.go("duels")} /></div>
    <${Way} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go("five")} />`} />
  </div>`;
}

/** @param {Screen} props */
export function Duels({ content, record, answer, keep, titleOf }) {
  const { a, b, number, of } = /** @type {NonNullable<ReturnType<typeof duel>>} */ (duel(record));
  // In the order of the deck, so that the side says nothing about the rank.
  const pair = content.cards.filter((card) => card.id === a || card.id === b);
  /** @param {string} winner */
  const choose = (winner) => {
    const values = { place: number, count: of + 1 };
    announce(winner === b ? _("{title} moves up, now {place} of {count}", { title: titleOf(b), ...values }) : _("{title} stays {place} of {count}", { title: titleOf(a), ...values }));
    keep(duelled(record, winner), "duels");
  };
  const last = unduelled(record);
  const back = () => (last ? keep(last, "duels") : answer.go("five/order"));
  return html`<div class="screen narrow">
    <${Heading} over=${_("{count} of {most}", { count: number, most: of })} title=${_("If your next role gave you only one of these two, which would you choose?")} screen=${`duels/${number}`} />
    <div class="pair">
      ${pair.map((card) => html`<button type="button" class="card" key=${card.id} onClick=${() => choose(card.id)}><b class="serif">${card.title}</b><span>${card.text}</span></button>`)}
    </div>
    <div class="row"><${Quiet} label=${_("Leave the order as it is")} onClick=${() => answer.go("evidence/1")} /></div>
    <${Way} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${back} />`} />
  </div>`;
}
