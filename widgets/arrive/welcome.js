// What comes before the first question: what is promised, who sees what, and a tap to practise.
import { _, announce, AskedWay, Heading, html, Loud, Pick, Quiet } from "../shared/kit.js";

/** @typedef {import("./widget.js").Screen} Screen */

/** @param {Screen} props */
export const Promises = ({ content, answer }) =>
  html`<div class="screen narrow">
    <${Heading} title=${_("Welcome. This is yours")} screen="promises" />
    <ol class="promises serif">${content.promises.map((text) => html`<li key=${text}>${text}</li>`)}</ol>
    <div class="row">
      <${Loud} label=${_("Go on")} onClick=${() => answer.go("practice")} />
      <${Quiet} label=${_("Show me exactly who sees what")} onClick=${() => answer.go("table")} />
    </div>
    <${AskedWay} answer=${answer} />
  </div>`;

/** @param {Screen} props */
export const Table = ({ content, answer }) =>
  html`<div class="screen narrow">
    <${Heading} title=${_("Who sees what")} screen="table" />
    <table class="sees">
      <thead class="sr"><tr><th scope="col">${_("What there is")}</th><th scope="col">${_("Who sees it")}</th></tr></thead>
      <tbody>${content.sees.map(({ what, who }) => html`<tr key=${what}><th scope="row">${what}</th><td>${who}</td></tr>`)}</tbody>
    </table>
    <div class="row"><${Loud} label=${_("Go on")} onClick=${() => answer.go("practice")} /></div>
    <${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go("promises")} />`} />
  </div>`;

const drinks = () => [
  { id: "tea", title: _("Tea") },
  { id: "coffee", title: _("Coffee") },
];

/** @param {Screen} props */
export const Practice = ({ content, record, answer }) => {
  const pick = (/** @type {string} */ id) => {
    answer.set({ practice: id });
    announce(_("It works. Your tap is kept"));
  };
  return html`<div class="screen narrow">
    <${Heading} title=${_("Tea or coffee?")} lede=${_("One tap to practise. Nobody counts it.")} screen="practice" />
    <div class="picks">${drinks().map(({ id, title }) => html`<${Pick} title=${title} text="" chosen=${record.practice === id} onPick=${() => pick(id)} key=${id} />`)}</div>
    <p class="muted works">${record.practice ? _("It works. All you do here is kept at once.") : ""}</p>
    <div class="row"><${Loud} label=${_("Go on to four questions")} onClick=${() => answer.go(`pre/${content.items[0].id}`)} /></div>
    <${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go("promises")} />`} />
  </div>`;
};
