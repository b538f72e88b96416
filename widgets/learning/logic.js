// What the learning screens decide: which question, what comes after it, what a tap changes. Pure (METHOD E5).

/**
 * @typedef {{id: string, title: string, ask: string, ends: string[]}} Item
 * @typedef {{id: string, title: string}} Card
 * @typedef {{items: Item[], stuck: Card[], access: Card[]}} Content
 * @typedef {{LP01?: string[], LP02?: number|null, LP03?: number|null, LP04?: number|null, LP05?: number|null, LP06?: number|null,
 *            LP07?: string|null, LP08?: number|null, LP09?: {hours?: number|null, slots?: string[]}, LP10?: string[]|null}} Answered
 * @typedef {{lines: {title: string, text: string}[], core: string, ways: string[]}} Reading
 */

/** Answers of LP10 that stand alone. */
const ALONE = ["none", "undisclosed"];

/** The screen for a place: the card, or a question; the first one where there is no such question. @param {Content} content @param {string} place */
export function screenOf({ items }, place) {
  if (place === "card") return { name: "card", at: -1 };
  const asked = items.findIndex(({ id }) => place === `item/${id}`);
  return { name: "item", at: Math.max(asked, 0) };
}

/** The place after question `at`: the next one, or the card. @param {Content} content @param {number} at */
export const after = ({ items }, at) => (at + 1 < items.length ? `item/${items[at + 1].id}` : "card");

/** The place before question `at`; null before the first. @param {Content} content @param {number} at */
export const before = ({ items }, at) => (at > 0 ? `item/${items[at - 1].id}` : null);

/** A tick set or taken away, in the order of the list. @param {Card[]} cards @param {string[]} chosen @param {string} id */
export const ticked = (cards, chosen, id) => cards.map((card) => card.id).filter((each) => (each === id ? !chosen.includes(id) : chosen.includes(each)));

/** The same for access needs, where two answers stand alone. @param {Card[]} cards @param {string[]} chosen @param {string} id */
export const tickedAccess = (cards, chosen, id) => ticked(cards, ALONE.includes(id) ? chosen.filter((each) => each === id) : chosen.filter((each) => !ALONE.includes(each)), id);

/** The value that a question of one choice has; null while it is open. @param {Answered} record @param {string} id @returns {any} */
export const valueOf = (record, id) => /** @type {any} */ (record)[id] ?? null;
