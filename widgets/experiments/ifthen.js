// Wish, best outcome, obstacle, and an if-then for the moment when it counts.
import { _, Heading, html } from "../shared/kit.js";
import { Onward, Words } from "./belief.js";

/** @param {import("./widget.js").Screen} props */
export function IfThen({ answer, content, id, experiment, plan }) {
  const woop = experiment.woop ?? {};
  return html`<div class="screen">
    <${Heading} over=${plan?.about} title=${_("What could get in the way?")} lede=${content.short ? _("People who plan the moment start more often.") : _("People who plan the moment start more often. The last two lines matter most.")} screen=${`ifthen/${id}`} />
    ${!content.short && html`<div class="strip">
      <${Words} ...${{ answer, id }} field="woop.wish" value=${woop.wish} label=${_("My wish")} hint=${_("for these two weeks")} most=${140} />
      <${Words} ...${{ answer, id }} field="woop.outcome" value=${woop.outcome} label=${_("The best result")} hint=${_("how would it feel?")} most=${140} />
      <${Words} ...${{ answer, id }} field="woop.obstacle" value=${woop.obstacle} label=${_("What in me could stop me")} hint=${_("be kind")} most=${140} />
    </div>`}
    <div class="card strip two">
      <${Words} ...${{ answer, id }} field="woop.if_cue" value=${woop.if_cue} label=${_("If")} hint=${_("a moment, such as: the weekly meeting ends")} most=${140} />
      <${Words} ...${{ answer, id }} field="woop.then_action" value=${woop.then_action} label=${_("then I")} hint=${_("one thing, such as: write to her and ask for a date")} most=${140} />
    </div>
    <${Onward} answer=${answer} content=${content} step="ifthen" id=${id} label=${_("See the plan")} />
  </div>`;
}
