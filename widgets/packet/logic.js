// What a packet decides: which screen, what filling writes, what is on. Pure (METHOD E11).

/**
 * @typedef {{id: string, name: string, asks: string}} Section
 * @typedef {{id: string, name: string}} Extra
 * @typedef {{id: string, text: string}} Quote what a colleague wrote, by the token of the link
 * @typedef {{id: string, title: string, text: string, fills: Record<string, string>}} Source a pathway or an experiment, and the sections it fills
 * @typedef {{short: boolean, sections: Section[], extras: Extra[], quotes: Quote[], pathways: Source[], experiments: Source[], printed: boolean}} Content
 * @typedef {{what?: string, by_date?: string|null, owner?: string}} Support
 * @typedef {{kind?: "proposal"|"note", pathway_id?: string|null, experiment_ids?: string[], on?: string[], text?: Record<string, string>, support?: Support[], peer_tokens?: string[]}} PacketRecord
 * @typedef {{name: string, paragraphs: string[], lines: string[]}} Shown
 * @typedef {{shown: Shown[], missing: {id: string, name: string}[], checks: {section: string, name: string, text: string}[]}} Reading
 */

/** The sections that a short note needs. */
const NOTE = ["first_step", "support_asked"];
export const SUPPORT_MOST = 5;
export const EXPERIMENTS_MOST = 3;

/** What tells a pathway or an experiment from another with its title; empty where the title does. @param {Source[]} sources @param {string} id */
export function toTell(sources, id) {
  const own = sources.find((source) => source.id === id);
  return own && sources.some(({ id: other, title }) => other !== id && title === own.title) ? own.text : "";
}

/** The screen for a place; where time is short, it begins with what is asked for. @param {Content} content @param {PacketRecord} record @param {string} place @param {boolean} done */
export function screenOf(content, record, place, done) {
  const [name, section = ""] = place.split("/");
  if (name === "write" && section) return "write";
  if (["about", "sections", "support", "read"].includes(name)) return done && name === "read" ? "kept" : name;
  if (done) return "kept";
  if (content.short && content.experiments.length) return "support";
  return isChosen(record) ? "sections" : "about";
}

/** Whether the kit settles what it is about: where time is short and nobody chose. @param {Content} content @param {PacketRecord} record */
export const isOfItself = (content, record) => content.short && content.experiments.length > 0 && !isChosen(record);

/** What is written by itself where time is short: a short note about the first test. @param {Content} content @param {PacketRecord} record @returns {Record<string, any>} */
export function ofItself(content, record) {
  if (!isOfItself(content, record)) return {};
  const chosen = { kind: /** @type {"note"} */ ("note"), experiment_ids: [content.experiments[0].id] };
  return { ...chosen, ...filledAll(content, { ...record, ...chosen }) };
}

/** Whether it is settled what the packet is about. @param {PacketRecord} record */
export const isChosen = (record) => Boolean(record.experiment_ids?.length) && (record.kind === "note" || Boolean(record.pathway_id));

/** The section that is being written. @param {Content} content @param {string} place */
export const sectionAt = (content, place) => content.sections.find(({ id }) => place === `write/${id}`) ?? content.sections[0];

/** What this kind needs, in its order. @param {Content} content @param {PacketRecord} record */
export const needed = (content, record) => (record.kind === "note" ? content.sections.filter(({ id }) => NOTE.includes(id)) : content.sections);

/** What may be written beside, for a short note. @param {Content} content @param {PacketRecord} record */
export const beside = (content, record) => content.sections.filter((section) => !needed(content, record).includes(section));

/** The words that what was kept has for a section; empty when it has none. @param {Content} content @param {PacketRecord} record @param {string} section */
export function wordsFor(content, record, section) {
  const pathway = content.pathways.find(({ id }) => id === record.pathway_id);
  const experiment = content.experiments.find(({ id }) => id === record.experiment_ids?.[0]);
  return pathway?.fills[section] ?? experiment?.fills[section] ?? "";
}

/** What switching a section on or off writes: on, it is filled where nothing stands. @param {Content} content @param {PacketRecord} record @param {string} section @returns {Record<string, any>} */
export function switched(content, record, section) {
  const on = record.on ?? [];
  if (on.includes(section)) return { on: on.filter((other) => other !== section) };
  const words = record.text?.[section]?.trim() ? "" : wordsFor(content, record, section);
  return { on: [...on, section], ...(words ? { [`text.${section}`]: words } : {}) };
}

/** What ticking one colleague's words writes, or taking the tick away; they are a section only while one is ticked. @param {Content} content @param {PacketRecord} record @param {string} token @returns {Record<string, any>} */
export function quoted(content, record, token) {
  const ticked = record.peer_tokens ?? [];
  const peer_tokens = content.quotes.map(({ id }) => id).filter((id) => ticked.includes(id) !== (id === token));
  const others = (record.on ?? []).filter((id) => id !== "peer_quotes");
  return { peer_tokens, on: peer_tokens.length ? [...others, "peer_quotes"] : others };
}

/** What filling all that is needed writes; nobody's own words are replaced. @param {Content} content @param {PacketRecord} record @returns {Record<string, any>} */
export function filledAll(content, record) {
  const wanted = needed(content, record).map(({ id }) => id);
  /** @type {Record<string, any>} */
  const fields = { on: [...new Set([...(record.on ?? []), ...wanted])] };
  for (const section of wanted) {
    const words = record.text?.[section]?.trim() ? "" : wordsFor(content, record, section);
    if (words) fields[`text.${section}`] = words;
  }
  return fields;
}

/** The experiments with one chosen or let go; three are the most. @param {string[]} ids @param {string} id */
export function chosenOf(ids, id) {
  if (ids.includes(id)) return ids.filter((other) => other !== id);
  return ids.length < EXPERIMENTS_MOST ? [...ids, id] : ids;
}

/** The lines of what is asked for, one of them changed. @param {Support[]} support @param {number} at @param {Support} change @returns {Support[]} */
export const changedLine = (support, at, change) => {
  const lines = support.length > at ? support : [...support, {}];
  return lines.map((line, place) => (place === at ? { what: "", owner: "", by_date: null, ...line, ...change } : line));
};
