// One exercise's answer in this browser: what the server has, what is on its way, and the line between them.
import { page } from "./bus.js";
import * as pending from "./pending.js";

const TYPING_MS = 400;
const AGAIN_MS = 5000;

/** A random name for an edit or a page. */
export const randomId = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (n) => n.toString(36)).join("");

/** Session storage that never throws: private windows may refuse it. @param {string|null} seat */
export function sessionBox(seat) {
  return {
    /** @param {string} name @returns {any} */
    read(name) {
      try {
        return seat ? JSON.parse(sessionStorage.getItem(`actvo:${seat}:${name}`) ?? "null") : null;
      } catch {
        return null;
      }
    },
    /** @param {string} name @param {any} value null removes */
    write(name, value) {
      try {
        if (!seat) return;
        if (value === null) sessionStorage.removeItem(`actvo:${seat}:${name}`);
        else sessionStorage.setItem(`actvo:${seat}:${name}`, JSON.stringify(value));
      } catch {
        // Full or forbidden: the text is still in the page.
      }
    },
  };
}

/** @typedef {import("./pending.js").Kept} Kept */

export class Answer {
  /** @param {import("./model.d.ts").Model<import("./model.d.ts").ExerciseTraits>} model @param {string} slug @param {string} step the one that the page shows it in */
  constructor(model, slug, step = slug) {
    this.model = model;
    this.slug = slug;
    this.step = step;
    this.box = sessionBox(globalThis.document?.body?.dataset.seat ?? null);
    this.pageId = this.box.read("page") ?? randomId();
    this.box.write("page", this.pageId);
    /** @type {Kept} */
    this.kept = this.box.read(slug) ?? pending.nothing();
    /** @type {import("./pending.js").Change|null} */
    this.sent = null;
    /** @type {Record<string, any>} */
    this.conflicts = {};
    /** @type {Record<string, string>} */
    this.errors = {};
    /** @type {Set<() => void>} */
    this.listeners = new Set();
    this.timer = 0;
    this.serverStatus = "draft";
    /** @type {string|null} */
    this.savedAt = null;
    /** How far the person is in this step, where the exercise has an earlier one; null where it is the first. @type {string|null} */
    this.again = model.get("again") ?? null;
    this.takeRestored();
    this.heard = { "change:ack": () => this.takeAck(), "change:restored": () => this.restore() };
    for (const [name, listener] of Object.entries(this.heard)) model.on(name, listener);
    if (pending.isWaiting(this.kept)) this.send();
    this.tell();
  }

  /** Sends what still waits, and hears nothing more. What is not acknowledged stands in the box for the next page. */
  end() {
    this.send();
    clearTimeout(this.timer);
    for (const [name, listener] of Object.entries(this.heard)) this.model.off(name, listener);
  }

  restore() {
    this.takeRestored();
    this.tell();
  }

  takeRestored() {
    const restored = this.model.get("restored") ?? {};
    this.server = restored.record ?? {};
    this.version = restored.version ?? 0;
    this.serverStatus = restored.status ?? "draft";
    this.serverPlace = restored.place ?? "";
    if (!pending.isWaiting(this.kept)) this.kept = { ...this.kept, base: this.version };
  }

  /** The answer as this page shows it. */
  get record() {
    return pending.shownRecord(this.server, this.kept);
  }

  /** How far the person is: in this step, where the exercise has an earlier one. */
  get status() {
    return this.again ?? this.recordStatus;
  }

  get recordStatus() {
    return this.kept.status ?? this.serverStatus;
  }

  /** The screen inside the exercise, so that a reload comes back to it. */
  get place() {
    return this.kept.place ?? this.serverPlace;
  }

  /** @param {string} path */
  errorOf(path) {
    return this.kept.refused[path]?.why ?? this.errors[path] ?? "";
  }

  /**
   * Sets fields by dotted path and saves at once. @param {Record<string, any>} fields @param {string|null} [place]
   */
  set(fields, place = null) {
    this.change({ fields, place }, 0);
  }

  /** The same while somebody types: saved after a short pause. @param {Record<string, any>} fields */
  type(fields) {
    this.change({ fields }, TYPING_MS);
  }

  /** @param {string} place */
  go(place) {
    if (place !== this.place) this.change({ place }, 0);
  }

  /** @param {"draft"|"done"|"skipped"} status @param {string|null} [place] */
  mark(status, place = null) {
    if (this.again === null) return this.change({ status, place }, 0);
    this.again = status; // what the first step left done stays done, whatever becomes of this one
    const whole = this.recordStatus === "done" ? "done" : status;
    this.change({ status: status === "draft" && this.recordStatus === "done" ? null : whole, place }, 0);
  }

  /** Keeps mine or theirs where another page of the same person wrote the same field. @param {string} path @param {"mine"|"theirs"} whose */
  settleConflict(path, whose) {
    const { mine, theirs } = this.conflicts[path];
    delete this.conflicts[path];
    if (whose === "mine") this.set({ [path]: mine });
    else {
      this.server = pending.apply(this.server, { [path]: theirs });
      this.tell();
    }
  }

  /** @param {Partial<Kept>} more @param {number} delay */
  change(more, delay) {
    this.kept = pending.add(this.kept, more);
    this.errors = {};
    this.box.write(this.slug, this.kept);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), delay);
    this.tell();
  }

  send() {
    clearTimeout(this.timer);
    if (!pending.isWaiting(this.kept)) return;
    const { fields, place, status, base } = this.kept;
    this.sent = { edit_id: randomId(), page: this.pageId, base_version: base, fields, place, status };
    this.model.set("answer", this.sent);
    this.model.save_changes();
    this.timer = setTimeout(() => this.send(), AGAIN_MS); // until it is acknowledged
  }

  takeAck() {
    const ack = this.model.get("ack") ?? {};
    if (!this.sent || ack.edit_id !== this.sent.edit_id) return;
    const sent = this.sent;
    this.sent = null;
    clearTimeout(this.timer);
    const good = Object.fromEntries(
      Object.entries(sent.fields).filter(([path]) => !(path in ack.errors) && !(path in ack.conflicts)),
    );
    for (const [path, theirs] of Object.entries(ack.conflicts)) this.conflicts[path] = { mine: sent.fields[path], theirs };
    for (const news of [ack.elsewhere, good, ack.conflicts]) this.server = pending.apply(this.server, news ?? {});
    this.errors = ack.problems ?? {};
    this.version = ack.version;
    this.serverStatus = ack.status;
    if (this.again !== null && sent.status === "done" && ack.status === "draft") this.again = "draft";
    this.serverPlace = sent.place ?? this.serverPlace;
    this.savedAt = ack.saved_at ?? this.savedAt;
    this.kept = pending.settle(this.kept, sent, ack);
    const empty = !pending.isWaiting(this.kept) && !Object.keys(this.kept.refused).length;
    this.box.write(this.slug, empty ? null : this.kept);
    if (pending.isWaiting(this.kept)) this.send();
    this.tell();
  }

  /** @param {() => void} listener @returns {() => void} */
  listen(listener) {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell() {
    page.publish({
      saves: { ...page.state.saves, [this.slug]: this.saveState() },
      status: { ...page.state.status, [this.step]: this.status },
    });
    for (const listener of [...this.listeners]) listener();
  }

  /** @returns {any} */
  saveState() {
    if (pending.isWaiting(this.kept)) return { kind: "waiting" };
    if (Object.keys(this.kept.refused).length || Object.keys(this.conflicts).length) return { kind: "refused" };
    const at = this.savedAt ?? this.model.get("restored")?.updated_at ?? null;
    return at ? { kind: "saved", at } : { kind: "new" };
  }
}
