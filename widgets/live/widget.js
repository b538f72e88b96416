// Watches whether the page's kernel and the server still live, says so, and comes back by itself (DESIGN §3).
import { page } from "../shared/bus.js";
import { _ } from "../shared/words.js";

const SOON_MS = 400;
const SPREAD_MS = 1500;
const FIRST_MS = 8000;
const blockedWords = () =>
  _("This page cannot connect to the room. The network, or a proxy in front of the room, blocks the connection that it needs (a WebSocket). Please try another network, or show this sentence to your facilitator. Nothing is lost.");
const silentWords = () =>
  _("This page has a connection, but nothing came from the room. Please try again; if it stays, tell your facilitator. Nothing is lost.");
const { base, kernel } = document.body.dataset;

/** Reloads once the server answers again, each page at its own moment. */
async function reloadWhenBack() {
  for (;;) {
    await new Promise((later) => setTimeout(later, SOON_MS + Math.random() * SPREAD_MS));
    try {
      const answer = await fetch(`${base}health`, { cache: "no-store" });
      if (answer.ok) return location.reload();
    } catch {
      // Still away: try again.
    }
  }
}

let over = false;

/** @param {string} what "gone", "away" or "replaced" */
function lose(what) {
  if (over) return;
  over = true;
  page.publish({ connected: false, elsewhere: what === "replaced" });
  if (what === "replaced") offerToContinue();
  else reloadWhenBack();
}

/** This browser was signed out, perhaps in another tab: nothing of the person stays here, and nothing is sent any more. */
function leave() {
  if (over) return;
  over = true;
  sessionStorage.clear();
  location.replace(base ?? "/");
}

/** What somebody else left in this tab is nobody's business. */
function forgetOthers() {
  const mine = `actvo:${document.body.dataset.seat}:`;
  for (const name of Object.keys(sessionStorage)) if (name.startsWith("actvo:") && !name.startsWith(mine)) sessionStorage.removeItem(name);
}

/** The person opened the page on other devices too; this one lets them, and comes back when asked. */
const offerToContinue = () => say(_("You have opened this page elsewhere. Nothing is lost."), _("Continue here"));

/** A sentence at the foot of the page, and the way on: to load it again. @param {string} sentence @param {string} wayOn */
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

/** Voilà puts the cells into a box of its own, behind all else: who goes through the page by keyboard or ear meets the foot last. */
function footLast() {
  const foot = document.querySelector(".page-foot");
  if (foot && foot.nextElementSibling && !foot.contains(document.activeElement)) document.body.append(foot);
}

/** Hides the opening words when the first widget stands. */
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

/** Names what is blocked when no widget stands in time; while scripts are still on their way, the line is only slow. */
function limitOpening() {
  /** @type {HTMLElement|undefined} */
  let line;
  let asked = 0;
  const beat = setInterval(async () => {
    const lines = /** @type {any} */ (globalThis).actvo_lines;
    asked += lines.asked ? 1000 : 0;
    const late = lines.opened ? 3 * FIRST_MS : FIRST_MS;
    if (over || line || asked < late || !(await isThere())) return;
    document.body.classList.add("blocked");
    line = say(lines.opened ? silentWords() : blockedWords(), _("Try again"));
  }, 1000);
  const end = () => {
    clearInterval(beat);
    line?.remove();
    document.body.classList.remove("blocked");
  };
  return { end };
}

/** Whether the server answers: when it does not, the line to the kernel is not what is missing. */
const isThere = () => fetch(`${base}health`, { cache: "no-store" }).then(
  (answer) => answer.ok,
  () => false,
);

/** Leaving clears what this device keeps, so it waits until the server has it. */
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
// A page that a browser kept and shows again has let its kernel go.
globalThis.addEventListener("pageshow", (event) => event.persisted && location.reload());
if (kernel) {
  const line = new EventSource(`${base}alive/${kernel}`);
  const end = (/** @type {string} */ what) => () => {
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
