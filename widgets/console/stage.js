// The middle of the console: before the start, who has come and how; after it, where the room is and what opens next.
import { _, html, Loud, ngettext, Plain, spoken, useState } from "../shared/kit.js";
import { againstPlan, backAt, clock, current, next, parts, pauseTimer, phaseWords, places, roomWords, timer } from "./logic.js";
import { Reveals } from "./reveal.js";
import { Action, More, Said } from "./time.js";

/** @typedef {{view: import("./logic.js").View, now: number, said: any, connected: boolean, ask: (request: any) => void}} Props */

/** Before the start. @param {Props} props */
export function Waiting({ view, said, connected, ask }) {
  const first = next(view);
  return html`<header class="now">
      <div>
        <p class="over">${_("Before the start")}</p>
        <h2>${view.people.length ? ngettext("{count} person has joined", "{count} people have joined", view.people.length) : _("Nobody has joined yet")}</h2>
      </div>
    </header>
    <${Names} names=${view.people} />
    <${Join} view=${view} />
    <div class="action">
      <${Loud} label=${_("Start the workshop")} disabled=${!connected} onClick=${() => ask({ want: "start" })} />
      <p class="muted small">${first ? _("Opens {step} for everyone. Whoever comes later can still join.", { step: first.title }) : ""}</p>
      <${Said} said=${said} />
    </div>`;
}

/** @param {{names: import("./logic.js").Guest[]}} props */
const Names = ({ names }) =>
  names.length
    ? html`<ul class="names" aria-label=${_("Who has joined")}>${names.map(({ key, name }) => html`<li key=${key}><bdi translate=${false}>${name}</bdi></li>`)}</ul>`
    : html`<p class="notice">${_("Names appear here as people join. Put the projector up, or send the link.")}</p>`;

/** The ways in. @param {{view: import("./logic.js").View}} props */
function Join({ view }) {
  const [copied, setCopied] = useState(false);
  const base = globalThis.document?.body?.dataset.base;
  const copy = () => navigator.clipboard.writeText(view.join_url).then(() => setCopied(true), () => setCopied(false));
  if (!view.code) return html`<p class="notice">${_("Everybody comes in by a personal link.")}${base && html` <a href=${`${base}projector`} target="_blank" rel="noopener">${_("Open the projector page")}</a>`}</p>`;
  return html`<section class="join card" aria-labelledby="console-join">
    <h3 id="console-join">${_("How people come in")}</h3>
    <dl>
      <div><dt>${_("Code")}</dt><dd class="code" translate=${false}>${view.code}</dd></div>
      <div><dt>${_("Address")}</dt><dd class="address" translate=${false}>${spoken(view.join_url)}</dd></div>
    </dl>
    <div class="row">
      ${base && html`<a class="button" href=${`${base}projector`} target="_blank" rel="noopener">${_("Open the projector page")}</a>`}
      ${globalThis.navigator?.clipboard && html`<${Plain} label=${copied ? _("Join link copied") : _("Copy the join link")} onClick=${copy} />`}
    </div>
  </section>`;
}

/** From the first step on. @param {Props} props */
export function Running(props) {
  const { view, now } = props;
  const step = current(view);
  if (!step) return null;
  const here = view.people.length;
  return html`<${Now} view=${view} step=${step} now=${now} />
    <dl class="counts">
      <div><dt>${_("here")}</dt><dd>${here}</dd></div>
      ${!step.part && html`<div><dt>${_("started")}</dt><dd>${step.started}</dd></div>`}
      ${!step.part && html`<div><dt>${_("moved on")}</dt><dd>${step.moved_on}</dd></div>`}
    </dl>
    ${!step.part && html`<${Places} step=${step} here=${here} />`}
    <${Action} ...${props} />
    <${Reveals} ...${props} />
    <${More} ...${props} />`;
}

/** @param {{view: import("./logic.js").View, step: import("./logic.js").Step, now: number}} props */
function Now({ view, step, now }) {
  const pause = pauseTimer(view, now);
  const time = pause ?? timer(view, step, now);
  const plan = againstPlan(view, now);
  const until = pause ? pause.until : backAt(view, step, now);
  const back = until ? _("We go on at {time}.", { time: clock(until) }) : "";
  return html`<header class="now">
      <div>
        <p class="over">${phaseWords(view, step, now)}</p>
        <h2 tabindex="-1">${step.title}</h2>
      </div>
      <div class="time">
        <p class="timer" role="timer" aria-live="off">
          <b class="serif">${time.over ? "+" : ""}${time.figure}</b> <span>${time.words}</span>
        </p>
        <p class=${plan.late ? "plan late" : "plan"}>${[back, plan.words].filter(Boolean).join(" ")}</p>
      </div>
    </header>
    ${!step.part && html`<ol class="parts" aria-label=${_("The {minutes} minutes of {step}", { minutes: step.minutes, step: step.title })}>
      ${parts(view, step, now).map(
        (part) => html`<li key=${part.id} class=${part.isNow ? "is-now" : ""} aria-current=${part.isNow ? "time" : undefined} style=${{ flexGrow: part.minutes }}>
          <span class="track"><i style=${{ width: `${part.filled * 100}%` }}></i></span>
          <span class="label">${part.label} <b>${part.minutes}</b><span class="sr"> ${_("minutes")}</span></span>
        </li>`,
      )}
    </ol>`}`;
}

/** @param {{step: import("./logic.js").Step, here: number}} props */
const Places = ({ step, here }) => html`<section aria-labelledby="console-places">
  <div class="of-room">
    <h3 id="console-places">${_("Where the room is")}</h3>
    <p>${roomWords(step, here)}</p>
  </div>
  ${step.places.length === 0 && step.started > 0 && html`<p class="muted small">${_("From five people in the step on, you see how many are in each part.")}</p>`}
  <ul class="places">
    ${places(step, here).map(
      ({ label, words, share }) => html`<li key=${label}>
        <span>${label}</span>
        <span class="track" aria-hidden="true"><i style=${{ width: `${share * 100}%` }}></i></span>
        <span class="words">${words}</span>
      </li>`,
    )}
  </ul>
</section>`;
