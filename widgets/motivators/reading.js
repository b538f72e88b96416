// What the motivators say back: what would be missed most, what to keep, what to have more of, and the whole order.
import { _, Ahead, announce, Foot, Heading, html, Loud, Plain, Quiet, Said, usePhone } from "../shared/kit.js";
import { orderOf } from "./logic.js";
import { levelWith } from "./order.js";
import { amounts } from "./today.js";

/** @typedef {import("./widget.js").Screen} Screen */

/** @param {Screen} props */
export function Reading({ record, reading, answer, ahead, cardOf }) {
  const done = answer.status === "done";
  const phone = usePhone();
  const problems = ["choices", "satisfaction", "corrected_order"].map((path) => answer.errorOf(path)).filter(Boolean);
  const keep = () => {
    answer.mark("done", "reading");
    announce(_("Kept"));
  };
  return html`<div class="screen">
    <div class="screen said">
      <div class="screen">
        <${Heading} over=${done ? _("Kept. You can change this at any time.") : _("What you chose today")} title=${html`<${Said} text=${reading.title ?? ""} serif />`} screen=${done ? "reading/done" : "reading"} />
        ${reading.opening && html`<p class="opening"><${Said} text=${reading.opening} /></p>`}
        <div class="lists">${reading.lists.map((list) => html`<${List} ...${{ list, answer, cardOf }} key=${list.title} />`)}</div>
        ${problems.map((why) => html`<p class="error" role="alert" key=${why}>${why}</p>`)}
        <div class="row">
          ${done ? html`<${Ahead} ahead=${ahead} />` : html`<${Loud} label=${_("Keep this")} onClick=${keep} />`}
          <${Quiet} label=${_("Change something")} onClick=${() => answer.go("reading/change")} />
        </div>
      </div>
      <details class="card whole" open=${!phone}><summary><h3>${_("Your order of the twelve")}</h3></summary><${Twelve} ...${{ record, reading, cardOf }} /></details>
    </div>
    <${Foot} left=${!done && html`<${Quiet} label=${_("Back")} onClick=${() => answer.go("order")} />`} />
  </div>`;
}

/** One of the lists; each name leads to how much there is today. @param {any} props */
const List = ({ list, answer, cardOf }) =>
  html`<section class="list">
    <h3>${list.title}</h3>
    <p class="muted small">${list.hint}</p>
    <ul>
      ${list.ids.map((/** @type {string} */ id) => {
        const { title } = cardOf(id);
        return html`<li key=${id}><button type="button" class="quiet again" aria-label=${_("{title}: look again", { title })} onClick=${() => answer.go(`today/${id}`)}>${title}</button></li>`;
      })}
    </ul>
  </section>`;

/** All twelve with how much there is of each. @param {any} props */
const Twelve = ({ record, reading, cardOf }) => {
  const words = new Map(amounts().map(({ value, label }) => [value, label]));
  return html`<ul class="twelve">
    ${orderOf(record, reading).map(({ id, place, level }) => {
      const today = words.get(record.satisfaction?.[id] ?? 0);
      return html`<li key=${id}>
        <span class="place">${place}</span>
        <span class="what"><b>${cardOf(id).title}</b><span>${[levelWith(level), today && _("{amount} today", { amount: today })].filter(Boolean).join(" · ")}</span></span>
      </li>`;
    })}
  </ul>`;
};

/** The way back to any step. @param {Screen} props */
export function Changing({ answer }) {
  const ways = [
    ["order", _("The order of the twelve")],
    ["today", _("How much you have today")],
    ["sets/1/again", _("The nine choices")],
  ];
  return html`<div class="screen narrow">
    <${Heading} title=${_("What would you like to change?")} lede=${_("An order of your own stays as it is when you choose again.")} screen="reading/change" />
    <div class="stack">${ways.map(([place, label]) => html`<${Plain} label=${label} onClick=${() => answer.go(place)} key=${place} />`)}</div>
    <${Foot} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go("reading")} />`} />
  </div>`;
}
