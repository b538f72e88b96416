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
