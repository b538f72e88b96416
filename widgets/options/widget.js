// Options that exist here (METHOD E7): the gut first, then what was rated, then a short list.
import { _, exercise, html, Skipped, usePhone } from "../shared/kit.js";
import { Card, List } from "./gut.js";
import { screenOf } from "./logic.js";
import { Second } from "./second.js";
import { Kept, Shortlist } from "./shortlist.js";

/**
 * @typedef {{content: import("./logic.js").Content, record: import("./logic.js").OptionsRecord, answer: import("../shared/answer.js").Answer,
 *            place: string, reading: any, ahead: any, model: any, links: Record<string, string>, phone: boolean, cardOf: (id: string) => any}} Screen what every screen is given
 */

/** @param {import("../shared/exercise.js").Given} given */
function show({ content, record, answer, place }) {
  const phone = usePhone();
  const cardOf = (/** @type {string} */ id) => content.options.find((/** @type {any} */ option) => option.id === id);
  return { name: screenOf(content, record, place, { phone, done: answer.status === "done" }), phone, cardOf };
}

/** @param {Screen} props */
const LeftOut = (props) => html`<${Skipped} ...${props} title=${_("You left this one for later")} lede=${_("Your marks are kept, and you can come back at any time.")} back=${_("Come back to it now")} />`;

const screens = { card: Card, list: List, second: Second, shortlist: Shortlist, kept: Kept, skipped: LeftOut };

export default exercise("options", { screens, show });
