// The parts of a pathway that are chosen: the kind it begins with, its options, and the strengths it uses.
import { _, announce, AskedWay, Chip, Heading, html, ngettext, Notice, Pick, Quiet } from "../shared/kit.js";
import { Part, Words } from "./parts.js";
import { aboutKind, begun, KINDS, nameOfKind, nextOf, OPTIONS_MOST, optionsFor, STRENGTHS_MOST, toggled } from "./written.js";

/** @param {import("./widget.js").Screen} props */
export function Begin({ record, answer }) {
  const id = nextOf(record);
  const begin = (/** @type {string} */ kind) => id && answer.set(begun(id, kind), `pathway/${id}/name`);
  return html`<div class="screen narrow">
    <${Heading} title=${_("What kind of pathway would you like to write?")} lede=${_("It tells the next two years in your words. No kind is the right one.")} screen="begin" />
    <div class="picks one-column">${KINDS.map((kind) => html`<${Pick} title=${nameOfKind(kind)} text=${aboutKind(kind)} disabled=${!id} onPick=${() => begin(kind)} key=${kind} />`)}</div>
    ${!id && html`<${Notice}><p>${_("Three of your own are enough. Take one away to write another.")}</p><//>`}
    <${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go("drafts")} />`} />
  </div>`;
}

/** @param {import("./widget.js").Pathway} props */
export function Options(props) {
  const { content, answer, id, pathway } = props;
  const ids = pathway.option_ids ?? [];
  const { near, others } = optionsFor(content, pathway);
  /** @param {{id: string, title: string}} option */
  const pick = ({ id: option, title }) => {
    const next = toggled(ids, option, OPTIONS_MOST);
    answer.set({ [`pathway.${id}.option_ids`]: next.length ? next : null });
    announce(next.includes(option) ? _("{title}: chosen", { title }) : _("{title}: not chosen", { title }));
  };
  const card = (/** @type {any} */ option) => html`<${Pick} dense title=${option.title} text=${option.text} chosen=${ids.includes(option.id)} disabled=${!ids.includes(option.id) && ids.length >= OPTIONS_MOST} onPick=${() => pick(option)} key=${option.id} />`;
  const error = answer.errorOf(`pathway.${id}.option_ids`);
  const lede = pathway.kind === "other" ? _("Nothing has to be chosen here: this pathway may lead elsewhere.") : _("One to three. They can follow each other.");
  return html`<${Part} ...${props} title=${_("Which options does it lead through?")} lede=${lede}>
    ${error && html`<p class="error" role="alert">${error}</p>`}
    ${near.length > 0 && html`<section class="stack" aria-labelledby="near"><h3 id="near">${_("On your shortlist")}</h3><div class="picks dense">${near.map(card)}</div></section>`}
    ${others.length > 0 && html`<details class="more" open=${!near.length}><summary>${ngettext("{count} other in the catalogue", "{count} others in the catalogue", others.length)}</summary><div class="picks dense">${others.map(card)}</div></details>`}
  <//>`;
}

/** @param {import("./widget.js").Pathway} props */
export function Bring(props) {
  const { content, answer, id, pathway } = props;
  const ids = pathway.strengths ?? [];
  const near = content.abilities.filter((ability) => ability.picked || ids.includes(ability.id));
  const others = content.abilities.filter((ability) => !near.includes(ability));
  /** @param {{id: string, title: string}} ability */
  const pick = ({ id: strength, title }) => {
    if (!ids.includes(strength) && ids.length >= STRENGTHS_MOST) return announce(_("Four are the most: let one go first"));
    const next = toggled(ids, strength, STRENGTHS_MOST);
    answer.set({ [`pathway.${id}.strengths`]: next.length ? next : null, ...(pathway.by?.strengths ? { [`pathway.${id}.by.strengths`]: null } : {}) });
    announce(next.includes(strength) ? _("{title}: chosen", { title }) : _("{title}: not chosen", { title }));
  };
  const chip = (/** @type {any} */ ability) => html`<${Chip} label=${ability.title} chosen=${ids.includes(ability.id)} sign onPick=${() => pick(ability)} key=${ability.id} />`;
  const error = answer.errorOf(`pathway.${id}.strengths`);
  return html`<${Part} ...${props} title=${_("What do you bring, and what would you learn?")} lede=${_("Up to four strengths that this pathway would use.")}>
    ${error && html`<p class="error" role="alert">${error}</p>`}
    <fieldset class="stack"><legend>${near.length ? _("Strengths you picked") : _("Strengths")}</legend><div class="chips">${(near.length ? near : others).map(chip)}</div></fieldset>
    ${near.length > 0 && others.length > 0 && html`<details class="more"><summary>${_("Other strengths")}</summary><div class="chips">${others.map(chip)}</div></details>`}
    <p class="muted small" aria-live="polite">${ids.length >= STRENGTHS_MOST ? _("Four are chosen. To take another, let one go first.") : ""}</p>
    <${Words} ...${{ answer, id, pathway }} field="learn" value=${pathway.learn} label=${_("What I would learn")} most=${160} lines=${3} />
  <//>`;
}
