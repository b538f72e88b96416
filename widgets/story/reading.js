// The story read back: the line, the threads with where they show, the energy line and its list.
import { _, Ahead, announce, Foot, Heading, html, Loud, Plain, Quiet, Said } from "../shared/kit.js";
import { Curve } from "./curve.js";
import { afterThreads, inTime, sourcesOf } from "./logic.js";
import { MomentList } from "./moments.js";

/** @typedef {import("./widget.js").Screen} Screen */

/** @param {Screen} props */
export function Reading({ content, record, reading, answer, ahead, phone }) {
  const done = answer.status === "done";
  const moments = inTime(record);
  const titles = Object.fromEntries(sourcesOf(content, record).map(({ id, title }) => [id, title]));
  const threads = Object.entries(record.theme ?? {}).filter(([, thread]) => thread.label?.trim());
  const keep = () => {
    answer.mark("done", "reading");
    announce(_("Kept"));
  };
  const problems = Object.values({ ...answer.errors });
  const hints = (reading.hints ?? []).filter((hint) => ["yes", "partly"].includes(record.rings_true?.[hint.tag] ?? ""));
  return html`<div class="screen">
    <${Heading} over=${done ? _("Kept. You can change this at any time.") : _("What you said today")} title=${_("Your story so far")} screen=${done ? "reading/done" : "reading"} />
    <div class="screen beside">
      <div class="screen">
        ${reading.line?.length > 0 && html`<div class="card said">${reading.line.map((sentence) => html`<p class="serif" key=${sentence}>${sentence}</p>`)}</div>`}
        ${threads.length > 0 && html`<section class="stack"><h3>${_("Threads")}</h3>
          <ul class="threads">${threads.map(([id, thread]) => html`<li key=${id}><b class="serif">${thread.label}</b><p>${(thread.evidence ?? []).map((source) => titles[source]).filter(Boolean).join(" · ")}</p></li>`)}</ul></section>`}
        ${hints.length > 0 && html`<section class="well stack"><h3>${_("Hints that are true for you")}</h3>${hints.map((hint) => html`<p key=${hint.tag}><${Said} text=${`${hint.text}.`} /></p>`)}</section>`}
      </div>
      <div class="screen">
        ${moments.length > 0 ? html`<div class="card picture"><${Curve} moments=${moments} phone=${true} /></div><${MomentList} content=${content} moments=${moments} onOpen=${(/** @type {string} */ id) => answer.go(`moment/${id}/words`)} />` : html`<p class="lede">${_("No moment is written yet. You can add one at any time.")}</p>`}
      </div>
    </div>
    ${problems.map((why) => html`<p class="error" role="alert" key=${why}>${why}</p>`)}
    <div class="row">
      ${done ? html`<${Ahead} ahead=${ahead} />` : html`<${Loud} label=${_("Keep this")} onClick=${keep} />`}
      <${Quiet} label=${_("Change something")} onClick=${() => answer.go("reading/change")} />
    </div>
    <${Foot} left=${!done && html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(content.short ? "threads" : phone ? "line/stance" : "line/does")} />`} />
  </div>`;
}

/** The way back to any part. @param {Screen} props */
export function Changing({ content, answer }) {
  const ways = [
    { place: "moments", label: _("Moments") },
    ...(content.short ? [] : [{ place: "asks", label: _("Questions") }]),
    { place: "threads", label: _("Threads") },
    ...(content.short ? [] : [{ place: afterThreads(content), label: _("Your story in one line") }]),
  ];
  return html`<div class="screen narrow">
    <${Heading} title=${_("What would you like to change?")} screen="reading/change" />
    <div class="stack">${ways.map(({ place, label }) => html`<${Plain} label=${label} onClick=${() => answer.go(place)} key=${place} />`)}</div>
    <${Foot} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go("reading")} />`} />
  </div>`;
}
