// Four gauges, each from 0 to 100 by itself: they are set with a slider and read as a bar, and nothing adds them up.
import { _, announce, html, Quiet } from "../shared/kit.js";
import { GAUGES } from "./written.js";

const MOST = 100;
const STEP = 10;

/** @param {{answer: any, id: string, pathway: import("./logic.js").Pathway}} props */
export const Gauges = ({ answer, id, pathway }) =>
  html`<section class="stack gauges" aria-labelledby=${`gauges-${id}`}>
    <h3 id=${`gauges-${id}`}>${_("How it feels today")}</h3>
    <p class="muted small">${_("Four looks at the same pathway. They are not added up.")}</p>
    ${GAUGES.map((gauge) => html`<${Gauge} ...${{ answer, id, gauge }} value=${pathway.gauges?.[gauge.name] ?? null} key=${gauge.name} />`)}
  </section>`;

/** @param {{answer: any, id: string, gauge: typeof GAUGES[number], value: number|null}} props */
function Gauge({ answer, id, gauge, value }) {
  const path = `pathway.${id}.gauges.${gauge.name}`;
  const field = `${gauge.name}-${id}`;
  const set = (/** @type {any} */ event) => answer.type({ [path]: Math.round(Number(event.currentTarget.value) / STEP) * STEP });
  const clear = () => {
    answer.set({ [path]: null });
    announce(_("{gauge}: not said", { gauge: gauge.label() }));
    globalThis.document.getElementById(field)?.focus();
  };
  const error = answer.errorOf(path);
  return html`<div class="gauge">
    <label for=${field}><b>${gauge.label()}</b> <span class="hint">${gauge.ask()}</span></label>
    <output for=${field} class="number">${value ?? "–"}</output>
    <input type="range" id=${field} class=${value === null ? "unsaid" : ""} min="0" max=${MOST} step=${STEP} value=${value ?? MOST / 2} aria-valuetext=${value === null ? _("not said yet") : _("{value} of 100", { value })}
      onInput=${set} onClick=${(/** @type {any} */ event) => value === null && set(event)} />
    <p class="ends"><span>${_("not at all")}</span>${value !== null && html`<${Quiet} label=${_("Not sure")} name=${_("Not sure: {gauge}", { gauge: gauge.label() })} onClick=${clear} />`}<span>${_("fully")}</span></p>
    ${error && html`<p class="error" role="alert">${error}</p>`}
  </div>`;
}

/** The gauges of a pathway to read: a bar with its name and number each. @param {{pathway: import("./logic.js").Pathway}} props */
export const Bars = ({ pathway }) =>
  html`<ul class="bars">${GAUGES.map(({ name, label }) => {
    const value = pathway.gauges?.[name] ?? null;
    return html`<li key=${name}><span>${label()}</span><span class="number">${value ?? _("not said")}</span><span class="track" aria-hidden="true">${value !== null && html`<i style=${{ width: `${value}%` }}></i>`}</span></li>`;
  })}</ul>`;
