// Section by section: all off at first; on the right, or below, as a reader will see it.
import { _, announce, AskedWay, Heading, html, Loud, Plain, Quiet } from "../shared/kit.js";
import { beside, filledAll, needed, quoted, switched } from "./logic.js";
import { Paper } from "./paper.js";

/** @param {import("./widget.js").Screen} props */
export function Sections({ content, record, answer, reading }) {
  const on = record.on ?? [];
  const flip = (/** @type {string} */ id, /** @type {string} */ name) => {
    announce(on.includes(id) ? _("{name}: taken out", { name }) : _("{name}: put in", { name }));
    answer.set(switched(content, record, id));
  };
  const fill = () => {
    answer.set(filledAll(content, record));
    announce(_("All sections are put in. Read each, and change what is not yours."));
  };
  const row = (/** @type {import("./logic.js").Section} */ { id, name }) => html`<${Row} ...${{ id, name, record }} on=${on.includes(id)} onFlip=${() => flip(id, name)} onWrite=${() => answer.go(id === "support_asked" ? "support" : `write/${id}`)} key=${id} />`;
  const quote = (/** @type {string} */ token) => {
    announce((record.peer_tokens ?? []).includes(token) ? _("The quote is taken out") : _("The quote is put in"));
    answer.set(quoted(content, record, token));
  };
  const others = beside(content, record);
  const all = needed(content, record).every(({ id }) => on.includes(id));
  return html`<div class="screen">
    <${Heading} over=${record.kind === "note" ? _("A short note") : _("A proposal")} title=${_("What goes in?")} lede=${_("Nothing is in it until you put it in. Change each until it is yours.")} screen="sections" />
    <div class="two">
      <div class="screen">
        ${!all && html`<div class="row"><${Plain} label=${record.kind === "note" ? _("Put in both, from what I kept") : _("Put in all eight, from what I kept")} onClick=${fill} /></div>`}
        <ul class="switches">${needed(content, record).map(row)}</ul>
        ${(others.length > 0 || content.extras.length > 0) && html`<section class="stack" aria-labelledby="packet-more">
          <h3 id="packet-more">${_("May be added")}</h3>
          <ul class="switches">
            ${others.map(row)}
            ${content.extras.map(({ id, name }) => html`<li key=${id}><label class="switch"><input type="checkbox" checked=${on.includes(id)} onChange=${() => flip(id, name)} /><span><b>${name}</b></span></label></li>`)}
          </ul>
        </section>`}
        ${content.quotes.length > 0 && html`<fieldset class="quotes">
          <legend>${_("What colleagues say")}</legend>
          <p class="muted small">${_("Tick what you would like to quote. The quote stands there without a name.")}</p>
          <ul class="switches">
            ${content.quotes.map(({ id, text }) => html`<li key=${id}><label class="switch"><input type="checkbox" checked=${(record.peer_tokens ?? []).includes(id)} onChange=${() => quote(id)} /><span dir="auto">${_("“{words}”", { words: text })}</span></label></li>`)}
          </ul>
        </fieldset>`}
        <div class="row"><${Loud} label=${_("Read it as a reader")} onClick=${() => answer.go("read")} /></div>
      </div>
      <aside class="beside-it" aria-label=${_("As a reader will see it")}><${Paper} record=${record} reading=${reading} /></aside>
    </div>
    <${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} name=${_("Back to what it is about")} onClick=${() => answer.go("about")} />`} />
  </div>`;
}

/** A section: its switch, how it begins, and the way to its words. @param {{id: string, name: string, record: any, on: boolean, onFlip: () => void, onWrite: () => void}} props */
function Row({ id, name, record, on, onFlip, onWrite }) {
  const text = id === "support_asked" ? (record.support ?? []).map((/** @type {any} */ line) => line.what).filter(Boolean).join("; ") : (record.text?.[id] ?? "");
  return html`<li>
    <label class="switch"><input type="checkbox" checked=${on} onChange=${onFlip} /><span><b>${name}</b>${on && html`<span class="begins" dir="auto">${text || _("Nothing is written yet")}</span>`}</span></label>
    ${on && html`<${Quiet} label=${text ? _("Change") : _("Write")} name=${text ? _("Change {name}", { name }) : _("Write {name}", { name })} onClick=${onWrite} />`}
  </li>`;
}
