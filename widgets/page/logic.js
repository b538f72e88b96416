// What a page's frame says: which steps are here, what comes next, whether everything is kept.
import { _, clock } from "../shared/kit.js";

/**
 * @typedef {{slug: string, title: string, page: string, page_title: string, href: string|null, status?: string, when?: string,
 *            part?: string|null, shows?: string, minutes?: number, pair?: {say: string, first: string, minutes: number}|null}} Step
 * @typedef {{page: string, title: string, name: string, aside: boolean, live: boolean, steps: Step[], leave: string|null, promise?: string|null}} Content
 * @typedef {{phase: string, opened: number, at: number, called_at: string|null, pause: {at: string, minutes: number|null}|null,
 *            pairs_at?: string|null, opened_at?: Record<string, string>, added?: Record<string, number>, rested?: Record<string, number>}} Flow
 * @typedef {{id: string, text: string, at: string, mine: boolean}} Note
 * @typedef {{triad: string[], notes: Note[], stuck: string|null}} Told
 */

/** Exercises on this page, each with whether it is open. @param {Content} content @param {Flow} flow */
export const stepsHere = (content, flow) =>
  content.steps.map((step, index) => ({ ...step, open: index < flow.opened })).filter((step) => step.page === content.page && !step.part);

/** The step the room is at; null before the start and after the end. @param {Content} content @param {Flow} flow */
export const atNow = (content, flow) => (flow.phase === "running" ? (content.steps[(flow.at || flow.opened) - 1] ?? null) : null);

/** What follows each exercise: parts that the facilitator leads are nothing to go to. @param {Content} content @param {Flow} flow @returns {Record<string, import("../shared/bus.js").Ahead>} */
export function whatIsAhead(content, flow) {
  const steps = content.steps.map((step, index) => ({ ...step, open: index < flow.opened })).filter((step) => !step.part);
  const none = { title: "", href: null, slug: null };
  const lead = (/** @type {Step & {open: boolean}} */ step, /** @type {(Step & {open: boolean})|undefined} */ next) => {
    if (!next) return { ...none, wait: _("This is the last step for today. You can go back and change anything while the room is open.") };
    if (next.open) return { title: next.title, slug: next.slug, href: next.page === step.page ? null : next.href, wait: null };
    if (next.when === "after") return { ...none, wait: _("{step} opens after the close. Until then you can change anything here.", { step: next.title }) };
    return { ...none, wait: _("{step} comes next, when your facilitator opens it. Until then you can change anything here.", { step: next.title }) };
  };
  return Object.fromEntries(steps.map((step, index) => [step.slug, lead(step, steps[index + 1])]));
}

/**
 * A part that the facilitator leads, while the room is at it: what everybody reads.
 * @param {Content} content @param {Flow} flow @param {boolean} [alone] whether no exercise stands below it
 */
export function ledNow(content, flow, alone = false) {
  const step = atNow(content, flow);
  if (!step?.part || flow.pause) return null;
  const kept = alone ? _("There is nothing to do here.") : _("Everything here is kept; you may go on writing.");
  if (step.part === "break") {
    const began = Date.parse(flow.opened_at?.[step.slug] ?? "");
    const over = began + ((step.minutes ?? 0) + (flow.added?.[step.slug] ?? 0)) * 60_000 + (flow.rested?.[step.slug] ?? 0) * 1000;
    const back = Number.isNaN(over) ? "" : _("We go on at {time}.", { time: clock(new Date(over).toISOString()) });
    return { part: step.part, title: step.title, text: [back, step.shows, kept].filter(Boolean).join(" ") };
  }
  return { part: step.part, title: step.title, text: step.shows || `${_("Your facilitator leads this part.")} ${kept}` };
}

/** What pairs and threes talk about now. @param {Content} content @param {Flow} flow */
export const talkNow = (content, flow) => (flow.pairs_at && !flow.pause ? (atNow(content, flow)?.pair ?? null) : null);

/** What a screen reader hears when the room is at another step. @param {Content} content @param {Flow} flow */
export function movedWords(content, flow) {
  const led = ledNow(content, flow);
  if (led) return `${led.title}. ${led.text}`;
  const step = atNow(content, flow);
  return step ? _("{step} is open now", { step: step.title }) : "";
}

/** The step to show: the one asked for, else the last open one that was begun, else the first; "" while none is open. @param {ReturnType<typeof stepsHere>} here @param {string} asked @param {string|null} begun */
export function stepToShow(here, asked, begun) {
  const open = here.filter((step) => step.open);
  return (open.find((step) => step.slug === asked) ?? open.find((step) => step.slug === begun) ?? open[0])?.slug ?? "";
}

/**
 * Where the room is, when this page shows another step: a later one until it is finished, any once people were called there.
 * @param {Content} content @param {Flow} flow @param {string|null} shown @param {Record<string, string>} status
 */
export function roomIsAt(content, flow, shown, status) {
  const step = atNow(content, flow);
  const at = content.steps.findIndex((step) => step.slug === shown);
  const number = step ? content.steps.indexOf(step) : -1;
  if (!step || step.part || at < 0 || at === number) return null;
  const finished = ["done", "skipped"].includes(status[step.slug] ?? step.status);
  return flow.called_at || (number > at && !finished) ? step : null;
}

/** A pause, in words. @param {Flow} flow */
export function pauseWords({ pause }) {
  if (!pause) return "";
  if (!pause.minutes) return _("The room is paused. You may go on writing.");
  return _("A break until {time}. Everything is kept.", { time: clock(new Date(Date.parse(pause.at) + pause.minutes * 60_000).toISOString()) });
}

/** Names as one says them. @param {string[]} names */
export const spokenNames = (names) => (names.length < 2 ? names.join("") : _("{names} and {last}", { names: names.slice(0, -1).join(_(", ")), last: names[names.length - 1] }));

/** The notes that were not put away yet, oldest first. @param {Note[]} notes @param {string[]} away */
export const notesToShow = (notes, away) => notes.filter((note) => !away.includes(note.id)).reverse();

/**
 * The corner's words, the least good news first. @param {import("../shared/bus.js").PageState} state @returns {{tone: string, text: string}}
 */
export function saveWords({ connected, elsewhere, saves }) {
  const all = Object.values(saves);
  if (elsewhere) return { tone: "off", text: _("Open elsewhere, not here") };
  if (!connected) return { tone: "off", text: _("Not connected. Keep writing: it is kept on this device.") };
  if (all.some((save) => save.kind === "refused")) return { tone: "off", text: _("Something here is not saved: see the note") };
  if (all.some((save) => save.kind === "waiting")) return { tone: "wait", text: _("Not saved yet") };
  const times = all.flatMap((save) => (save.kind === "saved" ? [save.at] : [])).sort();
  return times.length ? { tone: "on", text: _("Saved {time}", { time: clock(times[times.length - 1]) }) } : { tone: "none", text: _("Saves as you go") };
}
