// My limits: how each of ten stands, then one screen for each that is fixed or flexible (METHOD E6).
import { exercise, LeftForLater } from "../shared/kit.js";
import { Bend } from "./bend.js";
import { Limit } from "./limit.js";
import { List } from "./list.js";
import { screenOf } from "./logic.js";
import { Reading } from "./reading.js";

/**
 * @typedef {{content: import("./logic.js").Content, record: any, answer: import("../shared/answer.js").Answer,
 *            reading: import("./logic.js").Reading, ahead: any, id: string}} Screen what every screen is given; `id` is the row's
 */

/** @param {import("../shared/exercise.js").Given} given */
const show = ({ content, place, answer }) => screenOf(content, place || (answer.status === "done" ? "reading" : ""));

const screens = { list: List, limit: Limit, bend: Bend, reading: Reading, skipped: LeftForLater };

export default exercise("constraints", { screens, show });
