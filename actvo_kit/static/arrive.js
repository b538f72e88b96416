// arrive/widget.js
import { exercise } from "./kit.js";

// arrive/item.js
import { _, announce, Choice, Foot, Heading, html, Loud, Quiet, Skip, Way } from "./kit.js";

// arrive/logic.js
var BEFORE = ["promises", "table", "practice"];
function screenOf({ moment, items }, place, status) {
  if (moment === "pre" && BEFORE.includes(place)) return { name: place, at: -1 };
  const [when, what] = place.split("/");
  const at = when === moment ? items.findIndex(({ id }) => id === what) : -1;
  if (at >= 0) return { name: "item", at };
  const kept = when === moment ? what === "kept" : status === "done" && moment !== "d30";
  if (kept) return { name: "kept", at: -1 };
  return moment === "pre" ? { name: "promises", at: -1 } : { name: "item", at: 0 };
}
var after = ({ moment, items }, at) => at + 1 < items.length ? `${moment}/${items[at + 1].id}` : null;
var before = ({ moment, items }, at) => at > 0 ? `${moment}/${items[at - 1].id}` : moment === "pre" ? "practice" : null;
var saidTo = ({ moment }, record, id) => record.pulse?.[moment]?.[id] ?? null;

// arrive/item.js
var howFar = () => [
  { value: 1, label: _("Not at all") },
  { value: 2, label: _("A little") },
  { value: 3, label: _("Partly") },
  { value: 4, label: _("Mostly") },
  { value: 5, label: _("Completely") },
  { value: "undisclosed", label: _("I’d rather not say") }
];
var ledes = () => ({
  pre: _("How far is this true for you today?"),
  post: _("How far is this true for you now? You were asked the same at the beginning."),
  d30: _("Thirty days have passed. How far is this true for you now?")
});
function Item({ content, record, answer, at }) {
  const { moment, items } = content;
  const { id, text } = items[at];
  const [next, back] = [after(content, at), before(content, at)];
  const settle = (kept) => answer.set({ [`pulse.${moment}.kept`]: kept });
  const keep = () => {
    settle(true);
    answer.mark("done", `${moment}/kept`);
    announce(_("Kept"));
  };
  const left = back && html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(back)} />`;
  return html`<div class="screen narrow">
    <${Heading} over=${_("{number} of {of}", { number: at + 1, of: items.length })} title=${text} lede=${ledes()[moment]} screen=${`${moment}/${id}`} />
    <${Choice} legend=${text} quietLegend name=${`${moment}.${id}`} value=${saidTo(content, record, id)} choices=${howFar()} onChoose=${(value) => answer.set({ [`pulse.${moment}.${id}`]: value })} key=${id} />
    <div class="row"><${Loud} label=${next ? _("Next") : _("Keep this")} onClick=${() => next ? answer.go(next) : keep()} /></div>
    ${moment === "d30" ? html`<${Foot} left=${left} right=${html`<${Skip} onClick=${() => answer.go("d30/kept")} />`} />` : html`<${Way} answer=${answer} left=${left} onSkip=${() => settle(false)} />`}
  </div>`;
}

// arrive/kept.js
import { _ as _2, Ahead, Foot as Foot2, Heading as Heading2, html as html2, Quiet as Quiet2, Skipped } from "./kit.js";
function Kept({ content, reading, answer, ahead }) {
  const first = content.moment === "pre";
  const lede = first ? _2("The same four questions come again at the end, and once more from day 30 on.") : _2("Your own view, at each time. There is no right answer.");
  return html2`<div class="screen narrow">
    <${Heading2} over=${_2("Kept. You can change this at any time.")} title=${first ? _2("How clear things are today") : _2("How clear things are, then and now")} lede=${lede} screen=${`${content.moment}/kept`} />
    ${reading.lines?.length > 0 && html2`<${Times} reading=${reading} />`}
    <div class="row">
      <${Ahead} ahead=${ahead} />
      <${Quiet2} label=${_2("Change something")} onClick=${() => answer.go(`${content.moment}/${content.items[0].id}`)} />
    </div>
    <${Foot2} />
  </div>`;
}
var Times = ({ reading }) => html2`<table class="times">
    <thead class=${reading.times.length > 1 ? "" : "sr"}>
      <tr><th scope="col"><span class="sr">${_2("Question")}</span></th>${reading.times.map((time) => html2`<th scope="col" key=${time}>${time}</th>`)}</tr>
    </thead>
    <tbody>
      ${reading.lines.map(({ text, said }) => html2`<tr key=${text}><th scope="row">${text}</th>${said.map((answer, at) => html2`<td key=${at}>${reading.times.length > 1 && html2`<span class="when" aria-hidden="true">${reading.times[at]}</span>`}${answer || html2`<span aria-label=${_2("Left open")}>–</span>`}</td>`)}</tr>`)}
    </tbody>
  </table>`;
var Left = (props) => html2`<${Skipped} ...${props} title=${_2("You left this one out")} lede=${_2("That is fine, and nobody sees it. You can come back at any time.")} back=${_2("Come back to it now")} />`;

// arrive/welcome.js
import { _ as _3, announce as announce2, AskedWay, Heading as Heading3, html as html3, Loud as Loud2, Pick, Quiet as Quiet3 } from "./kit.js";
var Promises = ({ content, answer }) => html3`<div class="screen narrow">
    <${Heading3} title=${_3("Welcome. This is yours")} screen="promises" />
    <ol class="promises serif">${content.promises.map((text) => html3`<li key=${text}>${text}</li>`)}</ol>
    <div class="row">
      <${Loud2} label=${_3("Go on")} onClick=${() => answer.go("practice")} />
      <${Quiet3} label=${_3("Show me exactly who sees what")} onClick=${() => answer.go("table")} />
    </div>
    <${AskedWay} answer=${answer} />
  </div>`;
var Table = ({ content, answer }) => html3`<div class="screen narrow">
    <${Heading3} title=${_3("Who sees what")} screen="table" />
    <table class="sees">
      <thead class="sr"><tr><th scope="col">${_3("What there is")}</th><th scope="col">${_3("Who sees it")}</th></tr></thead>
      <tbody>${content.sees.map(({ what, who }) => html3`<tr key=${what}><th scope="row">${what}</th><td>${who}</td></tr>`)}</tbody>
    </table>
    <div class="row"><${Loud2} label=${_3("Go on")} onClick=${() => answer.go("practice")} /></div>
    <${AskedWay} answer=${answer} left=${html3`<${Quiet3} label=${_3("Back")} onClick=${() => answer.go("promises")} />`} />
  </div>`;
var drinks = () => [
  { id: "tea", title: _3("Tea") },
  { id: "coffee", title: _3("Coffee") }
];
var Practice = ({ content, record, answer }) => {
  const pick = (id) => {
    answer.set({ practice: id });
    announce2(_3("It works. Your tap is kept"));
  };
  return html3`<div class="screen narrow">
    <${Heading3} title=${_3("Tea or coffee?")} lede=${_3("One tap to practise. Nobody counts it.")} screen="practice" />
    <div class="picks">${drinks().map(({ id, title }) => html3`<${Pick} title=${title} text="" chosen=${record.practice === id} onPick=${() => pick(id)} key=${id} />`)}</div>
    <p class="muted works">${record.practice ? _3("It works. All you do here is kept at once.") : ""}</p>
    <div class="row"><${Loud2} label=${_3("Go on to four questions")} onClick=${() => answer.go(`pre/${content.items[0].id}`)} /></div>
    <${AskedWay} answer=${answer} left=${html3`<${Quiet3} label=${_3("Back")} onClick=${() => answer.go("promises")} />`} />
  </div>`;
};

// arrive/widget.js
var show = ({ content, place, answer }) => screenOf(content, place, answer.status);
var screens = { promises: Promises, table: Table, practice: Practice, item: Item, kept: Kept, skipped: Left };
var widget_default = exercise("arrive", { screens, show });
export {
  widget_default as default
};
