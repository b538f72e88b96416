// The frame of a participant's page: title, steps, the corner that tells the truth about saving, and the way out.
import { _, announce, html, page, render, sessionBox, useEffect, useRef } from "../shared/kit.js";
import { atNow, ledNow, movedWords, roomIsAt, saveWords, spokenNames, stepsHere, stepToShow, talkNow, whatIsAhead } from "./logic.js";
import { asideWords, Foot, Talk, talkWords, Told } from "./told.js";

/** @param {Element|null|undefined} link */
const bringIntoView = (link) => {
  link?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
};

/** The steps of this page, of which a phone may not show all beside each other: the one shown is in view, and one that has the focus. @param {{steps: any[], now: string|null}} props */
function Steps({ steps, now }) {
  /** @type {{current: HTMLElement|null}} */
  const nav = useRef(null);
  useEffect(() => bringIntoView(nav.current?.querySelector("[aria-current]")), [now]);
  return html`<nav aria-label=${_("Steps on this page")} ref=${nav} onFocusIn=${(/** @type {any} */ event) => bringIntoView(event.target)}>
    ${steps.map((step) =>
      step.open
        ? html`<a href=${`#${step.slug}`} aria-current=${step.slug === now ? "step" : undefined} key=${step.slug}>${step.title}</a>`
        : html`<span class="closed" key=${step.slug}>${step.title}</span>`,
    )}
  </nav>`;
}

/** @param {{content: any, flow: any, told: any, state: any, away: string[], onAway: (id: string) => void}} props */
function Frame({ content, flow, told, state, away, onAway }) {
  const steps = stepsHere(content, flow);
  const corner = saveWords(state);
  const opened = content.live ? roomIsAt(content, flow, state.step, state.status) : null;
  const elsewhere = opened && opened.page !== content.page;
  const led = content.live ? ledNow(content, flow, !state.step) : null;
  const talk = content.live ? talkNow(content, flow) : null;
  return html`<div class="frame">
    <div class="bar">
      <h1>${content.title}</h1>
      ${content.live &&
      html`<${Steps} steps=${steps} now=${state.step} />`}
      <p class=${`corner ${corner.tone}`} role="status">${corner.text}</p>
    </div>
    ${content.live &&
    html`<ol class="way" aria-hidden="true">
      ${content.steps.filter((/** @type {any} */ step) => !step.part).map((/** @type {any} */ step) => {
        const status = state.status[step.slug] ?? step.status;
        const how = ["done", "skipped"].includes(status) ? "done" : step.slug === state.step ? "now" : "";
        return html`<li class=${how} key=${step.slug}></li>`;
      })}
    </ol>`}
    ${opened &&
    html`<p class=${flow.called_at ? "opened called" : "opened"} role="status">
      ${flow.called_at ? _("Everybody is called to {step} now.", { step: opened.title }) : _("{step} is open now.", { step: opened.title })}${" "}
      <a href=${elsewhere ? opened.href : `#${opened.slug}`}>${_("Go on to {step}", { step: opened.title })}</a>
    </p>`}
    ${led && html`<section class=${state.step ? "led" : "led alone"} key=${led.title}><h2>${led.title}</h2><p>${led.text}</p>${led.part === "close" && content.promise && html`<p><a class="button" href=${content.promise}>${_("Agree on day 14")}</a></p>`}</section>`}
    ${talk && html`<${Talk} talk=${talk} since=${flow.pairs_at} told=${told} />`}
    ${flow.phase === "ended" && html`<p class="opened" role="status">${_("The workshop is over. What you wrote stays yours, and you can still read and change it here.")}</p>`}
    ${content.live && html`<${Told} flow=${flow} told=${told} aside=${content.aside} away=${away} onAway=${onAway} talks=${Boolean(talk)} />`}
  </div>`;
}

export default {
  /** @param {{model: import("../shared/model.d.ts").Model<import("../shared/model.d.ts").PageTraits>, el: HTMLElement}} context */
  render({ model, el }) {
    el.classList.add("actvo", "page");
    const stepInAddress = () => location.hash.slice(1);
    const foot = document.querySelector(".page-foot")?.appendChild(document.createElement("div"));
    foot?.classList.add("told");
    const box = sessionBox(globalThis.document?.body?.dataset.seat ?? null);
    let before = model.get("flow");
    let shown = "";
    let away = /** @type {string[]} */ (box.read("away") ?? []);
    let heard = (model.get("told").notes ?? []).map((/** @type {any} */ note) => note.id);
    let talksWith = model.get("told").triad.join();
    /** @param {string} id */
    const onAway = (id) => {
      away = [...away, id];
      box.write("away", away);
      draw();
    };
    const onStuck = (/** @type {boolean} */ on) => model.send({ want: "stuck", slug: page.state.step, on });
    const place = () => {
      const content = model.get("content");
      const flow = model.get("flow");
      const steps = stepsHere(content, flow);
      const step = content.live ? stepToShow(steps, stepInAddress() || page.state.step || "", content.begun) : null;
      page.publish({ step, ahead: whatIsAhead(content, flow) });
      if (step && step !== shown) model.send({ want: "shown", slug: (shown = step) });
      if (flow.opened > before.opened && flow.phase === "running") announce(movedWords(content, flow));
      if (flow.called_at && flow.called_at !== before.called_at) announce(_("Everybody is called to {step} now", { step: atNow(content, flow)?.title }));
      if (flow.pairs_at && flow.pairs_at !== before.pairs_at) announce(talkWords(talkNow(content, flow), model.get("told").triad));
      before = flow;
    };
    const draw = () => {
      const [content, flow, told] = [model.get("content"), model.get("flow"), model.get("told")];
      render(html`<${Frame} ...${{ content, flow, told, away, onAway }} state=${page.state} />`, el);
      if (content.live && foot) render(html`<${Foot} ...${{ flow, told, onStuck }} step=${page.state.step} />`, foot);
    };
    const onTold = () => {
      const { notes, triad } = model.get("told");
      const news = notes.filter((/** @type {any} */ note) => !heard.includes(note.id)).map((/** @type {any} */ note) => note.text);
      if (triad.length && triad.join() !== talksWith) news.push(_("You talk with {names}", { names: spokenNames(triad) }));
      if (news.length) announce(news.join(". "));
      heard = notes.map((/** @type {any} */ note) => note.id);
      talksWith = triad.join();
      draw();
    };
    const stop = page.listen(draw);
    const onHash = () => {
      place();
      globalThis.scrollTo?.({ top: 0 });
    };
    globalThis.addEventListener("hashchange", onHash);
    /** @type {[string, () => void][]} */
    const follow = [["change:flow", place], ["change:content", place], ["change:told", onTold]];
    for (const [name, listener] of follow) model.on(name, listener);
    place();
    draw();
    if (model.get("content").aside && !away.includes("aside")) announce(asideWords());
    return () => {
      stop();
      globalThis.removeEventListener("hashchange", onHash);
      for (const [name, listener] of follow) model.off(name, listener);
      render(null, el);
      if (foot) render(null, foot);
      foot?.remove();
    };
  },
};
