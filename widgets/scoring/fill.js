// Filling in one option: the person's side first, then the organisation's, which arrives from the catalogue.
import { _, Heading, html, Loud, Quiet, useState, Way } from "../shared/kit.js";
import { Criterion } from "./criterion.js";
import { Blocked } from "./blocked.js";
import { SIDES, cellOf, criteriaOf, indexOf, nameOf, onward, openCells, places, settled } from "./logic.js";

/** @typedef {import("./logic.js").Side} Side */

/** @param {any} props */
export function Fill(props) {
  const { content, record, answer, reading, links, screen, phone } = props;
  const { option, side } = screen;
  const shown = phone ? [side] : SIDES;
  const number = content.options.indexOf(option) + 1;
  const title = phone && side === "commercial" ? _("And what is {title} for the organisation?", option) : _("How would {title} be?", option);
  const lede = phone && side === "commercial" ? _("This side comes from the catalogue. Change what you know better.") : _("Choose the sentence that comes nearest. Not sure is an answer, too.");
  const all = places(content, phone);
  const at = indexOf(content, screen, phone);
  const open = openCells(content, record, option, shown).length;
  const go = () => answer.set(settled(content, record, option, shown), all[at + 1]);
  return html`<div class="screen">
    <${Heading} screen=${`fill/${option.id}/${phone ? side : ""}`} over=${_("{count} of {most}", { count: number, most: content.options.length })} title=${title} lede=${lede} />
    <p class="muted summary">${option.summary}</p>
    <div class="sides">${shown.map((/** @type {Side} */ name) => html`<${Column} ...${props} option=${option} side=${name} key=${`${option.id}-${name}`} />`)}</div>
    ${number === 1 && html`<${Blocked} blocked=${content.blocked} />`}
    <div class="row">
      <${Loud} label=${onward(open, nextOf(content, all[at + 1], phone, option))} onClick=${go} />
      ${reading.result && html`<${Quiet} label=${_("Look at them all")} onClick=${() => answer.set(settled(content, record, option, shown), "look")} />`}
    </div>
    <${Way} answer=${answer} left=${at > 0 ? html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(all[at - 1])} />` : links.options && html`<a class="quiet" href=${links.options}>${_("Back to Options")}</a>`} />
  </div>`;
}

/** Where the way on leads. @param {any} content @param {string} place @param {boolean} phone @param {any} option @returns {Parameters<typeof onward>[1]} */
function nextOf(content, place, phone, option) {
  const [stage, id, side] = place.split("/");
  if (stage !== "fill") return { to: "order" };
  if (phone && id === option.id && side === "commercial") return { to: "side" };
  return { to: "option", title: content.options.find((/** @type {any} */ option) => option.id === id).title };
}

/** One side: one criterion is open at a time, the one asked for or the first without an answer to begin with. @param {any} props */
function Column(props) {
  const { content, record, option, side, screen } = props;
  const criteria = criteriaOf(content, side);
  const firstOpen = () => (criteria.find((criterion) => criterion.id === screen.criterion) ?? criteria.find((criterion) => !cellOf(option, record, criterion.id)))?.id ?? null;
  const [open, setOpen] = useState(firstOpen);
  /** @param {number} index */
  const next = (index) => {
    const rest = [...criteria.slice(index + 1), ...criteria.slice(0, index)];
    setOpen(rest.find((criterion) => !cellOf(option, record, criterion.id))?.id ?? null);
  };
  return html`<section class=${`side ${side}`} aria-labelledby=${`side-${side}`}>
    <h3 id=${`side-${side}`}>${nameOf(/** @type {Side} */ (side))}</h3>
    ${criteria.map(
      (criterion, index) => html`<${Criterion} ...${props} criterion=${criterion} open=${open === criterion.id} onOpen=${() => setOpen(criterion.id)} onNext=${() => next(index)} key=${criterion.id} />`,
    )}
  </section>`;
}
