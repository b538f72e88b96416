// Options that exist here (METHOD E7): the gut first, then what was rated, then a short list.
import { _, exercise, html, Skipped, usePhone } from "../shared/kit.js";
import { Asks } from "./asks.js";
import { Card, List } from "./gut.js";
import { Idea } from "./idea.js";
import { screenOf, withOwn } from "./logic.js";
import { Second } from "./second.js";
import { Kept, Shortlist } from "./shortlist.js";

/**
 * @typedef {{content: import("./logic.js").Content, record: import("./logic.js").OptionsRecord, answer: import("../shared/answer.js").Answer, there: Record<string, import("../shared/answer.js").Answer>,
 *            place: string, reading: any, ahead: any, model: any, links: Record<string, string>, phone: boolean, cardOf: (id: string) => any}} Screen what every screen is given
 */

/** The screens on which the catalogue alone is marked. */
const MARKED = ["card", "list"];

/** @param {import("../shared/exercise.js").Given} given */
function show({ content, record, answer, place, reading }) {
  const phone = usePhone();
  const all = withOwn(content, record.own_option?.title ? reading.own : null);
  const cardOf = (/** @type {string} */ id) => all.options.find((/** @type {any} */ option) => option.id === id);
  const name = screenOf(all, record, place, { phone, done: answer.status === "done" });
  return { name, phone, cardOf, content: MARKED.includes(name) ? content : all };
}

/** @param {Screen} props */
const LeftOut = (props) => html`<${Skipped} ...${props} title=${_("You left this one for later")} lede=${_("Your marks are kept, and you can come back at any time.")} back=${_("Come back to it now")} />`;

const screens = { card: Card, list: List, second: Second, shortlist: Shortlist, kept: Kept, idea: Idea, asks: Asks, skipped: LeftOut };

export default exercise("options", { screens, show });
