// The first round: what the gut says, before any fit is shown. One card at a time on a phone, all of them on a laptop.
import { _, announce, Chip, Foot, Heading, html, Loud, Quiet, useState } from "../shared/kit.js";
import { cardAt, gutOf, kindOf, marked, ofKind, onward, placeAfter, placeBefore } from "./logic.js";
import { Facts, Marks, Way, Why, keys, mark } from "./parts.js";

/** @typedef {import("./widget.js").Screen} Screen */
/** @typedef {import("./logic.js").Gut} Gut */

/** @param {Screen} props */
export function Card({ content, record, answer, place, model }) {
  const card = /** @type {import("./logic.js").Card} */ (cardAt(content, record, place));
  const at = content.options.indexOf(card);
  const count = marked(content, record);
  const before = placeBefore(content, card.id);
  /** @param {Gut|null} gut */
  const choose = (gut) => {
    const next = gut ? placeAfter(content, record, card.id) : `gut/${card.id}`;
    mark(answer, card, gut, next);
    const shown = gut && content.options.find((option) => `gut/${option.id}` === next);
    if (shown) announce(_("{title} marked. Next: {next}. {summary}", { title: card.title, next: shown.title, summary: shown.summary }));
  };
  return html`<div class="screen one">
    <${Heading} title=${_("What is your first reaction to this option?")} lede=${_("Card {number} of {of}. Being curious is enough.", { number: at + 1, of: content.options.length })} screen="card" />
    <div class="card option" role="group" tabindex="0" aria-label=${_("{kind}: {title}", { kind: kindOf(content, card.type), title: card.title })} aria-keyshortcuts="1 2 3" onKeyDown=${keys(choose)}>
      <${Facts} content=${content} card=${card} />
    </div>
    <${Marks} card=${card} gut=${gutOf(record, card.id)} onMark=${choose} large />
    <div class="between">
      <${Why} ...${{ card, record, answer, model }} key=${card.id} />
      ${count > 0
        ? html`<${Quiet} label=${onward(count, content.options.length)} onClick=${() => answer.go("second")} />`
        : html`<${Quiet} label=${_("See them all")} onClick=${() => answer.go("gut/list")} />`}
    </div>
    <${Foot}
      left=${before && html`<${Quiet} label=${_("Back")} name=${_("Back to the card before")} onClick=${() => answer.go(before)} />`}
      right=${html`<${Quiet} label=${_("Next card")} onClick=${() => answer.go(placeAfter(content, record, card.id))} />`}
    />
  </div>`;
}

/** @param {Screen} props */
export function List({ content, record, answer, phone, model }) {
  const [kind, setKind] = useState(/** @type {string|null} */ (null));
  const cards = ofKind(content, kind);
  const count = marked(content, record);
  const all = content.options.length;
  /** @param {string|null} id @param {string} name */
  const filter = (id, name) => {
    setKind(id);
    announce(_("{count} of {most} shown: {kind}", { count: ofKind(content, id).length, most: all, kind: name }));
  };
  const place = phone ? "gut/list" : "gut";
  return html`<div class="screen">
    <${Heading} over=${_("{count} of {most} marked", { count, most: all })} title=${_("What is your first reaction to these options?")} lede=${_("This is what exists at {organisation} today. You are not applying for anything. Being curious is enough.", content)} screen="list" />
    <div class="chips" role="group" aria-label=${_("Which kinds to show")}>
      ${[{ id: null, name: _("All kinds") }, ...content.kinds].map(
        ({ id, name }) => html`<${Chip} label=${html`${name} <span class="count">${ofKind(content, id).length}</span>`} chosen=${kind === id} round onPick=${() => filter(id, name)} key=${id} />`,
      )}
    </div>
    <div class="options">
      ${cards.map((card) => {
        const gut = gutOf(record, card.id);
        /** @param {Gut|null} next */
        const choose = (next) => mark(answer, card, next, place);
        return html`<article class=${gut ? "card option marked" : "card option"} onKeyDown=${keys(choose)} key=${card.id}>
          <${Facts} content=${content} card=${card} />
          <${Marks} card=${card} gut=${gut} onMark=${choose} />
          <${Why} ...${{ card, record, answer, model }} />
        </article>`;
      })}
    </div>
    <div class="row"><${Loud} label=${onward(count, all)} disabled=${!count} onClick=${() => answer.go("second")} /></div>
    <${Way} answer=${answer} left=${phone && count < all && html`<${Quiet} label=${_("One by one")} onClick=${() => answer.go("gut")} />`} />
  </div>`;
}
