// learning/widget.js
import { exercise, LeftForLater } from "./kit.js";

// learning/card.js
import { _, Ahead, announce, Foot, Heading, html, Loud, Plain, Quiet } from "./kit.js";
function Card({ content, reading, answer, ahead }) {
  const done = answer.status === "done";
  const keep = () => {
    answer.mark("done", "card");
    announce(_("Kept"));
  };
  const problems = content.items.map((item) => answer.errorOf(item.id)).filter(Boolean);
  return html`<div class="screen">
    <${Heading} over=${done ? _("Kept. You can change this at any time.") : _("What you said today")} title=${_("How you learn the next thing")} screen=${done ? "card/done" : "card"} />
    <div class="screen beside">
      ${reading.lines?.length ? html`<dl class="card conditions">${reading.lines.map(({ title, text }) => html`<div key=${title}><dt>${title}</dt><dd class="serif">${text}</dd></div>`)}</dl>` : html`<p class="lede">${_("Nothing is answered yet, and that is fine. You can come back to any question.")}</p>`}
      <div class="stack">
        <section class="well"><h3>${_("Good for most people")}</h3><p>${reading.core}</p></section>
        ${reading.ways?.length > 0 && html`<section class="well"><h3>${_("Ways that fit this")}</h3><ul class="ways">${reading.ways.map((way) => html`<li key=${way}>${way}</li>`)}</ul></section>`}
      </div>
    </div>
    ${problems.map((why) => html`<p class="error" role="alert" key=${why}>${why}</p>`)}
    <div class="row">
      ${done ? html`<${Ahead} ahead=${ahead} />` : html`<${Loud} label=${_("Keep this")} onClick=${keep} />`}
      <${Quiet} label=${_("Change something")} onClick=${() => answer.go("card/change")} />
    </div>
    <${Foot} left=${!done && html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(`item/${content.items.at(-1)?.id}`)} />`} />
  </div>`;
}
var Changing = ({ content, answer }) => html`<div class="screen narrow">
    <${Heading} title=${_("What would you like to change?")} screen="card/change" />
    <div class="stack">${content.items.map((item) => html`<${Plain} label=${item.title} onClick=${() => answer.go(`item/${item.id}`)} key=${item.id} />`)}</div>
    <${Foot} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go("card")} />`} />
  </div>`;

// learning/item.js
import { _ as _2, announce as announce2, AskedWay, Choice, Heading as Heading2, html as html2, Loud as Loud2, Pick, Quiet as Quiet2, useRef } from "./kit.js";

// learning/logic.js
var ALONE = ["none", "undisclosed"];
function screenOf({ items }, place) {
  if (place === "card") return { name: "card", at: -1 };
  const asked = items.findIndex(({ id }) => place === `item/${id}`);
  return { name: "item", at: Math.max(asked, 0) };
}
var after = ({ items }, at) => at + 1 < items.length ? `item/${items[at + 1].id}` : "card";
var before = ({ items }, at) => at > 0 ? `item/${items[at - 1].id}` : null;
var ticked = (cards, chosen, id) => cards.map((card) => card.id).filter((each) => each === id ? !chosen.includes(id) : chosen.includes(each));
var tickedAccess = (cards, chosen, id) => ticked(cards, ALONE.includes(id) ? chosen.filter((each) => each === id) : chosen.filter((each) => !ALONE.includes(each)), id);
var valueOf = (record, id) => (
  /** @type {any} */
  record[id] ?? null
);

// learning/item.js
var NEEDS = ["LP02", "LP03", "LP04", "LP05", "LP06"];
var needs = () => [
  { value: 0, label: _2("Not needed") },
  { value: 1, label: _2("Helpful") },
  { value: 2, label: _2("Essential") }
];
var starts = () => [
  { value: "never", label: _2("I have never done it") },
  { value: "basics", label: _2("I know the basics") },
  { value: "refine", label: _2("I can do it and want to get better") }
];
var hours = () => [
  { value: 0, label: _2("None at the moment") },
  { value: 1, label: _2("About one hour") },
  { value: 2, label: _2("About two hours") },
  { value: 4, label: _2("Four hours or more") }
];
var slots = () => [
  { id: "morning", title: _2("In the morning") },
  { id: "midday", title: _2("Around midday") },
  { id: "afternoon", title: _2("In the afternoon") },
  { id: "evening", title: _2("In the evening") },
  { id: "varies", title: _2("It changes") }
];
var stakes = ([first, second]) => [
  { value: 1, label: first },
  { value: 2, label: _2("Rather the first") },
  { value: 3, label: _2("In between") },
  { value: 4, label: _2("Rather the second") },
  { value: 5, label: second }
];
function Item(props) {
  const { content, answer, at } = props;
  const item = content.items[at];
  const [next, back] = [after(content, at), before(content, at)];
  return html2`<div class="screen narrow">
    <${Heading2} over=${_2("{number} of {of}", { number: at + 1, of: content.items.length })} title=${item.ask} lede=${lede(item.id)} screen=${`item/${item.id}`} />
    <${Answers} ...${props} item=${item} key=${item.id} />
    <div class="row"><${Loud2} label=${next === "card" ? _2("See your card") : _2("Next")} onClick=${() => answer.go(next)} /></div>
    <${AskedWay} answer=${answer} left=${back && html2`<${Quiet2} label=${_2("Back")} onClick=${() => answer.go(back)} />`} />
  </div>`;
}
var lede = (id) => id === "LP01" ? _2("Tap all that did.") : id === "LP10" ? _2("It is in no picture of the room, in no draft and not on your card.") : "";
function Answers({ content, record, answer, item }) {
  const { id } = item;
  if (id === "LP01") return html2`<${Ticks} legend=${item.ask} cards=${content.stuck} chosen=${record.LP01 ?? []} onTick=${(card) => answer.set({ LP01: ticked(content.stuck, record.LP01 ?? [], card) })} />`;
  if (id === "LP10") return html2`<${Ticks} legend=${item.ask} cards=${content.access} chosen=${record.LP10 ?? []} onTick=${(card) => answer.set({ LP10: tickedAccess(content.access, record.LP10 ?? [], card) })} />`;
  if (id === "LP09") return html2`<${Time} record=${record} answer=${answer} item=${item} />`;
  const choices = NEEDS.includes(id) ? needs() : id === "LP07" ? starts() : stakes(item.ends);
  return html2`<${One} legend=${item.ask} path=${id} value=${valueOf(record, id)} choices=${choices} answer=${answer} />`;
}
var Time = ({ record, answer, item }) => {
  const free = record.LP09 ?? {};
  return html2`<div class="screen">
    <${One} legend=${item.ask} path="LP09.hours" value=${free.hours ?? null} choices=${hours()} answer=${answer} />
    ${free.hours > 0 && html2`<${Ticks} legend=${_2("When?")} seen cards=${slots()} chosen=${free.slots ?? []} onTick=${(slot) => answer.set({ "LP09.slots": ticked(slots(), free.slots ?? [], slot) })} />`}
  </div>`;
};
function One({ legend, path, value, choices, answer }) {
  const box = useRef(
    /** @type {HTMLElement|null} */
    null
  );
  const open = () => {
    answer.set({ [path]: null });
    announce2(_2("Left open"));
    box.current?.querySelector("input")?.focus();
  };
  return html2`<div class="stack" ref=${box}>
    <${Choice} legend=${legend} quietLegend name=${path} value=${value} choices=${choices} onChoose=${(chosen) => answer.set({ [path]: chosen })} />
    ${value === null ? html2`<p class="muted small open">${_2("Not sure? Leave it open.")}</p>` : html2`<div class="row open"><${Quiet2} label=${_2("Not sure: leave it open")} onClick=${open} /></div>`}
  </div>`;
}
var Ticks = ({ legend, seen, cards, chosen, onTick }) => html2`<fieldset class="stack">
    <legend class=${seen ? "" : "sr"}>${legend}</legend>
    <div class="picks dense">${cards.map((card) => html2`<${Pick} title=${card.title} text="" dense chosen=${chosen.includes(card.id)} onPick=${() => onTick(card.id)} key=${card.id} />`)}</div>
  </fieldset>`;

// learning/widget.js
var show = ({ content, place, answer }) => place === "card/change" ? { name: place, at: -1 } : screenOf(content, place || (answer.status === "done" ? "card" : ""));
var screens = { item: Item, card: Card, "card/change": Changing, skipped: LeftForLater };
var widget_default = exercise("learning", { screens, show });
export {
  widget_default as default
};
