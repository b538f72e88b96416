// Strengths (METHOD E4): pick the ones you use, rate each by a sentence that is true, see the picture grow.
import { Ahead, exercise, Foot, Heading, html, Plain, useEffect, useRef } from "../shared/kit.js";
import { screenOf, toRate } from "./logic.js";
import { Pick } from "./pick.js";
import { Rate } from "./rate.js";
import { Reading } from "./reading.js";

const SCREENS = { pick: Pick, rate: Rate, reading: Reading, skipped: Skipped };

/** @param {any} props */
function View(props) {
  const { content, answer, record, place } = props;
  const rated = toRate(content, record);
  const { stage, at } = answer.status === "skipped" ? { stage: "skipped", at: -1 } : screenOf(place, rated);
  const box = useFocusOn(`${stage} ${at}`);
  const Shown = SCREENS[/** @type {keyof typeof SCREENS} */ (stage)];
  return html`<div ref=${box}><${Shown} ...${props} rated=${rated} at=${at} /></div>`;
}

/** Each screen has a heading of its own, which cannot know that it is not the first of the page. @param {string} screen */
function useFocusOn(screen) {
  const box = useRef(/** @type {HTMLElement|null} */ (null));
  const before = useRef(screen);
  useEffect(() => {
    if (before.current !== screen) box.current?.querySelector("h2")?.focus({ preventScroll: true });
    before.current = screen;
  }, [screen]);
  return box;
}

/** @param {{answer: any, ahead: any}} props */
function Skipped({ answer, ahead }) {
  return html`<div class="screen narrow">
    <${Heading} screen="skipped" title="You left this one out for now" lede="Nothing is lost. While the room is open you can come back to it." />
    <div class="row">
      <${Ahead} ahead=${ahead} />
      <${Plain} label="Pick some after all" onClick=${() => answer.mark("draft", "pick")} />
    </div>
    <${Foot} />
  </div>`;
}

export default exercise("strengths", View);
