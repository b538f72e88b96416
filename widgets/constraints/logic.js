// What the screens of constraints decide: which row, what comes after it, what a tap changes. Pure (METHOD E6).

/**
 * @typedef {"fixed"|"flexible"|"none"|"undisclosed"} Status
 * @typedef {{id: string, title: string, text: string, ask: string}} Row
 * @typedef {{id: string, title: string}} Choice
 * @typedef {{rows: Row[], choices: Record<string, Choice[]>, short: boolean}} Content
 * @typedef {{status?: Status, limit?: any, until?: string, private_note?: string, share_text?: string}} Stated
 * @typedef {{id: string, title: string, stands: string, text: string, bends: boolean, share: string}} Line
 * @typedef {{lines: Line[], limits: Record<string, string>, free: string}} Reading
 */

/** @param {any} record @param {string} id @returns {Stated} */
export const stated = (record, id) => record[id] ?? {};

/** The rows that get a screen of their own; in the short form those that are fixed. @param {Content} content @param {any} record */
export const limited = ({ rows, short }, record) => rows.filter(({ id }) => (short ? ["fixed"] : ["fixed", "flexible"]).includes(stated(record, id).status ?? ""));

/** The rows that are fixed. @param {Content} content @param {any} record */
export const fixed = ({ rows }, record) => rows.filter(({ id }) => stated(record, id).status === "fixed");

/** What changes when a status is tapped; the same one again leaves it open. What is not fixed any more does not bend. @param {any} record @param {string} id @param {Status} status */
export function tapped(record, id, status) {
  const next = stated(record, id).status === status ? null : status;
  const bends = record.bends?.includes(id) && next !== "fixed" ? { bends: record.bends.filter((/** @type {string} */ each) => each !== id) } : {};
  return { [`${id}.status`]: next, ...bends };
}

/** The place after the list or after the row `id`: what would bend is asked once. @param {Content} content @param {any} record @param {boolean} done @param {string} [id] */
export function after(content, record, done, id) {
  const rows = limited(content, record);
  const next = rows[rows.findIndex((row) => row.id === id) + 1];
  if (next && !(done && id)) return `limit/${next.id}`;
  return record.bends === undefined && fixed(content, record).length ? "bend" : "reading";
}

/** The place before the row `id`. @param {Content} content @param {any} record @param {string} id */
export function before(content, record, id) {
  const rows = limited(content, record);
  const last = rows[rows.findIndex((row) => row.id === id) - 1];
  return last ? `limit/${last.id}` : "list";
}

/** The screen for a place; the list where there is no such row. @param {Content} content @param {string} place */
export function screenOf({ rows }, place) {
  if (place === "bend" || place === "reading") return { name: place, id: "" };
  const row = rows.find(({ id }) => place === `limit/${id}`);
  return row ? { name: "limit", id: row.id } : { name: "list", id: "" };
}

/** A tick set or taken away, in the order of the list. @param {Choice[]} choices @param {string[]} chosen @param {string} id */
export const ticked = (choices, chosen, id) => choices.map((each) => each.id).filter((each) => (each === id ? !chosen.includes(id) : chosen.includes(each)));

/** Whether the last day comes before the first. @param {any} limit */
export const isTurned = (limit) => Boolean(limit?.earliest && limit.latest && limit.latest < limit.earliest);
