// A picture by itself: what a notebook cell shows when there is nothing to answer.
import { Figure, html, render } from "../shared/kit.js";

/** @type {(keyof import("../shared/model.d.ts").ChartTraits)[]} */
const NAMES = ["picture", "label", "note"];

export default {
  /** @param {{model: import("../shared/model.d.ts").Model<import("../shared/model.d.ts").ChartTraits>, el: HTMLElement}} context */
  render({ model, el }) {
    el.classList.add("actvo", "chart");
    const draw = () => {
      const [picture, label, note] = NAMES.map((name) => model.get(name));
      render(html`<${Figure} ...${{ model, picture, label, note }} />`, el);
    };
    for (const name of NAMES) model.on(`change:${name}`, draw);
    draw();
    return () => {
      for (const name of NAMES) model.off(`change:${name}`, draw);
      render(null, el);
    };
  },
};
