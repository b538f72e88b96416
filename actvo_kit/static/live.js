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

// live/widget.js
var SOON_MS = 400;
var SPREAD_MS = 1500;
var { base, kernel } = document.body.dataset;
async function reloadWhenBack() {
  for (; ; ) {
    await new Promise((later) => setTimeout(later, SOON_MS + Math.random() * SPREAD_MS));
    try {
      const answer = await fetch(`${base}health`, { cache: "no-store" });
      if (answer.ok) return location.reload();
    } catch {
    }
  }
}
var over = false;
function lose(what) {
  if (over) return;
  over = true;
  page.publish({ connected: false, elsewhere: what === "replaced" });
  if (what === "replaced") offerToContinue();
  else reloadWhenBack();
}
function leave() {
  if (over) return;
  over = true;
  sessionStorage.clear();
  location.replace(base ?? "/");
}
function forgetOthers() {
  const mine = `actvo:${document.body.dataset.seat}:`;
  for (const name of Object.keys(sessionStorage)) if (name.startsWith("actvo:") && !name.startsWith(mine)) sessionStorage.removeItem(name);
}
function offerToContinue() {
  const line = document.createElement("div");
  line.className = "notice sun line";
  line.setAttribute("role", "alert");
  const words = document.createElement("p");
  words.textContent = "You have opened this page elsewhere. Nothing is lost.";
  const button = document.createElement("button");
  button.className = "button";
  button.textContent = "Continue here";
  button.onclick = () => location.reload();
  line.append(words, button);
  document.body.append(line);
}
function watchOpening() {
  const opening = document.getElementById("opening");
  const cells = document.getElementById("rendered_cells");
  if (!opening || !cells) return;
  const look = () => {
    opening.hidden = cells.querySelector(".cell .actvo, .cell.notice") !== null;
    return opening.hidden;
  };
  if (look()) return;
  const observer = new MutationObserver(() => look() && observer.disconnect());
  observer.observe(cells, { childList: true, subtree: true });
}
function guardLeaving() {
  const form = document.querySelector("form[action$=leave]");
  form?.addEventListener("submit", (event) => {
    if (!Object.values(page.state.saves).some((one) => one.kind === "waiting" || one.kind === "refused")) return;
    event.preventDefault();
    const button = form.querySelector("button");
    if (button) button.textContent = "Not everything is saved yet. Try again in a moment.";
  });
}
forgetOthers();
watchOpening();
guardLeaving();
if (kernel) {
  const line = new EventSource(`${base}alive/${kernel}`);
  const end = (what) => () => {
    line.close();
    lose(what);
  };
  line.addEventListener("gone", end("gone"));
  line.addEventListener("signed_out", () => {
    line.close();
    leave();
  });
  line.addEventListener("replaced", end("replaced"));
  line.addEventListener("error", end("away"));
  globalThis.addEventListener("pagehide", () => {
    over = true;
    line.close();
    navigator.sendBeacon(`${base}left/${kernel}`);
  });
}
