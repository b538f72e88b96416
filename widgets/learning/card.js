// The card of learning conditions: what helped, what is needed, the time there is, and what helps most people.
import { _, Ahead, announce, Foot, Heading, html, Loud, Plain, Quiet } from "../shared/kit.js";

/** @param {import("./widget.js").Screen} props */
export function Card({ content, reading, answer, ahead }) {
  const done = answer.status === "done";
  const keep = () => {
    answer.mark("done", "card");
    announce(_("Kept"));
  };
  const problems = content.items.map((item) => answer.errorOf(item.id)).filter(Boolean);
  return html`<div class="screen">
    <${Heading} over=${done ? _("Kept. You can change this at any time.") : _("What you said today")} title=${_("How you learn the next thing")} screen=${done ? "card/done" : "card"} />
    <div class="screen beside">
      ${reading.lines?.length
        ? html`<dl class="card conditions">${reading.lines.map(({ title, text }) => html`<div key=${title}><dt>${title}</dt><dd class="serif">${text}</dd></div>`)}</dl>`
        : html`<p class="lede">${_("Nothing is answered yet, and that is fine. You can come back to any question.")}</p>`}
      <div class="stack">
        <section class="well"><h3>${_("Good for most people")}</h3><p>${reading.core}</p></section>
        ${reading.ways?.length > 0 && html`<section class="well"><h3>${_("Ways that fit this")}</h3><ul class="ways">${reading.ways.map((way) => html`<li key=${way}>${way}</li>`)}</ul></section>`}
      </div>
    </div>
    ${problems.map((why) => html`<p class="error" role="alert" key=${why}>${why}</p>`)}
    <div class="row">
      ${done ? html`<${Ahead} ahead=${ahead} />` : html`<${Loud} label=${_("Keep this")} onClick=${keep} />`}
      <${Quiet} label=${_("Change something")} onClick=${() => answer.go("card/change")} />
    </div>
    <${Foot} left=${!done && html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(`item/${content.items.at(-1)?.id}`)} />`} />
  </div>`;
}

/** The way back to any question. @param {import("./widget.js").Screen} props */
export const Changing = ({ content, answer }) =>
  html`<div class="screen narrow">
    <${Heading} title=${_("What would you like to change?")} screen="card/change" />
    <div class="stack">${content.items.map((item) => html`<${Plain} label=${item.title} onClick=${() => answer.go(`item/${item.id}`)} key=${item.id} />`)}</div>
    <${Foot} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go("card")} />`} />
  </div>`;
