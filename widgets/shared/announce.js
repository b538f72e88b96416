// Tells a screen reader what just happened ("My own opinion, now 2 of 5").

/** @type {HTMLElement|null} */
let region = null;

/** @param {string} text */
export function announce(text) {
  if (!region?.isConnected) {
    region = document.createElement("div");
    region.className = "actvo-announcer";
    region.setAttribute("aria-live", "polite");
    region.setAttribute("role", "status");
    document.body.append(region);
  }
  const target = region;
  target.textContent = "";
  setTimeout(() => (target.textContent = text), 40);
}
