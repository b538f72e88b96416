// The parts of a pathway that are written: title and destination, steps in time, what it costs and gives, questions and a door.
import { _, AskedWay, Choice, Field, Heading, html, Loud, Notice, Quiet, useState } from "../shared/kit.js";
import { titleProblem } from "./logic.js";
import { aboutKind, around, asked, isFilled, KINDS, monthAfter, nameOfKind, nameOfPart, PARTS, QUESTIONS_MOST, titleIn, typed } from "./written.js";

/** @typedef {import("./widget.js").Pathway} Pathway */

/** A part on its screen: the fields, beside them on a wide one the whole pathway's parts, one way on and one way back. @param {Pathway & {title: string, lede?: any, children?: any}} props */
export function Part({ record, content, answer, id, pathway, part, title, lede, children }) {
  const { number, before, after } = around(id, part);
  const over = _("{title}, {number} of {count}", { title: titleIn(record, content, id), number, count: PARTS.length });
  return html`<div class="screen">
    <${Heading} over=${over} title=${title} lede=${lede} screen=${`pathway/${id}/${part}`} />
    <div class="writing">
      <div class="screen">
        ${children}
        <div class="row"><${Loud} label=${part === "asks" ? _("See the whole pathway") : _("Next")} onClick=${() => answer.go(after)} /></div>
      </div>
      <${Parts} ...${{ answer, id, pathway, part }} />
    </div>
    <${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(before ?? (isFilled(pathway, "name") ? `pathway/${id}` : "drafts"))} />`} />
  </div>`;
}

/** The six parts and which of them have something in them. @param {{answer: any, id: string, pathway: import("./logic.js").Pathway, part: string}} props */
const Parts = ({ answer, id, pathway, part }) =>
  html`<nav class="parts" aria-label=${_("The parts of this pathway")}>
    <ol>${PARTS.map((name) => html`<li key=${name}><button type="button" class="quiet" aria-current=${name === part ? "step" : undefined} onClick=${() => answer.go(`pathway/${id}/${name}`)}>${nameOfPart(name)}<span class="sr">${isFilled(pathway, name) ? _(": begun") : _(": still open")}</span></button></li>`)}</ol>
    <${Quiet} label=${_("See the whole pathway")} onClick=${() => answer.go(`pathway/${id}`)} />
  </nav>`;

/** A text of the pathway. @param {{answer: any, id: string, pathway: any, field: string, value: string|undefined, label: any, hint?: any, most: number, lines?: number, error?: string}} props */
export function Words({ answer, id, pathway, field, value, label, hint, most, lines = 2, error }) {
  return html`<${Field} id=${`${field.replace(".", "-")}-${id}`} label=${label} hint=${hint} value=${value ?? ""} most=${most} lines=${lines} error=${error || answer.errorOf(`pathway.${id}.${field}`)} onType=${(/** @type {string} */ text) => answer.type(typed(pathway, id, field, text))} />`;
}

/** @param {Pathway} props */
export function Name(props) {
  const { answer, id, pathway } = props;
  const kinds = KINDS.filter((kind) => kind !== "other" || pathway.kind === "other");
  const choose = (/** @type {string} */ kind) => answer.set({ [`pathway.${id}.kind`]: kind });
  return html`<${Part} ...${props} title=${_("What do you call it, and where does it lead?")} lede=${aboutKind(pathway.kind ?? "other")}>
    <${Words} ...${{ answer, id, pathway }} field="title" value=${pathway.title} label=${_("Title")} hint=${_("six words at most")} most=${60} lines=${1} error=${titleProblem(pathway.title ?? "")} />
    <${Words} ...${{ answer, id, pathway }} field="destination" value=${pathway.destination} label=${_("In two years")} hint=${_("one sentence, as if it had happened")} most=${160} lines=${3} />
    ${pathway.kind !== "other" && html`<${Choice} legend=${_("What kind of pathway is it?")} look="row" name=${`kind-${id}`} value=${pathway.kind} choices=${kinds.map((kind) => ({ value: kind, label: nameOfKind(kind) }))} onChoose=${choose} />`}
  <//>`;
}

/** @param {Pathway} props */
export function Steps(props) {
  const { answer, id, pathway, reading } = props;
  const { m3, m12, m24 } = pathway.milestones ?? {};
  const until = (/** @type {number} */ months) => _("until {month}", { month: monthAfter(months) });
  const lacks = reading.without_first_step?.includes(id) && !m3?.trim();
  return html`<${Part} ...${props} title=${_("What has happened by when?")} lede=${_("The first step is one you could take here, from where you are now.")}>
    <${Words} ...${{ answer, id, pathway }} field="milestones.m3" value=${m3} label=${_("In the first three months")} hint=${until(3)} most=${140} />
    ${lacks && html`<${Notice}><p>${_("What comes later is there. What would be a first step, small enough for the next three months?")}</p><//>`}
    <${Words} ...${{ answer, id, pathway }} field="milestones.m12" value=${m12} label=${_("After a year")} hint=${until(12)} most=${140} />
    <${Words} ...${{ answer, id, pathway }} field="milestones.m24" value=${m24} label=${_("After two years")} hint=${until(24)} most=${140} />
  <//>`;
}

/** @param {Pathway} props */
export function Gives(props) {
  const { answer, id, pathway } = props;
  return html`<${Part} ...${props} title=${_("What does it cost, and what does it give?")} lede=${_("Every pathway has a price. Saying it makes yours truer.")}>
    <${Words} ...${{ answer, id, pathway }} field="cost_to_me" value=${pathway.cost_to_me} label=${_("What it costs me")} most=${160} lines=${3} />
    <${Words} ...${{ answer, id, pathway }} field="gives_org" value=${pathway.gives_org} label=${pathway.kind === "other" ? _("What it gives to others") : _("What it gives here")} hint=${pathway.kind === "other" ? undefined : _("to the people and the work around you")} most=${160} lines=${3} />
  <//>`;
}

/** @param {Pathway} props */
export function Asks(props) {
  const { answer, id, pathway } = props;
  return html`<${Part} ...${props} title=${_("What does this pathway ask of you?")} lede=${_("Two or three questions that you cannot answer yet.")}>
    <${Questions} ...${{ answer, id, pathway }} key=${id} />
    <${Words} ...${{ answer, id, pathway }} field="open_door" value=${pathway.open_door} label=${_("The door that stays open")} hint=${_("something you do not close, whatever comes")} most=${120} />
  <//>`;
}

/** Three lines; an empty one between two others stays where it is while somebody writes. @param {{answer: any, id: string, pathway: import("./logic.js").Pathway}} props */
function Questions({ answer, id, pathway }) {
  const [texts, setTexts] = useState(() => Array.from({ length: QUESTIONS_MOST }, (_none, at) => pathway.questions?.[at] ?? ""));
  const error = answer.errorOf(`pathway.${id}.questions`);
  /** @param {number} at @param {string} text */
  const type = (at, text) => {
    const next = texts.map((before, place) => (place === at ? text : before));
    setTexts(next);
    answer.type(asked(pathway, id, next));
  };
  return html`<div class="screen">
    ${texts.map((text, at) => html`<${Field} id=${`question-${at + 1}-${id}`} label=${_("Question {number}", { number: at + 1 })} hint=${at === QUESTIONS_MOST - 1 ? _("if there is one") : undefined} value=${text} most=${120} lines=${2} error=${at === 0 ? error : ""} onType=${(/** @type {string} */ words) => type(at, words)} key=${at} />`)}
  </div>`;
}
