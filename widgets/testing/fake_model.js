// A widget model without a kernel: for unit tests and for looking at a widget by itself.

import { Model } from "../notebook/model.js";

export class FakeModel extends Model {
  /** @param {Record<string, any>} state */
  constructor(state) {
    super(state, () => {});
    /** @type {any[]} */
    this.sent = [];
  }

  save_changes() {
    super.save_changes();
    this.emit("saved");
  }

  /** @param {any} message */
  send(message) {
    this.sent.push(message);
  }
}

/** A model that acknowledges like a server: at once, with everything accepted. @param {Record<string, any>} state */
export function savingModel(state) {
  const model = new FakeModel({ restored: {}, ack: {}, reading: {}, answer: {}, ...state });
  let version = model.get("restored").version ?? 0;
  model.on("saved", () => {
    const { edit_id, status } = model.get("answer");
    version += 1;
    const ack = { edit_id, version, saved_at: new Date().toISOString(), status: status ?? "draft", errors: {}, conflicts: {} };
    setTimeout(() => model.set("ack", ack), 5);
  });
  return model;
}
