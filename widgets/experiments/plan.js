// The plan: what a partner reads aloud, what the rule says, what is there, and the dates for a calendar.
import { _, announce, AskedWay, Foot, Heading, html, Loud, Notice, Plain, Quiet, Tick } from "../shared/kit.js";
import { Verdict } from "./care.js";
import { around, nameOfStep, problemsOf, STEPS } from "./logic.js";

/** @param {import("./widget.js").Screen} props */
export function PlanScreen({ content, answer, id, experiment, plan }) {
  if (!plan) return html`<div class="screen narrow"><${Heading} title=${_("One moment")} screen=${`plan/${id}/soon`} /><${Foot} /></div>`;
  const keep = () => {
    answer.mark("done", "plans");
    announce(_("Kept"));
  };
  const done = answer.status === "done";
  return html`<div class="screen">
    <${Heading} over=${plan.about} title=${plan.title} lede=${plan.dates && _("It runs {dates}.", plan)} screen=${`plan/${id}`} />
    <div class="screen beside">
      <section class="card aloud" aria-labelledby="aloud">
        <h3 id="aloud">${_("In a pair, read this aloud:")}</h3>
        ${plan.aloud.length ? plan.aloud.map((line) => html`<p class="serif" key=${line}>${line}</p>`) : html`<p class="muted">${_("Nothing is written yet.")}</p>`}
        <p class="muted small">${_("Your partner reads it to you, and asks: is this what you mean?")}</p>
      </section>
      <div class="stack">
        <${Verdict} plan=${plan} />
        <${Checks} checks=${plan.checks} />
        ${content.calendar && experiment.start && html`<${Dates} id=${id} plan=${plan} />`}
      </div>
    </div>
    <${Problems} answer=${answer} />
    <div class="row">
      ${done ? html`<${Loud} label=${_("See all you will try")} onClick=${() => answer.go("plans")} />` : html`<${Loud} label=${_("Keep this plan")} onClick=${keep} />`}
      <${Quiet} label=${_("Change something")} onClick=${() => answer.go(`change/${id}`)} />
    </div>
    <${AskedWay} answer=${answer} left=${!done && html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(around("plan", id, content.short).before)} />`} />
  </div>`;
}

/** A checklist, never a grade. @param {{checks: import("./logic.js").Plan["checks"]}} props */
const Checks = ({ checks }) =>
  html`<section class="well stack" aria-labelledby="checks">
    <h3 id="checks">${_("What a good plan has")}</h3>
    <ul class="checks">${checks.map(({ text, there }) => html`<li key=${text}><${Tick} chosen=${there} square /><span>${text}<span class="sr">${there ? _(": is there") : _(": still open")}</span></span></li>`)}</ul>
  </section>`;

/** The three days for a calendar. @param {{id: string, plan: import("./logic.js").Plan}} props */
const Dates = ({ id, plan }) =>
  html`<section class="well stack" aria-labelledby="dates">
    <h3 id="dates">${_("Three days for your calendar")}</h3>
    <p>${_("The start, day 14 ({day14}) and day 30 ({day30}).", plan)}</p>
    <div class="row"><a class="button compact" href=${`/mine/experiments/${id}.ics`} download>${_("Put the dates in my calendar")}</a><a class="button compact" href=${`/mine/experiments/${id}.ics?with=plan`} download>${_("With what I wrote")}</a></div>
    <p class="muted small">${_("Others may see your calendar, so the dates alone name the test and nothing else.")}</p>
  </section>`;

/** What keeps the plans from being kept, each with the way to where it is asked. @param {{answer: any}} props */
export function Problems({ answer }) {
  const problems = problemsOf(answer.errors);
  if (!problems.length) return null;
  return html`<${Notice} tone="clay">${problems.map(({ place, text }) => html`<div role="alert" key=${place}><p>${text}</p><${Plain} compact label=${_("Go there")} name=${_("Go there: {text}", { text })} onClick=${() => answer.go(place)} /></div>`)}<//>`;
}

/** The way back to any step of the plan. @param {import("./widget.js").Screen} props */
export const Changing = ({ answer, id, plan }) =>
  html`<div class="screen narrow">
    <${Heading} over=${plan?.title} title=${_("What would you like to change?")} screen=${`change/${id}`} />
    <div class="stack">${["first", ...STEPS.slice(0, -1)].map((step) => html`<${Plain} label=${nameOfStep(step)} onClick=${() => answer.go(`${step}/${id}`)} key=${step} />`)}</div>
    <${Foot} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(`plan/${id}`)} />`} />
  </div>`;
