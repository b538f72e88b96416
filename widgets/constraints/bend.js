// Asked once: which of the fixed ones could change. None is an answer.
import { _, AskedWay, Heading, html, Loud, Pick, Quiet } from "../shared/kit.js";
import { fixed, limited, ticked } from "./logic.js";

/** @param {import("./widget.js").Screen} props */
export function Bend({ content, record, answer, reading }) {
  const rows = fixed(content, record);
  const bends = record.bends ?? [];
  const back = limited(content, record).at(-1);
  return html`<div class="screen narrow">
    <${Heading} title=${_("Which of these would bend if the prize were right?")} lede=${_("This is asked once. None of them is a good answer, too.")} screen="bend" />
    <div class="picks dense">${rows.map((row) => html`<${Pick} dense title=${row.title} text=${reading.limits?.[row.id] ?? ""} chosen=${bends.includes(row.id)} onPick=${() => answer.set({ bends: ticked(rows, bends, row.id) }, "bend")} key=${row.id} />`)}</div>
    <div class="row"><${Loud} label=${bends.length ? _("Next") : _("None of them")} onClick=${() => answer.set({ bends }, "reading")} /></div>
    <${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(back ? `limit/${back.id}` : "list")} />`} />
  </div>`;
}
