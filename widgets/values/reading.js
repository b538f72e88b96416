// What the last six months say about the five, and the five read back.
import { _, Ahead, announce, Field, Figure, Foot, Heading, html, Loud, Plain, Question, Quiet, Tick } from "../shared/kit.js";
import { TEN, pileOf } from "./logic.js";
import { Way } from "./way.js";

/** @typedef {import("./widget.js").Screen} Screen */

const LINE = 200;

/** @param {Screen} props */
export function Evidence({ content, record, answer, model, screen }) {
  const five = record.top5 ?? [];
  const at = Number(screen.split("/")[1]);
  const id = five[at - 1];
  const card = content.cards.find((card) => card.id === id);
  const path = `evidence.${id}`;
  const evidence = record.evidence?.[id] ?? null;
  const never = evidence === "";
  const toggle = () => {
    announce(never ? _("Taken back") : _("Not recently"));
    answer.set({ [path]: never ? null : "" }, screen);
  };
  const next = content.cards.find((card) => card.id === five[at]);
  return html`<div class="screen beside">
    <div class="screen">
      <${Heading} over=${_("{count} of {most}", { count: at, most: five.length })} title=${card?.title ?? ""} lede=${card?.text} screen=${screen} />
      <${Field} id="evidence" label=${_("When did this help you decide something real in the last six months?")} hint=${_("Optional")} value=${evidence ?? ""} most=${LINE} lines=${3} error=${answer.errorOf(path)} onType=${(/** @type {string} */ text) => answer.type({ [path]: text || null })} />
      <${Question} model=${model} answer=${answer} near=${id} key=${id} />
      <div class="row">
        <button type="button" class=${never ? "button toggle chosen" : "button toggle"} aria-pressed=${never} disabled=${Boolean(evidence)} onClick=${toggle}>
          <${Tick} chosen=${never} />${_("Not recently")}
        </button>
      </div>
      <div class="row">
        <${Loud} label=${next ? _("Next: {title}", next) : _("See all five")} onClick=${() => answer.go(next ? `evidence/${at + 1}` : "reading")} />
      </div>
      <${Way} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(at > 1 ? `evidence/${at - 1}` : "five/order")} />`} />
    </div>
    <aside class="card so-far" aria-label=${_("Your five so far")}><h3>${_("Your five so far")}</h3><${Ranked} content=${content} record=${record} here=${id} /></aside>
  </div>`;
}

/** The five with their lines. @param {{content: Screen["content"], record: Screen["record"], here?: string}} props */
const Ranked = ({ content, record, here }) =>
  html`<ol class="five">
    ${(record.top5 ?? []).map((id, index) => {
      const card = content.cards.find((card) => card.id === id);
      const evidence = record.evidence?.[id] ?? null;
      const line = evidence === "" ? _("Not recently") : evidence;
      return html`<li key=${id} class=${id === here ? "here" : ""} aria-current=${id === here ? "step" : undefined}>
        <span class="place" aria-hidden="true">${index + 1}</span>
        <div><b class="serif">${card?.title}</b>${!here && html`<p class="muted">${card?.text}</p>`}${line && html`<p class=${evidence ? "line" : "line none"}>${line}</p>`}</div>
      </li>`;
    })}
  </ol>`;

/** @param {number|undefined} count */
const keeps = (count) => (count === 3 ? _("Keep these three") : count === 4 ? _("Keep these four") : _("Keep these five"));

/** @param {Screen} props */
export function Reading({ content, record, answer, reading, ahead, model, titleOf, screen }) {
  const done = answer.status === "done";
  const first = (record.top5 ?? [])[0];
  const problems = ["pile", "top10", "top5", "duels", "evidence"].map((path) => answer.errorOf(path)).filter(Boolean);
  const keepFive = () => {
    answer.mark("done", "reading");
    announce(_("Kept"));
  };
  return html`<div class="screen">
    <div class="screen beside">
      <div class="screen">
        <${Heading} over=${done ? _("Kept. You can change this at any time.") : _("What you chose today")} title=${_("You put “{title}” first", { title: titleOf(first) })} screen=${done ? "reading/done" : screen} />
        <${Ranked} content=${content} record=${record} />
      </div>
      <div class="screen">
        ${reading.tension && html`<p class="tension">${reading.tension}</p>`}
        ${reading.lean && html`<section class="card lean"><h3>${_("The four directions")}</h3><${Figure} model=${model} picture=${reading.lean} label=${_("How your choices lean today")} /></section>`}
        ${problems.map((why) => html`<p class="error" role="alert" key=${why}>${why}</p>`)}
        ${done ? html`<${Ahead} ahead=${ahead} />` : html`<${Loud} label=${keeps(record.top5?.length)} onClick=${keepFive} />`}
        <${Quiet} label=${_("Change something")} onClick=${() => answer.go("reading/change")} />
      </div>
    </div>
    <${Foot} />
  </div>`;
}

/** The way back to any step. @param {Screen} props */
export function Changing({ content, record, answer, screen }) {
  const ways = [
    ["five/order", _("The order of the five")],
    ["evidence/1", _("What the last six months show")],
    ["five", _("Which five")],
    ...(pileOf(content, record, "high").length > TEN ? [["ten", _("Which ten")]] : []),
    ["piles/review", _("The three piles")],
  ];
  return html`<div class="screen narrow">
    <${Heading} title=${_("What would you like to change?")} lede=${_("Later steps follow what you change. Your lines stay with their cards.")} screen=${screen} />
    <div class="stack">${ways.map(([place, label]) => html`<${Plain} label=${label} onClick=${() => answer.go(place)} key=${place} />`)}</div>
    <${Foot} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go("reading")} />`} />
  </div>`;
}
