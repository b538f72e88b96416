// What I tell myself: a sentence about work, both sides of it, and one that can be tested (METHOD E6b).
import { exercise, LeftForLater } from "../shared/kit.js";
import { screenOf } from "./logic.js";
import { Reading } from "./reading.js";
import { Sentence } from "./sentence.js";
import { SideScreen } from "./side.js";
import { Testable } from "./testable.js";

/**
 * @typedef {{content: import("./logic.js").Content, record: import("./logic.js").BeliefRecord, answer: import("../shared/answer.js").Answer,
 *            reading: import("./logic.js").Reading, ahead: any, links: Record<string, string>, side: import("./logic.js").SideName}} Screen what every screen is given; `side` is the one shown
 */

/** @param {import("../shared/exercise.js").Given} given */
const show = ({ place, answer }) => screenOf(place || (answer.status === "done" ? "reading" : ""));

const screens = { sentence: Sentence, side: SideScreen, test: Testable, reading: Reading, skipped: LeftForLater };

export default exercise("belief", { screens, show });
