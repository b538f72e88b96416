// The story line, piece by piece: one on each screen of a phone, all of them beside the line on a laptop.
import { _, AskedWay, Choice, Field, Heading, html, Loud, Quiet } from "../shared/kit.js";
import { LINES } from "./logic.js";

/** @typedef {import("./widget.js").Screen} Screen */

/** How each piece begins, and a word to help. @returns {Record<string, {label: string, hint: string}>} */
const pieces = () => ({
  does: { label: _("I'm someone who …"), hint: _("what you do") },
  so_that: { label: _("… so that …"), hint: _("who can do what") },
  best_when: { label: _("I'm at my best when …"), hint: "" },
  low_when: { label: _("I have little energy when …"), hint: "" },
});
const stances = () => [
  { value: "deepening", label: _("Going deeper into what I do") },
  { value: "shifting", label: _("Moving towards something else") },
  { value: "rebuilding", label: _("Building something up again") },
  { value: "starting_out", label: _("Starting out") },
  { value: "not_sure", label: _("I am not sure") },
];

/** @param {Screen} props */
export function LineScreen(props) {
  const { reading, answer, phone, id } = props;
  const at = LINES.indexOf(id);
  const next = phone && at + 1 < LINES.length ? `line/${LINES[at + 1]}` : "reading";
  const back = html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(phone && at > 0 ? `line/${LINES[at - 1]}` : "threads")} />`;
  const so = reading.line?.length > 0 && html`<section class="well" aria-label=${_("Your line so far")}><p class="serif said">${reading.line.join(" ")}</p></section>`;
  const go = html`<div class="row"><${Loud} label=${next === "reading" ? _("See your story") : _("Next")} onClick=${() => answer.go(next)} /></div>`;
  if (!phone)
    return html`<div class="screen">
      <${Heading} title=${_("Your story in one line")} lede=${lede()} screen="line" />
      <div class="screen beside"><div class="screen">${LINES.map((piece) => html`<${Piece} ...${props} id=${piece} key=${piece} />`)}</div>${so || html`<p class="well muted">${_("Your line appears here while you write.")}</p>`}</div>
      ${go}
      <${AskedWay} answer=${answer} left=${back} />
    </div>`;
  return html`<div class="screen narrow" key=${id}>
    <${Heading} over=${_("{number} of {of}", { number: at + 1, of: LINES.length })} title=${id === "stance" ? _("Where are you right now?") : _("Your story in one line")} lede=${at ? "" : lede()} screen=${`line/${id}`} />
    <${Piece} ...${props} />
    ${so}
    ${go}
    <${AskedWay} answer=${answer} left=${back} />
  </div>`;
}

const lede = () => _("Finish the sentences. Leave open what you do not know yet.");

/** @param {Screen} props */
function Piece({ record, answer, id, phone }) {
  const path = `story_line.${id}`;
  if (id === "stance") return html`<${Choice} legend=${_("Right now I am …")} quietLegend=${phone} name="stance" value=${record.story_line?.stance ?? null} choices=${stances()} onChoose=${(/** @type {string} */ stance) => answer.set({ [path]: stance })} />`;
  const { label, hint } = pieces()[id];
  const value = record.story_line?.[/** @type {"does"} */ (id)] ?? "";
  return html`<${Field} id=${`line-${id}`} label=${label} hint=${hint} value=${value} most=${160} lines=${2} error=${answer.errorOf(path)} onType=${(/** @type {string} */ text) => answer.type({ [path]: text || null })} />`;
}
