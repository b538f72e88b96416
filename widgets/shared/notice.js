// A sentence in its own well.
import { html } from "./view.js";

/** For empty states, notices, questions. @param {{children?: any, tone?: string}} props */
export const Notice = ({ children, tone = "" }) => html`<div class=${`notice ${tone}`}>${children}</div>`;
