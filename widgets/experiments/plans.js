// All that somebody will try: up to three at a time, each with its day 14.
import { _, Ahead, announce, AskedWay, atFirst, Heading, html, Loud, ngettext, Notice, Plain, Quiet, useEffect, useRef, useState } from "../shared/kit.js";
import { AT_A_TIME, experimentOf, idsOf, mayPlan, nextId, running } from "./logic.js";
import { Problems } from "./plan.js";

/** @param {import("./widget.js").Screen} props */
export function Plans(props) {
  const { content, record, reading, answer, ahead } = props;
  const ids = idsOf(record);
  const done = answer.status === "done";
  const keep = () => {
    answer.mark("done", "plans");
    announce(_("Kept"));
  };
  return html`<div class="screen">
    <${Heading} over=${done ? _("Kept. You can change this at any time.") : ""} title=${ngettext("One small test", "{number} small tests", ids.length, { number: atFirst(ids.length) })} lede=${_("Come back on day 14 and say what happened. It takes three taps.")} screen="plans" />
    <div class="plans">${ids.map((id) => html`<${Card} answer=${answer} id=${id} experiment=${experimentOf(record, id)} plan=${reading.plans?.[id]} key=${id} />`)}</div>
    <${Problems} answer=${answer} />
    ${content.promise && html`<section class="well stack" aria-labelledby="promise">
      <h3 id="promise">${_("Agree on day 14 with one or two others")}</h3>
      <p>${_("You choose a day. Then each shows the others with a tap how it went. They see nothing that you wrote.")}</p>
      <div class="row"><a class="button" href=${content.promise}>${_("Agree on a day")}</a></div>
    </section>`}
    ${done && html`<div><${Ahead} ahead=${ahead} /></div>`}
    <div class="row">
      ${!done && html`<${Loud} label=${_("Keep this")} onClick=${keep} />`}
      ${mayPlan(record) && html`<${Plain} label=${_("Plan another test")} onClick=${() => answer.go(`first/${nextId(record)}`)} />`}
    </div>
    ${running(record).length >= AT_A_TIME && html`<p class="muted small">${_("Three at a time are enough. When one of them is over, you can plan the next.")}</p>`}
    <${AskedWay} answer=${answer} />
  </div>`;
}

/** One plan. @param {{answer: any, id: string, experiment: import("./logic.js").Experiment, plan: import("./logic.js").Plan|undefined}} props */
function Card({ answer, id, experiment, plan }) {
  const [asks, setAsks] = useState(false);
  const [card, asked] = [useRef(/** @type {HTMLElement|null} */ (null)), useRef(false)];
  useEffect(() => {
    // The focus goes to the question, and back to where it was asked.
    if (asks || asked.current) /** @type {HTMLElement|null|undefined} */ (card.current?.querySelector(asks ? ".notice button" : "button.quiet"))?.focus();
    asked.current = asks;
  }, [asks]);
  if (!plan) return null;
  const remove = () => {
    answer.set({ [`experiment.${id}`]: null }, "plans");
    announce(_("{title} is taken away", plan));
  };
  const about = { title: plan.title };
  return html`<section class="card stack" aria-label=${plan.title} ref=${card}>
    <h3>${plan.title}</h3>
    ${plan.about && html`<p class="muted">${plan.about}</p>`}
    ${plan.dates && html`<p>${_("It runs {dates}. Day 14 is {day}.", { dates: plan.dates, day: plan.day14 })}</p>`}
    ${experiment.learned && html`<p class="serif">${_("“{words}”", { words: experiment.learned })}</p>`}
    <div class="row">
      <${Plain} compact label=${_("See the plan")} name=${_("See the plan: {title}", about)} onClick=${() => answer.go(`plan/${id}`)} />
      <${Plain} compact label=${experiment.signal ? _("What happened") : _("Day 14: say what happened")} name=${experiment.signal ? _("What happened: {title}", about) : _("Day 14: say what happened: {title}", about)} onClick=${() => answer.go(`back/${id}`)} />
      ${!asks && html`<${Quiet} label=${_("Take it away")} name=${_("Take away: {title}", about)} onClick=${() => setAsks(true)} />`}
    </div>
    ${asks && html`<${Notice}><p>${_("Take this plan away? What you wrote for it goes with it.")}</p>
      <div class="row"><${Plain} compact label=${_("Keep it")} onClick=${() => setAsks(false)} /><${Quiet} label=${_("Yes, take it away")} onClick=${remove} /></div><//>`}
  </section>`;
}
