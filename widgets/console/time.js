// What the facilitator does with time: opens the next step, adds minutes, takes a break, calls people, goes back, ends.
import { _, html, Loud, Plain, Quiet, useState } from "../shared/kit.js";
import { current, next } from "./logic.js";

/** @typedef {{view: import("./logic.js").View, said: any, connected: boolean, ask: (request: any) => void}} Props */

const MORE = 2;

/** What became of the last request. @param {{said: any}} props */
export const Said = ({ said }) => html`<p class=${said.good ? "said" : "said problem"} role="status">${said.text}</p>`;

/** @param {Props} props */
export function Action(props) {
  const { view, said, connected, ask } = props;
  const following = next(view);
  const open = () => ask({ want: "open_next", expected: view.flow.opened });
  return html`<div class="action">
    ${!following && html`<p class="last"><b>${_("Every step is open.")}</b> ${_("People can finish and go back to any step while the room is open.")}</p>`}
    <div class="row">
      ${following && html`<${Loud} label=${_("Open {step} for everyone", { step: following.title })} disabled=${!connected} onClick=${open} />`}
      <${Minutes} ...${props} />
      <${Talk} ...${props} />
      <${Pause} ...${props} />
    </div>
    <${Said} said=${said} />
  </div>`;
}

/** @param {Props} props */
function Minutes({ view, connected, ask }) {
  const step = current(view);
  if (!step || view.flow.pause) return null;
  const more = (view.flow.added[step.slug] ?? 0) + MORE;
  return html`<${Plain} label=${_("+ {minutes} minutes", { minutes: MORE })} disabled=${!connected} onClick=${() => ask({ want: "add_minutes", slug: step.slug, minutes: more })} />`;
}

/** The step's question for pairs and threes, on everybody's page and the projector. @param {Props} props */
function Talk({ view, connected, ask }) {
  const step = current(view);
  if (!step?.pair || view.flow.pause) return null;
  const on = !view.flow.pairs_at;
  const label = on ? _("Let threes talk, {minutes} min", { minutes: step.plan.pair }) : _("End the talk in threes");
  return html`<${Plain} label=${label} disabled=${!connected} onClick=${() => ask({ want: "talk", slug: step.slug, on })} />`;
}

/** @param {Props} props */
function Pause({ view, connected, ask }) {
  if (view.flow.pause) return html`<${Plain} label=${_("Go on")} disabled=${!connected} onClick=${() => ask({ want: "resume" })} />`;
  return html`<${Plain} label=${_("Pause")} disabled=${!connected} onClick=${() => ask({ want: "take_break" })} />`;
}

/** What is rarely needed. @param {Props} props */
export function More({ view, connected, ask }) {
  const [ending, setEnding] = useState(false);
  const step = current(view);
  if (!step) return null;
  const earlier = view.steps.filter((other) => other.opened && other.when === "live" && other.slug !== step.slug);
  return html`<details class="more">
    <summary>${_("More for this room")}</summary>
    <div class="row">
      <${Plain} label=${_("Call everyone to {step}", { step: step.title })} disabled=${!connected} onClick=${() => ask({ want: "call" })} />
      <${Plain} label=${_("Start its time again")} disabled=${!connected} onClick=${() => ask({ want: "reset", slug: step.slug })} />
      ${earlier.map((earlierStep) => html`<${Plain} key=${earlierStep.slug} label=${_("Back to {step}", { step: earlierStep.title })} disabled=${!connected} onClick=${() => ask({ want: "go_back", slug: earlierStep.slug })} />`)}
    </div>
    <p class="muted small">${_("No answer is touched by any of these, and no page is moved: people see a note and go when they are ready.")}</p>
    ${ending
      ? html`<div class="row">
          <${Loud} label=${_("Yes, end the workshop")} disabled=${!connected} onClick=${() => ask({ want: "end" })} />
          <${Quiet} label=${_("Not yet")} onClick=${() => setEnding(false)} />
        </div>
        <p class="muted small">${_("Nobody new can come in then. Everybody keeps their own page.")} ${view.kept}</p>`
      : html`<${Quiet} label=${_("End the workshop")} onClick=${() => setEnding(true)} />`}
  </details>`;
}

/** After the end. @param {Props} props */
export const Over = ({ view, said, connected, ask }) => html`<header class="now">
    <div>
      <p class="over">${view.workshop}</p>
      <h2 tabindex="-1">${_("The workshop is over")}</h2>
    </div>
  </header>
  <p>${_("Nobody new can come in. Everybody keeps their own page, and the projector says thank you.")} ${view.kept}</p>
  <div class="action">
    <div class="row"><${Plain} label=${_("Open it again")} disabled=${!connected} onClick=${() => ask({ want: "reopen" })} /></div>
    <${Said} said=${said} />
  </div>`;
