// The third round: two to six to look at closer, with a real choice among them.
import { Ahead, announce, Foot, Heading, html, Loud, Notice, Pick, Plain, Quiet, RankList, useRef, useState } from "../shared/kit.js";
import { LEAST, MOST, byMark, chosen, gutOf, kindOf, missing, settled, standing, toggled } from "./logic.js";
import { Mark, Way } from "./parts.js";

/** @typedef {import("./widget.js").Screen} Screen */
/** @typedef {import("./logic.js").Card} Card */

const SHOWN = ["curious", "maybe"];

/** @param {Screen} props */
export function Shortlist({ content, record, answer, reading }) {
  const [all, setAll] = useState(false);
  const box = useRef(/** @type {HTMLElement|null} */ (null));
  const ids = record.shortlist ?? [];
  const groups = byMark(content, record, reading.rows ?? []);
  const wanted = groups.filter((group) => SHOWN.includes(group.id));
  const shown = all || !wanted.length ? groups : wanted;
  const hidden = groups.filter((group) => !shown.includes(group)).reduce((sum, group) => sum + group.cards.length, 0);
  /** @param {Card} card */
  const toggle = (card) => {
    const shortlist = toggled(ids, card.id);
    announce(`${card.title} ${shortlist.includes(card.id) ? "added" : "taken out"}, ${shortlist.length} of ${MOST}`);
    answer.set(settled(content, record, shortlist), "shortlist");
  };
  /** @param {Card} card */
  const out = (card) => {
    toggle(card);
    setTimeout(() => /** @type {HTMLElement|null} */ (box.current?.querySelector("h3") ?? null)?.focus());
  };
  return html`<div class="screen" ref=${box}>
    <${Heading} over=${`${ids.length} of ${MOST}`} title="Which few would you look at closer?" lede="You are not applying for anything. Being curious is enough. Pick two to six options; three are better." screen="shortlist" />
    <div class="choosing">
      <section class="screen mine" aria-labelledby="options-mine">
        <h3 id="options-mine" tabindex="-1">Your shortlist</h3>
        ${ids.length > 0
          ? html`<${RankList} items=${chosen(content, record).map((card) => ranked(content, card, out))} label="Your shortlist, in your order" onMove=${(/** @type {string[]} */ shortlist) => answer.set({ shortlist }, "shortlist")} />`
          : html`<p class="empty">Nothing here yet.</p>`}
        <${Rules} ...${{ content, record, answer, toggle }} />
        <div class="row"><${Loud} label="Keep this shortlist" disabled=${ids.length < LEAST} onClick=${() => answer.mark("done", "shortlist")} /></div>
      </section>
      <div class="screen from">
        ${shown.map((group) => html`<section class="stack" aria-labelledby=${`options-${group.id}`} key=${group.id}>
          <h3 id=${`options-${group.id}`}>${group.id === "none" ? "Not marked" : `You said ${group.name}`} <span class="count">${group.cards.length}</span></h3>
          <div class="picks dense">${group.cards.map((card) => html`<${Option} ...${{ content, record, card, full: ids.length >= MOST }} chosen=${ids.includes(card.id)} onPick=${() => toggle(card)} key=${card.id} />`)}</div>
        </section>`)}
        ${hidden > 0 && html`<div><${Quiet} label=${`Show the other ${hidden} too`} onClick=${() => setAll(true)} /></div>`}
      </div>
    </div>
    <${Way} answer=${answer} left=${html`<${Quiet} label="Back" name="Back to the second look" onClick=${() => answer.go("second")} />`} />
  </div>`;
}

/** @param {any} content @param {Card} card @param {(card: Card) => void} out @returns {any} */
const ranked = (content, card, out) => ({
  id: card.id,
  title: card.title,
  text: html`<span>${kindOf(content, card.type)}</span><${Quiet} label="Take out" name=${`Take out ${card.title}`} onClick=${() => out(card)} />`,
});

/** What the shortlist still needs, said as it matters. @param {{content: any, record: any, answer: any, toggle: (card: Card) => void}} props */
function Rules({ content, record, answer, toggle }) {
  const lacks = missing(content, record);
  const error = lacks ? answer.errorOf("shortlist") : "";
  const says = standing(content, record);
  const undo = () => answer.set({ reshape_refused: null }, "shortlist");
  return html`<div class="stack">
    ${says && !error && html`<p class="muted">${says}</p>`}
    ${error && html`<p class="error" role="alert">${error}</p>`}
    ${lacks === "reshape" && html`<${Reshape} ...${{ content, answer, toggle }} />`}
    ${record.reshape_refused && html`<p class="muted small">You do not want to change your present job. That is fine. <${Quiet} label="Undo" name="Undo: I would rather not" onClick=${undo} /></p>`}
  </div>`;
}

/** @param {{content: any, answer: any, toggle: (card: Card) => void}} props */
const Reshape = ({ content, answer, toggle }) =>
  html`<${Notice} tone="sun">
    <p><b>Add a version where you stay and change the job?</b> Staying is a real option like the others, and good to compare with.</p>
    <div class="stack">
      ${content.options
        .filter((/** @type {Card} */ one) => one.type === "reshape")
        .map((/** @type {Card} */ one) => html`<${Plain} label=${one.title} name=${`Add ${one.title}`} onClick=${() => toggle(one)} key=${one.id} />`)}
      <${Quiet} label="I would rather not" onClick=${() => {
        announce("Noted");
        answer.set({ reshape_refused: true }, "shortlist");
      }} />
    </div>
  <//>`;

/** @param {{content: any, record: any, card: Card, chosen: boolean, full: boolean, onPick: () => void}} props */
const Option = ({ content, record, card, chosen, full, onPick }) =>
  html`<${Pick} dense title=${card.title} text=${`${kindOf(content, card.type)} · ${card.time}`} chosen=${chosen} disabled=${full && !chosen} onPick=${onPick}>
    ${!SHOWN.includes(gutOf(record, card.id) ?? "") && html`<span class="sr">Your mark: </span><${Mark} gut=${gutOf(record, card.id)} />`}
  <//>`;

/** @param {Screen} props */
export const Kept = ({ content, record, answer, ahead }) =>
  html`<div class="screen narrow">
    <${Heading} title="Your shortlist, for now" lede="You are not applying for anything. You can change your shortlist while the room is open." screen="kept" />
    <ol class="kept">
      ${chosen(content, record).map((card) => html`<li key=${card.id}><b class="serif">${card.title}</b><span>${kindOf(content, card.type)} · ${card.time}</span></li>`)}
    </ol>
    <div class="row"><${Ahead} ahead=${ahead} /></div>
    <${Foot} left=${html`<${Quiet} label="Change it" name="Change the shortlist" onClick=${() => answer.mark("draft", "shortlist")} />`} />
  </div>`;
