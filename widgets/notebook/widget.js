// Shows a page's widgets. Voilà's own script, ten times as large, comes only where a cell has a widget of another maker.
import { Line, lineTo } from "./line.js";
import { Widgets, allOurs } from "./widgets.js";

const CONTROL = "jupyter.widget.control";
const VIEW = "application/vnd.jupyter.widget-view+json";
const { base = "/", kernel = "", voila = "" } = document.body.dataset;

/** Where each cell's widget goes. */
function* places() {
  for (const output of document.querySelectorAll('script[type="application/vnd.voila.cell-output+json"]'))
    yield { id: JSON.parse(output.textContent ?? "").data[VIEW].model_id, cell: /** @type {Element} */ (output.parentElement) };
}

/** Leaves the page to Voilà, which asks everything anew. It begins when a page has loaded; this one has. */
function letVoila() {
  line.close();
  const listen = window.addEventListener;
  window.addEventListener = (/** @type {string} */ name, /** @type {any} */ heard, /** @type {any[]} */ ...more) =>
    name === "load" && document.readyState === "complete" ? heard() : listen.call(window, name, heard, ...more);
  document.body.append(Object.assign(document.createElement("script"), { src: voila }));
}

let control = "";
const widgets = new Widgets(places(), (comm_id, data) => line.say("comm_msg", { comm_id, data }));
const line = new Line(lineTo(kernel, base), {
  opened() {
    control = `${line.session}-${++line.count}`;
    line.say("comm_open", { comm_id: control, target_name: CONTROL, data: {} }, { version: "1.0.0" });
    line.say("comm_msg", { comm_id: control, data: { method: "request_states" } });
  },
  heard(kind, { comm_id, data }) {
    if (kind !== "comm_msg") return;
    if (comm_id !== control) return widgets.hear(comm_id, data);
    line.say("comm_close", { comm_id: control, data: {} });
    if (allOurs(data.states)) widgets.take(data.states);
    else letVoila();
  },
  bytes: letVoila,
});
