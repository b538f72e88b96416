// page/widget.js
import { _ as _3, announce as announce2, html as html2, page, render, sessionBox, useEffect, useRef } from "./kit.js";

// page/logic.js
import { _, clock } from "./kit.js";
var stepsHere = (content, flow) => content.steps.map((step, index) => ({ ...step, open: index < flow.opened })).filter((step) => step.page === content.page && !step.part);
var atNow = (content, flow) => flow.phase === "running" ? content.steps[(flow.at || flow.opened) - 1] ?? null : null;
function whatIsAhead(content, flow) {
  const steps = content.steps.map((step, index) => ({ ...step, open: index < flow.opened })).filter((step) => !step.part);
  const none = { title: "", href: null, slug: null };
  const lead = (step, next) => {
    if (!next) return { ...none, wait: _("This is the last step for today. You can go back and change anything while the room is open.") };
    if (next.open) return { title: next.title, slug: next.slug, href: next.page === step.page ? null : next.href, wait: null };
    if (next.when === "after") return { ...none, wait: _("{step} opens after the close. Until then you can change anything here.", { step: next.title }) };
    return { ...none, wait: _("{step} comes next, when your facilitator opens it. Until then you can change anything here.", { step: next.title }) };
  };
  return Object.fromEntries(steps.map((step, index) => [step.slug, lead(step, steps[index + 1])]));
}
function ledNow(content, flow, alone = false) {
  const step = atNow(content, flow);
  if (!step?.part || flow.pause) return null;
  const kept = alone ? _("There is nothing to do here.") : _("Everything here is kept; you may go on writing.");
  if (step.part === "break") {
    const began = Date.parse(flow.opened_at?.[step.slug] ?? "");
    const over = began + ((step.minutes ?? 0) + (flow.added?.[step.slug] ?? 0)) * 6e4 + (flow.rested?.[step.slug] ?? 0) * 1e3;
    const back = Number.isNaN(over) ? "" : _("We go on at {time}.", { time: clock(new Date(over).toISOString()) });
    return { part: step.part, title: step.title, text: [back, step.shows, kept].filter(Boolean).join(" ") };
  }
  return { part: step.part, title: step.title, text: step.shows || `${_("Your facilitator leads this part.")} ${kept}` };
}
var talkNow = (content, flow) => flow.pairs_at && !flow.pause ? atNow(content, flow)?.pair ?? null : null;
function movedWords(content, flow) {
  const led = ledNow(content, flow);
  if (led) return `${led.title}. ${led.text}`;
  const step = atNow(content, flow);
  return step ? _("{step} is open now", { step: step.title }) : "";
}
function stepToShow(here, asked, begun) {
  const open = here.filter((step) => step.open);
  return (open.find((step) => step.slug === asked) ?? open.find((step) => step.slug === begun) ?? open[0])?.slug ?? "";
}
function roomIsAt(content, flow, shown, status) {
  const step = atNow(content, flow);
  const at = content.steps.findIndex((step2) => step2.slug === shown);
  const number = step ? content.steps.indexOf(step) : -1;
  if (!step || step.part || at < 0 || at === number) return null;
  const finished = ["done", "skipped"].includes(status[step.slug] ?? step.status);
  return flow.called_at || number > at && !finished ? step : null;
}
function pauseWords({ pause }) {
  if (!pause) return "";
  if (!pause.minutes) return _("The room is paused. You may go on writing.");
  return _("A break until {time}. Everything is kept.", { time: clock(new Date(Date.parse(pause.at) + pause.minutes * 6e4).toISOString()) });
}
var spokenNames = (names) => names.length < 2 ? names.join("") : _("{names} and {last}", { names: names.slice(0, -1).join(_(", ")), last: names[names.length - 1] });
var notesToShow = (notes, away) => notes.filter((note) => !away.includes(note.id)).reverse();
function saveWords({ connected, elsewhere, saves }) {
  const all = Object.values(saves);
  if (elsewhere) return { tone: "off", text: _("Open elsewhere, not here") };
  if (!connected) return { tone: "off", text: _("Not connected. Keep writing: it is kept on this device.") };
  if (all.some((save) => save.kind === "refused")) return { tone: "off", text: _("Something here is not saved: see the note") };
  if (all.some((save) => save.kind === "waiting")) return { tone: "wait", text: _("Not saved yet") };
  const times = all.flatMap((save) => save.kind === "saved" ? [save.at] : []).sort();
  return times.length ? { tone: "on", text: _("Saved {time}", { time: clock(times[times.length - 1]) }) } : { tone: "none", text: _("Saves as you go") };
}

// page/told.js
import { _ as _2, announce, html, inPieces, ngettext, useState } from "./kit.js";
var asideWords = () => _2("This workshop has changed since you wrote. What you wrote about cards or steps that are gone is kept for you.");
function Told({ flow, told, aside, away, onAway, talks }) {
  const pause = pauseWords(flow);
  const triad = `triad ${told.triad.join("|")}`;
  return html`<div class="told">
    ${pause && html`<p class="line pause" role="status">${pause}</p>`}
    ${aside && !away.includes("aside") && html`<${Line} key="aside" onAway=${() => onAway("aside")}>${asideWords()} <a href="/mine">${_2("See it in “My data and devices”")}</a><//>`}
    ${told.triad.length > 0 && !talks && !away.includes(triad) && html`<${Line} key=${triad} onAway=${() => onAway(triad)}><${Triad} told=${told} /><//>`}
    ${notesToShow(told.notes, away).map(
    (note) => html`<${Line} key=${note.id} onAway=${() => onAway(note.id)}>
        <b>${note.mine ? _2("For you alone:") : _2("From your facilitator:")}</b> <bdi>${note.text}</bdi>
      <//>`
  )}
  </div>`;
}
var Line = ({ children, onAway }) => html`<div class="line note">
  <p>${children}</p>
  <button type="button" class="quiet" onClick=${onAway}>${_2("Close")}</button>
</div>`;
var Triad = ({ told }) => html`${inPieces("You talk with {names}.", { names: html`<bdi translate=${false}>${spokenNames(told.triad)}</bdi>` })}`;
var talkTitle = ({ minutes }) => ngettext("Now in your group, {count} minute", "Now in your group, {count} minutes", minutes);
function talkWords(talk, triad) {
  if (!talk) return "";
  const names = triad.length ? _2("You talk with {names}.", { names: spokenNames(triad) }) : "";
  return [`${talkTitle(talk)}.`, names, talk.say, talk.first].filter(Boolean).join(" ");
}
function Talk({ talk, since, told }) {
  const [aside, setAside] = useState("");
  if (aside === since)
    return html`<div class="talk">
      <h2>${talkTitle(talk)}</h2>
      <button type="button" class="quiet" onClick=${() => setAside("")}>${_2("Show the question")}</button>
    </div>`;
  return html`<section class="talk" aria-labelledby="talk-title">
    <h2 id="talk-title">${talkTitle(talk)}</h2>
    <p class="serif say">${talk.say}</p>
    <p>${talk.first} ${told.triad.length > 0 && html`<${Triad} told=${told} />`}</p>
    <button type="button" class="quiet" onClick=${() => setAside(since)}>${_2("Put aside")}</button>
  </section>`;
}
function Foot({ flow, told, step, onStuck }) {
  const stuck = told.stuck !== null && told.stuck === step;
  const ask = () => {
    onStuck(!stuck);
    announce(stuck ? _2("Taken back") : _2("The room counts one more who is stuck. Nobody sees who"));
  };
  return html`${told.triad.length > 0 && html`<p><span><${Triad} told=${told} /></span></p>`}
    ${step && flow.phase === "running" && html`<p>
      <button type="button" class="quiet" aria-pressed=${stuck} onClick=${ask}>${stuck ? _2("I’m going on") : _2("I’m stuck")}</button>
      <span>${stuck ? _2("You are counted; nobody sees who.") : _2("Your facilitator sees a number, never who.")}</span>
    </p>`}`;
}

// page/widget.js
var bringIntoView = (link) => {
  link?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
};
function Steps({ steps, now }) {
  const nav = useRef(null);
  useEffect(() => bringIntoView(nav.current?.querySelector("[aria-current]")), [now]);
  return html2`<nav aria-label=${_3("Steps on this page")} ref=${nav} onFocusIn=${(event) => bringIntoView(event.target)}>
    ${steps.map(
    (step) => step.open ? html2`<a href=${`#${step.slug}`} aria-current=${step.slug === now ? "step" : void 0} key=${step.slug}>${step.title}</a>` : html2`<span class="closed" key=${step.slug}>${step.title}</span>`
  )}
  </nav>`;
}
function Frame({ content, flow, told, state, away, onAway }) {
  const steps = stepsHere(content, flow);
  const corner = saveWords(state);
  const opened = content.live ? roomIsAt(content, flow, state.step, state.status) : null;
  const elsewhere = opened && opened.page !== content.page;
  const led = content.live ? ledNow(content, flow, !state.step) : null;
  const talk = content.live ? talkNow(content, flow) : null;
  return html2`<div class="frame">
    <div class="bar">
      <h1>${content.title}</h1>
      ${content.live && html2`<${Steps} steps=${steps} now=${state.step} />`}
      <p class=${`corner ${corner.tone}`} role="status">${corner.text}</p>
    </div>
    ${content.live && html2`<ol class="way" aria-hidden="true">
      ${content.steps.filter((step) => !step.part).map((step) => {
    const status = state.status[step.slug] ?? step.status;
    const how = ["done", "skipped"].includes(status) ? "done" : step.slug === state.step ? "now" : "";
    return html2`<li class=${how} key=${step.slug}></li>`;
  })}
    </ol>`}
    ${opened && html2`<p class=${flow.called_at ? "opened called" : "opened"} role="status">
      ${flow.called_at ? _3("Everybody is called to {step} now.", { step: opened.title }) : _3("{step} is open now.", { step: opened.title })}${" "}
      <a href=${elsewhere ? opened.href : `#${opened.slug}`}>${_3("Go on to {step}", { step: opened.title })}</a>
    </p>`}
    ${led && html2`<section class=${state.step ? "led" : "led alone"} key=${led.title}><h2>${led.title}</h2><p>${led.text}</p>${led.part === "close" && content.promise && html2`<p><a class="button" href=${content.promise}>${_3("Agree on day 14")}</a></p>`}</section>`}
    ${talk && html2`<${Talk} talk=${talk} since=${flow.pairs_at} told=${told} />`}
    ${flow.phase === "ended" && html2`<p class="opened" role="status">${_3("The workshop is over. What you wrote stays yours, and you can still read and change it here.")}</p>`}
    ${content.live && html2`<${Told} flow=${flow} told=${told} aside=${content.aside} away=${away} onAway=${onAway} talks=${Boolean(talk)} />`}
  </div>`;
}
var widget_default = {
  /** @param {{model: import("../shared/model.d.ts").Model<import("../shared/model.d.ts").PageTraits>, el: HTMLElement}} context */
  render({ model, el }) {
    el.classList.add("actvo", "page");
    const stepInAddress = () => location.hash.slice(1);
    const foot = document.querySelector(".page-foot")?.appendChild(document.createElement("div"));
    foot?.classList.add("told");
    const box = sessionBox(globalThis.document?.body?.dataset.seat ?? null);
    let before = model.get("flow");
    let shown = "";
    let away = (
      /** @type {string[]} */
      box.read("away") ?? []
    );
    let heard = (model.get("told").notes ?? []).map((note) => note.id);
    let talksWith = model.get("told").triad.join();
    const onAway = (id) => {
      away = [...away, id];
      box.write("away", away);
      draw();
    };
    const onStuck = (on) => model.send({ want: "stuck", slug: page.state.step, on });
    const place = () => {
      const content = model.get("content");
      const flow = model.get("flow");
      const steps = stepsHere(content, flow);
      const step = content.live ? stepToShow(steps, stepInAddress() || page.state.step || "", content.begun) : null;
      page.publish({ step, ahead: whatIsAhead(content, flow) });
      if (step && step !== shown) model.send({ want: "shown", slug: shown = step });
      if (flow.opened > before.opened && flow.phase === "running") announce2(movedWords(content, flow));
      if (flow.called_at && flow.called_at !== before.called_at) announce2(_3("Everybody is called to {step} now", { step: atNow(content, flow)?.title }));
      if (flow.pairs_at && flow.pairs_at !== before.pairs_at) announce2(talkWords(talkNow(content, flow), model.get("told").triad));
      before = flow;
    };
    const draw = () => {
      const [content, flow, told] = [model.get("content"), model.get("flow"), model.get("told")];
      render(html2`<${Frame} ...${{ content, flow, told, away, onAway }} state=${page.state} />`, el);
      if (content.live && foot) render(html2`<${Foot} ...${{ flow, told, onStuck }} step=${page.state.step} />`, foot);
    };
    const onTold = () => {
      const { notes, triad } = model.get("told");
      const news = notes.filter((note) => !heard.includes(note.id)).map((note) => note.text);
      if (triad.length && triad.join() !== talksWith) news.push(_3("You talk with {names}", { names: spokenNames(triad) }));
      if (news.length) announce2(news.join(". "));
      heard = notes.map((note) => note.id);
      talksWith = triad.join();
      draw();
    };
    const stop = page.listen(draw);
    const onHash = () => {
      place();
      globalThis.scrollTo?.({ top: 0 });
    };
    globalThis.addEventListener("hashchange", onHash);
    const follow = [["change:flow", place], ["change:content", place], ["change:told", onTold]];
    for (const [name, listener] of follow) model.on(name, listener);
    place();
    draw();
    if (model.get("content").aside && !away.includes("aside")) announce2(asideWords());
    return () => {
      stop();
      globalThis.removeEventListener("hashchange", onHash);
      for (const [name, listener] of follow) model.off(name, listener);
      render(null, el);
      if (foot) render(null, foot);
      foot?.remove();
    };
  }
};
export {
  widget_default as default
};
