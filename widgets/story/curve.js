// The energy line: moments in time, high and low. It is a picture of the list beside it, and says nothing that is not there.
import { _, html } from "../shared/kit.js";
import { times } from "./words.js";

const SIZES = { phone: { wide: 340, high: 190 }, laptop: { wide: 640, high: 260 } };
const [SIDE, TOP, BOTTOM] = [34, 22, 30];

/** A word on the picture. Preact would set the text of an SVG element as an attribute. @param {{text: any} & Record<string, any>} props */
const Label = ({ text, ...where }) => html`<text ...${where} ref=${(/** @type {any} */ el) => el && (el.textContent = text)}></text>`;

/** @param {{moments: import("./logic.js").Moment[], phone: boolean}} props */
export function Curve({ moments, phone }) {
  const { wide, high } = SIZES[phone ? "phone" : "laptop"];
  const known = moments.filter((moment) => moment.energy != null);
  const step = (wide - 2 * SIDE) / Math.max(1, known.length - 1);
  const x = (/** @type {number} */ at) => (known.length > 1 ? SIDE + at * step : wide / 2);
  const y = (/** @type {number} */ energy) => TOP + ((5 - energy) / 10) * (high - TOP - BOTTOM);
  const points = known.map((moment, at) => ({ number: moment.number, x: x(at), y: y(moment.energy ?? 0), below: (moment.energy ?? 0) < 0 }));
  const named = times().map(({ id, title }) => ({ title, at: known.findIndex((moment) => moment.when === id) })).filter(({ at }) => at >= 0);
  const apart = named.every(({ at }, index) => !index || x(at) - x(named[index - 1].at) > 88);
  return html`<svg class="curve" viewBox=${`0 0 ${wide} ${high}`} aria-hidden="true">
    <line class="zero" x1=${SIDE - 12} x2=${wide - SIDE + 12} y1=${y(0)} y2=${y(0)} />
    ${[5, -5].map((energy) => html`<${Label} class="scale" x="0" y=${y(energy) + 5} text=${energy > 0 ? "+5" : "−5"} key=${energy} />`)}
    ${points.length > 1 && html`<polyline points=${points.map((point) => `${point.x},${point.y}`).join(" ")} />`}
    ${points.map((point) => html`<g key=${point.number}><circle cx=${point.x} cy=${point.y} r="6" /><${Label} class="number" x=${point.x} y=${point.y + (point.below ? 22 : -12)} text-anchor="middle" text=${point.number} /></g>`)}
    ${apart && named.map(({ title, at }) => html`<${Label} class="time" x=${at ? x(at) : Math.min(x(at), SIDE)} y=${high - 2} text-anchor=${at && at === known.length - 1 ? "end" : at ? "middle" : "start"} text=${title} key=${title} />`)}
  </svg>`;
}
