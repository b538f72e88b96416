// What Voilà's script expects to find on a page. Our template shows the cells at once, so there is nothing to reveal.
const voila = /** @type {any} */ (window);
voila.voila_heartbeat = () => {};
voila.voila_process = () => {};
voila.voila_finish = () => {};
voila.update_loading_text = () => {};
voila.display_cells = () => {};
