// The plain pages: takes the key out of a link's fragment, and leaves the waiting room when something opens.
import { cutTo, shorten, signs } from "../shared/within.js";
import { _ } from "../shared/words.js";

/** The waiting room hears a beat from the server this often; a proxy may hold it back, then the page asks. */
const BEAT_MS = 15_000;
const ASK_MS = 5_000;
const PRESSED_MS = 4_000;
/** How many strengths a colleague names. */
const TAPS = 3;
const door = document.body.dataset.door;
const form = document.querySelector("form");
const token = new URLSearchParams(location.hash.slice(1)).get("key");
const hidden = /** @type {HTMLInputElement|null} */ (form?.querySelector("input[name=token]") ?? null);

if (token && hidden && !hidden.value) {
  hidden.value = token;
  history.replaceState(null, "", location.pathname); // the key does not stay in the address bar
}

// A link opened from the page it leads to changes the fragment only. The "?" asks for the page anew; a reload would send
// the form before once more.
addEventListener("hashchange", () => location.hash.startsWith("#key=") && location.replace(`${location.pathname}?${location.hash}`));

if (door === "join") {
  const byLink = Boolean(hidden?.value);
  if (byLink) document.querySelector(".code-field")?.setAttribute("hidden", "");
  const first = /** @type {HTMLInputElement|null} */ (document.querySelector(byLink ? "#name" : "#code"));
  if (!first?.value) first?.focus();
}

if (["staff", "own", "colleague"].includes(door ?? "") && token) {
  const state = document.getElementById("state");
  if (state) state.textContent = _("Opening your page.");
  form?.submit();
}

// In somebody else's page: the link opens the same address, with its key, in a tab of its own.
if (door === "framed") /** @type {HTMLAnchorElement} */ (document.querySelector("main a")).href = location.href;

if (door === "taps") countTaps();

if (door === "own" && !token) document.getElementById("code")?.focus();
if (door === "mine") {
  document.querySelector(".made")?.scrollIntoView({ block: "center" });
  offerCopy();
}

if (door === "waiting") {
  waitForNews();
  fetchAhead((document.body.dataset.ahead ?? "").split(" ").filter(Boolean));
}

// A page that a browser kept and shows again may be of another time: the server knows who sits here now.
addEventListener("pageshow", (event) => event.persisted && location.reload());

// A second press while the first is on its way would be a second act; an answer that does not come can be asked for again.
for (const form of document.forms) {
  let pressed = -Infinity;
  form.addEventListener("submit", (event) => {
    if (performance.now() - pressed < PRESSED_MS) event.preventDefault();
    else pressed = performance.now();
  });
}

for (const box of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll("[data-most]"))) sayWhenCut(box);

/** The field holds so many letters as people count them, and says so when it cut. @param {HTMLInputElement} box */
function sayWhenCut(box) {
  const most = Number(box.dataset.most);
  const says = Object.assign(document.createElement("p"), { className: "says cut", role: "status" });
  box.after(says);
  const typed = (/** @type {any} */ event) => {
    const text = signs(box.value, most);
    if (text !== box.value && event.isComposing) return;
    says.textContent = text === box.value ? "" : cutTo(most);
    if (text !== box.value) shorten(box, text);
  };
  box.oninput = typed;
  box.addEventListener("compositionend", typed);
}

/** A button where the browser lets a page copy; a field to select everywhere. */
function offerCopy() {
  for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll("[data-copy]"))) {
    const field = /** @type {HTMLInputElement|null} */ (document.getElementById(button.dataset.copy ?? ""));
    if (!field) continue;
    field.onfocus = () => field.select();
    if (!navigator.clipboard) continue;
    button.hidden = false;
    button.onclick = () => navigator.clipboard.writeText(field.value).then(() => (button.textContent = _("Copied")));
  }
}

/** Says how many are tapped, and takes no fourth; without a script the server says it. */
function countTaps() {
  const boxes = [.../** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll(".tap input"))];
  const says = /** @type {HTMLElement} */ (document.querySelector(".counted"));
  const count = () => boxes.filter((box) => box.checked).length;
  const say = (/** @type {string} */ text) => {
    says.hidden = false;
    says.textContent = text;
  };
  for (const box of boxes)
    box.onchange = () => {
      if (count() <= TAPS) return say(_("{count} of {most}", { count: count(), most: TAPS }));
      box.checked = false;
      say(_("Three are tapped already. To change one, first tap it again."));
    };
  if (count()) say(_("{count} of {most}", { count: count(), most: TAPS }));
}

/** Fills the browser's cache with what the first page needs: few at a time, so that the news come through. @param {string[]} paths */
async function fetchAhead(paths) {
  const next = async () => {
    for (let path = paths.shift(); path; path = paths.shift()) {
      const answer = await fetch(`/${path}`, /** @type {any} */ ({ priority: "low" })).catch(() => null);
      await answer?.arrayBuffer().catch(() => null);
    }
  };
  await Promise.all([next(), next(), next()]);
  document.body.dataset.ahead = "";
}

/** Goes on at the first news of the room; says so while the server is away, and tries again by itself. */
function waitForNews() {
  const state = document.getElementById("state");
  const waiting = state?.textContent ?? "";
  const line = new EventSource("/room/news");
  let heard = Date.now() - BEAT_MS;
  // Each phone at its own moment: a hundred pages at once are a storm.
  const goOn = () => setTimeout(() => location.assign("/room"), Math.random() * 600);
  line.onopen = () => state && (state.textContent = waiting);
  line.onerror = () => state && (state.textContent = _("Not connected. This page tries again by itself."));
  line.onmessage = goOn;
  line.addEventListener("beat", () => (heard = Date.now()));
  setInterval(async () => {
    if (Date.now() - heard < BEAT_MS + ASK_MS) return;
    const answer = await fetch("/room/state", { cache: "no-store" }).catch(() => null);
    if (!answer) return;
    if (state) state.textContent = waiting;
    // Who is signed out meets the door.
    if (answer.status === 403 || (answer.ok && (await answer.json()).open)) goOn();
  }, ASK_MS);
}

if (door === "left" || door === "join") sessionStorage.clear(); // nobody sits in this browser
