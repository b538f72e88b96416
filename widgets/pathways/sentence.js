// A sentence of a draft with its mark; the mark opens the very answer it rests on, right under it.
import { _, clock, html, Said, useRef, useState } from "../shared/kit.js";
import { sourcesOf, whence } from "./logic.js";

/** @typedef {import("./logic.js").Source} Source */

/** @param {{drafts: import("./logic.js").Drafts, sentence: any, children?: any, stand?: string}} props */
export function Sentence({ drafts, sentence, children, stand = "" }) {
  const [open, setOpen] = useState(false);
  const button = useRef(/** @type {HTMLButtonElement|null} */ (null));
  const id = `behind-${sentence.id}`;
  /** @param {any} event */
  const escape = (event) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return html`<li class=${stand} onKeyDown=${escape}>
    <p>
      <${Said} text=${sentence.said} names=${sentence.mine ? [] : sentence.emphasis} />${" "}
      ${sentence.mine && html`<span class="mine">${_("your words")}</span> `}<button type="button" class="mark" ref=${button} aria-expanded=${open} aria-controls=${id}
        aria-label=${_("{mark}: see what this rests on", sentence)} onClick=${() => setOpen(!open)}><span>${sentence.mark}</span></button>
    </p>
    <div id=${id} hidden=${!open}>${open && html`<${Behind} drafts=${drafts} sentence=${sentence} />`}</div>
    ${children}
  </li>`;
}

/** All that a sentence rests on: own answers in full; the catalogue's row in full when it stands alone. @param {{drafts: any, sentence: any}} props */
function Behind({ drafts, sentence }) {
  const { own, catalogue } = sourcesOf(drafts, sentence);
  return html`<div class="behind">
    ${sentence.mine && html`<p class="drafted">${_("The draft said: {text}", sentence)}</p>`}
    ${own.map((source) => html`<${Shown} source=${source} key=${source.id} />`)}
    ${catalogue.map((source) =>
      own.length
        ? html`<details key=${source.id}><summary>${_("{whence}: {line}", { whence: whence(source, clock), line: source.lines[0] })}</summary><${Lines} lines=${source.lines.slice(1)} /></details>`
        : html`<${Shown} source=${source} key=${source.id} />`,
    )}
    <p class="leaves">${sentence.mine ? "" : sentence.shareable ? _("If you tell somebody: “{shareable}”", sentence) : _("This sentence stays on this page.")}</p>
    ${!own.length && !catalogue.length && html`<p>${_("The answer behind this has changed since the draft was written.")}</p>`}
  </div>`;
}

/** @param {{source: Source}} props */
const Shown = ({ source }) =>
  html`<div class="source">
    <p class="whence">${whence(source, clock)}</p>
    <p class="first">${source.lines[0]}</p>
    <${Lines} lines=${source.lines.slice(1)} />
  </div>`;

/** @param {{lines: string[]}} props */
const Lines = ({ lines }) => lines.map((line, index) => html`<p key=${index}>${line}</p>`);
