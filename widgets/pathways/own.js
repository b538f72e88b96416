// What a person wrote themselves: a card for each, and the way to one more.
import { _, announce, html, Plain } from "../shared/kit.js";
import { Locked } from "./lock.js";
import { isOne, nameOfKind, nextOf, ownOf, pathwayById, titleIn } from "./written.js";

/** @param {{record: import("./logic.js").PathwaysRecord, content: import("./logic.js").Content, answer: any}} props */
export function Own({ record, content, answer }) {
  const ids = ownOf(record);
  const next = nextOf(record);
  return html`<section class="own" aria-labelledby="own">
    <h3 id="own">${_("In your own words")}</h3>
    ${ids.length === 0 && html`<p class="muted">${_("A draft knows only what you answered. You may know a pathway that none of them shows.")}</p>`}
    ${ids.length > 0 && html`<div class="drafts">${ids.map((id) => html`<${Card} ...${{ record, content, answer, id }} key=${id} />`)}</div>`}
    ${next && html`<div class="row"><${Plain} label=${ids.length ? _("Write another one") : _("Write one of your own")} onClick=${() => answer.go("begin")} /></div>`}
  </section>`;
}

/** @param {{record: import("./logic.js").PathwaysRecord, content: import("./logic.js").Content, answer: any, id: string}} props */
function Card({ record, content, answer, id }) {
  const pathway = pathwayById(record, id);
  const title = titleIn(record, content, id);
  const kind = pathway.kind ?? "other";
  const back = () => {
    answer.set({ [`set_aside.${id}`]: null }, "drafts");
    announce(_("{title} is back", { title }));
    setTimeout(() => globalThis.document.getElementById(`own-${id}`)?.focus());
  };
  if (record.set_aside?.[id])
    return html`<section class=${`card draft ${kind} removed`} aria-label=${_("{kind}, removed", { kind: nameOfKind(kind) })}>
      <p>${_("You removed “{title}”. Nothing of it is lost.", { title })}</p>
      <${Plain} label=${_("Bring it back")} name=${_("Bring {title} back", { title })} onClick=${back} />
    </section>`;
  return html`<section class=${`card draft pathway ${kind} ${isOne(record, id) ? "kept" : ""}`} aria-labelledby=${`own-${id}`}>
    <header>
      <p class="kind">${nameOfKind(kind)} ${pathway.private ? html`<${Locked} />` : isOne(record, id) ? html`<span class="tag">${_("Kept")}</span>` : html`<span class="tag begun">${_("Begun")}</span>`}</p>
      <h3 id=${`own-${id}`} tabindex="-1">${title}</h3>
      ${pathway.destination && html`<p class="destination">${pathway.destination}</p>`}
    </header>
    <div class="row"><${Plain} label=${_("Open it")} name=${_("Open {title}", { title })} onClick=${() => answer.go(`pathway/${id}`)} /></div>
  </section>`;
}
