// shared/bus.js
var PageBus = class {
  constructor() {
    this.state = { step: null, connected: true, elsewhere: false, saves: {}, status: {}, ahead: {} };
    this.listeners = /* @__PURE__ */ new Set();
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
};
var KEY = /* @__PURE__ */ Symbol.for("actvo.page");
var shared = (
  /** @type {any} */
  globalThis
);
var page = shared[KEY] ??= new PageBus();

// shared/answer.js
var randomId = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (n) => n.toString(36)).join("");

// notebook/line.js
var FIRST_MS = 500;
var MOST_MS = 15e3;
function lineTo(kernel2, base2) {
  const url = new URL(`${base2}api/kernels/${kernel2}/channels`, location.href);
  url.protocol = url.protocol.replace("http", "ws");
  return url;
}
var Line = class {
  /**
   * @param {URL} url
   * @param {{opened: () => void, heard: (kind: string, content: any) => void, bytes: () => void}} page `bytes` came: of a widget that we have not made
   */
  constructor(url, page2) {
    this.page = page2;
    this.session = randomId();
    url.searchParams.set("session_id", this.session);
    this.url = url;
    this.waiting = [];
    this.count = 0;
    this.failed = 0;
    this.connect();
  }
  connect() {
    const socket = this.socket = new WebSocket(this.url);
    socket.onopen = () => {
      this.failed = 0;
      this.page.opened();
      for (const message of this.waiting.splice(0)) socket.send(message);
    };
    socket.onmessage = ({ data }) => {
      if (typeof data !== "string") return this.page.bytes();
      const { msg_type, content } = JSON.parse(data);
      this.page.heard(msg_type, content);
    };
    socket.onclose = () => {
      const pause = Math.min(MOST_MS, FIRST_MS * 2 ** this.failed++);
      this.again = setTimeout(() => this.connect(), pause * (0.5 + Math.random()));
    };
  }
  /** @param {string} kind @param {Record<string, any>} content @param {Record<string, any>} [metadata] */
  say(kind, content, metadata = {}) {
    const header = { msg_id: `${this.session}-${++this.count}`, msg_type: kind, session: this.session, username: "", version: "5.3" };
    const message = JSON.stringify({ channel: "shell", header, parent_header: {}, metadata, content });
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(message);
    else this.waiting.push(message);
  }
  close() {
    clearTimeout(this.again);
    if (!this.socket) return;
    this.socket.onclose = this.socket.onmessage = this.socket.onopen = null;
    this.socket.close();
  }
};

// shared/words.js
var loaded = null;
function catalogue() {
  const json = globalThis.document?.getElementById("actvo-words")?.textContent;
  return loaded ??= /** @type {any} */
  globalThis.actvoWords ?? JSON.parse(json || "{}");
}
function _(message, values) {
  const translation = catalogue()[message];
  return filled(typeof translation === "string" ? translation : message, values);
}
function filled(said, values) {
  return values ? said.replace(/\{(\w+)\}/g, (whole, name) => name in values ? String(values[name]) : whole) : said;
}

// notebook/model.js
var same = (first, other) => JSON.stringify(first) === JSON.stringify(other);
var Model = class {
  /** @param {Record<string, any>} state @param {(data: any) => void} tell the Python half */
  constructor(state, tell) {
    this.state = state;
    this.tell = tell;
    this.changed = {};
    this.listeners = /* @__PURE__ */ new Map();
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
    const listeners = this.listeners.get(name) ?? /* @__PURE__ */ new Set();
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
    for (const listener of [...this.listeners.get(name) ?? []]) listener(...said);
  }
};

// notebook/widgets.js
var OURS = "actvo_kit.";
var LAYOUT = "@jupyter-widgets/base";
var allOurs = (states) => Object.values(states).every(({ state }) => state._model_module === LAYOUT || String(state._anywidget_id ?? "").startsWith(OURS));
async function frontEnd(model) {
  const url = URL.createObjectURL(new Blob([model.get("_esm")], { type: "text/javascript" }));
  const made = (await import(
    /* @vite-ignore */
    url
  )).default;
  return typeof made === "function" ? made() : made;
}
var Widgets = class {
  /** @param {Iterable<{id: string, cell: Element}>} places in their order @param {(id: string, data: any) => void} tell a widget's Python half */
  constructor(places2, tell) {
    this.places = [...places2];
    this.tell = tell;
    this.models = /* @__PURE__ */ new Map();
  }
  /** The first time, or once more after the line was down. @param {Record<string, {state: any}>} states */
  take(states) {
    const first = !this.models.size;
    for (const [id, { state }] of Object.entries(states)) {
      const model = this.models.get(id);
      if (model) model.take(state);
      else this.models.set(id, new Model(state, (data) => this.tell(id, data)));
    }
    if (first) for (const { id, cell } of this.places) this.show(id, cell);
  }
  /** @param {string} id @param {any} data */
  hear(id, data) {
    this.models.get(id)?.hear(data);
  }
  /** @param {string} id @param {Element} cell */
  async show(id, cell) {
    const model = this.models.get(id);
    const el = document.createElement("div");
    cell.append(el);
    try {
      if (!model) throw new Error("a widget without a state");
      (await frontEnd(model)).render({ model, el });
    } catch (error) {
      el.remove();
      cell.classList.add("notice", "clay");
      cell.setAttribute("role", "alert");
      cell.textContent = _("This part could not be opened. Load the page again; if it stays, tell your facilitator. What you wrote is kept.");
      console.error(error);
    }
  }
};

// notebook/widget.js
var CONTROL = "jupyter.widget.control";
var VIEW = "application/vnd.jupyter.widget-view+json";
var { base = "/", kernel = "", voila = "" } = document.body.dataset;
function* places() {
  for (const output of document.querySelectorAll('script[type="application/vnd.voila.cell-output+json"]'))
    yield { id: JSON.parse(output.textContent ?? "").data[VIEW].model_id, cell: (
      /** @type {Element} */
      output.parentElement
    ) };
}
function letVoila() {
  line.close();
  const listen = window.addEventListener;
  window.addEventListener = (name, heard, ...more) => name === "load" && document.readyState === "complete" ? heard() : listen.call(window, name, heard, ...more);
  document.body.append(Object.assign(document.createElement("script"), { src: voila }));
}
var control = "";
var widgets = new Widgets(places(), (comm_id, data) => line.say("comm_msg", { comm_id, data }));
var line = new Line(lineTo(kernel, base), {
  opened() {
    control = `${line.session}-${++line.count}`;
    line.say("comm_open", { comm_id: control, target_name: CONTROL, data: {} }, { version: "1.0.0" });
    line.say("comm_msg", { comm_id: control, data: { method: "request_states" } });
  },
  heard(kind, { comm_id, data }) {
    if (kind !== "comm_msg") return;
    if (comm_id !== control) return widgets.hear(comm_id, data);
    line.say("comm_close", { comm_id: control, data: {} });
    if (allOurs(data.states)) widgets.take(data.states);
    else letVoila();
  },
  bytes: letVoila
});
