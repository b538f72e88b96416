// A sentence of a language model's draft: it is taken, put in own words or left out, one by one (METHOD 13.4).
import { _, announce, html, Quiet, useRef } from "../shared/kit.js";
import { leftOut, ownWords, standOf, taken } from "./logic.js";
import { Sentence } from "./sentence.js";

/**
 * @param {{sentence: import("./logic.js").Sentence, draft: import("./logic.js").Draft, drafts: import("./logic.js").Drafts,
 *          record: import("./logic.js").PathwaysRecord, answer: any, strengths: string[], edit: (field: string) => void}} props
 */
export function Block({ sentence, draft, drafts, record, answer, strengths, edit }) {
  const box = useRef(/** @type {HTMLElement|null} */ (null));
  const stand = standOf(record, draft, sentence);
  const own = ownWords(record, draft, sentence)?.trim();
  const said = own || sentence.text;
  const focus = (/** @type {string} */ what) => setTimeout(() => /** @type {HTMLElement|null} */ (box.current?.querySelector(what) ?? null)?.focus());
  const take = () => {
    answer.set(taken(record, draft, sentence, strengths), "drafts");
    announce(stand === "taken" ? _("Not taken any more") : _("Taken"));
  };
  const turn = () => {
    answer.set(leftOut(record, draft, sentence), "drafts");
    announce(stand === "out" ? _("The sentence is back") : _("Left out"));
    focus(stand === "out" ? ".leave" : ".back");
  };
  if (stand === "out")
    return html`<li class="out" ref=${box}>
      <p><s>${said}</s></p>
      <div class="block"><button type="button" class="quiet back" aria-label=${_("Bring back: {sentence}", { sentence: said })} onClick=${turn}>${_("Bring it back")}</button></div>
    </li>`;
  return html`<${Sentence} drafts=${drafts} sentence=${{ ...sentence, said, mine: Boolean(own) }} stand=${stand}>
    <div class="block" ref=${box}>
      ${stand !== "mine" && html`<button type="button" class="take" aria-pressed=${stand === "taken"} aria-label=${_("Take: {sentence}", { sentence: said })} onClick=${take}>${stand === "taken" ? _("Taken") : _("Take")}</button>`}
      <${Quiet} label=${_("Edit")} name=${_("Edit: {sentence}", { sentence: said })} onClick=${() => edit(sentence.id)} />
      <button type="button" class="quiet leave" aria-label=${_("Leave out: {sentence}", { sentence: said })} onClick=${turn}>${_("Leave out")}</button>
    </div>
  <//>`;
}
