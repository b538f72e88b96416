// The facilitator's console: the agenda, where the room is, what to say. Numbers of people, never an answer (METHOD 9.2).
import { _, announce, html, page, randomId, render } from "../shared/kit.js";
import { clockOffset, current, mayAsk, pressOf } from "./logic.js";
import { Agenda, Room, Script } from "./panels.js";
import { People } from "./people.js";
import { Running, Waiting } from "./stage.js";
import { Over } from "./time.js";

const TICK_MS = 1000;
const STAGES = { waiting: Waiting, running: Running, ended: Over };

/** @param {{view: any, now: number, said: any, connected: boolean, ask: (request: any) => void}} props */
function Console(props) {
  const { view, now } = props;
  return html`<div class=${`board ${view.flow.phase}`}>
    <${Room} view=${view} />
    <main class="stage">
      <p class="off" role="status">${props.connected ? "" : _("Not connected. Trying again.")}</p>
      <div class="alarms" role="status">${view.alarms.map((/** @type {string} */ alarm) => html`<p key=${alarm}>${alarm}</p>`)}</div>
      <${STAGES[/** @type {keyof typeof STAGES} */ (view.flow.phase)]} ...${props} />
    </main>
    ${view.flow.phase !== "ended" && html`<${Script} ...${props} />`}
    <aside class="day" aria-label=${_("Agenda and people")}>
      <${Agenda} view=${view} now=${now} />
      ${view.people.length > 0 && html`<${People} ...${props} />`}
    </aside>
  </div>`;
}

export default {
  /** @param {{model: import("../shared/model.d.ts").Model<import("../shared/model.d.ts").BoardTraits>, el: HTMLElement}} context */
  render({ model, el }) {
    el.classList.add("actvo", "console");
    el.dataset.lmSuppressShortcuts = "true"; // JupyterLab keeps its keys to itself in here
    let offset = clockOffset(model.get("view"), Date.now());
    let at = model.get("view").flow.at;
    let last = { at: 0, answered: true, want: "", asked: "", press: "" };
    /** @param {any} request */
    const ask = (request) => {
      // Start and open are one button, which says one thing after the other.
      const want = ["start", "open_next"].includes(request.want) ? "open" : JSON.stringify(request);
      if (!mayAsk(last, want, Date.now())) return;
      const asked = JSON.stringify(request);
      last = { at: Date.now(), answered: false, want, asked, press: pressOf(last, asked, randomId) };
      model.send({ ...request, press: last.press });
    };
    const draw = () => {
      const [view, said] = [model.get("view"), model.get("said")];
      const now = Date.now() + offset;
      render(html`<${Console} ...${{ view, said, now, ask }} connected=${page.state.connected} />`, el);
    };
    const onView = () => {
      const view = model.get("view");
      offset = clockOffset(view, Date.now());
      const moved = view.flow.at !== at;
      at = view.flow.at;
      draw();
      if (!moved) return;
      announce(_("{step} is open for everyone", { step: current(view)?.title }));
      // The button that had the focus may be gone: the heading takes it.
      if (document.activeElement === document.body) /** @type {HTMLElement|null} */ (el.querySelector("h2[tabindex]"))?.focus({ preventScroll: true });
    };
    const onSaid = () => {
      last = { ...last, answered: true };
      draw();
    };
    model.on("change:view", onView);
    model.on("change:said", onSaid);
    const stop = page.listen(draw);
    const clock = setInterval(draw, TICK_MS);
    draw();
    return () => {
      clearInterval(clock);
      stop();
      model.off("change:view", onView);
      model.off("change:said", onSaid);
      render(null, el);
    };
  },
};
