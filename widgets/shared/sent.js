// A person's own log: everything that was ever sent to a language model for them, letter for letter.
import { moment } from "./ask.js";
import { Message } from "./letter.js";
import { html, useEffect, useState } from "./view.js";

/** @type {Record<string, string>} */
const PURPOSES = { drafts: "for drafts", question: "for a question" };

/** @param {{asking: import("./ask.js").Asking, model: any}} props */
export function SentLog({ asking, model }) {
  const [open, setOpen] = useState(false);
  const { sent, offer, progress, trouble, about } = asking;
  useEffect(() => {
    if (open && !progress) model.send({ want: "sent" });
  }, [open, offer?.left, !progress]);
  return html`<details class="log" onToggle=${(/** @type {any} */ event) => setOpen(event.currentTarget.open)}>
    <summary>What was sent</summary>
    ${about === "sent" && html`<p role="alert">${trouble}</p>`}
    ${!sent && about !== "sent" && html`<p class="muted">${progress ? "The list comes back when the writing is over." : "One moment."}</p>`}
    ${sent?.length === 0 && html`<p class="muted">Nothing was ever sent for you.</p>`}
    ${sent && sent.length > 0 && html`<ol>${sent.map((line, index) => html`<${Line} line=${line} key=${sent.length - index} />`)}</ol>`}
  </details>`;
}

/** @param {{line: import("./ask.js").Sent}} props */
const Line = ({ line }) =>
  html`<li>
    <p><b>${moment(line.at)}</b>, to ${line.to}, ${PURPOSES[line.purpose] ?? line.purpose}</p>
    <p class="muted">${line.outcome}</p>
    <details>
      <summary>Every word of it<span class="sr">, ${moment(line.at)}</span></summary>
      ${line.messages.map((one, index) => html`<${Message} role=${one.role} text=${one.text} key=${index} />`)}
    </details>
  </li>`;
