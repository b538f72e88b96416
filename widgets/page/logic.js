// What a page's frame says: which steps are here, what comes next, whether everything is kept.
import { _, clock } from "../shared/kit.js";

/**
 * @typedef {{slug: string, title: string, page: string, page_title: string, href: string|null, status?: string, led?: boolean}} Step
 * @typedef {{page: string, title: string, name: string, aside: boolean, live: boolean, steps: Step[], leave: string|null}} Content
 * @typedef {{phase: string, opened: number, at: number, called_at: string|null, pause: {at: string, minutes: number|null}|null}} Flow
 * @typedef {{id: string, text: string, at: string, mine: boolean}} Note
 * @typedef {{triad: string[], notes: Note[], stuck: string|null}} Told
 */

/** Steps on this page, each with whether it is open. @param {Content} content @param {Flow} flow */
export const stepsHere = (content, flow) =>
  content.steps.map((step, index) => ({ ...step, open: index < flow.opened })).filter((step) => step.page === content.page);

/** What follows each step. @param {Content} content @param {Flow} flow @returns {Record<string, import("../shared/bus.js").Ahead>} */
export function whatIsAhead(content, flow) {
  /** @type {Record<string, any>} */
  const ahead = {};
  content.steps.forEach((step, index) => {
    const next = content.steps[index + 1];
    const none = { title: "", href: null, slug: null };
    if (!next) ahead[step.slug] = { ...none, wait: _("This is the last step for today. You can go back and change anything while the room is open.") };
    else if (index + 1 >= flow.opened)
      ahead[step.slug] = { ...none, wait: _("{step} comes next, when your facilitator opens it. Until then you can change anything here.", { step: next.title }) };
    else {
      const same = next.page === step.page;
      ahead[step.slug] = { title: next.title, slug: next.slug, href: same ? null : next.href, wait: null };
    }
  });
  return ahead;
}

/** The step to show: the one asked for, else the last open one that was begun, else the first. @param {ReturnType<typeof stepsHere>} here @param {string} asked @param {string|null} begun */
export function stepToShow(here, asked, begun) {
  const open = here.filter((step) => step.open);
  return (open.find((step) => step.slug === asked) ?? open.find((step) => step.slug === begun) ?? open[0] ?? null)?.slug ?? null;
}

/**
 * Where the room is, when this page shows another step: a later one until it is finished, any once people were called there.
 * @param {Content} content @param {Flow} flow @param {string|null} shown @param {Record<string, string>} status
 */
export function roomIsAt(content, flow, shown, status) {
  const number = (flow.at || flow.opened) - 1;
  const step = content.steps[number];
  const at = content.steps.findIndex((step) => step.slug === shown);
  if (!step || at < 0 || at === number || flow.phase === "ended") return null;
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
