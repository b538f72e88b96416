// Reading it as its reader will: what it still needs, what to look at again, and keeping it.
import { _, Ahead, announce, AskedWay, Foot, Heading, html, Loud, Notice, Plain, Quiet } from "../shared/kit.js";
import { Paper } from "./paper.js";

/** Where a section is written. @param {string} id */
const placeOf = (id) => (id === "support_asked" ? "support" : `write/${id}`);

/** @param {import("./widget.js").Screen} props */
export function Read({ record, answer, reading }) {
  const missing = reading.missing ?? [];
  const checks = reading.checks ?? [];
  const keep = () => {
    answer.mark("done", "read");
    announce(_("Kept"));
  };
  const problems = Object.entries(answer.errors).filter(([path]) => !path.startsWith("text.") && path !== "on");
  return html`<div class="screen">
    <${Heading} title=${record.kind === "note" ? _("Would a busy person understand it?") : _("Would a busy person understand it in three minutes?")} screen="read" />
    <div class="two">
      <${Paper} record=${record} reading=${reading} />
      <div class="screen">
        ${missing.length > 0 && html`<${Notice} tone="sun">
          <p><b>${record.kind === "note" ? _("A short note still needs:") : _("A proposal still needs:")}</b></p>
          <ul class="needs">${missing.map(({ id, name }) => html`<li key=${id}><${Plain} compact label=${name} name=${_("Write {name}", { name })} onClick=${() => answer.go(placeOf(id))} /></li>`)}</ul>
          <p class="small muted">${_("A reader can say yes only to what is there.")}</p>
        <//>`}
        ${problems.map(([path, text]) => html`<p class="error" role="alert" key=${path}>${text}</p>`)}
        ${checks.length > 0 && html`<section class="well stack" aria-labelledby="packet-checks">
          <h3 id="packet-checks">${_("Worth a second look")}</h3>
          <ul class="needs">${checks.map(({ section, name, text }) => html`<li key=${`${section} ${text}`}><p dir="auto">${text}</p><${Quiet} label=${_("Change {name}", { name })} onClick=${() => answer.go(placeOf(section))} /></li>`)}</ul>
        </section>`}
        <p><b>${_("Does it mention another person's private matters?")}</b> ${_("Then leave that out.")}</p>
        <div class="row"><${Loud} label=${_("Keep it as it is")} disabled=${missing.length > 0} onClick=${keep} /><${Quiet} label=${_("Change something")} onClick=${() => answer.go("sections")} /></div>
      </div>
    </div>
    <${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} name=${_("Back to all sections")} onClick=${() => answer.go("sections")} />`} />
  </div>`;
}

/** @param {import("./widget.js").Screen} props */
export const Kept = ({ content, record, answer, reading, ahead }) =>
  html`<div class="screen">
    <${Heading} title=${_("It is kept, and it is yours")} lede=${_("Nothing was sent. Read it again tomorrow.")} screen="kept" />
    <div class="two">
      <${Paper} record=${record} reading=${reading} />
      <div class="screen">
        ${content.printed && html`<div class="row"><a class="button" href="/mine/packet.html" target="_blank" rel="noopener">${_("Open it to print")}</a></div>`}
        <div class="row"><${Ahead} ahead=${ahead} /></div>
      </div>
    </div>
    <${Foot} left=${html`<${Quiet} label=${_("Change it")} onClick=${() => answer.mark("draft", "sections")} />`} />
  </div>`;
