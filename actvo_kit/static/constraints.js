// constraints/widget.js
import { exercise, LeftForLater } from "./kit.js";

// constraints/bend.js
import { _, AskedWay, Heading, html, Loud, Pick, Quiet } from "./kit.js";

// constraints/logic.js
var stated = (record, id) => record[id] ?? {};
var limited = ({ rows, short }, record) => rows.filter(({ id }) => (short ? ["fixed"] : ["fixed", "flexible"]).includes(stated(record, id).status ?? ""));
var fixed = ({ rows }, record) => rows.filter(({ id }) => stated(record, id).status === "fixed");
function tapped(record, id, status) {
  const next = stated(record, id).status === status ? null : status;
  const bends = record.bends?.includes(id) && next !== "fixed" ? { bends: record.bends.filter((each) => each !== id) } : {};
  return { [`${id}.status`]: next, ...bends };
}
function after(content, record, done, id) {
  const rows = limited(content, record);
  const next = rows[rows.findIndex((row) => row.id === id) + 1];
  if (next && !(done && id)) return `limit/${next.id}`;
  return record.bends === void 0 && fixed(content, record).length ? "bend" : "reading";
}
function before(content, record, id) {
  const rows = limited(content, record);
  const last = rows[rows.findIndex((row) => row.id === id) - 1];
  return last ? `limit/${last.id}` : "list";
}
function screenOf({ rows }, place) {
  if (place === "bend" || place === "reading") return { name: place, id: "" };
  const row = rows.find(({ id }) => place === `limit/${id}`);
  return row ? { name: "limit", id: row.id } : { name: "list", id: "" };
}
var ticked = (choices, chosen, id) => choices.map((each) => each.id).filter((each) => each === id ? !chosen.includes(id) : chosen.includes(each));
var isTurned = (limit) => Boolean(limit?.earliest && limit.latest && limit.latest < limit.earliest);

// constraints/bend.js
function Bend({ content, record, answer, reading }) {
  const rows = fixed(content, record);
  const bends = record.bends ?? [];
  const back = limited(content, record).at(-1);
  return html`<div class="screen narrow">
    <${Heading} title=${_("Which of these would bend if the prize were right?")} lede=${_("This is asked once. None of them is a good answer, too.")} screen="bend" />
    <div class="picks dense">${rows.map((row) => html`<${Pick} dense title=${row.title} text=${reading.limits?.[row.id] ?? ""} chosen=${bends.includes(row.id)} onPick=${() => answer.set({ bends: ticked(rows, bends, row.id) }, "bend")} key=${row.id} />`)}</div>
    <div class="row"><${Loud} label=${bends.length ? _("Next") : _("None of them")} onClick=${() => answer.set({ bends }, "reading")} /></div>
    <${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(back ? `limit/${back.id}` : "list")} />`} />
  </div>`;
}

// constraints/limit.js
import { _ as _3, AskedWay as AskedWay2, Choice, Field, Heading as Heading2, html as html3, Loud as Loud2, Notice, Quiet as Quiet2 } from "./kit.js";

// constraints/controls.js
import { _ as _2, Amount, Chip, Day, html as html2 } from "./kit.js";
var contracts = () => [
  { id: "same", title: _2("The contract I have") },
  { id: "fixed_term", title: _2("Fixed term") },
  { id: "permanent", title: _2("Permanent") }
];
var parts = (choices) => ({
  CN01: [
    { kind: "ticks", part: "patterns", label: _2("Times that work"), choices: choices.patterns },
    { kind: "amount", part: "max_hours_week", label: _2("Hours a week, at most"), least: 0, most: 80, step: 0.5 }
  ],
  CN02: [
    { kind: "amount", part: "max_onsite_days", label: _2("Days on site a week, at most"), least: 0, most: 7 },
    { kind: "ticks", part: "sites", label: _2("Sites that work"), choices: choices.sites }
  ],
  CN03: [{ kind: "amount", part: "max_days_month", label: _2("Days away a month, at most"), least: 0, most: 31 }],
  CN04: [{ kind: "amount", part: "min_change_pct", label: _2("Change of pay in percent, at least"), least: -100, most: 100, step: 0.5 }],
  CN05: [
    { kind: "ticks", part: "contracts", label: _2("Contracts that work"), choices: contracts() },
    { kind: "yes", part: "needs_return_right", label: _2("I need a right to return") }
  ],
  CN06: [{ kind: "amount", part: "extra_hours_week", label: _2("Hours a week on top of my job, at most"), least: 0, most: 40, step: 0.5 }],
  CN07: [{ kind: "ticks", part: "features", label: _2("What must be there"), choices: choices.features }],
  CN08: [{ kind: "ticks", part: "held", label: _2("What I hold"), choices: choices.held }],
  CN09: [
    { kind: "day", part: "earliest", label: _2("First day I could start") },
    { kind: "day", part: "latest", label: _2("Last day I could start") }
  ],
  CN10: [
    { kind: "ticks", part: "units", label: _2("Units to avoid"), choices: choices.units },
    { kind: "ticks", part: "roles", label: _2("Roles to avoid"), choices: choices.roles }
  ]
});
var Controls = ({ content, answer, id, limit, isSet }) => html2`<div class="screen">
    ${parts(content.choices)[id].map((part) => html2`<${One} ...${{ part, answer, id, limit, isSet }} key=${part.part} />`)}
    ${answer.errorOf(`${id}.limit`) && html2`<p class="error" role="alert">${answer.errorOf(`${id}.limit`)}</p>`}
  </div>`;
function One({ part, answer, id, limit, isSet }) {
  const path = `${id}.limit.${part.part}`;
  const [value, error] = [limit[part.part], answer.errorOf(path)];
  if (part.kind === "amount") return html2`<${Amount} id=${path} label=${part.label} value=${value ?? null} least=${part.least} most=${part.most} step=${part.step} error=${error} onType=${(next) => answer.type({ [path]: next })} />`;
  if (part.kind === "day") {
    const turned = part.part === "latest" && isTurned(limit) ? _2("The last day to start comes before the first.") : "";
    return html2`<${Day} id=${path} label=${part.label} value=${value ?? null} error=${turned || error} onChoose=${(next) => answer.set({ [path]: next })} />`;
  }
  if (part.kind === "yes") return html2`<div class="chips"><${Chip} sign label=${part.label} chosen=${value === true} onPick=${() => answer.set({ [path]: value === true ? null : true })} /></div>`;
  const [chosen, choices] = [value ?? [], part.choices ?? []];
  const toggle = (each) => {
    const next = ticked(choices, chosen, each);
    answer.set({ [path]: next.length ? next : null });
  };
  return html2`<fieldset class="stack">
    <legend>${part.label}</legend>
    <div class="chips">
      ${choices.map((choice) => html2`<${Chip} sign label=${choice.title} chosen=${chosen.includes(choice.id)} onPick=${() => toggle(choice.id)} key=${choice.id} />`)}
      ${part.part === "held" && html2`<${Chip} sign label=${_2("None of these")} chosen=${isSet && !chosen.length} onPick=${() => answer.set({ [path]: isSet && !chosen.length ? null : [] })} />`}
    </div>
    ${error && html2`<p class="error" role="alert">${error}</p>`}
  </fieldset>`;
}

// constraints/limit.js
var until = () => [
  { value: "3m", label: _3("The next three months") },
  { value: "12m", label: _3("Three to twelve months") },
  { value: "longer", label: _3("Longer") },
  { value: "unknown", label: _3("Not known") }
];
function Limit({ content, record, answer, id }) {
  const rows = limited(content, record);
  const row = (
    /** @type {import("./logic.js").Row} */
    content.rows.find((each) => each.id === id)
  );
  const own = stated(record, id);
  const at = rows.indexOf(row);
  const stands = own.status === "fixed" ? _3("Fixed") : own.status === "flexible" ? _3("Flexible") : "";
  const over = [at >= 0 && _3("{number} of {of}", { number: at + 1, of: rows.length }), row.title, stands].filter(Boolean).join(" · ");
  return html3`<div class="screen narrow" key=${id}>
    <${Heading2} over=${over} title=${row.ask} screen=${`limit/${id}`} />
    <${Controls} ...${{ content, answer, id }} limit=${own.limit ?? {}} isSet=${own.limit !== void 0} />
    ${!content.short && html3`<${Choice} legend=${_3("How long does this hold?")} name=${`${id}.until`} look="row" value=${own.until ?? null} choices=${until()} onChoose=${(value) => answer.set({ [`${id}.until`]: value })} />`}
    ${!content.short && html3`<${Words} ...${{ answer, id, own }} />`}
    <div class="row"><${Loud2} label=${_3("Next")} onClick=${() => answer.go(after(content, record, answer.status === "done", id))} /></div>
    <${AskedWay2} answer=${answer} left=${html3`<${Quiet2} label=${_3("Back")} onClick=${() => answer.go(before(content, record, id))} />`} />
  </div>`;
}
var Words = ({ answer, id, own }) => html3`<details class="words" open=${Boolean(own.share_text || own.private_note)}>
    <summary>${_3("Words for this, if you like")}</summary>
    <div class="stack">
      <${Notice}><p>${_3("Write what you need, not why. Please leave out health, family or other personal reasons.")}</p><//>
      <${Field} id=${`${id}-share`} label=${_3("How I would say this")} hint=${_3("In your words, for somebody else. Nobody gets them before you send them.")} value=${own.share_text ?? ""} most=${160} lines=${2} error=${answer.errorOf(`${id}.share_text`)} onType=${(text) => answer.type({ [`${id}.share_text`]: text || null })} />
      <${Field} id=${`${id}-note`} label=${_3("A note for me")} hint=${_3("In no draft, and on nobody else’s page.")} value=${own.private_note ?? ""} most=${200} lines=${2} error=${answer.errorOf(`${id}.private_note`)} onType=${(text) => answer.type({ [`${id}.private_note`]: text || null })} />
    </div>
  </details>`;

// constraints/list.js
import { _ as _4, announce, AskedWay as AskedWay3, Chip as Chip2, Heading as Heading3, html as html4, Loud as Loud3 } from "./kit.js";
var statuses = () => [
  { id: "fixed", label: _4("Fixed") },
  { id: "flexible", label: _4("Flexible") },
  { id: "none", label: _4("Not an issue") },
  { id: "undisclosed", label: _4("Prefer not to say") }
];
var List = ({ content, record, answer }) => html4`<div class="screen">
    <${Heading3} title=${_4("What does your next step have to respect?")} lede=${_4("One tap for each. Leave open what you do not know. Say what you need, never why.")} screen="list" />
    <div class="ten">
      ${content.rows.map(
  (row) => html4`<section aria-labelledby=${`row-${row.id}`} key=${row.id}>
          <div><h3 id=${`row-${row.id}`}>${row.title}</h3><p class="muted small">${row.text}</p></div>
          <div class="chips">${statuses().map(({ id, label }) => html4`<${Chip2} label=${label} name=${_4("{title}: {status}", { title: row.title, status: label })} chosen=${stated(record, row.id).status === id} onPick=${() => tap(answer, record, row.id, id)} key=${id} />`)}</div>
        </section>`
)}
    </div>
    <div class="row"><${Loud3} label=${_4("Next")} onClick=${() => answer.go(after(content, record, answer.status === "done"))} /></div>
    <${AskedWay3} answer=${answer} />
  </div>`;
function tap(answer, record, id, status) {
  const fields = tapped(record, id, status);
  answer.set(fields, "list");
  if (fields[`${id}.status`] === null) announce(_4("Left open"));
}

// constraints/reading.js
import { _ as _5, Ahead, announce as announce2, AskedWay as AskedWay4, Foot, Heading as Heading4, html as html5, Loud as Loud4, Quiet as Quiet3 } from "./kit.js";
function Reading({ content, reading, answer, ahead }) {
  const done = answer.status === "done";
  const lines = reading.lines ?? [];
  const keep = () => {
    answer.mark("done", "reading");
    announce2(_5("Kept"));
  };
  return html5`<div class="screen narrow">
    <${Heading4} over=${done ? _5("Kept. You can change this at any time.") : _5("What you said today")} title=${_5("What your next step has to respect")} screen=${done ? "reading/done" : "reading"} />
    ${lines.length > 0 && html5`<ul class="card limits">${lines.map((line) => html5`<li key=${line.id}><${Line} ...${{ line, answer }} error=${errorOf(answer, line.id)} /></li>`)}</ul>`}
    ${reading.free && html5`<p class="muted">${reading.free}</p>`}
    ${!lines.length && !reading.free && html5`<p class="lede">${_5("Nothing is set, and that is fine. You can come back to any of the ten.")}</p>`}
    <p class="muted">${_5("An option that goes beyond something fixed is not weighed. Nobody else sees your limits.")}</p>
    <div class="row">
      ${done ? html5`<${Ahead} ahead=${ahead} />` : html5`<${Loud4} label=${_5("Keep this")} onClick=${keep} />`}
      <${Quiet3} label=${_5("Change something")} onClick=${() => answer.go("list")} />
    </div>
    ${done ? html5`<${Foot} />` : html5`<${AskedWay4} answer=${answer} left=${html5`<${Quiet3} label=${_5("Back")} onClick=${() => answer.go("list")} />`} />`}
  </div>`;
}
var errorOf = (answer, id) => answer.errorOf(`${id}.limit`) || answer.errorOf(`${id}.limit.latest`);
var Line = ({ line, answer, error }) => html5`<div class="line">
    <div>
      <p class="muted small">${line.title} · ${line.stands}</p>
      <p class="serif said">${line.text || _5("No limit is set yet.")}</p>
      ${line.bends && html5`<p class="small">${_5("For something very good, this could change.")}</p>`}
      ${line.share && html5`<p class="small">“${line.share}”</p>`}
      ${error && html5`<p class="error" role="alert">${error}</p>`}
    </div>
    <${Quiet3} label=${_5("Change")} name=${_5("Change {title}", line)} onClick=${() => answer.go(`limit/${line.id}`)} />
  </div>`;

// constraints/widget.js
var show = ({ content, place, answer }) => screenOf(content, place || (answer.status === "done" ? "reading" : ""));
var screens = { list: List, limit: Limit, bend: Bend, reading: Reading, skipped: LeftForLater };
var widget_default = exercise("constraints", { screens, show });
export {
  widget_default as default
};
