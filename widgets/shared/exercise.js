// Makes an anywidget module of an exercise: one answer, one redraw on every change, shown when its step is open.
import { Answer } from "./answer.js";
import { page } from "./bus.js";
import { Conflicts } from "./conflicts.js";
import { Screens } from "./screens.js";
import { html, render } from "./view.js";

const FOLLOWED = ["change:content", "change:reading", "change:asking"];

/**
 * @typedef {{model: import("./model.d.ts").Model<import("./model.d.ts").ExerciseTraits>, answer: Answer, record: any, place: string, ahead: any, content: any, reading: any, asking: any, links: Record<string, string>}} Given
 *   `links` leads to the other exercises, by slug; one that is on no page is not among them
 * @param {string} slug
 * @param {{screens: Record<string, (props: any) => any>, show: (given: Given) => {name: string}}} exercise
 *   its `screens` by name ("skipped" among them), and which of them it shows now; `show` may use hooks
 */
export function exercise(slug, { screens, show }) {
  return {
    /** @param {{model: import("./model.d.ts").Model<import("./model.d.ts").ExerciseTraits>, el: HTMLElement}} context */
    render({ model, el }) {
      el.classList.add("actvo", "exercise", `exercise-${slug}`);
      el.dataset.lmSuppressShortcuts = "true"; // JupyterLab keeps its keys to itself in here
      const step = model.get("step_id") || slug;
      const answer = new Answer(model, slug, step);
      const shown = { screen: "" };
      const draw = () => {
        el.hidden = page.state.step !== null && page.state.step !== step;
        const ahead = page.state.ahead[step] ?? null;
        const { record, place } = answer;
        const given = { model, answer, record, place, ahead, content: model.get("content"), reading: model.get("reading"), asking: model.get("asking") ?? {}, links: model.get("links") ?? {} };
        render(html`<${Conflicts} answer=${answer} /><${Screens} ...${{ given, shown, show }} of=${screens} />`, el);
      };
      const stop = [answer.listen(draw), page.listen(draw)];
      for (const trait of FOLLOWED) model.on(trait, draw);
      draw();
      return () => {
        for (const trait of FOLLOWED) model.off(trait, draw);
        stop.forEach((end) => end());
        answer.end();
        render(null, el);
      };
    },
  };
}
