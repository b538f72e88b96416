// Weighing options (METHOD E9): fill in both sides, say what counts first, look at them. The number shows where to look; it does not decide.
import { _, exercise, Heading, html, Skipped, usePhone, Way } from "../shared/kit.js";
import { Blocked } from "./blocked.js";
import { Fill } from "./fill.js";
import { screenOf } from "./logic.js";
import { Look } from "./look.js";
import { Weigh } from "./weigh.js";

/** @param {import("../shared/exercise.js").Given} given */
function show({ content, answer, place }) {
  const phone = usePhone();
  const screen = screenOf(content, place, answer.status === "done");
  return { name: screen.stage, screen, phone };
}

/** @param {any} props */
function Empty({ content, answer, links }) {
  return html`<div class="screen narrow">
    <${Heading} screen="empty" title=${_("Two options make a comparison")} lede=${_("Put at least two on your shortlist, and they can be weighed here.")} />
    <${Blocked} blocked=${content.blocked} />
    ${links.options && html`<div class="row"><a class="button loud" href=${links.options}>${_("Go to your shortlist")}</a></div>`}
    <${Way} answer=${answer} />
  </div>`;
}

/** @param {any} props */
const LeftOut = (props) => html`<${Skipped} ...${props} title=${_("You left the weighing for later")} lede=${_("Nothing is lost, and you can come back at any time.")} back=${_("Come back to it now")} />`;

const screens = { fill: Fill, weigh: Weigh, look: Look, empty: Empty, skipped: LeftOut };

export default exercise("scoring", { screens, show });
