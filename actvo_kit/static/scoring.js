// scoring/widget.js
import { exercise, Heading as Heading4, html as html7, Notice as Notice3, Skipped, usePhone, Way as Way3 } from "./kit.js";

// scoring/fill.js
import { Heading, html as html2, Loud, Notice, Quiet as Quiet2, useState as useState2, Way } from "./kit.js";

// scoring/criterion.js
import { announce, Choice, Field, html, Plain, Quiet, useEffect, useRef, useState } from "./kit.js";

// scoring/logic.js
var SIDES = ["personal", "commercial"];
var SIDE_NAMES = { personal: "For me", commercial: "For the organisation" };
var SURE = [
  { id: "high", name: "Sure" },
  { id: "medium", name: "Fairly sure" },
  { id: "low", name: "A guess" }
];
var SOURCES = { me: "Your own", catalogue: "From the catalogue", manager: "From a manager", suggested: "Taken from your answers" };
var TREATS = [
  { value: -2, label: "Works against" },
  { value: -1, label: "A little against" },
  { value: 0, label: "Neither" },
  { value: 1, label: "Helps a little" },
  { value: 2, label: "Helps a lot" }
];
var ASKED_WHEN_SHORT = 2;
var NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six"];
var criteriaOf = (content, side) => content.criteria.filter((one) => one.side === side);
var cellOf = (option, record, criterion) => record.cell?.[option.id]?.[criterion] ?? option.arrives[criterion] ?? null;
var openCells = (content, record, option, sides) => content.criteria.filter((one) => sides.includes(one.side) && !cellOf(option, record, one.id));
var cellPath = (option, criterion) => `cell.${option}.${criterion}`;
var chosen = (cell, x) => ({ x, conf: x === null ? "low" : cell?.source === "me" && cell.x !== null ? cell.conf : "medium", source: "me", note: cell?.note ?? null });
var nudged = (cell, step) => ({ ...bare(cell), x: Math.min(5, Math.max(1, (cell.x ?? 3) + step)), source: "me" });
var bare = ({ x, conf, source, note }) => ({ x, conf, source, note: note ?? null });
function said(criterion, { x }) {
  if (x === null) return "Not sure";
  const [low, high] = [criterion.anchors[Math.floor(x) - 1], criterion.anchors[Math.ceil(x) - 1]];
  return low === high ? low : `Between “${low}” and “${high}”`;
}
function settled(content, record, option, sides) {
  const fields = {};
  for (const one of content.criteria.filter((criterion) => sides.includes(criterion.side))) {
    if (record.cell?.[option.id]?.[one.id]) continue;
    const arrived = option.arrives[one.id];
    fields[cellPath(option.id, one.id)] = arrived ? bare(arrived) : { x: null, conf: "low", source: "me", note: null };
  }
  return fields;
}
var orderOf = (record, side) => record[side === "personal" ? "order_personal" : "order_commercial"] ?? [];
var orderPath = (side) => side === "personal" ? "order_personal" : "order_commercial";
function tapped(content, side, order, id) {
  const all = criteriaOf(content, side).map((one) => one.id);
  const next = [...order.filter((one) => one !== id), id];
  const left = all.filter((one) => !next.includes(one));
  return left.length === 1 ? [...next, ...left] : next;
}
var isOrdered = (content, record, side) => orderOf(record, side).length === criteriaOf(content, side).length;
var fillPlaces = (content, phone) => content.options.flatMap((option) => (phone ? SIDES : [SIDES[0]]).map((side) => `fill/${option.id}/${side}`));
var cellPlace = (option, criterion) => `fill/${option.id}/${criterion.side}/${criterion.id}`;
var places = (content, phone) => [...fillPlaces(content, phone), "weigh/personal", "weigh/commercial", "look"];
function screenOf(content, place, done) {
  if (content.options.length < 2) return { stage: "empty" };
  const [stage, at, last, criterion] = (place || (done ? "look" : "fill")).split("/");
  if (stage === "look") return { stage: "look" };
  if (stage === "weigh") return { stage: "weigh", side: at === "commercial" ? "commercial" : "personal" };
  const option = content.options.find((one) => one.id === at) ?? content.options[0];
  return { stage: "fill", option, side: last === "commercial" ? "commercial" : "personal", criterion };
}
function indexOf(content, screen, phone) {
  const all = places(content, phone);
  if (screen.stage === "fill") return all.indexOf(`fill/${screen.option.id}/${phone ? screen.side : SIDES[0]}`);
  return all.indexOf(screen.stage === "weigh" ? `weigh/${screen.side}` : "look");
}
var asksValues = (content, option) => content.values.length > 1 && (!content.short || content.options.indexOf(option) < ASKED_WHEN_SHORT);
var onward = (open, next) => open ? `Leave ${open} open, ${next[0].toLowerCase()}${next.slice(1)}` : next;
var heading = (count) => `${NUMBERS[count] ?? count} real options, on both sides`;
var shares = (alpha) => ({ me: Math.round(alpha * 100), us: 100 - Math.round(alpha * 100) });
function lifeFitProblem(feasible, cell) {
  if (feasible == null || cell?.x == null || cell.x <= feasible) return "";
  if (cell.x > feasible + 1) return `Your constraints make it ${feasible}. One point more is as far as it goes.`;
  return cell.note?.trim() ? "" : `Your constraints make it ${feasible}. Say in a line why it is more.`;
}

// scoring/criterion.js
function Criterion(props) {
  const { record, option, criterion, open, onOpen } = props;
  const box = useRef(
    /** @type {HTMLElement|null} */
    null
  );
  const was = useRef(open);
  useEffect(() => {
    if (open && !was.current) (box.current?.querySelector("input:checked, input") ?? null)?.focus({ preventScroll: true });
    was.current = open;
  }, [open]);
  const cell = cellOf(option, record, criterion.id);
  if (open) return html`<section class="criterion open" ref=${box}><${Sentences} ...${props} cell=${cell} /></section>`;
  if (!cell)
    return html`<section class="criterion"><h4><button type="button" class="opens" onClick=${onOpen}>${criterion.title}</button></h4><p class="muted small">${criterion.text}</p></section>`;
  return html`<section class="criterion answered" aria-label=${`${criterion.title}, answered`} ref=${box}><${Answered} ...${props} cell=${cell} /></section>`;
}
function Sentences({ answer, option, criterion, cell, onNext }) {
  const path = cellPath(option.id, criterion.id);
  const name = `cell-${option.id}-${criterion.id}`;
  const pointed = useRef(false);
  const choose = (value2) => {
    answer.set({ [path]: chosen(cell, value2 || null) });
    if (pointed.current) setTimeout(onNext, 160);
  };
  const choices = [...criterion.anchors.map((label, index) => ({ value: index + 1, label })), { value: 0, label: "Not sure" }];
  const value = cell ? cell.x === null ? 0 : Math.round(cell.x) : null;
  return html`<div
    onPointerDown=${() => pointed.current = true}
    onKeyDown=${(event) => {
    pointed.current = false;
    if (event.key === "Enter" && cell) event.preventDefault(), onNext();
  }}
  >
    <${Choice} legend=${html`<span class="title">${criterion.title}</span><span class="text">${criterion.text}</span>`} name=${name} value=${value} choices=${choices} onChoose=${choose} />
    ${cell && html`<div class="row"><${Quiet} label="Go on" name=${`Go on from ${criterion.title}`} onClick=${onNext} /></div>`}
  </div>`;
}
function Answered(props) {
  const { answer, reading, option, criterion, cell, onOpen } = props;
  const path = cellPath(option.id, criterion.id);
  const set = (change) => answer.set({ [path]: { ...bare(cell), ...change } });
  const arrived = cell.source === "catalogue" ? option.arrives[criterion.id]?.why : "";
  const problem = criterion.id === "KP4" ? lifeFitProblem(reading.life_fit?.[option.id], cell) : "";
  const [noting, setNoting] = useState(false);
  const note = () => {
    setNoting(true);
    setTimeout(() => globalThis.document.getElementById(noteId(option, criterion))?.focus());
  };
  return html`
    <div class="head">
      <h4>${criterion.title}</h4>
      ${!noting && !cell.note && html`<${Quiet} label="Say why" name=${`Say why: ${criterion.title}`} onClick=${note} />`}
      <${Quiet} label="Change" name=${`Change ${criterion.title}`} onClick=${onOpen} />
    </div>
    <p class="serif said">${said(criterion, cell)}</p>
    <p class="source">${arrived || SOURCES[cell.source]}</p>
    ${cell.x !== null && html`<div class="how">
      <div class="sure" role="group" aria-label=${`How sure are you of ${criterion.title}?`}>
        ${SURE.map((one) => html`<button type="button" key=${one.id} aria-pressed=${cell.conf === one.id} onClick=${() => set({ conf: one.id })}>${one.name}</button>`)}
      </div>
      <div class="nudge" role="group" aria-label=${`${criterion.title}: half a step`}>
        <button type="button" aria-label="A little less" disabled=${cell.x <= 1} onClick=${() => answer.set({ [path]: nudged(cell, -0.5) })}>−</button>
        <button type="button" aria-label="A little more" disabled=${cell.x >= 5} onClick=${() => answer.set({ [path]: nudged(cell, 0.5) })}>+</button>
      </div>
    </div>`}
    <${Suggested} ...${props} />
    ${criterion.id === "KP1" && asksValues(props.content, option) && html`<${Values} ...${props} />`}
    ${(noting || cell.note || problem) && html`<${Note} ...${props} problem=${problem} />`}
  `;
}
function Suggested({ answer, reading, option, criterion, cell }) {
  const found = reading.suggestions?.[option.id]?.[criterion.id];
  if (!found || cell.x === null || cell.source === "catalogue") return null;
  const same = found.x === cell.x;
  const take = () => {
    answer.set({ [cellPath(option.id, criterion.id)]: { ...bare(cell), x: found.x, source: "suggested" } });
    announce(`${criterion.title} is now ${found.x}`);
  };
  return html`<div class="suggested">
    <p>${found.text} ${same ? "So do you." : "Which is it, for you?"}</p>
    ${!same && html`<${Plain} label="Take that" name=${`Take ${found.x} for ${criterion.title}`} onClick=${take} />`}
  </div>`;
}
function Values({ content, record, answer, option }) {
  const given = record.value_ratings?.[option.id] ?? {};
  const [open, setOpen] = useState(false);
  const count = Object.keys(given).length;
  const label = open ? "Close" : count ? `Your five values here: ${count} said` : "What does this option do for each of your five values?";
  return html`<div class="values">
    <${Quiet} label=${label} onClick=${() => setOpen(!open)} />
    ${open && content.values.map(
    (one) => html`<${Choice} key=${one.id} legend=${one.title} look="row" name=${`treat-${option.id}-${one.id}`} value=${given[one.id] ?? null} choices=${TREATS}
        onChoose=${(value) => answer.set({ [`value_ratings.${option.id}.${one.id}`]: value })} />`
  )}
  </div>`;
}
var noteId = (option, criterion) => `note-${option.id}-${criterion.id}`;
function Note({ answer, option, criterion, cell, problem }) {
  const path = cellPath(option.id, criterion.id);
  return html`<${Field} id=${noteId(option, criterion)} label="Why, in a line" value=${cell.note ?? ""} most=${140} error=${problem || answer.errorOf(path)}
    onType=${(text) => answer.type({ [path]: { ...bare(cell), note: text || null } })} />`;
}

// scoring/fill.js
function Fill(props) {
  const { content, record, answer, reading, links, screen, phone } = props;
  const { option, side } = screen;
  const shown = phone ? [side] : SIDES;
  const number = content.options.indexOf(option) + 1;
  const title = phone && side === "commercial" ? `And what is ${option.title} for the organisation?` : `How would ${option.title} be?`;
  const lede = phone && side === "commercial" ? "This side comes from the catalogue. Change what you know better." : "Choose the sentence that comes nearest. Not sure is an answer, too.";
  const all = places(content, phone);
  const at = indexOf(content, screen, phone);
  const open = openCells(content, record, option, shown).length;
  const go = () => answer.set(settled(content, record, option, shown), all[at + 1]);
  return html2`<div class="screen">
    <${Heading} screen=${`fill/${option.id}/${phone ? side : ""}`} over=${`${number} of ${content.options.length}`} title=${title} lede=${lede} />
    <p class="muted summary">${option.summary}</p>
    <div class="sides">${shown.map((one) => html2`<${Column} ...${props} option=${option} side=${one} key=${`${option.id}-${one}`} />`)}</div>
    ${content.blocked.length > 0 && number === 1 && html2`<${Blocked} blocked=${content.blocked} />`}
    <div class="row">
      <${Loud} label=${onward(open, nextLabel(content, all[at + 1], phone, option))} onClick=${go} />
      ${reading.result && html2`<${Quiet2} label="Look at them all" onClick=${() => answer.set(settled(content, record, option, shown), "look")} />`}
    </div>
    <${Way} answer=${answer} left=${at > 0 ? html2`<${Quiet2} label="Back" onClick=${() => answer.go(all[at - 1])} />` : links.options && html2`<a class="quiet" href=${links.options}>Back to Options</a>`} />
  </div>`;
}
function nextLabel(content, place, phone, option) {
  const [stage, id, side] = place.split("/");
  if (stage !== "fill") return "Go on to what counts most";
  if (phone && id === option.id && side === "commercial") return "Go on to the organisation's side";
  return `Go on to ${content.options.find((one) => one.id === id)?.title ?? "the next one"}`;
}
function Column(props) {
  const { content, record, option, side, screen } = props;
  const criteria = criteriaOf(content, side);
  const firstOpen = () => (criteria.find((one) => one.id === screen.criterion) ?? criteria.find((one) => !cellOf(option, record, one.id)))?.id ?? null;
  const [open, setOpen] = useState2(firstOpen);
  const next = (index) => {
    const rest = [...criteria.slice(index + 1), ...criteria.slice(0, index)];
    setOpen(rest.find((one) => !cellOf(option, record, one.id))?.id ?? null);
  };
  return html2`<section class=${`side ${side}`} aria-labelledby=${`side-${side}`}>
    <h3 id=${`side-${side}`}>${SIDE_NAMES[
    /** @type {Side} */
    side
  ]}</h3>
    ${criteria.map(
    (one, index) => html2`<${Criterion} ...${props} criterion=${one} open=${open === one.id} onOpen=${() => setOpen(one.id)} onNext=${() => next(index)} key=${one.id} />`
  )}
  </section>`;
}
var Blocked = ({ blocked }) => html2`<${Notice}><p>Not possible now, and so not weighed: ${blocked.map((one) => one.title).join(", ")}. If one of your fixed limits changed, the option would come back here.</p><//>`;

// scoring/look.js
import { Ahead, Figure, Foot, Heading as Heading2, html as html5, Loud as Loud2, Notice as Notice2, Plain as Plain2, Quiet as Quiet3, Said, useEffect as useEffect2, useRef as useRef2, useState as useState3, Way as Way2 } from "./kit.js";

// scoring/bars.js
import { html as html3 } from "./kit.js";
var SIGNS = {
  circle: html3`<circle cx="10" cy="10" r="8" />`,
  triangle: html3`<path d="M10 2l9 16H1z" />`,
  square: html3`<path d="M2 2h16v16H2z" />`,
  diamond: html3`<path d="M10 0l10 10-10 10L0 10z" />`,
  pentagon: html3`<path d="M10 1l9.5 7-3.6 11H4.1L.5 8z" />`,
  star: html3`<path d="M10 0l2.9 6.6 7.1.7-5.4 4.7 1.6 7L10 15.3 3.8 19l1.6-7L0 7.3l7.1-.7z" />`
};
var Sign = ({ shape }) => html3`<svg class=${`sign ${shape}`} viewBox="0 0 20 20" aria-hidden="true">${SIGNS[shape]}</svg>`;
var Bars = ({ bars }) => html3`<ol class="bars">
      ${bars.map(
  (bar) => html3`<li key=${bar.id}>
          <p class="name"><${Sign} shape=${bar.shape} /><b>${bar.title}</b></p>
          <p class="numbers"><span class="sr">For you </span>${bar.sides[0]}<span aria-hidden="true"> · </span><span class="sr">, for the organisation </span>${bar.sides[1]}</p>
          <div class="bar" aria-hidden="true"><i class="me" style=${{ width: `${bar.lengths[0]}%` }}></i><i class="us" style=${{ width: `${bar.lengths[1]}%` }}></i></div>
          <p class="muted small">${bar.zone}. Your first reaction: ${bar.gut}</p>
        </li>`
)}
    </ol>
    <p class="muted small key"><span class="me">First part: for me</span> <span class="us">Second part: for the organisation</span></p>`;

// scoring/table.js
import { html as html4 } from "./kit.js";
function Table({ content, record, answer, phone }) {
  const cell = (option, criterion) => {
    const found = cellOf(option, record, criterion.id);
    const text = found?.x == null ? "not sure" : `${found.x}`.replace(".5", "½");
    const sure = SURE.find((one) => one.id === found?.conf)?.name.toLowerCase() ?? "";
    const spoken = `${criterion.title} of ${option.title}: ${found ? said(criterion, found) : "open"}${found?.x == null ? "" : `, ${found.x}, ${sure}`}. Change`;
    return html4`<button type="button" class="quiet" aria-label=${spoken} onClick=${() => answer.go(cellPlace(option, criterion))}>${text}${found?.x != null && found.conf !== "high" ? html4`<span class="unsure" aria-hidden="true">${found.conf === "low" ? "??" : "?"}</span>` : ""}</button>`;
  };
  if (phone)
    return html4`<section class="cells" aria-label="All cells">
      <h3>All cells</h3>
      ${content.options.map(
      (option) => html4`<details key=${option.id}><summary>${option.title}</summary>
          <table><caption class="sr">${option.title}</caption><tbody>${content.criteria.map((one) => html4`<tr key=${one.id}><th scope="row">${one.title}</th><td>${cell(option, one)}</td></tr>`)}</tbody></table>
        </details>`
    )}
    </section>`;
  return html4`<section class="cells" aria-label="All cells">
    <h3>All cells</h3>
    <table>
      <caption class="sr">Every cell, from 1 to 5</caption>
      <thead><tr><th scope="col">Option</th>${content.criteria.map((one) => html4`<th scope="col" class=${one.side} key=${one.id}>${one.title}</th>`)}</tr></thead>
      <tbody>${content.options.map(
    (option) => html4`<tr key=${option.id}><th scope="row">${option.title}</th>${content.criteria.map((one) => html4`<td key=${one.id}>${cell(option, one)}</td>`)}</tr>`
  )}</tbody>
    </table>
    <p class="muted small">? fairly sure, ?? a guess. Choose a cell to change it.</p>
  </section>`;
}

// scoring/look.js
function Look(props) {
  const { content, answer, reading, phone, ahead, model } = props;
  const { result } = reading;
  const all = places(content, phone);
  const back = html5`<${Quiet3} label="Back" onClick=${() => answer.go(all[all.length - 2])} />`;
  if (!result) return html5`<${Missing} ...${props} />`;
  const map = html5`<section aria-label="The map"><${Figure} model=${model} picture=${result.map} label="Your options on both sides" name="As a map" /></section>`;
  const bars = html5`<section class="card" aria-labelledby="scoring-bars"><h3 id="scoring-bars">Side by side</h3><${Bars} bars=${result.bars} /></section>`;
  const says = html5`<${Says} result=${result} answer=${answer} content=${content} />`;
  const share = html5`<${Share} ...${props} />`;
  const gut = html5`<p class="gut">Do you dislike the order? Then change a number, and say why.</p>`;
  return html5`<div class="screen">
    <${Heading2} screen="look" title=${heading(result.bars.length)} lede=${phone ? "Nothing here is a verdict: change a cell and look again." : "Right is better for you. Up is better for the organisation. Nothing here is a verdict: change a cell and look again."} />
    <div class="looking">
      ${phone ? [bars, says, share, gut] : html5`<div class="column">${map}${share}${gut}</div><div class="column">${says}${bars}</div>`}
    </div>
    <${Table} ...${props} />
    ${answer.status === "done" ? html5`<div class="stack"><p>Kept. You can change this at any time.</p><div class="row"><${Ahead} ahead=${ahead} /></div></div>` : html5`<${Problems} answer=${answer} /><div class="row"><${Loud2} label="Keep this picture" onClick=${() => answer.mark("done", "look")} /></div>`}
    <${Way2} answer=${answer} left=${back} />
  </div>`;
}
var Says = ({ result, answer, content }) => html5`<section class="card says" aria-labelledby="scoring-says">
    <h3 class="tag" id="scoring-says">What the numbers say</h3>
    <div class="sentences" aria-live="polite">${result.sentences.map((text) => html5`<p key=${text}><${Said} text=${text} /></p>`)}</div>
    ${result.left_out.length > 0 && html5`<p class="muted small">Too much is open to weigh ${result.left_out.join(", ")}.</p>`}
    ${result.removal && html5`<p class="muted small"><${Said} text=${result.removal} /></p>`}
    ${result.test && html5`<${Test} test=${result.test} answer=${answer} content=${content} />`}
  </section>`;
var Test = ({ test, answer, content }) => html5`<div class="test">
    <p><${Said} text=${test.text} /></p>
    ${test.start && html5`<p class="small">A way to find out: ${test.start}</p>`}
    <${Plain2} label="Look at that cell" onClick=${() => answer.go(cellPlace({ id: test.option }, content.criteria.find((one) => one.id === test.criterion)))} />
  </div>`;
function Problems({ answer }) {
  const said2 = Object.values(answer.errors).filter(Boolean);
  return said2.length > 0 && html5`<${Notice2} tone="clay"><p role="alert">${said2[0]}</p><//>`;
}
function Share({ content, record, answer, model }) {
  const kept = record.alpha ?? 0.5;
  const [tried, setTried] = useState3(kept);
  const asked = useRef2(0);
  useEffect2(() => setTried(kept), [kept]);
  const [low, high] = content.alpha_limits;
  const move = (event) => {
    const alpha = Number(event.currentTarget.value);
    setTried(alpha);
    cancelAnimationFrame(asked.current);
    asked.current = requestAnimationFrame(() => model.send({ want: "share", alpha }));
  };
  const rest = (event) => {
    cancelAnimationFrame(asked.current);
    answer.set({ alpha: Number(event.currentTarget.value) });
  };
  const { me, us } = shares(tried);
  return html5`<section class="card share">
    <label for="scoring-share"><span class="label">How much does your side count?</span></label>
    <input id="scoring-share" type="range" min=${low} max=${high} step="0.05" value=${tried} aria-valuetext=${`${me} for you, ${us} for the organisation`} onInput=${move} onChange=${rest} />
    <p class="ends"><span>you ${me}</span><span>organisation ${us}</span></p>
    <p class="muted small">Your organisation allows ${Math.round(low * 100)} to ${Math.round(high * 100)}, for everyone.</p>
  </section>`;
}
function Missing({ content, record, answer, phone }) {
  const all = places(content, phone);
  const side = (
    /** @type {const} */
    ["personal", "commercial"].find((one) => !isOrdered(content, record, one))
  );
  const to = side ? `weigh/${side}` : all[0];
  return html5`<div class="screen narrow">
    <${Heading2} screen="look" title="Not enough to look at yet" lede=${side ? "Say first what you would improve first." : "Fill in two options; then you see them side by side."} />
    <div class="row"><${Loud2} label=${side ? "Order what counts" : "Fill one in"} onClick=${() => answer.go(to)} /></div>
    <${Foot} left=${html5`<${Quiet3} label="Back" onClick=${() => answer.go(all[0])} />`} />
  </div>`;
}

// scoring/weigh.js
import { announce as announce2, Foot as Foot2, Heading as Heading3, html as html6, Loud as Loud3, Quiet as Quiet4, RankList } from "./kit.js";
var WORDS = {
  personal: { title: "Which would you improve first?", lede: "Imagine an option that is worst in all of these, for you. You can improve one to its best. Which first, and which next?" },
  commercial: { title: "And if you led the unit?", lede: "Imagine the same for the organisation: worst in all of these. You can improve one to its best. Which first, and which next?" }
};
function Weigh({ content, record, answer, screen, phone }) {
  const { side } = screen;
  const criteria = criteriaOf(content, side);
  const order = orderOf(record, side);
  const whole = isOrdered(content, record, side);
  const all = places(content, phone);
  const at = indexOf(content, screen, phone);
  const path = orderPath(side);
  const words = WORDS[
    /** @type {import("./logic.js").Side} */
    side
  ];
  const tap = (one) => {
    const next = tapped(content, side, order, one.id);
    answer.set({ [path]: next });
    announce2(next.length === criteria.length ? `${one.title}, number ${next.indexOf(one.id) + 1}. All are in order now.` : `${one.title}, number ${next.length}`);
  };
  const byId = Object.fromEntries(criteria.map((one) => [one.id, one]));
  return html6`<div class="screen narrow">
    <${Heading3} screen=${`weigh/${side}/${whole}`} title=${whole ? "Does this order look right?" : words.title} lede=${whole ? "What you would improve first stands first. Move what does not fit." : words.lede} />
    ${whole ? html6`<${RankList} label=${words.title} items=${order.map((id) => ({ id, title: byId[id].title, text: byId[id].text }))} onMove=${(ids) => answer.set({ [path]: ids })} />
          <div class="row"><${Loud3} label=${side === "personal" ? "Go on to the organisation's side" : "Look at them"} onClick=${() => answer.go(all[at + 1])} /><${Quiet4} label="Order them anew" onClick=${() => answer.set({ [path]: null })} /></div>` : html6`<ul class="swings">${criteria.map((one) => html6`<${Swing} criterion=${one} place=${order.indexOf(one.id) + 1} onTap=${() => tap(one)} key=${one.id} />`)}</ul>
          ${order.length > 0 && html6`<div class="row"><${Quiet4} label="Undo" name="Undo the last one" onClick=${() => answer.set({ [path]: order.length > 1 ? order.slice(0, -1) : null })} /></div>`}`}
    <${Foot2} left=${html6`<${Quiet4} label="Back" onClick=${() => answer.go(all[at - 1])} />`} />
  </div>`;
}
var Swing = ({ criterion, place, onTap }) => html6`<li>
    <button type="button" class="swing" aria-pressed=${place > 0} disabled=${place > 0} onClick=${onTap}>
      <span class="place" aria-hidden="true">${place || ""}</span>
      <span class="what">
        <b>${criterion.title}</b>
        <span><i>from</i> ${criterion.anchors[0]}</span>
        <span><i>to</i> ${criterion.anchors[4]}</span>
      </span>
    </button>
  </li>`;

// scoring/widget.js
function show({ content, answer, place }) {
  const phone = usePhone();
  const screen = screenOf(content, place, answer.status === "done");
  return { name: screen.stage, screen, phone };
}
function Empty({ content, answer, links }) {
  return html7`<div class="screen narrow">
    <${Heading4} screen="empty" title="Two options make a comparison" lede="Put at least two on your shortlist, and they can be weighed here." />
    ${content.blocked.length > 0 && html7`<${Notice3}><p>Not possible now: ${content.blocked.map((one) => one.title).join(", ")}.</p><//>`}
    ${links.options && html7`<div class="row"><a class="button loud" href=${links.options}>Go to your shortlist</a></div>`}
    <${Way3} answer=${answer} />
  </div>`;
}
var LeftOut = (props) => html7`<${Skipped} ...${props} title="You left the weighing for later" lede="Nothing is lost, and you can come back at any time." back="Come back to it now" />`;
var screens = { fill: Fill, weigh: Weigh, look: Look, empty: Empty, skipped: LeftOut };
var widget_default = exercise("scoring", { screens, show });
export {
  widget_default as default
};
