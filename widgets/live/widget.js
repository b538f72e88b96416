// Watches whether the page's kernel and the server still live, says so, and comes back by itself (DESIGN §3).
import { page } from "../shared/bus.js";

const SOON_MS = 400;
const SPREAD_MS = 1500;

/** Reloads once the server answers again, each page at its own moment. */
async function reloadWhenBack() {
  const { base } = document.body.dataset;
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

/** The first loss decides; everything after it is the same loss. */
let lost = false;
function lose() {
  if (lost) return;
  lost = true;
  page.publish({ connected: false });
  reloadWhenBack();
}

const { base, kernel } = document.body.dataset;
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
