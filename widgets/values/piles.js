// Three piles: which deck, one card at a time, and what to do when a pile is full.
import { announce, Heading, html, Pick, Plain, Quiet, useRef, useState } from "../shared/kit.js";
import { PILES, countOf, current, exchanged, filed, filedWords, isFull, pileOf, progress, undone, withCard } from "./logic.js";
import { Way } from "./way.js";

/** @typedef {import("./widget.js").Screen} Screen */
/** @typedef {import("./logic.js").Pile} Pile */

const DECKS = { full60: ["60 cards", "about 15 minutes"], short30: ["30 cards", "about 10 minutes"] };
const GLIMPSE = 4;

/** @param {Screen} props */
export const ChooseDeck = ({ content, answer, keep, screen }) =>
  html`<div class="screen narrow">
    <${Heading} title="How many cards would you like to sort?" lede="More cards give more choice, fewer are quicker. Both end with the five cards that come first for you now." screen=${screen} />
    <div class="stack">
      ${content.decks.map((id) => {
        const [count, time] = DECKS[/** @type {keyof typeof DECKS} */ (id)];
        return html`<button type="button" class="button wide" key=${id} onClick=${() => keep({ deck: id }, "piles")}>
          <span>${count}</span><span class="note">${time}</span>
        </button>`;
      })}
    </div>
    <${Way} answer=${answer} />
  </div>`;

/** @param {Screen} props */
export function Sort({ content, record, answer, keep, screen }) {
  const card = /** @type {import("./logic.js").Card} */ (current(content, record));
  const { number, of, halfway } = progress(content, record);
  const box = useRef(/** @type {HTMLElement|null} */ (null));
  const [flown, setFlown] = useState(/** @type {any} */ (null));
  const back = undone(content, record);
  /** @param {Pile} pile */
  const file = (pile) => {
    if (pile === "high" && isFull(content, record)) return answer.go("piles/full");
    setFlown({ card, ...wayTo(box.current, pile) });
    const after = withCard(record, card.id, pile);
    const next = current(content, after);
    announce(`${filedWords(content, after, pile)}${next ? ` Next card: ${next.title}. ${next.text}` : ""}`);
    keep(filed(content, record, card.id, pile), "piles");
  };
  const undo = () => {
    if (!back) return keep({ deck: null }, "piles");
    setFlown(null);
    announce(`${back.card.title} is back.`);
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
    ? `Card ${number} of ${of}. You are halfway. Take a short rest if you like; everything is kept.`
    : `Card ${number} of ${of}. You will leave good things out. The exercise works that way.`;
  const left = back
    ? html`<${Quiet} label="Undo" name="Undo the last card" onClick=${undo} />`
    : content.decks.length > 1 && html`<${Quiet} label="Back" onClick=${undo} />`;
  return html`<div class="screen sort" ref=${box}>
    <${Heading} title="How much does this card matter to you now?" lede=${lede} screen=${screen} />
    <div class="table">
      <div class=${`deck left-${Math.min(of - number, 2)}`}>
        <div class="card face" role="group" tabindex="0" aria-label=${`${card.title}. ${card.text}`} aria-keyshortcuts="1 2 3" onKeyDown=${keys}>
          <h3>${card.title}</h3>
          <p>${card.text}</p>
        </div>
        ${flown && html`<div class="card face flown" aria-hidden="true" key=${flown.card.id} style=${`--x: ${flown.x}px; --y: ${flown.y}px`}><p class="serif">${flown.card.title}</p></div>`}
      </div>
      <div class="piles" role="group" aria-label=${`Where ${card.title} belongs`}>
        ${PILES.map(
          ({ id, name }) => html`<button type="button" class=${id === "high" ? "button loud wide" : "button wide"} data-pile=${id} key=${id} onClick=${() => file(id)}>
              <span>${name}</span><span class="note">${countOf(content, record, id)}</span>
            </button>
            <p class="glimpse" key=${`in-${id}`}>${glimpse(pileOf(content, record, id))}</p>`,
        )}
        <p class="keys">With the card in focus, the keys 1, 2 and 3 do the same.</p>
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
  return cards.length > GLIMPSE ? `${last} · and ${cards.length - GLIMPSE} more` : last;
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
    announce(`${out.title} moved to Matters some. ${card.title} is in Matters most now.`);
    keep(exchanged(content, record, out.id, card.id), "piles");
  };
  return html`<div class="screen">
    <${Heading} over=${`Matters most now holds ${high.length}`} title=${`Which card would you move out for “${card.title}”?`} lede="The card you tap moves to Matters some. Or you put the new card there." screen=${screen} />
    <div class="row"><${Plain} label=${`Put “${card.title}” in Matters some`} onClick=${stay} /></div>
    <div class="picks">
      ${high.map((one) => html`<${Pick} title=${one.title} text=${one.text} name=${`Move out ${one.title}`} onPick=${() => release(one)} key=${one.id} />`)}
    </div>
    <${Way} answer=${answer} left=${html`<${Quiet} label="Back" onClick=${() => answer.go("piles")} />`} />
  </div>`;
}
