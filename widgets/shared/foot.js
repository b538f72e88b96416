// The last line of a screen.
import { html } from "./view.js";
import { _ } from "./words.js";

/** The last line of every screen: a quiet way back, the promise, a quiet way on. @param {{left?: any, right?: any}} props */
export const Foot = ({ left, right }) =>
  html`<footer class="foot">
    <span>${left}</span><span class="promise">${_("Only you can see this")}</span><span>${right}</span>
  </footer>`;
