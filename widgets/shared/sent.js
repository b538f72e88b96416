// A person's own log: everything that was ever sent to a language model for them, letter for letter.
import { moment } from "./ask.js";
import { Message } from "./letter.js";
import { html, useEffect, useState } from "./view.js";
import { _, inPieces } from "./words.js";

/** @param {{asking: import("./ask.js").Asking, model: any}} props */
export function SentLog({ asking, model }) {
  const [open, setOpen] = useState(false);
  const { sent, offer, progress, trouble, about } = asking;
  useEffect(() => {
    if (open && !progress) model.send({ want: "sent" });
  }, [open, offer?.left, !progress]);
  return html`<details class="log" onToggle=${(/** @type {any} */ event) => setOpen(event.currentTarget.open)}>
    <summary>${_("What was sent")}</summary>
    ${about === "sent" && html`<p role="alert">${trouble}</p>`}
    ${!sent && about !== "sent" && html`<p class="muted">${progress ? _("The list comes back when the writing is over.") : _("One moment.")}</p>`}
    ${sent?.length === 0 && html`<p class="muted">${_("Nothing was ever sent for you.")}</p>`}
    ${sent && sent.length > 0 && html`<ol>${sent.map((line, index) => html`<${Line} line=${line} key=${sent.length - index} />`)}</ol>`}
  </details>`;
}

/** When, to whom and for what. @param {import("./ask.js").Sent} line */
function about({ at, to, purpose }) {
  const values = { when: html`<b>${moment(at)}</b>`, name: to, purpose };
  if (purpose === "drafts") return inPieces("{when}, to {name}, for drafts", values);
  if (purpose === "question") return inPieces("{when}, to {name}, for a question", values);
  return inPieces("{when}, to {name}, {purpose}", values);
}

/** @param {{line: import("./ask.js").Sent}} props */
const Line = ({ line }) =>
  html`<li>
    <p>${about(line)}</p>
    <p class="muted">${line.outcome}</p>
    <details>
      <summary aria-label=${_("Every word of it, {when}", { when: moment(line.at) })}>${_("Every word of it")}</summary>
      ${line.messages.map((message, index) => html`<${Message} role=${message.role} text=${message.text} key=${index} />`)}
    </details>
  </li>`;
