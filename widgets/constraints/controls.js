// The controls of each kind of limit: numbers with their unit, days, and things to tick.
import { _, Amount, Chip, Day, html } from "../shared/kit.js";
import { isTurned, ticked } from "./logic.js";

/** @typedef {{kind: "amount"|"ticks"|"day"|"yes", part: string, label: string, least?: number, most?: number, step?: number, choices?: import("./logic.js").Choice[]}} Part */

const contracts = () => [
  { id: "same", title: _("The contract I have") },
  { id: "fixed_term", title: _("Fixed term") },
  { id: "permanent", title: _("Permanent") },
];

/** @param {Record<string, import("./logic.js").Choice[]>} choices @returns {Record<string, Part[]>} */
const parts = (choices) => ({
  CN01: [
    { kind: "ticks", part: "patterns", label: _("Times that work"), choices: choices.patterns },
    { kind: "amount", part: "max_hours_week", label: _("Hours a week, at most"), least: 0, most: 80, step: 0.5 },
  ],
  CN02: [
    { kind: "amount", part: "max_onsite_days", label: _("Days on site a week, at most"), least: 0, most: 7 },
    { kind: "ticks", part: "sites", label: _("Sites that work"), choices: choices.sites },
  ],
  CN03: [{ kind: "amount", part: "max_days_month", label: _("Days away a month, at most"), least: 0, most: 31 }],
  CN04: [{ kind: "amount", part: "min_change_pct", label: _("Change of pay in percent, at least"), least: -100, most: 100, step: 0.5 }],
  CN05: [
    { kind: "ticks", part: "contracts", label: _("Contracts that work"), choices: contracts() },
    { kind: "yes", part: "needs_return_right", label: _("I need a right to return") },
  ],
  CN06: [{ kind: "amount", part: "extra_hours_week", label: _("Hours a week on top of my job, at most"), least: 0, most: 40, step: 0.5 }],
  CN07: [{ kind: "ticks", part: "features", label: _("What must be there"), choices: choices.features }],
  CN08: [{ kind: "ticks", part: "held", label: _("What I hold"), choices: choices.held }],
  CN09: [
    { kind: "day", part: "earliest", label: _("First day I could start") },
    { kind: "day", part: "latest", label: _("Last day I could start") },
  ],
  CN10: [
    { kind: "ticks", part: "units", label: _("Units to avoid"), choices: choices.units },
    { kind: "ticks", part: "roles", label: _("Roles to avoid"), choices: choices.roles },
  ],
});

/** @param {{content: import("./logic.js").Content, answer: any, id: string, limit: any, isSet: boolean}} props */
export const Controls = ({ content, answer, id, limit, isSet }) =>
  html`<div class="screen">
    ${parts(content.choices)[id].map((part) => html`<${One} ...${{ part, answer, id, limit, isSet }} key=${part.part} />`)}
    ${answer.errorOf(`${id}.limit`) && html`<p class="error" role="alert">${answer.errorOf(`${id}.limit`)}</p>`}
  </div>`;

/** @param {{part: Part, answer: any, id: string, limit: any, isSet: boolean}} props */
function One({ part, answer, id, limit, isSet }) {
  const path = `${id}.limit.${part.part}`;
  const [value, error] = [limit[part.part], answer.errorOf(path)];
  if (part.kind === "amount") return html`<${Amount} id=${path} label=${part.label} value=${value ?? null} least=${part.least} most=${part.most} step=${part.step} error=${error} onType=${(/** @type {number|null} */ next) => answer.type({ [path]: next })} />`;
  if (part.kind === "day") {
    const turned = part.part === "latest" && isTurned(limit) ? _("The last day to start comes before the first.") : "";
    return html`<${Day} id=${path} label=${part.label} value=${value ?? null} error=${turned || error} onChoose=${(/** @type {string|null} */ next) => answer.set({ [path]: next })} />`;
  }
  if (part.kind === "yes") return html`<div class="chips"><${Chip} sign label=${part.label} chosen=${value === true} onPick=${() => answer.set({ [path]: value === true ? null : true })} /></div>`;
  const [chosen, choices] = [value ?? [], part.choices ?? []];
  const toggle = (/** @type {string} */ each) => {
    const next = ticked(choices, chosen, each);
    answer.set({ [path]: next.length ? next : null });
  };
  return html`<fieldset class="stack">
    <legend>${part.label}</legend>
    <div class="chips">
      ${choices.map((choice) => html`<${Chip} sign label=${choice.title} chosen=${chosen.includes(choice.id)} onPick=${() => toggle(choice.id)} key=${choice.id} />`)}
      ${part.part === "held" && html`<${Chip} sign label=${_("None of these")} chosen=${isSet && !chosen.length} onPick=${() => answer.set({ [path]: isSet && !chosen.length ? null : [] })} />`}
    </div>
    ${error && html`<p class="error" role="alert">${error}</p>`}
  </fieldset>`;
}
