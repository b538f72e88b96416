// What is asked for: one thing at least, of whom, and by when.
import { _, announce, AskedWay, Day, Field, Heading, html, Loud, Plain, Quiet } from "../shared/kit.js";
import { changedLine, isOfItself, ofItself, SUPPORT_MOST } from "./logic.js";

/** @param {import("./widget.js").Screen} props */
export function SupportAsked({ content, record, answer }) {
  const kept = record.support ?? [];
  const lines = kept.length ? kept : [{}];
  const change = (/** @type {number} */ at, /** @type {import("./logic.js").Support} */ fields) => answer.type({ support: changedLine(kept, at, fields) });
  const away = (/** @type {number} */ at) => {
    answer.set({ support: kept.filter((_line, place) => place !== at) });
    announce(_("Taken out"));
  };
  const short = isOfItself(content, record);
  const over = short ? _("A short note") : content.sections.find(({ id }) => id === "support_asked")?.name;
  const on = (record.on ?? []).includes("support_asked") ? {} : { on: [...(record.on ?? []), "support_asked"] };
  return html`<div class="screen narrow">
    <${Heading} over=${over} title=${_("What do you ask for, of whom, and by when?")} lede=${short ? "" : _("Small and clear is easier to say yes to.")} screen="support" />
    ${lines.map((line, at) => html`<fieldset class="asked stack" key=${at}>
      <legend class=${lines.length > 1 ? "" : "sr"}>${_("Request {number}", { number: at + 1 })}</legend>
      <${Field} id=${`support-what-${at}`} label=${_("What?")} value=${line.what ?? ""} most=${120} error=${answer.errorOf(`support.${at}.what`)} onType=${(/** @type {string} */ what) => change(at, { what })} />
      <${Field} id=${`support-owner-${at}`} label=${_("Who could do this?")} hint=${_("A role, not a name")} value=${line.owner ?? ""} most=${80} error=${answer.errorOf(`support.${at}.owner`)} onType=${(/** @type {string} */ owner) => change(at, { owner })} />
      <${Day} id=${`support-day-${at}`} label=${_("By when?")} hint=${_("Optional")} value=${line.by_date ?? ""} onChoose=${(/** @type {string|null} */ day) => change(at, { by_date: day })} />
      ${kept.length > 1 && html`<div><${Quiet} label=${_("Take out")} name=${_("Take out request {number}", { number: at + 1 })} onClick=${() => away(at)} /></div>`}
    </fieldset>`)}
    ${answer.errorOf("support") && html`<p class="error" role="alert">${answer.errorOf("support")}</p>`}
    ${kept.length > 0 && kept.length < SUPPORT_MOST && html`<div class="row"><${Plain} label=${_("Ask for one more thing")} onClick=${() => answer.set({ support: changedLine(kept, kept.length, {}) })} /></div>`}
    <div class="row"><${Loud} label=${_("Read it as a reader")} disabled=${!kept.some(({ what }) => what?.trim())} onClick=${() => answer.set({ ...on, ...ofItself(content, record) }, "read")} /></div>
    <${AskedWay} answer=${answer} left=${short ? html`<${Quiet} label=${_("Back")} name=${_("Back to what it is about")} onClick=${() => answer.go("about")} />` : html`<${Quiet} label=${_("Back")} name=${_("Back to all sections")} onClick=${() => answer.go("sections")} />`} />
  </div>`;
}
