// A toy: one screen, a word to tap, and a line.
import { exercise, Field, Foot, Heading, html, Plain } from "./kit.js";

function Look({ answer, record, content, reading }) {
  return html`<div class="screen narrow">
    <${Heading} screen="look" title="How does today look?" />
    <div class="row">${content.skies.map((sky) => html`<${Plain} label=${sky} onClick=${() => answer.set({ sky })} key=${sky} />`)}</div>
    <${Field} id="weather-note" label="In your words" value=${record.note ?? ""} most=${140} onType=${(note) => answer.type({ note })} />
    <p>${reading.sentence}</p>
    <p>${record.note}</p>
    <${Foot} />
  </div>`;
}

export default exercise("weather", { screens: { look: Look, skipped: Look }, show: () => ({ name: "look" }) });
