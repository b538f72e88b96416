// The sides of the console: which room this is, the agenda, who is here, and what to say.
import { html } from "../shared/kit.js";
import { Compose } from "./compose.js";
import { agenda, clock, current, next, people, stuckWords } from "./logic.js";

/** @typedef {import("./logic.js").View} View */

/** @param {{view: View}} props */
export function Room({ view }) {
  const minutes = view.steps.reduce((sum, step) => sum + step.minutes + step.break_before, 0);
  return html`<header class="room">
    <h1>${view.workshop}</h1>
    <p>${view.code && html`Room <b translate=${false}>${view.code}</b> · `}${people(view.people.length)} · ${minutes} min</p>
  </header>`;
}

const STATE = { opened: "open", now: "now", ahead: "", rest: "", "rest opened": "over" };

/** @param {{view: View, now: number}} props */
export function Agenda({ view, now }) {
  const { lines, end } = agenda(view, now);
  return html`<section class="agenda" aria-labelledby="console-agenda">
    <h2 id="console-agenda" class="sr">Agenda</h2>
    <ol>
      ${lines.map(
        (line) => html`<li key=${line.slug} class=${line.state} aria-current=${line.state === "now" ? "step" : undefined}>
          <time>${clock(line.at)}</time>
          <span class="title">${line.title}</span>
          <span class="minutes">${line.minutes}<span class=${line.state === "now" ? "" : "sr"}> min</span></span>
          <span class="tick">${line.state.endsWith("opened") && html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8.5l3.5 3.5L13 4.5" /></svg>`}</span>
          <span class="sr">${STATE[/** @type {keyof typeof STATE} */ (line.state)]}</span>
        </li>`,
      )}
    </ol>
    <p class="end"><time>${clock(end)}</time> ${view.flow.started_at ? "planned end" : "the end, if you start now"}</p>
  </section>`;
}

/** What to say now; before the start, at the first step. @param {{view: View, connected: boolean, ask: (request: any) => void}} props */
export function Script({ view, connected, ask }) {
  const step = current(view) ?? next(view);
  const script = step && view.scripts[step.slug];
  const later = current(view) ? next(view) : null;
  return html`<aside class="script" aria-labelledby="console-say">
    ${script &&
    html`<h2 class="tag" id="console-say">${current(view) ? "Say" : `Say first, in ${step.title}`}</h2>
      <blockquote class="serif">“${script.say}”</blockquote>
      <p><b>Do</b> ${script.do}</p>
      <p><b>Don’t</b> ${script.dont}</p>`}
    ${later &&
    view.scripts[later.slug] &&
    html`<details key=${later.slug}>
      <summary>Next, in ${later.title}</summary>
      <p class="serif">“${view.scripts[later.slug].say}”</p>
    </details>`}
    ${current(view) && html`<${Help} view=${view} connected=${connected} ask=${ask} />`}
    <p class="promise">No screen of yours can open anybody’s answers.</p>
  </aside>`;
}

/** How many are stuck, and a hint for all. @param {{view: View, connected: boolean, ask: (request: any) => void}} props */
function Help({ view, connected, ask }) {
  const stuck = view.steps.reduce((sum, step) => sum + step.stuck, 0);
  return html`<section class="help" aria-label="Help">
    ${stuck > 0 && html`<p role="status"><b>${stuckWords(stuck)}</b><br />You see how many, never who. Offer help to the whole room.</p>`}
    <${Compose}
      id="hint" open="Send a hint to everyone" label="A hint for everyone" hint="It appears on every page." send="Send it" connected=${connected}
      onSend=${(/** @type {string} */ text) => ask({ want: "tell", text })}
    />
  </section>`;
}
