// What was set, in plain words.
import { _, Ahead, announce, AskedWay, Foot, Heading, html, Loud, Quiet } from "../shared/kit.js";

/** @param {import("./widget.js").Screen} props */
export function Reading({ content, reading, answer, ahead }) {
  const done = answer.status === "done";
  const lines = reading.lines ?? [];
  const keep = () => {
    answer.mark("done", "reading");
    announce(_("Kept"));
  };
  return html`<div class="screen narrow">
    <${Heading} over=${done ? _("Kept. You can change this at any time.") : _("What you said today")} title=${_("What your next step has to respect")} screen=${done ? "reading/done" : "reading"} />
    ${lines.length > 0 &&
    html`<ul class="card limits">${lines.map((line) => html`<li key=${line.id}><${Line} ...${{ line, answer }} error=${errorOf(answer, line.id)} /></li>`)}</ul>`}
    ${reading.free && html`<p class="muted">${reading.free}</p>`}
    ${!lines.length && !reading.free && html`<p class="lede">${_("Nothing is set, and that is fine. You can come back to any of the ten.")}</p>`}
    <p class="muted">${_("An option that goes beyond something fixed is not weighed. Nobody else sees your limits.")}</p>
    <div class="row">
      ${done ? html`<${Ahead} ahead=${ahead} />` : html`<${Loud} label=${_("Keep this")} onClick=${keep} />`}
      <${Quiet} label=${_("Change something")} onClick=${() => answer.go("list")} />
    </div>
    ${done ? html`<${Foot} />` : html`<${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go("list")} />`} />`}
  </div>`;
}

/** @param {any} answer @param {string} id */
const errorOf = (answer, id) => answer.errorOf(`${id}.limit`) || answer.errorOf(`${id}.limit.latest`);

/** @param {{line: import("./logic.js").Line, answer: any, error: string}} props */
const Line = ({ line, answer, error }) =>
  html`<div class="line">
    <div>
      <p class="muted small">${line.title} · ${line.stands}</p>
      <p class="serif said">${line.text || _("No limit is set yet.")}</p>
      ${line.bends && html`<p class="small">${_("For something very good, this could change.")}</p>`}
      ${line.share && html`<p class="small">“${line.share}”</p>`}
      ${error && html`<p class="error" role="alert">${error}</p>`}
    </div>
    <${Quiet} label=${_("Change")} name=${_("Change {title}", line)} onClick=${() => answer.go(`limit/${line.id}`)} />
  </div>`;
