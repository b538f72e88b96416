// The second round: where the gut and what was rated differ, as a question; then everything side by side, calmly.
import { _, announce, Heading, html, Loud, ngettext, Notice, Quiet, Said, useRef, useState } from "../shared/kit.js";
import { gutOf, kindOf, looksOf, nameOf, said } from "./logic.js";
import { Mark, Marks, More, Way, mark } from "./parts.js";

/** @typedef {import("./widget.js").Screen} Screen */
/** @typedef {import("./logic.js").Gut} Gut */

/** @param {Screen} props */
export function Second({ content, record, answer, reading, links, cardOf, phone }) {
  const seen = useRef(/** @type {import("./logic.js").Look[]} */ ([]));
  seen.current = looksOf(seen.current, reading.second ?? []);
  const looks = seen.current;
  const rows = reading.rows ?? [];
  // Fixed for this visit, so that a row does not leave when its mark becomes No.
  const [quiet, setQuiet] = useState(() => rows.map((/** @type {any} */ row) => row.id).filter((/** @type {string} */ id) => gutOf(record, id) === "no"));
  const title = looks.length ? _("Worth a second look") : _("What each of these asks for");
  const lede = looks.length
    ? _("Here your first reactions and your other answers say different things. Both may be right.")
    : _("Your marks stand beside what you answered before. Nothing here is a grade.");
  return html`<div class="screen">
    <${Heading} title=${title} lede=${lede} screen="second" />
    ${looks.length > 0 && html`<div class="looks">${looks.map((look) => html`<${Lifted} ...${{ content, record, answer, look }} card=${cardOf(look.id)} key=${look.id} />`)}</div>`}
    ${!looks.length && html`<${Quietly} known=${reading.rated || reading.driven} href=${links.strengths} />`}
    <section class="screen" aria-labelledby="options-all">
      <h3 id="options-all">${_("Your marks, beside what you answered before")}</h3>
      <ul class="rows">
        ${rows
          .filter((/** @type {any} */ row) => !quiet.includes(row.id))
          .map((/** @type {any} */ row) => html`<${Row} ...${{ content, record, answer, row }} card=${cardOf(row.id)} key=${row.id} />`)}
      </ul>
      ${quiet.length > 0 && html`<div><${Quiet} label=${ngettext("Show the {count} you said No to", "Show the {count} you said No to", quiet.length)} onClick=${() => setQuiet([])} /></div>`}
    </section>
    <div class="row"><${Loud} label=${_("Choose a few of them")} onClick=${() => answer.go("shortlist")} /></div>
    <${Way} answer=${answer} left=${html`<${Quiet} label=${_("Back")} name=${_("Back to your marks")} onClick=${() => answer.go(phone ? "gut/list" : "gut")} />`} />
  </div>`;
}

/** Nothing stands out: why, and what would change that. @param {{known: boolean, href: string|undefined}} props */
const Quietly = ({ known, href }) =>
  html`<${Notice}>
    ${known
      ? html`<p>${_("Nothing stands out. Your other answers and your first reactions agree.")}</p>`
      : html`<p>${_("You rated nothing in Strengths yet, so there is nothing to compare with your marks. You can go on without ratings.")}</p>
          ${href && html`<p><a href=${href}>${_("Rate a few strengths")}</a></p>`}`}
  <//>`;

/** @param {{content: any, record: any, answer: any, look: import("./logic.js").Look, card: any}} props */
function Lifted({ content, record, answer, look, card }) {
  const gut = gutOf(record, card.id);
  return html`<article class="card look">
    <p class="kind">${kindOf(content, card.type)}</p>
    <h3>${card.title}</h3>
    <p class="serif quote">${said(look, gut)} <${Said} text=${look.but} names=${look.emphasis} /></p>
    <p class="summary">${card.summary}</p>
    <${More} card=${card} />
    <p class="ask" aria-hidden="true">${_("And now?")}</p>
    <${Marks} card=${card} gut=${gut} label=${_("{title}: and now?", card)} onMark=${(/** @type {Gut|null} */ next) => mark(answer, card, next, "second")} />
  </article>`;
}

/** @param {{content: any, record: any, answer: any, row: import("./logic.js").Row, card: any}} props */
function Row({ content, record, answer, row, card }) {
  const [open, setOpen] = useState(false);
  const box = useRef(/** @type {HTMLElement|null} */ (null));
  const gut = gutOf(record, card.id);
  /** @param {Gut|null} next */
  const choose = (next) => {
    mark(answer, card, next, "second");
    setOpen(false);
    setTimeout(() => /** @type {HTMLElement|null} */ (box.current?.querySelector(".mark-button") ?? null)?.focus());
  };
  /** @param {any} event */
  const escape = (event) => {
    if (event.key !== "Escape" || !open) return;
    setOpen(false);
    announce(_("Closed"));
    setTimeout(() => /** @type {HTMLElement|null} */ (box.current?.querySelector(".mark-button") ?? null)?.focus());
  };
  return html`<li ref=${box} onKeyDown=${escape}>
    <button type="button" class="mark-button" aria-expanded=${open} aria-label=${_("{mark}. Change the mark on {title}", { mark: nameOf(gut), title: card.title })} onClick=${() => setOpen(!open)}><${Mark} gut=${gut} /></button>
    <div class="what">
      <h4>${card.title}</h4>
      <p class="facts"><span>${kindOf(content, card.type)}</span> <span>${card.time}</span></p>
    </div>
    <div class="beside-it">
      <p class="band">${row.words}</p>
      ${row.limits.map((/** @type {string} */ line) => html`<p key=${line}>${line}</p>`)}
      <${Beside} label=${_("Uses:")} text=${row.uses.join(", ")} />
      <${Beside} label=${_("Feeds, and you would miss it:")} text=${row.feeds.join(", ")} />
      <${Beside} label=${_("Less of what you would miss:")} text=${row.takes.join(", ")} />
      <${Beside} label=${_("Asks for, and drains you:")} text=${row.drains.join(", ")} />
      <${Beside} label=${_("To build:")} text=${row.gaps.join("; ")} />
      <${Beside} label=${_("Not rated:")} text=${row.unrated.join(", ")} />
      <${Beside} label=${_("How you would learn:")} text=${row.learn ?? ""} />
    </div>
    ${open && html`<${Marks} card=${card} gut=${gut} onMark=${choose} />`}
  </li>`;
}

/** @param {{label: string, text: string}} props */
const Beside = ({ label, text }) => text && html`<p><span class="label">${label}</span> ${text}</p>`;
