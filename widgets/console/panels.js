// The sides of the console: which room this is, the agenda, who is here, and what to say.
import { _, html, inPieces } from "../shared/kit.js";
import { Compose } from "./compose.js";
import { agenda, clock, current, next, people, stuckWords, wholeLength } from "./logic.js";

/** @typedef {import("./logic.js").View} View */

/** @param {{view: View}} props */
export function Room({ view }) {
  const minutes = wholeLength(view);
  return html`<header class="room">
    <h1>${view.workshop}</h1>
    <p>${view.code && html`${inPieces("Room {code}", { code: html`<b translate=${false}>${view.code}</b>` })} · `}${people(view.people.length)} · ${_("{minutes} min", { minutes })}</p>
  </header>`;
}

const states = () => ({ opened: _("open"), now: _("now"), ahead: "", "rest opened": _("over"), "rest now": _("now"), "rest ahead": "" });
const whens = () => ({ before: _("before"), after: _("after") });

/** @param {{view: View, now: number}} props */
export function Agenda({ view, now }) {
  const { lines, end } = agenda(view, now);
  return html`<section class="agenda" aria-labelledby="console-agenda">
    <h2 id="console-agenda" class="sr">${_("Agenda")}</h2>
    <ol>
      ${lines.map(
        (line) => html`<li key=${line.slug} class=${line.state} aria-current=${line.state.endsWith("now") ? "step" : undefined}>
          ${line.when === "live" ? html`<time>${clock(line.at)}</time>` : html`<span>${whens()[/** @type {"before"|"after"} */ (line.when)]}</span>`}
          <span class="title">${line.title}</span>
          <span class="minutes">${inPieces("{number} min", { number: line.minutes }).map((piece) => (typeof piece === "string" && piece ? html`<span class=${line.state.endsWith("now") ? "" : "sr"}>${piece}</span>` : piece))}</span>
          <span class="tick">${line.state.endsWith("opened") && html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8.5l3.5 3.5L13 4.5" /></svg>`}</span>
          <span class="sr">${states()[/** @type {keyof ReturnType<typeof states>} */ (line.state)]}</span>
        </li>`,
      )}
    </ol>
    <p class="end"><time>${clock(end)}</time> ${view.flow.started_at ? _("planned end") : _("the end, if you start now")}</p>
  </section>`;
}

/** What to say now; before the start, at the first step. @param {{view: View, connected: boolean, ask: (request: any) => void}} props */
export function Script({ view, connected, ask }) {
  const step = current(view) ?? next(view);
  const script = step && view.scripts[step.slug];
  const later = current(view) ? next(view) : null;
  return html`<aside class="script" aria-labelledby="console-say">
    ${script &&
    html`<h2 class="tag" id="console-say">${current(view) ? _("Say") : _("Say first, in {step}", { step: step.title })}</h2>
      <blockquote class="serif">“${script.say}”</blockquote>
      <p><b>${_("Do")}</b> ${script.do}</p>
      <p><b>${_("Don’t")}</b> ${script.dont}</p>
      ${step.pair && html`<p><b>${_("In threes")}</b> ${step.pair.say} ${step.pair.first}</p>`}`}
    ${later &&
    view.scripts[later.slug] &&
    html`<details key=${later.slug}>
      <summary>${_("Next, in {step}", { step: later.title })}</summary>
      <p class="serif">“${view.scripts[later.slug].say}”</p>
    </details>`}
    ${current(view) && html`<${Help} view=${view} connected=${connected} ask=${ask} />`}
    <p class="promise">${_("No screen of yours can open anybody’s answers.")}</p>
  </aside>`;
}

/** How many are stuck, and a hint for all. @param {{view: View, connected: boolean, ask: (request: any) => void}} props */
function Help({ view, connected, ask }) {
  const stuck = view.steps.reduce((sum, step) => sum + step.stuck, 0);
  return html`<section class="help" aria-label=${_("Help")}>
    ${stuck > 0 && html`<p role="status"><b>${stuckWords(stuck)}</b><br />${_("You see how many, never who. Offer help to the whole room.")}</p>`}
    <${Compose}
      id="hint" open=${_("Send a hint to everyone")} label=${_("A hint for everyone")} hint=${_("It appears on every page.")} send=${_("Send it")} connected=${connected}
      onSend=${(/** @type {string} */ text) => ask({ want: "tell", text })}
    />
  </section>`;
}
