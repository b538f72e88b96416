// What it is about: a proposal or a short note, the pathway, and the first test.
import { _, AskedWay, Choice, Heading, html, Loud, Notice, Pick } from "../shared/kit.js";
import { chosenOf, EXPERIMENTS_MOST, filledAll, isChosen, toTell } from "./logic.js";

/** @param {import("./widget.js").Screen} props */
export function About({ content, record, answer, links }) {
  const kind = record.kind ?? "proposal";
  const ids = record.experiment_ids ?? [];
  const kinds = [
    { value: "proposal", label: html`<b>${_("A proposal")}</b> <span>${_("Eight short sections, for a decision.")}</span>` },
    { value: "note", label: html`<b>${_("A short note")}</b> <span>${_("A first step, and what you ask for.")}</span>` },
  ];
  /** Chosen here, and still here: without a place, a whole choice would lead on by itself. @param {Record<string, any>} fields */
  const choose = (fields) => answer.set(fields, "about");
  const onward = () => (content.short ? answer.set(filledAll(content, record), "support") : answer.go("sections"));
  return html`<div class="screen narrow">
    <${Heading} title=${_("What would you like to take to a conversation?")} lede=${_("Nothing is sent from here.")} screen="about" />
    <${Choice} legend=${_("What kind of paper?")} name="packet-kind" value=${kind} choices=${kinds} onChoose=${(/** @type {string} */ value) => choose({ kind: value })} />
    ${kind === "proposal" &&
    html`<section class="stack" aria-labelledby="packet-pathway">
      <h3 id="packet-pathway">${_("Which pathway do you propose?")}</h3>
      ${content.pathways.length
        ? html`<div class="picks">${content.pathways.map(({ id, title }) => html`<${Pick} title=${title} text=${toTell(content.pathways, id)} chosen=${record.pathway_id === id} onPick=${() => choose({ pathway_id: record.pathway_id === id ? null : id })} key=${id} />`)}</div>`
        : html`<${Missing} text=${_("A proposal rests on a pathway that you kept, and there is none yet. A short note needs none.")} href=${links.pathways} label=${_("Go to pathways")} />`}
      ${answer.errorOf("pathway_id") && html`<p class="error" role="alert">${answer.errorOf("pathway_id")}</p>`}
    </section>`}
    <section class="stack" aria-labelledby="packet-first">
      <h3 id="packet-first">${_("Which small test is your first step?")}</h3>
      ${content.experiments.length
        ? html`<div class="picks">${content.experiments.map(({ id, title }) => html`<${Pick} title=${title} text=${toTell(content.experiments, id)} chosen=${ids.includes(id)} disabled=${!ids.includes(id) && ids.length >= EXPERIMENTS_MOST} onPick=${() => choose({ experiment_ids: chosenOf(ids, id) })} key=${id} />`)}</div>`
        : html`<${Missing} text=${_("The first step is a small test that you planned, and there is none yet.")} href=${links.experiments} label=${_("Plan a small test")} />`}
      ${answer.errorOf("experiment_ids") && html`<p class="error" role="alert">${answer.errorOf("experiment_ids")}</p>`}
    </section>
    <div class="row"><${Loud} label=${content.short ? _("Fill it from what I kept") : _("Go on")} disabled=${!isChosen({ ...record, kind })} onClick=${onward} /></div>
    <${AskedWay} answer=${answer} />
  </div>`;
}

/** What is not there yet, and where it comes from. @param {{text: string, href: string|undefined, label: string}} props */
const Missing = ({ text, href, label }) => html`<${Notice}><p>${text}</p>${href && html`<p><a href=${href}>${label}</a></p>`}<//>`;
