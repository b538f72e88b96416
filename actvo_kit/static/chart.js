// chart/widget.js
import { Figure, html, render } from "./kit.js";
var widget_default = {
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
  }
};
export {
  widget_default as default
};
