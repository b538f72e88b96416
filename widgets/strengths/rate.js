// One strength: the sentence that is true, what it does to one's energy, a line of evidence, and the picture beside it.
import { _, announce, Choice, Field, Figure, Foot, Heading, html, Loud, Plain, Question, Quiet, useRef, useState } from "../shared/kit.js";
import { ENERGY, key, asksForExample, mayHaveExample, placeOf } from "./logic.js";

/** @param {any} props */
export function Rate({ content, answer, record, reading, rated, at, model }) {
  const strength = rated[at];
  const rating = record.rating?.[strength.id] ?? {};
  const path = `rating.${strength.id}`;
  const next = rated[at + 1];
  return html`<div class="screen rate">
    <div class="screen" key=${strength.id}>
      <${Heading} screen=${strength.id} over=${_("{count} of {most}", { count: at + 1, most: rated.length })} title=${strength.title}
        lede=${_("Which sentence is true on a normal week? Choose the sentence a close colleague would agree with.")} />
      <${Unsure} chosen=${rating.level} clear=${() => answer.set({ [`${path}.level`]: null })}>
        <${Choice} legend=${_("{title}: which sentence is true on a normal week?", strength)} quietLegend name=${`level-${strength.id}`} value=${rating.level}
          choices=${strength.anchors.map((/** @type {string} */ label, /** @type {number} */ index) => ({ value: index + 1, label }))}
          onChoose=${(/** @type {number} */ level) => answer.set({ [`${path}.level`]: level })} />
      <//>
      <${Unsure} chosen=${rating.energy} clear=${() => answer.set({ [`${path}.energy`]: null })}>
        <${Choice} legend=${_("After doing this, I usually feel")} look="row" name=${`energy-${strength.id}`} value=${rating.energy} choices=${ENERGY}
          onChoose=${(/** @type {number} */ energy) => answer.set({ [`${path}.energy`]: energy })} />
      <//>
      ${mayHaveExample(content, record, strength.id) && html`<${Example} id=${`example-${strength.id}`} ...${{ model, answer, rating }} near=${strength.id} error=${answer.errorOf(`${path}.evidence`)}
        onType=${(/** @type {string} */ text) => answer.type({ [`${path}.evidence`]: text || null })} />`}
    </div>
    <div class="aside">
      <div class="ways">
        <${Plain} label=${_("Back")} onClick=${() => answer.go(placeOf(rated, at - 1))} />
        <${Loud} label=${next ? _("Next: {title}", next) : _("See your picture")} onClick=${() => answer.go(placeOf(rated, at + 1))} />
      </div>
      <${SoFar} model=${model} reading=${reading} />
    </div>
    <${Foot} right=${html`<${Quiet} label=${_("Your picks")} onClick=${() => answer.go("pick")} />`} />
  </div>`;
}

/** A choice that may stay open, and can be opened again. @param {any} props */
function Unsure({ chosen, clear, children }) {
  const ref = useRef(/** @type {HTMLElement|null} */ (null));
  const open = () => {
    clear();
    announce(_("Left open"));
    /** @type {HTMLElement|null|undefined} */ (ref.current?.querySelector("input"))?.focus();
  };
  return html`<div class="unsure" ref=${ref}>
    ${children}
    ${chosen == null ? html`<p class="open">${_("Not sure? Leave it open.")}</p>` : html`<${Quiet} label=${_("Not sure: leave it open")} onClick=${open} />`}
  </div>`;
}

/** The line of evidence: asked for at level 4 and 5, welcome everywhere. @param {any} props */
function Example({ id, model, answer, rating, near, error, onType }) {
  const [wanted, setWanted] = useState(false);
  if (!wanted && !asksForExample(rating))
    return html`<div class="more"><${Quiet} label=${_("Add an example")} onClick=${() => {
      setWanted(true);
      setTimeout(() => document.getElementById(id)?.focus());
    }} /></div>`;
  return html`<div class="stack">
    <${Field} id=${id} label=${_("When did you last use this, and what was different afterwards?")} hint=${_("One line, optional")} value=${rating.evidence ?? ""} most=${240} lines=${2} error=${error} onType=${onType} />
    <${Question} model=${model} answer=${answer} near=${near} />
  </div>`;
}

/** The picture beside the work; folded away on a phone. @param {any} props */
function SoFar({ model, reading }) {
  const [open, setOpen] = useState(false);
  if (!reading.so_far) return null;
  return html`<section class="card so-far" aria-label=${_("Your picture so far")}>
    <button type="button" class="quiet fold" aria-expanded=${open} aria-controls="so-far" onClick=${() => setOpen(!open)}>${_("Your picture so far")}</button>
    <div id="so-far" class=${open ? "panel" : "panel folded"}>
      <h3>${_("Your picture so far")}</h3>
      <${Figure} model=${model} picture=${reading.so_far} label=${_("Your picture so far")} as="dots" also=${{ as: "radar", picture: reading.radar }} note=${key()} />
    </div>
  </section>`;
}
