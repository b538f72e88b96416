// The kit's widgets of a page: what the kernel says of them, and each in its cell.
import { _ } from "../shared/words.js";
import { Model } from "./model.js";

const OURS = "actvo_kit.";
const LAYOUT = "@jupyter-widgets/base"; // every widget brings one along

/** Whether all of them are the kit's own. @param {Record<string, {state: any}>} states by id */
export const allOurs = (states) =>
  Object.values(states).every(({ state }) => state._model_module === LAYOUT || String(state._anywidget_id ?? "").startsWith(OURS));

/** The module whose text a model carries. @param {Model} model */
async function frontEnd(model) {
  const url = URL.createObjectURL(new Blob([model.get("_esm")], { type: "text/javascript" }));
  const made = (await import(/* @vite-ignore */ url)).default;
  return typeof made === "function" ? made() : made;
}

export class Widgets {
  /** @param {Iterable<{id: string, cell: Element}>} places in their order @param {(id: string, data: any) => void} tell a widget's Python half */
  constructor(places, tell) {
    this.places = [...places];
    this.tell = tell;
    /** @type {Map<string, Model>} */
    this.models = new Map();
  }

  /** The first time, or once more after the line was down. @param {Record<string, {state: any}>} states */
  take(states) {
    const first = !this.models.size;
    for (const [id, { state }] of Object.entries(states)) {
      const model = this.models.get(id);
      if (model) model.take(state);
      else this.models.set(id, new Model(state, (data) => this.tell(id, data)));
    }
    if (first) for (const { id, cell } of this.places) this.show(id, cell);
  }

  /** @param {string} id @param {any} data */
  hear(id, data) {
    this.models.get(id)?.hear(data);
  }

  /** @param {string} id @param {Element} cell */
  async show(id, cell) {
    const model = this.models.get(id);
    const el = document.createElement("div");
    cell.append(el);
    try {
      if (!model) throw new Error("a widget without a state");
      (await frontEnd(model)).render({ model, el });
    } catch (error) {
      el.remove();
      cell.classList.add("notice", "clay");
      cell.setAttribute("role", "alert");
      cell.textContent = _("This part could not be opened. Load the page again; if it stays, tell your facilitator. What you wrote is kept.");
      console.error(error);
    }
  }
}
