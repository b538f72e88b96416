// Shows the widget that the address names, with the state it names, on a model that acknowledges at once.
import { savingModel } from "./fake_model.js";

const asked = new URLSearchParams(location.search);
const name = asked.get("widget");
const state = asked.get("state") ? await (await fetch(`/widgets/${asked.get("state")}`)).json() : {};
if (state.page) {
  const frame = (await import("/actvo_kit/static/page.js")).default;
  frame.render({ model: savingModel(state.page), el: document.getElementById("page") });
}
const model = savingModel(state);
globalThis.model = model;
const widget = (await import(`/actvo_kit/static/${name}.js`)).default;
widget.render({ model, el: document.getElementById("widget") });
document.body.dataset.shown = name ?? "";
