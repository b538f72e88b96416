// A picture by itself: what a notebook cell shows when there is nothing to answer.
import { Figure, html, render } from "../shared/kit.js";

export default {
  /** @param {{model: any, el: HTMLElement}} context */
  render({ model, el }) {
    el.classList.add("actvo", "chart");
    const draw = () => {
      const [picture, label, note] = ["picture", "label", "note"].map((name) => model.get(name));
      render(html`<${Figure} ...${{ model, picture, label, note }} />`, el);
    };
    model.on("change:picture", draw);
    draw();
    return () => {
      model.off("change:picture", draw);
      render(null, el);
    };
  },
};
