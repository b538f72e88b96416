// What a page's frame says: which steps are here, what comes next, whether everything is kept.

/**
 * @typedef {{slug: string, title: string, page: string, page_title: string, href: string|null}} Step
 * @typedef {{page: string, title: string, name: string, live: boolean, steps: Step[], leave: string|null}} Content
 * @typedef {{phase: string, opened: number}} Flow
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
    if (!next) ahead[step.slug] = { ...none, wait: "This is the last step for today. You can go back and change anything while the room is open." };
    else if (index + 1 >= flow.opened)
      ahead[step.slug] = { ...none, wait: `${next.title} comes next, when your facilitator opens it. Until then you can change anything here.` };
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

/** The newest open step, when it is not the one shown and not begun yet. @param {Content} content @param {Flow} flow @param {string|null} shown @param {Record<string, string>} status */
export function newlyOpened(content, flow, shown, status) {
  const newest = content.steps[flow.opened - 1];
  const at = content.steps.findIndex((step) => step.slug === shown);
  return newest && at >= 0 && flow.opened - 1 > at && !["done", "skipped"].includes(status[newest.slug]) ? newest : null;
}

/** @param {string} at an ISO moment */
export const clock = (at) => new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hour12: false });

/**
 * The corner's words, the least good news first. @param {import("../shared/bus.js").PageState} state @returns {{tone: string, text: string}}
 */
export function saveWords({ connected, elsewhere, saves }) {
  const all = Object.values(saves);
  if (elsewhere) return { tone: "off", text: "Open elsewhere, not here" };
  if (!connected) return { tone: "off", text: "Not connected. Keep writing: it is kept on this device." };
  if (all.some((one) => one.kind === "refused")) return { tone: "off", text: "Something here is not saved: see the note" };
  if (all.some((one) => one.kind === "waiting")) return { tone: "wait", text: "Not saved yet" };
  const times = all.flatMap((one) => (one.kind === "saved" ? [one.at] : [])).sort();
  return times.length ? { tone: "on", text: `Saved ${clock(times[times.length - 1])}` } : { tone: "none", text: "Saves as you go" };
}
