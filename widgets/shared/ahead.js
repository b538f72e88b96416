// The way to the exercise that comes next.
import { Notice } from "./notice.js";
import { html } from "./view.js";
import { _ } from "./words.js";

/** What opens next, or that the facilitator opens it. @param {{ahead: any}} props */
export function Ahead({ ahead }) {
  if (!ahead) return null;
  if (ahead.wait) return html`<${Notice}>${ahead.wait}<//>`;
  return html`<a class="button loud" href=${ahead.href ?? `#${ahead.slug}`}><span>${_("Go on to {title}", ahead)}</span></a>`;
}
