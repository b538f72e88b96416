// A widget model without a kernel: for unit tests and for looking at a widget by itself.

export class FakeModel {
  /** @param {Record<string, any>} state */
  constructor(state) {
    this.state = state;
    /** @type {Record<string, Set<Function>>} */
    this.handlers = {};
    /** @type {any[]} */
    this.sent = [];
  }

  /** @param {string} name */
  get(name) {
    return this.state[name];
  }

  /** @param {string} name @param {any} value */
  set(name, value) {
    this.state = { ...this.state, [name]: value };
    this.fire(`change:${name}`);
  }

  save_changes() {
    this.fire("saved");
  }

  /** @param {any} message */
  send(message) {
    this.sent.push(message);
  }

  /** @param {string} name @param {Function} handler */
  on(name, handler) {
    (this.handlers[name] ??= new Set()).add(handler);
  }

  /** @param {string} name @param {Function} handler */
  off(name, handler) {
    this.handlers[name]?.delete(handler);
  }

  /** @param {string} name */
  fire(name) {
    for (const handler of [...(this.handlers[name] ?? [])]) handler();
  }
}

/** A model that acknowledges like a server: at once, with everything accepted. @param {Record<string, any>} state */
export function savingModel(state) {
  const model = new FakeModel({ restored: {}, ack: {}, reading: {}, answer: {}, plotly: "static/plotly.js", ...state });
  let version = model.get("restored").version ?? 0;
  model.on("saved", () => {
    const { edit_id, status } = model.get("answer");
    version += 1;
    const ack = { edit_id, version, saved_at: new Date().toISOString(), status: status ?? "draft", errors: {}, conflicts: {} };
    setTimeout(() => model.set("ack", ack), 5);
  });
  return model;
}
