// shared/bus.js
var PageBus = class {
  constructor() {
    this.state = { step: null, connected: true, saves: {}, status: {}, ahead: {} };
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

// live/widget.js
var SOON_MS = 400;
var SPREAD_MS = 1500;
async function reloadWhenBack() {
  const { base: base2 } = document.body.dataset;
  for (; ; ) {
    await new Promise((later) => setTimeout(later, SOON_MS + Math.random() * SPREAD_MS));
    try {
      const answer = await fetch(`${base2}health`, { cache: "no-store" });
      if (answer.ok) return location.reload();
    } catch {
    }
  }
}
var lost = false;
function lose() {
  if (lost) return;
  lost = true;
  page.publish({ connected: false });
  reloadWhenBack();
}
var { base, kernel } = document.body.dataset;
if (kernel) {
  const line = new EventSource(`${base}alive/${kernel}`);
  line.addEventListener("gone", () => {
    line.close();
    lose();
  });
  line.addEventListener("error", () => {
    line.close();
    lose();
  });
  globalThis.addEventListener("pagehide", () => line.close());
}
