// What the motivators screens decide: which set, which screen, what comes after it, in which order. Pure (METHOD E3).

/**
 * @typedef {{id: string, title: string, text: string}} Card
 * @typedef {{number: string, ids: string[]}} Four one of the nine sets; its number is that of the deck
 * @typedef {{cards: Card[], sets: Four[]}} Content sets and the four of each in this person's own order
 * @typedef {{most?: string|null, least?: string|null}} Choice
 * @typedef {{choices?: Record<string, Choice>, satisfaction?: Record<string, number|null>, corrected_order?: string[]|null}} Answered
 * @typedef {{id: string, place: number, level: number}} Ranked `level` counts the others at the same place
 * @typedef {{order: Ranked[], rate: string[], title: string|null, opening: string|null, lists: {title: string, hint: string, ids: string[]}[]}} Reading
 * @typedef {{name: string, at: number, id: string, least: boolean, again: boolean}} Where
 *   `at` is the index of the set, `id` the motivator to rate; `again`: the nine are gone through another time
 */

/** @param {Answered} record @param {Four} four @returns {Choice} */
export const choiceOf = (record, four) => record.choices?.[four.number] ?? {};

/** The same one was chosen twice. @param {Choice} choice */
export const isTwice = ({ most, least }) => Boolean(most) && most === least;

/** @param {Choice} choice */
export const isWhole = (choice) => Boolean(choice.most && choice.least) && !isTwice(choice);

/** The index of the next set that is open after `at`, then from the first one on; −1 when none is. @param {Content} content @param {Answered} record @param {number} at */
export function openAfter({ sets }, record, at) {
  const open = (/** @type {Four} */ four, /** @type {number} */ index) => index !== at && !isWhole(choiceOf(record, four));
  const later = sets.findIndex((four, index) => index > at && open(four, index));
  return later < 0 ? sets.findIndex(open) : later;
}

/** Where a set leads to once it is answered. @param {Content} content @param {Answered} record @param {Where} where */
export function afterSet(content, record, { at, again }) {
  if (again) return at + 1 < content.sets.length ? `sets/${at + 2}/again` : "today";
  const next = openAfter(content, record, at);
  return next < 0 ? "today" : `sets/${next + 1}`;
}

/** Where a set leads back to; null from the first. @param {Where} where */
export const beforeSet = ({ at, least, again }) => (least ? `sets/${at + 1}${again ? "/again" : ""}` : at ? `sets/${at}${again ? "/again" : ""}` : again ? "reading" : null);

/** What a tap changes: the same one never stands on both sides. @param {Four} four @param {Choice} choice @param {"most"|"least"} side @param {string} id @returns {Record<string, any>} */
export function tapped({ number }, choice, side, id) {
  const other = side === "most" ? "least" : "most";
  return { [`choices.${number}.${side}`]: id, ...(choice[other] === id ? { [`choices.${number}.${other}`]: null } : {}) };
}

/** The twelve in order: as corrected, else as computed. @param {Answered} record @param {Reading} reading @returns {Ranked[]} */
export const orderOf = ({ corrected_order }, reading) =>
  corrected_order?.length === reading.order.length ? corrected_order.map((id, index) => ({ id, place: index + 1, level: 0 })) : reading.order;

/** The place after the motivator to rate at `id`: the next one, or the order. @param {Reading} reading @param {string} id */
export function afterToday({ rate }, id) {
  const at = rate.indexOf(id);
  if (at < 0) return "reading"; // one that is rated later, from the reading
  return at + 1 < rate.length ? `today/${rate[at + 1]}` : "order";
}

/** @param {Content} content @param {Reading} reading @param {string} id */
export function beforeToday({ sets }, { rate }, id) {
  const at = rate.indexOf(id);
  if (at < 0) return "reading";
  return at ? `today/${rate[at - 1]}` : `sets/${sets.length}`;
}

/**
 * The screen for a place, never one that its answer is not ready for: a set that is open comes first, then the order that
 * the room has to put together.
 * @param {Content} content @param {Answered} record @param {Reading} reading @param {string} place @returns {Where}
 */
export function screenOf(content, record, reading, place) {
  const [stage, which, ...flags] = place.split("/");
  const open = openAfter(content, record, -1);
  const nowhere = { at: -1, id: "", least: false, again: false };
  if (stage === "sets" || open >= 0) {
    const asked = stage === "sets" ? Number(which) - 1 : -1;
    const at = content.sets[asked] ? asked : Math.max(open, 0);
    const here = at === asked ? flags : [];
    return { ...nowhere, name: "sets", at, least: here.includes("least"), again: here.includes("again") };
  }
  if (!reading.order?.length) return { ...nowhere, name: "wait" };
  if (stage === "order" || stage === "reading") return { ...nowhere, name: place === "reading/change" ? place : stage };
  const id = content.cards.some((card) => card.id === which) ? which : reading.rate[0];
  return { ...nowhere, name: "today", id };
}
