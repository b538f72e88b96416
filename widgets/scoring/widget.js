// Weighing options (METHOD E9): fill in both sides, say what counts first, look at them. The number shows where to look; it does not decide.
import { Ahead, exercise, Foot, Heading, html, Notice, Plain, usePhone } from "../shared/kit.js";
import { Fill } from "./fill.js";
import { screenOf } from "./logic.js";
import { Look } from "./look.js";
import { Weigh } from "./weigh.js";

const SCREENS = { fill: Fill, weigh: Weigh, look: Look, empty: Empty };

/** @param {any} props */
function View(props) {
  const { content, answer, place } = props;
  const phone = usePhone();
  if (answer.status === "skipped") return html`<${Skipped} ...${props} />`;
  const screen = screenOf(content, place, answer.status === "done");
  return html`<${SCREENS[screen.stage]} ...${props} phone=${phone} screen=${screen} />`;
}

/** @param {any} props */
function Empty({ content, answer }) {
  return html`<div class="screen narrow">
    <${Heading} screen="empty" title="Two options make a comparison" lede="Put at least two on your shortlist, and they can be weighed here." />
    ${content.blocked.length > 0 && html`<${Notice}><p>Not possible now: ${content.blocked.map((/** @type {any} */ one) => one.title).join(", ")}.</p><//>`}
    <div class="row"><a class="button loud" href="#options">Go to your shortlist</a></div>
    <${Foot} right=${answer.status === "draft" && html`<button type="button" class="quiet" aria-label="Skip this step" onClick=${() => answer.mark("skipped")}>Skip</button>`} />
  </div>`;
}

/** @param {any} props */
function Skipped({ answer, ahead }) {
  return html`<div class="screen narrow">
    <${Heading} screen="skipped" title="You left the weighing for later" lede="Nothing is lost, and you can come back at any time." />
    <div class="row"><${Plain} label="Come back to it now" onClick=${() => answer.mark("draft")} /></div>
    <${Ahead} ahead=${ahead} />
    <${Foot} />
  </div>`;
}

export default exercise("scoring", View);
