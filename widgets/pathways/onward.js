// What is kept, what to look at once more, and the way on.
import { _, Ahead, html, Loud, Notice, Plain } from "../shared/kit.js";
import { ENOUGH } from "./logic.js";
import { allOf, problemsOf, standing, titleIn } from "./written.js";

/** That two are hardly different. @param {any} reading @param {(id: string) => string} title */
export function cousinsIn(reading, title) {
  const [first, second] = reading.cousins ?? [];
  return second && html`<${Notice}><p>${_("“{first}” and “{second}” are close cousins. What would make the second one truly different?", { first: title(first), second: title(second) })}</p><//>`;
}

/** @param {import("./widget.js").Screen} props */
export function Onward({ content, record, answer, reading, ahead }) {
  const ids = allOf(record);
  const title = (/** @type {string} */ id) => titleIn(record, content, id);
  const error = answer.errorOf("pathway");
  const done = answer.status === "done" && ids.length >= ENOUGH;
  return html`<section class="onward" aria-label=${_("What you keep")}>
    <p class="serif">${standing(record)}</p>
    ${ids.length > 0 && html`<ul>${ids.map((id) => html`<li key=${id}>${title(id)}</li>`)}</ul>`}
    ${cousinsIn(reading, title)}
    ${error && html`<p class="error" role="alert">${error}</p>`}
    ${problemsOf(answer.errors).map(({ place, text }) => html`<${Notice} tone="clay" key=${place}><div role="alert"><p>${text}</p></div><div><${Plain} compact label=${_("Go there")} name=${_("Go there: {text}", { text })} onClick=${() => answer.go(place)} /></div><//>`)}
    <div class="row">
      ${done ? html`<${Ahead} ahead=${ahead} />` : html`<${Loud} label=${_("Go on with these")} disabled=${ids.length < ENOUGH} onClick=${() => answer.mark("done", "drafts")} />`}
      ${ids.length >= ENOUGH && !content.short && html`<${Plain} label=${_("Compare them")} onClick=${() => answer.go("compare")} />`}
    </div>
  </section>`;
}
