// The sentence with both sides beside each other, and what can be tested of it. No sum, and no verdict.
import { _, Ahead, announce, AskedWay, Foot, Heading, html, Loud, Notice, Quiet } from "../shared/kit.js";

/** @param {import("./widget.js").Screen} props */
export function Reading({ content, record, reading, answer, ahead, links }) {
  const done = answer.status === "done";
  const [sentence, test] = [record.sentence?.trim(), record.test?.trim()];
  const keep = () => {
    answer.mark("done", "reading");
    announce(_("Kept"));
  };
  const error = answer.errorOf("sentence") || answer.errorOf("speaks_against.cites");
  return html`<div class="screen narrow">
    <${Heading} over=${done ? _("Kept. You can change this at any time.") : _("What you said today")} title=${_("What you tell yourself, and what you can test")} screen=${done ? "reading/done" : "reading"} />
    ${reading.help && html`<${Notice}><p>${reading.help}</p><//>`}
    <div class="card said">
      <p class="serif words">${sentence ? _("“{words}”", { words: sentence }) : _("No sentence is written yet.")}</p>
      <div class="sides">
        <${Lines} title=${_("What speaks for it")} id="lines-for" lines=${reading.speaks_for ?? []} />
        <${Lines} title=${_("What speaks against it")} id="lines-against" lines=${reading.speaks_against ?? []} />
      </div>
      ${test && html`<section class="to-test" aria-labelledby="lines-test"><h3 id="lines-test">${_("What you can test")}</h3><p class="serif words">${test}</p></section>`}
    </div>
    <p class="muted">${_("Both sides can be true. A small test tells more than thinking about it longer.")} ${test && content.tests ? _("When you plan a small test, your sentence is offered there.") : ""}</p>
    ${error && html`<p class="error" role="alert">${error}</p>`}
    <div class="row">
      ${done ? html`<${Ahead} ahead=${ahead} />` : html`<${Loud} label=${_("Keep this")} onClick=${keep} />`}
      <${Quiet} label=${_("Change something")} onClick=${() => answer.go("sentence")} />
    </div>
    ${done ? html`<${Foot} />` : html`<${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go("test")} />`} />`}
  </div>`;
}

/** @param {{title: string, id: string, lines: string[]}} props */
const Lines = ({ title, id, lines }) =>
  html`<section aria-labelledby=${id}>
    <h3 id=${id}>${title}</h3>
    ${lines.length ? html`<ul>${lines.map((line) => html`<li key=${line}>${line}</li>`)}</ul>` : html`<p class="muted">${_("Nothing came to mind, and that is fine.")}</p>`}
  </section>`;
