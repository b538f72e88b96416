// One moment: what it was, how much energy there was in it, and what kind of moment. In three steps on a phone, on one page on a laptop.
import { _, announce, AskedWay, Chip, Field, Heading, html, Loud, Question, Quiet, useRef, useState } from "../shared/kit.js";
import { Energy } from "./energy.js";
import { PARTS, inTime, tagged, withoutMoment } from "./logic.js";
import { kinds, times } from "./words.js";

/** @typedef {import("./widget.js").Screen} Screen */

/** @param {Screen} props */
export function MomentScreen(props) {
  const { record, answer, phone, id, part } = props;
  const at = PARTS.indexOf(part);
  const there = id in (record.episode ?? {});
  const number = inTime(record).find((moment) => moment.id === id)?.number ?? Object.keys(record.episode ?? {}).length + 1;
  const away = () => {
    answer.set(withoutMoment(record, id), "moments");
    announce(_("This moment is taken away"));
  };
  const remove = there && html`<${Quiet} label=${_("Take this moment away")} onClick=${away} />`;
  const back = html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(phone && at > 0 ? `moment/${id}/${PARTS[at - 1]}` : "moments")} />`;
  const over = _("Moment {number}", { number });
  const title = record.episode?.[id]?.title?.trim();
  if (!phone)
    return html`<div class="screen" key=${id}>
      <${Heading} over=${over} title=${_("What did you do?")} lede=${said()} screen=${`moment/${id}`} />
      <div class="screen whole">
        <div class="screen"><${Words} ...${props} /></div>
        <div class="screen"><${Energy} ...${props} /><${Kinds} ...${props} /></div>
      </div>
      <div class="row"><${Loud} label=${_("Done with this moment")} onClick=${() => answer.go("moments")} />${remove}</div>
      <${AskedWay} answer=${answer} left=${back} />
    </div>`;
  const asks = { words: _("What did you do?"), energy: _("How was your energy in this moment?"), tags: _("What kind of moment was it?") };
  return html`<div class="screen narrow" key=${`${id}/${part}`}>
    <${Heading} over=${part !== "words" && title ? `${over}: ${title}` : over} title=${asks[/** @type {"words"} */ (part)]} lede=${part === "words" ? said() : ""} screen=${`moment/${id}/${part}`} />
    ${part === "words" ? html`<${Words} ...${props} />` : part === "energy" ? html`<${Energy} ...${props} />` : html`<${Kinds} ...${props} />`}
    <div class="row"><${Loud} label=${at < 2 ? _("Next") : _("Done with this moment")} onClick=${() => answer.go(at < 2 ? `moment/${id}/${PARTS[at + 1]}` : "moments")} />${remove}</div>
    <${AskedWay} answer=${answer} left=${back} />
  </div>`;
}

const said = () => _("A headline is enough. You decide what you tell your group.");

/** A title, and what I did. @param {Screen} props */
function Words({ content, record, answer, model, id }) {
  const moment = record.episode?.[id] ?? {};
  const empty = useRef(!moment.title);
  const type = (/** @type {string} */ name) => (/** @type {string} */ text) => answer.type({ [`episode.${id}.${name}`]: text || null });
  return html`<div class="screen">
    <${Field} id=${`title-${id}`} label=${_("A title for this moment")} value=${moment.title ?? ""} most=${80} error=${answer.errorOf(`episode.${id}.title`)} onType=${type("title")} />
    ${!content.short && html`<div class="stack">
      <${Field} id=${`did-${id}`} label=${_("What did you do yourself?")} hint=${_("One or two sentences, optional")} value=${moment.what_i_did ?? ""} most=${400} lines=${3} error=${answer.errorOf(`episode.${id}.what_i_did`)} onType=${type("what_i_did")} />
      <${Question} model=${model} answer=${answer} near=${id} />
    </div>`}
    ${empty.current && html`<section class="well"><h3>${_("If nothing comes to mind")}</h3><ul class="openers">${content.openers.map((text) => html`<li key=${text}>${text}</li>`)}</ul></section>`}
  </div>`;
}

/** When it was, what kind, and up to three tags. @param {Screen} props */
function Kinds({ content, record, answer, id }) {
  const moment = record.episode?.[id] ?? {};
  const tags = moment.tags ?? [];
  const [full, setFull] = useState(false);
  const tag = (/** @type {string} */ which) => {
    const next = tagged(content.tags, tags, which);
    setFull(!next);
    if (next) return answer.set({ [`episode.${id}.tags`]: next.length ? next : null });
    announce(noRoom());
  };
  const toggle = (/** @type {string} */ name, /** @type {string|null|undefined} */ value) => (/** @type {string} */ which) => answer.set({ [`episode.${id}.${name}`]: value === which ? null : which });
  const says = answer.errorOf(`episode.${id}.tags`) || (full ? noRoom() : "");
  return html`<div class="screen">
    ${!content.short && html`<${Chips} legend=${_("When was it?")} items=${times()} chosen=${[moment.when]} onPick=${toggle("when", moment.when)} />`}
    <${Chips} legend=${_("Was it one of these?")} items=${kinds()} chosen=${[moment.kind]} onPick=${toggle("kind", moment.kind)} />
    <div class="stack">
      <${Chips} legend=${_("What were you doing, and how? Up to three.")} items=${content.tags} chosen=${tags} onPick=${tag} />
      ${says && html`<p class="muted" role="alert">${says}</p>`}
    </div>
  </div>`;
}

const noRoom = () => _("Three at most. Take one away to choose another.");

/** @param {{legend: string, items: {id: string, title: string}[], chosen: (string|null|undefined)[], onPick: (id: string) => void}} props */
const Chips = ({ legend, items, chosen, onPick }) =>
  html`<fieldset>
    <legend>${legend}</legend>
    <div class="chips">${items.map(({ id, title }) => html`<${Chip} label=${title} sign chosen=${chosen.includes(id)} onPick=${() => onPick(id)} key=${id} />`)}</div>
  </fieldset>`;
