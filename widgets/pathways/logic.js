// What the drafts look like with a person's changes on them. A draft itself is never changed. Pure (METHOD E8, 13.4).

/**
 * @typedef {{id: string, where: string, when: string|null, lines: string[]}} Source
 * @typedef {{id: string, mark: string, text: string, emphasis: string[], evidence: string[]}} Sentence
 * @typedef {{id: string, kind: string, title: string, destination: string, option_ids: string[], sentences: Sentence[],
 *            questions: string[], first_step: string, change_my_mind: string, confidence: string, because: string, missing: string[]}} Draft
 * @typedef {{written_by: string, written_at: string, pathways: Draft[], sources: Source[], not_enough: string[]}} Drafts
 * @typedef {{drafts: Drafts|null, shortlist: string[], writing: boolean, trouble: string|null}} Content
 * @typedef {{choice?: Record<string, "kept"|"removed">, title?: Record<string, string>, edit?: Record<string, string>, removed?: Record<string, boolean>}} PathwaysRecord
 */

/** @type {Record<string, string>} */
export const KINDS = { deepen: "Deepen", across: "Move across", surprise: "Surprise" };
/** @type {Record<string, string>} */
export const CONFIDENCE = { low: "Low", medium: "Medium", high: "High" };
/** @type {Record<string, string>} */
export const WRITERS = { template: "Written on this machine, no language model" };
export const ENOUGH = 2;
export const TITLE_WORDS = 6;
const COUNTS = ["No", "One", "Two", "Three"];

/** What there is to show: drafts, the wait for them, or why there are none. @param {Content} content */
export function screenOf({ drafts, writing, trouble }) {
  if (drafts?.pathways.length) return "drafts";
  if (trouble) return "trouble";
  return drafts && !writing ? "empty" : "waiting";
}

/** What makes the page ask for drafts: nothing written yet, or a shortlist that has changed since nothing could be. @param {Content} content */
export const askFor = ({ drafts, shortlist }) => (drafts?.pathways.length ? null : shortlist.join() || "none");

/** @param {Draft[]} pathways */
export const heading = (pathways) => `${COUNTS[pathways.length]} draft${pathways.length === 1 ? "" : "s"}, made only from your answers`;

/** Where a destination in a person's own words is kept. @param {Draft} draft */
export const destinationId = (draft) => `${draft.id}-destination`;

/** Somebody's own words, when there are any. @param {Record<string, string>|undefined} words @param {string} id */
const own = (words, id) => words?.[id]?.trim() || null;

/** @param {PathwaysRecord} record @param {Draft} draft */
export const titleOf = (record, draft) => own(record.title, draft.id) ?? draft.title;

/** @param {PathwaysRecord} record @param {Draft} draft */
export const destinationOf = (record, draft) => own(record.edit, destinationId(draft)) ?? draft.destination;

/** The sentences as they stand: their text, and whether it is the person's. @param {PathwaysRecord} record @param {Draft} draft */
export const sentencesOf = (record, draft) =>
  draft.sentences
    .filter((one) => !record.removed?.[one.id])
    .map((one) => ({ ...one, said: own(record.edit, one.id) ?? one.text, mine: own(record.edit, one.id) !== null }));

/** The field of a text that is edited: typing the draft's own words again is no edit. @param {string} path @param {string} text @param {string} drafted */
export const edited = (path, text, drafted) => ({ [path]: text === drafted ? null : text });

/** Why this title does not fit; empty when it does. @param {string} title */
export function titleProblem(title) {
  const words = title.trim().split(/\s+/).filter(Boolean).length;
  return words > TITLE_WORDS ? `A title has six words at most. This one has ${words}.` : "";
}

/** @param {PathwaysRecord} record @param {Draft[]} pathways */
export const kept = (record, pathways) => pathways.filter((one) => record.choice?.[one.id] === "kept");

/** Whether somebody worked on a draft, so that writing again leaves it alone. @param {PathwaysRecord} record @param {Draft} draft */
export function isTouched(record, draft) {
  const ids = [draft.id, destinationId(draft), ...draft.sentences.map((one) => one.id)];
  return Boolean(record.choice?.[draft.id] || record.title?.[draft.id]) || ids.some((id) => record.edit?.[id] !== undefined || record.removed?.[id]);
}

/** How far the keeping is, in a sentence. @param {PathwaysRecord} record @param {Draft[]} pathways */
export function standing(record, pathways) {
  const count = kept(record, pathways).length;
  if (count >= ENOUGH) return `You keep ${count === ENOUGH ? "two" : "three"} of them.`;
  return count ? "Keep one more, so that choosing is comparing." : "Keep at least two, so that choosing is comparing.";
}

/** The answers behind a sentence, those about one thing together; what the catalogue says stands apart. @param {Drafts} drafts @param {Sentence} sentence @returns {{own: Source[], catalogue: Source[]}} */
export function sourcesOf(drafts, sentence) {
  const found = sentence.evidence.flatMap((id) => drafts.sources.find((one) => one.id === id) ?? []);
  /** @type {Source[]} */
  const own = [];
  for (const one of found.filter((source) => !isRow(source))) {
    const at = own.findIndex((other) => other.where === one.where && other.lines[0] === one.lines[0]);
    if (at < 0) own.push(one);
    else own[at] = { ...own[at], lines: [...own[at].lines, ...one.lines.slice(1)] };
  }
  return { own, catalogue: found.filter(isRow) };
}

/** Whether a source is a row of the catalogue. @param {Source} source */
const isRow = (source) => source.id.startsWith("OPT-");

/** Where an answer was given, and when. @param {Source} source @param {(at: string) => string} clock */
export function whence(source, clock) {
  if (isRow(source)) return source.where;
  const said = `You ${source.id.startsWith("EV-") ? "wrote" : "chose"} in ${source.where}`;
  return source.when ? `${said}, ${clock(source.when)}` : said;
}

/** A sentence in pieces, the names in it set apart. @param {string} text @param {string[]} names @returns {{text: string, name: boolean}[]} */
export function pieces(text, names) {
  const name = names.find((one) => one && text.includes(one));
  if (!name) return text ? [{ text, name: false }] : [];
  const at = text.indexOf(name);
  return [...pieces(text.slice(0, at), names), { text: name, name: true }, ...pieces(text.slice(at + name.length), names)];
}
