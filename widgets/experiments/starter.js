// How to find out: twelve small tests, those that fit the doubt first, or a way of one's own.
import { _, AskedWay, Heading, html, ngettext, Pick, Quiet } from "../shared/kit.js";
import { around, filledIn, fromStarter, startersOf } from "./logic.js";

/** @param {import("./widget.js").Screen} props */
export function StarterScreen({ content, answer, id, experiment, plan }) {
  const { fitting, others } = startersOf(content, experiment);
  const { before, after } = around("starter", id, content.short);
  const short = content.short ? filledIn(id, experiment, plan?.about ?? "") : {};
  const choose = (/** @type {import("./logic.js").Starter|null} */ starter) =>
    answer.set({ ...fromStarter(content, id, experiment, starter), ...(starter ? short : {}) }, starter || !content.short ? after : `belief/${id}`);
  const card = (/** @type {import("./logic.js").Starter} */ starter) => html`<${Pick} title=${starter.title} text=${howLong(starter)} chosen=${experiment.starter === starter.id} onPick=${() => choose(starter)} key=${starter.id} />`;
  return html`<div class="screen">
    <${Heading} over=${plan?.about} title=${_("How could you find out?")} lede=${_("Choose a small test. You can change every word of it afterwards.")} screen=${`starter/${id}`} />
    ${fitting.length > 0 && html`<section class="stack" aria-labelledby="starters-fitting"><h3 id="starters-fitting">${_("These can tell about it")}</h3><div class="picks two">${fitting.map(card)}</div></section>`}
    <section class="stack" aria-labelledby="starters-others">
      <h3 id="starters-others">${fitting.length ? _("Other small tests") : _("Small tests")}</h3>
      <div class="picks two">${others.map(card)}<${Pick} title=${_("A way of my own")} text=${_("I write it myself")} chosen=${!experiment.starter && Boolean(experiment.action)} onPick=${() => choose(null)} /></div>
    </section>
    <${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(before)} />`} />
  </div>`;
}

/** @param {import("./logic.js").Starter} starter */
const howLong = ({ hours, days }) => ngettext("About {count} hour, within {days} days", "About {count} hours, within {days} days", hours, { days });
