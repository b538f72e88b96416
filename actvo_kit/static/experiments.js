// experiments/widget.js
import { exercise, LeftForLater } from "./kit.js";

// experiments/back.js
import { _ as _3, announce, Choice, Foot, Heading as Heading2, html as html2, Loud as Loud2, Plain, Quiet as Quiet2, Said, useState } from "./kit.js";

// experiments/belief.js
import { _ as _2, AskedWay, Field, Heading, html, Loud, Question, Quiet } from "./kit.js";

// experiments/logic.js
import { _ } from "./kit.js";
var STEPS = ["starter", "belief", "signals", "when", "care", "ifthen", "plan"];
var SHORT = ["starter", "when", "ifthen", "plan"];
var AT_A_TIME = 3;
var MOST = 12;
var DAY_MS = 864e5;
var ASKED = { belief: "belief", action: "belief", signal_yes: "signals", signal_no: "signals", start: "when", end: "when", hours: "when", cost_eur: "when", reversible: "care", touches: "care", tests: "starter" };
var nameOfStep = (step) => ({ first: _("What I want to find out"), starter: _("The way to find out"), belief: _("What I believe and will do"), signals: _("What I would see"), when: _("When, and how much"), care: _("What it touches"), ifthen: _("What could get in the way") })[step];
var experimentOf = (record, id) => record.experiment?.[id] ?? {};
var idsOf = (record) => Object.keys(record.experiment ?? {}).sort((a, b) => Number(a.slice(3)) - Number(b.slice(3)));
var running = (record) => idsOf(record).filter((id) => !experimentOf(record, id).signal);
var mayPlan = (record) => running(record).length < AT_A_TIME && idsOf(record).length < MOST;
var nextId = (record) => Array.from({ length: MOST }, (_11, at) => `EX-${at + 1}`).find((id) => !record.experiment?.[id]) ?? "EX-1";
function screenOf(record, place) {
  const [name, id = "", more = ""] = place.split("/");
  const planned = idsOf(record);
  if (name === "first" || !planned.length) return { name: more === "own" && name === "first" ? "first/own" : "first", id: /^EX-\d+$/.test(id) ? id : nextId(record) };
  if (!name || name === "plans" || !planned.includes(id)) return { name: "plans", id: "" };
  if (name === "back") return { name: ["learned", "cell", "told"].includes(more) ? `back/${more}` : "back", id };
  return { name: [...STEPS, "change"].includes(name) ? name : "plans", id };
}
function around(step, id, short = false) {
  const steps = short ? SHORT : STEPS;
  const at = steps.indexOf(step);
  if (at < 0) return { before: `plan/${id}`, after: `plan/${id}` };
  return { before: at > 0 ? `${steps[at - 1]}/${id}` : `first/${id}`, after: `${steps[at + 1]}/${id}` };
}
var fromDoubt = (id, doubt) => ({ [`experiment.${id}.option_id`]: doubt.option, [`experiment.${id}.tests`]: [doubt.criterion ?? "question"], [`experiment.${id}.question`]: null });
var fromQuestion = (id, text) => ({ [`experiment.${id}.option_id`]: null, [`experiment.${id}.tests`]: ["question"], [`experiment.${id}.question`]: text || null });
var fromBelief = (id, belief) => ({ [`experiment.${id}.option_id`]: null, [`experiment.${id}.tests`]: ["question"], [`experiment.${id}.question`]: null, [`experiment.${id}.belief`]: belief });
var offeredBelief = ({ belief }, experiment) => !experiment.belief?.trim() || experiment.belief === belief ? belief : "";
var isAbout = (experiment, doubt) => experiment.option_id === doubt.option && experiment.tests?.[0] === (doubt.criterion ?? "question");
function startersOf({ starters }, experiment) {
  const criterion = experiment.tests?.[0] ?? "question";
  const first = starters.filter((starter) => starter.suggested_for.includes(criterion));
  const fitting = [...first, ...starters.filter((starter) => starter.tests.includes(criterion) && !first.includes(starter))];
  return { fitting, others: starters.filter((starter) => !fitting.includes(starter)) };
}
var filled = (about) => ({ belief: about ? _("This could be right for me: {title}", { title: about }).slice(0, 160) : _("I would like this."), decision_rule: _("If I am right, I take one more step. If not, I look at another option."), reversible: true, touches: ["none"] });
function filledIn(id, experiment, about) {
  const now = (
    /** @type {Record<string, any>} */
    experiment
  );
  const open = Object.entries(filled(experiment.question || about)).filter(([name]) => now[name] == null || now[name] === "" || Array.isArray(now[name]) && !now[name].length);
  return Object.fromEntries(open.map(([name, value]) => [`experiment.${id}.${name}`, value]));
}
function fromStarter({ starters }, id, experiment, starter) {
  const words = (
    /** @type {const} */
    ["action", "signal_yes", "signal_no", "hours", "needs_ok_from"]
  );
  const before = starters.find((each) => each.id === experiment.starter);
  const fields = { [`experiment.${id}.starter`]: starter?.id ?? null };
  for (const word of words) {
    const now = experiment[word];
    if (now == null || now === "" || now === before?.[word]) fields[`experiment.${id}.${word}`] = starter?.[word] ?? null;
  }
  return fields;
}
function fromStart({ starters }, id, experiment, start) {
  const days = starters.find((each) => each.id === experiment.starter)?.days ?? 7;
  const fields = { [`experiment.${id}.start`]: start || null };
  return start && !experiment.end ? { ...fields, [`experiment.${id}.end`]: later(start, days) } : fields;
}
var later = (day, days) => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
function numberOf(text, least, most) {
  if (!text.trim()) return { value: null, error: "" };
  const value = Number(text.replace(",", "."));
  return Number.isFinite(value) && value >= least && value <= most ? { value, error: "" } : { value: null, error: _("Please give a number from {least} to {most}.", { least, most }) };
}
function touched(chosen, id) {
  if (chosen.includes(id)) return chosen.filter((each) => each !== id);
  return id === "none" ? ["none"] : [...chosen.filter((each) => each !== "none"), id];
}
function surer(signal, cell) {
  const before = cell?.x == null ? "low" : cell.conf;
  if (signal !== "yes" && signal !== "no") return before;
  return before === "low" ? "medium" : "high";
}
function result(experiment, cell, x) {
  const conf = x === null ? "low" : surer(experiment.signal, cell.now);
  const before = { before: cell.now?.x ?? null, before_conf: cell.now?.conf ?? "low" };
  return {
    cell: { [cell.path]: { x, conf, source: "me", note: cell.now?.note ?? null } },
    updates: [...(experiment.updates ?? []).slice(-7), { option: cell.option, criterion: cell.criterion, ...before, after: x, after_conf: conf }]
  };
}
function inSentence(anchors, x) {
  if (x == null) return _("not sure");
  const [low, high] = [anchors[Math.floor(x) - 1], anchors[Math.ceil(x) - 1]];
  return low === high ? _("“{words}”", { words: low }) : _("between “{low}” and “{high}”", { low, high });
}
function problemsOf(errors) {
  const all = Object.entries(errors).flatMap(([path, text]) => {
    const [head, id, field] = path.split(".");
    return text && head === "experiment" && id ? [{ id, place: `${ASKED[field] ?? "plan"}/${id}`, text }] : [];
  });
  return all.filter(({ id }, at) => all.findIndex((each) => each.id === id) === at);
}

// experiments/belief.js
function Onward({ answer, content, step, id, label = _2("Next") }) {
  const { before, after } = around(step, id, content.short);
  return html`<div class="row"><${Loud} label=${label} onClick=${() => answer.go(after)} /></div>
    <${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_2("Back")} onClick=${() => answer.go(before)} />`} />`;
}
function Words({ answer, id, field, value, label, hint, most, lines = 2 }) {
  const path = `experiment.${id}.${field}`;
  return html`<${Field} id=${`${field.replace(".", "-")}-${id}`} label=${label} hint=${hint} value=${value ?? ""} most=${most} lines=${lines} error=${answer.errorOf(path)} onType=${(text) => answer.type({ [path]: text || null })} />`;
}
function Belief({ answer, content, model, id, experiment, plan }) {
  return html`<div class="screen narrow">
    <${Heading} over=${plan?.about} title=${_2("What do you believe, and what will you do?")} screen=${`belief/${id}`}
      lede=${_2("A belief can turn out to be wrong. That is what makes the test worth your time.")} />
    ${plan?.cell && html`<p class="well">${_2("In your matrix it says now: {sentence}.", { sentence: inSentence(plan.cell.anchors, plan.cell.now?.x) })}</p>`}
    <${Words} ...${{ answer, id }} field="belief" value=${experiment.belief} label=${_2("I believe that")} hint=${_2("one sentence")} most=${160} />
    <${Words} ...${{ answer, id }} field="action" value=${experiment.action} label=${_2("I will do this")} most=${160} lines=${3} />
    <${Words} ...${{ answer, id }} field="with_whom" value=${experiment.with_whom} label=${_2("With whom")} hint=${_2("a role is enough")} most=${80} lines=${1} />
    <${Question} model=${model} answer=${answer} near=${id} />
    <${Onward} answer=${answer} content=${content} step="belief" id=${id} />
  </div>`;
}
function Signals({ answer, content, id, experiment, plan }) {
  return html`<div class="screen narrow">
    <${Heading} over=${plan?.about} title=${_2("What would you see, either way?")} screen=${`signals/${id}`} lede=${_2("Say it before you start, so that you notice both.")} />
    <${Words} ...${{ answer, id }} field="signal_yes" value=${experiment.signal_yes} label=${_2("If I am right, I will see")} most=${140} />
    <${Words} ...${{ answer, id }} field="signal_no" value=${experiment.signal_no} label=${_2("If I am wrong, I will see")} most=${140} />
    <${Words} ...${{ answer, id }} field="decision_rule" value=${experiment.decision_rule} label=${_2("Then I decide")} hint=${_2("for example: if I am right, I ask for a second task")} most=${160} />
    <${Onward} answer=${answer} content=${content} step="signals" id=${id} />
  </div>`;
}

// experiments/back.js
function Happened({ answer, id, experiment, plan }) {
  const choices = [
    { value: "yes", label: experiment.signal_yes ? _3("I was right: “{words}”", { words: experiment.signal_yes }) : _3("I was right") },
    { value: "no", label: experiment.signal_no ? _3("I was wrong: “{words}”", { words: experiment.signal_no }) : _3("I was wrong") },
    { value: "unclear", label: _3("It is not clear yet") }
  ];
  return html2`<div class="screen narrow">
    <${Heading2} over=${_3("{number} of {of}", { number: 1, of: 3 })} title=${_3("What did you see?")} lede=${experiment.belief ? _3("You believed: “{words}”", { words: experiment.belief }) : plan?.about} screen=${`back/${id}`} />
    <${Choice} legend=${_3("What did you see?")} quietLegend name=${`signal-${id}`} value=${experiment.signal ?? null} choices=${choices} onChoose=${(signal) => answer.set({ [`experiment.${id}.signal`]: signal })} />
    <div class="row"><${Loud2} label=${_3("Next")} disabled=${!experiment.signal} onClick=${() => answer.go(`back/${id}/learned`)} /></div>
    <${Foot} left=${html2`<${Quiet2} label=${_3("Back")} onClick=${() => answer.go("plans")} />`} />
  </div>`;
}
function Learned({ answer, id, experiment, plan }) {
  const next = plan?.cell ? `back/${id}/cell` : "plans";
  const on = () => plan?.cell ? answer.go(next) : answer.set({ [`experiment.${id}.status`]: "done" }, next);
  return html2`<div class="screen narrow">
    <${Heading2} over=${_3("{number} of {of}", { number: 2, of: plan?.cell ? 3 : 2 })} title=${_3("What did you learn?")} lede=${_3("One line is enough. You may leave it empty.")} screen=${`back/${id}/learned`} />
    <${Words} ...${{ answer, id }} field="learned" value=${experiment.learned} label=${_3("I learned")} most=${300} lines=${3} />
    <div class="row"><${Loud2} label=${plan?.cell ? _3("Next") : _3("Keep this")} onClick=${on} /></div>
    <${Foot} left=${html2`<${Quiet2} label=${_3("Back")} onClick=${() => answer.go(`back/${id}`)} />`} />
  </div>`;
}
function NewValue({ answer, there, id, experiment, plan }) {
  const cell = plan?.cell;
  const [x, setX] = useState(cell?.now?.x ?? null);
  if (!cell) return html2`<${Told} ...${{ answer, there, id, experiment, plan }} />`;
  const now = cell.now?.x ?? null;
  const choices = [
    ...cell.anchors.map((label, at) => ({ value: at + 1, label })),
    ...now !== null && now % 1 ? [{ value: now, label: _3("As before: {sentence}", { sentence: inSentence(cell.anchors, now) }) }] : [],
    { value: null, label: _3("Not sure") }
  ];
  const put = () => {
    const { cell: fields, updates } = result(experiment, cell, x);
    answer.set({ [`experiment.${id}.updates`]: updates, [`experiment.${id}.status`]: "done" }, `back/${id}/told`);
    there.scoring.set(fields);
    announce(_3("It is in your matrix"));
  };
  return html2`<div class="screen narrow">
    <${Heading2} over=${_3("{number} of {of}", { number: 3, of: 3 })} title=${_3("Which sentence is true now?")} screen=${`back/${id}/cell`}
      lede=${_3("{criterion}: {option}. Until now you said: {sentence}.", { criterion: cell.criterion_title, option: cell.option_title, sentence: inSentence(cell.anchors, now) })} />
    <${Choice} legend=${_3("Which sentence is true now?")} quietLegend name=${`cell-${id}`} value=${x} choices=${choices} onChoose=${setX} />
    <div class="row"><${Loud2} label=${_3("Put it into my matrix")} onClick=${put} /></div>
    <${Foot} left=${html2`<${Quiet2} label=${_3("Back")} onClick=${() => answer.go(`back/${id}/learned`)} />`} />
  </div>`;
}
function Told({ answer, there, links, id, experiment, plan }) {
  const told = plan?.told;
  const last = experiment.updates?.at(-1);
  const path = last ? `cell.${last.option}.${last.criterion}` : "";
  const again = () => there.scoring.set({ [path]: { x: last.after, conf: last.after_conf ?? "medium", source: "me", note: plan?.cell?.now?.note ?? null } });
  const same = told && told.before === told.after;
  return html2`<div class="screen">
    <${Heading2} over=${plan?.about} title=${_3("What your test changed")} screen=${`back/${id}/told`} lede=${told?.is_there ? _3("The matrix has your new answer.") : _3("Your new answer is not in the matrix.")} />
    ${told?.after ? html2`<div class="turn">
          <section class="card stack" aria-labelledby="told-before"><h3 id="told-before">${_3("Before")}</h3><p class="serif"><${Said} text=${told.before ?? ""} /></p></section>
          <section class="card stack" aria-labelledby="told-after"><h3 id="told-after">${_3("Now")}</h3><p class="serif"><${Said} text=${told.after} /></p></section>
        </div>
        ${same && html2`<p>${_3("The sentence stays the same. That is a result, too.")}</p>`}` : html2`<p>${_3("Your matrix has no order yet, so it says nothing about the whole.")}</p>`}
    ${path && there.scoring.errorOf(path) && html2`<p class="error" role="alert">${there.scoring.errorOf(path)}</p>`}
    ${told && !told.is_there && html2`<div class="row"><${Plain} label=${_3("Put it into my matrix")} onClick=${again} /></div>`}
    <div class="row">
      <${Loud2} label=${_3("See all you will try")} onClick=${() => answer.go("plans")} />
      ${links?.scoring && html2`<a class="button" href=${links.scoring}>${_3("Look at the matrix")}</a>`}
    </div>
    <${Foot} left=${html2`<${Quiet2} label=${_3("Back")} onClick=${() => answer.go(`back/${id}/cell`)} />`} />
  </div>`;
}

// experiments/care.js
import { _ as _4, Choice as Choice2, Heading as Heading3, html as html3, Notice, Pick } from "./kit.js";
var things = () => [
  { id: "none", title: _4("None of these") },
  { id: "customer", title: _4("Customers") },
  { id: "production", title: _4("Running work or systems") },
  { id: "regulated", title: _4("Work that has legal rules") }
];
var people = () => [
  { value: "none", label: _4("Nobody") },
  { value: "manager", label: _4("My manager") },
  { value: "option_owner", label: _4("Whoever offers the option") },
  { value: "other", label: _4("Somebody else") }
];
function Care({ answer, content, id, experiment, plan }) {
  const path = (field) => `experiment.${id}.${field}`;
  const touches = experiment.touches ?? [];
  return html3`<div class="screen narrow">
    <${Heading3} over=${plan?.about} title=${_4("What does it touch?")} lede=${_4("A safe test is small, can be undone, and surprises nobody.")} screen=${`care/${id}`} />
    <${Choice2} legend=${_4("Can it be undone, or stopped at any time?")} look="row" name=${`reversible-${id}`} value=${experiment.reversible ?? null} choices=${[{ value: true, label: _4("Yes") }, { value: false, label: _4("No") }]}
      onChoose=${(value) => answer.set({ [path("reversible")]: value })} />
    <fieldset class="stack">
      <legend>${_4("Does it touch one of these?")}</legend>
      <div class="picks dense two">${things().map((thing) => html3`<${Pick} title=${thing.title} text="" dense chosen=${touches.includes(thing.id)} onPick=${() => answer.set({ [path("touches")]: touched(touches, thing.id) })} key=${thing.id} />`)}</div>
    </fieldset>
    <${Choice2} legend=${_4("Who has to agree first?")} name=${`ok-${id}`} value=${experiment.needs_ok_from ?? "none"} choices=${people()} onChoose=${(value) => answer.set({ [path("needs_ok_from")]: value })} />
    <div aria-live="polite"><${Verdict} plan=${plan} /></div>
    <${Onward} answer=${answer} content=${content} step="care" id=${id} />
  </div>`;
}
var Verdict = ({ plan }) => plan?.verdict.length ? html3`<${Notice}>${plan.verdict.map((sentence) => html3`<p key=${sentence}>${sentence}</p>`)}<//>` : null;

// experiments/first.js
import { _ as _5, AskedWay as AskedWay2, Field as Field2, Heading as Heading4, html as html4, Loud as Loud3, Pick as Pick2, Quiet as Quiet3 } from "./kit.js";
function First({ content, record, answer, id, experiment }) {
  const [first, ...others] = content.doubts;
  const choose = (doubt) => answer.set(fromDoubt(id, doubt), `starter/${id}`);
  const belief = offeredBelief(content, experiment);
  const own = () => answer.go(`first/${id}/own`);
  const back = idsOf(record).length > 0 && html4`<${Quiet3} label=${_5("Back")} onClick=${() => answer.go(record.experiment?.[id] ? `plan/${id}` : "plans")} />`;
  const card = (doubt) => html4`<${Pick2} title=${doubt.title} text=${doubt.text} chosen=${isAbout(experiment, doubt)} onPick=${() => choose(doubt)} key=${doubt.id} />`;
  return html4`<div class="screen narrow">
    <${Heading4} title=${first ? _5("Which doubt would you test first?") : _5("What would you like to find out?")} screen=${`first/${id}`}
      lede=${first ? _5("A small test of two weeks at most tells more than another hour of thinking. Choose one doubt.") : belief ? _5("Your matrix names no doubt yet. A sentence or a question of your own works as well.") : _5("Your matrix names no doubt yet. A question of your own works as well.")} />
    ${first && html4`<section class="stack" aria-labelledby="doubt-first"><h3 id="doubt-first">${_5("Most worth testing")}</h3>${card(first)}</section>`}
    ${others.length > 0 && html4`<section class="stack" aria-labelledby="doubt-others"><h3 id="doubt-others">${_5("Other doubts")}</h3><div class="picks">${others.map(card)}</div></section>`}
    ${belief && html4`<section class="stack" aria-labelledby="doubt-belief"><h3 id="doubt-belief">${_5("From “What I tell myself”")}</h3><${Pick2} title=${belief} text=${_5("Your sentence to test")} chosen=${experiment.belief === belief} onPick=${() => answer.set(fromBelief(id, belief), `starter/${id}`)} /></section>`}
    <div class="stack"><${Pick2} title=${_5("A question of my own")} text=${_5("Something else that I would like to know")} chosen=${Boolean(experiment.question)} onPick=${own} /></div>
    <${AskedWay2} answer=${answer} left=${back} />
  </div>`;
}
function Own({ answer, id, experiment }) {
  return html4`<div class="screen narrow">
    <${Heading4} title=${_5("What would you like to find out?")} lede=${_5("One question that two weeks could answer, about your work or about an option.")} screen=${`first/${id}/own`} />
    <${Field2} id=${`question-${id}`} label=${_5("My question")} value=${experiment.question ?? ""} most=${140} lines=${2} error=${answer.errorOf(`experiment.${id}.question`)} onType=${(text) => answer.type(fromQuestion(id, text))} />
    <div class="row"><${Loud3} label=${_5("Next")} disabled=${!experiment.question?.trim()} onClick=${() => answer.go(`starter/${id}`)} /></div>
    <${AskedWay2} answer=${answer} left=${html4`<${Quiet3} label=${_5("Back")} onClick=${() => answer.go(`first/${id}`)} />`} />
  </div>`;
}

// experiments/ifthen.js
import { _ as _6, Heading as Heading5, html as html5 } from "./kit.js";
function IfThen({ answer, content, id, experiment, plan }) {
  const woop = experiment.woop ?? {};
  return html5`<div class="screen">
    <${Heading5} over=${plan?.about} title=${_6("What could get in the way?")} lede=${content.short ? _6("People who plan the moment start more often.") : _6("People who plan the moment start more often. The last two lines matter most.")} screen=${`ifthen/${id}`} />
    ${!content.short && html5`<div class="strip">
      <${Words} ...${{ answer, id }} field="woop.wish" value=${woop.wish} label=${_6("My wish")} hint=${_6("for these two weeks")} most=${140} />
      <${Words} ...${{ answer, id }} field="woop.outcome" value=${woop.outcome} label=${_6("The best result")} hint=${_6("how would it feel?")} most=${140} />
      <${Words} ...${{ answer, id }} field="woop.obstacle" value=${woop.obstacle} label=${_6("What in me could stop me")} hint=${_6("be kind")} most=${140} />
    </div>`}
    <div class="card strip two">
      <${Words} ...${{ answer, id }} field="woop.if_cue" value=${woop.if_cue} label=${_6("If")} hint=${_6("a moment, such as: the weekly meeting ends")} most=${140} />
      <${Words} ...${{ answer, id }} field="woop.then_action" value=${woop.then_action} label=${_6("then I")} hint=${_6("one thing, such as: write to her and ask for a date")} most=${140} />
    </div>
    <${Onward} answer=${answer} content=${content} step="ifthen" id=${id} label=${_6("See the plan")} />
  </div>`;
}

// experiments/plan.js
import { _ as _7, announce as announce2, AskedWay as AskedWay3, Foot as Foot2, Heading as Heading6, html as html6, Loud as Loud4, Notice as Notice2, Plain as Plain2, Quiet as Quiet4, Tick } from "./kit.js";
function PlanScreen({ content, answer, id, experiment, plan }) {
  if (!plan) return html6`<div class="screen narrow"><${Heading6} title=${_7("One moment")} screen=${`plan/${id}/soon`} /><${Foot2} /></div>`;
  const keep = () => {
    answer.mark("done", "plans");
    announce2(_7("Kept"));
  };
  const done = answer.status === "done";
  return html6`<div class="screen">
    <${Heading6} over=${plan.about} title=${plan.title} lede=${plan.dates && _7("It runs {dates}.", plan)} screen=${`plan/${id}`} />
    <div class="screen beside">
      <section class="card aloud" aria-labelledby="aloud">
        <h3 id="aloud">${_7("In a pair, read this aloud:")}</h3>
        ${plan.aloud.length ? plan.aloud.map((line) => html6`<p class="serif" key=${line}>${line}</p>`) : html6`<p class="muted">${_7("Nothing is written yet.")}</p>`}
        <p class="muted small">${_7("Your partner reads it to you, and asks: is this what you mean?")}</p>
      </section>
      <div class="stack">
        <${Verdict} plan=${plan} />
        <${Checks} checks=${plan.checks} />
        ${content.calendar && experiment.start && html6`<${Dates} id=${id} plan=${plan} />`}
      </div>
    </div>
    <${Problems} answer=${answer} />
    <div class="row">
      ${done ? html6`<${Loud4} label=${_7("See all you will try")} onClick=${() => answer.go("plans")} />` : html6`<${Loud4} label=${_7("Keep this plan")} onClick=${keep} />`}
      <${Quiet4} label=${_7("Change something")} onClick=${() => answer.go(`change/${id}`)} />
    </div>
    <${AskedWay3} answer=${answer} left=${!done && html6`<${Quiet4} label=${_7("Back")} onClick=${() => answer.go(around("plan", id, content.short).before)} />`} />
  </div>`;
}
var Checks = ({ checks }) => html6`<section class="well stack" aria-labelledby="checks">
    <h3 id="checks">${_7("What a good plan has")}</h3>
    <ul class="checks">${checks.map(({ text, there }) => html6`<li key=${text}><${Tick} chosen=${there} square /><span>${text}<span class="sr">${there ? _7(": is there") : _7(": still open")}</span></span></li>`)}</ul>
  </section>`;
var Dates = ({ id, plan }) => html6`<section class="well stack" aria-labelledby="dates">
    <h3 id="dates">${_7("Three days for your calendar")}</h3>
    <p>${_7("The start, day 14 ({day14}) and day 30 ({day30}).", plan)}</p>
    <div class="row"><a class="button compact" href=${`/mine/experiments/${id}.ics`} download>${_7("Put the dates in my calendar")}</a><a class="button compact" href=${`/mine/experiments/${id}.ics?with=plan`} download>${_7("With what I wrote")}</a></div>
    <p class="muted small">${_7("Others may see your calendar, so the dates alone name the test and nothing else.")}</p>
  </section>`;
function Problems({ answer }) {
  const problems = problemsOf(answer.errors);
  if (!problems.length) return null;
  return html6`<${Notice2} tone="clay">${problems.map(({ place, text }) => html6`<div role="alert" key=${place}><p>${text}</p><${Plain2} compact label=${_7("Go there")} name=${_7("Go there: {text}", { text })} onClick=${() => answer.go(place)} /></div>`)}<//>`;
}
var Changing = ({ answer, id, plan }) => html6`<div class="screen narrow">
    <${Heading6} over=${plan?.title} title=${_7("What would you like to change?")} screen=${`change/${id}`} />
    <div class="stack">${["first", ...STEPS.slice(0, -1)].map((step) => html6`<${Plain2} label=${nameOfStep(step)} onClick=${() => answer.go(`${step}/${id}`)} key=${step} />`)}</div>
    <${Foot2} left=${html6`<${Quiet4} label=${_7("Back")} onClick=${() => answer.go(`plan/${id}`)} />`} />
  </div>`;

// experiments/plans.js
import { _ as _8, Ahead, announce as announce3, AskedWay as AskedWay4, atFirst, Heading as Heading7, html as html7, Loud as Loud5, ngettext, Notice as Notice3, Plain as Plain3, Quiet as Quiet5, useEffect, useRef, useState as useState2 } from "./kit.js";
function Plans(props) {
  const { content, record, reading, answer, ahead } = props;
  const ids = idsOf(record);
  const done = answer.status === "done";
  const keep = () => {
    answer.mark("done", "plans");
    announce3(_8("Kept"));
  };
  return html7`<div class="screen">
    <${Heading7} over=${done ? _8("Kept. You can change this at any time.") : ""} title=${ngettext("One small test", "{number} small tests", ids.length, { number: atFirst(ids.length) })} lede=${_8("Come back on day 14 and say what happened. It takes three taps.")} screen="plans" />
    <div class="plans">${ids.map((id) => html7`<${Card} answer=${answer} id=${id} experiment=${experimentOf(record, id)} plan=${reading.plans?.[id]} key=${id} />`)}</div>
    <${Problems} answer=${answer} />
    ${content.promise && html7`<section class="well stack" aria-labelledby="promise">
      <h3 id="promise">${_8("Agree on day 14 with one or two others")}</h3>
      <p>${_8("You choose a day. Then each shows the others with a tap how it went. They see nothing that you wrote.")}</p>
      <div class="row"><a class="button" href=${content.promise}>${_8("Agree on a day")}</a></div>
    </section>`}
    ${done && html7`<div><${Ahead} ahead=${ahead} /></div>`}
    <div class="row">
      ${!done && html7`<${Loud5} label=${_8("Keep this")} onClick=${keep} />`}
      ${mayPlan(record) && html7`<${Plain3} label=${_8("Plan another test")} onClick=${() => answer.go(`first/${nextId(record)}`)} />`}
    </div>
    ${running(record).length >= AT_A_TIME && html7`<p class="muted small">${_8("Three at a time are enough. When one of them is over, you can plan the next.")}</p>`}
    <${AskedWay4} answer=${answer} />
  </div>`;
}
function Card({ answer, id, experiment, plan }) {
  const [asks, setAsks] = useState2(false);
  const [card, asked] = [useRef(
    /** @type {HTMLElement|null} */
    null
  ), useRef(false)];
  useEffect(() => {
    if (asks || asked.current) card.current?.querySelector(asks ? ".notice button" : "button.quiet")?.focus();
    asked.current = asks;
  }, [asks]);
  if (!plan) return null;
  const remove = () => {
    answer.set({ [`experiment.${id}`]: null }, "plans");
    announce3(_8("{title} is taken away", plan));
  };
  const about = { title: plan.title };
  return html7`<section class="card stack" aria-label=${plan.title} ref=${card}>
    <h3>${plan.title}</h3>
    ${plan.about && html7`<p class="muted">${plan.about}</p>`}
    ${plan.dates && html7`<p>${_8("It runs {dates}. Day 14 is {day}.", { dates: plan.dates, day: plan.day14 })}</p>`}
    ${experiment.learned && html7`<p class="serif">${_8("“{words}”", { words: experiment.learned })}</p>`}
    <div class="row">
      <${Plain3} compact label=${_8("See the plan")} name=${_8("See the plan: {title}", about)} onClick=${() => answer.go(`plan/${id}`)} />
      <${Plain3} compact label=${experiment.signal ? _8("What happened") : _8("Day 14: say what happened")} name=${experiment.signal ? _8("What happened: {title}", about) : _8("Day 14: say what happened: {title}", about)} onClick=${() => answer.go(`back/${id}`)} />
      ${!asks && html7`<${Quiet5} label=${_8("Take it away")} name=${_8("Take away: {title}", about)} onClick=${() => setAsks(true)} />`}
    </div>
    ${asks && html7`<${Notice3}><p>${_8("Take this plan away? What you wrote for it goes with it.")}</p>
      <div class="row"><${Plain3} compact label=${_8("Keep it")} onClick=${() => setAsks(false)} /><${Quiet5} label=${_8("Yes, take it away")} onClick=${remove} /></div><//>`}
  </section>`;
}

// experiments/starter.js
import { _ as _9, AskedWay as AskedWay5, Heading as Heading8, html as html8, ngettext as ngettext2, Pick as Pick3, Quiet as Quiet6 } from "./kit.js";
function StarterScreen({ content, answer, id, experiment, plan }) {
  const { fitting, others } = startersOf(content, experiment);
  const { before, after } = around("starter", id, content.short);
  const short = content.short ? filledIn(id, experiment, plan?.about ?? "") : {};
  const choose = (starter) => answer.set({ ...fromStarter(content, id, experiment, starter), ...starter ? short : {} }, starter || !content.short ? after : `belief/${id}`);
  const card = (starter) => html8`<${Pick3} title=${starter.title} text=${howLong(starter)} chosen=${experiment.starter === starter.id} onPick=${() => choose(starter)} key=${starter.id} />`;
  return html8`<div class="screen">
    <${Heading8} over=${plan?.about} title=${_9("How could you find out?")} lede=${_9("Choose a small test. You can change every word of it afterwards.")} screen=${`starter/${id}`} />
    ${fitting.length > 0 && html8`<section class="stack" aria-labelledby="starters-fitting"><h3 id="starters-fitting">${_9("These can tell about it")}</h3><div class="picks two">${fitting.map(card)}</div></section>`}
    <section class="stack" aria-labelledby="starters-others">
      <h3 id="starters-others">${fitting.length ? _9("Other small tests") : _9("Small tests")}</h3>
      <div class="picks two">${others.map(card)}<${Pick3} title=${_9("A way of my own")} text=${_9("I write it myself")} chosen=${!experiment.starter && Boolean(experiment.action)} onPick=${() => choose(null)} /></div>
    </section>
    <${AskedWay5} answer=${answer} left=${html8`<${Quiet6} label=${_9("Back")} onClick=${() => answer.go(before)} />`} />
  </div>`;
}
var howLong = ({ hours, days }) => ngettext2("About {count} hour, within {days} days", "About {count} hours, within {days} days", hours, { days });

// experiments/when.js
import { _ as _10, announce as announce4, Chip, Choice as Choice3, Day, Entry, Heading as Heading9, html as html9, useState as useState3 } from "./kit.js";
var hoursAWeek = () => [
  { value: 0, label: _10("None at the moment") },
  { value: 1, label: _10("About one hour") },
  { value: 2, label: _10("About two hours") },
  { value: 4, label: _10("Four hours or more") }
];
function When({ content, answer, there, id, experiment, plan }) {
  const path = (field) => `experiment.${id}.${field}`;
  const wrong = (field) => answer.errorOf(path(field)) || plan?.fields[field] || "";
  const start = (day) => answer.set(fromStart(content, id, experiment, day ?? ""));
  const end = (day) => answer.set({ [path("end")]: day });
  if (content.short)
    return html9`<div class="screen narrow">
      <${Heading9} over=${plan?.about} title=${_10("With whom, and when?")} lede=${experiment.action} screen=${`when/${id}`} />
      <${Words} ...${{ answer, id }} field="with_whom" value=${experiment.with_whom} label=${_10("With whom")} hint=${_10("a role is enough")} most=${80} lines=${1} />
      <${Day} id=${`start-${id}`} label=${_10("It starts on")} value=${experiment.start} error=${wrong("start")} onChoose=${start} />
      <${Time} content=${content} kept=${there.learning} key=${id} />
      <${Onward} answer=${answer} content=${content} step="when" id=${id} />
    </div>`;
  return html9`<div class="screen narrow">
    <${Heading9} over=${plan?.about} title=${_10("When, and how much?")} lede=${_10("Two weeks at most. What could you know this week?")} screen=${`when/${id}`} />
    <div class="pair">
      <${Day} id=${`start-${id}`} label=${_10("It starts on")} value=${experiment.start} error=${wrong("start")} onChoose=${start} />
      <${Day} id=${`end-${id}`} label=${_10("It ends on")} value=${experiment.end} least=${experiment.start ?? void 0} error=${wrong("end")} onChoose=${end} />
    </div>
    ${plan?.dates && html9`<p class="muted small" aria-live="polite">${_10("It runs {dates}. Day 14 is {day}.", { dates: plan.dates, day: plan.day14 })}</p>`}
    <div class="pair">
      <${Amount} ...${{ answer, id }} field="hours" label=${_10("Hours in all")} value=${experiment.hours} least=${0.5} most=${200} step="0.5" error=${wrong("hours")} />
      <${Amount} ...${{ answer, id }} field="cost_eur" label=${_10("Cost in euros")} value=${experiment.cost_eur ?? 0} least=${0} most=${1e6} step="1" error=${wrong("cost_eur")} />
    </div>
    <${Time} content=${content} kept=${there.learning} key=${id} />
    <${Onward} answer=${answer} content=${content} step="when" id=${id} />
  </div>`;
}
function Amount({ answer, id, field, label, value, least, most, step, error }) {
  const [wrong, setWrong] = useState3(
    /** @type {{text: string, why: string}|null} */
    null
  );
  const type = (text) => {
    const { value: number, error: why } = numberOf(text, least, most);
    setWrong(why ? { text, why } : null);
    if (!why) answer.type({ [`experiment.${id}.${field}`]: number });
  };
  return html9`<${Entry} id=${`${field}-${id}`} kind="number" label=${label} value=${wrong?.text ?? value} least=${least} step=${step} error=${wrong?.why ?? error} onType=${type} />`;
}
function Time({ content, kept }) {
  const { hours, stuck, helped } = content.learning;
  const [asks] = useState3({ hours: hours === null, helped: stuck.length > 0 && !helped.length });
  const chosen = { hours: kept.record.LP09?.hours ?? null, helped: kept.record.LP01 ?? [] };
  const free = (value) => kept.set({ "LP09.hours": value });
  const tick = (card) => {
    const next = stuck.map(({ id }) => id).filter((each) => each === card.id ? !chosen.helped.includes(each) : chosen.helped.includes(each));
    kept.set({ LP01: next });
    announce4(next.includes(card.id) ? _10("{title}: ticked", card) : _10("{title}: not ticked", card));
  };
  return html9`
    ${asks.hours && html9`<${Choice3} legend=${_10("How much time a week do you really have?")} look="row" name="hours-a-week" value=${chosen.hours} choices=${hoursAWeek()} onChoose=${free} />`}
    ${asks.helped && html9`<fieldset class="stack"><legend>${_10("What helped you learn the last time?")}</legend><div class="chips">${stuck.map((card) => html9`<${Chip} label=${card.title} chosen=${chosen.helped.includes(card.id)} sign onPick=${() => tick(card)} key=${card.id} />`)}</div></fieldset>`}
    ${["LP09.hours", "LP01"].map((path) => kept.errorOf(path)).filter(Boolean).map((why) => html9`<p class="error" role="alert" key=${why}>${why}</p>`)}
  `;
}

// experiments/widget.js
function show({ record, place, reading }) {
  const { name, id } = screenOf(record, place);
  return { name, id, experiment: experimentOf(record, id), plan: reading.plans?.[id] };
}
var screens = {
  first: First,
  "first/own": Own,
  starter: StarterScreen,
  belief: Belief,
  signals: Signals,
  when: When,
  care: Care,
  ifthen: IfThen,
  plan: PlanScreen,
  change: Changing,
  plans: Plans,
  back: Happened,
  "back/learned": Learned,
  "back/cell": NewValue,
  "back/told": Told,
  skipped: LeftForLater
};
var widget_default = exercise("experiments", { screens, show });
export {
  widget_default as default
};
