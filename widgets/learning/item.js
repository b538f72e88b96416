// One question: things to tick, or one answer among several, which may stay open.
import { _, announce, AskedWay, Choice, Heading, html, Loud, Pick, Quiet, useRef } from "../shared/kit.js";
import { after, before, ticked, tickedAccess, valueOf } from "./logic.js";

/** @typedef {import("./widget.js").Screen} Screen */

const NEEDS = ["LP02", "LP03", "LP04", "LP05", "LP06"];
const needs = () => [
  { value: 0, label: _("Not needed") },
  { value: 1, label: _("Helpful") },
  { value: 2, label: _("Essential") },
];
const starts = () => [
  { value: "never", label: _("I have never done it") },
  { value: "basics", label: _("I know the basics") },
  { value: "refine", label: _("I can do it and want to get better") },
];
const hours = () => [
  { value: 0, label: _("None at the moment") },
  { value: 1, label: _("About one hour") },
  { value: 2, label: _("About two hours") },
  { value: 4, label: _("Four hours or more") },
];
const slots = () => [
  { id: "morning", title: _("In the morning") },
  { id: "midday", title: _("Around midday") },
  { id: "afternoon", title: _("In the afternoon") },
  { id: "evening", title: _("In the evening") },
  { id: "varies", title: _("It changes") },
];
/** @param {string[]} ends */
const stakes = ([first, second]) => [
  { value: 1, label: first },
  { value: 2, label: _("Rather the first") },
  { value: 3, label: _("In between") },
  { value: 4, label: _("Rather the second") },
  { value: 5, label: second },
];

/** @param {Screen} props */
export function Item(props) {
  const { content, answer, at } = props;
  const item = content.items[at];
  const [next, back] = [after(content, at), before(content, at)];
  return html`<div class="screen narrow">
    <${Heading} over=${_("{number} of {of}", { number: at + 1, of: content.items.length })} title=${item.ask} lede=${lede(item.id)} screen=${`item/${item.id}`} />
    <${Answers} ...${props} item=${item} key=${item.id} />
    <div class="row"><${Loud} label=${next === "card" ? _("See your card") : _("Next")} onClick=${() => answer.go(next)} /></div>
    <${AskedWay} answer=${answer} left=${back && html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(back)} />`} />
  </div>`;
}

/** @param {string} id */
const lede = (id) => (id === "LP01" ? _("Tap all that did.") : id === "LP10" ? _("It is in no picture of the room, in no draft and not on your card.") : "");

/** @param {Screen & {item: import("./logic.js").Item}} props */
function Answers({ content, record, answer, item }) {
  const { id } = item;
  if (id === "LP01") return html`<${Ticks} legend=${item.ask} cards=${content.stuck} chosen=${record.LP01 ?? []} onTick=${(/** @type {string} */ card) => answer.set({ LP01: ticked(content.stuck, record.LP01 ?? [], card) })} />`;
  if (id === "LP10") return html`<${Ticks} legend=${item.ask} cards=${content.access} chosen=${record.LP10 ?? []} onTick=${(/** @type {string} */ card) => answer.set({ LP10: tickedAccess(content.access, record.LP10 ?? [], card) })} />`;
  if (id === "LP09") return html`<${Time} record=${record} answer=${answer} item=${item} />`;
  const choices = NEEDS.includes(id) ? needs() : id === "LP07" ? starts() : stakes(item.ends);
  return html`<${One} legend=${item.ask} path=${id} value=${valueOf(record, id)} choices=${choices} answer=${answer} />`;
}

/** @param {any} props */
const Time = ({ record, answer, item }) => {
  const free = record.LP09 ?? {};
  return html`<div class="screen">
    <${One} legend=${item.ask} path="LP09.hours" value=${free.hours ?? null} choices=${hours()} answer=${answer} />
    ${free.hours > 0 && html`<${Ticks} legend=${_("When?")} seen cards=${slots()} chosen=${free.slots ?? []} onTick=${(/** @type {string} */ slot) => answer.set({ "LP09.slots": ticked(slots(), free.slots ?? [], slot) })} />`}
  </div>`;
};

/** One answer among several, or none. @param {any} props */
function One({ legend, path, value, choices, answer }) {
  const box = useRef(/** @type {HTMLElement|null} */ (null));
  const open = () => {
    answer.set({ [path]: null });
    announce(_("Left open"));
    /** @type {HTMLElement|null|undefined} */ (box.current?.querySelector("input"))?.focus();
  };
  return html`<div class="stack" ref=${box}>
    <${Choice} legend=${legend} quietLegend name=${path} value=${value} choices=${choices} onChoose=${(/** @type {any} */ chosen) => answer.set({ [path]: chosen })} />
    ${value === null ? html`<p class="muted small open">${_("Not sure? Leave it open.")}</p>` : html`<div class="row open"><${Quiet} label=${_("Not sure: leave it open")} onClick=${open} /></div>`}
  </div>`;
}

/** @param {{legend: string, seen?: boolean, cards: import("./logic.js").Card[], chosen: string[], onTick: (id: string) => void}} props */
const Ticks = ({ legend, seen, cards, chosen, onTick }) =>
  html`<fieldset class="stack">
    <legend class=${seen ? "" : "sr"}>${legend}</legend>
    <div class="picks dense">${cards.map((card) => html`<${Pick} title=${card.title} text="" dense chosen=${chosen.includes(card.id)} onPick=${() => onTick(card.id)} key=${card.id} />`)}</div>
  </fieldset>`;
