// Which strengths somebody uses most: taps that can be taken back, and a question where there is no room left.
import { _, announce, Chip, Foot, Heading, html, inPieces, inWords, Loud, ngettext, Notice, Quiet, Skip, useEffect, useRef, useState } from "../shared/kit.js";
import { placeOf, swapped, takenBack, tapped, toRate } from "./logic.js";

/** @typedef {import("./logic.js").Strength} Strength */

/** @param {any} props */
export function Pick({ content, answer, record, rated }) {
  const [wanted, setWanted] = useState(/** @type {Strength|null} */ (null));
  const [released, setReleased] = useState(/** @type {{strength: Strength, back: any, beside: Strength}|null} */ (null));
  const picked = record.picked ?? [];
  const most = content.pick;
  /** @param {any} fields @param {Strength} strength the one released @param {Strength} beside @param {(counts: {count: number, most: number}) => string} heard */
  const change = (fields, strength, beside, heard) => {
    const back = takenBack(record, strength.id);
    setReleased(back && { strength, back, beside });
    setWanted(null);
    answer.set(fields);
    announce(heard({ count: fields.picked.length, most }));
  };
  /** @param {Strength} strength */
  const tap = (strength) => {
    const fields = tapped(record, strength.id, most);
    if (!fields) setWanted(strength);
    else if (picked.includes(strength.id)) change(fields, strength, strength, (counts) => _("{title} taken out, {count} of {most}", { ...strength, ...counts }));
    else change(fields, strength, strength, (counts) => _("{title} chosen, {count} of {most}", { ...strength, ...counts }));
  };
  /** @param {Strength} out @param {Strength} into */
  const swap = (out, into) => {
    change(swapped(record, out.id, into.id), out, into, (counts) => _("{into} taken, {out} released, {count} of {most}", { into: into.title, out: out.title, ...counts }));
    focusOn(into);
  };
  /** @param {Strength} strength */
  const below = (strength) => {
    if (wanted === strength)
      return html`<${Swap} ...${{ picks: toRate(content, record), wanted, most, swap }} keep=${() => {
        setWanted(null);
        focusOn(strength);
      }} />`;
    return released?.beside === strength && html`<${Released} ...${released} takeBack=${() => {
      answer.set(released.back);
      setReleased(null);
      focusOn(strength);
    }} />`;
  };
  return html`<div class="screen">
    <${Heading} screen="pick" title=${_("Tap the {number} you use most", { number: inWords(most) })} lede=${_("Choose what a normal week asks of you, whether you like doing that or not. Fewer is fine.")} />
    <div class="families">
      ${content.families.map((/** @type {any} */ family) => html`<${Family} ...${{ family, picked, tap, below }} key=${family.id} />`)}
    </div>
    <div class="bar">
      <p class="counter"><b>${_("{count} of {most}", { count: picked.length, most })}</b>${answer.errorOf("picked") && html` <span class="error">${answer.errorOf("picked")}</span>`}</p>
      <${Loud} label=${picked.length ? ngettext("Go on with {count}", "Go on with {count}", picked.length) : _("Go on")} disabled=${!picked.length} onClick=${() => answer.go(placeOf(rated, 0))} />
    </div>
    <${Foot} right=${html`<${Skip} name=${_("Skip Strengths for now")} onClick=${() => answer.mark("skipped")} />`} />
  </div>`;
}

/** @param {Strength} strength */
const focusOn = ({ id }) => /** @type {HTMLElement|null} */ (document.querySelector(`.exercise-strengths [data-id="${id}"]`))?.focus();

/** @param {{family: any, picked: string[], tap: (strength: Strength) => void, below: (strength: Strength) => any}} props */
const Family = ({ family, picked, tap, below }) => html`<section class="family" aria-labelledby=${`family-${family.id}`}>
  <h3 id=${`family-${family.id}`}>${family.title}</h3>
  <div class="chips">
    ${family.strengths.map(
      (/** @type {Strength} */ strength) => html`<${Chip} label=${strength.title} id=${strength.id} chosen=${picked.includes(strength.id)} sign onPick=${() => tap(strength)} key=${strength.id} />`,
    )}
  </div>
</section>
${family.strengths.map(below)}`;

/** What was said about a strength went with it, and can come back. @param {{strength: Strength, takeBack: () => void}} props */
const Released = ({ strength, takeBack }) => html`<${Notice}>
  <p>${inPieces("{title} is taken out, with what you said about this strength.", { title: html`<b class="serif">${strength.title}</b>` })}</p>
  <div><${Quiet} label=${_("Bring it back")} onClick=${takeBack} /></div>
<//>`;

/** The picks are full: which one makes room? @param {{picks: Strength[], wanted: Strength, most: number, swap: (out: Strength, into: Strength) => void, keep: () => void}} props */
function Swap({ picks, wanted, most, swap, keep }) {
  const ref = useRef(/** @type {HTMLElement|null} */ (null));
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
    ref.current?.parentElement?.scrollIntoView({ block: "nearest" });
  }, [wanted]);
  const asks = inPieces("Which strength would you take out for {title}?", { title: html`<b class="serif">${wanted.title}</b>` });
  return html`<div class="notice sun">
    <p tabindex="-1" ref=${ref}>${_("You have chosen all {number}.", { number: inWords(most) })} ${asks}</p>
    <div class="chips">
      ${picks.map((strength) => html`<${Chip} label=${strength.title} name=${_("Take out {title}", strength)} onPick=${() => swap(strength, wanted)} key=${strength.id} />`)}
    </div>
    <div><${Quiet} label=${_("None, keep my {number}", { number: inWords(most) })} onClick=${keep} /></div>
  </div>`;
}
