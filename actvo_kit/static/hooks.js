// hooks/widget.js
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
