// The foot of every screen: its skip asks once, and says what is kept.
import { html, Way as Foot } from "../shared/kit.js";

/** @param {{left?: any, answer: import("../shared/answer.js").Answer}} props */
export const Way = (props) => html`<${Foot} ...${props} asks="Skip this step for now? What you sorted is kept, and you can come back to it." says="Skipped for now. What you sorted is kept." />`;
