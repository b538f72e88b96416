// What the console says about time and people. Pure; moments are milliseconds, plans are minutes.

/**
 * @typedef {{slug: string, title: string, minutes: number, plan: Record<string, number>, opened: boolean, opened_at: string|null,
 *            started: number, moved_on: number, places: [string, number][]}} Step
 * @typedef {{say: string, do: string, dont: string}} Script
 * @typedef {{workshop: string, code: string, join_url: string, flow: {phase: string, opened: number, started_at: string|null},
 *            people: string[], steps: Step[], scripts: Record<string, Script>, now: string,
 *            reveal: {item: string, title: string, ready: boolean, reason: string, revealed: boolean}}} View
 */

const MINUTE = 60_000;
const BETWEEN_MS = 1500;
const GIVE_UP_MS = 8000;
const PARTS = [
  { id: "instruct", now: "Now, you explain", label: "Explain" },
  { id: "solo", now: "Now, working alone", label: "Alone" },
  { id: "pair", now: "Now, in pairs", label: "In pairs" },
  { id: "room", now: "Now, all together", label: "Together" },
];

/** The step everybody was invited to last. @param {View} view @returns {Step|null} */
export const current = (view) => view.steps[view.flow.opened - 1] ?? null;

/** The step that opens next. @param {View} view @returns {Step|null} */
export const next = (view) => view.steps[view.flow.opened] ?? null;

/** How far the server's clock is ahead of this one. @param {View} view @param {number} here */
export const clockOffset = (view, here) => Date.parse(view.now) - here;

/** @param {number} at */
export const clock = (at) => new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });

/** Each step with its planned moment, and the planned end. Before the start: as if it were now. @param {View} view @param {number} now */
export function agenda(view, now) {
  let at = view.flow.started_at ? Date.parse(view.flow.started_at) : now;
  const lines = view.steps.map((step, index) => {
    const state = index < view.flow.opened - 1 ? "opened" : index === view.flow.opened - 1 ? "now" : "ahead";
    const line = { slug: step.slug, title: step.title, minutes: step.minutes, at, state };
    at += step.minutes * MINUTE;
    return line;
  });
  return { lines, end: at };
}

/** Time left in the step, in words; it never stops anybody. @param {Step} step @param {number} now */
export function timer(step, now) {
  const left = Date.parse(step.opened_at ?? "") + step.minutes * MINUTE - now;
  const over = left < 0;
  const seconds = over ? Math.floor(-left / 1000) : Math.min(Math.ceil(left / 1000), step.minutes * 60);
  const figure = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return { over, figure, words: over ? `over the ${step.minutes} min planned` : `left of ${step.minutes} min` };
}

/** How the day runs against the plan: the end of the current step, should it take its minutes, or now if that is later.
 * @param {View} view @param {number} now */
export function againstPlan(view, now) {
  const step = current(view);
  const planned = agenda(view, now).lines[view.flow.opened - 1];
  if (!step?.opened_at || !planned) return { late: false, words: "" };
  const length = step.minutes * MINUTE;
  const difference = Math.max(Date.parse(step.opened_at) + length, now) - (planned.at + length);
  const minutes = Math.trunc(difference / MINUTE);
  if (minutes === 0) return { late: false, words: "On plan" };
  return { late: minutes > 0, words: `${Math.abs(minutes)} min ${minutes > 0 ? "behind" : "ahead of"} plan` };
}

/** The minute plan of a step; `filled` is 0 to 1, and one part is now until the minutes are used up. @param {Step} step @param {number} now */
export function parts(step, now) {
  let from = Date.parse(step.opened_at ?? "");
  return PARTS.filter(({ id }) => step.plan[id] > 0).map(({ id, label, now: words }) => {
    const length = step.plan[id] * MINUTE;
    const filled = Math.min(Math.max((now - from) / length, 0), 1);
    from += length;
    return { id, label, words, minutes: step.plan[id], filled, isNow: now < from && now >= from - length };
  });
}

/** "Now, working alone". @param {Step} step @param {number} now */
export const phaseWords = (step, now) => parts(step, now).find((part) => part.isNow)?.words ?? "Now";

/**
 * Whether a click asks the room: the second half of a double click meets a button that already says the next thing.
 * @param {{at: number, answered: boolean, want: string}} last @param {string} want @param {number} now
 */
export const mayAsk = (last, want, now) => want !== last.want || now - last.at >= (last.answered ? BETWEEN_MS : GIVE_UP_MS);

/** @param {number} count */
export const people = (count) => (count === 1 ? "1 person" : `${count} people`);

/** Where people are, each with a share of those who are here. @param {Step} step @param {number} here */
export const places = (step, here) =>
  step.places.map(([label, count]) => ({
    label,
    words: count === 0 ? "nobody" : people(count),
    share: Math.min(count / Math.max(here, 1), 1),
  }));

/** One quiet sentence about the step as a whole, or "". @param {Step} step @param {number} here */
export function roomWords(step, here) {
  if (here === 0) return "Nobody has joined yet.";
  if (step.started === 0) return "Nobody has begun yet.";
  return step.moved_on >= here ? "Everybody here has moved on." : "";
}
