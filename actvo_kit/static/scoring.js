// scoring/widget.js
import { _ as _9, exercise, Heading as Heading4, html as html8, Skipped, usePhone, Way as Way3 } from "./kit.js";

// scoring/blocked.js
import { _, html, inPieces, Notice } from "./kit.js";
var Blocked = ({ blocked }) => blocked.length > 0 && html`<${Notice}>
    ${blocked.map((option) => html`<p key=${option.id}>${inPieces("{title} is not weighed. {why}", { title: html`<b>${option.title}</b>`, why: option.why })}</p>`)}
    <p class="small muted">${_("If that limit changed, it would come back here.")}</p>
  <//>`;

// scoring/fill.js
import { _ as _4, Heading, html as html3, Loud, Quiet as Quiet2, useState as useState2, Way } from "./kit.js";

// scoring/criterion.js
import { _ as _3, announce, Choice, Field, html as html2, ngettext as ngettext2, Plain, Quiet, useEffect, useRef, useState } from "./kit.js";

// scoring/logic.js
import { _ as _2, atFirst, ngettext } from "./kit.js";
var SIDES = ["personal", "commercial"];
var nameOf = (side) => side === "personal" ? _2("For me") : _2("For the organisation");
var SURE = [
  { id: "high", get name() {
    return _2("Sure");
  } },
  { id: "medium", get name() {
    return _2("Fairly sure");
  } },
  { id: "low", get name() {
    return _2("A guess");
  } }
];
var whence = (source) => ({ me: _2("Your own"), catalogue: _2("From the catalogue"), manager: _2("From a manager"), suggested: _2("Taken from your answers") })[source];
var TREATS = [
  { value: -2, get label() {
    return _2("Works against");
  } },
  { value: -1, get label() {
    return _2("A little against");
  } },
  { value: 0, get label() {
    return _2("Neither");
  } },
  { value: 1, get label() {
    return _2("Helps a little");
  } },
  { value: 2, get label() {
    return _2("Helps a lot");
  } }
];
var ASKED_WHEN_SHORT = 2;
var criteriaOf = (content, side) => content.criteria.filter((criterion) => criterion.side === side);
var cellOf = (option, record, criterion) => record.cell?.[option.id]?.[criterion] ?? option.arrives[criterion] ?? null;
var openCells = (content, record, option, sides) => content.criteria.filter((criterion) => sides.includes(criterion.side) && !cellOf(option, record, criterion.id));
var cellPath = (option, criterion) => `cell.${option}.${criterion}`;
var chosen = (cell, x) => ({ x, conf: x === null ? "low" : cell?.source === "me" && cell.x !== null ? cell.conf : "medium", source: "me", note: cell?.note ?? null });
var nudged = (cell, step) => ({ ...bare(cell), x: Math.min(5, Math.max(1, (cell.x ?? 3) + step)), source: "me" });
var bare = ({ x, conf, source, note }) => ({ x, conf, source, note: note ?? null });
function said(criterion, { x }) {
  if (x === null) return _2("Not sure");
  const [low, high] = [criterion.anchors[Math.floor(x) - 1], criterion.anchors[Math.ceil(x) - 1]];
  return low === high ? low : _2("Between “{low}” and “{high}”", { low, high });
}
function settled(content, record, option, sides) {
  const fields = {};
  for (const criterion of content.criteria.filter(({ side }) => sides.includes(side))) {
    if (record.cell?.[option.id]?.[criterion.id]) continue;
    const arrived = option.arrives[criterion.id];
    fields[cellPath(option.id, criterion.id)] = arrived ? bare(arrived) : { x: null, conf: "low", source: "me", note: null };
  }
  return fields;
}
var orderOf = (record, side) => record[side === "personal" ? "order_personal" : "order_commercial"] ?? [];
var orderPath = (side) => side === "personal" ? "order_personal" : "order_commercial";
function tapped(content, side, order, id) {
  const all = criteriaOf(content, side).map((criterion) => criterion.id);
  const next = [...order.filter((other) => other !== id), id];
  const left = all.filter((other) => !next.includes(other));
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
  const option = content.options.find((option2) => option2.id === at) ?? content.options[0];
  return { stage: "fill", option, side: last === "commercial" ? "commercial" : "personal", criterion };
}
function indexOf(content, screen, phone) {
  const all = places(content, phone);
  if (screen.stage === "fill") return all.indexOf(`fill/${screen.option.id}/${phone ? screen.side : SIDES[0]}`);
  return all.indexOf(screen.stage === "weigh" ? `weigh/${screen.side}` : "look");
}
var asksValues = (content, option) => content.values.length > 1 && (!content.short || content.options.indexOf(option) < ASKED_WHEN_SHORT);
function onward(open, next) {
  if (next.to === "order") return open ? ngettext("Leave {count} open, go on to what counts most", "Leave {count} open, go on to what counts most", open) : _2("Go on to what counts most");
  if (next.to === "side") return open ? ngettext("Leave {count} open, go on to the organisation's side", "Leave {count} open, go on to the organisation's side", open) : _2("Go on to the organisation's side");
  return open ? ngettext("Leave {count} open, go on to {title}", "Leave {count} open, go on to {title}", open, next) : _2("Go on to {title}", next);
}
var heading = (count) => ngettext("{number} real options, on both sides", "{number} real options, on both sides", count, { number: atFirst(count) });
var shares = (alpha) => ({ me: Math.round(alpha * 100), us: 100 - Math.round(alpha * 100) });
function lifeFitProblem(feasible, cell) {
  if (feasible == null || cell?.x == null || cell.x <= feasible) return "";
  if (cell.x > feasible + 1) return _2("Your limits make it {number}. One point more is as far as it goes.", { number: feasible });
  return cell.note?.trim() ? "" : _2("Your limits make it {number}. Say in a line why it is more.", { number: feasible });
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
  if (open) return html2`<section class="criterion open" ref=${box}><${Sentences} ...${props} cell=${cell} /></section>`;
  if (!cell)
    return html2`<section class="criterion"><h4><button type="button" class="opens" onClick=${onOpen}>${criterion.title}</button></h4><p class="muted small">${criterion.text}</p></section>`;
  return html2`<section class="criterion answered" aria-label=${_3("{title}, answered", criterion)} ref=${box}><${Answered} ...${props} cell=${cell} /></section>`;
}
function Sentences({ answer, option, criterion, cell, onNext }) {
  const path = cellPath(option.id, criterion.id);
  const name = `cell-${option.id}-${criterion.id}`;
  const pointed = useRef(false);
  const choose = (value2) => {
    answer.set({ [path]: chosen(cell, value2 || null) });
    if (pointed.current) setTimeout(onNext, 160);
  };
  const choices = [...criterion.anchors.map((label, index) => ({ value: index + 1, label })), { value: 0, label: _3("Not sure") }];
  const value = cell ? cell.x === null ? 0 : Math.round(cell.x) : null;
  return html2`<div
    onPointerDown=${() => pointed.current = true}
    onKeyDown=${(event) => {
    pointed.current = false;
    if (event.key === "Enter" && cell) event.preventDefault(), onNext();
  }}
  >
    <${Choice} legend=${html2`<span class="title">${criterion.title}</span><span class="text">${criterion.text}</span>`} name=${name} value=${value} choices=${choices} onChoose=${choose} />
    ${cell && html2`<div class="row"><${Quiet} label=${_3("Go on")} name=${_3("Go on from {title}", criterion)} onClick=${onNext} /></div>`}
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
  return html2`
    <div class="head">
      <h4>${criterion.title}</h4>
      ${!noting && !cell.note && html2`<${Quiet} label=${_3("Say why")} name=${_3("Say why: {title}", criterion)} onClick=${note} />`}
      <${Quiet} label=${_3("Change")} name=${_3("Change {title}", criterion)} onClick=${onOpen} />
    </div>
    <p class="serif said">${said(criterion, cell)}</p>
    <p class="source">${arrived || whence(cell.source)}</p>
    ${cell.x !== null && html2`<div class="how">
      <div class="sure" role="group" aria-label=${_3("How sure are you of {title}?", criterion)}>
        ${SURE.map((sureness) => html2`<button type="button" key=${sureness.id} aria-pressed=${cell.conf === sureness.id} onClick=${() => set({ conf: sureness.id })}>${sureness.name}</button>`)}
      </div>
      <div class="nudge" role="group" aria-label=${_3("{title}: half a step", criterion)}>
        <button type="button" aria-label=${_3("A little less")} disabled=${cell.x <= 1} onClick=${() => answer.set({ [path]: nudged(cell, -0.5) })}>−</button>
        <button type="button" aria-label=${_3("A little more")} disabled=${cell.x >= 5} onClick=${() => answer.set({ [path]: nudged(cell, 0.5) })}>+</button>
      </div>
    </div>`}
    <${Suggested} ...${props} />
    ${criterion.id === "KP1" && asksValues(props.content, option) && html2`<${Values} ...${props} />`}
    ${(noting || cell.note || problem) && html2`<${Note} ...${props} problem=${problem} />`}
  `;
}
function Suggested({ answer, reading, option, criterion, cell }) {
  const suggestion = reading.suggestions?.[option.id]?.[criterion.id];
  if (!suggestion || cell.x === null || cell.source === "catalogue") return null;
  const same = suggestion.x === cell.x;
  const take = () => {
    answer.set({ [cellPath(option.id, criterion.id)]: { ...bare(cell), x: suggestion.x, source: "suggested" } });
    announce(_3("{title} is now {number}", { title: criterion.title, number: suggestion.x }));
  };
  return html2`<div class="suggested">
    <p>${suggestion.text} ${same ? _3("So do you.") : _3("Which is it, for you?")}</p>
    ${!same && html2`<${Plain} label=${_3("Take that")} name=${_3("Take {number} for {title}", { number: suggestion.x, title: criterion.title })} onClick=${take} compact />`}
  </div>`;
}
function Values({ content, record, answer, option }) {
  const given = record.value_ratings?.[option.id] ?? {};
  const [open, setOpen] = useState(false);
  const count = Object.keys(given).length;
  const label = open ? _3("Close") : count ? ngettext2("Your five values here: {count} said", "Your five values here: {count} said", count) : _3("What does this option do for each of your five values?");
  return html2`<div class="values">
    <${Quiet} label=${label} onClick=${() => setOpen(!open)} />
    ${open && content.values.map(
    (card) => html2`<${Choice} key=${card.id} legend=${card.title} look="row" name=${`treat-${option.id}-${card.id}`} value=${given[card.id] ?? null} choices=${TREATS}
        onChoose=${(value) => answer.set({ [`value_ratings.${option.id}.${card.id}`]: value })} />`
  )}
  </div>`;
}
var noteId = (option, criterion) => `note-${option.id}-${criterion.id}`;
function Note({ answer, option, criterion, cell, problem }) {
  const path = cellPath(option.id, criterion.id);
  return html2`<${Field} id=${noteId(option, criterion)} label=${_3("Why, in a line")} value=${cell.note ?? ""} most=${140} error=${problem || answer.errorOf(path)}
    onType=${(text) => answer.type({ [path]: { ...bare(cell), note: text || null } })} />`;
}

// scoring/fill.js
function Fill(props) {
  const { content, record, answer, reading, links, screen, phone } = props;
  const { option, side } = screen;
  const shown = phone ? [side] : SIDES;
  const number = content.options.indexOf(option) + 1;
  const title = phone && side === "commercial" ? _4("And what is {title} for the organisation?", option) : _4("How would {title} be?", option);
  const lede = phone && side === "commercial" ? _4("This side comes from the catalogue. Change what you know better.") : _4("Choose the sentence that comes nearest. Not sure is an answer, too.");
  const all = places(content, phone);
  const at = indexOf(content, screen, phone);
  const open = openCells(content, record, option, shown).length;
  const go = () => answer.set(settled(content, record, option, shown), all[at + 1]);
  return html3`<div class="screen">
    <${Heading} screen=${`fill/${option.id}/${phone ? side : ""}`} over=${_4("{count} of {most}", { count: number, most: content.options.length })} title=${title} lede=${lede} />
    <p class="muted summary">${option.summary}</p>
    <div class="sides">${shown.map((name) => html3`<${Column} ...${props} option=${option} side=${name} key=${`${option.id}-${name}`} />`)}</div>
    ${number === 1 && html3`<${Blocked} blocked=${content.blocked} />`}
    <div class="row">
      <${Loud} label=${onward(open, nextOf(content, all[at + 1], phone, option))} onClick=${go} />
      ${reading.result && html3`<${Quiet2} label=${_4("Look at them all")} onClick=${() => answer.set(settled(content, record, option, shown), "look")} />`}
    </div>
    <${Way} answer=${answer} left=${at > 0 ? html3`<${Quiet2} label=${_4("Back")} onClick=${() => answer.go(all[at - 1])} />` : links.options && html3`<a class="quiet" href=${links.options}>${_4("Back to Options")}</a>`} />
  </div>`;
}
function nextOf(content, place, phone, option) {
  const [stage, id, side] = place.split("/");
  if (stage !== "fill") return { to: "order" };
  if (phone && id === option.id && side === "commercial") return { to: "side" };
  return { to: "option", title: content.options.find((option2) => option2.id === id).title };
}
function Column(props) {
  const { content, record, option, side, screen } = props;
  const criteria = criteriaOf(content, side);
  const firstOpen = () => (criteria.find((criterion) => criterion.id === screen.criterion) ?? criteria.find((criterion) => !cellOf(option, record, criterion.id)))?.id ?? null;
  const [open, setOpen] = useState2(firstOpen);
  const next = (index) => {
    const rest = [...criteria.slice(index + 1), ...criteria.slice(0, index)];
    setOpen(rest.find((criterion) => !cellOf(option, record, criterion.id))?.id ?? null);
  };
  return html3`<section class=${`side ${side}`} aria-labelledby=${`side-${side}`}>
    <h3 id=${`side-${side}`}>${nameOf(
    /** @type {Side} */
    side
  )}</h3>
    ${criteria.map(
    (criterion, index) => html3`<${Criterion} ...${props} criterion=${criterion} open=${open === criterion.id} onOpen=${() => setOpen(criterion.id)} onNext=${() => next(index)} key=${criterion.id} />`
  )}
  </section>`;
}

// scoring/look.js
import { _ as _7, Ahead, Figure, Foot, Heading as Heading2, html as html6, Loud as Loud2, Notice as Notice2, Plain as Plain2, Quiet as Quiet3, Said, useEffect as useEffect2, useRef as useRef2, useState as useState3, Way as Way2 } from "./kit.js";

// scoring/bars.js
import { _ as _5, html as html4 } from "./kit.js";
var SIGNS = {
  circle: html4`<circle cx="10" cy="10" r="8" />`,
  triangle: html4`<path d="M10 2l9 16H1z" />`,
  square: html4`<path d="M2 2h16v16H2z" />`,
  diamond: html4`<path d="M10 0l10 10-10 10L0 10z" />`,
  pentagon: html4`<path d="M10 1l9.5 7-3.6 11H4.1L.5 8z" />`,
  star: html4`<path d="M10 0l2.9 6.6 7.1.7-5.4 4.7 1.6 7L10 15.3 3.8 19l1.6-7L0 7.3l7.1-.7z" />`
};
var Sign = ({ shape }) => html4`<svg class=${`sign ${shape}`} viewBox="0 0 20 20" aria-hidden="true">${SIGNS[shape]}</svg>`;
var Bars = ({ bars }) => html4`<ol class="bars">
      ${bars.map(
  (bar) => html4`<li key=${bar.id}>
          <p class="name"><${Sign} shape=${bar.shape} /><b>${bar.title}</b></p>
          <p class="numbers"><span aria-hidden="true">${bar.sides[0]} · ${bar.sides[1]}</span><span class="sr">${_5("For you {you}, for the organisation {organisation}", { you: bar.sides[0], organisation: bar.sides[1] })}</span></p>
          <div class="bar" aria-hidden="true"><i class="me" style=${{ width: `${bar.lengths[0]}%` }}></i><i class="us" style=${{ width: `${bar.lengths[1]}%` }}></i></div>
          <p class="muted small">${_5("{zone}. Your first reaction: {reaction}", { zone: bar.zone, reaction: bar.gut })}</p>
        </li>`
)}
    </ol>
    <p class="muted small key"><span class="me">${_5("First part: for me")}</span> <span class="us">${_5("Second part: for the organisation")}</span></p>`;

// scoring/table.js
import { _ as _6, html as html5 } from "./kit.js";
function aloud(option, criterion, found) {
  const values = { criterion: criterion.title, option: option.title, says: found && said(criterion, found), number: found?.x };
  if (!found) return _6("{criterion} of {option}: open. Change", values);
  if (found.x == null) return _6("{criterion} of {option}: {says}. Change", values);
  if (found.conf === "high") return _6("{criterion} of {option}: {says}, {number}, sure. Change", values);
  if (found.conf === "medium") return _6("{criterion} of {option}: {says}, {number}, fairly sure. Change", values);
  return _6("{criterion} of {option}: {says}, {number}, a guess. Change", values);
}
function Table({ content, record, answer, phone }) {
  const cell = (option, criterion) => {
    const filled = cellOf(option, record, criterion.id);
    const text = filled?.x == null ? _6("not sure") : `${filled.x}`.replace(".5", "½");
    const spoken = aloud(option, criterion, filled);
    return html5`<button type="button" class="quiet" aria-label=${spoken} onClick=${() => answer.go(cellPlace(option, criterion))}>${text}${filled?.x != null && filled.conf !== "high" ? html5`<span class="unsure" aria-hidden="true">${filled.conf === "low" ? "??" : "?"}</span>` : ""}</button>`;
  };
  if (phone)
    return html5`<section class="cells" aria-label=${_6("All cells")}>
      <h3>${_6("All cells")}</h3>
      ${content.options.map(
      (option) => html5`<details key=${option.id}><summary>${option.title}</summary>
          <table><caption class="sr">${option.title}</caption><tbody>${content.criteria.map((criterion) => html5`<tr key=${criterion.id}><th scope="row">${criterion.title}</th><td>${cell(option, criterion)}</td></tr>`)}</tbody></table>
        </details>`
    )}
    </section>`;
  return html5`<section class="cells" aria-label=${_6("All cells")}>
    <h3>${_6("All cells")}</h3>
    <table>
      <caption class="sr">${_6("Every cell, from 1 to 5")}</caption>
      <thead><tr><th scope="col">${_6("Option")}</th>${content.criteria.map((criterion) => html5`<th scope="col" class=${criterion.side} key=${criterion.id}>${criterion.title}</th>`)}</tr></thead>
      <tbody>${content.options.map(
    (option) => html5`<tr key=${option.id}><th scope="row">${option.title}</th>${content.criteria.map((criterion) => html5`<td key=${criterion.id}>${cell(option, criterion)}</td>`)}</tr>`
  )}</tbody>
    </table>
    <p class="muted small">${_6("? fairly sure, ?? a guess. Choose a cell to change it.")}</p>
  </section>`;
}

// scoring/look.js
function Look(props) {
  const { content, answer, reading, phone, ahead, model } = props;
  const { result } = reading;
  const all = places(content, phone);
  const back = html6`<${Quiet3} label=${_7("Back")} onClick=${() => answer.go(all[all.length - 2])} />`;
  if (!result) return html6`<${Missing} ...${props} />`;
  const map = html6`<section aria-label=${_7("The map")}><${Figure} model=${model} picture=${result.map} label=${_7("Your options on both sides")} as="map" /></section>`;
  const bars = html6`<section class="card" aria-labelledby="scoring-bars"><h3 id="scoring-bars">${_7("Side by side")}</h3><${Bars} bars=${result.bars} /></section>`;
  const says = html6`<${Says} result=${result} answer=${answer} content=${content} />`;
  const share = html6`<${Share} ...${props} />`;
  const gut = html6`<p class="gut">${_7("Do you dislike the order? Then change a number, and say why.")}</p>`;
  return html6`<div class="screen">
    <${Heading2} screen="look" title=${heading(result.bars.length)} lede=${phone ? _7("Nothing here is a verdict: change a cell and look again.") : _7("Right is better for you. Up is better for the organisation. Nothing here is a verdict: change a cell and look again.")} />
    <div class="looking">
      ${phone ? [bars, says, share, gut] : html6`<div class="column">${map}${share}${gut}</div><div class="column">${says}${bars}</div>`}
    </div>
    <${Blocked} blocked=${content.blocked} />
    <${Table} ...${props} />
    ${answer.status === "done" ? html6`<div class="stack"><p>${_7("Kept. You can change this at any time.")}</p><div class="row"><${Ahead} ahead=${ahead} /></div></div>` : html6`<${Problems} answer=${answer} /><div class="row"><${Loud2} label=${_7("Keep this picture")} onClick=${() => answer.mark("done", "look")} /></div>`}
    <${Way2} answer=${answer} left=${back} />
  </div>`;
}
var Says = ({ result, answer, content }) => html6`<section class="card says" aria-labelledby="scoring-says">
    <h3 class="tag" id="scoring-says">${_7("What the numbers say")}</h3>
    <div class="sentences" aria-live="polite">${result.sentences.map((text) => html6`<p key=${text}><${Said} text=${text} /></p>`)}</div>
    ${result.left_out.length > 0 && html6`<p class="muted small">${_7("Too much is open to weigh {options}.", { options: result.left_out.join(", ") })}</p>`}
    ${result.removal && html6`<p class="muted small"><${Said} text=${result.removal} /></p>`}
    ${result.test && html6`<${Test} test=${result.test} answer=${answer} content=${content} />`}
  </section>`;
var Test = ({ test, answer, content }) => html6`<div class="test">
    <p><${Said} text=${test.text} /></p>
    ${test.start && html6`<p class="small">${_7("A way to find out: {start}", test)}</p>`}
    <${Plain2} label=${_7("Look at that cell")} onClick=${() => answer.go(cellPlace({ id: test.option }, content.criteria.find((criterion) => criterion.id === test.criterion)))} />
  </div>`;
function Problems({ answer }) {
  const problems = Object.values(answer.errors).filter(Boolean);
  return problems.length > 0 && html6`<${Notice2} tone="clay"><p role="alert">${problems[0]}</p><//>`;
}
function Share({ content, record, answer, model }) {
  const saved = record.alpha ?? 0.5;
  const [tried, setTried] = useState3(saved);
  const frame = useRef2(0);
  useEffect2(() => setTried(saved), [saved]);
  const [low, high] = content.alpha_limits;
  const move = (event) => {
    const alpha = Number(event.currentTarget.value);
    setTried(alpha);
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => model.send({ want: "share", alpha }));
  };
  const rest = (event) => {
    cancelAnimationFrame(frame.current);
    answer.set({ alpha: Number(event.currentTarget.value) });
  };
  const { me, us } = shares(tried);
  return html6`<section class="card share">
    <label for="scoring-share"><span class="label">${_7("How much does your side count?")}</span></label>
    <input id="scoring-share" type="range" min=${low} max=${high} step="0.05" value=${tried} aria-valuetext=${_7("{me} for you, {us} for the organisation", { me, us })} onInput=${move} onChange=${rest} />
    <p class="ends"><span>${_7("you {share}", { share: me })}</span><span>${_7("organisation {share}", { share: us })}</span></p>
    <p class="muted small">${_7("Your organisation allows {least} to {most}, for everyone.", { least: Math.round(low * 100), most: Math.round(high * 100) })}</p>
  </section>`;
}
function Missing({ content, record, answer, phone }) {
  const all = places(content, phone);
  const side = (
    /** @type {const} */
    ["personal", "commercial"].find((name) => !isOrdered(content, record, name))
  );
  const to = side ? `weigh/${side}` : all[0];
  return html6`<div class="screen narrow">
    <${Heading2} screen="look" title=${_7("Not enough to look at yet")} lede=${side ? _7("Say first what you would improve first.") : _7("Fill in two options; then you see them side by side.")} />
    <div class="row"><${Loud2} label=${side ? _7("Order what counts") : _7("Fill one in")} onClick=${() => answer.go(to)} /></div>
    <${Foot} left=${html6`<${Quiet3} label=${_7("Back")} onClick=${() => answer.go(all[0])} />`} />
  </div>`;
}

// scoring/weigh.js
import { _ as _8, announce as announce2, Foot as Foot2, Heading as Heading3, html as html7, inPieces as inPieces2, Loud as Loud3, Quiet as Quiet4, RankList } from "./kit.js";
var questionOf = (side) => side === "personal" ? { title: _8("Which would you improve first?"), lede: _8("Imagine an option that is worst in all of these, for you. You can improve one to its best. Which first, and which next?") } : { title: _8("And if you led the unit?"), lede: _8("Imagine the same for the organisation: worst in all of these. You can improve one to its best. Which first, and which next?") };
function Weigh({ content, record, answer, screen, phone }) {
  const { side } = screen;
  const criteria = criteriaOf(content, side);
  const order = orderOf(record, side);
  const whole = isOrdered(content, record, side);
  const all = places(content, phone);
  const at = indexOf(content, screen, phone);
  const path = orderPath(side);
  const words = questionOf(side);
  const tap = (criterion) => {
    const next = tapped(content, side, order, criterion.id);
    answer.set({ [path]: next });
    const number = next.indexOf(criterion.id) + 1;
    announce2(next.length === criteria.length ? _8("{title}, number {number}. All are in order now.", { title: criterion.title, number }) : _8("{title}, number {number}", { title: criterion.title, number }));
  };
  const byId = Object.fromEntries(criteria.map((criterion) => [criterion.id, criterion]));
  return html7`<div class="screen narrow">
    <${Heading3} screen=${`weigh/${side}/${whole}`} title=${whole ? _8("Does this order look right?") : words.title} lede=${whole ? _8("What you would improve first stands first. Move what does not fit.") : words.lede} />
    ${whole ? html7`<${RankList} label=${words.title} items=${order.map((id) => ({ id, title: byId[id].title, text: byId[id].text }))} onMove=${(ids) => answer.set({ [path]: ids })} />
          <div class="row"><${Loud3} label=${side === "personal" ? _8("Go on to the organisation's side") : _8("Look at them")} onClick=${() => answer.go(all[at + 1])} /><${Quiet4} label=${_8("Order them anew")} onClick=${() => answer.set({ [path]: null })} /></div>` : html7`<ul class="swings">${criteria.map((criterion) => html7`<${Swing} criterion=${criterion} place=${order.indexOf(criterion.id) + 1} onTap=${() => tap(criterion)} key=${criterion.id} />`)}</ul>
          ${order.length > 0 && html7`<div class="row"><${Quiet4} label=${_8("Undo")} name=${_8("Undo the last one")} onClick=${() => answer.set({ [path]: order.length > 1 ? order.slice(0, -1) : null })} /></div>`}`}
    <${Foot2} left=${html7`<${Quiet4} label=${_8("Back")} onClick=${() => answer.go(all[at - 1])} />`} />
  </div>`;
}
var strong = (words) => html7`<i>${words}</i>`;
var Swing = ({ criterion, place, onTap }) => html7`<li>
    <button type="button" class="swing" aria-pressed=${place > 0} disabled=${place > 0} onClick=${onTap}>
      <span class="place" aria-hidden="true">${place || ""}</span>
      <span class="what">
        <b>${criterion.title}</b>
        <span>${inPieces2("from {sentence}", { sentence: html7`<span>${criterion.anchors[0]}</span>` }, strong)}</span>
        <span>${inPieces2("to {sentence}", { sentence: html7`<span>${criterion.anchors[4]}</span>` }, strong)}</span>
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
  return html8`<div class="screen narrow">
    <${Heading4} screen="empty" title=${_9("Two options make a comparison")} lede=${_9("Put at least two on your shortlist, and they can be weighed here.")} />
    <${Blocked} blocked=${content.blocked} />
    ${links.options && html8`<div class="row"><a class="button loud" href=${links.options}>${_9("Go to your shortlist")}</a></div>`}
    <${Way3} answer=${answer} />
  </div>`;
}
var LeftOut = (props) => html8`<${Skipped} ...${props} title=${_9("You left the weighing for later")} lede=${_9("Nothing is lost, and you can come back at any time.")} back=${_9("Come back to it now")} />`;
var screens = { fill: Fill, weigh: Weigh, look: Look, empty: Empty, skipped: LeftOut };
var widget_default = exercise("scoring", { screens, show });
export {
  widget_default as default
};
