// What the console says about time and people. Pure; moments are milliseconds, plans are minutes.
import { _, ngettext } from "../shared/kit.js";

/**
 * @typedef {{slug: string, title: string, minutes: number, plan: Record<string, number>, opened: boolean, when: string,
 *            part?: string|null, pair?: {say: string, first: string}|null, opened_at: string|null, stuck: number, started: number, moved_on: number, places: [string, number][]}} Step
 * @typedef {{say: string, do: string, dont: string}} Script
 * @typedef {{item: string, slug: string, title: string, ready: boolean, reason: string, revealed: boolean}} RevealState
 * @typedef {{key: string, name: string, manages: boolean}} Guest
 * @typedef {{phase: string, opened: number, at: number, started_at: string|null, added: Record<string, number>, rested: Record<string, number>,
 *            pause: {at: string, minutes: number|null}|null, pairs_at?: string|null, showing: string|null, manager_present: boolean}} Flow
 * @typedef {{workshop: string, code: string, join_url: string, flow: Flow, people: Guest[], triads: string[][], steps: Step[],
 *            scripts: Record<string, Script>, now: string, reveals: RevealState[], kept: string, alarms: string[]}} View
 */

const MINUTE = 60_000;
const BETWEEN_MS = 1500;
const GIVE_UP_MS = 8000;
const partsOfStep = () => [
  { id: "instruct", now: _("Now, you explain"), label: _("Explain") },
  { id: "solo", now: _("Now, working alone"), label: _("Alone") },
  { id: "pair", now: _("Now, in threes"), label: _("In threes") },
  { id: "room", now: _("Now, all together"), label: _("Together") },
];

/** The number of the step the room is at, from 1; 0 before the start. @param {View} view */
const here = ({ flow }) => (flow.phase === "waiting" ? 0 : flow.at || flow.opened);

/** The step the room is at. @param {View} view @returns {Step|null} */
export const current = (view) => view.steps[here(view) - 1] ?? null;

/** The step that opens next. @param {View} view @returns {Step|null} */
export const next = (view) => (view.flow.phase === "waiting" ? view.steps.find(({ when }) => when === "live") : view.steps[view.flow.opened]) ?? null;

/** How far the server's clock is ahead of this one. @param {View} view @param {number} here */
export const clockOffset = (view, here) => Date.parse(view.now) - here;

/** @param {number} at */
export const clock = (at) => new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

/**
 * Each step with its planned moment, and the planned end. Before the start: as if it were now. What people do by
 * themselves, before or after, has no moment and takes no time of the room.
 * @param {View} view @param {number} now
 */
export function agenda(view, now) {
  let at = view.flow.started_at ? Date.parse(view.flow.started_at) : now;
  const lines = view.steps.map((step, index) => {
    const state = index === here(view) - 1 ? "now" : index < view.flow.opened ? "opened" : "ahead";
    const line = { slug: step.slug, title: step.title, minutes: step.minutes, at, when: step.when, state: step.part === "break" ? `rest ${state}` : state };
    if (step.when === "live") at += step.minutes * MINUTE;
    return line;
  });
  return { lines, end: at };
}

/** The minutes of the room in all. @param {View} view */
export const wholeLength = (view) => view.steps.reduce((sum, step) => sum + (step.when === "live" ? step.minutes : 0), 0);

/** How long the current step may take, with what was added, in minutes. @param {View} view @param {Step} step */
export const length = (view, step) => step.minutes + (view.flow.added[step.slug] ?? 0);

/** How long the step has taken, pauses left out, in milliseconds. @param {View} view @param {Step} step @param {number} now */
function used(view, step, now) {
  const until = view.flow.pause ? Date.parse(view.flow.pause.at) : now;
  return until - Date.parse(step.opened_at ?? "") - (view.flow.rested[step.slug] ?? 0) * 1000;
}

/** Time left in the step, in words; it never stops anybody. @param {View} view @param {Step} step @param {number} now */
export function timer(view, step, now) {
  const minutes = length(view, step);
  const left = minutes * MINUTE - used(view, step, now);
  const over = left < 0;
  const seconds = over ? Math.floor(-left / 1000) : Math.min(Math.ceil(left / 1000), minutes * 60);
  return { over, figure: figure(seconds), words: over ? _("over the {minutes} min planned", { minutes }) : _("left of {minutes} min", { minutes }) };
}

/** @param {number} seconds */
const figure = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

/** The pause now: how long it goes on, or how long it has been. @param {View} view @param {number} now */
export function pauseTimer({ flow }, now) {
  if (!flow.pause) return null;
  const at = Date.parse(flow.pause.at);
  if (!flow.pause.minutes) return { over: false, figure: figure(Math.max(Math.floor((now - at) / 1000), 0)), words: _("paused"), until: null };
  const until = at + flow.pause.minutes * MINUTE;
  const over = now > until;
  const seconds = over ? Math.floor((now - until) / 1000) : Math.ceil((until - now) / 1000);
  return { over, figure: figure(seconds), words: over ? _("over the break") : _("left of {minutes} min", { minutes: flow.pause.minutes }), until };
}

/**
 * How the day runs against the plan: the end of the current step, should it take its minutes, or now if that is later.
 * @param {View} view @param {number} now
 */
export function againstPlan(view, now) {
  const step = current(view);
  const planned = agenda(view, now).lines.find((line) => line.slug === step?.slug);
  if (!step?.opened_at || !planned) return { late: false, words: "" };
  const { pause } = view.flow;
  const rested = (view.flow.rested[step.slug] ?? 0) * 1000 + (pause ? now - Date.parse(pause.at) : 0);
  const ends = Math.max(Date.parse(step.opened_at) + length(view, step) * MINUTE + rested, now);
  const minutes = Math.trunc((ends - (planned.at + step.minutes * MINUTE)) / MINUTE);
  if (minutes === 0) return { late: false, words: _("On plan") };
  return { late: minutes > 0, words: minutes > 0 ? _("{minutes} min behind plan", { minutes }) : _("{minutes} min ahead of plan", { minutes: -minutes }) };
}

/** The minute plan of a step; `filled` is 0 to 1, and one part is now until the minutes are used up. @param {View} view @param {Step} step @param {number} now */
export function parts(view, step, now) {
  const at = used(view, step, now);
  let from = 0;
  return partsOfStep().filter(({ id }) => step.plan[id] > 0).map(({ id, label, now: words }) => {
    const long = step.plan[id] * MINUTE;
    const filled = Math.min(Math.max((at - from) / long, 0), 1);
    from += long;
    return { id, label, words, minutes: step.plan[id], filled, isNow: at < from && at >= from - long };
  });
}

/** "Now, working alone". @param {View} view @param {Step} step @param {number} now */
export function phaseWords(view, step, now) {
  if (view.flow.pause) return view.flow.pause.minutes ? _("A break, after") : _("Paused, in");
  if (view.flow.pairs_at) return _("Now, in threes");
  if (step.part) return _("Now");
  return parts(view, step, now).find((part) => part.isNow)?.words ?? _("Now");
}

/** When a break of the agenda is over, in milliseconds; null in any other step. @param {View} view @param {Step} step @param {number} now */
export function backAt(view, step, now) {
  if (step.part !== "break" || !step.opened_at) return null;
  const paused = view.flow.pause ? now - Date.parse(view.flow.pause.at) : 0;
  return Date.parse(step.opened_at) + length(view, step) * MINUTE + (view.flow.rested[step.slug] ?? 0) * 1000 + paused;
}

/** The pictures at hand, the current step's first and then the one on the projector; and the others. @param {View} view */
export const reveals = (view) => {
  const slug = current(view)?.slug;
  const here = view.reveals.filter((reveal) => reveal.slug === slug);
  const first = here.length ? here : view.reveals.slice(0, 1);
  /** @param {RevealState} reveal */
  const isAtHand = (reveal) => first.includes(reveal) || reveal.item === view.flow.showing;
  return { atHand: [...first, ...view.reveals.filter((reveal) => isAtHand(reveal) && !first.includes(reveal))], others: view.reveals.filter((reveal) => !isAtHand(reveal)) };
};

/** What is done about people who are stuck. @param {number} count */
export const stuckWords = (count) => ngettext("{count} person is stuck", "{count} people are stuck", count);

/** How many have no group, once groups were formed. @param {View} view */
export const withoutGroup = (view) => (view.triads.length ? view.people.length - view.triads.flat().length : 0);

/**
 * Whether a click asks the room: the second half of a double click meets a button that already says the next thing.
 * @param {{at: number, answered: boolean, want: string}} last @param {string} want @param {number} now
 */
export const mayAsk = (last, want, now) => want !== last.want || now - last.at >= (last.answered ? BETWEEN_MS : GIVE_UP_MS);

/**
 * By what the room knows an act: the same again while no answer came, so that nothing is sent or made twice.
 * @param {{answered: boolean, asked: string, press: string}} last @param {string} asked @param {() => string} fresh
 */
export const pressOf = (last, asked, fresh) => (!last.answered && asked === last.asked ? last.press : fresh());

/** @param {number} count */
export const people = (count) => ngettext("{count} person", "{count} people", count);

/** Where people are, each with a share of those who are here. @param {Step} step @param {number} all */
export const places = (step, all) =>
  step.places.map(([label, count]) => ({
    label,
    words: count === 0 ? _("nobody") : people(count),
    share: Math.min(count / Math.max(all, 1), 1),
  }));

/** One quiet sentence about the step as a whole, or "". @param {Step} step @param {number} all */
export function roomWords(step, all) {
  if (all === 0) return _("Nobody has joined yet.");
  if (step.started === 0) return _("Nobody has begun yet.");
  // Those who deleted everything still count, so this speaks of the step and not of who is here.
  return step.started >= all && step.moved_on >= step.started ? _("Everybody who opened this step has moved on.") : "";
}
