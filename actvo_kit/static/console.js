// console/widget.js
import { _ as _8, announce, html as html7, page, randomId, render } from "./kit.js";

// console/logic.js
import { _, ngettext } from "./kit.js";
var MINUTE = 6e4;
var BETWEEN_MS = 1500;
var GIVE_UP_MS = 8e3;
var partsOfStep = () => [
  { id: "instruct", now: _("Now, you explain"), label: _("Explain") },
  { id: "solo", now: _("Now, working alone"), label: _("Alone") },
  { id: "pair", now: _("Now, in threes"), label: _("In threes") },
  { id: "room", now: _("Now, all together"), label: _("Together") }
];
var here = ({ flow }) => flow.phase === "waiting" ? 0 : flow.at || flow.opened;
var current = (view) => view.steps[here(view) - 1] ?? null;
var next = (view) => (view.flow.phase === "waiting" ? view.steps.find(({ when }) => when === "live") : view.steps[view.flow.opened]) ?? null;
var clockOffset = (view, here2) => Date.parse(view.now) - here2;
var clock = (at) => new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
function agenda(view, now) {
  let at = view.flow.started_at ? Date.parse(view.flow.started_at) : now;
  const lines = view.steps.map((step, index) => {
    const state = index === here(view) - 1 ? "now" : index < view.flow.opened ? "opened" : "ahead";
    const line = { slug: step.slug, title: step.title, minutes: step.minutes, at, when: step.when, state: step.part === "break" ? `rest ${state}` : state };
    if (step.when === "live") at += step.minutes * MINUTE;
    return line;
  });
  return { lines, end: at };
}
var wholeLength = (view) => view.steps.reduce((sum, step) => sum + (step.when === "live" ? step.minutes : 0), 0);
var length = (view, step) => step.minutes + (view.flow.added[step.slug] ?? 0);
function used(view, step, now) {
  const until = view.flow.pause ? Date.parse(view.flow.pause.at) : now;
  return until - Date.parse(step.opened_at ?? "") - (view.flow.rested[step.slug] ?? 0) * 1e3;
}
function timer(view, step, now) {
  const minutes = length(view, step);
  const left = minutes * MINUTE - used(view, step, now);
  const over = left < 0;
  const seconds = over ? Math.floor(-left / 1e3) : Math.min(Math.ceil(left / 1e3), minutes * 60);
  return { over, figure: figure(seconds), words: over ? _("over the {minutes} min planned", { minutes }) : _("left of {minutes} min", { minutes }) };
}
var figure = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
function pauseTimer({ flow }, now) {
  if (!flow.pause) return null;
  const at = Date.parse(flow.pause.at);
  if (!flow.pause.minutes) return { over: false, figure: figure(Math.max(Math.floor((now - at) / 1e3), 0)), words: _("paused"), until: null };
  const until = at + flow.pause.minutes * MINUTE;
  const over = now > until;
  const seconds = over ? Math.floor((now - until) / 1e3) : Math.ceil((until - now) / 1e3);
  return { over, figure: figure(seconds), words: over ? _("over the break") : _("left of {minutes} min", { minutes: flow.pause.minutes }), until };
}
function againstPlan(view, now) {
  const step = current(view);
  const planned = agenda(view, now).lines.find((line) => line.slug === step?.slug);
  if (!step?.opened_at || !planned) return { late: false, words: "" };
  const { pause } = view.flow;
  const rested = (view.flow.rested[step.slug] ?? 0) * 1e3 + (pause ? now - Date.parse(pause.at) : 0);
  const ends = Math.max(Date.parse(step.opened_at) + length(view, step) * MINUTE + rested, now);
  const minutes = Math.trunc((ends - (planned.at + step.minutes * MINUTE)) / MINUTE);
  if (minutes === 0) return { late: false, words: _("On plan") };
  return { late: minutes > 0, words: minutes > 0 ? _("{minutes} min behind plan", { minutes }) : _("{minutes} min ahead of plan", { minutes: -minutes }) };
}
function parts(view, step, now) {
  const at = used(view, step, now);
  let from = 0;
  return partsOfStep().filter(({ id }) => step.plan[id] > 0).map(({ id, label, now: words }) => {
    const long = step.plan[id] * MINUTE;
    const filled = Math.min(Math.max((at - from) / long, 0), 1);
    from += long;
    return { id, label, words, minutes: step.plan[id], filled, isNow: at < from && at >= from - long };
  });
}
function phaseWords(view, step, now) {
  if (view.flow.pause) return view.flow.pause.minutes ? _("A break, after") : _("Paused, in");
  if (view.flow.pairs_at) return _("Now, in threes");
  if (step.part) return _("Now");
  return parts(view, step, now).find((part) => part.isNow)?.words ?? _("Now");
}
function backAt(view, step, now) {
  if (step.part !== "break" || !step.opened_at) return null;
  const paused = view.flow.pause ? now - Date.parse(view.flow.pause.at) : 0;
  return Date.parse(step.opened_at) + length(view, step) * MINUTE + (view.flow.rested[step.slug] ?? 0) * 1e3 + paused;
}
var reveals = (view) => {
  const slug = current(view)?.slug;
  const here2 = view.reveals.filter((reveal) => reveal.slug === slug);
  const first = here2.length ? here2 : view.reveals.slice(0, 1);
  const isAtHand = (reveal) => first.includes(reveal) || reveal.item === view.flow.showing;
  return { atHand: [...first, ...view.reveals.filter((reveal) => isAtHand(reveal) && !first.includes(reveal))], others: view.reveals.filter((reveal) => !isAtHand(reveal)) };
};
var stuckWords = (count) => ngettext("{count} person is stuck", "{count} people are stuck", count);
var withoutGroup = (view) => view.triads.length ? view.people.length - view.triads.flat().length : 0;
var mayAsk = (last, want, now) => want !== last.want || now - last.at >= (last.answered ? BETWEEN_MS : GIVE_UP_MS);
var pressOf = (last, asked, fresh) => !last.answered && asked === last.asked ? last.press : fresh();
var people = (count) => ngettext("{count} person", "{count} people", count);
var places = (step, all) => step.places.map(([label, count]) => ({
  label,
  words: count === 0 ? _("nobody") : people(count),
  share: Math.min(count / Math.max(all, 1), 1)
}));
function roomWords(step, all) {
  if (all === 0) return _("Nobody has joined yet.");
  if (step.started === 0) return _("Nobody has begun yet.");
  return step.started >= all && step.moved_on >= step.started ? _("Everybody who opened this step has moved on.") : "";
}

// console/panels.js
import { _ as _3, html as html2, inPieces } from "./kit.js";

// console/compose.js
import { _ as _2, Field, html, Loud, Quiet, useState } from "./kit.js";
var MOST = 200;
function Compose({ id, open, label, hint, send, connected, quiet, onSend }) {
  const [text, setText] = useState(
    /** @type {string|null} */
    null
  );
  if (text === null) return html`<button type="button" class=${quiet ? "quiet" : "button"} onClick=${() => setText("")}>${open}</button>`;
  const done = () => {
    onSend(text.trim());
    setText(null);
  };
  return html`<div class="compose">
    <${Field} id=${id} label=${label} hint=${hint} value=${text} most=${MOST} lines=${2} onType=${setText} />
    <div class="row">
      <${Loud} label=${send} disabled=${!connected || !text.trim()} onClick=${done} />
      <${Quiet} label=${_2("Not now")} onClick=${() => setText(null)} />
    </div>
  </div>`;
}

// console/panels.js
function Room({ view }) {
  const minutes = wholeLength(view);
  return html2`<header class="room">
    <h1>${view.workshop}</h1>
    <p>${view.code && html2`${inPieces("Room {code}", { code: html2`<b translate=${false}>${view.code}</b>` })} · `}${people(view.people.length)} · ${_3("{minutes} min", { minutes })}</p>
  </header>`;
}
var states = () => ({ opened: _3("open"), now: _3("now"), ahead: "", "rest opened": _3("over"), "rest now": _3("now"), "rest ahead": "" });
var whens = () => ({ before: _3("before"), after: _3("after") });
function Agenda({ view, now }) {
  const { lines, end } = agenda(view, now);
  return html2`<section class="agenda" aria-labelledby="console-agenda">
    <h2 id="console-agenda" class="sr">${_3("Agenda")}</h2>
    <ol>
      ${lines.map(
    (line) => html2`<li key=${line.slug} class=${line.state} aria-current=${line.state.endsWith("now") ? "step" : void 0}>
          ${line.when === "live" ? html2`<time>${clock(line.at)}</time>` : html2`<span>${whens()[
      /** @type {"before"|"after"} */
      line.when
    ]}</span>`}
          <span class="title">${line.title}</span>
          <span class="minutes">${inPieces("{number} min", { number: line.minutes }).map((piece) => typeof piece === "string" && piece ? html2`<span class=${line.state.endsWith("now") ? "" : "sr"}>${piece}</span>` : piece)}</span>
          <span class="tick">${line.state.endsWith("opened") && html2`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8.5l3.5 3.5L13 4.5" /></svg>`}</span>
          <span class="sr">${states()[
      /** @type {keyof ReturnType<typeof states>} */
      line.state
    ]}</span>
        </li>`
  )}
    </ol>
    <p class="end"><time>${clock(end)}</time> ${view.flow.started_at ? _3("planned end") : _3("the end, if you start now")}</p>
  </section>`;
}
function Script({ view, connected, ask }) {
  const step = current(view) ?? next(view);
  const script = step && view.scripts[step.slug];
  const later = current(view) ? next(view) : null;
  return html2`<aside class="script" aria-labelledby="console-say">
    ${script && html2`<h2 class="tag" id="console-say">${current(view) ? _3("Say") : _3("Say first, in {step}", { step: step.title })}</h2>
      <blockquote class="serif">“${script.say}”</blockquote>
      <p><b>${_3("Do")}</b> ${script.do}</p>
      <p><b>${_3("Don’t")}</b> ${script.dont}</p>
      ${step.pair && html2`<p><b>${_3("In threes")}</b> ${step.pair.say} ${step.pair.first}</p>`}`}
    ${later && view.scripts[later.slug] && html2`<details key=${later.slug}>
      <summary>${_3("Next, in {step}", { step: later.title })}</summary>
      <p class="serif">“${view.scripts[later.slug].say}”</p>
    </details>`}
    ${current(view) && html2`<${Help} view=${view} connected=${connected} ask=${ask} />`}
    <p class="promise">${_3("No screen of yours can open anybody’s answers.")}</p>
  </aside>`;
}
function Help({ view, connected, ask }) {
  const stuck = view.steps.reduce((sum, step) => sum + step.stuck, 0);
  return html2`<section class="help" aria-label=${_3("Help")}>
    ${stuck > 0 && html2`<p role="status"><b>${stuckWords(stuck)}</b><br />${_3("You see how many, never who. Offer help to the whole room.")}</p>`}
    <${Compose}
      id="hint" open=${_3("Send a hint to everyone")} label=${_3("A hint for everyone")} hint=${_3("It appears on every page.")} send=${_3("Send it")} connected=${connected}
      onSend=${(text) => ask({ want: "tell", text })}
    />
  </section>`;
}

// console/people.js
import { _ as _4, html as html3, inPieces as inPieces2, ngettext as ngettext2, Plain, Quiet as Quiet2, useState as useState2 } from "./kit.js";
var letInWords = () => _4("“Let back in” makes a code for somebody who lost their page: ask for their name first. Their page says so.");
var called = (name) => html3`<bdi translate=${false}>${name}</bdi>`;
var People = (props) => html3`<div class="who">
  ${props.view.flow.phase === "waiting" ? html3`<${LostBefore} ...${props} />` : html3`<${Names} ...${props} />`}
  <${Groups} ...${props} />
  <${Manager} ...${props} />
</div>`;
var Names = ({ view, connected, ask }) => html3`<details>
  <summary>${_4("Who has joined")}</summary>
  <ul>
    ${view.people.map(
  ({ key, name }) => html3`<li key=${key}>
        <bdi translate=${false}>${name}</bdi>
        <${Compose}
          id=${`note-${key}`} quiet open=${html3`${_4("Write")}<span class="sr"> ${inPieces2("to {name}", { name: called(name) })}</span>`} label=${inPieces2("To {name} alone", { name: called(name) })}
          hint=${_4("It appears on their page. They cannot answer here.")} send=${_4("Send")} connected=${connected}
          onSend=${(text) => ask({ want: "tell", person: key, text })}
        />
        <${LetIn} ...${{ name, connected, ask }} person=${key} />
      </li>`
)}
  </ul>
  <p class="muted small">${_4("A name says that somebody came, not where they are.")} ${letInWords()}</p>
</details>`;
var LetIn = ({ name, person, connected, ask }) => html3`<${Quiet2} label=${html3`${_4("Let back in")}<span class="sr"> ${name}</span>`}
  disabled=${!connected} onClick=${() => ask({ want: "let_in", person })} />`;
function LostBefore({ view, connected, ask }) {
  const [open, setOpen] = useState2(false);
  return html3`<details onToggle=${(event) => setOpen(event.currentTarget.open)}>
    <summary>${_4("Somebody lost their page?")}</summary>
    ${open && html3`<ul>${view.people.map(({ key, name }) => html3`<li key=${key}><bdi translate=${false}>${name}</bdi><${LetIn} ...${{ name, connected, ask }} person=${key} /></li>`)}</ul>`}
    <p class="muted small">${letInWords()}</p>
  </details>`;
}
function Groups({ view, connected, ask }) {
  const formed = view.triads.length > 0;
  const left = withoutGroup(view);
  return html3`<details>
    <summary>${_4("Groups of three")}</summary>
    <ol class="groups">${view.triads.map((group) => html3`<li key=${group.join("|")}>${group.map((name) => html3`<bdi key=${name} translate=${false}>${name}</bdi>`)}</li>`)}</ol>
    ${left > 0 && html3`<p class="small">${ngettext2("{count} person has no group.", "{count} people have no group.", left)}</p>`}
    <div class="row">
      <${Plain} label=${formed ? _4("Fill up the groups") : _4("Form groups")} disabled=${!connected} onClick=${() => ask({ want: "form_triads", anew: false })} />
      ${formed && html3`<${Plain} label=${_4("Form all anew")} disabled=${!connected} onClick=${() => ask({ want: "form_triads", anew: true })} />`}
    </div>
    <p class="muted small">${_4("By chance, and never with one’s own manager. Each page says who talks with whom.")}</p>
  </details>`;
}
function Manager({ view, connected, ask }) {
  const present = view.flow.manager_present;
  const waiting = view.flow.phase === "waiting";
  return html3`<details>
    <summary>${_4("Managers in the room")}</summary>
    <label class="tickbox">
      <input type="checkbox" checked=${present} disabled=${!connected} onChange=${() => ask({ want: "manager_present", on: !present })} />
      <span>${_4("Somebody’s manager attends")}</span>
    </label>
    ${present && html3`<fieldset>
      <legend>${_4("Who manages somebody here?")}${!waiting && html3` <span class="muted small">${_4("Said before the start, or by the roster.")}</span>`}</legend>
      ${view.people.map(
    ({ key, name, manages }) => html3`<label class="tickbox" key=${key}>
          <input type="checkbox" checked=${manages} disabled=${!connected || !waiting} onChange=${() => ask({ want: "mark_manager", person: key, on: !manages })} />
          <bdi translate=${false}>${name}</bdi>
        </label>`
  )}
    </fieldset>`}
    <p class="muted small">${_4("Then pictures of what people pursue and are curious about stay closed, and the manager’s answers are in no picture.")}</p>
  </details>`;
}

// console/stage.js
import { _ as _7, html as html6, Loud as Loud3, ngettext as ngettext3, Plain as Plain3, spoken, useState as useState4 } from "./kit.js";

// console/reveal.js
import { _ as _5, html as html4 } from "./kit.js";
function Reveals(props) {
  const { atHand, others } = reveals(props.view);
  return html4`${atHand.map((state) => html4`<${One} key=${state.item} ...${props} state=${state} />`)}
    ${others.length > 0 && html4`<details class="others">
      <summary>${_5("Other pictures")}</summary>
      ${others.map((state) => html4`<${One} key=${state.item} ...${props} state=${state} />`)}
    </details>`}`;
}
function One({ view, connected, ask, state }) {
  const { item, title, ready, reason, revealed } = state;
  const shown = view.flow.showing === item;
  const why = `console-reveal-${item}`;
  return html4`<section class="reveal card" aria-labelledby=${`${why}-title`}>
    <div>
      <h3 id=${`${why}-title`}>${title}</h3>
      <p id=${why}>${shown ? _5("It is on the projector.") : reason}</p>
    </div>
    <div class="row">
      ${shown && html4`<button type="button" class="button" disabled=${!connected} onClick=${() => ask({ want: "show", item: null })}>${_5("Take it off")}</button>`}
      ${revealed && !shown && html4`<button type="button" class="button" disabled=${!connected} onClick=${() => ask({ want: "show", item })}>${_5("Show it again")}</button>`}
      ${!revealed && html4`<button type="button" class="button" disabled=${!ready || !connected} aria-describedby=${why} onClick=${() => ask({ want: "reveal", item })}>${_5("Reveal")}</button>`}
    </div>
  </section>`;
}

// console/time.js
import { _ as _6, html as html5, Loud as Loud2, Plain as Plain2, Quiet as Quiet3, useState as useState3 } from "./kit.js";
var MORE = 2;
var Said = ({ said }) => html5`<p class=${said.good ? "said" : "said problem"} role="status">${said.text}</p>`;
function Action(props) {
  const { view, said, connected, ask } = props;
  const following = next(view);
  const open = () => ask({ want: "open_next", expected: view.flow.opened });
  return html5`<div class="action">
    ${!following && html5`<p class="last"><b>${_6("Every step is open.")}</b> ${_6("People can finish and go back to any step while the room is open.")}</p>`}
    <div class="row">
      ${following && html5`<${Loud2} label=${_6("Open {step} for everyone", { step: following.title })} disabled=${!connected} onClick=${open} />`}
      <${Minutes} ...${props} />
      <${Talk} ...${props} />
      <${Pause} ...${props} />
    </div>
    <${Said} said=${said} />
  </div>`;
}
function Minutes({ view, connected, ask }) {
  const step = current(view);
  if (!step || view.flow.pause) return null;
  const more = (view.flow.added[step.slug] ?? 0) + MORE;
  return html5`<${Plain2} label=${_6("+ {minutes} minutes", { minutes: MORE })} disabled=${!connected} onClick=${() => ask({ want: "add_minutes", slug: step.slug, minutes: more })} />`;
}
function Talk({ view, connected, ask }) {
  const step = current(view);
  if (!step?.pair || view.flow.pause) return null;
  const on = !view.flow.pairs_at;
  const label = on ? _6("Let threes talk, {minutes} min", { minutes: step.plan.pair }) : _6("End the talk in threes");
  return html5`<${Plain2} label=${label} disabled=${!connected} onClick=${() => ask({ want: "talk", slug: step.slug, on })} />`;
}
function Pause({ view, connected, ask }) {
  if (view.flow.pause) return html5`<${Plain2} label=${_6("Go on")} disabled=${!connected} onClick=${() => ask({ want: "resume" })} />`;
  return html5`<${Plain2} label=${_6("Pause")} disabled=${!connected} onClick=${() => ask({ want: "take_break" })} />`;
}
function More({ view, connected, ask }) {
  const [ending, setEnding] = useState3(false);
  const step = current(view);
  if (!step) return null;
  const earlier = view.steps.filter((other) => other.opened && other.when === "live" && other.slug !== step.slug);
  return html5`<details class="more">
    <summary>${_6("More for this room")}</summary>
    <div class="row">
      <${Plain2} label=${_6("Call everyone to {step}", { step: step.title })} disabled=${!connected} onClick=${() => ask({ want: "call" })} />
      <${Plain2} label=${_6("Start its time again")} disabled=${!connected} onClick=${() => ask({ want: "reset", slug: step.slug })} />
      ${earlier.map((earlierStep) => html5`<${Plain2} key=${earlierStep.slug} label=${_6("Back to {step}", { step: earlierStep.title })} disabled=${!connected} onClick=${() => ask({ want: "go_back", slug: earlierStep.slug })} />`)}
    </div>
    <p class="muted small">${_6("No answer is touched by any of these, and no page is moved: people see a note and go when they are ready.")}</p>
    ${ending ? html5`<div class="row">
          <${Loud2} label=${_6("Yes, end the workshop")} disabled=${!connected} onClick=${() => ask({ want: "end" })} />
          <${Quiet3} label=${_6("Not yet")} onClick=${() => setEnding(false)} />
        </div>
        <p class="muted small">${_6("Nobody new can come in then. Everybody keeps their own page.")} ${view.kept}</p>` : html5`<${Quiet3} label=${_6("End the workshop")} onClick=${() => setEnding(true)} />`}
  </details>`;
}
var Over = ({ view, said, connected, ask }) => html5`<header class="now">
    <div>
      <p class="over">${view.workshop}</p>
      <h2 tabindex="-1">${_6("The workshop is over")}</h2>
    </div>
  </header>
  <p>${_6("Nobody new can come in. Everybody keeps their own page, and the projector says thank you.")} ${view.kept}</p>
  <div class="action">
    <div class="row"><${Plain2} label=${_6("Open it again")} disabled=${!connected} onClick=${() => ask({ want: "reopen" })} /></div>
    <${Said} said=${said} />
  </div>`;

// console/stage.js
function Waiting({ view, said, connected, ask }) {
  const first = next(view);
  return html6`<header class="now">
      <div>
        <p class="over">${_7("Before the start")}</p>
        <h2>${view.people.length ? ngettext3("{count} person has joined", "{count} people have joined", view.people.length) : _7("Nobody has joined yet")}</h2>
      </div>
    </header>
    <${Names2} names=${view.people} />
    <${Join} view=${view} />
    <div class="action">
      <${Loud3} label=${_7("Start the workshop")} disabled=${!connected} onClick=${() => ask({ want: "start" })} />
      <p class="muted small">${first ? _7("Opens {step} for everyone. Whoever comes later can still join.", { step: first.title }) : ""}</p>
      <${Said} said=${said} />
    </div>`;
}
var Names2 = ({ names }) => names.length ? html6`<ul class="names" aria-label=${_7("Who has joined")}>${names.map(({ key, name }) => html6`<li key=${key}><bdi translate=${false}>${name}</bdi></li>`)}</ul>` : html6`<p class="notice">${_7("Names appear here as people join. Put the projector up, or send the link.")}</p>`;
function Join({ view }) {
  const [copied, setCopied] = useState4(false);
  const base = globalThis.document?.body?.dataset.base;
  const copy = () => navigator.clipboard.writeText(view.join_url).then(() => setCopied(true), () => setCopied(false));
  if (!view.code) return html6`<p class="notice">${_7("Everybody comes in by a personal link.")}${base && html6` <a href=${`${base}projector`} target="_blank" rel="noopener">${_7("Open the projector page")}</a>`}</p>`;
  return html6`<section class="join card" aria-labelledby="console-join">
    <h3 id="console-join">${_7("How people come in")}</h3>
    <dl>
      <div><dt>${_7("Code")}</dt><dd class="code" translate=${false}>${view.code}</dd></div>
      <div><dt>${_7("Address")}</dt><dd class="address" translate=${false}>${spoken(view.join_url)}</dd></div>
    </dl>
    <div class="row">
      ${base && html6`<a class="button" href=${`${base}projector`} target="_blank" rel="noopener">${_7("Open the projector page")}</a>`}
      ${globalThis.navigator?.clipboard && html6`<${Plain3} label=${copied ? _7("Join link copied") : _7("Copy the join link")} onClick=${copy} />`}
    </div>
  </section>`;
}
function Running(props) {
  const { view, now } = props;
  const step = current(view);
  if (!step) return null;
  const here2 = view.people.length;
  return html6`<${Now} view=${view} step=${step} now=${now} />
    <dl class="counts">
      <div><dt>${_7("here")}</dt><dd>${here2}</dd></div>
      ${!step.part && html6`<div><dt>${_7("started")}</dt><dd>${step.started}</dd></div>`}
      ${!step.part && html6`<div><dt>${_7("moved on")}</dt><dd>${step.moved_on}</dd></div>`}
    </dl>
    ${!step.part && html6`<${Places} step=${step} here=${here2} />`}
    <${Action} ...${props} />
    <${Reveals} ...${props} />
    <${More} ...${props} />`;
}
function Now({ view, step, now }) {
  const pause = pauseTimer(view, now);
  const time = pause ?? timer(view, step, now);
  const plan = againstPlan(view, now);
  const until = pause ? pause.until : backAt(view, step, now);
  const back = until ? _7("We go on at {time}.", { time: clock(until) }) : "";
  return html6`<header class="now">
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
    ${!step.part && html6`<ol class="parts" aria-label=${_7("The {minutes} minutes of {step}", { minutes: step.minutes, step: step.title })}>
      ${parts(view, step, now).map(
    (part) => html6`<li key=${part.id} class=${part.isNow ? "is-now" : ""} aria-current=${part.isNow ? "time" : void 0} style=${{ flexGrow: part.minutes }}>
          <span class="track"><i style=${{ width: `${part.filled * 100}%` }}></i></span>
          <span class="label">${part.label} <b>${part.minutes}</b><span class="sr"> ${_7("minutes")}</span></span>
        </li>`
  )}
    </ol>`}`;
}
var Places = ({ step, here: here2 }) => html6`<section aria-labelledby="console-places">
  <div class="of-room">
    <h3 id="console-places">${_7("Where the room is")}</h3>
    <p>${roomWords(step, here2)}</p>
  </div>
  ${step.places.length === 0 && step.started > 0 && html6`<p class="muted small">${_7("From five people in the step on, you see how many are in each part.")}</p>`}
  <ul class="places">
    ${places(step, here2).map(
  ({ label, words, share }) => html6`<li key=${label}>
        <span>${label}</span>
        <span class="track" aria-hidden="true"><i style=${{ width: `${share * 100}%` }}></i></span>
        <span class="words">${words}</span>
      </li>`
)}
  </ul>
</section>`;

// console/widget.js
var TICK_MS = 1e3;
var STAGES = { waiting: Waiting, running: Running, ended: Over };
function Console(props) {
  const { view, now } = props;
  return html7`<div class=${`board ${view.flow.phase}`}>
    <${Room} view=${view} />
    <main class="stage">
      <p class="off" role="status">${props.connected ? "" : _8("Not connected. Trying again.")}</p>
      <div class="alarms" role="status">${view.alarms.map((alarm) => html7`<p key=${alarm}>${alarm}</p>`)}</div>
      <${STAGES[
    /** @type {keyof typeof STAGES} */
    view.flow.phase
  ]} ...${props} />
    </main>
    ${view.flow.phase !== "ended" && html7`<${Script} ...${props} />`}
    <aside class="day" aria-label=${_8("Agenda and people")}>
      <${Agenda} view=${view} now=${now} />
      ${view.people.length > 0 && html7`<${People} ...${props} />`}
    </aside>
  </div>`;
}
var widget_default = {
  /** @param {{model: import("../shared/model.d.ts").Model<import("../shared/model.d.ts").BoardTraits>, el: HTMLElement}} context */
  render({ model, el }) {
    el.classList.add("actvo", "console");
    el.dataset.lmSuppressShortcuts = "true";
    let offset = clockOffset(model.get("view"), Date.now());
    let at = model.get("view").flow.at;
    let last = { at: 0, answered: true, want: "", asked: "", press: "" };
    const ask = (request) => {
      const want = ["start", "open_next"].includes(request.want) ? "open" : JSON.stringify(request);
      if (!mayAsk(last, want, Date.now())) return;
      const asked = JSON.stringify(request);
      last = { at: Date.now(), answered: false, want, asked, press: pressOf(last, asked, randomId) };
      model.send({ ...request, press: last.press });
    };
    const draw = () => {
      const [view, said] = [model.get("view"), model.get("said")];
      const now = Date.now() + offset;
      render(html7`<${Console} ...${{ view, said, now, ask }} connected=${page.state.connected} />`, el);
    };
    const onView = () => {
      const view = model.get("view");
      offset = clockOffset(view, Date.now());
      const moved = view.flow.at !== at;
      at = view.flow.at;
      draw();
      if (!moved) return;
      announce(_8("{step} is open for everyone", { step: current(view)?.title }));
      if (document.activeElement === document.body) el.querySelector("h2[tabindex]")?.focus({ preventScroll: true });
    };
    const onSaid = () => {
      last = { ...last, answered: true };
      draw();
    };
    model.on("change:view", onView);
    model.on("change:said", onSaid);
    const stop = page.listen(draw);
    const clock2 = setInterval(draw, TICK_MS);
    draw();
    return () => {
      clearInterval(clock2);
      stop();
      model.off("change:view", onView);
      model.off("change:said", onSaid);
      render(null, el);
    };
  }
};
export {
  widget_default as default
};
