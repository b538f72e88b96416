// Arriving: what is promised, a tap to practise, and four questions that come again at the end (METHOD E0).
import { exercise } from "../shared/kit.js";
import { Item } from "./item.js";
import { Kept, Left } from "./kept.js";
import { screenOf } from "./logic.js";
import { Practice, Promises, Table } from "./welcome.js";

/**
 * @typedef {{content: import("./logic.js").Content, record: import("./logic.js").Answered, answer: import("../shared/answer.js").Answer,
 *            reading: import("./logic.js").Reading, ahead: any, at: number}} Screen what every screen is given; `at` is the index of the question
 */

/** @param {import("../shared/exercise.js").Given} given */
const show = ({ content, place, answer }) => screenOf(content, place, answer.status);

const screens = { promises: Promises, table: Table, practice: Practice, item: Item, kept: Kept, skipped: Left };

export default exercise("arrive", { screens, show });
