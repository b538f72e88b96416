// The frame of a participant's page: title, steps, the corner that tells the truth about saving, and the way out.
import { announce } from "../shared/announce.js";
import { page } from "../shared/bus.js";
import { html, render } from "../shared/view.js";
import { newlyOpened, saveWords, stepsHere, stepToShow, whatIsAhead } from "./logic.js";

/** @param {{content: any, flow: any, state: any}} props */
function Frame({ content, flow, state }) {
  const here = stepsHere(content, flow);
  const corner = saveWords(state);
  const opened = content.live ? newlyOpened(content, flow, state.step, state.status) : null;
  const elsewhere = opened && opened.page !== content.page;
  return html`<div class="frame">
    <div class="bar">
      <h1>${content.title}</h1>
      ${content.live &&
      html`<nav aria-label="Steps on this page">
        ${here.map((step) =>
          step.open
            ? html`<a href=${`#${step.slug}`} aria-current=${step.slug === state.step ? "step" : undefined} key=${step.slug}>${step.title}</a>`
            : html`<span class="closed" key=${step.slug}>${step.title}</span>`,
        )}
      </nav>`}
      <p class=${`corner ${corner.tone}`} role="status">${corner.text}</p>
    </div>
    ${content.live &&
    html`<ol class="way" aria-hidden="true">
      ${content.steps.map((/** @type {any} */ step) => {
        const status = state.status[step.slug] ?? step.status;
        const how = ["done", "skipped"].includes(status) ? "done" : step.slug === state.step ? "now" : "";
        return html`<li class=${how} key=${step.slug}></li>`;
      })}
    </ol>`}
    ${opened &&
    html`<p class="opened" role="status">
      ${opened.title} is open now.${" "}
      <a href=${elsewhere ? opened.href : `#${opened.slug}`}>Go on to ${opened.title}</a>
    </p>`}
  </div>`;
}

export default {
  /** @param {{model: any, el: HTMLElement}} context */
  render({ model, el }) {
    el.classList.add("actvo", "page");
    const asked = () => location.hash.slice(1);
    let openedBefore = model.get("flow").opened;
    const place = () => {
      const content = model.get("content");
      const flow = model.get("flow");
      const here = stepsHere(content, flow);
      const step = content.live ? stepToShow(here, asked() || page.state.step || "", content.begun) : null;
      page.publish({ step, ahead: whatIsAhead(content, flow) });
      if (flow.opened > openedBefore) announce(`${content.steps[flow.opened - 1].title} is open now`);
      openedBefore = flow.opened;
    };
    const draw = () => render(html`<${Frame} content=${model.get("content")} flow=${model.get("flow")} state=${page.state} />`, el);
    const stop = page.listen(draw);
    const onHash = () => {
      place();
      globalThis.scrollTo?.({ top: 0 });
    };
    globalThis.addEventListener("hashchange", onHash);
    model.on("change:flow", place);
    model.on("change:content", place);
    place();
    draw();
    return () => {
      stop();
      globalThis.removeEventListener("hashchange", onHash);
      render(null, el);
    };
  },
};
