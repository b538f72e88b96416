// Strengths (METHOD E4): pick the ones you use, rate each by a sentence that is true, see the picture grow.
import { _, Ahead, exercise, Foot, Heading, html, Plain, useRef } from "../shared/kit.js";
import { askedElsewhere, screenOf, toRate } from "./logic.js";
import { Pick } from "./pick.js";
import { Rate } from "./rate.js";
import { Reading } from "./reading.js";

/** @param {import("../shared/exercise.js").Given} given */
function show({ content, record, place }) {
  // What was asked elsewhere stays for this visit, so that it does not vanish when it is left open again.
  const also = useRef(/** @type {string[]} */ ([]));
  also.current = [...new Set([...also.current, ...askedElsewhere(record)])];
  const rated = toRate(content, record, also.current);
  const { stage, at } = screenOf(place, rated);
  return { name: stage, rated, at };
}

/** @param {{answer: any, ahead: any}} props */
function Skipped({ answer, ahead }) {
  return html`<div class="screen narrow">
    <${Heading} screen="skipped" title=${_("You left this one out for now")} lede=${_("Nothing is lost. While the room is open you can come back to it.")} />
    <div class="row">
      <${Ahead} ahead=${ahead} />
      <${Plain} label=${_("Pick some after all")} onClick=${() => answer.mark("draft", "pick")} />
    </div>
    <${Foot} />
  </div>`;
}

const screens = { pick: Pick, rate: Rate, reading: Reading, skipped: Skipped };

export default exercise("strengths", { screens, show });
