// Who may know of a pathway: the lock, one tap; and its title up for the room, one tap up and one down.
import { _, announce, html, Notice, Plain } from "../shared/kit.js";
import { isOne, isUp, locked, posted } from "./written.js";

const Padlock = ({ open = false }) =>
  html`<svg class="padlock" viewBox="0 0 20 20" aria-hidden="true"><rect x="4" y="9" width="12" height="8" rx="2" /><path d=${open ? "M7 9V6a3 3 0 0 1 5.8-1" : "M7 9V6a3 3 0 0 1 6 0v3"} /></svg>`;

/** The sign on a card of a locked pathway. */
export const Locked = () => html`<span class="tag locked"><${Padlock} />${_("For me alone")}</span>`;

/** @param {{answer: any, id: string, pathway: import("./logic.js").Pathway}} props */
export function Lock({ answer, id, pathway }) {
  const elsewhere = pathway.kind === "other";
  const turn = () => {
    answer.set(locked(pathway, id));
    announce(pathway.private ? _("The lock is open") : _("Locked: for you alone"));
  };
  return html`<section class="stack" aria-labelledby=${`lock-${id}`}>
    <h3 id=${`lock-${id}`}>${_("Who may know of it")}</h3>
    ${elsewhere && pathway.private
      ? html`<p class="closed"><${Padlock} />${_("It leads elsewhere, so it stays locked.")}</p>`
      : html`<button type="button" class="button lock" aria-pressed=${Boolean(pathway.private)} onClick=${turn}><${Padlock} open=${!pathway.private} /><span>${_("For me alone")}</span></button>`}
    <p class="muted small">${pathway.private
      ? _("Locked. It is in no draft, in no paper you write for others, and never on the screen. It stands here and in what you take home.")
      : _("You can take it into a paper for others. Nobody sees it here. One tap locks it away.")}</p>
  </section>`;
}

/** The title for the room's screen, without a name. @param {{record: import("./logic.js").PathwaysRecord, answer: any, id: string, pathway: import("./logic.js").Pathway}} props */
export function Post({ record, answer, id, pathway }) {
  const title = pathway.title?.trim();
  if (pathway.private || !title || !isOne(record, id)) return null;
  const up = isUp(pathway);
  const turn = () => {
    answer.set(posted(pathway, id));
    announce(up ? _("“{title}” is taken down", { title }) : _("“{title}” is given to the room’s screen", { title }));
  };
  return html`<section class="stack" aria-labelledby=${`post-${id}`}>
    <h3 id=${`post-${id}`}>${_("A wall of titles")}</h3>
    <p class="muted small">${_("The room’s screen can show titles, without names, once eight people or more have given one. Whoever knows you may still guess.")}</p>
    ${up && html`<${Notice}><p>${_("“{title}” is given.", { title })}</p><//>`}
    <div class="row"><${Plain} label=${up ? _("Take it down") : _("Give this title")} name=${up ? _("Take down the title “{title}”", { title }) : _("Give the title “{title}” to the room’s screen", { title })} onClick=${turn} /></div>
  </section>`;
}
