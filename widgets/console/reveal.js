// The room's pictures: each is drawn once, on the projector as long as the facilitator likes.
import { _, html } from "../shared/kit.js";
import { reveals } from "./logic.js";

/** @typedef {{view: import("./logic.js").View, connected: boolean, ask: (request: any) => void}} Props */

/** @param {Props} props */
export function Reveals(props) {
  const { atHand, others } = reveals(props.view);
  return html`${atHand.map((state) => html`<${One} key=${state.item} ...${props} state=${state} />`)}
    ${others.length > 0 &&
    html`<details class="others">
      <summary>${_("Other pictures")}</summary>
      ${others.map((state) => html`<${One} key=${state.item} ...${props} state=${state} />`)}
    </details>`}`;
}

/** @param {Props & {state: import("./logic.js").RevealState}} props */
function One({ view, connected, ask, state }) {
  const { item, title, ready, reason, revealed } = state;
  const shown = view.flow.showing === item;
  const why = `console-reveal-${item}`;
  return html`<section class="reveal card" aria-labelledby=${`${why}-title`}>
    <div>
      <h3 id=${`${why}-title`}>${title}</h3>
      <p id=${why}>${shown ? _("It is on the projector.") : reason}</p>
    </div>
    <div class="row">
      ${shown && html`<button type="button" class="button" disabled=${!connected} onClick=${() => ask({ want: "show", item: null })}>${_("Take it off")}</button>`}
      ${revealed && !shown && html`<button type="button" class="button" disabled=${!connected} onClick=${() => ask({ want: "show", item })}>${_("Show it again")}</button>`}
      ${!revealed &&
      html`<button type="button" class="button" disabled=${!ready || !connected} aria-describedby=${why} onClick=${() => ask({ want: "reveal", item })}>${_("Reveal")}</button>`}
    </div>
  </section>`;
}
