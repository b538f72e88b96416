// The plain pages: takes the key out of a link's fragment, and leaves the waiting room when something opens.

const door = document.body.dataset.door;
const form = document.querySelector("form");
const token = new URLSearchParams(location.hash.slice(1)).get("key");
const hidden = /** @type {HTMLInputElement|null} */ (form?.querySelector("input[name=token]") ?? null);

if (token && hidden) {
  hidden.value = token;
  history.replaceState(null, "", location.pathname); // the key does not stay in the address bar
}

if (door === "join") {
  const byLink = Boolean(hidden?.value);
  if (byLink) document.querySelector(".code-field")?.setAttribute("hidden", "");
  const first = /** @type {HTMLInputElement|null} */ (document.querySelector(byLink ? "#name" : "#code"));
  if (!first?.value) first?.focus();
}

if (door === "staff" && token) {
  const state = document.getElementById("state");
  if (state) state.textContent = "Opening your page.";
  form?.submit();
}

if (door === "waiting") waitForNews();

/** Goes on at the first news of the room; says so while the server is away, and tries again by itself. */
function waitForNews() {
  const state = document.getElementById("state");
  const waiting = state?.textContent ?? "";
  const line = new EventSource("/room/news");
  line.onopen = () => state && (state.textContent = waiting);
  line.onerror = () => state && (state.textContent = "Not connected. This page tries again by itself.");
  // Each phone at its own moment: a hundred pages at once are a storm.
  line.onmessage = () => setTimeout(() => location.assign("/room"), Math.random() * 600);
}

if (door === "left") sessionStorage.clear();
