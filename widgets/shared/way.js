// The foot of every screen: a way back, the promise, and the skip, which may ask once in its own place; and what a skipped exercise says.
import { Ahead } from "./ahead.js";
import { announce } from "./announce.js";
import { Plain, Quiet } from "./button.js";
import { Foot } from "./foot.js";
import { Notice } from "./notice.js";
import { Heading } from "./screens.js";
import { html, useEffect, useRef, useState } from "./view.js";
import { _ } from "./words.js";

/** @param {{onClick: () => void, name?: string}} props */
export const Skip = ({ onClick, name = _("Skip this step") }) => html`<${Quiet} label=${_("Skip")} name=${name} onClick=${onClick} />`;

/**
 * `asks` is the question before a skip, `says` what is heard after it; without them a press skips at once.
 * `onSkip` is called before the skip.
 * @param {{answer: any, left?: any, asks?: string, says?: string, onSkip?: () => void}} props
 */
export function Way({ answer, left, asks, says = "", onSkip }) {
  const [asking, setAsking] = useState(false);
  const box = useRef(/** @type {HTMLElement|null} */ (null));
  const first = useRef(true);
  useEffect(() => {
    const target = asking ? "p" : ".foot > :last-child button";
    if (!first.current) /** @type {HTMLElement|null} */ (box.current?.querySelector(target) ?? null)?.focus();
    first.current = false;
  }, [asking]);
  const skip = () => {
    onSkip?.();
    answer.mark("skipped");
    if (says) announce(says);
  };
  const foot = html`<${Foot} left=${left} right=${answer.status === "draft" && html`<${Skip} onClick=${asks ? () => setAsking(true) : skip} />`} />`;
  if (!asks) return foot;
  return html`<div ref=${box}>
    ${asking
      ? html`<${Notice}>
          <p tabindex="-1">${asks}</p>
          <div class="row"><${Plain} label=${_("Skip for now")} onClick=${skip} /><${Quiet} label=${_("Stay here")} onClick=${() => setAsking(false)} /></div>
        <//>`
      : foot}
  </div>`;
}

/** The screen of an exercise that was skipped. @param {{answer: any, ahead: any, title: string, lede: string, back: string}} props */
export const Skipped = ({ answer, ahead, title, lede, back }) =>
  html`<div class="screen narrow">
    <${Heading} title=${title} lede=${lede} screen="skipped" />
    <div class="row"><${Plain} label=${back} onClick=${() => answer.mark("draft")} /></div>
    <${Ahead} ahead=${ahead} />
    <${Foot} />
  </div>`;

/** The foot of an exercise that is answered in taps: its skip asks once, and says what is kept. @param {{left?: any, answer: any}} props */
export const AskedWay = (props) =>
  html`<${Way} ...${props} asks=${_("Skip this step for now? What you chose is kept, and you can come back to it.")} says=${_("Skipped for now. What you chose is kept.")} />`;

/** The screen of such an exercise once it was skipped. @param {{answer: any, ahead: any}} props */
export const LeftForLater = (props) =>
  html`<${Skipped} ...${props} title=${_("You left this one for later")} lede=${_("What you chose is kept, and you can come back at any time.")} back=${_("Come back to it now")} />`;
