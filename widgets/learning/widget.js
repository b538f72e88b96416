// Learning conditions: ten questions, one at a time, and a card to keep (METHOD E5).
import { exercise, LeftForLater } from "../shared/kit.js";
import { Card, Changing } from "./card.js";
import { Item } from "./item.js";
import { screenOf } from "./logic.js";

/**
 * @typedef {{content: import("./logic.js").Content, record: import("./logic.js").Answered, answer: import("../shared/answer.js").Answer,
 *            reading: import("./logic.js").Reading, ahead: any, at: number}} Screen what every screen is given; `at` is the index of the question
 */

/** @param {import("../shared/exercise.js").Given} given */
const show = ({ content, place, answer }) => (place === "card/change" ? { name: place, at: -1 } : screenOf(content, place || (answer.status === "done" ? "card" : "")));

const screens = { item: Item, card: Card, "card/change": Changing, skipped: LeftForLater };

export default exercise("learning", { screens, show });
