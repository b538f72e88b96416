// Which doubt to test first: the one the matrix names, the others, or a question of one's own.
import { _, AskedWay, Field, Heading, html, Loud, Pick, Quiet } from "../shared/kit.js";
import { fromBelief, fromDoubt, fromQuestion, idsOf, isAbout, offeredBelief } from "./logic.js";

/** @param {import("./widget.js").Screen} props */
export function First({ content, record, answer, id, experiment }) {
  const [first, ...others] = content.doubts;
  const choose = (/** @type {import("./logic.js").Doubt} */ doubt) => answer.set(fromDoubt(id, doubt), `starter/${id}`);
  const belief = offeredBelief(content, experiment);
  const own = () => answer.go(`first/${id}/own`);
  const back = idsOf(record).length > 0 && html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(record.experiment?.[id] ? `plan/${id}` : "plans")} />`;
  const card = (/** @type {import("./logic.js").Doubt} */ doubt) => html`<${Pick} title=${doubt.title} text=${doubt.text} chosen=${isAbout(experiment, doubt)} onPick=${() => choose(doubt)} key=${doubt.id} />`;
  return html`<div class="screen narrow">
    <${Heading} title=${first ? _("Which doubt would you test first?") : _("What would you like to find out?")} screen=${`first/${id}`}
      lede=${first ? _("A small test of two weeks at most tells more than another hour of thinking. Choose one doubt.") : belief ? _("Your matrix names no doubt yet. A sentence or a question of your own works as well.") : _("Your matrix names no doubt yet. A question of your own works as well.")} />
    ${first && html`<section class="stack" aria-labelledby="doubt-first"><h3 id="doubt-first">${_("Most worth testing")}</h3>${card(first)}</section>`}
    ${others.length > 0 && html`<section class="stack" aria-labelledby="doubt-others"><h3 id="doubt-others">${_("Other doubts")}</h3><div class="picks">${others.map(card)}</div></section>`}
    ${belief && html`<section class="stack" aria-labelledby="doubt-belief"><h3 id="doubt-belief">${_("From “What I tell myself”")}</h3><${Pick} title=${belief} text=${_("Your sentence to test")} chosen=${experiment.belief === belief} onPick=${() => answer.set(fromBelief(id, belief), `starter/${id}`)} /></section>`}
    <div class="stack"><${Pick} title=${_("A question of my own")} text=${_("Something else that I would like to know")} chosen=${Boolean(experiment.question)} onPick=${own} /></div>
    <${AskedWay} answer=${answer} left=${back} />
  </div>`;
}

/** A question of one's own, in one line. @param {import("./widget.js").Screen} props */
export function Own({ answer, id, experiment }) {
  return html`<div class="screen narrow">
    <${Heading} title=${_("What would you like to find out?")} lede=${_("One question that two weeks could answer, about your work or about an option.")} screen=${`first/${id}/own`} />
    <${Field} id=${`question-${id}`} label=${_("My question")} value=${experiment.question ?? ""} most=${140} lines=${2} error=${answer.errorOf(`experiment.${id}.question`)} onType=${(/** @type {string} */ text) => answer.type(fromQuestion(id, text))} />
    <div class="row"><${Loud} label=${_("Next")} disabled=${!experiment.question?.trim()} onClick=${() => answer.go(`starter/${id}`)} /></div>
    <${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(`first/${id}`)} />`} />
  </div>`;
}
