// The third round: two to six to look at closer, with a real choice among them.
import { _, Ahead, announce, Chip, Foot, Heading, html, inPieces, Loud, ngettext, Notice, Pick, Plain, Quiet, RankList, useRef, useState } from "../shared/kit.js";
import { LEAST, MOST, byMark, chosen, gutOf, kindOf, missing, settled, standing, toAsk, toggled } from "./logic.js";
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
    const values = { title: card.title, count: shortlist.length, most: MOST };
    announce(shortlist.includes(card.id) ? _("{title} added, {count} of {most}", values) : _("{title} taken out, {count} of {most}", values));
    answer.set(settled(content, record, shortlist), "shortlist");
  };
  /** @param {Card} card */
  const out = (card) => {
    toggle(card);
    setTimeout(() => /** @type {HTMLElement|null} */ (box.current?.querySelector("h3") ?? null)?.focus());
  };
  return html`<div class="screen" ref=${box}>
    <${Heading} over=${_("{count} of {most}", { count: ids.length, most: MOST })} title=${_("Which few would you look at closer?")} lede=${_("You are not applying for anything. Being curious is enough. Pick two to six options; three are better.")} screen="shortlist" />
    <div class="choosing">
      <section class="screen mine" aria-labelledby="options-mine">
        <h3 id="options-mine" tabindex="-1">${_("Your shortlist")}</h3>
        ${ids.length > 0
          ? html`<${RankList} items=${chosen(content, record).map((card) => ranked(content, card, out, reading.blocked?.[card.id]))} label=${_("Your shortlist, in your order")} onMove=${(/** @type {string[]} */ shortlist) => answer.set({ shortlist }, "shortlist")} />`
          : html`<p class="empty">${_("Nothing here yet.")}</p>`}
        <${Rules} ...${{ content, record, answer, toggle }} />
        <div><${Quiet} label=${record.own_option ? _("Change my own idea") : _("Add an idea of my own")} onClick=${() => answer.go("idea")} /></div>
        <${Unit} ...${{ content, record, answer }} />
        <div class="row"><${Loud} label=${_("Keep this shortlist")} disabled=${ids.length < LEAST} onClick=${() => answer.mark("done", "shortlist")} /></div>
      </section>
      <div class="screen from">
        ${shown.map((group) => html`<section class="stack" aria-labelledby=${`options-${group.id}`} key=${group.id}>
          <h3 id=${`options-${group.id}`}>${group.id === "none" ? _("Not marked") : _("You said {mark}", { mark: group.name })} <span class="count">${group.cards.length}</span></h3>
          <div class="picks dense">${group.cards.map((card) => html`<${Option} ...${{ content, record, card, full: ids.length >= MOST }} blocked=${reading.blocked?.[card.id]} chosen=${ids.includes(card.id)} onPick=${() => toggle(card)} key=${card.id} />`)}</div>
        </section>`)}
        ${hidden > 0 && html`<div><${Quiet} label=${ngettext("Show the other {count} too", "Show the other {count} too", hidden)} onClick=${() => setAll(true)} /></div>`}
      </div>
    </div>
    <${Way} answer=${answer} left=${html`<${Quiet} label=${_("Back")} name=${_("Back to the second look")} onClick=${() => answer.go("second")} />`} />
  </div>`;
}

/** @param {any} content @param {Card} card @param {(card: Card) => void} out @param {string} [blocked] the limit that rules it out @returns {any} */
const ranked = (content, card, out, blocked) => ({
  id: card.id,
  title: card.title,
  text: html`<span>${kindOf(content, card.type)}</span><${Quiet} label=${_("Take out")} name=${_("Take out {title}", card)} onClick=${() => out(card)} />${blocked && html`<span class="flag">${blocked}</span>`}`,
});

/** Where somebody works today: only to tell their own unit from others, and asked where it matters. @param {{content: any, record: any, answer: any}} props */
const Unit = ({ content, record, answer }) =>
  html`<details class="unit" open=${Boolean(record.my_unit)}>
    <summary>${_("Where do you work today?")}</summary>
    <p class="muted small">${_("Optional. It tells your own unit from the others, for drafts about your own job. Nobody else sees it.")}</p>
    <div class="chips" role="group" aria-label=${_("Where do you work today?")}>
      ${content.units.map((/** @type {string} */ unit) => {
        const chosen = record.my_unit === unit;
        return html`<${Chip} label=${unit} ...${{ chosen }} sign=${chosen} onPick=${() => answer.set({ my_unit: chosen ? null : unit }, "shortlist")} key=${unit} />`;
      })}
    </div>
  </details>`;

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
    ${record.reshape_refused && html`<p class="muted small">${_("You do not want to change your present job. That is fine.")} <${Quiet} label=${_("Undo")} name=${_("Undo: I would rather not")} onClick=${undo} /></p>`}
  </div>`;
}

/** @param {{content: any, answer: any, toggle: (card: Card) => void}} props */
const Reshape = ({ content, answer, toggle }) =>
  html`<${Notice} tone="sun">
    <p><b>${_("Add a version where you stay and change the job?")}</b> ${_("Staying is a real option like the others, and good to compare with.")}</p>
    <div class="stack">
      ${content.options
        .filter((/** @type {Card} */ option) => option.type === "reshape")
        .map((/** @type {Card} */ option) => html`<${Plain} label=${option.title} name=${_("Add {title}", option)} onClick=${() => toggle(option)} key=${option.id} />`)}
      <${Quiet} label=${_("I would rather not")} onClick=${() => {
        announce(_("Noted"));
        answer.set({ reshape_refused: true }, "shortlist");
      }} />
    </div>
  <//>`;

/** Words that only a screen reader says. @param {string} words */
const heard = (words) => html`<span class="sr">${words}</span>`;

/** @param {{content: any, record: any, card: Card, chosen: boolean, full: boolean, blocked?: string, onPick: () => void}} props */
const Option = ({ content, record, card, chosen, full, blocked, onPick }) =>
  html`<${Pick} dense title=${card.title} text=${[kindOf(content, card.type), card.time].filter(Boolean).join(" · ")} chosen=${chosen} disabled=${full && !chosen} onPick=${onPick}>
    ${blocked && html`<span class="flag">${blocked}</span>`}
    ${!SHOWN.includes(gutOf(record, card.id) ?? "") && html`${inPieces("Your mark: {mark}", { mark: html`<${Mark} gut=${gutOf(record, card.id)} />` }, heard)}`}
  <//>`;

/** @param {Screen} props */
export function Kept({ content, record, answer, ahead, reading }) {
  const open = toAsk(reading.asks ?? [], "").length;
  return html`<div class="screen narrow">
    <${Heading} title=${_("Your shortlist, for now")} lede=${_("You are not applying for anything. You can change your shortlist while the room is open.")} screen="kept" />
    <ol class="kept">
      ${chosen(content, record).map((card) => html`<li key=${card.id}><b class="serif">${card.title}</b><span>${[kindOf(content, card.type), card.time].filter(Boolean).join(" · ")}</span>${reading.blocked?.[card.id] && html`<span class="flag">${reading.blocked[card.id]}</span>`}</li>`)}
    </ol>
    ${open > 0 && html`<${Notice}>
      <p><b>${_("What these ask for")}</b> ${ngettext("Your shortlist asks for one strength you have not rated. That is one sentence to choose.", "Your shortlist asks for {count} strengths you have not rated. That is one sentence to choose for each.", open)}</p>
      <div class="row"><${Plain} label=${_("Rate them now")} onClick=${() => answer.go("asks")} /></div>
    <//>`}
    <div class="row"><${Ahead} ahead=${ahead} /></div>
    <${Foot} left=${html`<${Quiet} label=${_("Change it")} name=${_("Change the shortlist")} onClick=${() => answer.mark("draft", "shortlist")} />`} />
  </div>`;
}
