// Looking at the piles again: what is missing on top, and all three to mend what went wrong.
import { announce, Heading, html, Loud, Notice, Pick, Plain, Quiet, useRef, useState } from "../shared/kit.js";
import { LEAST, PILES, TEN, countOf, filed, filedWords, isFull, pileOf, withCard } from "./logic.js";
import { Way } from "./way.js";

/** @typedef {import("./widget.js").Screen} Screen */
/** @typedef {import("./logic.js").Pile} Pile */

/** Fewer than three on top: another look at the middle. @param {Screen} props */
export function Again({ content, record, answer, keep, screen }) {
  const high = pileOf(content, record, "high").length;
  const middle = pileOf(content, record, "some");
  const cards = middle.length ? middle : pileOf(content, record, "low");
  const name = middle.length ? "Matters some" : "Not now";
  /** @param {{id: string}} card */
  const raise = (card) => {
    announce(filedWords(content, withCard(record, card.id, "high"), "high"));
    keep(filed(content, record, card.id, "high"));
  };
  return html`<div class="screen">
    <${Heading} over=${`Matters most now: ${high}`} title="Which of these would you miss?" lede=${`An order needs at least ${LEAST} cards. Here is ${name} again; tap what matters most.`} screen=${screen} />
    <div class="picks">${cards.map((card) => html`<${Pick} title=${card.title} text=${card.text} name=${`Move ${card.title} to Matters most now`} onPick=${() => raise(card)} key=${card.id} />`)}</div>
    <${Way} answer=${answer} left=${html`<${Quiet} label="All piles" onClick=${() => answer.go("piles/review")} />`} />
  </div>`;
}

/** All three piles, to mend what went wrong. @param {Screen} props */
export function Review({ content, record, answer, keep, screen }) {
  const [open, setOpen] = useState("");
  const box = useRef(/** @type {HTMLElement|null} */ (null));
  const high = pileOf(content, record, "high").length;
  /** @param {string} id @param {Pile} pile */
  const move = (id, pile) => {
    announce(filedWords(content, withCard(record, id, pile), pile));
    setOpen("");
    keep(filed(content, record, id, pile), "piles/review");
    setTimeout(() => /** @type {HTMLElement|null} */ (box.current?.querySelector(`[data-id="${id}"]`) ?? null)?.focus());
  };
  const on = () => answer.go(high < LEAST ? "piles/again" : high > TEN ? "ten" : "five");
  return html`<div class="screen" ref=${box}>
    <${Heading} title="Here is how you sorted them" lede="Open a card to move it. Nothing is final." screen=${screen} />
    <div class="three">
      ${PILES.map((pile) => {
        const cards = pileOf(content, record, pile.id);
        return html`<section class="well" key=${pile.id} aria-labelledby=${`pile-${pile.id}`}>
          <h3 id=${`pile-${pile.id}`}>${pile.name} <span class="count">${countOf(content, record, pile.id)}</span></h3>
          ${!cards.length && html`<p class="muted small">Nothing here.</p>`}
          <ul>
            ${cards.map(
              (card) => html`<li key=${card.id}>
                <button type="button" class="row-card" data-id=${card.id} aria-expanded=${open === card.id} onClick=${() => setOpen(open === card.id ? "" : card.id)}>${card.title}</button>
                ${open === card.id && html`<${Move} ...${{ content, record, card, from: pile.id, move }} />`}
              </li>`,
            )}
          </ul>
        </section>`;
      })}
    </div>
    <div class="row onward"><${Loud} label=${high < LEAST ? "Look through Matters some again" : `Go on with these ${high}`} onClick=${on} /></div>
    <${Way} answer=${answer} />
  </div>`;
}

/** @param {{content: any, record: any, card: any, from: Pile, move: (id: string, pile: Pile) => void}} props */
function Move({ content, record, card, from, move }) {
  const full = from !== "high" && isFull(content, record);
  return html`<div class="move">
    <p class="muted small">${card.text}</p>
    ${full && html`<${Notice} tone="sun"><p class="small">Matters most now is full. Move a card out of it first.</p><//>`}
    <div class="row">
      ${PILES.filter((pile) => pile.id !== from && !(full && pile.id === "high")).map(
        (pile) => html`<${Plain} label=${pile.name} name=${`Move ${card.title} to ${pile.name}`} onClick=${() => move(card.id, pile.id)} key=${pile.id} />`,
      )}
    </div>
  </div>`;
}
