// What an exercise asks for once and keeps in another's record: an answer like its own, over traits of their own.
import { Answer } from "./answer.js";
import { page } from "./bus.js";

/** @typedef {import("./model.d.ts").Model<import("./model.d.ts").ExerciseTraits>} Model */

/** The traits of the record `slug`, named as those of an exercise's own answer. @param {Model} model @param {string} by @param {string} slug @returns {any} */
function seen(model, by, slug) {
  const NAMES = { "change:ack": "change:ack_there", "change:restored": "change:there" };
  const ofThis = (/** @type {any} */ ack) => (ack?.slug === slug ? ack : {});
  return {
    /** @param {string} name */
    get: (name) => (name === "restored" ? model.get("there")?.[slug] : name === "ack" ? ofThis(model.get("ack_there")) : null),
    // A page of its own: what the other exercise shows is news to it.
    set: (/** @type {string} */ _name, /** @type {any} */ sent) => model.set("answer_there", { ...sent, slug, page: `${sent.page}-${by}` }),
    save_changes: () => model.save_changes(),
    /** @param {keyof typeof NAMES} name @param {any} listener */
    on: (name, listener) => model.on(NAMES[name], listener),
    /** @param {keyof typeof NAMES} name @param {any} listener */
    off: (name, listener) => model.off(NAMES[name], listener),
  };
}

/** Part of another's record: its fields alone, never whether that one is done. */
export class Elsewhere extends Answer {
  /** @param {Model} model @param {string} by the exercise that asks @param {string} slug the one that keeps it */
  constructor(model, by, slug) {
    super(seen(model, by, slug), `${by}-${slug}`);
  }

  tell() {
    page.publish({ saves: { ...page.state.saves, [this.slug]: this.saveState() } });
    for (const listener of [...this.listeners]) listener();
  }
}
