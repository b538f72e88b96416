// All moments: the energy line, the same as a list, and the way to one more.
import { _, AskedWay, Heading, html, Loud, ngettext, Pick, Plain } from "../shared/kit.js";
import { Curve } from "./curve.js";
import { LEAST, MOST, afterMoments, freshId, inTime, isWhole, openPart } from "./logic.js";
import { energyOf, times } from "./words.js";

/** @typedef {import("./widget.js").Screen} Screen */

/** @param {Screen} props */
export function Moments({ content, record, answer, phone }) {
  const moments = inTime(record);
  const unfinished = moments.find((moment) => !isWhole(moment));
  const more = LEAST - moments.length;
  const full = moments.length >= (content.short ? LEAST : MOST);
  const add = () => answer.go(`moment/${freshId(record)}/words`);
  const went = () => answer.go(afterMoments(content));
  const begin = html`<${Loud} label=${moments.length ? _("Add a moment") : _("Begin with one moment")} onClick=${add} />`;
  const open = unfinished && html`<${Loud} label=${_("Finish moment {number}", unfinished)} onClick=${() => answer.go(`moment/${unfinished.id}/${openPart(unfinished)}`)} />`;
  const onward = html`<${Loud} label=${_("Go on")} onClick=${went} />${!full && html`<${Plain} label=${_("Add a moment")} onClick=${add} />`}`;
  if (!moments.length)
    return html`<div class="screen narrow">
      <${Heading} title=${_("What have you done, and how was your energy?")} screen="moments"
        lede=${_("Think of three moments in your work: good ones, hard ones, lucky ones. A short title is enough. Study, volunteering and home count, too. Choose only what you are fine to have on a screen.")} />
      <div class="row">${begin}</div>
      <${AskedWay} answer=${answer} />
    </div>`;
  return html`<div class="screen">
    <${Heading} title=${_("Your moments")} screen="moments" lede=${more > 0 ? ngettext("{count} more is enough.", "{count} more are enough.", more) : _("Three moments are enough. You may add others.")} />
    <div class="screen beside">
      <div class="card picture"><${Curve} moments=${moments} phone=${phone} /></div>
      <${MomentList} content=${content} moments=${moments} onOpen=${(/** @type {string} */ id) => answer.go(`moment/${id}/words`)} />
    </div>
    ${answer.errorOf("episode") && html`<p class="error" role="alert">${answer.errorOf("episode")}</p>`}
    ${full && !content.short && html`<p class="muted">${_("Twelve moments are the most. Take one away to add another.")}</p>`}
    <div class="row">${unfinished ? open : more > 0 ? begin : onward}</div>
    <${AskedWay} answer=${answer} />
  </div>`;
}

/** Each moment with its number on the line; it opens where `onOpen` is given. @param {{content: import("./logic.js").Content, moments: import("./logic.js").Moment[], onOpen: (id: string) => void}} props */
export function MomentList({ content, moments, onOpen }) {
  const titles = Object.fromEntries([...content.tags, ...times()].map(({ id, title }) => [id, title]));
  const about = (/** @type {import("./logic.js").Moment} */ { energy, when, tags = [] }) => [energyOf(energy), ...[...(when ? [when] : []), ...tags].map((id) => titles[id] ?? "")].filter(Boolean).join(" · ");
  return html`<ol class="moments" aria-label=${_("Your moments")}>
    ${moments.map(
      (moment) => html`<li key=${moment.id}>
        <span class="number" aria-hidden="true">${moment.number}</span>
        <${Pick} dense title=${moment.title?.trim() || _("No title yet")} text=${about(moment)} onPick=${() => onOpen(moment.id)} />
      </li>`,
    )}
  </ol>`;
}
