// The parts of a story that are written: title and destination, steps in time, what it costs and gives, questions and a door.
import { _, AskedWay, Choice, Field, Heading, html, Loud, Notice, Quiet, useState } from "../shared/kit.js";
import { titleProblem } from "./logic.js";
import { aboutKind, around, asked, isFilled, KINDS, monthAfter, nameOfKind, nameOfPart, PARTS, QUESTIONS_MOST, titleIn, typed } from "./stories.js";

/** @typedef {import("./widget.js").Story} Story */

/** A part on its screen: the fields, beside them on a wide one the whole story's parts, one way on and one way back. @param {Story & {title: string, lede?: any, children?: any}} props */
export function Part({ record, content, answer, id, story, part, title, lede, children }) {
  const { number, before, after } = around(id, part);
  const over = _("{title}, {number} of {count}", { title: titleIn(record, content, id), number, count: PARTS.length });
  return html`<div class="screen">
    <${Heading} over=${over} title=${title} lede=${lede} screen=${`story/${id}/${part}`} />
    <div class="writing">
      <div class="screen">
        ${children}
        <div class="row"><${Loud} label=${part === "asks" ? _("See the whole story") : _("Next")} onClick=${() => answer.go(after)} /></div>
      </div>
      <${Parts} ...${{ answer, id, story, part }} />
    </div>
    <${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(before ?? (isFilled(story, "name") ? `story/${id}` : "drafts"))} />`} />
  </div>`;
}

/** The six parts and which of them have something in them. @param {{answer: any, id: string, story: import("./logic.js").Pathway, part: string}} props */
const Parts = ({ answer, id, story, part }) =>
  html`<nav class="parts" aria-label=${_("The parts of this story")}>
    <ol>${PARTS.map((name) => html`<li key=${name}><button type="button" class="quiet" aria-current=${name === part ? "step" : undefined} onClick=${() => answer.go(`story/${id}/${name}`)}>${nameOfPart(name)}<span class="sr">${isFilled(story, name) ? _(": begun") : _(": still open")}</span></button></li>`)}</ol>
    <${Quiet} label=${_("See the whole story")} onClick=${() => answer.go(`story/${id}`)} />
  </nav>`;

/** A text of the story. @param {{answer: any, id: string, story: any, field: string, value: string|undefined, label: any, hint?: any, most: number, lines?: number, error?: string}} props */
export function Words({ answer, id, story, field, value, label, hint, most, lines = 2, error }) {
  return html`<${Field} id=${`${field.replace(".", "-")}-${id}`} label=${label} hint=${hint} value=${value ?? ""} most=${most} lines=${lines} error=${error || answer.errorOf(`pathway.${id}.${field}`)} onType=${(/** @type {string} */ text) => answer.type(typed(story, id, field, text))} />`;
}

/** @param {Story} props */
export function Name(props) {
  const { answer, id, story } = props;
  const kinds = KINDS.filter((kind) => kind !== "other" || story.kind === "other");
  const choose = (/** @type {string} */ kind) => answer.set({ [`pathway.${id}.kind`]: kind });
  return html`<${Part} ...${props} title=${_("What do you call it, and where does it lead?")} lede=${aboutKind(story.kind ?? "other")}>
    <${Words} ...${{ answer, id, story }} field="title" value=${story.title} label=${_("Title")} hint=${_("six words at most")} most=${60} lines=${1} error=${titleProblem(story.title ?? "")} />
    <${Words} ...${{ answer, id, story }} field="destination" value=${story.destination} label=${_("In two years")} hint=${_("one sentence, as if it had happened")} most=${160} lines=${3} />
    ${story.kind !== "other" && html`<${Choice} legend=${_("What kind of way is it?")} look="row" name=${`kind-${id}`} value=${story.kind} choices=${kinds.map((kind) => ({ value: kind, label: nameOfKind(kind) }))} onChoose=${choose} />`}
  <//>`;
}

/** @param {Story} props */
export function Steps(props) {
  const { answer, id, story, reading } = props;
  const { m3, m12, m24 } = story.milestones ?? {};
  const until = (/** @type {number} */ months) => _("until {month}", { month: monthAfter(months) });
  const lacks = reading.without_first_step?.includes(id) && !m3?.trim();
  return html`<${Part} ...${props} title=${_("What has happened by when?")} lede=${_("The first step is one you could take here, from where you are now.")}>
    <${Words} ...${{ answer, id, story }} field="milestones.m3" value=${m3} label=${_("In the first three months")} hint=${until(3)} most=${140} />
    ${lacks && html`<${Notice}><p>${_("What comes later is there. What would be a first step, small enough for the next three months?")}</p><//>`}
    <${Words} ...${{ answer, id, story }} field="milestones.m12" value=${m12} label=${_("After a year")} hint=${until(12)} most=${140} />
    <${Words} ...${{ answer, id, story }} field="milestones.m24" value=${m24} label=${_("After two years")} hint=${until(24)} most=${140} />
  <//>`;
}

/** @param {Story} props */
export function Gives(props) {
  const { answer, id, story } = props;
  return html`<${Part} ...${props} title=${_("What does it cost, and what does it give?")} lede=${_("Every way has a price. Saying it makes the story truer.")}>
    <${Words} ...${{ answer, id, story }} field="cost_to_me" value=${story.cost_to_me} label=${_("What it costs me")} most=${160} lines=${3} />
    <${Words} ...${{ answer, id, story }} field="gives_org" value=${story.gives_org} label=${story.kind === "other" ? _("What it gives to others") : _("What it gives here")} hint=${story.kind === "other" ? undefined : _("to the people and the work around you")} most=${160} lines=${3} />
  <//>`;
}

/** @param {Story} props */
export function Asks(props) {
  const { answer, id, story } = props;
  return html`<${Part} ...${props} title=${_("What does this way ask of you?")} lede=${_("Two or three questions that you cannot answer yet.")}>
    <${Questions} ...${{ answer, id, story }} key=${id} />
    <${Words} ...${{ answer, id, story }} field="open_door" value=${story.open_door} label=${_("The door that stays open")} hint=${_("something you do not close, whatever comes")} most=${120} />
  <//>`;
}

/** Three lines; an empty one between two others stays where it is while somebody writes. @param {{answer: any, id: string, story: import("./logic.js").Pathway}} props */
function Questions({ answer, id, story }) {
  const [texts, setTexts] = useState(() => Array.from({ length: QUESTIONS_MOST }, (_none, at) => story.questions?.[at] ?? ""));
  const error = answer.errorOf(`pathway.${id}.questions`);
  /** @param {number} at @param {string} text */
  const type = (at, text) => {
    const next = texts.map((before, place) => (place === at ? text : before));
    setTexts(next);
    answer.type(asked(story, id, next));
  };
  return html`<div class="screen">
    ${texts.map((text, at) => html`<${Field} id=${`question-${at + 1}-${id}`} label=${_("Question {number}", { number: at + 1 })} hint=${at === QUESTIONS_MOST - 1 ? _("if there is one") : undefined} value=${text} most=${120} lines=${2} error=${at === 0 ? error : ""} onType=${(/** @type {string} */ words) => type(at, words)} key=${at} />`)}
  </div>`;
}
