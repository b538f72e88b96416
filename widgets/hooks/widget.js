// Runs before the page is whole: tells the truth while it opens, and has what Voilà's script expects to find.
const SLOW_MS = 8000;

/** The words that stand since the page began become other ones of the template. @param {"still" | "failed"} what */
function tell(what) {
  const opening = document.getElementById("opening");
  if (opening) opening.textContent = opening.dataset[what] ?? "";
}

const slow = setTimeout(() => tell("still"), SLOW_MS);
const notCome = (/** @type {Event} */ { target }) => {
  if (!(target instanceof HTMLScriptElement)) return;
  clearTimeout(slow);
  tell("failed");
};
addEventListener("error", notCome, true); // of a script; errors of elements do not bubble

// Our template shows the cells at once, so there is nothing for Voilà to reveal.
const voila = /** @type {any} */ (window);
voila.voila_heartbeat = () => {};
voila.voila_process = () => {};
voila.voila_finish = () => {};
voila.update_loading_text = () => {};
voila.display_cells = () => {};

// Which lines to the kernel were asked for and which came to be: only so can a page tell a slow room from a blocked one.
voila.actvo_lines = { asked: 0, opened: 0 };
voila.WebSocket = class extends WebSocket {
  /** @param {string | URL} url @param {string | string[]} [protocols] */
  constructor(url, protocols) {
    super(url, protocols);
    voila.actvo_lines.asked += 1;
    this.addEventListener("open", () => (voila.actvo_lines.opened += 1));
  }
};
