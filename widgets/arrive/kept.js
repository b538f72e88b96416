// What is kept of the four questions: each with what was said every time, side by side and without a verdict.
import { _, Ahead, Foot, Heading, html, Quiet, Skipped } from "../shared/kit.js";

/** @typedef {import("./widget.js").Screen} Screen */

/** @param {Screen} props */
export function Kept({ content, reading, answer, ahead }) {
  const first = content.moment === "pre";
  const lede = first ? _("The same four questions come again at the end, and once more from day 30 on.") : _("Your own view, at each time. There is no right answer.");
  return html`<div class="screen narrow">
    <${Heading} over=${_("Kept. You can change this at any time.")} title=${first ? _("How clear things are today") : _("How clear things are, then and now")} lede=${lede} screen=${`${content.moment}/kept`} />
    ${reading.lines?.length > 0 && html`<${Times} reading=${reading} />`}
    <div class="row">
      <${Ahead} ahead=${ahead} />
      <${Quiet} label=${_("Change something")} onClick=${() => answer.go(`${content.moment}/${content.items[0].id}`)} />
    </div>
    <${Foot} />
  </div>`;
}

/** @param {{reading: import("./logic.js").Reading}} props */
const Times = ({ reading }) =>
  html`<table class="times">
    <thead class=${reading.times.length > 1 ? "" : "sr"}>
      <tr><th scope="col"><span class="sr">${_("Question")}</span></th>${reading.times.map((time) => html`<th scope="col" key=${time}>${time}</th>`)}</tr>
    </thead>
    <tbody>
      ${reading.lines.map(({ text, said }) => html`<tr key=${text}><th scope="row">${text}</th>${said.map((answer, at) => html`<td key=${at}>${reading.times.length > 1 && html`<span class="when" aria-hidden="true">${reading.times[at]}</span>`}${answer || html`<span aria-label=${_("Left open")}>–</span>`}</td>`)}</tr>`)}
    </tbody>
  </table>`;

/** The step once it was skipped: at the end the first step's skip says nothing about this one. @param {Screen} props */
export const Left = (props) =>
  html`<${Skipped} ...${props} title=${_("You left this one out")} lede=${_("That is fine, and nobody sees it. You can come back at any time.")} back=${_("Come back to it now")} />`;
