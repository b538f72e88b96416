// The values sort: sixty good things, five that come first, and what the last six months say about them (METHOD E2).
import { _, exercise, html, Skipped } from "../shared/kit.js";
import { Duels, Five, Order, Ten } from "./choose.js";
import { screenOf, settled } from "./logic.js";
import { ChooseDeck, Full, Sort } from "./piles.js";
import { Changing, Evidence, Reading } from "./reading.js";
import { Again, Review } from "./review.js";

/**
 * @typedef {{content: import("./logic.js").Content, record: import("./logic.js").ValuesRecord, answer: import("../shared/answer.js").Answer,
 *            reading: any, ahead: any, model: any, screen: string, titleOf: (id: string) => string,
 *            keep: (fields: Record<string, any>, place?: string) => void}} Screen what every screen is given
 */

/** @param {import("../shared/exercise.js").Given} given */
function show({ content, record, answer, place }) {
  const screen = screenOf(content, record, place);
  /** @type {Screen["keep"]} */
  const keep = (fields, next) => answer.set(settled(content, record, fields), next ?? null);
  /** @type {Screen["titleOf"]} */
  const titleOf = (id) => content.cards.find((/** @type {any} */ card) => card.id === id)?.title ?? id;
  return { name: screen, screen, keep, titleOf };
}

/** @param {Screen} props */
const LeftOut = (props) => html`<${Skipped} ...${props} title=${_("You left this one for later")} lede=${_("What you sorted is kept, and you can come back at any time.")} back=${_("Come back to it now")} />`;

const screens = {
  "piles/choose": ChooseDeck, piles: Sort, "piles/full": Full, "piles/again": Again, "piles/review": Review,
  ten: Ten, five: Five, "five/order": Order, duels: Duels, evidence: Evidence, reading: Reading, "reading/change": Changing,
  skipped: LeftOut,
};

export default exercise("values", { screens, show });
