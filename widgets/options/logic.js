// What the options step decides: which card, which screen, what a shortlist still needs. Pure (METHOD E7).

import { _, ngettext } from "../shared/kit.js";

/**
 * @typedef {"curious"|"maybe"|"no"} Gut
 * @typedef {{id: string, title: string, type: string, summary: string, time: string, openings: string, checked: string|null, facts: {name: string, text: string}[]}} Card
 * @typedef {{organisation: string, options: Card[], kinds: {id: string, name: string}[], units: string[]}} Content cards in this person's own order
 * @typedef {{title?: string, type?: string|null, summary?: string, contact_role?: string|null, hours_per_week?: number|null}} Idea
 * @typedef {{reaction?: Record<string, {gut?: Gut|null, why?: string|null}>, shortlist?: string[], reshape_refused?: boolean, own_option?: Idea|null, my_unit?: string|null}} OptionsRecord
 * @typedef {{id: string, title: string, anchors: string[], level: number|null}} Asked a strength that the shortlist cannot do without
 * @typedef {{id: string, gut: Gut, said: string, but: string, emphasis: string[]}} Look
 * @typedef {{id: string, band: string|null, words: string, uses: string[], drains: string[], gaps: string[], unrated: string[], feeds: string[], takes: string[], learn: string|null, limits: string[]}} Row
 */

/** @type {{id: Gut, readonly name: string}[]} */
export const MARKS = [
  { id: "curious", get name() { return _("Curious"); } },
  { id: "maybe", get name() { return _("Maybe"); } },
  { id: "no", get name() { return _("No"); } },
];
/** The id of a person's own idea, beside those of the catalogue. */
export const OWN = "OPT-OWN";
export const LEAST = 2;
export const MOST = 6;
const LOOKS = 3;

/** @param {OptionsRecord} record @param {string} id @returns {Gut|null} */
export const gutOf = (record, id) => record.reaction?.[id]?.gut ?? null;

/** @param {OptionsRecord} record @param {string} id */
export const whyOf = (record, id) => record.reaction?.[id]?.why ?? "";

/** @param {Gut|null} gut */
export const nameOf = (gut) => MARKS.find((mark) => mark.id === gut)?.name ?? _("Not marked");

/** @param {Content} content @param {string} id */
export const kindOf = (content, id) => content.kinds.find((kind) => kind.id === id)?.name ?? "";

/** @param {Content} content @param {OptionsRecord} record */
export const marked = (content, record) => content.options.filter((option) => gutOf(record, option.id)).length;

/** The options of one kind, or all of them. @param {Content} content @param {string|null} kind */
export const ofKind = (content, kind) => content.options.filter((option) => !kind || option.type === kind);

/**
 * The screen for a place. On a phone the cards come one by one until all are marked; on a laptop all lie on the table.
 * @param {Content} content @param {OptionsRecord} record @param {string} place @param {{phone: boolean, done: boolean}} how
 */
export function screenOf(content, record, place, { phone, done }) {
  const stage = place.split("/")[0];
  if (["second", "idea", "asks"].includes(stage)) return stage;
  if (stage === "shortlist" || (done && !stage)) return done && !missing(content, record) ? "kept" : "shortlist";
  return phone && place !== "gut/list" && cardAt(content, record, place) ? "card" : "list";
}

/** The card of a place such as `gut/OPT-007`; otherwise the first one without a mark. @param {Content} content @param {OptionsRecord} record @param {string} place @returns {Card|null} */
export function cardAt(content, record, place) {
  const named = content.options.find((option) => `gut/${option.id}` === place);
  return named ?? content.options.find((option) => option.id !== OWN && !gutOf(record, option.id)) ?? null; // the own idea needs no mark
}

/** Where a phone goes after this card: to the next one without a mark, else to the list. @param {Content} content @param {OptionsRecord} record @param {string} id */
export function placeAfter(content, record, id) {
  const at = content.options.findIndex((option) => option.id === id);
  const open = (/** @type {Card} */ option) => option.id !== id && !gutOf(record, option.id);
  const next = content.options.slice(at + 1).find(open) ?? content.options.find(open);
  return next ? `gut/${next.id}` : "gut/list";
}

/** The card before this one; null at the first. @param {Content} content @param {string} id @returns {string|null} */
export function placeBefore(content, id) {
  const at = content.options.findIndex((option) => option.id === id);
  return at > 0 ? `gut/${content.options[at - 1].id}` : null;
}

/** The label that leads on from the gut marks. @param {number} marked @param {number} of */
export function onward(marked, of) {
  if (marked === 0) return _("Mark a few first");
  return marked === of ? _("Go on") : ngettext("Go on with {count} marked", "Go on with {count} marked", marked);
}

/**
 * The second looks of this visit: one whose mark was changed here stays, so that nothing vanishes under a finger.
 * @param {Look[]} seen @param {Look[]} found @returns {Look[]}
 */
export function looksOf(seen, found) {
  const fresh = found.filter((look) => !seen.some((other) => other.id === look.id));
  return [...seen, ...fresh].slice(0, LOOKS);
}

/** What the mark was and is. @param {Look} look @param {Gut|null} gut */
export function said(look, gut) {
  if (gut === look.gut) return look.said;
  const values = { first: nameOf(look.gut), now: nameOf(gut) };
  return gut ? _("You said {first} first, now {now}.", values) : _("You said {first} first.", values);
}

/** The shortlist with `id` added at its end or taken out; six are enough. @param {string[]} ids @param {string} id */
export function toggled(ids, id) {
  if (ids.includes(id)) return ids.filter((other) => other !== id);
  return ids.length < MOST ? [...ids, id] : ids;
}

/** @param {Content} content @param {OptionsRecord} record @returns {Card[]} */
export const chosen = (content, record) =>
  (record.shortlist ?? []).flatMap((id) => content.options.find((option) => option.id === id) ?? []);

/** The cards to choose from: the catalogue's, and the own idea once it has a title. @param {Content} content @param {Card|null} own @returns {Content} */
export const withOwn = (content, own) => (own ? { ...content, options: [...content.options, own] } : content);

/** What is asked on this visit: what was not rated when it began, and what its place names. @param {Asked[]} asks @param {string} place @returns {Asked[]} */
export const toAsk = (asks, place) => asks.filter((one) => one.level == null || place === `asks/${one.id}`);

/** Hours as somebody types them; null is not known, NaN cannot be read. @param {string} text @returns {number|null} */
export function hoursOf(text) {
  const number = Number(text.trim().replace(",", "."));
  if (!text.trim()) return null;
  return number >= 0 && number <= 60 ? number : NaN;
}

/** What the change of the shortlist takes along: adding a reshape ends the refusal of one. @param {Content} content @param {OptionsRecord} record @param {string[]} shortlist @returns {Record<string, any>} */
export function settled(content, record, shortlist) {
  const reshape = content.options.some((option) => option.type === "reshape" && shortlist.includes(option.id));
  return { shortlist, ...(record.reshape_refused && reshape ? { reshape_refused: null } : {}) };
}

/**
 * The first thing that keeps the shortlist from being kept. @param {Content} content @param {OptionsRecord} record
 * @returns {"more"|"kinds"|"reshape"|null}
 */
export function missing(content, record) {
  const types = new Set(chosen(content, record).map((option) => option.type));
  if (chosen(content, record).length < LEAST) return "more";
  if (types.size < 2) return "kinds";
  return types.has("reshape") || record.reshape_refused ? null : "reshape";
}

/** How the shortlist stands, in a sentence. @param {Content} content @param {OptionsRecord} record */
export function standing(content, record) {
  const count = chosen(content, record).length;
  const kind = count ? kindOf(content, chosen(content, record)[0].type).toLowerCase() : "";
  const lacks = missing(content, record);
  if (count === 0) return _("Add two to six from the list. Three are better.");
  if (lacks === "more") return _("One more at least. Three are better.");
  if (lacks === "kinds") return _("These are all of one kind: {kind}. Add one of another kind, so that there is a real choice.", { kind });
  if (lacks === "reshape") return "";
  if (count === LEAST) return _("Two are enough to go on. A third makes comparing easier.");
  return count === MOST ? _("Six is the most. To choose another option, take one out first.") : "";
}

/** The options by gut mark, each group in reading order. @param {Content} content @param {OptionsRecord} record @param {Row[]} rows @returns {{id: string, name: string, cards: Card[]}[]} */
export function byMark(content, record, rows) {
  const order = Object.fromEntries(rows.map((row, index) => [row.id, index]));
  const cards = [...content.options].sort((a, b) => (order[a.id] ?? 0) - (order[b.id] ?? 0));
  const groups = [...MARKS, { id: null, name: _("Not marked") }];
  return groups
    .map(({ id, name }) => ({ id: id ?? "none", name, cards: cards.filter((card) => gutOf(record, card.id) === id) }))
    .filter((group) => group.cards.length);
}
