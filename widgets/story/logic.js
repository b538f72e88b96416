// What the story screens decide: which screen, what comes after it, what a tap or a deletion changes. Pure (METHOD E1).

/**
 * @typedef {{id: string, title: string}} Tag
 * @typedef {{id: string, title: string, text: string}} Prompt
 * @typedef {{short: boolean, tags: Tag[], prompts: Prompt[], openers: string[]}} Content
 * @typedef {{title?: string, what_i_did?: string, when?: string|null, energy?: number|null, tags?: string[], kind?: string}} Episode
 * @typedef {Episode & {id: string, number: number}} Moment in time, with its number on the line
 * @typedef {{label?: string, evidence?: string[]}} Theme
 * @typedef {{does?: string, so_that?: string, best_when?: string, low_when?: string, stance?: string|null}} Line
 * @typedef {{episode?: Record<string, Episode>, prompt?: Record<string, string>, theme?: Record<string, Theme>, story_line?: Line, rings_true?: Record<string, string>}} Answered
 * @typedef {{tag: string, text: string, count: string}} Hint
 * @typedef {{label: string, why: string, evidence: string[]}} Proposal
 * @typedef {{hints: Hint[], threads: Proposal[], line: string[]}} Reading
 */

export const MOST = 12;
export const LEAST = 3;
export const TAGS_MOST = 3;
export const PARTS = ["words", "energy", "tags"];
export const LINES = ["does", "so_that", "best_when", "low_when", "stance"];
const TIMES = ["earlier", "middle", "recent", "now"];
const NAMES = ["title", "what_i_did", "when", "energy", "tags", "kind"];

/** The moments from the earliest on, those of an unknown time last. @param {Answered} record @returns {Moment[]} */
export function inTime({ episode = {} }) {
  const time = (/** @type {Episode} */ { when }) => (when ? TIMES.indexOf(when) : TIMES.length);
  return Object.entries(episode)
    .map(([id, each]) => ({ ...each, id, number: 0 }))
    .sort((a, b) => time(a) - time(b) || Number(a.id.slice(1)) - Number(b.id.slice(1)))
    .map((each, index) => ({ ...each, number: index + 1 }));
}

/** Enough to be a moment: a title and its energy. @param {Episode} moment */
export const isWhole = ({ title, energy }) => Boolean(title?.trim()) && energy != null;

/** An id that no moment has, and that no thread points to. @param {Answered} record */
export function freshId({ episode = {}, theme = {} }) {
  const taken = [...Object.keys(episode), ...Object.values(theme).flatMap((each) => each.evidence ?? [])];
  return `e${Math.max(0, ...taken.map((id) => Number(id.match(/^e(\d+)$/)?.[1] ?? 0))) + 1}`;
}

/** The place of the part of a moment that is open; its words where nothing is. @param {Episode} moment */
export const openPart = (moment) => (moment.title?.trim() && moment.energy == null ? "energy" : "words");

/** No thread points to it any longer. @param {Answered} record @param {string} id @returns {Record<string, any>} */
export function noEvidence({ theme = {} }, id) {
  const touched = Object.entries(theme).filter(([, each]) => each.evidence?.includes(id));
  return Object.fromEntries(touched.map(([which, each]) => [`theme.${which}.evidence`, (each.evidence ?? []).filter((one) => one !== id)]));
}

/** What takes a moment away: field by field, so that nothing typed later is lost with it. @param {Answered} record @param {string} id @returns {Record<string, any>} */
export const withoutMoment = (record, id) => ({ ...Object.fromEntries(NAMES.map((name) => [`episode.${id}.${name}`, null])), ...noEvidence(record, id) });

/** @param {string} id @returns {Record<string, any>} */
export const withoutThread = (id) => ({ [`theme.${id}.label`]: null, [`theme.${id}.evidence`]: null });

/** What an answer to a question changes; an empty one is no evidence. @param {Answered} record @param {string} id @param {string} text @returns {Record<string, any>} */
export const answered = (record, id, text) => ({ [`prompt.${id}`]: text || null, ...(text.trim() ? {} : noEvidence(record, id)) });

/** A tag set or taken away, in the order of the deck; null where there is no room. @param {Tag[]} tags @param {string[]} chosen @param {string} id */
export function tagged(tags, chosen, id) {
  if (!chosen.includes(id) && chosen.length >= TAGS_MOST) return null;
  return tags.map((tag) => tag.id).filter((each) => (each === id ? !chosen.includes(id) : chosen.includes(each)));
}

/** What a thread can point to: moments in time, then answers. @param {Content} content @param {Answered} record @returns {Tag[]} */
export function sourcesOf({ prompts }, record) {
  const moments = inTime(record).filter((each) => each.title?.trim()).map(({ id, title = "" }) => ({ id, title }));
  return [...moments, ...prompts.filter(({ id }) => record.prompt?.[id]?.trim())];
}

/** Evidence with one set or taken away; what is no longer there goes, too. @param {Tag[]} sources @param {string[]} chosen @param {string} id */
export const pointed = (sources, chosen, id) => sources.map((each) => each.id).filter((each) => (each === id ? !chosen.includes(id) : chosen.includes(each)));

/** How many threads there may be. @param {Content} content */
export const threadsMost = ({ short }) => (short ? 1 : 3);

/** The next thread's id; null where there is no room. @param {Content} content @param {Answered} record */
export const freshThread = (content, { theme = {} }) => (Object.keys(theme).length < threadsMost(content) ? ["TH1", "TH2", "TH3"].find((id) => !(id in theme)) ?? null : null);

/** Proposals that became no thread yet. @param {Reading} reading @param {Answered} record */
export function openProposals({ threads = [] }, { theme = {} }) {
  const same = (/** @type {Proposal} */ one, /** @type {Theme} */ each) => each.label?.trim().toLowerCase() === one.label.toLowerCase() || [...(each.evidence ?? [])].sort().join() === [...one.evidence].sort().join();
  return threads.filter((one) => !Object.values(theme).some((each) => same(one, each)));
}

/** Where a hint leads to. @param {Reading} reading @param {string} tag */
export function afterHint({ hints = [] }, tag) {
  const next = hints[hints.findIndex((hint) => hint.tag === tag) + 1];
  return next ? `ring/${next.tag}` : "threads";
}

/** Where the moments lead to, and the questions, and the threads. @param {Content} content */
export const afterMoments = ({ short }) => (short ? "threads" : "asks");
/** @param {Reading} reading */
export const afterAsks = ({ hints = [] }) => (hints.length ? `ring/${hints[0].tag}` : "threads");
/** @param {Content} content */
export const afterThreads = ({ short }) => (short ? "reading" : "line/does");

/** Where the threads lead back to. @param {Content} content @param {Reading} reading */
export const beforeThreads = ({ short }, { hints = [] }) => (short ? "moments" : hints.length ? `ring/${hints[hints.length - 1].tag}` : "asks");

/** The screen for a place, never one that there is nothing for. @param {Content} content @param {Answered} record @param {Reading} reading @param {string} place */
export function screenOf(content, record, reading, place) {
  const [stage, id = "", part = ""] = place.split("/");
  const nowhere = { id: "", part: "" };
  if (stage === "moment" && id) return { name: "moment", id, part: PARTS.includes(part) ? part : "words" };
  if (stage === "thread" && /^TH[123]$/.test(id)) return { name: "thread", id, part: "" };
  if (place === "reading/change" || stage === "reading" || stage === "threads") return { ...nowhere, name: place === "reading/change" ? place : stage };
  if (content.short) return { ...nowhere, name: "moments" };
  if (stage === "asks") return content.prompts.some((prompt) => prompt.id === id) ? { name: "asks/one", id, part: "" } : { ...nowhere, name: "asks" };
  if (stage === "ring") {
    const hints = reading.hints ?? [];
    const hint = hints.find(({ tag }) => tag === id) ?? hints[0];
    return hint ? { name: "ring", id: hint.tag, part: "" } : { ...nowhere, name: "threads" };
  }
  if (stage === "line") return { name: "line", id: LINES.includes(id) ? id : LINES[0], part: "" };
  return { ...nowhere, name: "moments" };
}
