// The foot of every screen: a way back, the promise, and a skip that asks once in its own place.
import { announce, Foot, html, Notice, Plain, Quiet, useEffect, useRef, useState } from "../shared/kit.js";

/** @param {{left?: any, answer: import("../shared/answer.js").Answer}} props */
export function Way({ left, answer }) {
  const [asking, setAsking] = useState(false);
  const box = useRef(/** @type {HTMLElement|null} */ (null));
  const first = useRef(true);
  useEffect(() => {
    const target = asking ? "p" : ".foot > :last-child button";
    if (!first.current) /** @type {HTMLElement|null} */ (box.current?.querySelector(target) ?? null)?.focus();
    first.current = false;
  }, [asking]);
  const skip = () => {
    answer.mark("skipped");
    announce("Skipped for now. What you sorted is kept.");
  };
  const right = answer.status === "draft" && html`<${Quiet} label="Skip" name="Skip this step" onClick=${() => setAsking(true)} />`;
  return html`<div ref=${box}>
    ${asking
      ? html`<${Notice}>
          <p tabindex="-1">Skip this step for now? What you sorted is kept, and you can come back to it.</p>
          <div class="row"><${Plain} label="Skip for now" onClick=${skip} /><${Quiet} label="Stay here" onClick=${() => setAsking(false)} /></div>
        <//>`
      : html`<${Foot} left=${left} right=${right} />`}
  </div>`;
}
