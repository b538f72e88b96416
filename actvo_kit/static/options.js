// options/widget.js
import { _ as _6, exercise, html as html5, Skipped, usePhone } from "./kit.js";

// options/gut.js
import { _ as _3, announce as announce2, Chip, Foot as Foot2, Heading, html as html2, Loud, Quiet as Quiet2, useState as useState2 } from "./kit.js";

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
  if (stage === "second") return "second";
  if (stage === "shortlist" || done && !stage) return done && !missing(content, record) ? "kept" : "shortlist";
  return phone && place !== "gut/list" && cardAt(content, record, place) ? "card" : "list";
}
function cardAt(content, record, place) {
  const named = content.options.find((option) => `gut/${option.id}` === place);
  return named ?? content.options.find((option) => !gutOf(record, option.id)) ?? null;
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
var Marks = ({ card, gut, onMark, label }) => html`<div class="marks" role="group" aria-label=${label ?? _2("{title}: your first reaction", card)}>
    ${MARKS.map(
  ({ id, name }) => html`<button type="button" class="button" key=${id} aria-pressed=${gut === id} onClick=${() => onMark(gut === id ? null : id)}>
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
  </p>`;
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

// options/gut.js
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
    if (shown) announce2(_3("{title} marked. Next: {next}. {summary}", { title: card.title, next: shown.title, summary: shown.summary }));
  };
  return html2`<div class="screen one">
    <${Heading} title=${_3("What is your first reaction to this option?")} lede=${_3("Card {number} of {of}. Being curious is enough.", { number: at + 1, of: content.options.length })} screen="card" />
    <div class="card option" role="group" tabindex="0" aria-label=${_3("{kind}: {title}", { kind: kindOf(content, card.type), title: card.title })} aria-keyshortcuts="1 2 3" onKeyDown=${keys(choose)}>
      <${Facts} content=${content} card=${card} />
    </div>
    <${Marks} card=${card} gut=${gutOf(record, card.id)} onMark=${choose} />
    <div class="between">
      <${Why} ...${{ card, record, answer, model }} key=${card.id} />
      ${count > 0 ? html2`<${Quiet2} label=${onward(count, content.options.length)} onClick=${() => answer.go("second")} />` : html2`<${Quiet2} label=${_3("See them all")} onClick=${() => answer.go("gut/list")} />`}
    </div>
    <${Foot2}
      left=${before && html2`<${Quiet2} label=${_3("Back")} name=${_3("Back to the card before")} onClick=${() => answer.go(before)} />`}
      right=${html2`<${Quiet2} label=${_3("Next card")} onClick=${() => answer.go(placeAfter(content, record, card.id))} />`}
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
    announce2(_3("{count} of {most} shown: {kind}", { count: ofKind(content, id).length, most: all, kind: name }));
  };
  const place = phone ? "gut/list" : "gut";
  return html2`<div class="screen">
    <${Heading} over=${_3("{count} of {most} marked", { count, most: all })} title=${_3("What is your first reaction to these options?")} lede=${_3("This is what exists at {organisation} today. You are not applying for anything. Being curious is enough.", content)} screen="list" />
    <div class="chips" role="group" aria-label=${_3("Which kinds to show")}>
      ${[{ id: null, name: _3("All kinds") }, ...content.kinds].map(
    ({ id, name }) => html2`<${Chip} label=${html2`${name} <span class="count">${ofKind(content, id).length}</span>`} chosen=${kind === id} round onPick=${() => filter(id, name)} key=${id} />`
  )}
    </div>
    <div class="options">
      ${cards.map((card) => {
    const gut = gutOf(record, card.id);
    const choose = (next) => mark(answer, card, next, place);
    return html2`<article class=${gut ? "card option marked" : "card option"} onKeyDown=${keys(choose)} key=${card.id}>
          <${Facts} content=${content} card=${card} />
          <${Marks} card=${card} gut=${gut} onMark=${choose} />
          <${Why} ...${{ card, record, answer, model }} />
        </article>`;
  })}
    </div>
    <div class="row"><${Loud} label=${onward(count, all)} disabled=${!count} onClick=${() => answer.go("second")} /></div>
    <${Way} answer=${answer} left=${phone && count < all && html2`<${Quiet2} label=${_3("One by one")} onClick=${() => answer.go("gut")} />`} />
  </div>`;
}

// options/second.js
import { _ as _4, announce as announce3, Heading as Heading2, html as html3, Loud as Loud2, ngettext as ngettext2, Notice, Quiet as Quiet3, Said, useRef as useRef2, useState as useState3 } from "./kit.js";
function Second({ content, record, answer, reading, links, cardOf, phone }) {
  const seen = useRef2(
    /** @type {import("./logic.js").Look[]} */
    []
  );
  seen.current = looksOf(seen.current, reading.second ?? []);
  const looks = seen.current;
  const rows = reading.rows ?? [];
  const [quiet, setQuiet] = useState3(() => rows.map((row) => row.id).filter((id) => gutOf(record, id) === "no"));
  const title = looks.length ? _4("Worth a second look") : _4("What each of these asks for");
  const lede = looks.length ? _4("Here your first reactions and your ratings say different things. Both may be right.") : _4("Your marks stand beside what you rated. Nothing here is a grade.");
  return html3`<div class="screen">
    <${Heading2} title=${title} lede=${lede} screen="second" />
    ${looks.length > 0 && html3`<div class="looks">${looks.map((look) => html3`<${Lifted} ...${{ content, record, answer, look }} card=${cardOf(look.id)} key=${look.id} />`)}</div>`}
    ${!looks.length && html3`<${Quietly} rated=${reading.rated} href=${links.strengths} />`}
    <section class="screen" aria-labelledby="options-all">
      <h3 id="options-all">${_4("Your marks, beside what you rated")}</h3>
      <ul class="rows">
        ${rows.filter((row) => !quiet.includes(row.id)).map((row) => html3`<${Row} ...${{ content, record, answer, row }} card=${cardOf(row.id)} key=${row.id} />`)}
      </ul>
      ${quiet.length > 0 && html3`<div><${Quiet3} label=${ngettext2("Show the {count} you said No to", "Show the {count} you said No to", quiet.length)} onClick=${() => setQuiet([])} /></div>`}
    </section>
    <div class="row"><${Loud2} label=${_4("Choose a few of them")} onClick=${() => answer.go("shortlist")} /></div>
    <${Way} answer=${answer} left=${html3`<${Quiet3} label=${_4("Back")} name=${_4("Back to your marks")} onClick=${() => answer.go(phone ? "gut/list" : "gut")} />`} />
  </div>`;
}
var Quietly = ({ rated, href }) => html3`<${Notice}>
    ${rated ? html3`<p>${_4("Nothing stands out. Your ratings and your first reactions agree.")}</p>` : html3`<p>${_4("You rated nothing in Strengths yet, so there is nothing to compare with your marks. You can go on without ratings.")}</p>
          ${href && html3`<p><a href=${href}>${_4("Rate a few strengths")}</a></p>`}`}
  <//>`;
function Lifted({ content, record, answer, look, card }) {
  const gut = gutOf(record, card.id);
  return html3`<article class="card look">
    <p class="kind">${kindOf(content, card.type)}</p>
    <h3>${card.title}</h3>
    <p class="serif quote">${said(look, gut)} <${Said} text=${look.but} names=${look.emphasis} /></p>
    <p class="summary">${card.summary}</p>
    <p class="ask" aria-hidden="true">${_4("And now?")}</p>
    <${Marks} card=${card} gut=${gut} label=${_4("{title}: and now?", card)} onMark=${(next) => mark(answer, card, next, "second")} />
  </article>`;
}
function Row({ content, record, answer, row, card }) {
  const [open, setOpen] = useState3(false);
  const box = useRef2(
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
    announce3(_4("Closed"));
    setTimeout(() => (
      /** @type {HTMLElement|null} */
      (box.current?.querySelector(".mark-button") ?? null)?.focus()
    ));
  };
  return html3`<li ref=${box} onKeyDown=${escape}>
    <button type="button" class="mark-button" aria-expanded=${open} aria-label=${_4("{mark}. Change the mark on {title}", { mark: nameOf(gut), title: card.title })} onClick=${() => setOpen(!open)}><${Mark} gut=${gut} /></button>
    <div class="what">
      <h4>${card.title}</h4>
      <p class="facts"><span>${kindOf(content, card.type)}</span> <span>${card.time}</span></p>
    </div>
    <div class="beside-it">
      <p class="band">${row.words}</p>
      ${row.uses.length > 0 && html3`<p><span class="label">${_4("Uses:")}</span> ${row.uses.join(", ")}</p>`}
      ${row.drains.length > 0 && html3`<p><span class="label">${_4("Asks for, and drains you:")}</span> ${row.drains.join(", ")}</p>`}
      ${row.gaps.length > 0 && html3`<p><span class="label">${_4("To build:")}</span> ${row.gaps.join("; ")}</p>`}
      ${row.unrated.length > 0 && html3`<p><span class="label">${_4("Not rated:")}</span> ${row.unrated.join(", ")}</p>`}
    </div>
    ${open && html3`<${Marks} card=${card} gut=${gut} onMark=${choose} />`}
  </li>`;
}

// options/shortlist.js
import { _ as _5, Ahead, announce as announce4, Foot as Foot3, Heading as Heading3, html as html4, inPieces, Loud as Loud3, ngettext as ngettext3, Notice as Notice2, Pick, Plain, Quiet as Quiet4, RankList, useRef as useRef3, useState as useState4 } from "./kit.js";
var SHOWN = ["curious", "maybe"];
function Shortlist({ content, record, answer, reading }) {
  const [all, setAll] = useState4(false);
  const box = useRef3(
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
    announce4(shortlist.includes(card.id) ? _5("{title} added, {count} of {most}", values) : _5("{title} taken out, {count} of {most}", values));
    answer.set(settled(content, record, shortlist), "shortlist");
  };
  const out = (card) => {
    toggle(card);
    setTimeout(() => (
      /** @type {HTMLElement|null} */
      (box.current?.querySelector("h3") ?? null)?.focus()
    ));
  };
  return html4`<div class="screen" ref=${box}>
    <${Heading3} over=${_5("{count} of {most}", { count: ids.length, most: MOST })} title=${_5("Which few would you look at closer?")} lede=${_5("You are not applying for anything. Being curious is enough. Pick two to six options; three are better.")} screen="shortlist" />
    <div class="choosing">
      <section class="screen mine" aria-labelledby="options-mine">
        <h3 id="options-mine" tabindex="-1">${_5("Your shortlist")}</h3>
        ${ids.length > 0 ? html4`<${RankList} items=${chosen(content, record).map((card) => ranked(content, card, out))} label=${_5("Your shortlist, in your order")} onMove=${(shortlist) => answer.set({ shortlist }, "shortlist")} />` : html4`<p class="empty">${_5("Nothing here yet.")}</p>`}
        <${Rules} ...${{ content, record, answer, toggle }} />
        <div class="row"><${Loud3} label=${_5("Keep this shortlist")} disabled=${ids.length < LEAST} onClick=${() => answer.mark("done", "shortlist")} /></div>
      </section>
      <div class="screen from">
        ${shown.map((group) => html4`<section class="stack" aria-labelledby=${`options-${group.id}`} key=${group.id}>
          <h3 id=${`options-${group.id}`}>${group.id === "none" ? _5("Not marked") : _5("You said {mark}", { mark: group.name })} <span class="count">${group.cards.length}</span></h3>
          <div class="picks dense">${group.cards.map((card) => html4`<${Option} ...${{ content, record, card, full: ids.length >= MOST }} chosen=${ids.includes(card.id)} onPick=${() => toggle(card)} key=${card.id} />`)}</div>
        </section>`)}
        ${hidden > 0 && html4`<div><${Quiet4} label=${ngettext3("Show the other {count} too", "Show the other {count} too", hidden)} onClick=${() => setAll(true)} /></div>`}
      </div>
    </div>
    <${Way} answer=${answer} left=${html4`<${Quiet4} label=${_5("Back")} name=${_5("Back to the second look")} onClick=${() => answer.go("second")} />`} />
  </div>`;
}
var ranked = (content, card, out) => ({
  id: card.id,
  title: card.title,
  text: html4`<span>${kindOf(content, card.type)}</span><${Quiet4} label=${_5("Take out")} name=${_5("Take out {title}", card)} onClick=${() => out(card)} />`
});
function Rules({ content, record, answer, toggle }) {
  const lacks = missing(content, record);
  const error = lacks ? answer.errorOf("shortlist") : "";
  const says = standing(content, record);
  const undo = () => answer.set({ reshape_refused: null }, "shortlist");
  return html4`<div class="stack">
    ${says && !error && html4`<p class="muted">${says}</p>`}
    ${error && html4`<p class="error" role="alert">${error}</p>`}
    ${lacks === "reshape" && html4`<${Reshape} ...${{ content, answer, toggle }} />`}
    ${record.reshape_refused && html4`<p class="muted small">${_5("You do not want to change your present job. That is fine.")} <${Quiet4} label=${_5("Undo")} name=${_5("Undo: I would rather not")} onClick=${undo} /></p>`}
  </div>`;
}
var Reshape = ({ content, answer, toggle }) => html4`<${Notice2} tone="sun">
    <p><b>${_5("Add a version where you stay and change the job?")}</b> ${_5("Staying is a real option like the others, and good to compare with.")}</p>
    <div class="stack">
      ${content.options.filter((option) => option.type === "reshape").map((option) => html4`<${Plain} label=${option.title} name=${_5("Add {title}", option)} onClick=${() => toggle(option)} key=${option.id} />`)}
      <${Quiet4} label=${_5("I would rather not")} onClick=${() => {
  announce4(_5("Noted"));
  answer.set({ reshape_refused: true }, "shortlist");
}} />
    </div>
  <//>`;
var heard = (words) => html4`<span class="sr">${words}</span>`;
var Option = ({ content, record, card, chosen: chosen2, full, onPick }) => html4`<${Pick} dense title=${card.title} text=${`${kindOf(content, card.type)} · ${card.time}`} chosen=${chosen2} disabled=${full && !chosen2} onPick=${onPick}>
    ${!SHOWN.includes(gutOf(record, card.id) ?? "") && html4`${inPieces("Your mark: {mark}", { mark: html4`<${Mark} gut=${gutOf(record, card.id)} />` }, heard)}`}
  <//>`;
var Kept = ({ content, record, answer, ahead }) => html4`<div class="screen narrow">
    <${Heading3} title=${_5("Your shortlist, for now")} lede=${_5("You are not applying for anything. You can change your shortlist while the room is open.")} screen="kept" />
    <ol class="kept">
      ${chosen(content, record).map((card) => html4`<li key=${card.id}><b class="serif">${card.title}</b><span>${kindOf(content, card.type)} · ${card.time}</span></li>`)}
    </ol>
    <div class="row"><${Ahead} ahead=${ahead} /></div>
    <${Foot3} left=${html4`<${Quiet4} label=${_5("Change it")} name=${_5("Change the shortlist")} onClick=${() => answer.mark("draft", "shortlist")} />`} />
  </div>`;

// options/widget.js
function show({ content, record, answer, place }) {
  const phone = usePhone();
  const cardOf = (id) => content.options.find((option) => option.id === id);
  return { name: screenOf(content, record, place, { phone, done: answer.status === "done" }), phone, cardOf };
}
var LeftOut = (props) => html5`<${Skipped} ...${props} title=${_6("You left this one for later")} lede=${_6("Your marks are kept, and you can come back at any time.")} back=${_6("Come back to it now")} />`;
var screens = { card: Card, list: List, second: Second, shortlist: Shortlist, kept: Kept, skipped: LeftOut };
var widget_default = exercise("options", { screens, show });
export {
  widget_default as default
};
