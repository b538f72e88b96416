// What the screens of arriving decide: which one stands at a place, and what comes before and after it. Pure (METHOD E0).

/**
 * @typedef {"pre"|"post"|"d30"} Moment the time the four questions are asked: before, at the end, from day 30 on
 * @typedef {{id: string, text: string}} Item
 * @typedef {{moment: Moment, promises: string[], sees: {what: string, who: string}[], items: Item[]}} Content
 * @typedef {number|"undisclosed"|null} Said
 * @typedef {{practice?: string|null, pulse?: Partial<Record<Moment, Record<string, Said>>>}} Answered
 * @typedef {{times: string[], lines: {text: string, said: string[]}[]}} Reading
 */

const BEFORE = ["promises", "table", "practice"];

/** The screen at a place. What another time was answered leads to none of this one's. @param {Content} content @param {string} place @param {string} status */
export function screenOf({ moment, items }, place, status) {
  if (moment === "pre" && BEFORE.includes(place)) return { name: place, at: -1 };
  const [when, what] = place.split("/");
  const at = when === moment ? items.findIndex(({ id }) => id === what) : -1;
  if (at >= 0) return { name: "item", at };
  const kept = when === moment ? what === "kept" : status === "done" && moment !== "d30";
  if (kept) return { name: "kept", at: -1 };
  return moment === "pre" ? { name: "promises", at: -1 } : { name: "item", at: 0 };
}

/** The place after question `at`; null after the last. @param {Content} content @param {number} at */
export const after = ({ moment, items }, at) => (at + 1 < items.length ? `${moment}/${items[at + 1].id}` : null);

/** The place before question `at`; null where the questions come first. @param {Content} content @param {number} at */
export const before = ({ moment, items }, at) => (at > 0 ? `${moment}/${items[at - 1].id}` : moment === "pre" ? "practice" : null);

/** The answer to a question, this time; null while it is open. @param {Content} content @param {Answered} record @param {string} id @returns {Said} */
export const saidTo = ({ moment }, record, id) => record.pulse?.[moment]?.[id] ?? null;
