// What weighing decides: which cells are open, in which order things are asked, what a tap changes. Pure (METHOD E9).

import { _, atFirst, ngettext } from "../shared/kit.js";

/**
 * @typedef {"personal"|"commercial"} Side
 * @typedef {"high"|"medium"|"low"} Sure
 * @typedef {{x: number|null, conf: Sure, source: "me"|"catalogue"|"manager"|"suggested", note?: string|null}} Cell
 * @typedef {{id: string, side: Side, title: string, text: string, anchors: string[]}} Criterion
 * @typedef {{id: string, title: string, summary: string, gut: string|null, arrives: Record<string, Cell & {why: string}>}} Option
 * @typedef {{id: string, title: string, why: string}} Blocked
 * @typedef {{options: Option[], blocked: Blocked[], criteria: Criterion[], values: {id: string, title: string}[], alpha_limits: [number, number], short: boolean}} Content
 * @typedef {{cell?: Record<string, Record<string, Cell>>, order_personal?: string[], order_commercial?: string[], alpha?: number, value_ratings?: Record<string, Record<string, number>>}} ScoringRecord
 * @typedef {{stage: "fill", option: Option, side: Side, criterion?: string} | {stage: "weigh", side: Side} | {stage: "look"} | {stage: "empty"}} Screen
 */

/** @type {Side[]} */
export const SIDES = ["personal", "commercial"];
/** @param {Side} side */
export const nameOf = (side) => (side === "personal" ? _("For me") : _("For the organisation"));
/** @type {{id: Sure, readonly name: string}[]} */
export const SURE = [
  { id: "high", get name() { return _("Sure"); } },
  { id: "medium", get name() { return _("Fairly sure"); } },
  { id: "low", get name() { return _("A guess"); } },
];
/** Where a cell comes from. @param {Cell["source"]} source */
export const whence = (source) => ({ me: _("Your own"), catalogue: _("From the catalogue"), manager: _("From a manager"), suggested: _("Taken from your answers") })[source];
/** How an option may treat a value; the middle one is neither. */
export const TREATS = [
  { value: -2, get label() { return _("Works against"); } },
  { value: -1, get label() { return _("A little against"); } },
  { value: 0, get label() { return _("Neither"); } },
  { value: 1, get label() { return _("Helps a little"); } },
  { value: 2, get label() { return _("Helps a lot"); } },
];
const ASKED_WHEN_SHORT = 2;

/** @param {Content} content @param {Side} side */
export const criteriaOf = (content, side) => content.criteria.filter((criterion) => criterion.side === side);

/** A cell as it stands: what was answered, else what arrived; null when it is still open. @param {Option} option @param {ScoringRecord} record @param {string} criterion @returns {Cell|null} */
export const cellOf = (option, record, criterion) => record.cell?.[option.id]?.[criterion] ?? option.arrives[criterion] ?? null;

/** The criteria of some sides that nobody has answered. @param {Content} content @param {ScoringRecord} record @param {Option} option @param {Side[]} sides */
export const openCells = (content, record, option, sides) =>
  content.criteria.filter((criterion) => sides.includes(criterion.side) && !cellOf(option, record, criterion.id));

/** @param {string} option @param {string} criterion */
export const cellPath = (option, criterion) => `cell.${option}.${criterion}`;

/** What choosing a sentence writes; the note and how sure one is stay. @param {Cell|null} cell @param {number|null} x @returns {Cell} */
export const chosen = (cell, x) => ({ x, conf: x === null ? "low" : cell?.source === "me" && cell.x !== null ? cell.conf : "medium", source: "me", note: cell?.note ?? null });

/** Half a point less or more, never beyond the ends. @param {Cell} cell @param {-0.5|0.5} step @returns {Cell} */
export const nudged = (cell, step) => ({ ...bare(cell), x: Math.min(5, Math.max(1, (cell.x ?? 3) + step)), source: "me" });

/** A cell without what only arrivals say. @param {Cell} cell @returns {Cell} */
export const bare = ({ x, conf, source, note }) => ({ x, conf, source, note: note ?? null });

/** What a cell says, by its sentence; half a point lies between two. @param {Criterion} criterion @param {Cell} cell */
export function said(criterion, { x }) {
  if (x === null) return _("Not sure");
  const [low, high] = [criterion.anchors[Math.floor(x) - 1], criterion.anchors[Math.ceil(x) - 1]];
  return low === high ? low : _("Between “{low}” and “{high}”", { low, high });
}

/** What leaving a screen writes: what arrived becomes an answer, and what is open becomes "not sure". @param {Content} content @param {ScoringRecord} record @param {Option} option @param {Side[]} sides */
export function settled(content, record, option, sides) {
  /** @type {Record<string, Cell>} */
  const fields = {};
  for (const criterion of content.criteria.filter(({ side }) => sides.includes(side))) {
    if (record.cell?.[option.id]?.[criterion.id]) continue;
    const arrived = option.arrives[criterion.id];
    fields[cellPath(option.id, criterion.id)] = arrived ? bare(arrived) : { x: null, conf: "low", source: "me", note: null };
  }
  return fields;
}

/** @param {ScoringRecord} record @param {Side} side @returns {string[]} */
export const orderOf = (record, side) => record[side === "personal" ? "order_personal" : "order_commercial"] ?? [];

/** @param {Side} side */
export const orderPath = (side) => (side === "personal" ? "order_personal" : "order_commercial");

/** The order after a tap: at the end of it, and the last criterion follows by itself. @param {Content} content @param {Side} side @param {string[]} order @param {string} id */
export function tapped(content, side, order, id) {
  const all = criteriaOf(content, side).map((criterion) => criterion.id);
  const next = [...order.filter((other) => other !== id), id];
  const left = all.filter((other) => !next.includes(other));
  return left.length === 1 ? [...next, ...left] : next;
}

/** @param {Content} content @param {ScoringRecord} record @param {Side} side */
export const isOrdered = (content, record, side) => orderOf(record, side).length === criteriaOf(content, side).length;

/** The places to fill in turn: on a phone one side at a time. @param {Content} content @param {boolean} phone @returns {string[]} */
export const fillPlaces = (content, phone) =>
  content.options.flatMap((option) => (phone ? SIDES : [SIDES[0]]).map((side) => `fill/${option.id}/${side}`));

/** The place where one cell can be changed. @param {{id: string}} option @param {{id: string, side: Side}} criterion */
export const cellPlace = (option, criterion) => `fill/${option.id}/${criterion.side}/${criterion.id}`;

/** All places of the exercise in their order. @param {Content} content @param {boolean} phone */
export const places = (content, phone) => [...fillPlaces(content, phone), "weigh/personal", "weigh/commercial", "look"];

/** The screen for a place; an option that is no longer there leads to the first one. @param {Content} content @param {string} place @param {boolean} done @returns {Screen} */
export function screenOf(content, place, done) {
  if (content.options.length < 2) return { stage: "empty" };
  const [stage, at, last, criterion] = (place || (done ? "look" : "fill")).split("/");
  if (stage === "look") return { stage: "look" };
  if (stage === "weigh") return { stage: "weigh", side: at === "commercial" ? "commercial" : "personal" };
  const option = content.options.find((option) => option.id === at) ?? content.options[0];
  return { stage: "fill", option, side: last === "commercial" ? "commercial" : "personal", criterion };
}

/** The place of a screen among all of them. @param {Content} content @param {Screen} screen @param {boolean} phone */
export function indexOf(content, screen, phone) {
  const all = places(content, phone);
  if (screen.stage === "fill") return all.indexOf(`fill/${screen.option.id}/${phone ? screen.side : SIDES[0]}`);
  return all.indexOf(screen.stage === "weigh" ? `weigh/${screen.side}` : "look");
}

/** Whether this option is asked how it treats each value: in the short form only the first two are. @param {Content} content @param {Option} option */
export const asksValues = (content, option) =>
  content.values.length > 1 && (!content.short || content.options.indexOf(option) < ASKED_WHEN_SHORT);

/** What the label of the way on says: what stays open, and where it leads. @param {number} open @param {{to: "order"|"side"} | {to: "option", title: string}} next */
export function onward(open, next) {
  if (next.to === "order") return open ? ngettext("Leave {count} open, go on to what counts most", "Leave {count} open, go on to what counts most", open) : _("Go on to what counts most");
  if (next.to === "side") return open ? ngettext("Leave {count} open, go on to the organisation's side", "Leave {count} open, go on to the organisation's side", open) : _("Go on to the organisation's side");
  return open ? ngettext("Leave {count} open, go on to {title}", "Leave {count} open, go on to {title}", open, next) : _("Go on to {title}", next);
}

/** @param {number} count */
export const heading = (count) => ngettext("{number} real options, on both sides", "{number} real options, on both sides", count, { number: atFirst(count) });

/** The share as two parts of a hundred. @param {number} alpha */
export const shares = (alpha) => ({ me: Math.round(alpha * 100), us: 100 - Math.round(alpha * 100) });

/** Why life fit may not stand so high; empty when it may. @param {number|null|undefined} feasible @param {Cell|null} cell */
export function lifeFitProblem(feasible, cell) {
  if (feasible == null || cell?.x == null || cell.x <= feasible) return "";
  if (cell.x > feasible + 1) return _("Your limits make it {number}. One point more is as far as it goes.", { number: feasible });
  return cell.note?.trim() ? "" : _("Your limits make it {number}. Say in a line why it is more.", { number: feasible });
}
