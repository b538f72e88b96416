// What the strengths screens decide: which strength comes next, when the picks are full, when an example is asked for (METHOD E4).

import { _ } from "../shared/kit.js";

/**
 * @typedef {{id: string, title: string, anchors: string[]}} Strength
 * @typedef {{pick: number, examples?: "each"|"one", families: {id: string, title: string, strengths: Strength[]}[]}} Content
 * @typedef {{level?: number|null, energy?: number|null, evidence?: string|null}} Rating
 * @typedef {{picked?: string[], rating?: Record<string, Rating>}} Answered
 */

/** What somebody usually feels after it, METHOD E4: −2 drains to +2 energises. */
export const ENERGY = [
  { value: -2, get label() { return _("drained"); } },
  { value: -1, get label() { return _("a bit flat"); } },
  { value: 0, get label() { return _("neither"); } },
  { value: 1, get label() { return _("a bit lifted"); } },
  { value: 2, get label() { return _("energised"); } },
];

/** What the marks of the dot plot mean. */
export const key = () => _("Plus: gives energy. Minus: drains. Hollow: no example yet.");

/** The strengths to rate, in the order of the deck: those picked, and `also`, which were rated where another step asked. @param {Content} content @param {Answered} record @param {string[]} [also] */
export const toRate = (content, record, also = []) =>
  content.families.flatMap((family) => family.strengths).filter(({ id }) => (record.picked ?? []).includes(id) || also.includes(id));

/** What is rated and not picked: another step asked for it. @param {Answered} record */
export const askedElsewhere = ({ picked = [], rating = {} }) => Object.keys(rating).filter((id) => rating[id].level != null && !picked.includes(id));

/**
 * Which screen a place stands for; a strength that is no longer picked leads back to the picks.
 * @param {string} place @param {Strength[]} rated @returns {{stage: "pick"|"rate"|"reading", at: number}}
 */
export function screenOf(place, rated) {
  const [stage, id] = place.split("/");
  const at = rated.findIndex((strength) => strength.id === id);
  if (stage === "rate" && at >= 0) return { stage, at };
  return { stage: stage === "reading" && rated.length ? stage : "pick", at: -1 };
}

/** The screen of the strength at this index; before the first come the picks, after the last the reading. @param {Strength[]} rated @param {number} at */
export function placeOf(rated, at) {
  if (at < 0) return "pick";
  return at < rated.length ? `rate/${rated[at].id}` : "reading";
}

/**
 * What a tap on a chip changes, or null when the picks are full. Releasing a strength also clears what was said about it.
 * @param {Answered} record @param {string} id @param {number} most
 */
export function tapped({ picked = [], rating = {} }, id, most) {
  if (!picked.includes(id)) return picked.length < most ? { picked: [...picked, id] } : null;
  return released({ picked, rating }, id);
}

/** @param {Answered} record @param {string} id @returns {Record<string, any>} */
function released({ picked = [], rating = {} }, id) {
  const open = Object.fromEntries(Object.keys(rating[id] ?? {}).map((field) => [field, null]));
  return { picked: picked.filter((other) => other !== id), ...ratingFields(id, open) };
}

/** Always field by field: a rating set whole could overtake a field of it that is still on its way. @param {string} id @param {Rating} rating */
const ratingFields = (id, rating) => Object.fromEntries(Object.entries(rating).map(([field, value]) => [`rating.${id}.${field}`, value]));

/** One picked strength makes room for another. @param {Answered} record @param {string} out @param {string} into */
export function swapped(record, out, into) {
  const fields = released(record, out);
  return { ...fields, picked: [...fields.picked, into] };
}

/** What takes a release back, when something had been said about the strength; else null. @param {Answered} record @param {string} id */
export const takenBack = ({ picked = [], rating = {} }, id) =>
  picked.includes(id) && rating[id] ? { picked, ...ratingFields(id, rating[id]) } : null;

/** Whether a line of evidence may stand here: with each strength, or, where one line is enough, unless another has one. @param {Content} content @param {Answered} record @param {string} id */
export const mayHaveExample = ({ examples }, { rating = {} }, id) => examples !== "one" || !Object.entries(rating).some(([other, { evidence }]) => other !== id && evidence);

/** Whether the line of evidence is asked for: at level 4 and 5, and wherever one was written. @param {Rating} rating */
export const asksForExample = ({ level, evidence }) => (level ?? 0) >= 4 || Boolean(evidence);
