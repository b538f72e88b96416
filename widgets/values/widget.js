// The values sort: sixty good things, five that come first, and what the last six months say about them (METHOD E2).
import { Ahead, exercise, Foot, Heading, html, Plain } from "../shared/kit.js";
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

/** @type {Record<string, (props: Screen) => any>} */
const SCREENS = {
  "piles/choose": ChooseDeck, piles: Sort, "piles/full": Full, "piles/again": Again, "piles/review": Review,
  ten: Ten, five: Five, "five/order": Order, duels: Duels, evidence: Evidence, reading: Reading, "reading/change": Changing,
  skipped: Skipped,
};

/** @param {any} props */
function View(props) {
  const { content, record, answer, place } = props;
  const screen = answer.status === "skipped" ? "skipped" : screenOf(content, record, place);
  const Shown = SCREENS[screen] ?? SCREENS[screen.split("/")[0]];
  /** @type {Screen["keep"]} */
  const keep = (fields, next) => answer.set(settled(content, record, fields), next ?? null);
  /** @type {Screen["titleOf"]} */
  const titleOf = (id) => content.cards.find((/** @type {any} */ card) => card.id === id)?.title ?? id;
  return html`<${Shown} ...${props} screen=${screen} keep=${keep} titleOf=${titleOf} />`;
}

/** @param {Screen} props */
function Skipped({ answer, ahead, screen }) {
  return html`<div class="screen narrow">
    <${Heading} title="You left this one for later" lede="What you sorted is kept, and you can come back at any time." screen=${screen} />
    <div class="row"><${Plain} label="Come back to it now" onClick=${() => answer.mark("draft")} /></div>
    <${Ahead} ahead=${ahead} />
    <${Foot} />
  </div>`;
}

export default exercise("values", View);
