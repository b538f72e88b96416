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

// live/widget.js
var SOON_MS = 400;
var SPREAD_MS = 1500;
var FIRST_MS = 8e3;
var blockedWords = () => _("This page cannot connect to the room. The network, or a proxy in front of the room, blocks the connection that it needs (a WebSocket). Please try another network, or show this sentence to your facilitator. Nothing is lost.");
var silentWords = () => _("This page has a connection, but nothing came from the room. Please try again; if it stays, tell your facilitator. Nothing is lost.");
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
var offerToContinue = () => say(_("You have opened this page elsewhere. Nothing is lost."), _("Continue here"));
function say(sentence, wayOn) {
  const line = document.createElement("div");
  line.className = "notice sun line";
  line.setAttribute("role", "alert");
  const words = document.createElement("p");
  words.textContent = sentence;
  const button = document.createElement("button");
  button.className = "button";
  button.textContent = wayOn;
  button.onclick = () => location.reload();
  line.append(words, button);
  document.body.append(line);
  return line;
}
function footLast() {
  const foot = document.querySelector(".page-foot");
  if (foot && foot.nextElementSibling && !foot.contains(document.activeElement)) document.body.append(foot);
}
function watchOpening() {
  const opening = document.getElementById("opening");
  const cells = document.getElementById("rendered_cells");
  if (!opening || !cells) return;
  const look = () => {
    opening.hidden = cells.querySelector(".cell .actvo, .cell.notice") !== null;
    if (opening.hidden) footLast();
    return opening.hidden;
  };
  if (look()) return;
  const limit = limitOpening();
  const observer = new MutationObserver(() => {
    if (!look()) return;
    observer.disconnect();
    limit.end();
  });
  observer.observe(cells, { childList: true, subtree: true });
}
function limitOpening() {
  let line;
  let asked = 0;
  const beat = setInterval(async () => {
    const lines = (
      /** @type {any} */
      globalThis.actvo_lines
    );
    asked += lines.asked ? 1e3 : 0;
    const late = lines.opened ? 3 * FIRST_MS : FIRST_MS;
    if (over || line || asked < late || !await isThere()) return;
    document.body.classList.add("blocked");
    line = say(lines.opened ? silentWords() : blockedWords(), _("Try again"));
  }, 1e3);
  const end = () => {
    clearInterval(beat);
    line?.remove();
    document.body.classList.remove("blocked");
  };
  return { end };
}
var isThere = () => fetch(`${base}health`, { cache: "no-store" }).then(
  (answer) => answer.ok,
  () => false
);
function guardLeaving() {
  const out = document.querySelector(".page-foot a[href$=leave]");
  out?.addEventListener("click", (event) => {
    if (!Object.values(page.state.saves).some((save) => save.kind === "waiting" || save.kind === "refused")) return;
    event.preventDefault();
    out.textContent = _("Not everything is saved yet. Try again in a moment.");
  });
}
forgetOthers();
watchOpening();
guardLeaving();
globalThis.addEventListener("pageshow", (event) => event.persisted && location.reload());
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
