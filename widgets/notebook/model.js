// What a widget's front end sees of its Python half: the model of anywidget's specification.

/** As JSON they are the same. @param {any} first @param {any} other */
const same = (first, other) => JSON.stringify(first) === JSON.stringify(other);

export class Model {
  /** @param {Record<string, any>} state @param {(data: any) => void} tell the Python half */
  constructor(state, tell) {
    this.state = state;
    this.tell = tell;
    /** @type {Record<string, any>} what was set and not told yet */
    this.changed = {};
    /** @type {Map<string, Set<(...said: any[]) => void>>} */
    this.listeners = new Map();
  }

  /** @param {string} name */
  get(name) {
    return this.state[name];
  }

  /** @param {string} name @param {any} value */
  set(name, value) {
    this.changed[name] = value;
    this.take({ [name]: value });
  }

  save_changes() {
    if (Object.keys(this.changed).length) this.tell({ method: "update", state: this.changed, buffer_paths: [] });
    this.changed = {};
  }

  /** @param {any} content */
  send(content) {
    this.tell({ method: "custom", content });
  }

  /** @param {string} name such as "change:content" or "msg:custom" @param {(...said: any[]) => void} listener */
  on(name, listener) {
    const listeners = this.listeners.get(name) ?? new Set();
    this.listeners.set(name, listeners.add(listener));
  }

  /** @param {string} name @param {(...said: any[]) => void} listener */
  off(name, listener) {
    this.listeners.get(name)?.delete(listener);
  }

  /** Takes values over, all of them before anybody hears of one. @param {Record<string, any>} news */
  take(news) {
    const names = Object.keys(news).filter((name) => !same(news[name], this.state[name]));
    Object.assign(this.state, news);
    for (const name of names) this.emit(`change:${name}`);
  }

  /** What its Python half said. @param {any} data */
  hear(data) {
    if (data.method === "update") this.take(data.state);
    if (data.method === "custom") this.emit("msg:custom", data.content, []);
  }

  /** @param {string} name @param {any[]} said */
  emit(name, ...said) {
    for (const listener of [...(this.listeners.get(name) ?? [])]) listener(...said);
  }
}
