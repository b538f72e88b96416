// options/widget.js
import { _ as _8, exercise, html as html7, Skipped, usePhone } from "./kit.js";

// options/asks.js
import { _ as _3, announce as announce2, Choice, Heading, html as html2, Loud, Quiet as Quiet2, useRef as useRef2 } from "./kit.js";

// options/logic.js
import { _, ngettext } from "./kit.js";
var MARKS = [
  { id: "curious", get name() {
    return _("Curious");
  } },
  { id: "maybe", get name() {
    return _("Maybe");
  } },
  { id: "no", get name() {
    return _("No");
  } }
];
var OWN = "OPT-OWN";
var LEAST = 2;
var MOST = 6;
var LOOKS = 3;
var gutOf = (record, id) => record.reaction?.[id]?.gut ?? null;
var whyOf = (record, id) => record.reaction?.[id]?.why ?? "";
var nameOf = (gut) => MARKS.find((mark2) => mark2.id === gut)?.name ?? _("Not marked");
var kindOf = (content, id) => content.kinds.find((kind) => kind.id === id)?.name ?? "";
var marked = (content, record) => content.options.filter((option) => gutOf(record, option.id)).length;
var ofKind = (content, kind) => content.options.filter((option) => !kind || option.type === kind);
function screenOf(content, record, place, { phone, done }) {
  const stage = place.split("/")[0];
  if (["second", "idea", "asks"].includes(stage)) return stage;
  if (stage === "shortlist" || done && !stage) return done && !missing(content, record) ? "kept" : "shortlist";
  return phone && place !== "gut/list" && cardAt(content, record, place) ? "card" : "list";
}
function cardAt(content, record, place) {
  const named = content.options.find((option) => `gut/${option.id}` === place);
  return named ?? content.options.find((option) => option.id !== OWN && !gutOf(record, option.id)) ?? null;
}
function placeAfter(content, record, id) {
  const at = content.options.findIndex((option) => option.id === id);
  const open = (option) => option.id !== id && !gutOf(record, option.id);
  const next = content.options.slice(at + 1).find(open) ?? content.options.find(open);
  return next ? `gut/${next.id}` : "gut/list";
}
function placeBefore(content, id) {
  const at = content.options.findIndex((option) => option.id === id);
  return at > 0 ? `gut/${content.options[at - 1].id}` : null;
}
function onward(marked2, of) {
  if (marked2 === 0) return _("Mark a few first");
  return marked2 === of ? _("Go on") : ngettext("Go on with {count} marked", "Go on with {count} marked", marked2);
}
function looksOf(seen, found) {
  const fresh = found.filter((look) => !seen.some((other) => other.id === look.id));
  return [...seen, ...fresh].slice(0, LOOKS);
}
function said(look, gut) {
  if (gut === look.gut) return look.said;
  const values = { first: nameOf(look.gut), now: nameOf(gut) };
  return gut ? _("You said {first} first, now {now}.", values) : _("You said {first} first.", values);
}
function toggled(ids, id) {
  if (ids.includes(id)) return ids.filter((other) => other !== id);
  return ids.length < MOST ? [...ids, id] : ids;
}
var chosen = (content, record) => (record.shortlist ?? []).flatMap((id) => content.options.find((option) => option.id === id) ?? []);
var withOwn = (content, own) => own ? { ...content, options: [...content.options, own] } : content;
var toAsk = (asks, place) => asks.filter((one) => one.level == null || place === `asks/${one.id}`);
function hoursOf(text) {
  const number = Number(text.trim().replace(",", "."));
  if (!text.trim()) return null;
  return number >= 0 && number <= 60 ? number : NaN;
}
function settled(content, record, shortlist) {
  const reshape = content.options.some((option) => option.type === "reshape" && shortlist.includes(option.id));
  return { shortlist, ...record.reshape_refused && reshape ? { reshape_refused: null } : {} };
}
function missing(content, record) {
  const types = new Set(chosen(content, record).map((option) => option.type));
  if (chosen(content, record).length < LEAST) return "more";
  if (types.size < 2) return "kinds";
  return types.has("reshape") || record.reshape_refused ? null : "reshape";
}
function standing(content, record) {
  const count = chosen(content, record).length;
  const kind = count ? kindOf(content, chosen(content, record)[0].type).toLowerCase() : "";
  const lacks = missing(content, record);
  if (count === 0) return _("Add two to six from the list. Three are better.");
  if (lacks === "more") return _("One more at least. Three are better.");
  if (lacks === "kinds") return _("These are all of one kind: {kind}. Add one of another kind, so that there is a real choice.", { kind });
  if (lacks === "reshape") return "";
  if (count === LEAST) return _("Two are enough to go on. A third makes comparing easier.");
  return count === MOST ? _("Six is the most. To choose another option, take one out first.") : "";
}
function byMark(content, record, rows) {
  const order = Object.fromEntries(rows.map((row, index) => [row.id, index]));
  const cards = [...content.options].sort((a, b) => (order[a.id] ?? 0) - (order[b.id] ?? 0));
  const groups = [...MARKS, { id: null, name: _("Not marked") }];
  return groups.map(({ id, name }) => ({ id: id ?? "none", name, cards: cards.filter((card) => gutOf(record, card.id) === id) })).filter((group) => group.cards.length);
}

// options/parts.js
import { _ as _2, announce, Field, html, Question, Quiet, useEffect, useRef, useState, Way as Foot } from "./kit.js";
var Dot = ({ gut }) => html`<svg class="dot" viewBox="0 0 20 20" aria-hidden="true">
  <circle cx="10" cy="10" r="7.5" stroke-dasharray=${gut ? void 0 : "2 3"} />
  ${gut === "curious" && html`<circle class="full" cx="10" cy="10" r="7.5" />`}
  ${gut === "maybe" && html`<path class="full" d="M10 2.5a7.5 7.5 0 0 1 0 15z" />`}
</svg>`;
var Mark = ({ gut }) => html`<span class=${`mark ${gut ?? "open"}`}><${Dot} gut=${gut} />${nameOf(gut)}</span>`;
var Marks = ({ card, gut, onMark, label, large }) => html`<div class="marks" role="group" aria-label=${label ?? _2("{title}: your first reaction", card)}>
    ${MARKS.map(
  ({ id, name }) => html`<button type="button" class=${large ? "button" : "button compact tight"} key=${id} aria-pressed=${gut === id} onClick=${() => onMark(gut === id ? null : id)}>
        <${Dot} gut=${id} /><span>${name}</span>
      </button>`
)}
  </div>`;
var keys = (mark2) => (event) => {
  const pressed = MARKS[Number(event.key) - 1];
  if (!pressed || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea")) return;
  event.preventDefault();
  mark2(pressed.id);
};
var Facts = ({ content, card }) => html`<p class="kind">${kindOf(content, card.type)}</p>
  <h3>${card.title}</h3>
  <p class="summary">${card.summary}</p>
  <p class="facts">
    <span>${card.time}</span> <span>${card.openings}</span>
    ${card.checked && html` <span class="tag">${card.checked}</span>`}
  </p>
  <${More} card=${card} />`;
var More = ({ card }) => card.facts.length > 0 && html`<details class="facts-more">
    <summary>${_2("Place, hours, pay and more")}<span class="sr">: ${card.title}</span></summary>
    <dl>${card.facts.map(({ name, text }) => html`<div key=${name}><dt>${name}</dt><dd>${text}</dd></div>`)}</dl>
  </details>`;
function Why({ card, record, answer, model }) {
  const why = whyOf(record, card.id);
  const [open, setOpen] = useState(false);
  const box = useRef(
    /** @type {HTMLElement|null} */
    null
  );
  useEffect(() => {
    if (open) box.current?.querySelector("input")?.focus();
  }, [open]);
  const path = `reaction.${card.id}.why`;
  if (open || answer.errorOf(path))
    return html`<div class="why" ref=${box}>
      <${Field} id=${`why-${card.id}`} label=${_2("Why, in a line")} value=${why} most=${140} error=${answer.errorOf(path)} onType=${(text) => answer.type({ [path]: text || null })} />
      <${Question} model=${model} answer=${answer} near=${card.id} name=${card.title} />
    </div>`;
  return html`<div class="why">
    ${why && html`<p>${_2("“{words}”", { words: why })}</p>`}
    <${Quiet} label=${why ? _2("Change") : _2("Say why, in a line")} name=${why ? _2("Change why: {title}", card) : _2("Say why, in a line: {title}", card)} onClick=${() => setOpen(true)} />
  </div>`;
}
function mark(answer, card, gut, place) {
  announce(gut ? _2("{title}: {mark}", { title: card.title, mark: nameOf(gut) }) : _2("{title}: mark taken back", card));
  answer.set({ [`reaction.${card.id}.gut`]: gut }, place);
}
var Way = (props) => html`<${Foot} ...${props} asks=${_2("Skip this step for now? Your marks are kept. Drafts of pathways need a shortlist, so they will wait.")} says=${_2("Skipped for now. Your marks are kept.")} />`;

// options/asks.js
function Asks({ answer, there, reading, place }) {
  const asked = useRef2(
    /** @type {import("./logic.js").Asked[]} */
    []
  );
  if (!asked.current.length) asked.current = toAsk(reading.asks ?? [], place);
  const strengths = asked.current;
  const at = Math.max(0, strengths.findIndex((one) => place === `asks/${one.id}`));
  const strength = strengths[at];
  const back = html2`<${Quiet2} label=${_3("Back")} name=${_3("Back to your shortlist")} onClick=${() => answer.go("shortlist")} />`;
  if (!strength)
    return html2`<div class="screen narrow">
      <${Heading} title=${_3("All of it is rated")} lede=${_3("You have rated every strength that your shortlist cannot do without.")} screen="asks" />
      <${Way} answer=${answer} left=${back} />
    </div>`;
  const rating = there.strengths.record.rating?.[strength.id] ?? {};
  const next = strengths[at + 1];
  const rate = (level) => there.strengths.set({ [`rating.${strength.id}.level`]: level });
  const open = () => {
    rate(null);
    announce2(_3("Left open"));
  };
  return html2`<div class="screen narrow" key=${strength.id}>
    <${Heading} over=${_3("{count} of {most}", { count: at + 1, most: strengths.length })} title=${strength.title} screen=${`asks/${strength.id}`}
      lede=${_3("Your shortlist asks for this. Which sentence is true on a normal week? It is kept among your strengths.")} />
    <div class="stack">
      <${Choice} legend=${_3("{title}: which sentence is true on a normal week?", strength)} quietLegend name=${`asks-${strength.id}`} value=${rating.level}
        choices=${strength.anchors.map((label, index) => ({ value: index + 1, label }))} onChoose=${rate} />
      ${there.strengths.errorOf(`rating.${strength.id}.level`) && html2`<p class="error" role="alert">${there.strengths.errorOf(`rating.${strength.id}.level`)}</p>`}
      ${rating.level == null ? html2`<p class="muted">${_3("Not sure? Leave it open.")}</p>` : html2`<div><${Quiet2} label=${_3("Not sure: leave it open")} onClick=${open} /></div>`}
    </div>
    <div class="row"><${Loud} label=${next ? _3("Next: {title}", next) : _3("Back to your shortlist")} onClick=${() => answer.go(next ? `asks/${next.id}` : "shortlist")} /></div>
    <${Way} answer=${answer} left=${at > 0 ? html2`<${Quiet2} label=${_3("Back")} name=${_3("Back to the one before")} onClick=${() => answer.go(`asks/${strengths[at - 1].id}`)} />` : back} />
  </div>`;
}

// options/gut.js
import { _ as _4, announce as announce3, Chip, Foot as Foot2, Heading as Heading2, html as html3, Loud as Loud2, Quiet as Quiet3, useState as useState2 } from "./kit.js";
function Card({ content, record, answer, place, model }) {
  const card = (
    /** @type {import("./logic.js").Card} */
    cardAt(content, record, place)
  );
  const at = content.options.indexOf(card);
  const count = marked(content, record);
  const before = placeBefore(content, card.id);
  const choose = (gut) => {
    const next = gut ? placeAfter(content, record, card.id) : `gut/${card.id}`;
    mark(answer, card, gut, next);
    const shown = gut && content.options.find((option) => `gut/${option.id}` === next);
    if (shown) announce3(_4("{title} marked. Next: {next}. {summary}", { title: card.title, next: shown.title, summary: shown.summary }));
  };
  return html3`<div class="screen one">
    <${Heading2} title=${_4("What is your first reaction to this option?")} lede=${_4("Card {number} of {of}. Being curious is enough.", { number: at + 1, of: content.options.length })} screen="card" />
    <div class="card option" role="group" tabindex="0" aria-label=${_4("{kind}: {title}", { kind: kindOf(content, card.type), title: card.title })} aria-keyshortcuts="1 2 3" onKeyDown=${keys(choose)}>
      <${Facts} content=${content} card=${card} />
    </div>
    <${Marks} card=${card} gut=${gutOf(record, card.id)} onMark=${choose} large />
    <div class="between">
      <${Why} ...${{ card, record, answer, model }} key=${card.id} />
      ${count > 0 ? html3`<${Quiet3} label=${onward(count, content.options.length)} onClick=${() => answer.go("second")} />` : html3`<${Quiet3} label=${_4("See them all")} onClick=${() => answer.go("gut/list")} />`}
    </div>
    <${Foot2}
      left=${before && html3`<${Quiet3} label=${_4("Back")} name=${_4("Back to the card before")} onClick=${() => answer.go(before)} />`}
      right=${html3`<${Quiet3} label=${_4("Next card")} onClick=${() => answer.go(placeAfter(content, record, card.id))} />`}
    />
  </div>`;
}
function List({ content, record, answer, phone, model }) {
  const [kind, setKind] = useState2(
    /** @type {string|null} */
    null
  );
  const cards = ofKind(content, kind);
  const count = marked(content, record);
  const all = content.options.length;
  const filter = (id, name) => {
    setKind(id);
    announce3(_4("{count} of {most} shown: {kind}", { count: ofKind(content, id).length, most: all, kind: name }));
  };
  const place = phone ? "gut/list" : "gut";
  return html3`<div class="screen">
    <${Heading2} over=${_4("{count} of {most} marked", { count, most: all })} title=${_4("What is your first reaction to these options?")} lede=${_4("This is what exists at {organisation} today. You are not applying for anything. Being curious is enough.", content)} screen="list" />
    <div class="chips" role="group" aria-label=${_4("Which kinds to show")}>
      ${[{ id: null, name: _4("All kinds") }, ...content.kinds].map(
    ({ id, name }) => html3`<${Chip} label=${html3`${name} <span class="count">${ofKind(content, id).length}</span>`} chosen=${kind === id} round onPick=${() => filter(id, name)} key=${id} />`
  )}
    </div>
    <div class="options">
      ${cards.map((card) => {
    const gut = gutOf(record, card.id);
    const choose = (next) => mark(answer, card, next, place);
    return html3`<article class=${gut ? "card option marked" : "card option"} onKeyDown=${keys(choose)} key=${card.id}>
          <${Facts} content=${content} card=${card} />
          <${Marks} card=${card} gut=${gut} onMark=${choose} />
          <${Why} ...${{ card, record, answer, model }} />
        </article>`;
  })}
    </div>
    <div class="row"><${Loud2} label=${onward(count, all)} disabled=${!count} onClick=${() => answer.go("second")} /></div>
    <${Way} answer=${answer} left=${phone && count < all && html3`<${Quiet3} label=${_4("One by one")} onClick=${() => answer.go("gut")} />`} />
  </div>`;
}

// options/idea.js
import { _ as _5, announce as announce4, Choice as Choice2, Field as Field2, Heading as Heading3, html as html4, Loud as Loud3, Question as Question2, Quiet as Quiet4, useState as useState3 } from "./kit.js";
function Idea({ content, record, answer, model }) {
  const idea = record.own_option ?? {};
  const [lacks, setLacks] = useState3({ title: "", type: "" });
  const ids = record.shortlist ?? [];
  const on = ids.includes(OWN);
  const type = (name) => (text) => {
    setLacks({ ...lacks, [name]: "" });
    answer.type({ [`own_option.${name}`]: text || null });
  };
  const keep = () => {
    const missing2 = { title: idea.title?.trim() ? "" : _5("Give your idea a title, or take it away."), type: idea.type ? "" : _5("Say what kind of option your idea is.") };
    setLacks(missing2);
    if (missing2.title || missing2.type) return announce4(missing2.title || missing2.type);
    answer.set(on ? {} : { shortlist: toggled(ids, OWN) }, "shortlist");
    announce4(on || ids.length < MOST ? _5("Kept") : _5("Kept. Your shortlist is full: take one out to add it."));
  };
  const away = () => {
    answer.set({ own_option: null, shortlist: ids.filter((id) => id !== OWN) }, "shortlist");
    announce4(_5("Your idea is taken away"));
  };
  return html4`<div class="screen narrow">
    <${Heading3} title=${_5("What is missing from the list?")} lede=${_5("Something you have seen a need for, even if it exists nowhere yet. A title and its kind are enough.")} screen="idea" />
    <${Field2} id="idea-title" label=${_5("Your idea, in a few words")} value=${idea.title ?? ""} most=${60} error=${lacks.title || answer.errorOf("own_option.title")} onType=${type("title")} />
    <div class="stack">
      <${Choice2} legend=${_5("What kind of thing is it?")} look="row" name="idea-type" value=${idea.type} choices=${content.kinds.map(({ id, name }) => ({ value: id, label: name }))}
        onChoose=${(kind) => {
    setLacks({ ...lacks, type: "" });
    answer.set({ "own_option.type": kind });
  }} />
      ${(lacks.type || answer.errorOf("own_option.type")) && html4`<p class="error" role="alert">${lacks.type || answer.errorOf("own_option.type")}</p>`}
    </div>
    <${Field2} id="idea-summary" label=${_5("What would you do there?")} hint=${_5("Two lines, optional")} value=${idea.summary ?? ""} most=${240} lines=${3} error=${answer.errorOf("own_option.summary")} onType=${type("summary")} />
    <${Question2} model=${model} answer=${answer} near="own_option" />
    <${Field2} id="idea-contact" label=${_5("Whom would you ask about it?")} hint=${_5("A role, not a name; optional")} value=${idea.contact_role ?? ""} most=${60} error=${answer.errorOf("own_option.contact_role")} onType=${type("contact_role")} />
    <${Hours} value=${idea.hours_per_week ?? null} error=${answer.errorOf("own_option.hours_per_week")} onHours=${(hours) => answer.type({ "own_option.hours_per_week": hours })} />
    <div class="row"><${Loud3} label=${on ? _5("Keep it") : _5("Keep it, and put it on my shortlist")} onClick=${keep} />${record.own_option && html4`<${Quiet4} label=${_5("Take my idea away")} onClick=${away} />`}</div>
    <${Way} answer=${answer} left=${html4`<${Quiet4} label=${_5("Back")} name=${_5("Back to the shortlist")} onClick=${() => answer.go("shortlist")} />`} />
  </div>`;
}
function Hours({ value, error, onHours }) {
  const [text, setText] = useState3(value === null ? "" : String(value));
  const hours = hoursOf(text);
  const typed = (next) => {
    setText(next);
    if (!Number.isNaN(hoursOf(next))) onHours(hoursOf(next));
  };
  return html4`<${Field2} id="idea-hours" label=${_5("Hours a week")} hint=${_5("If you know; optional")} value=${text} most=${60} error=${Number.isNaN(hours) ? _5("Write a number of hours between 0 and 60, or leave it empty.") : error} onType=${typed} />`;
}

// options/second.js
import { _ as _6, announce as announce5, Heading as Heading4, html as html5, Loud as Loud4, ngettext as ngettext2, Notice, Quiet as Quiet5, Said, useRef as useRef3, useState as useState4 } from "./kit.js";
function Second({ content, record, answer, reading, links, cardOf, phone }) {
  const seen = useRef3(
    /** @type {import("./logic.js").Look[]} */
    []
  );
  seen.current = looksOf(seen.current, reading.second ?? []);
  const looks = seen.current;
  const rows = reading.rows ?? [];
  const [quiet, setQuiet] = useState4(() => rows.map((row) => row.id).filter((id) => gutOf(record, id) === "no"));
  const title = looks.length ? _6("Worth a second look") : _6("What each of these asks for");
  const lede = looks.length ? _6("Here your first reactions and your other answers say different things. Both may be right.") : _6("Your marks stand beside what you answered before. Nothing here is a grade.");
  return html5`<div class="screen">
    <${Heading4} title=${title} lede=${lede} screen="second" />
    ${looks.length > 0 && html5`<div class="looks">${looks.map((look) => html5`<${Lifted} ...${{ content, record, answer, look }} card=${cardOf(look.id)} key=${look.id} />`)}</div>`}
    ${!looks.length && html5`<${Quietly} known=${reading.rated || reading.driven} href=${links.strengths} />`}
    <section class="screen" aria-labelledby="options-all">
      <h3 id="options-all">${_6("Your marks, beside what you answered before")}</h3>
      <ul class="rows">
        ${rows.filter((row) => !quiet.includes(row.id)).map((row) => html5`<${Row} ...${{ content, record, answer, row }} card=${cardOf(row.id)} key=${row.id} />`)}
      </ul>
      ${quiet.length > 0 && html5`<div><${Quiet5} label=${ngettext2("Show the {count} you said No to", "Show the {count} you said No to", quiet.length)} onClick=${() => setQuiet([])} /></div>`}
    </section>
    <div class="row"><${Loud4} label=${_6("Choose a few of them")} onClick=${() => answer.go("shortlist")} /></div>
    <${Way} answer=${answer} left=${html5`<${Quiet5} label=${_6("Back")} name=${_6("Back to your marks")} onClick=${() => answer.go(phone ? "gut/list" : "gut")} />`} />
  </div>`;
}
var Quietly = ({ known, href }) => html5`<${Notice}>
    ${known ? html5`<p>${_6("Nothing stands out. Your other answers and your first reactions agree.")}</p>` : html5`<p>${_6("You rated nothing in Strengths yet, so there is nothing to compare with your marks. You can go on without ratings.")}</p>
          ${href && html5`<p><a href=${href}>${_6("Rate a few strengths")}</a></p>`}`}
  <//>`;
function Lifted({ content, record, answer, look, card }) {
  const gut = gutOf(record, card.id);
  return html5`<article class="card look">
    <p class="kind">${kindOf(content, card.type)}</p>
    <h3>${card.title}</h3>
    <p class="serif quote">${said(look, gut)} <${Said} text=${look.but} names=${look.emphasis} /></p>
    <p class="summary">${card.summary}</p>
    <${More} card=${card} />
    <p class="ask" aria-hidden="true">${_6("And now?")}</p>
    <${Marks} card=${card} gut=${gut} label=${_6("{title}: and now?", card)} onMark=${(next) => mark(answer, card, next, "second")} />
  </article>`;
}
function Row({ content, record, answer, row, card }) {
  const [open, setOpen] = useState4(false);
  const box = useRef3(
    /** @type {HTMLElement|null} */
    null
  );
  const gut = gutOf(record, card.id);
  const choose = (next) => {
    mark(answer, card, next, "second");
    setOpen(false);
    setTimeout(() => (
      /** @type {HTMLElement|null} */
      (box.current?.querySelector(".mark-button") ?? null)?.focus()
    ));
  };
  const escape = (event) => {
    if (event.key !== "Escape" || !open) return;
    setOpen(false);
    announce5(_6("Closed"));
    setTimeout(() => (
      /** @type {HTMLElement|null} */
      (box.current?.querySelector(".mark-button") ?? null)?.focus()
    ));
  };
  return html5`<li ref=${box} onKeyDown=${escape}>
    <button type="button" class="mark-button" aria-expanded=${open} aria-label=${_6("{mark}. Change the mark on {title}", { mark: nameOf(gut), title: card.title })} onClick=${() => setOpen(!open)}><${Mark} gut=${gut} /></button>
    <div class="what">
      <h4>${card.title}</h4>
      <p class="facts"><span>${kindOf(content, card.type)}</span> <span>${card.time}</span></p>
    </div>
    <div class="beside-it">
      <p class="band">${row.words}</p>
      ${row.limits.map((line) => html5`<p key=${line}>${line}</p>`)}
      <${Beside} label=${_6("Uses:")} text=${row.uses.join(", ")} />
      <${Beside} label=${_6("Feeds, and you would miss it:")} text=${row.feeds.join(", ")} />
      <${Beside} label=${_6("Less of what you would miss:")} text=${row.takes.join(", ")} />
      <${Beside} label=${_6("Asks for, and drains you:")} text=${row.drains.join(", ")} />
      <${Beside} label=${_6("To build:")} text=${row.gaps.join("; ")} />
      <${Beside} label=${_6("Not rated:")} text=${row.unrated.join(", ")} />
      <${Beside} label=${_6("How you would learn:")} text=${row.learn ?? ""} />
    </div>
    ${open && html5`<${Marks} card=${card} gut=${gut} onMark=${choose} />`}
  </li>`;
}
var Beside = ({ label, text }) => text && html5`<p><span class="label">${label}</span> ${text}</p>`;

// options/shortlist.js
import { _ as _7, Ahead, announce as announce6, Chip as Chip2, Foot as Foot3, Heading as Heading5, html as html6, inPieces, Loud as Loud5, ngettext as ngettext3, Notice as Notice2, Pick, Plain, Quiet as Quiet6, RankList, useRef as useRef4, useState as useState5 } from "./kit.js";
var SHOWN = ["curious", "maybe"];
function Shortlist({ content, record, answer, reading }) {
  const [all, setAll] = useState5(false);
  const box = useRef4(
    /** @type {HTMLElement|null} */
    null
  );
  const ids = record.shortlist ?? [];
  const groups = byMark(content, record, reading.rows ?? []);
  const wanted = groups.filter((group) => SHOWN.includes(group.id));
  const shown = all || !wanted.length ? groups : wanted;
  const hidden = groups.filter((group) => !shown.includes(group)).reduce((sum, group) => sum + group.cards.length, 0);
  const toggle = (card) => {
    const shortlist = toggled(ids, card.id);
    const values = { title: card.title, count: shortlist.length, most: MOST };
    announce6(shortlist.includes(card.id) ? _7("{title} added, {count} of {most}", values) : _7("{title} taken out, {count} of {most}", values));
    answer.set(settled(content, record, shortlist), "shortlist");
  };
  const out = (card) => {
    toggle(card);
    setTimeout(() => (
      /** @type {HTMLElement|null} */
      (box.current?.querySelector("h3") ?? null)?.focus()
    ));
  };
  return html6`<div class="screen" ref=${box}>
    <${Heading5} over=${_7("{count} of {most}", { count: ids.length, most: MOST })} title=${_7("Which few would you look at closer?")} lede=${_7("You are not applying for anything. Being curious is enough. Pick two to six options; three are better.")} screen="shortlist" />
    <div class="choosing">
      <section class="screen mine" aria-labelledby="options-mine">
        <h3 id="options-mine" tabindex="-1">${_7("Your shortlist")}</h3>
        ${ids.length > 0 ? html6`<${RankList} items=${chosen(content, record).map((card) => ranked(content, card, out, reading.blocked?.[card.id]))} label=${_7("Your shortlist, in your order")} onMove=${(shortlist) => answer.set({ shortlist }, "shortlist")} />` : html6`<p class="empty">${_7("Nothing here yet.")}</p>`}
        <${Rules} ...${{ content, record, answer, toggle }} />
        <div><${Quiet6} label=${record.own_option ? _7("Change my own idea") : _7("Add an idea of my own")} onClick=${() => answer.go("idea")} /></div>
        <${Unit} ...${{ content, record, answer }} />
        <div class="row"><${Loud5} label=${_7("Keep this shortlist")} disabled=${ids.length < LEAST} onClick=${() => answer.mark("done", "shortlist")} /></div>
      </section>
      <div class="screen from">
        ${shown.map((group) => html6`<section class="stack" aria-labelledby=${`options-${group.id}`} key=${group.id}>
          <h3 id=${`options-${group.id}`}>${group.id === "none" ? _7("Not marked") : _7("You said {mark}", { mark: group.name })} <span class="count">${group.cards.length}</span></h3>
          <div class="picks dense">${group.cards.map((card) => html6`<${Option} ...${{ content, record, card, full: ids.length >= MOST }} blocked=${reading.blocked?.[card.id]} chosen=${ids.includes(card.id)} onPick=${() => toggle(card)} key=${card.id} />`)}</div>
        </section>`)}
        ${hidden > 0 && html6`<div><${Quiet6} label=${ngettext3("Show the other {count} too", "Show the other {count} too", hidden)} onClick=${() => setAll(true)} /></div>`}
      </div>
    </div>
    <${Way} answer=${answer} left=${html6`<${Quiet6} label=${_7("Back")} name=${_7("Back to the second look")} onClick=${() => answer.go("second")} />`} />
  </div>`;
}
var ranked = (content, card, out, blocked) => ({
  id: card.id,
  title: card.title,
  text: html6`<span>${kindOf(content, card.type)}</span><${Quiet6} label=${_7("Take out")} name=${_7("Take out {title}", card)} onClick=${() => out(card)} />${blocked && html6`<span class="flag">${blocked}</span>`}`
});
var Unit = ({ content, record, answer }) => html6`<details class="unit" open=${Boolean(record.my_unit)}>
    <summary>${_7("Where do you work today?")}</summary>
    <p class="muted small">${_7("Optional. It tells your own unit from the others, for drafts about your own job. Nobody else sees it.")}</p>
    <div class="chips" role="group" aria-label=${_7("Where do you work today?")}>
      ${content.units.map((unit) => {
  const chosen2 = record.my_unit === unit;
  return html6`<${Chip2} label=${unit} ...${{ chosen: chosen2 }} sign=${chosen2} onPick=${() => answer.set({ my_unit: chosen2 ? null : unit }, "shortlist")} key=${unit} />`;
})}
    </div>
  </details>`;
function Rules({ content, record, answer, toggle }) {
  const lacks = missing(content, record);
  const error = lacks ? answer.errorOf("shortlist") : "";
  const says = standing(content, record);
  const undo = () => answer.set({ reshape_refused: null }, "shortlist");
  return html6`<div class="stack">
    ${says && !error && html6`<p class="muted">${says}</p>`}
    ${error && html6`<p class="error" role="alert">${error}</p>`}
    ${lacks === "reshape" && html6`<${Reshape} ...${{ content, answer, toggle }} />`}
    ${record.reshape_refused && html6`<p class="muted small">${_7("You do not want to change your present job. That is fine.")} <${Quiet6} label=${_7("Undo")} name=${_7("Undo: I would rather not")} onClick=${undo} /></p>`}
  </div>`;
}
var Reshape = ({ content, answer, toggle }) => html6`<${Notice2} tone="sun">
    <p><b>${_7("Add a version where you stay and change the job?")}</b> ${_7("Staying is a real option like the others, and good to compare with.")}</p>
    <div class="stack">
      ${content.options.filter((option) => option.type === "reshape").map((option) => html6`<${Plain} label=${option.title} name=${_7("Add {title}", option)} onClick=${() => toggle(option)} key=${option.id} />`)}
      <${Quiet6} label=${_7("I would rather not")} onClick=${() => {
  announce6(_7("Noted"));
  answer.set({ reshape_refused: true }, "shortlist");
}} />
    </div>
  <//>`;
var heard = (words) => html6`<span class="sr">${words}</span>`;
var Option = ({ content, record, card, chosen: chosen2, full, blocked, onPick }) => html6`<${Pick} dense title=${card.title} text=${[kindOf(content, card.type), card.time].filter(Boolean).join(" · ")} chosen=${chosen2} disabled=${full && !chosen2} onPick=${onPick}>
    ${blocked && html6`<span class="flag">${blocked}</span>`}
    ${!SHOWN.includes(gutOf(record, card.id) ?? "") && html6`${inPieces("Your mark: {mark}", { mark: html6`<${Mark} gut=${gutOf(record, card.id)} />` }, heard)}`}
  <//>`;
function Kept({ content, record, answer, ahead, reading }) {
  const open = toAsk(reading.asks ?? [], "").length;
  return html6`<div class="screen narrow">
    <${Heading5} title=${_7("Your shortlist, for now")} lede=${_7("You are not applying for anything. You can change your shortlist while the room is open.")} screen="kept" />
    <ol class="kept">
      ${chosen(content, record).map((card) => html6`<li key=${card.id}><b class="serif">${card.title}</b><span>${[kindOf(content, card.type), card.time].filter(Boolean).join(" · ")}</span>${reading.blocked?.[card.id] && html6`<span class="flag">${reading.blocked[card.id]}</span>`}</li>`)}
    </ol>
    ${open > 0 && html6`<${Notice2}>
      <p><b>${_7("What these ask for")}</b> ${ngettext3("Your shortlist asks for one strength you have not rated. That is one sentence to choose.", "Your shortlist asks for {count} strengths you have not rated. That is one sentence to choose for each.", open)}</p>
      <div class="row"><${Plain} label=${_7("Rate them now")} onClick=${() => answer.go("asks")} /></div>
    <//>`}
    <div class="row"><${Ahead} ahead=${ahead} /></div>
    <${Foot3} left=${html6`<${Quiet6} label=${_7("Change it")} name=${_7("Change the shortlist")} onClick=${() => answer.mark("draft", "shortlist")} />`} />
  </div>`;
}

// options/widget.js
var MARKED = ["card", "list"];
function show({ content, record, answer, place, reading }) {
  const phone = usePhone();
  const all = withOwn(content, record.own_option?.title ? reading.own : null);
  const cardOf = (id) => all.options.find((option) => option.id === id);
  const name = screenOf(all, record, place, { phone, done: answer.status === "done" });
  return { name, phone, cardOf, content: MARKED.includes(name) ? content : all };
}
var LeftOut = (props) => html7`<${Skipped} ...${props} title=${_8("You left this one for later")} lede=${_8("Your marks are kept, and you can come back at any time.")} back=${_8("Come back to it now")} />`;
var screens = { card: Card, list: List, second: Second, shortlist: Shortlist, kept: Kept, idea: Idea, asks: Asks, skipped: LeftOut };
var widget_default = exercise("options", { screens, show });
export {
  widget_default as default
};
