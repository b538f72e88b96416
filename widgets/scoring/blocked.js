// The options that a fixed limit rules out: named with the limit, and not weighed (METHOD E6).
import { _, html, inPieces, Notice } from "../shared/kit.js";

/** @param {{blocked: import("./logic.js").Blocked[]}} props */
export const Blocked = ({ blocked }) =>
  blocked.length > 0 && html`<${Notice}>
    ${blocked.map((option) => html`<p key=${option.id}>${inPieces("{title} is not weighed. {why}", { title: html`<b>${option.title}</b>`, why: option.why })}</p>`)}
    <p class="small muted">${_("If that limit changed, it would come back here.")}</p>
  <//>`;
