// A pathway as a whole: what is written, how it feels, and who may know of it.
import { _, announce, AskedWay, Heading, html, Loud, Notice, Plain, Quiet } from "../shared/kit.js";
import { Gauges } from "./gauges.js";
import { Lock, Locked, Post } from "./lock.js";
import { allOf, isFilled, isOne, isOwn, nameOfKind, nameOfPart, PARTS, rowsOf, titleIn } from "./written.js";

/** @param {import("./widget.js").Pathway} props */
export function Whole({ record, content, answer, reading, id, pathway }) {
  const title = titleIn(record, content, id);
  const away = () => {
    answer.set({ [`set_aside.${id}`]: true, [`pathway.${id}.posted`]: null }, "drafts");
    announce(_("{title} is taken away. You can bring it back.", { title }));
  };
  const more = allOf(record).length > 1;
  return html`<div class="screen">
    <${Heading} over=${html`${nameOfKind(pathway.kind ?? "other")}${pathway.private ? html` <${Locked} />` : ""}`} title=${title} screen=${`pathway/${id}`} />
    ${!isOne(record, id) && html`<${Notice}><p>${_("It becomes one of your pathways once it leads through an option.")}</p><//>`}
    ${reading.to_test?.includes(id) && html`<${Notice}><p>${_("You like this more than you trust yourself with it. That is good material for a small test.")}</p><//>`}
    <div class="screen beside">
      <div class="whole">
        ${accepted(pathway).length > 0 && html`<section class="stack"><h3>${_("What you kept of the draft")}</h3>${accepted(pathway).map((text, at) => html`<p key=${at}>${text}</p>`)}<div><${Quiet} label=${_("Change these sentences")} onClick=${() => answer.go(`drafts/${id}`)} /></div></section>`}
        ${PARTS.map((part) => html`<${Shown} ...${{ record, content, answer, id, pathway, part }} key=${part} />`)}
      </div>
      <div class="screen aside">
        <${Gauges} ...${{ answer, id, pathway }} />
        <${Lock} ...${{ answer, id, pathway }} />
        ${content.gallery && html`<${Post} ...${{ record, answer, id, pathway }} />`}
      </div>
    </div>
    <div class="row">
      <${Loud} label=${_("Back to all pathways")} onClick=${() => answer.go("drafts")} />
      ${more && html`<${Plain} label=${_("Compare them")} onClick=${() => answer.go("compare")} />`}
      ${isOwn(id) && html`<${Quiet} label=${_("Take it away")} name=${_("Take away: {title}", { title })} onClick=${away} />`}
    </div>
    <${AskedWay} answer=${answer} />
  </div>`;
}

/** @param {import("./logic.js").Pathway} pathway */
const accepted = (pathway) => Object.values(pathway.accepted ?? {}).map(({ text }) => text.trim()).filter((text) => text && text !== pathway.destination);

/** One part to read, and the way to it. @param {{record: any, content: any, answer: any, id: string, pathway: any, part: import("./written.js").PartName}} props */
function Shown({ record, content, answer, id, pathway, part }) {
  const filled = isFilled(pathway, part);
  const shown = rowsOf(record, content, [id]).filter(({ of }) => LINES[part].includes(of));
  const name = nameOfPart(part);
  return html`<section class="part" aria-labelledby=${`part-${part}`}>
    <h3 id=${`part-${part}`}>${name}</h3>
    <div>${shown.map((row) => html`<dl key=${row.of}><dt class=${shown.length === 1 && row.title === name ? "sr" : ""}>${row.title}</dt>${row.cells[0].map((line, at) => html`<dd key=${at}>${line}</dd>`)}</dl>`)}${shown.length === 0 && html`<p class="muted">${_("open")}</p>`}</div>
    <${Quiet} label=${filled ? _("Change") : _("Write")} name=${filled ? _("Change: {part}", { part: name }) : _("Write: {part}", { part: name })} onClick=${() => answer.go(`pathway/${id}/${part}`)} />
  </section>`;
}

/** The rows of each part. @type {Record<string, string[]>} */
const LINES = { name: ["destination"], options: ["option_ids"], steps: ["m3", "m12", "m24"], bring: ["strengths", "learn"], gives: ["cost_to_me", "gives_org"], asks: ["questions", "open_door"] };
