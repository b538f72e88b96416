// What the parts of one page tell each other: which step is shown, what is saved, whether the line is up.
// One per page, shared by bundles that were built apart.

/**
 * @typedef {{kind: "saved", at: string} | {kind: "waiting"} | {kind: "refused"}} SaveState
 * @typedef {{title: string, href: string|null, slug: string|null, wait: string|null}} Ahead
 * `step` is null on a page without a frame, which shows every exercise, and "" while no step of it is open.
 * @typedef {{step: string|null, connected: boolean, elsewhere: boolean, saves: Record<string, SaveState>, status: Record<string, string>,
 *            ahead: Record<string, Ahead>}} PageState
 */

class PageBus {
  constructor() {
    /** @type {PageState} */
    this.state = { step: null, connected: true, elsewhere: false, saves: {}, status: {}, ahead: {} };
    /** @type {Set<(state: PageState) => void>} */
    this.listeners = new Set();
  }

  /** @param {Partial<PageState>} part */
  publish(part) {
    this.state = { ...this.state, ...part };
    for (const listener of [...this.listeners]) listener(this.state);
  }

  /** @param {(state: PageState) => void} listener @returns {() => void} */
  listen(listener) {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

const KEY = Symbol.for("actvo.page");
const shared = /** @type {any} */ (globalThis);

/** @type {PageBus} */
export const page = (shared[KEY] ??= new PageBus());
