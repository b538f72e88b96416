// A sentence for a page: typed where it is needed, sent once.
import { _, Field, html, Loud, Quiet, useState } from "../shared/kit.js";

const MOST = 200;

/**
 * A button that becomes a field. @param {{id: string, open: string, label: string, hint: string, send: string, connected: boolean,
 *   quiet?: boolean, onSend: (text: string) => void}} props
 */
export function Compose({ id, open, label, hint, send, connected, quiet, onSend }) {
  const [text, setText] = useState(/** @type {string|null} */ (null));
  if (text === null) return html`<button type="button" class=${quiet ? "quiet" : "button"} onClick=${() => setText("")}>${open}</button>`;
  const done = () => {
    onSend(text.trim());
    setText(null);
  };
  return html`<div class="compose">
    <${Field} id=${id} label=${label} hint=${hint} value=${text} most=${MOST} lines=${2} onType=${setText} />
    <div class="row">
      <${Loud} label=${send} disabled=${!connected || !text.trim()} onClick=${done} />
      <${Quiet} label=${_("Not now")} onClick=${() => setText(null)} />
    </div>
  </div>`;
}
