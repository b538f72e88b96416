// Makes an anywidget module of an exercise: one answer, one redraw on every change, shown when its step is open.
import { Answer } from "./answer.js";
import { page } from "./bus.js";
import { Conflicts } from "./parts.js";
import { html, render } from "./view.js";

/**
 * @param {string} slug
 * @param {(props: {content: any, answer: Answer, record: any, place: string, reading: any, ahead: any, model: any, asking: any}) => any} View
 */
export function exercise(slug, View) {
  return {
    /** @param {{model: any, el: HTMLElement}} context */
    render({ model, el }) {
      el.classList.add("actvo", "exercise", `exercise-${slug}`);
      el.dataset.lmSuppressShortcuts = "true"; // JupyterLab keeps its keys to itself in here
      const answer = new Answer(model, slug);
      const draw = () => {
        el.hidden = page.state.step !== null && page.state.step !== slug;
        const ahead = page.state.ahead[slug] ?? null;
        const { record, place } = answer;
        render(
          html`<${Conflicts} answer=${answer} />
            <${View} ...${{ model, answer, record, place, ahead, content: model.get("content"), reading: model.get("reading"), asking: model.get("asking") ?? {} }} />`,
          el,
        );
      };
      const stop = [answer.listen(draw), page.listen(draw)];
      model.on("change:content", draw);
      model.on("change:reading", draw);
      model.on("change:asking", draw);
      draw();
      return () => {
        stop.forEach((end) => end());
        render(null, el);
      };
    },
  };
}
