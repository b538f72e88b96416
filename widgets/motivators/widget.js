// Motivators: nine times four, how much there is today, an order to put right, and what to keep and look for (METHOD E3).
import { exercise, LeftForLater } from "../shared/kit.js";
import { screenOf } from "./logic.js";
import { Order, Wait } from "./order.js";
import { Changing, Reading } from "./reading.js";
import { Sets } from "./sets.js";
import { Today } from "./today.js";

/**
 * @typedef {{content: import("./logic.js").Content, record: import("./logic.js").Answered, answer: import("../shared/answer.js").Answer,
 *            reading: import("./logic.js").Reading, ahead: any, where: import("./logic.js").Where,
 *            cardOf: (id: string) => import("./logic.js").Card}} Screen what every screen is given
 */

/** @param {import("../shared/exercise.js").Given} given */
function show({ content, record, reading, place, answer }) {
  const where = screenOf(content, record, reading, place || (answer.status === "done" ? "reading" : "sets"));
  /** @type {Screen["cardOf"]} */
  const cardOf = (id) => content.cards.find((/** @type {any} */ card) => card.id === id) ?? { id, title: id, text: "" };
  return { name: where.name, where, cardOf };
}

const screens = { sets: Sets, wait: Wait, today: Today, order: Order, reading: Reading, "reading/change": Changing, skipped: LeftForLater };

export default exercise("motivators", { screens, show });
