// A hint from the energy of some moments, and whether it is true. With "no" it is not hinted at again.
import { _, AskedWay, Choice, Heading, html, Loud, Quiet } from "../shared/kit.js";
import { afterHint } from "./logic.js";

/** @param {import("./widget.js").Screen} props */
export function Ring({ record, reading, answer, id }) {
  const at = reading.hints.findIndex((hint) => hint.tag === id);
  const { text, count } = reading.hints[at];
  const choices = [
    { value: "yes", label: _("Yes") },
    { value: "partly", label: _("Partly") },
    { value: "no", label: _("No") },
  ];
  const title = text.replaceAll("*", "");
  const before = reading.hints[at - 1];
  return html`<div class="screen narrow" key=${id}>
    <${Heading} over=${_("A hint from your moments")} title=${title} lede=${count} screen=${`ring/${id}`} />
    <${Choice} legend=${_("Is this true for you?")} name=${`ring-${id}`} value=${record.rings_true?.[id] ?? null} choices=${choices} onChoose=${(/** @type {string} */ value) => answer.set({ [`rings_true.${id}`]: value })} />
    <div class="row"><${Loud} label=${_("Next")} onClick=${() => answer.go(afterHint(reading, id))} /></div>
    <${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(before ? `ring/${before.tag}` : "asks")} />`} />
  </div>`;
}
