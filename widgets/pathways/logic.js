// What the drafts look like with a person's changes on them, and what is written when one is kept. A draft itself is never
// changed: what a person takes over stands in their answer, with its author. Pure (METHOD E8, 13.4).

import { _, atFirst, ngettext } from "../shared/kit.js";

/**
 * @typedef {{id: string, where: string, when: string|null, lines: string[]}} Source
 * @typedef {{id: string, mark: string, text: string, shareable: string, emphasis: string[], evidence: string[]}} Sentence
 * @typedef {{to: "me"|"manager"|"option_owner"|"peer", question: string}} Question
 * @typedef {{title: string, action: string, duration_days: number, hours: number, needs_ok_from: string, signal_yes: string, signal_no: string, if_then: string}} Trial
 * @typedef {{level: string, because: string, missing: {id: string, text: string}[]}} Confidence
 * @typedef {{id: string, kind: string, written_by: Author, title: string, destination: string, option_ids: string[], sentences: Sentence[],
 *            questions: Question[], trials: Trial[], change_my_mind: string[], confidence: Confidence}} Draft
 * @typedef {"template"|"model"|"me"} Author
 * @typedef {{written_at: string, pathways: Draft[], sources: Source[], not_enough: string[],
 *            note?: string, fell_back?: string, left_out?: number}} Drafts
 * @typedef {{short?: boolean, drafts: Drafts|null, previous?: Drafts|null, since?: "limits"|"weighing"|"answers"|null, blocked: {id: string, title: string, why: string}[], shortlist: string[], strengths: string[], writing: boolean, trouble: string|null,
 *            options: {id: string, title: string, text: string, type: string, listed: boolean}[], abilities: {id: string, title: string, picked: boolean}[], gallery: boolean}} Content
 * @typedef {{text: string, shareable: string, evidence: string[], by: Author}} Accepted
 * @typedef {{kind?: string, title?: string, destination?: string, option_ids?: string[], strengths?: string[], milestones?: {m3?: string, m12?: string, m24?: string}, learn?: string, cost_to_me?: string,
 *            gives_org?: string, questions?: string[], open_door?: string, gauges?: Partial<Record<import("./written.js").GaugeName, number|null>>, private?: boolean, posted?: string,
 *            accepted?: Record<string, Accepted>, by?: Record<string, Author>}} Pathway
 * @typedef {{pathway?: Record<string, Pathway>, set_aside?: Record<string, boolean>, removed?: Record<string, boolean>}} PathwaysRecord
 * @typedef {Record<string, any>} Fields
 */

/** @param {string} kind */
export const kindOf = (kind) => ({ deepen: _("Stay and change"), across: _("Sideways"), surprise: _("Something different") })[kind];
/** @param {string} level */
export const howSure = (level) => ({ low: _("Low."), medium: _("Medium."), high: _("High.") })[level];
/** Whom a question goes to. @param {Question["to"]} to */
export const whom = (to) => ({ me: _("For you:"), manager: _("For your manager:"), option_owner: _("For whoever offers it:"), peer: _("For a colleague:") })[to];
/** Whose yes a try needs. @param {string} from */
export const okFrom = (from) => ({ manager: _("Ask your manager first."), option_owner: _("Ask whoever offers it first."), other: _("Ask the people concerned first.") })[from] ?? "";
/** Who wrote a draft; it stands on each when a language model wrote one of them. @param {Author} author */
export const badgeOf = (author) => (author === "model" ? _("Draft by a language model from the fields you ticked. Edit before you use it.") : _("Written on this machine, no language model"));
/** Whether a language model wrote it: then each sentence is taken, changed or left out by itself. @param {Draft} draft */
export const isByModel = (draft) => draft.written_by === "model";
export const ENOUGH = 2;
export const TITLE_WORDS = 6;

/** What there is to show: drafts, the wait for them, or why there are none. @param {Content} content */
export function screenOf({ drafts, writing, trouble }) {
  if (drafts?.pathways.length) return "drafts";
  if (trouble) return "trouble";
  return drafts && !writing ? "empty" : "waiting";
}

/** What makes the page ask for drafts: nothing written yet, or a shortlist that has changed since nothing could be. @param {Content} content */
export const askFor = ({ drafts, shortlist }) => (drafts?.pathways.length ? null : shortlist.join() || "none");

/** @param {Draft[]} pathways */
export const heading = ({ length }) =>
  ngettext("One draft, from your answers and the catalogue", "{number} drafts, from your answers and the catalogue", length, { number: atFirst(length) });

/** The pathway of a draft as far as it is written. @param {PathwaysRecord} record @param {Draft} draft @returns {Pathway} */
const pathwayOf = (record, draft) => record.pathway?.[draft.id] ?? {};

/** @param {PathwaysRecord} record @param {Draft} draft */
export const titleOf = (record, draft) => pathwayOf(record, draft).title?.trim() || draft.title;

/** @param {PathwaysRecord} record @param {Draft} draft */
export const destinationOf = (record, draft) => pathwayOf(record, draft).destination?.trim() || draft.destination;

/** The sentences as they stand: their text, and whether it is the person's. @param {PathwaysRecord} record @param {Draft} draft */
export const sentencesOf = (record, draft) =>
  draft.sentences
    .filter((sentence) => !record.removed?.[sentence.id])
    .map((sentence) => {
      const own = ownWords(record, draft, sentence);
      return { ...sentence, said: own?.trim() || sentence.text, mine: Boolean(own?.trim()) };
    });

/** What the person wrote in a sentence's place. @param {PathwaysRecord} record @param {Draft} draft @param {Sentence} sentence @returns {string|undefined} */
export function ownWords(record, draft, sentence) {
  const accepted = pathwayOf(record, draft).accepted?.[sentence.id];
  return accepted?.by === "me" ? accepted.text : undefined;
}

/**
 * How a sentence of a language model stands: nothing of it is in the pathway before it is taken.
 * @param {PathwaysRecord} record @param {Draft} draft @param {Sentence} sentence @returns {"open"|"taken"|"mine"|"out"}
 */
export function standOf(record, draft, sentence) {
  if (record.removed?.[sentence.id]) return "out";
  const accepted = pathwayOf(record, draft).accepted?.[sentence.id];
  if (!accepted) return "open";
  return accepted.by === "me" ? "mine" : "taken";
}

/** How many sentences of a draft are in, and how many nobody has decided on. @param {PathwaysRecord} record @param {Draft} draft */
export function countOf(record, draft) {
  const stands = draft.sentences.map((sentence) => standOf(record, draft, sentence));
  return { of: stands.length, in: stands.filter((stand) => stand === "taken" || stand === "mine").length, open: stands.filter((stand) => stand === "open").length };
}

/** Whether there is something to keep: of a language model's draft, sentences that were chosen. @param {PathwaysRecord} record @param {Draft} draft */
export function isKeepable(record, draft) {
  const count = countOf(record, draft);
  return !isByModel(draft) || count.in > 0 || count.open === 0;
}

/** What is still to choose in a language model's draft, or what keeping takes. @param {PathwaysRecord} record @param {Draft} draft */
export function choosing(record, draft) {
  const count = countOf(record, draft);
  if (!isKeepable(record, draft)) return _("Take a sentence first, or put one in your words. What you do not take stays outside.");
  const counted = ngettext("{count} of {of} sentences is in.", "{count} of {of} sentences are in.", count.in, { of: count.of });
  return isKept(record, draft) ? counted : `${counted} ${_("Keeping adds the title, the destination and the questions.")}`;
}

/**
 * What taking a sentence of a language model's draft writes, or giving it up again.
 * @param {PathwaysRecord} record @param {Draft} draft @param {Sentence} sentence @param {string[]} strengths ids of the deck @returns {Fields}
 */
export function taken(record, draft, sentence, strengths) {
  const path = `pathway.${draft.id}.accepted.${sentence.id}`;
  const takes = standOf(record, draft, sentence) !== "taken";
  const others = chosen(record, draft).filter((other) => other.id !== sentence.id);
  /** @type {Fields} */
  const fields = { [path]: takes ? accepted(sentence, draft.written_by) : null };
  if (takes && record.removed?.[sentence.id]) fields[`removed.${sentence.id}`] = null;
  if (isKept(record, draft) && pathwayOf(record, draft).by?.strengths) fields[`pathway.${draft.id}.strengths`] = cited(takes ? [...others, sentence] : others, strengths);
  return fields;
}

/** What leaving a sentence out writes, or bringing it back; own words stay where they are. @param {PathwaysRecord} record @param {Draft} draft @param {Sentence} sentence @returns {Fields} */
export function leftOut(record, draft, sentence) {
  const stand = standOf(record, draft, sentence);
  if (stand === "out") return { [`removed.${sentence.id}`]: null };
  return { [`removed.${sentence.id}`]: true, ...(stand === "taken" ? { [`pathway.${draft.id}.accepted.${sentence.id}`]: null } : {}) };
}

/** The sentences that keeping takes: all that stand, or of a language model those that were chosen. @param {PathwaysRecord} record @param {Draft} draft */
const chosen = (record, draft) => draft.sentences.filter((sentence) => (isByModel(draft) ? ["taken", "mine"].includes(standOf(record, draft, sentence)) : !record.removed?.[sentence.id]));

/** The strengths that sentences cite. @param {Sentence[]} sentences @param {string[]} strengths ids of the deck */
const cited = (sentences, strengths) => [...new Set(sentences.flatMap((sentence) => sentence.evidence).filter((id) => strengths.includes(id)))].slice(0, 4);

/** Whether a draft has become a pathway. @param {PathwaysRecord} record @param {Draft} draft */
export const isKept = (record, draft) => !record.set_aside?.[draft.id] && Boolean(pathwayOf(record, draft).option_ids?.length);

/** @param {PathwaysRecord} record @param {Draft} draft */
export const isAside = (record, draft) => Boolean(record.set_aside?.[draft.id]);

/** @param {Sentence} sentence @param {Author} by @returns {Accepted} */
const accepted = ({ text, shareable, evidence }, by) => ({ text, shareable, evidence, by });

/**
 * What keeping a draft writes: what the person has not written in their own words, with its author. The sentences of a
 * language model are in it already when they were taken, and are not otherwise.
 * @param {PathwaysRecord} record @param {Draft} draft @param {string[]} strengths ids of the deck @returns {Fields}
 */
export function kept(record, draft, strengths) {
  const by = draft.written_by;
  const at = `pathway.${draft.id}`;
  const pathway = pathwayOf(record, draft);
  /** @type {Fields} */
  const fields = { [`${at}.kind`]: draft.kind, [`${at}.option_ids`]: draft.option_ids };
  const sentences = chosen(record, draft);
  Object.assign(fields, { [`${at}.strengths`]: cited(sentences, strengths), [`${at}.by.strengths`]: by });
  if (!pathway.questions?.length) Object.assign(fields, { [`${at}.questions`]: draft.questions.slice(0, 3).map((question) => question.question), [`${at}.by.questions`]: by });
  for (const name of /** @type {("title"|"destination")[]} */ (["title", "destination"]))
    if (!pathway[name]?.trim()) Object.assign(fields, { [`${at}.${name}`]: draft[name], [`${at}.by.${name}`]: by });
  for (const sentence of sentences) if (!isByModel(draft) && !ownWords(record, draft, sentence)?.trim()) fields[`${at}.accepted.${sentence.id}`] = accepted(sentence, by);
  return fields;
}

/** What giving a pathway up takes away: everything but the person's own words, and what they took of a language model. @param {PathwaysRecord} record @param {Draft} draft @returns {Fields} */
export function unkept(record, draft) {
  const at = `pathway.${draft.id}`;
  const pathway = pathwayOf(record, draft);
  const names = ["kind", "option_ids", "strengths", "by", "posted", ...["title", "destination", "questions"].filter((name) => pathway.by?.[name])];
  const sentences = Object.entries(pathway.accepted ?? {}).filter(([, sentence]) => sentence.by !== "me" && !isByModel(draft));
  return Object.fromEntries([...names.map((name) => [`${at}.${name}`, null]), ...sentences.map(([id]) => [`${at}.accepted.${id}`, null])]);
}

/**
 * What typing a title or a destination writes; the draft's own words typed again are the draft's.
 * @param {PathwaysRecord} record @param {Draft} draft @param {"title"|"destination"} name @param {string} text @returns {Fields}
 */
export function worded(record, draft, name, text) {
  const at = `pathway.${draft.id}`;
  const theirs = text === draft[name];
  return { [`${at}.${name}`]: theirs && !isKept(record, draft) ? null : text, [`${at}.by.${name}`]: theirs && isKept(record, draft) ? draft.written_by : null };
}

/** The question that a person added to a draft's own. @param {PathwaysRecord} record @param {Draft} draft */
export const ownQuestion = (record, draft) => (pathwayOf(record, draft).questions ?? []).find((question) => !draft.questions.some((drafted) => drafted.question === question)) ?? "";

/** What typing a question of one's own writes: it stands after two of the draft's. @param {Draft} draft @param {string} text @returns {Fields} */
export function asking(draft, text) {
  const at = `pathway.${draft.id}`;
  const drafted = draft.questions.map(({ question }) => question);
  return { [`${at}.questions`]: text ? [...drafted.slice(0, 2), text] : null, [`${at}.by.questions`]: null };
}

/** What typing in a sentence writes. @param {PathwaysRecord} record @param {Draft} draft @param {Sentence} sentence @param {string} text @returns {Fields} */
export function said(record, draft, sentence, text) {
  const path = `pathway.${draft.id}.accepted.${sentence.id}`;
  if (text !== sentence.text) return { [path]: { text, shareable: text, evidence: sentence.evidence, by: "me" } };
  return { [path]: isKept(record, draft) && !isByModel(draft) ? accepted(sentence, draft.written_by) : null };
}

/** Why this title does not fit; empty when it does. @param {string} title */
export function titleProblem(title) {
  const words = title.trim().split(/\s+/).filter(Boolean).length;
  return words > TITLE_WORDS ? _("A title has six words at most. This one has {count}.", { count: words }) : "";
}

/** Whether somebody worked on a draft, so that writing again leaves it alone. @param {PathwaysRecord} record @param {Draft} draft */
export const isTouched = (record, draft) =>
  Boolean(record.pathway?.[draft.id]) || isAside(record, draft) || draft.sentences.some((sentence) => record.removed?.[sentence.id]);

/** The drafts before, as far as others stand here now. @param {Content} content @returns {Draft[]} */
export function beforeOf({ drafts, previous }) {
  const textOf = (/** @type {Draft} */ draft) => [draft.title, ...draft.sentences.map((sentence) => sentence.text)].join("\n");
  const now = new Map((drafts?.pathways ?? []).map((draft) => [draft.id, textOf(draft)]));
  return (previous?.pathways ?? []).filter((draft) => now.get(draft.id) !== textOf(draft));
}

/** What else there is to say about drafts: why they are not the language model's, and what was left out. @param {Drafts} drafts @returns {string[]} */
export function noticesOf({ fell_back, left_out }) {
  const many = { number: (left_out ?? 0) < 4 ? atFirst(left_out ?? 0) : left_out };
  const leftOutWords = left_out
    ? ngettext("One sentence of the language model did not hold and was left out.", "{number} sentences of the language model did not hold and were left out.", left_out, many)
    : "";
  return [fell_back ?? "", leftOutWords].filter(Boolean);
}

/** The answers behind a sentence, those about one thing together; what the catalogue says stands apart. @param {Drafts} drafts @param {Sentence} sentence @returns {{own: Source[], catalogue: Source[]}} */
export function sourcesOf(drafts, sentence) {
  const sources = sentence.evidence.flatMap((id) => drafts.sources.find((source) => source.id === id) ?? []);
  /** @type {Source[]} */
  const own = [];
  for (const source of sources.filter((source) => !isRow(source))) {
    const at = own.findIndex((other) => other.where === source.where && other.lines[0] === source.lines[0]);
    if (at < 0) own.push(source);
    else own[at] = { ...own[at], lines: [...own[at].lines, ...source.lines.slice(1)] };
  }
  return { own, catalogue: sources.filter(isRow) };
}

/** Whether a source is a row of the catalogue. @param {Source} source */
const isRow = (source) => source.id.startsWith("OPT-");

/** Where an answer was given, and when. @param {Source} source @param {(at: string) => string} clock */
export function whence(source, clock) {
  if (isRow(source)) return source.where;
  const values = { where: source.where, when: source.when && clock(source.when) };
  if (source.id.startsWith("EV-")) return source.when ? _("You wrote in {where}, {when}", values) : _("You wrote in {where}", values);
  return source.when ? _("You chose in {where}, {when}", values) : _("You chose in {where}", values);
}
