// How much energy there was: two buttons, a number to write and a slider, all of the same value.
import { _, announce, html } from "../shared/kit.js";
import { energyOf, signed } from "./words.js";

const MOST = 5;

/** @param {import("./widget.js").Screen} props */
export function Energy({ record, answer, phone, id }) {
  const value = record.episode?.[id]?.energy ?? null;
  const set = (/** @type {number|null} */ energy) => answer.set({ [`episode.${id}.energy`]: energy === null ? null : Math.max(-MOST, Math.min(MOST, Math.round(energy))) });
  const step = (/** @type {number} */ by) => {
    set((value ?? 0) + by);
    announce(energyOf(Math.max(-MOST, Math.min(MOST, (value ?? 0) + by))));
  };
  const typed = (/** @type {any} */ event) => set(event.currentTarget.value === "" ? null : Number(event.currentTarget.value));
  const error = answer.errorOf(`episode.${id}.energy`);
  return html`<fieldset class="energy">
    <legend class=${phone ? "sr" : ""}>${_("How was your energy in this moment?")}</legend>
    <div class="dial">
      <button type="button" class="by" aria-label=${_("Less energy")} disabled=${value === -MOST} onClick=${() => step(-1)}>−</button>
      <input type="number" inputmode="text" min=${-MOST} max=${MOST} step="1" aria-label=${_("Energy, from −5 to 5")} value=${value ?? ""} onInput=${typed} />
      <button type="button" class="by" aria-label=${_("More energy")} disabled=${value === MOST} onClick=${() => step(1)}>+</button>
    </div>
    <input type="range" class=${value === null ? "unsaid" : ""} min=${-MOST} max=${MOST} step="1" value=${value ?? 0} aria-label=${_("Energy")} aria-valuetext=${value === null ? _("not said yet") : signed(value)}
      onInput=${typed} onClick=${(/** @type {any} */ event) => value === null && typed(event)} />
    <p class="ends"><span>${_("−5: it took a lot of energy")}</span><span>${_("+5: it gave a lot of energy")}</span></p>
    ${error && html`<p class="error" role="alert">${error}</p>`}
  </fieldset>`;
}
