// A pathway as its person writes it, whether it began as a draft or as an empty page: its parts, the lock, what goes up
// for the room, and what comparing shows. Pure (METHOD E8).
import { _, inWords, language, ngettext } from "../shared/kit.js";
import { ENOUGH, kindOf } from "./logic.js";

/**
 * @typedef {import("./logic.js").Pathway} Pathway
 * @typedef {import("./logic.js").PathwaysRecord} PathwaysRecord
 * @typedef {import("./logic.js").Content} Content
 * @typedef {import("./logic.js").Fields} Fields
 * @typedef {"name"|"options"|"steps"|"bring"|"gives"|"asks"} PartName
 * @typedef {{of: string, title: string, cells: string[][]}} Row what it is about, and of each pathway its lines
 * @typedef {"resources"|"liking"|"confidence"|"coherence"} GaugeName
 */

const DRAFTS = ["PW-A", "PW-B", "PW-C"];
export const OWN_MOST = 3;
export const OPTIONS_MOST = 3;
export const STRENGTHS_MOST = 4;
export const QUESTIONS_MOST = 3;
export const SIDE_BY_SIDE = 3;

/** The kinds a person begins with; the last one leads out of the organisation, and is locked. */
export const KINDS = ["deepen", "across", "surprise", "other"];
/** @param {string} kind */
export const nameOfKind = (kind) => (kind === "other" ? _("Elsewhere, for me alone") : kindOf(kind) ?? "");
/** @param {string} kind */
export const aboutKind = (kind) =>
  ({
    deepen: _("The best version of where I am, or what would have to change first"),
    across: _("A next step in this organisation, beside what I do now"),
    surprise: _("What I would explore if nobody were judging"),
    other: _("A pathway out of here. It stays locked: no draft, no paper and nobody else has it."),
  })[kind] ?? "";

/** The six parts of a pathway, each on a screen of its own. @type {PartName[]} */
export const PARTS = ["name", "options", "steps", "bring", "gives", "asks"];
/** @param {PartName} part */
export const nameOfPart = (part) =>
  ({ name: _("Where it leads"), options: _("Options"), steps: _("Three steps in time"), bring: _("Strengths and learning"), gives: _("What it costs and gives"), asks: _("Questions, and a door") })[part];

/** The part that asks for a field, so that a problem leads there. @type {Record<string, PartName>} */
const ASKED = { title: "name", destination: "name", kind: "name", option_ids: "options", milestones: "steps", strengths: "bring", learn: "bring", cost_to_me: "gives", gives_org: "gives", questions: "asks", open_door: "asks" };

/** @type {{name: GaugeName, label: () => string, ask: () => string}[]} */
export const GAUGES = [
  { name: "resources", label: () => _("What it takes"), ask: () => _("Do I have the time, the means and the people for it?") },
  { name: "liking", label: () => _("How much I like it"), ask: () => _("Would I look forward to it?") },
  { name: "confidence", label: () => _("How sure I am of myself"), ask: () => _("Do I believe that I can do it?") },
  { name: "coherence", label: () => _("How well it goes together"), ask: () => _("Does it go with the rest of my life?") },
];

/** Whether a pathway began as an empty page. @param {string} id */
export const isOwn = (id) => !DRAFTS.includes(id);

/** @param {PathwaysRecord} record @param {string} id @returns {Pathway} */
export const pathwayById = (record, id) => record.pathway?.[id] ?? {};

/** Whether it is a pathway already: it has options, or leads elsewhere behind the lock. @param {PathwaysRecord} record @param {string} id */
export function isOne(record, id) {
  const { option_ids, kind = "other", private: locked, title } = pathwayById(record, id);
  if (record.set_aside?.[id]) return false;
  return Boolean(option_ids?.length) || (isOwn(id) && kind === "other" && Boolean(locked && title?.trim()));
}

/** All that have become pathways, drafts first. @param {PathwaysRecord} record */
export const allOf = (record) => Object.keys(record.pathway ?? {}).filter((id) => isOne(record, id)).sort();

/** Those that began as an empty page, finished or not. @param {PathwaysRecord} record */
export const ownOf = (record) => Object.keys(record.pathway ?? {}).filter(isOwn).sort();

/** The id of the next one, or none while there are enough. @param {PathwaysRecord} record */
export function nextOf(record) {
  const taken = ownOf(record);
  if (taken.filter((id) => !record.set_aside?.[id]).length >= OWN_MOST) return null;
  return [..."DEFGHIJKLMNOPQRSTUVWXYZ"].map((letter) => `PW-${letter}`).find((id) => !taken.includes(id)) ?? null;
}

/** What beginning one writes. @param {string} id @param {string} kind @returns {Fields} */
export const begun = (id, kind) => ({ [`pathway.${id}.kind`]: kind, ...(kind === "other" ? { [`pathway.${id}.private`]: true } : {}) });

/** @param {PathwaysRecord} record @param {Content} content @param {string} id */
export const titleIn = (record, content, id) =>
  pathwayById(record, id).title?.trim() || content.drafts?.pathways.find((draft) => draft.id === id)?.title || _("A pathway without a title");

/** The pathway that a place is about, and the part that is being written; none at any other place. @param {PathwaysRecord} record @param {string} place @returns {{id: string, part: PartName|null}|null} */
export function pathwayAt(record, place) {
  const [head, id, name] = place.split("/");
  if (head !== "pathway" || !record.pathway?.[id] || record.set_aside?.[id]) return null;
  return { id, part: PARTS.find((part) => part === name) ?? null };
}

/** The places before and after a part. @param {string} id @param {PartName} part */
export function around(id, part) {
  const at = PARTS.indexOf(part);
  const place = (/** @type {PartName|undefined} */ name) => (name ? `pathway/${id}/${name}` : `pathway/${id}`);
  return { number: at + 1, before: at > 0 ? place(PARTS[at - 1]) : null, after: place(PARTS[at + 1]) };
}

/** Whether a part has something in it. @param {Pathway} pathway @param {PartName} part */
export function isFilled(pathway, part) {
  const { milestones = {}, questions = [] } = pathway;
  const has = (/** @type {(string|undefined)[]} */ ...texts) => texts.some((text) => text?.trim());
  switch (part) {
    case "name": return has(pathway.title);
    case "options": return Boolean(pathway.option_ids?.length);
    case "steps": return has(milestones.m3, milestones.m12, milestones.m24);
    case "bring": return Boolean(pathway.strengths?.length) || has(pathway.learn);
    case "gives": return has(pathway.cost_to_me, pathway.gives_org);
    default: return has(...questions, pathway.open_door);
  }
}

/** What typing a text writes; it is the person's from then on. @param {Pathway} pathway @param {string} id @param {string} field @param {string} text @returns {Fields} */
export function typed(pathway, id, field, text) {
  const fields = { [`pathway.${id}.${field}`]: text || null };
  return pathway.by?.[field] ? { ...fields, [`pathway.${id}.by.${field}`]: null } : fields;
}

/** What the questions write: those that say something. @param {Pathway} pathway @param {string} id @param {string[]} texts @returns {Fields} */
export function asked(pathway, id, texts) {
  const some = texts.filter((text) => text.trim());
  return { [`pathway.${id}.questions`]: some.length ? some : null, ...(pathway.by?.questions ? { [`pathway.${id}.by.questions`]: null } : {}) };
}

/** A list with one more or one less, up to so many. @param {string[]} ids @param {string} id @param {number} most */
export function toggled(ids, id, most) {
  if (ids.includes(id)) return ids.filter((other) => other !== id);
  return ids.length < most ? [...ids, id] : ids;
}

/** The options in the order of this kind: staying begins with what changes today's job. @param {Content} content @param {Pathway} pathway */
export function optionsFor({ options }, { kind, option_ids = [] }) {
  const ordered = kind === "deepen" ? [...options].sort((a, b) => Number(b.type === "reshape") - Number(a.type === "reshape")) : options;
  const near = ordered.filter(({ id, listed }) => listed || option_ids.includes(id));
  return { near, others: ordered.filter((option) => !near.includes(option)) };
}

/** What the lock writes; a title that was up comes down with it. @param {Pathway} pathway @param {string} id @returns {Fields} */
export const locked = (pathway, id) => (pathway.private ? { [`pathway.${id}.private`]: null } : { [`pathway.${id}.private`]: true, [`pathway.${id}.posted`]: null });

/** Whether the title is up for the room as it stands. @param {Pathway} pathway */
export const isUp = ({ title = "", posted = "", private: hidden }) => !hidden && Boolean(title.trim()) && posted.trim() === title.trim();

/** What putting the title up writes, or taking it down. @param {Pathway} pathway @param {string} id @returns {Fields} */
export const posted = (pathway, id) => ({ [`pathway.${id}.posted`]: isUp(pathway) ? null : (pathway.title ?? "").trim() });

/** A month so many months from a day, as `February 2027`. @param {number} months @param {Date} [from] */
export function monthAfter(months, from = new Date()) {
  const then = new Date(from.getFullYear(), from.getMonth() + months, 1);
  return then.toLocaleDateString(language(), { month: "long", year: "numeric" });
}

/** What keeps the pathways from being kept, with the place where each is asked. @param {Record<string, string>} errors @returns {{place: string, text: string}[]} */
export const problemsOf = (errors) =>
  Object.entries(errors).flatMap(([path, text]) => {
    const [head, id, field] = path.split(".");
    return text && head === "pathway" && id ? [{ place: `pathway/${id}/${ASKED[field] ?? "name"}`, text }] : [];
  });

/** How far the keeping is, in a sentence. @param {PathwaysRecord} record */
export function standing(record) {
  const count = allOf(record).length;
  if (count >= ENOUGH) return ngettext("You keep {number} of them.", "You keep {number} of them.", count, { number: inWords(count) });
  return count ? _("Keep one more, so that you can compare.") : _("Keep at least two, so that you can compare.");
}

/** The pathways that stand side by side: those chosen, as long as they are there, or the first. @param {string[]} all @param {string[]} chosen */
export function besideEachOther(all, chosen) {
  const there = chosen.filter((id) => all.includes(id));
  return there.length >= ENOUGH ? all.filter((id) => there.includes(id)) : all.slice(0, SIDE_BY_SIDE);
}

/**
 * The rows of the comparison: what it is about, and of each pathway its lines; a row in which nobody said anything is none.
 * @param {PathwaysRecord} record @param {Content} content @param {string[]} ids @returns {Row[]}
 */
export function rowsOf(record, content, ids) {
  const names = (/** @type {{id: string, title: string}[]} */ cards, /** @type {string[]} */ chosen = []) => chosen.flatMap((id) => cards.find((card) => card.id === id)?.title ?? []);
  /** @type {[string, string, (pathway: Pathway) => (string|undefined)[]][]} */
  const rows = [
    ["destination", _("Where it leads"), (pathway) => [pathway.destination]],
    ["option_ids", _("Options"), (pathway) => names(content.options, pathway.option_ids)],
    ["m3", _("In the first three months"), (pathway) => [pathway.milestones?.m3]],
    ["m12", _("After a year"), (pathway) => [pathway.milestones?.m12]],
    ["m24", _("After two years"), (pathway) => [pathway.milestones?.m24]],
    ["strengths", _("Strengths I use"), (pathway) => names(content.abilities, pathway.strengths)],
    ["learn", _("What I learn"), (pathway) => [pathway.learn]],
    ["cost_to_me", _("What it costs me"), (pathway) => [pathway.cost_to_me]],
    ["gives_org", _("What it gives here"), (pathway) => [pathway.gives_org]],
    ["questions", _("Questions it asks"), (pathway) => pathway.questions ?? []],
    ["open_door", _("The door that stays open"), (pathway) => [pathway.open_door]],
  ];
  const said = rows.map(([of, title, linesOf]) => ({ of, title, cells: ids.map((id) => linesOf(pathwayById(record, id)).flatMap((text) => (text?.trim() ? [text.trim()] : []))) }));
  return said.filter(({ cells }) => cells.some((lines) => lines.length));
}
