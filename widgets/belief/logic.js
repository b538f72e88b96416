// What the screens of "what I tell myself" decide: which one, what is offered on a side, what a tap changes. Pure (METHOD E6b).

/**
 * @typedef {"speaks_for"|"speaks_against"} SideName
 * @typedef {{id: string, title: string, text: string}} Offer
 * @typedef {{cites?: string[], text?: string}} Side
 * @typedef {{sentence?: string, speaks_for?: Side, speaks_against?: Side, test?: string}} BeliefRecord
 * @typedef {{examples: string[], openings: string[], offers: Offer[], help: string, tests: boolean}} Content
 * @typedef {{speaks_for: string[], speaks_against: string[], otherwise: string, help: string}} Reading
 */

const CITES_MOST = 8;

/** The screen for a place; the first one where there is no such. @param {string} place @returns {{name: string, side: SideName}} */
export function screenOf(place) {
  if (place === "for" || place === "against") return { name: "side", side: `speaks_${place}` };
  return { name: place === "test" || place === "reading" ? place : "sentence", side: "speaks_for" };
}

/** @param {BeliefRecord} record @param {SideName} side @returns {Required<Side>} */
export const sideOf = (record, side) => ({ cites: record[side]?.cites ?? [], text: record[side]?.text ?? "" });

/** @param {SideName} side @returns {SideName} */
export const otherSide = (side) => (side === "speaks_for" ? "speaks_against" : "speaks_for");

/** What is offered on a side: what stands on the other one is not offered again. @param {Content} content @param {BeliefRecord} record @param {SideName} side */
export const offered = ({ offers }, record, side) => offers.filter(({ id }) => !sideOf(record, otherSide(side)).cites.includes(id));

/** What a tap on an offer changes; nothing where a side is full. @param {BeliefRecord} record @param {SideName} side @param {string} id */
export function tapped(record, side, id) {
  const { cites } = sideOf(record, side);
  if (cites.includes(id)) return { [`${side}.cites`]: cites.filter((each) => each !== id) };
  return cites.length < CITES_MOST ? { [`${side}.cites`]: [...cites, id] } : {};
}

/** Whether a field holds nothing that somebody wrote: it is empty, or as it was offered. @param {string|undefined} text @param {string[]} offers */
export const isUnwritten = (text, offers) => !text?.trim() || offers.includes(text);
