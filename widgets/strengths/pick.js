// Which strengths somebody uses most: taps that can be taken back, and a question where there is no room left.
import { announce, Chip, Foot, Heading, html, Loud, Notice, Quiet, Skip, useEffect, useRef, useState } from "../shared/kit.js";
import { inWords, placeOf, swapped, takenBack, tapped } from "./logic.js";

/** @typedef {import("./logic.js").Strength} Strength */

/** @param {any} props */
export function Pick({ content, answer, record, rated }) {
  const [wanted, setWanted] = useState(/** @type {Strength|null} */ (null));
  const [released, setReleased] = useState(/** @type {{strength: Strength, back: any, beside: Strength}|null} */ (null));
  const picked = record.picked ?? [];
  const most = content.pick;
  /** @param {any} fields @param {Strength} strength the one released @param {Strength} beside @param {string} said */
  const change = (fields, strength, beside, said) => {
    const back = takenBack(record, strength.id);
    setReleased(back && { strength, back, beside });
    setWanted(null);
    answer.set(fields);
    announce(`${said}, ${fields.picked.length} of ${most}`);
  };
  /** @param {Strength} strength */
  const tap = (strength) => {
    const fields = tapped(record, strength.id, most);
    if (!fields) setWanted(strength);
    else change(fields, strength, strength, `${strength.title} ${picked.includes(strength.id) ? "taken out" : "chosen"}`);
  };
  /** @param {Strength} out @param {Strength} into */
  const swap = (out, into) => {
    change(swapped(record, out.id, into.id), out, into, `${into.title} taken, ${out.title} released`);
    focusOn(into);
  };
  /** @param {Strength} one */
  const below = (one) => {
    if (wanted === one)
      return html`<${Swap} ...${{ rated, wanted, most, swap }} keep=${() => {
        setWanted(null);
        focusOn(one);
      }} />`;
    return released?.beside === one && html`<${Released} ...${released} takeBack=${() => {
      answer.set(released.back);
      setReleased(null);
      focusOn(one);
    }} />`;
  };
  return html`<div class="screen">
    <${Heading} screen="pick" title=${`Tap the ${inWords(most)} you use most`} lede="Choose what a normal week asks of you, whether you like doing that or not. Fewer is fine." />
    <div class="families">
      ${content.families.map((/** @type {any} */ family) => html`<${Family} ...${{ family, picked, tap, below }} key=${family.id} />`)}
    </div>
    <div class="bar">
      <p class="counter"><b>${picked.length} of ${most}</b>${answer.errorOf("picked") && html` <span class="error">${answer.errorOf("picked")}</span>`}</p>
      <${Loud} label=${picked.length ? `Go on with ${picked.length}` : "Go on"} disabled=${!picked.length} onClick=${() => answer.go(placeOf(rated, 0))} />
    </div>
    <${Foot} right=${html`<${Skip} name="Skip Strengths for now" onClick=${() => answer.mark("skipped")} />`} />
  </div>`;
}

/** @param {Strength} strength */
const focusOn = ({ id }) => /** @type {HTMLElement|null} */ (document.querySelector(`.exercise-strengths [data-id="${id}"]`))?.focus();

/** @param {{family: any, picked: string[], tap: (strength: Strength) => void, below: (strength: Strength) => any}} props */
const Family = ({ family, picked, tap, below }) => html`<section class="family" aria-labelledby=${`family-${family.id}`}>
  <h3 id=${`family-${family.id}`}>${family.title}</h3>
  <div class="chips">
    ${family.strengths.map(
      (/** @type {Strength} */ one) => html`<${Chip} label=${one.title} id=${one.id} chosen=${picked.includes(one.id)} sign onPick=${() => tap(one)} key=${one.id} />`,
    )}
  </div>
</section>
${family.strengths.map(below)}`;

/** What was said about a strength went with it, and can come back. @param {{strength: Strength, takeBack: () => void}} props */
const Released = ({ strength, takeBack }) => html`<${Notice}>
  <p><b class="serif">${strength.title}</b> is taken out, with what you said about this strength.</p>
  <div><${Quiet} label="Bring it back" onClick=${takeBack} /></div>
<//>`;

/** The picks are full: which one makes room? @param {{rated: Strength[], wanted: Strength, most: number, swap: (out: Strength, into: Strength) => void, keep: () => void}} props */
function Swap({ rated, wanted, most, swap, keep }) {
  const ref = useRef(/** @type {HTMLElement|null} */ (null));
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
    ref.current?.parentElement?.scrollIntoView({ block: "nearest" });
  }, [wanted]);
  return html`<div class="notice sun">
    <p tabindex="-1" ref=${ref}>You have chosen all ${inWords(most)}. Which strength would you take out for <b class="serif">${wanted.title}</b>?</p>
    <div class="chips">
      ${rated.map((one) => html`<${Chip} label=${one.title} name=${`Take out ${one.title}`} onPick=${() => swap(one, wanted)} key=${one.id} />`)}
    </div>
    <div><${Quiet} label=${`None, keep my ${inWords(most)}`} onClick=${keep} /></div>
  </div>`;
}
