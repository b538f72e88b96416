// Makes an anywidget module of an exercise: one answer, one redraw on every change, shown when its step is open.
import { Answer } from "./answer.js";
import { page } from "./bus.js";
import { Conflicts } from "./conflicts.js";
import { Elsewhere } from "./elsewhere.js";
import { Screens } from "./screens.js";
import { html, render } from "./view.js";

const FOLLOWED = ["change:content", "change:reading", "change:asking"];

/**
 * @typedef {{model: import("./model.d.ts").Model<import("./model.d.ts").ExerciseTraits>, answer: Answer, there: Record<string, Answer>, record: any, place: string, ahead: any, content: any, reading: any, asking: any, links: Record<string, string>}} Given
 *   `there` are the records, by slug, in which it keeps what it asks for once
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
      const there = Object.fromEntries(Object.keys(model.get("there") ?? {}).map((other) => [other, new Elsewhere(model, slug, other)]));
      const shown = { screen: "" };
      const draw = () => {
        el.hidden = page.state.step !== null && page.state.step !== step;
        const ahead = page.state.ahead[step] ?? null;
        const { record, place } = answer;
        const given = { model, answer, there, record, place, ahead, content: model.get("content"), reading: model.get("reading"), asking: model.get("asking") ?? {}, links: model.get("links") ?? {} };
        render(html`<${Conflicts} answer=${answer} />${Object.entries(there).map(([other, kept]) => html`<${Conflicts} answer=${kept} key=${other} />`)}<${Screens} ...${{ given, shown, show }} of=${screens} />`, el);
      };
      const answers = [answer, ...Object.values(there)];
      const stop = [...answers.map((one) => one.listen(draw)), page.listen(draw)];
      for (const trait of FOLLOWED) model.on(trait, draw);
      draw();
      return () => {
        for (const trait of FOLLOWED) model.off(trait, draw);
        stop.forEach((end) => end());
        answers.forEach((one) => one.end());
        render(null, el);
      };
    },
  };
}
