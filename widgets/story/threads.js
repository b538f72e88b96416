// The threads: what comes back in several moments. Some are offered to begin with; the words are one's own.
import { _, announce, AskedWay, Field, Heading, html, Loud, ngettext, Pick, Plain, Question, Quiet } from "../shared/kit.js";
import { afterThreads, beforeThreads, freshThread, openProposals, pointed, sourcesOf, threadsMost, withoutThread } from "./logic.js";

/** @typedef {import("./widget.js").Screen} Screen */

/** @param {Screen} props */
export function Threads({ content, record, reading, answer }) {
  const threads = Object.entries(record.theme ?? {});
  const fresh = freshThread(content, record);
  const titles = Object.fromEntries(sourcesOf(content, record).map(({ id, title }) => [id, title]));
  const shown = (/** @type {string[]|undefined} */ evidence) => (evidence ?? []).map((id) => titles[id]).filter(Boolean).join(" · ");
  const offered = fresh ? openProposals(reading, record) : [];
  const take = (/** @type {import("./logic.js").Proposal} */ one) => answer.set({ [`theme.${fresh}.label`]: one.label, [`theme.${fresh}.evidence`]: one.evidence }, `thread/${fresh}`);
  const own = () => answer.go(`thread/${fresh}`);
  const lede = content.short ? _("One thread is enough: something that shows in more than one moment.") : _("One to three threads: something that shows in more than one moment.");
  return html`<div class="screen narrow">
    <${Heading} title=${_("What comes back in your moments?")} lede=${lede} screen="threads" />
    ${threads.length > 0 && html`<section class="stack"><h3>${ngettext("Your thread", "Your threads", threads.length)}</h3>
      <div class="picks one-column">${threads.map(([id, thread]) => html`<${Pick} title=${thread.label?.trim() || _("No name yet")} text=${shown(thread.evidence)} onPick=${() => answer.go(`thread/${id}`)} key=${id} />`)}</div></section>`}
    ${offered.length > 0 && html`<section class="stack"><h3>${_("To begin with")}</h3><p class="muted">${_("Tap one and change its words.")}</p>
      <div class="picks dense">${offered.map((one) => html`<${Pick} dense title=${one.label} text=${`${one.why} · ${shown(one.evidence)}`} onPick=${() => take(one)} key=${one.label} />`)}</div></section>`}
    ${!fresh && threadsMost(content) > 1 && html`<p class="muted">${_("Three threads are the most. Take one away to add another.")}</p>`}
    ${answer.errorOf("theme") && html`<p class="error" role="alert">${answer.errorOf("theme")}</p>`}
    <div class="row">
      ${threads.length ? html`<${Loud} label=${_("Go on")} onClick=${() => answer.go(afterThreads(content))} />${fresh && html`<${Plain} label=${_("Write another thread")} onClick=${own} />`}` : html`<${Loud} label=${_("Write a thread of your own")} onClick=${own} />`}
    </div>
    <${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(beforeThreads(content, reading))} />`} />
  </div>`;
}

/** One thread: its name, and where it shows. @param {Screen} props */
export function Thread({ content, record, answer, model, id }) {
  const thread = record.theme?.[id] ?? {};
  const sources = sourcesOf(content, record);
  const chosen = thread.evidence ?? [];
  const away = () => {
    answer.set(withoutThread(id), "threads");
    announce(_("This thread is taken away"));
  };
  const error = answer.errorOf(`theme.${id}.evidence`);
  return html`<div class="screen narrow" key=${id}>
    <${Heading} title=${_("Name this thread in your own words")} screen=${`thread/${id}`} />
    <div class="stack">
      <${Field} id=${`thread-${id}`} label=${_("The thread")} hint=${_("A few words")} value=${thread.label ?? ""} most=${60} error=${answer.errorOf(`theme.${id}.label`)} onType=${(/** @type {string} */ text) => answer.type({ [`theme.${id}.label`]: text || null })} />
      <${Question} model=${model} answer=${answer} near=${id} />
    </div>
    <fieldset class="stack">
      <legend>${_("Where does it show?")}</legend>
      <div class="picks dense">${sources.map((source) => html`<${Pick} dense title=${source.title} text="" chosen=${chosen.includes(source.id)} onPick=${() => answer.set({ [`theme.${id}.evidence`]: pointed(sources, chosen, source.id) })} key=${source.id} />`)}</div>
      ${error && html`<p class="error" role="alert">${error}</p>`}
    </fieldset>
    <div class="row"><${Loud} label=${_("Done with this thread")} onClick=${() => answer.go("threads")} />${id in (record.theme ?? {}) && html`<${Quiet} label=${_("Take this thread away")} onClick=${away} />`}</div>
    <${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} name=${_("Back to your threads")} onClick=${() => answer.go("threads")} />`} />
  </div>`;
}
