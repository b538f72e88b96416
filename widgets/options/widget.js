// Options that exist here (METHOD E7): the gut first, then what was rated, then a short list.
import { Ahead, exercise, Foot, Heading, html, Plain, usePhone } from "../shared/kit.js";
import { Card, List } from "./gut.js";
import { screenOf } from "./logic.js";
import { Second } from "./second.js";
import { Kept, Shortlist } from "./shortlist.js";

/**
 * @typedef {{content: import("./logic.js").Content, record: import("./logic.js").OptionsRecord, answer: import("../shared/answer.js").Answer,
 *            place: string, reading: any, ahead: any, model: any, phone: boolean, cardOf: (id: string) => any}} Screen what every screen is given
 */

/** @type {Record<string, (props: Screen) => any>} */
const SCREENS = { card: Card, list: List, second: Second, shortlist: Shortlist, kept: Kept };

/** @param {any} props */
function View(props) {
  const { content, record, answer, place, ahead } = props;
  const phone = usePhone();
  if (answer.status === "skipped") return html`<${Skipped} answer=${answer} ahead=${ahead} />`;
  const screen = screenOf(content, record, place, { phone, done: answer.status === "done" });
  const cardOf = (/** @type {string} */ id) => content.options.find((/** @type {any} */ one) => one.id === id);
  return html`<${SCREENS[screen]} ...${props} phone=${phone} cardOf=${cardOf} />`;
}

/** @param {{answer: any, ahead: any}} props */
const Skipped = ({ answer, ahead }) =>
  html`<div class="screen narrow">
    <${Heading} title="You left this one for later" lede="Your marks are kept, and you can come back at any time." screen="skipped" />
    <div class="row"><${Plain} label="Come back to it now" onClick=${() => answer.mark("draft")} /></div>
    <${Ahead} ahead=${ahead} />
    <${Foot} />
  </div>`;

export default exercise("options", View);
