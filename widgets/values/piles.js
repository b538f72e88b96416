// Three piles: which deck, one card at a time, and what to do when a pile is full.
import { _, announce, Heading, html, ngettext, Pick, Plain, Quiet, useDrag, useRef, useState } from "../shared/kit.js";
import { PILES, countOf, current, exchanged, filed, filedWords, isFull, pileOf, progress, undone, withCard } from "./logic.js";
import { Way } from "./way.js";

/** @typedef {import("./widget.js").Screen} Screen */
/** @typedef {import("./logic.js").Pile} Pile */

const GLIMPSE = 4;

/** How many cards a deck has, and how long they take. @param {string} deck */
const sizeOf = (deck) => (deck === "full60" ? [_("60 cards"), _("about 15 minutes")] : [_("30 cards"), _("about 10 minutes")]);

/** @param {Screen} props */
export const ChooseDeck = ({ content, answer, keep, screen }) =>
  html`<div class="screen narrow">
    <${Heading} title=${_("How many cards would you like to sort?")} lede=${_("More cards give more choice, fewer are quicker. Both end with the five cards that come first for you now.")} screen=${screen} />
    <div class="stack">
      ${content.decks.map((id) => {
        const [count, time] = sizeOf(id);
        return html`<button type="button" class="button wide" key=${id} onClick=${() => keep({ deck: id }, "piles")}>
          <span>${count}</span><span class="note">${time}</span>
        </button>`;
      })}
    </div>
    <${Way} answer=${answer} />
  </div>`;

/** @param {Screen} props */
export function Sort({ content, record, answer, keep, model, screen }) {
  const card = /** @type {import("./logic.js").Card} */ (current(content, record));
  const { number, of, halfway } = progress(content, record);
  const box = useRef(/** @type {HTMLElement|null} */ (null));
  const [flown, setFlown] = useState(/** @type {any} */ (null));
  const back = undone(content, record);
  /** @param {Pile} pile @param {boolean} [dragged] it is there already */
  const file = (pile, dragged) => {
    if (pile === "high" && isFull(content, record)) return answer.go("piles/full");
    setFlown(dragged ? null : { card, ...wayTo(box.current, pile) });
    const after = withCard(record, card.id, pile);
    const next = current(content, after);
    announce([filedWords(content, after, pile), next && _("Next card: {title}. {text}", next)].filter(Boolean).join(" "));
    keep(filed(content, record, card.id, pile), "piles");
  };
  useDrag(model, box, (_card, pile) => file(/** @type {Pile} */ (pile), true));
  const undo = () => {
    if (!back) return keep({ deck: null }, "piles");
    setFlown(null);
    announce(_("{title} is back.", back.card));
    keep(back.fields, "piles");
  };
  /** @param {any} event */
  const keys = (event) => {
    const pile = PILES[Number(event.key) - 1];
    if (!pile || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    file(pile.id);
  };
  const lede = halfway
    ? _("Card {number} of {of}. You are halfway. Take a short rest if you like; everything is kept.", { number, of })
    : _("Card {number} of {of}. You will leave good things out. The exercise works that way.", { number, of });
  const left = back
    ? html`<${Quiet} label=${_("Undo")} name=${_("Undo the last card")} onClick=${undo} />`
    : content.decks.length > 1 && html`<${Quiet} label=${_("Back")} onClick=${undo} />`;
  return html`<div class="screen sort" ref=${box}>
    <${Heading} title=${_("How much does this card matter to you now?")} lede=${lede} screen=${screen} />
    <div class="table">
      <div class=${`deck left-${Math.min(of - number, 2)}`}>
        <div class="card face" role="group" tabindex="0" data-drag=${card.id} aria-label=${_("{title}. {text}", card)} aria-keyshortcuts="1 2 3" onKeyDown=${keys}>
          <h3>${card.title}</h3>
          <p>${card.text}</p>
        </div>
        ${flown && html`<div class="card face flown" aria-hidden="true" key=${flown.card.id} style=${`--x: ${flown.x}px; --y: ${flown.y}px`}><p class="serif">${flown.card.title}</p></div>`}
      </div>
      <div class="piles" role="group" aria-label=${_("Where {title} belongs", card)}>
        ${PILES.map(
          ({ id, name }) => html`<button type="button" class=${id === "high" ? "button loud wide" : "button wide"} data-pile=${id} data-drop=${id} key=${id} onClick=${() => file(id)}>
              <span>${name}</span><span class="note">${countOf(content, record, id)}</span>
            </button>
            <p class="glimpse" key=${`in-${id}`}>${glimpse(pileOf(content, record, id))}</p>`,
        )}
        <p class="keys">${_("You can also drag the card there, or press 1, 2 or 3 while it has the focus.")}</p>
        ${number === 1 && html`<p class="hold">${_("You can also hold the card and drag it there.")}</p>`}
      </div>
    </div>
    <${Way} answer=${answer} left=${left} />
  </div>`;
}

/** How far the card flies to its pile's button. @param {HTMLElement|null} box @param {Pile} pile */
function wayTo(box, pile) {
  const from = box?.querySelector(".face")?.getBoundingClientRect();
  const to = box?.querySelector(`[data-pile="${pile}"]`)?.getBoundingClientRect();
  if (!from || !to) return { x: 0, y: 0 };
  return { x: to.left + to.width / 2 - from.left - from.width / 2, y: to.top + to.height / 2 - from.top - from.height / 2 };
}

/** The last few of a pile, in words. @param {{title: string}[]} cards */
function glimpse(cards) {
  const last = cards.slice(-GLIMPSE).reverse().map((card) => card.title).join(" · ");
  return cards.length > GLIMPSE ? ngettext("{titles} · and {count} more", "{titles} · and {count} more", cards.length - GLIMPSE, { titles: last }) : last;
}

/** The pile is full: one goes out, or the new one stays out. @param {Screen} props */
export function Full({ content, record, answer, keep, screen }) {
  const card = /** @type {import("./logic.js").Card} */ (current(content, record));
  const high = pileOf(content, record, "high");
  const stay = () => {
    announce(filedWords(content, withCard(record, card.id, "some"), "some"));
    keep(filed(content, record, card.id, "some"), "piles");
  };
  /** @param {{id: string, title: string}} out */
  const release = (out) => {
    announce(_("{out} moved to Matters some. {card} is in Matters most now.", { out: out.title, card: card.title }));
    keep(exchanged(content, record, out.id, card.id), "piles");
  };
  return html`<div class="screen">
    <${Heading} over=${_("Matters most now holds {count}", { count: high.length })} title=${_("Which card would you move out for “{title}”?", card)} lede=${_("The card you tap moves to Matters some. Or you put the new card there.")} screen=${screen} />
    <div class="row"><${Plain} label=${_("Put “{title}” in Matters some", card)} onClick=${stay} /></div>
    <div class="picks">
      ${high.map((card) => html`<${Pick} title=${card.title} text=${card.text} name=${_("Move out {title}", card)} onPick=${() => release(card)} key=${card.id} />`)}
    </div>
    <${Way} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go("piles")} />`} />
  </div>`;
}
