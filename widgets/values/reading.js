// What the last six months say about the five, and the five read back.
import { Ahead, announce, Field, Figure, Foot, Heading, html, Loud, Plain, Question, Quiet, Tick } from "../shared/kit.js";
import { TEN, pileOf } from "./logic.js";
import { Way } from "./way.js";

/** @typedef {import("./widget.js").Screen} Screen */

const LINE = 200;
const NUMBERS = ["", "", "", "three", "four", "five"];

/** @param {Screen} props */
export function Evidence({ content, record, answer, model, screen }) {
  const five = record.top5 ?? [];
  const at = Number(screen.split("/")[1]);
  const id = five[at - 1];
  const card = content.cards.find((one) => one.id === id);
  const path = `evidence.${id}`;
  const said = record.evidence?.[id] ?? null;
  const never = said === "";
  const toggle = () => {
    announce(never ? "Taken back" : "Not recently");
    answer.set({ [path]: never ? null : "" }, screen);
  };
  const next = content.cards.find((one) => one.id === five[at]);
  return html`<div class="screen beside">
    <div class="screen">
      <${Heading} over=${`${at} of ${five.length}`} title=${card?.title ?? ""} lede=${card?.text} screen=${screen} />
      <${Field} id="evidence" label="When did this help you decide something real in the last six months?" hint="Optional" value=${said ?? ""} most=${LINE} lines=${3} error=${answer.errorOf(path)} onType=${(/** @type {string} */ text) => answer.type({ [path]: text || null })} />
      <${Question} model=${model} answer=${answer} near=${id} key=${id} />
      <div class="row">
        <button type="button" class=${never ? "button toggle chosen" : "button toggle"} aria-pressed=${never} disabled=${Boolean(said)} onClick=${toggle}>
          <${Tick} chosen=${never} />Not recently
        </button>
      </div>
      <div class="row">
        <${Loud} label=${next ? `Next: ${next.title}` : "See all five"} onClick=${() => answer.go(next ? `evidence/${at + 1}` : "reading")} />
      </div>
      <${Way} answer=${answer} left=${html`<${Quiet} label="Back" onClick=${() => answer.go(at > 1 ? `evidence/${at - 1}` : "five/order")} />`} />
    </div>
    <aside class="card so-far" aria-label="Your five so far"><h3>Your five so far</h3><${Ranked} content=${content} record=${record} here=${id} /></aside>
  </div>`;
}

/** The five with their lines. @param {{content: Screen["content"], record: Screen["record"], here?: string}} props */
const Ranked = ({ content, record, here }) =>
  html`<ol class="five">
    ${(record.top5 ?? []).map((id, index) => {
      const card = content.cards.find((one) => one.id === id);
      const said = record.evidence?.[id] ?? null;
      const line = said === "" ? "Not recently" : said;
      return html`<li key=${id} class=${id === here ? "here" : ""} aria-current=${id === here ? "step" : undefined}>
        <span class="place" aria-hidden="true">${index + 1}</span>
        <div><b class="serif">${card?.title}</b>${!here && html`<p class="muted">${card?.text}</p>`}${line && html`<p class=${said ? "line" : "line none"}>${line}</p>`}</div>
      </li>`;
    })}
  </ol>`;

/** @param {Screen} props */
export function Reading({ content, record, answer, reading, ahead, model, titleOf, screen }) {
  const done = answer.status === "done";
  const first = (record.top5 ?? [])[0];
  const problems = ["pile", "top10", "top5", "duels", "evidence"].map((path) => answer.errorOf(path)).filter(Boolean);
  const keepFive = () => {
    answer.mark("done", "reading");
    announce("Kept");
  };
  return html`<div class="screen">
    <div class="screen beside">
      <div class="screen">
        <${Heading} over=${done ? "Kept. You can change this at any time." : "What you chose today"} title=${`You put “${titleOf(first)}” first`} screen=${done ? "reading/done" : screen} />
        <${Ranked} content=${content} record=${record} />
      </div>
      <div class="screen">
        ${reading.tension && html`<p class="tension">${reading.tension}</p>`}
        ${reading.lean && html`<section class="card lean"><h3>The four directions</h3><${Figure} model=${model} picture=${reading.lean} label="How your choices lean today" /></section>`}
        ${problems.map((why) => html`<p class="error" role="alert" key=${why}>${why}</p>`)}
        ${done ? html`<${Ahead} ahead=${ahead} />` : html`<${Loud} label=${`Keep these ${NUMBERS[record.top5?.length ?? 0]}`} onClick=${keepFive} />`}
        <${Quiet} label="Change something" onClick=${() => answer.go("reading/change")} />
      </div>
    </div>
    <${Foot} />
  </div>`;
}

/** The way back to any step. @param {Screen} props */
export function Changing({ content, record, answer, screen }) {
  const ways = [
    ["five/order", "The order of the five"],
    ["evidence/1", "What the last six months show"],
    ["five", "Which five"],
    ...(pileOf(content, record, "high").length > TEN ? [["ten", "Which ten"]] : []),
    ["piles/review", "The three piles"],
  ];
  return html`<div class="screen narrow">
    <${Heading} title="What would you like to change?" lede="Later steps follow what you change. Your lines stay with their cards." screen=${screen} />
    <div class="stack">${ways.map(([place, label]) => html`<${Plain} label=${label} onClick=${() => answer.go(place)} key=${place} />`)}</div>
    <${Foot} left=${html`<${Quiet} label="Back" onClick=${() => answer.go("reading")} />`} />
  </div>`;
}
