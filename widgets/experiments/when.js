// When it runs, and what it takes; and the time there really is, where nobody asked yet.
import { _, announce, Chip, Choice, Day, Entry, Heading, html, useState } from "../shared/kit.js";
import { Onward, Words } from "./belief.js";
import { fromStart, numberOf } from "./logic.js";

const hoursAWeek = () => [
  { value: 0, label: _("None at the moment") },
  { value: 1, label: _("About one hour") },
  { value: 2, label: _("About two hours") },
  { value: 4, label: _("Four hours or more") },
];

/** @param {import("./widget.js").Screen} props */
export function When({ content, answer, there, id, experiment, plan }) {
  const path = (/** @type {string} */ field) => `experiment.${id}.${field}`;
  const wrong = (/** @type {string} */ field) => answer.errorOf(path(field)) || plan?.fields[field] || "";
  const start = (/** @type {string|null} */ day) => answer.set(fromStart(content, id, experiment, day ?? ""));
  const end = (/** @type {string|null} */ day) => answer.set({ [path("end")]: day });
  if (content.short)
    return html`<div class="screen narrow">
      <${Heading} over=${plan?.about} title=${_("With whom, and when?")} lede=${experiment.action} screen=${`when/${id}`} />
      <${Words} ...${{ answer, id }} field="with_whom" value=${experiment.with_whom} label=${_("With whom")} hint=${_("a role is enough")} most=${80} lines=${1} />
      <${Day} id=${`start-${id}`} label=${_("It starts on")} value=${experiment.start} error=${wrong("start")} onChoose=${start} />
      <${Time} content=${content} kept=${there.learning} key=${id} />
      <${Onward} answer=${answer} content=${content} step="when" id=${id} />
    </div>`;
  return html`<div class="screen narrow">
    <${Heading} over=${plan?.about} title=${_("When, and how much?")} lede=${_("Two weeks at most. What could you know this week?")} screen=${`when/${id}`} />
    <div class="pair">
      <${Day} id=${`start-${id}`} label=${_("It starts on")} value=${experiment.start} error=${wrong("start")} onChoose=${start} />
      <${Day} id=${`end-${id}`} label=${_("It ends on")} value=${experiment.end} least=${experiment.start ?? undefined} error=${wrong("end")} onChoose=${end} />
    </div>
    ${plan?.dates && html`<p class="muted small" aria-live="polite">${_("It runs {dates}. Day 14 is {day}.", { dates: plan.dates, day: plan.day14 })}</p>`}
    <div class="pair">
      <${Amount} ...${{ answer, id }} field="hours" label=${_("Hours in all")} value=${experiment.hours} least=${0.5} most=${200} step="0.5" error=${wrong("hours")} />
      <${Amount} ...${{ answer, id }} field="cost_eur" label=${_("Cost in euros")} value=${experiment.cost_eur ?? 0} least=${0} most=${1_000_000} step="1" error=${wrong("cost_eur")} />
    </div>
    <${Time} content=${content} kept=${there.learning} key=${id} />
    <${Onward} answer=${answer} content=${content} step="when" id=${id} />
  </div>`;
}

/** A number of the plan; one that cannot be meant stays in its field, with a sentence. @param {any} props */
function Amount({ answer, id, field, label, value, least, most, step, error }) {
  const [wrong, setWrong] = useState(/** @type {{text: string, why: string}|null} */ (null));
  const type = (/** @type {string} */ text) => {
    const { value: number, error: why } = numberOf(text, least, most);
    setWrong(why ? { text, why } : null);
    if (!why) answer.type({ [`experiment.${id}.${field}`]: number });
  };
  return html`<${Entry} id=${`${field}-${id}`} kind="number" label=${label} value=${wrong?.text ?? value} least=${least} step=${step} error=${wrong?.why ?? error} onType=${type} />`;
}

/** The time there is a week, and what helped to learn, where the workshop has not asked: kept in Learning. @param {{content: import("./logic.js").Content, kept: import("../shared/answer.js").Answer}} props */
function Time({ content, kept }) {
  const { hours, stuck, helped } = content.learning;
  const [asks] = useState({ hours: hours === null, helped: stuck.length > 0 && !helped.length });
  const chosen = { hours: kept.record.LP09?.hours ?? null, helped: kept.record.LP01 ?? [] };
  const free = (/** @type {number} */ value) => kept.set({ "LP09.hours": value });
  const tick = (/** @type {{id: string, title: string}} */ card) => {
    const next = stuck.map(({ id }) => id).filter((each) => (each === card.id ? !chosen.helped.includes(each) : chosen.helped.includes(each)));
    kept.set({ LP01: next });
    announce(next.includes(card.id) ? _("{title}: ticked", card) : _("{title}: not ticked", card));
  };
  return html`
    ${asks.hours && html`<${Choice} legend=${_("How much time a week do you really have?")} look="row" name="hours-a-week" value=${chosen.hours} choices=${hoursAWeek()} onChoose=${free} />`}
    ${asks.helped && html`<fieldset class="stack"><legend>${_("What helped you learn the last time?")}</legend><div class="chips">${stuck.map((card) => html`<${Chip} label=${card.title} chosen=${chosen.helped.includes(card.id)} sign onPick=${() => tick(card)} key=${card.id} />`)}</div></fieldset>`}
    ${["LP09.hours", "LP01"].map((path) => kept.errorOf(path)).filter(Boolean).map((why) => html`<p class="error" role="alert" key=${why}>${why}</p>`)}
  `;
}
