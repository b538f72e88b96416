// What the values sort decides: which card, which screen, and what a change takes along. Pure (METHOD E2).
import { _, apply } from "../shared/kit.js";

/**
 * @typedef {"high"|"some"|"low"} Pile
 * @typedef {{id: string, title: string, text: string, short: boolean}} Card
 * @typedef {{cards: Card[], decks: string[], caps: Record<string, number>}} Content cards in this person's own order
 * @typedef {{a: string, b: string, winner: string}} Duel
 * @typedef {{deck?: string, pile?: Record<string, Pile>, top10?: string[], top5?: string[], duels?: Duel[],
 *            evidence?: Record<string, string|null>}} ValuesRecord evidence "" is "not recently", absent is blank
 * @typedef {Record<string, any>} Fields
 */

/** @type {{id: Pile, readonly name: string}[]} */
export const PILES = [
  { id: "high", get name() { return _("Matters most now"); } },
  { id: "some", get name() { return _("Matters some"); } },
  { id: "low", get name() { return _("Not now"); } },
];
export const TEN = 10;
export const FIVE = 5;
export const LEAST = 3;

/** @param {Content} content @param {ValuesRecord} record @returns {string|null} null: still to be chosen */
export const deckOf = (content, record) => record.deck ?? (content.decks.length === 1 ? content.decks[0] : null);

/** The cards of the deck in use. @param {Content} content @param {ValuesRecord} record */
export const shown = (content, record) => content.cards.filter((card) => deckOf(content, record) !== "short30" || card.short);

/** @param {Content} content @param {ValuesRecord} record @param {Pile} pile */
export const pileOf = (content, record, pile) => shown(content, record).filter((card) => record.pile?.[card.id] === pile);

/** The first card without a pile. @param {Content} content @param {ValuesRecord} record @returns {Card|null} */
export const current = (content, record) => shown(content, record).find((card) => !record.pile?.[card.id]) ?? null;

/** How many cards Matters most now holds. @param {Content} content @param {ValuesRecord} record */
export const cap = (content, record) => content.caps[deckOf(content, record) ?? ""] ?? 0;

/** @param {Content} content @param {ValuesRecord} record */
export const isFull = (content, record) => pileOf(content, record, "high").length >= cap(content, record);

/** "12 of 15" for the pile with a limit, "7" for the others. @param {Content} content @param {ValuesRecord} record @param {Pile} pile */
export function countOf(content, record, pile) {
  const count = pileOf(content, record, pile).length;
  return pile === "high" ? _("{count} of {most}", { count, most: cap(content, record) }) : `${count}`;
}

/** What is said when a card was just filed. @param {Content} content @param {ValuesRecord} record with the card @param {Pile} pile */
export function filedWords(content, record, pile) {
  const count = countOf(content, record, pile);
  if (pile === "high") return _("Filed under Matters most. {count}.", { count });
  return pile === "some" ? _("Filed under Matters some. {count}.", { count }) : _("Filed under Not now. {count}.", { count });
}

/** The record with one card on another pile. @param {ValuesRecord} record @param {string} id @param {Pile} pile @returns {ValuesRecord} */
export const withCard = (record, id, pile) => ({ ...record, pile: { ...record.pile, [id]: pile } });

/** How far the sort is: this card's number and all. @param {Content} content @param {ValuesRecord} record */
export function progress(content, record) {
  const cards = shown(content, record);
  const sorted = cards.filter((card) => record.pile?.[card.id]).length;
  return { number: Math.min(sorted + 1, cards.length), of: cards.length, halfway: cards.length > 30 && sorted === cards.length / 2 };
}

/**
 * The change with all that follows from it: a card that leaves a pile leaves the ten and the five; duels about another
 * order are forgotten. A line of evidence stays with its card, so that nobody's words are lost by a click.
 * @param {Content} content @param {ValuesRecord} record @param {Fields} fields @returns {Fields}
 */
export function settled(content, record, fields) {
  const after = apply(record, fields);
  const high = pileOf(content, after, "high").map((card) => card.id);
  const kept = (after.top10 ?? []).filter((/** @type {string} */ id) => high.includes(id));
  const all = !current(content, after) && high.length <= TEN;
  const top10 = all ? [...kept, ...high.filter((id) => !kept.includes(id))] : kept;
  const top5 = (after.top5 ?? []).filter((/** @type {string} */ id) => top10.includes(id));
  const reordered = !fields.duels && !same(top5, record.top5 ?? []);
  return {
    ...fields,
    ...(same(top10, record.top10 ?? []) ? {} : { top10 }),
    ...(same(top5, record.top5 ?? []) ? {} : { top5 }),
    ...(reordered && record.duels?.length ? { duels: [] } : {}),
  };
}

/** @param {any[]} a @param {any[]} b */
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** Puts a card on a pile; the deck is written along, so that it is never guessed later. @param {Content} content @param {ValuesRecord} record @param {string} id @param {Pile} pile */
export const filed = (content, record, id, pile) =>
  settled(content, record, { ...(record.deck ? {} : { deck: deckOf(content, record) }), [`pile.${id}`]: pile });

/** Releases one card from the full pile, which makes room for another. @param {Content} content @param {ValuesRecord} record @param {string} out @param {string} into */
export const exchanged = (content, record, out, into) =>
  settled(content, record, { [`pile.${out}`]: "some", [`pile.${into}`]: "high" });

/** Takes the last sorted card back; null before the first. @param {Content} content @param {ValuesRecord} record @returns {{card: Card, fields: Fields}|null} */
export function undone(content, record) {
  const cards = shown(content, record);
  const next = cards.findIndex((card) => !record.pile?.[card.id]);
  const card = cards[(next < 0 ? cards.length : next) - 1];
  return card ? { card, fields: settled(content, record, { [`pile.${card.id}`]: null }) } : null;
}

/** The list with `id` added at its end or taken out; a full list takes no more. @param {string[]} ids @param {string} id @param {number} most */
export function toggled(ids, id, most) {
  if (ids.includes(id)) return ids.filter((other) => other !== id);
  return ids.length < most ? [...ids, id] : ids;
}

/** The next duel, neighbours by rank; null when all are fought. @param {ValuesRecord} record @returns {{a: string, b: string, number: number, of: number}|null} */
export function duel({ top5 = [], duels = [] }) {
  const at = duels.length;
  return at + 1 < top5.length ? { a: top5[at], b: top5[at + 1], number: at + 1, of: top5.length - 1 } : null;
}

/** What a duel's end changes: the lower one winning swaps the two. @param {ValuesRecord} record @param {string} winner @returns {Fields} */
export function duelled(record, winner) {
  const next = duel(record);
  if (!next) return {};
  const { a, b } = next;
  return { duels: [...(record.duels ?? []), { a, b, winner }], ...(winner === b ? { top5: swapped(record.top5 ?? [], a, b) } : {}) };
}

/** Takes the last duel back, and its swap. @param {ValuesRecord} record @returns {Fields|null} */
export function unduelled(record) {
  const last = record.duels?.at(-1);
  if (!last) return null;
  const back = last.winner === last.b ? { top5: swapped(record.top5 ?? [], last.a, last.b) } : {};
  return { duels: record.duels?.slice(0, -1), ...back };
}

/** @param {string[]} ids @param {string} a @param {string} b */
const swapped = (ids, a, b) => ids.map((id) => (id === a ? b : id === b ? a : id));

/**
 * The screen for a place, never one that its record is not ready for: an earlier step that is open again comes first.
 * @param {Content} content @param {ValuesRecord} record @param {string} place @returns {string}
 */
export function screenOf(content, record, place) {
  const stage = place.split("/")[0] || (record.top5?.length ? "reading" : "piles");
  if (!deckOf(content, record)) return "piles/choose";
  if (current(content, record)) return place === "piles/full" && isFull(content, record) ? place : "piles";
  const high = pileOf(content, record, "high").length;
  if (high < LEAST) return place === "piles/review" ? place : "piles/again";
  if (stage === "piles") return "piles/review";
  if ((record.top10?.length ?? 0) < LEAST || (stage === "ten" && high > TEN)) return "ten";
  const five = record.top5?.length ?? 0;
  if (stage === "ten" || place === "five" || five < LEAST) return "five";
  if (stage === "five") return "five/order";
  if (stage === "duels" && duel(record)) return "duels";
  if (stage === "reading") return place === "reading/change" ? place : "reading";
  const at = stage === "evidence" ? Number(place.split("/")[1]) || 1 : 1;
  return `evidence/${Math.min(Math.max(at, 1), five)}`;
}
