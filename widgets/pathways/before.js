// What stood in place of the drafts before these, and the way back to it.
import { _, html, Plain } from "../shared/kit.js";
import { beforeOf, kindOf } from "./logic.js";

/** @param {{content: import("./logic.js").Content, asking: import("../shared/ask.js").Asking, model: any}} props */
export function Before({ content, asking, model }) {
  const before = beforeOf(content);
  if (!before.length) return null;
  return html`<details class="before">
    <summary>${_("What stood here before")}</summary>
    <div class="drafts">
      ${before.map(
        (draft) => html`<section class=${draft.kind} aria-labelledby=${`before-${draft.id}`} key=${draft.id}>
          <p class="kind">${kindOf(draft.kind)}</p>
          <h3 id=${`before-${draft.id}`}>${draft.title}</h3>
          <ul>${draft.sentences.map((sentence) => html`<li key=${sentence.id}>${sentence.text}</li>`)}</ul>
        </section>`,
      )}
    </div>
    ${asking.about === "undo" && html`<p class="error" role="alert">${asking.trouble}</p>`}
    <div class="row">
      <${Plain} label=${_("Go back to the drafts before")} disabled=${Boolean(asking.progress)} onClick=${() => model.send({ want: "undo" })} />
      <span class="muted small">${_("What you kept or changed stays as it is.")}</span>
    </div>
  </details>`;
}
