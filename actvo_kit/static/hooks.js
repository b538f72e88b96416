// hooks/widget.js
var SLOW_MS = 8e3;
function tell(what) {
  const opening = document.getElementById("opening");
  if (opening) opening.textContent = opening.dataset[what] ?? "";
}
var slow = setTimeout(() => tell("still"), SLOW_MS);
var notCome = ({ target }) => {
  if (!(target instanceof HTMLScriptElement)) return;
  clearTimeout(slow);
  tell("failed");
};
addEventListener("error", notCome, true);
var voila = (
  /** @type {any} */
  window
);
voila.voila_heartbeat = () => {
};
voila.voila_process = () => {
};
voila.voila_finish = () => {
};
voila.update_loading_text = () => {
};
voila.display_cells = () => {
};
voila.actvo_lines = { asked: 0, opened: 0 };
voila.WebSocket = class extends WebSocket {
  /** @param {string | URL} url @param {string | string[]} [protocols] */
  constructor(url, protocols) {
    super(url, protocols);
    voila.actvo_lines.asked += 1;
    this.addEventListener("open", () => voila.actvo_lines.opened += 1);
  }
};
