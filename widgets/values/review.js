// Looking at the piles again: what is missing on top, and all three to mend what went wrong.
import { _, announce, Heading, html, Loud, ngettext, Notice, Pick, Plain, Quiet, useDrag, useRef, useState } from "../shared/kit.js";
import { LEAST, PILES, TEN, countOf, filed, filedWords, isFull, pileOf, withCard } from "./logic.js";
import { Way } from "./way.js";

/** @typedef {import("./widget.js").Screen} Screen */
/** @typedef {import("./logic.js").Pile} Pile */

/** Fewer than three on top: another look at the middle. @param {Screen} props */
export function Again({ content, record, answer, keep, screen }) {
  const high = pileOf(content, record, "high").length;
  const middle = pileOf(content, record, "some");
  const cards = middle.length ? middle : pileOf(content, record, "low");
  const lede = middle.length
    ? _("An order needs at least {count} cards. Here is Matters some again; tap what matters most.", { count: LEAST })
    : _("An order needs at least {count} cards. Here is Not now again; tap what matters most.", { count: LEAST });
  /** @param {{id: string}} card */
  const raise = (card) => {
    announce(filedWords(content, withCard(record, card.id, "high"), "high"));
    keep(filed(content, record, card.id, "high"));
  };
  return html`<div class="screen">
    <${Heading} over=${_("Matters most now: {count}", { count: high })} title=${_("Which of these would you miss?")} lede=${lede} screen=${screen} />
    <div class="picks">${cards.map((card) => html`<${Pick} title=${card.title} text=${card.text} name=${_("Move {title} to Matters most now", card)} onPick=${() => raise(card)} key=${card.id} />`)}</div>
    <${Way} answer=${answer} left=${html`<${Quiet} label=${_("All piles")} onClick=${() => answer.go("piles/review")} />`} />
  </div>`;
}

/** All three piles, to mend what went wrong. @param {Screen} props */
export function Review({ content, record, answer, keep, model, screen }) {
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
  useDrag(model, box, (id, over) => {
    const pile = /** @type {Pile} */ (over);
    if (record.pile?.[id] === pile) return;
    if (pile === "high" && isFull(content, record)) return setOpen(id); // which says why not
    move(id, pile);
  });
  const on = () => answer.go(high < LEAST ? "piles/again" : high > TEN ? "ten" : "five");
  return html`<div class="screen" ref=${box}>
    <${Heading} title=${_("Here is how you sorted them")} lede=${_("Open a card to move it, or hold it and drag it. Nothing is final.")} screen=${screen} />
    <div class="three">
      ${PILES.map((pile) => {
        const cards = pileOf(content, record, pile.id);
        return html`<section class="well" data-drop=${pile.id} key=${pile.id} aria-labelledby=${`pile-${pile.id}`}>
          <h3 id=${`pile-${pile.id}`}>${pile.name} <span class="count">${countOf(content, record, pile.id)}</span></h3>
          ${!cards.length && html`<p class="muted small">${_("Nothing here.")}</p>`}
          <ul>
            ${cards.map(
              (card) => html`<li key=${card.id}>
                <button type="button" class="row-card" data-id=${card.id} data-drag=${card.id} aria-expanded=${open === card.id} onClick=${() => setOpen(open === card.id ? "" : card.id)}>${card.title}</button>
                ${open === card.id && html`<${Move} ...${{ content, record, card, from: pile.id, move }} />`}
              </li>`,
            )}
          </ul>
        </section>`;
      })}
    </div>
    <div class="row onward-row"><${Loud} label=${high < LEAST ? _("Look through Matters some again") : ngettext("Go on with these {count}", "Go on with these {count}", high)} onClick=${on} /></div>
    <${Way} answer=${answer} />
  </div>`;
}

/** @param {{title: string}} card @param {Pile} pile */
function moveTo(card, pile) {
  if (pile === "high") return _("Move {title} to Matters most now", card);
  return pile === "some" ? _("Move {title} to Matters some", card) : _("Move {title} to Not now", card);
}

/** @param {{content: any, record: any, card: any, from: Pile, move: (id: string, pile: Pile) => void}} props */
function Move({ content, record, card, from, move }) {
  const full = from !== "high" && isFull(content, record);
  return html`<div class="move">
    <p class="muted small">${card.text}</p>
    ${full && html`<${Notice} tone="sun"><p class="small">${_("Matters most now is full. Move a card out of it first.")}</p><//>`}
    <div class="row">
      ${PILES.filter((pile) => pile.id !== from && !(full && pile.id === "high")).map(
        (pile) => html`<${Plain} label=${pile.name} name=${moveTo(card, pile.id)} onClick=${() => move(card.id, pile.id)} compact key=${pile.id} />`,
      )}
    </div>
  </div>`;
}
