// A field for text, which says when it cuts.
import { announce } from "./announce.js";
import { html, useState } from "./view.js";
import { cutTo, shorten, within } from "./within.js";
import { ngettext } from "./words.js";

/**
 * One line or more of text with a label, an error and a count near the limit; it says when it cuts.
 * @param {{label: any, hint?: any, value: string, most: number, lines?: number, error?: string, onType: (text: string) => void, id: string}} props
 */
export function Field({ label, hint, value, most, lines = 1, error, onType, id }) {
  const remaining = most - value.length;
  const describedBy = `${id}-says`;
  const [shortened, setShortened] = useState(/** @type {string|null} */ (null));
  const room = remaining < 30 && !error ? ngettext("{count} characters left.", "{count} characters left.", remaining) : "";
  const says = [shortened === value ? cutTo(most) : room, error].filter(Boolean).join(" ");
  /** @param {any} event */
  const typed = (event) => {
    const box = event.currentTarget;
    const text = within(box.value, most, box.selectionStart);
    if (text !== box.value) {
      if (event.isComposing) return; // the letter is not finished; its end comes here too
      shorten(box, text);
      setShortened(text);
      announce(cutTo(most));
    }
    onType(text);
  };
  const common = { id, value, onInput: typed, onCompositionEnd: typed, "aria-describedby": describedBy, "aria-invalid": error ? "true" : undefined };
  return html`<div class="field">
    <label for=${id}><span class="label">${label}</span>${hint && html` <span class="hint">${hint}</span>`}</label>
    ${lines > 1 ? html`<textarea ...${common} rows=${lines}></textarea>` : html`<input type="text" ...${common} autocomplete="off" />`}
    <p class=${error ? "says error" : "says"} id=${describedBy}>${says}</p>
  </div>`;
}
