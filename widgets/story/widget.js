// The story: moments with their energy, two questions, the threads in them, and one line that says it (METHOD E1).
import { exercise, LeftForLater, usePhone } from "../shared/kit.js";
import { Ask, Asks } from "./asks.js";
import { LineScreen } from "./line.js";
import { screenOf } from "./logic.js";
import { MomentScreen } from "./moment.js";
import { Moments } from "./moments.js";
import { Changing, Reading } from "./reading.js";
import { Ring } from "./ring.js";
import { Thread, Threads } from "./threads.js";

/**
 * @typedef {{content: import("./logic.js").Content, record: import("./logic.js").Answered, reading: import("./logic.js").Reading,
 *            answer: import("../shared/answer.js").Answer, model: any, ahead: any, phone: boolean, id: string, part: string}} Screen what every screen is given;
 *   `id` is that of the moment, question, tag, thread or piece of the line, `part` is a part of the moment
 */

/** @param {import("../shared/exercise.js").Given} given */
function show({ content, record, reading, place, answer }) {
  const phone = usePhone();
  return { ...screenOf(content, record, reading, place || (answer.status === "done" ? "reading" : "")), phone };
}

const screens = {
  moments: Moments, moment: MomentScreen, asks: Asks, "asks/one": Ask, ring: Ring, threads: Threads, thread: Thread,
  line: LineScreen, reading: Reading, "reading/change": Changing, skipped: LeftForLater,
};

export default exercise("story", { screens, show });
