// The foot of every screen: its skip asks once, and says what is kept.
import { _, html, Way as Foot } from "../shared/kit.js";

/** @param {{left?: any, answer: import("../shared/answer.js").Answer}} props */
export const Way = (props) =>
  html`<${Foot} ...${props} asks=${_("Skip this step for now? What you chose is kept, and you can come back to it.")} says=${_("Skipped for now. What you chose is kept.")} />`;
