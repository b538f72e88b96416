// What the experiments decide: which screen, which starters first, what a tap writes, what a result does to a cell. Pure (METHOD E10).

import { _ } from "../shared/kit.js";

/**
 * @typedef {{id: string, option: string, criterion: string|null, title: string, text: string}} Doubt
 * @typedef {{id: string, title: string, action: string, signal_yes: string, signal_no: string, hours: number, days: number, needs_ok_from: string, tests: string[], suggested_for: string[]}} Starter
 * @typedef {{short?: boolean, doubts: Doubt[], belief: string, starters: Starter[], learning: {hours: number|null, stuck: {id: string, title: string}[], helped: string[]}, calendar: boolean, promise: string}} Content
 * @typedef {"high"|"medium"|"low"} Sure
 * @typedef {{x: number|null, conf: Sure, source: string, note?: string|null}} Cell
 * @typedef {{wish?: string, outcome?: string, obstacle?: string, if_cue?: string, then_action?: string}} Woop
 * @typedef {{option_id?: string|null, question?: string, starter?: string|null, tests?: string[], belief?: string, action?: string, with_whom?: string, start?: string|null, end?: string|null,
 *            hours?: number|null, cost_eur?: number, reversible?: boolean|null, touches?: string[], needs_ok_from?: string, signal_yes?: string, signal_no?: string, decision_rule?: string,
 *            woop?: Woop, signal?: "yes"|"no"|"unclear"|null, learned?: string|null, updates?: any[]}} Experiment
 * @typedef {{experiment?: Record<string, Experiment>}} ExperimentsRecord
 * @typedef {{path: string, option: string, criterion: string, option_title: string, criterion_title: string, anchors: string[], now: Cell|null}} Tested
 * @typedef {{title: string, about: string, fields: Record<string, string>, dates: string, day14: string, day30: string, safety: string|null, verdict: string[],
 *            checks: {text: string, there: boolean}[], aloud: string[], cell: Tested|null, told: {before: string|null, after: string|null, is_there: boolean}|null}} Plan
 */

/** The steps of a plan, in their order. */
export const STEPS = ["starter", "belief", "signals", "when", "care", "ifthen", "plan"];
/** The same where time is short: the starter fills the others, and they can be changed from the plan. */
const SHORT = ["starter", "when", "ifthen", "plan"];
/** How many plans somebody has at a time. */
export const AT_A_TIME = 3;
const MOST = 12;
const DAY_MS = 86_400_000;

/** Where each field of a plan is asked. @type {Record<string, string>} */
const ASKED = { belief: "belief", action: "belief", signal_yes: "signals", signal_no: "signals", start: "when", end: "when", hours: "when", cost_eur: "when", reversible: "care", touches: "care", tests: "starter" };

/** What a step asks for, for whoever wants to change something. @param {string} step */
export const nameOfStep = (step) => ({ first: _("What I want to find out"), starter: _("The way to find out"), belief: _("What I believe and will do"), signals: _("What I would see"), when: _("When, and how much"), care: _("What it touches"), ifthen: _("What could get in the way") })[step];

/** @param {ExperimentsRecord} record @param {string} id @returns {Experiment} */
export const experimentOf = (record, id) => record.experiment?.[id] ?? {};

/** The ids of what is planned, in their order. @param {ExperimentsRecord} record */
export const idsOf = (record) => Object.keys(record.experiment ?? {}).sort((a, b) => Number(a.slice(3)) - Number(b.slice(3)));

/** Those whose result is still open. @param {ExperimentsRecord} record */
export const running = (record) => idsOf(record).filter((id) => !experimentOf(record, id).signal);

/** Whether another one may be planned now. @param {ExperimentsRecord} record */
export const mayPlan = (record) => running(record).length < AT_A_TIME && idsOf(record).length < MOST;

/** The id of the next plan. @param {ExperimentsRecord} record */
export const nextId = (record) => Array.from({ length: MOST }, (_, at) => `EX-${at + 1}`).find((id) => !record.experiment?.[id]) ?? "EX-1";

/** The screen for a place, and the plan it is about; what is not there leads to the start. @param {ExperimentsRecord} record @param {string} place */
export function screenOf(record, place) {
  const [name, id = "", more = ""] = place.split("/");
  const planned = idsOf(record);
  if (name === "first" || !planned.length) return { name: more === "own" && name === "first" ? "first/own" : "first", id: /^EX-\d+$/.test(id) ? id : nextId(record) };
  if (!name || name === "plans" || !planned.includes(id)) return { name: "plans", id: "" };
  if (name === "back") return { name: ["learned", "cell", "told"].includes(more) ? `back/${more}` : "back", id };
  return { name: [...STEPS, "change"].includes(name) ? name : "plans", id };
}

/** The places before and after a step of a plan. @param {string} step @param {string} id @param {boolean} [short] */
export function around(step, id, short = false) {
  const steps = short ? SHORT : STEPS;
  const at = steps.indexOf(step);
  if (at < 0) return { before: `plan/${id}`, after: `plan/${id}` };
  return { before: at > 0 ? `${steps[at - 1]}/${id}` : `first/${id}`, after: `${steps[at + 1]}/${id}` };
}

/** What choosing a doubt writes. @param {string} id @param {Doubt} doubt */
export const fromDoubt = (id, doubt) => ({ [`experiment.${id}.option_id`]: doubt.option, [`experiment.${id}.tests`]: [doubt.criterion ?? "question"], [`experiment.${id}.question`]: null });

/** What a question of one's own writes. @param {string} id @param {string} text */
export const fromQuestion = (id, text) => ({ [`experiment.${id}.option_id`]: null, [`experiment.${id}.tests`]: ["question"], [`experiment.${id}.question`]: text || null });

/** What choosing the sentence writes that somebody wants to test. @param {string} id @param {string} belief */
export const fromBelief = (id, belief) => ({ [`experiment.${id}.option_id`]: null, [`experiment.${id}.tests`]: ["question"], [`experiment.${id}.question`]: null, [`experiment.${id}.belief`]: belief });

/** The sentence that is offered to be tested: none in place of a belief that somebody wrote into this plan. @param {Content} content @param {Experiment} experiment */
export const offeredBelief = ({ belief }, experiment) => (!experiment.belief?.trim() || experiment.belief === belief ? belief : "");

/** Whether a plan is about this doubt. @param {Experiment} experiment @param {Doubt} doubt */
export const isAbout = (experiment, doubt) => experiment.option_id === doubt.option && experiment.tests?.[0] === (doubt.criterion ?? "question");

/** The starters for a plan: those that fit its doubt, best first, and the others. @param {Content} content @param {Experiment} experiment */
export function startersOf({ starters }, experiment) {
  const criterion = experiment.tests?.[0] ?? "question";
  const first = starters.filter((starter) => starter.suggested_for.includes(criterion));
  const fitting = [...first, ...starters.filter((starter) => starter.tests.includes(criterion) && !first.includes(starter))];
  return { fitting, others: starters.filter((starter) => !fitting.includes(starter)) };
}

/** What a plan says by itself where time is short. @param {string} about */
const filled = (about) => ({ belief: about ? _("This could be right for me: {title}", { title: about }).slice(0, 160) : _("I would like this."), decision_rule: _("If I am right, I take one more step. If not, I look at another option."), reversible: true, touches: ["none"] });

/** What choosing a starter writes where time is short: all that is not asked. @param {string} id @param {Experiment} experiment @param {string} about what the plan is about, in words */
export function filledIn(id, experiment, about) {
  const now = /** @type {Record<string, any>} */ (experiment);
  const open = Object.entries(filled(experiment.question || about)).filter(([name]) => now[name] == null || now[name] === "" || (Array.isArray(now[name]) && !now[name].length));
  return Object.fromEntries(open.map(([name, value]) => [`experiment.${id}.${name}`, value]));
}

/** What choosing a starter writes: its words, wherever nobody wrote their own. @param {Content} content @param {string} id @param {Experiment} experiment @param {Starter|null} starter */
export function fromStarter({ starters }, id, experiment, starter) {
  const words = /** @type {const} */ (["action", "signal_yes", "signal_no", "hours", "needs_ok_from"]);
  const before = starters.find((each) => each.id === experiment.starter);
  /** @type {Record<string, any>} */
  const fields = { [`experiment.${id}.starter`]: starter?.id ?? null };
  for (const word of words) {
    const now = experiment[word];
    if (now == null || now === "" || now === before?.[word]) fields[`experiment.${id}.${word}`] = starter?.[word] ?? null;
  }
  return fields;
}

/** What a start writes: the end follows it while nobody chose one. @param {Content} content @param {string} id @param {Experiment} experiment @param {string} start */
export function fromStart({ starters }, id, experiment, start) {
  const days = starters.find((each) => each.id === experiment.starter)?.days ?? 7;
  const fields = { [`experiment.${id}.start`]: start || null };
  return start && !experiment.end ? { ...fields, [`experiment.${id}.end`]: later(start, days) } : fields;
}

/** A day so many days later. @param {string} day @param {number} days */
export const later = (day, days) => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** What a number's text means: the number, or what is wrong with it. @param {string} text @param {number} least @param {number} most @returns {{value: number|null, error: string}} */
export function numberOf(text, least, most) {
  if (!text.trim()) return { value: null, error: "" };
  const value = Number(text.replace(",", "."));
  return Number.isFinite(value) && value >= least && value <= most ? { value, error: "" } : { value: null, error: _("Please give a number from {least} to {most}.", { least, most }) };
}

/** Ticks after a tap; "none" stands alone. @param {string[]} chosen @param {string} id */
export function touched(chosen, id) {
  if (chosen.includes(id)) return chosen.filter((each) => each !== id);
  return id === "none" ? ["none"] : [...chosen.filter((each) => each !== "none"), id];
}

/** How sure a cell is after a test: one step more, unless the result is not clear. @param {Experiment["signal"]} signal @param {Cell|null} cell @returns {Sure} */
export function surer(signal, cell) {
  const before = cell?.x == null ? "low" : cell.conf;
  if (signal !== "yes" && signal !== "no") return before;
  return before === "low" ? "medium" : "high";
}

/** What a result does to the cell it tested: the cell, and what the plan remembers of it. @param {Experiment} experiment @param {Tested} cell @param {number|null} x */
export function result(experiment, cell, x) {
  const conf = x === null ? "low" : surer(experiment.signal, cell.now);
  const before = { before: cell.now?.x ?? null, before_conf: cell.now?.conf ?? "low" };
  return {
    cell: { [cell.path]: { x, conf, source: "me", note: cell.now?.note ?? null } },
    updates: [...(experiment.updates ?? []).slice(-7), { option: cell.option, criterion: cell.criterion, ...before, after: x, after_conf: conf }],
  };
}

/** A cell's number as its quoted sentence; half a point lies between two. @param {string[]} anchors @param {number|null|undefined} x */
export function inSentence(anchors, x) {
  if (x == null) return _("not sure");
  const [low, high] = [anchors[Math.floor(x) - 1], anchors[Math.ceil(x) - 1]];
  return low === high ? _("“{words}”", { words: low }) : _("between “{low}” and “{high}”", { low, high });
}

/** The first problem of each plan that keeps it from being kept, with the place where it is asked. @param {Record<string, string>} errors @returns {{id: string, place: string, text: string}[]} */
export function problemsOf(errors) {
  const all = Object.entries(errors).flatMap(([path, text]) => {
    const [head, id, field] = path.split(".");
    return text && head === "experiment" && id ? [{ id, place: `${ASKED[field] ?? "plan"}/${id}`, text }] : [];
  });
  return all.filter(({ id }, at) => all.findIndex((each) => each.id === id) === at);
}
