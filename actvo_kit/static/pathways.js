// pathways/widget.js
import { _ as _17, announce as announce10, exercise, Heading as Heading6, html as html15, inPieces, Loud as Loud5, Notice as Notice7, page, Quiet as Quiet10, SentLog, Skipped, useEffect as useEffect2, useRef as useRef5, Way as Foot2 } from "./kit.js";

// pathways/ask.js
import { _ as _2, announce, askOf, changed, emptyWish, Fields, Foot, Heading, html, leftToday, Letter, ownTexts, Plain, Quiet, stageOf, Steer, takes, useEffect, useRef, useState } from "./kit.js";

// pathways/logic.js
import { _, atFirst, ngettext } from "./kit.js";
var kindOf = (kind) => ({ deepen: _("Stay and change"), across: _("Sideways"), surprise: _("Something different") })[kind];
var howSure = (level) => ({ low: _("Low."), medium: _("Medium."), high: _("High.") })[level];
var whom = (to) => ({ me: _("For you:"), manager: _("For your manager:"), option_owner: _("For whoever offers it:"), peer: _("For a colleague:") })[to];
var okFrom = (from) => ({ manager: _("Ask your manager first."), option_owner: _("Ask whoever offers it first."), other: _("Ask the people concerned first.") })[from] ?? "";
var badgeOf = (author) => author === "model" ? _("Draft by a language model from the fields you ticked. Edit before you use it.") : _("Written on this machine, no language model");
var isByModel = (draft) => draft.written_by === "model";
var ENOUGH = 2;
var TITLE_WORDS = 6;
function screenOf({ drafts, writing, trouble }) {
  if (drafts?.pathways.length) return "drafts";
  if (trouble) return "trouble";
  return drafts && !writing ? "empty" : "waiting";
}
var askFor = ({ drafts, shortlist }) => drafts?.pathways.length ? null : shortlist.join() || "none";
var heading = ({ length }) => ngettext("One draft, from your answers and the catalogue", "{number} drafts, from your answers and the catalogue", length, { number: atFirst(length) });
var pathwayOf = (record, draft) => record.pathway?.[draft.id] ?? {};
var titleOf = (record, draft) => pathwayOf(record, draft).title?.trim() || draft.title;
var destinationOf = (record, draft) => pathwayOf(record, draft).destination?.trim() || draft.destination;
var sentencesOf = (record, draft) => draft.sentences.filter((sentence) => !record.removed?.[sentence.id]).map((sentence) => {
  const own = ownWords(record, draft, sentence);
  return { ...sentence, said: own?.trim() || sentence.text, mine: Boolean(own?.trim()) };
});
function ownWords(record, draft, sentence) {
  const accepted3 = pathwayOf(record, draft).accepted?.[sentence.id];
  return accepted3?.by === "me" ? accepted3.text : void 0;
}
function standOf(record, draft, sentence) {
  if (record.removed?.[sentence.id]) return "out";
  const accepted3 = pathwayOf(record, draft).accepted?.[sentence.id];
  if (!accepted3) return "open";
  return accepted3.by === "me" ? "mine" : "taken";
}
function countOf(record, draft) {
  const stands = draft.sentences.map((sentence) => standOf(record, draft, sentence));
  return { of: stands.length, in: stands.filter((stand) => stand === "taken" || stand === "mine").length, open: stands.filter((stand) => stand === "open").length };
}
function isKeepable(record, draft) {
  const count = countOf(record, draft);
  return !isByModel(draft) || count.in > 0 || count.open === 0;
}
function choosing(record, draft) {
  const count = countOf(record, draft);
  if (!isKeepable(record, draft)) return _("Take a sentence first, or put one in your words. What you do not take stays outside.");
  const counted = ngettext("{count} of {of} sentences is in.", "{count} of {of} sentences are in.", count.in, { of: count.of });
  return isKept(record, draft) ? counted : `${counted} ${_("Keeping adds the title, the destination and the questions.")}`;
}
function taken(record, draft, sentence, strengths) {
  const path = `pathway.${draft.id}.accepted.${sentence.id}`;
  const takes2 = standOf(record, draft, sentence) !== "taken";
  const others = chosen(record, draft).filter((other) => other.id !== sentence.id);
  const fields = { [path]: takes2 ? accepted(sentence, draft.written_by) : null };
  if (takes2 && record.removed?.[sentence.id]) fields[`removed.${sentence.id}`] = null;
  if (isKept(record, draft) && pathwayOf(record, draft).by?.strengths) fields[`pathway.${draft.id}.strengths`] = cited(takes2 ? [...others, sentence] : others, strengths);
  return fields;
}
function leftOut(record, draft, sentence) {
  const stand = standOf(record, draft, sentence);
  if (stand === "out") return { [`removed.${sentence.id}`]: null };
  return { [`removed.${sentence.id}`]: true, ...stand === "taken" ? { [`pathway.${draft.id}.accepted.${sentence.id}`]: null } : {} };
}
var chosen = (record, draft) => draft.sentences.filter((sentence) => isByModel(draft) ? ["taken", "mine"].includes(standOf(record, draft, sentence)) : !record.removed?.[sentence.id]);
var cited = (sentences, strengths) => [...new Set(sentences.flatMap((sentence) => sentence.evidence).filter((id) => strengths.includes(id)))].slice(0, 4);
var isKept = (record, draft) => !record.set_aside?.[draft.id] && Boolean(pathwayOf(record, draft).option_ids?.length);
var isAside = (record, draft) => Boolean(record.set_aside?.[draft.id]);
var accepted = ({ text, shareable, evidence }, by) => ({ text, shareable, evidence, by });
function kept(record, draft, strengths) {
  const by = draft.written_by;
  const at = `pathway.${draft.id}`;
  const pathway = pathwayOf(record, draft);
  const fields = { [`${at}.kind`]: draft.kind, [`${at}.option_ids`]: draft.option_ids };
  const sentences = chosen(record, draft);
  Object.assign(fields, { [`${at}.strengths`]: cited(sentences, strengths), [`${at}.by.strengths`]: by });
  if (!pathway.questions?.length) Object.assign(fields, { [`${at}.questions`]: draft.questions.slice(0, 3).map((question) => question.question), [`${at}.by.questions`]: by });
  for (
    const name of
    /** @type {("title"|"destination")[]} */
    ["title", "destination"]
  )
    if (!pathway[name]?.trim()) Object.assign(fields, { [`${at}.${name}`]: draft[name], [`${at}.by.${name}`]: by });
  for (const sentence of sentences) if (!isByModel(draft) && !ownWords(record, draft, sentence)?.trim()) fields[`${at}.accepted.${sentence.id}`] = accepted(sentence, by);
  return fields;
}
function unkept(record, draft) {
  const at = `pathway.${draft.id}`;
  const pathway = pathwayOf(record, draft);
  const names = ["kind", "option_ids", "strengths", "by", "posted", ...["title", "destination", "questions"].filter((name) => pathway.by?.[name])];
  const sentences = Object.entries(pathway.accepted ?? {}).filter(([, sentence]) => sentence.by !== "me" && !isByModel(draft));
  return Object.fromEntries([...names.map((name) => [`${at}.${name}`, null]), ...sentences.map(([id]) => [`${at}.accepted.${id}`, null])]);
}
function worded(record, draft, name, text) {
  const at = `pathway.${draft.id}`;
  const theirs = text === draft[name];
  return { [`${at}.${name}`]: theirs && !isKept(record, draft) ? null : text, [`${at}.by.${name}`]: theirs && isKept(record, draft) ? draft.written_by : null };
}
var ownQuestion = (record, draft) => (pathwayOf(record, draft).questions ?? []).find((question) => !draft.questions.some((drafted) => drafted.question === question)) ?? "";
function asking(draft, text) {
  const at = `pathway.${draft.id}`;
  const drafted = draft.questions.map(({ question }) => question);
  return { [`${at}.questions`]: text ? [...drafted.slice(0, 2), text] : null, [`${at}.by.questions`]: null };
}
function said(record, draft, sentence, text) {
  const path = `pathway.${draft.id}.accepted.${sentence.id}`;
  if (text !== sentence.text) return { [path]: { text, shareable: text, evidence: sentence.evidence, by: "me" } };
  return { [path]: isKept(record, draft) && !isByModel(draft) ? accepted(sentence, draft.written_by) : null };
}
function titleProblem(title) {
  const words = title.trim().split(/\s+/).filter(Boolean).length;
  return words > TITLE_WORDS ? _("A title has six words at most. This one has {count}.", { count: words }) : "";
}
var isTouched = (record, draft) => Boolean(record.pathway?.[draft.id]) || isAside(record, draft) || draft.sentences.some((sentence) => record.removed?.[sentence.id]);
function beforeOf({ drafts, previous }) {
  const textOf = (draft) => [draft.title, ...draft.sentences.map((sentence) => sentence.text)].join("\n");
  const now = new Map((drafts?.pathways ?? []).map((draft) => [draft.id, textOf(draft)]));
  return (previous?.pathways ?? []).filter((draft) => now.get(draft.id) !== textOf(draft));
}
function noticesOf({ fell_back, left_out }) {
  const many = { number: (left_out ?? 0) < 4 ? atFirst(left_out ?? 0) : left_out };
  const leftOutWords = left_out ? ngettext("One sentence of the language model did not hold and was left out.", "{number} sentences of the language model did not hold and were left out.", left_out, many) : "";
  return [fell_back ?? "", leftOutWords].filter(Boolean);
}
function sourcesOf(drafts, sentence) {
  const sources = sentence.evidence.flatMap((id) => drafts.sources.find((source) => source.id === id) ?? []);
  const own = [];
  for (const source of sources.filter((source2) => !isRow(source2))) {
    const at = own.findIndex((other) => other.where === source.where && other.lines[0] === source.lines[0]);
    if (at < 0) own.push(source);
    else own[at] = { ...own[at], lines: [...own[at].lines, ...source.lines.slice(1)] };
  }
  return { own, catalogue: sources.filter(isRow) };
}
var isRow = (source) => source.id.startsWith("OPT-");
function whence(source, clock2) {
  if (isRow(source)) return source.where;
  const values = { where: source.where, when: source.when && clock2(source.when) };
  if (source.id.startsWith("EV-")) return source.when ? _("You wrote in {where}, {when}", values) : _("You wrote in {where}", values);
  return source.when ? _("You chose in {where}, {when}", values) : _("You chose in {where}", values);
}

// pathways/ask.js
var ASK = "drafts/ask";
var DEBOUNCE_MS = 300;
function useWish({ asking: asking2, answer, place, content }) {
  const [wish, setWish] = useState(emptyWish);
  const change = (part) => setWish((before2) => changed(before2, part));
  const own = useRef(
    /** @type {Record<string, string>} */
    {}
  );
  Object.assign(own.current, ownTexts(asking2, wish));
  const before = useRef({ stage: "", written: content.drafts?.written_at });
  const stage = asking2.progress ? stageOf(asking2.progress) : "";
  const written = content.drafts?.written_at;
  useEffect(() => {
    const was = before.current;
    before.current = { stage, written: stage ? was.written : written };
    if (stage && stage !== was.stage) announce(stage);
    if (stage || !was.stage) return;
    change({});
    announce(written === was.written ? _2("Nothing new was written; your drafts are as they were") : heading(content.drafts?.pathways ?? []));
    if (written !== was.written && place === ASK) setTimeout(() => answer.go("drafts"));
  }, [stage, written]);
  return { wish, change, own: own.current };
}
function Panel({ asking: asking2, answer, model, change }) {
  const { offer, progress, trouble, about } = asking2;
  if (!offer) return null;
  const open = () => {
    change({});
    answer.go(ASK);
  };
  return html`<section class="card helper" aria-labelledby="helper">
    <h3 id="helper">${_2("Draft with {name}", { name: offer.label })}</h3>
    ${progress ? html`<p>${_2("{stage}.", { stage: stageOf(progress) })}</p>
          <div class="row"><${Plain} label=${_2("See how it goes")} onClick=${() => answer.go(ASK)} /><${Quiet} label=${_2("Cancel")} name=${_2("Cancel the writing")} onClick=${() => model.send({ want: "cancel" })} /></div>` : html`<p>${_2("It runs on {place}. You tick what it may read, and you see every word before anything is sent.", offer)}</p>
          ${about === "draft" && html`<p role="alert" class="error">${trouble}</p>`}
          <div class="row"><${Plain} label=${_2("Choose what it may read")} disabled=${offer.left <= 0} onClick=${open} /><span class="muted small">${leftToday(offer.left)}</span></div>`}
  </section>`;
}
var AskScreen = (props) => props.asking.progress ? html`<${Writing} ...${props} progress=${props.asking.progress} />` : html`<${Choosing} ...${props} />`;
function Choosing({ asking: asking2, answer, model, wish, change, own }) {
  const { offer, letter, number } = asking2;
  useEffect(() => {
    const timer = setTimeout(() => model.send({ want: "letter", number: wish.number, ask: askOf(wish) }), letter ? DEBOUNCE_MS : 0);
    return () => clearTimeout(timer);
  }, [wish.number]);
  const send = (seal) => model.send({ want: "draft", ask: askOf(wish, seal) });
  const lede = _2("It runs on {place}. Nothing is ticked for you, and nothing is sent before you have seen it, letter for letter.", { place: offer?.place ?? "" });
  return html`<div class="screen">
    <${Heading} over=${_2("Draft with {name}", { name: offer?.label ?? "" })} title=${_2("What may it read?")} lede=${lede} screen="ask" />
    <div class="ask">
      <div class="fields">
        ${!letter && html`<p class=${asking2.about === "letter" ? "error" : "muted"} role=${asking2.about === "letter" ? "alert" : void 0}>${asking2.about === "letter" && number === wish.number ? asking2.trouble : _2("One moment: your answers are being looked through.")}</p>`}
        <${Fields} ...${{ asking: asking2, wish, change, own }} />
      </div>
      <div class="aside">
        <${Steer} ...${{ asking: asking2, wish, change }} />
        <${Letter} ...${{ asking: asking2, wish }} onSend=${send} />
        <p class="muted small">${leftToday(offer?.left ?? 0)} ${_2("Your drafts stay as they are until new ones are there, and you can go back to them.")}</p>
      </div>
    </div>
    <${Foot} left=${html`<${Quiet} label=${_2("Back")} name=${_2("Back to the drafts")} onClick=${() => answer.go("drafts")} />`} />
  </div>`;
}
function Writing({ asking: asking2, answer, model, progress }) {
  const { offer } = asking2;
  return html`<div class="screen">
    <${Heading} over=${_2("Draft with {name}", { name: offer?.label ?? "" })} title=${_2("It is writing your drafts")} lede=${`${takes(offer?.seconds ?? 60)} ${_2("Whatever does not hold against what you ticked is left out before you see it.")}`} screen="writing" />
    <div class="going">
      <p class="stage serif">${stageOf(progress)}</p>
      <div class="row"><${Plain} label=${_2("Cancel")} name=${_2("Cancel the writing")} onClick=${() => model.send({ want: "cancel" })} /><${Quiet} label=${_2("Back to the drafts meanwhile")} onClick=${() => answer.go("drafts")} /></div>
    </div>
    <div class="drafts">${[0, 1, 2].map((at) => html`<${Growing} number=${at + 1} card=${progress.cards[at]} key=${at} />`)}</div>
    <${Foot} />
  </div>`;
}
var Growing = ({ number, card }) => html`<section class=${`card growing ${card?.kind ?? ""}`} aria-label=${_2("Draft {number}", { number })}>
    <p class="kind">${card ? kindOf(card.kind) : _2("Draft {number}", { number })}</p>
    ${card ? html`<h3>${card.title}</h3>` : html`<p class="muted">${_2("Not begun yet")}</p>`}
    ${card && card.sentences.length > 0 && html`<ul class="sentences">${card.sentences.map((sentence) => html`<li key=${sentence.id}><p>${sentence.text} <span class="mark"><span>${sentence.mark}</span></span></p></li>`)}</ul>`}
  </section>`;

// pathways/before.js
import { _ as _3, html as html2, Plain as Plain2 } from "./kit.js";
function Before({ content, asking: asking2, model }) {
  const before = beforeOf(content);
  if (!before.length) return null;
  return html2`<details class="before">
    <summary>${_3("What stood here before")}</summary>
    <div class="drafts">
      ${before.map(
    (draft) => html2`<section class=${draft.kind} aria-labelledby=${`before-${draft.id}`} key=${draft.id}>
          <p class="kind">${kindOf(draft.kind)}</p>
          <h3 id=${`before-${draft.id}`}>${draft.title}</h3>
          <ul>${draft.sentences.map((sentence) => html2`<li key=${sentence.id}>${sentence.text}</li>`)}</ul>
        </section>`
  )}
    </div>
    ${asking2.about === "undo" && html2`<p class="error" role="alert">${asking2.trouble}</p>`}
    <div class="row">
      <${Plain2} label=${_3("Go back to the drafts before")} disabled=${Boolean(asking2.progress)} onClick=${() => model.send({ want: "undo" })} />
      <span class="muted small">${_3("What you kept or changed stays as it is.")}</span>
    </div>
  </details>`;
}

// pathways/choices.js
import { _ as _6, announce as announce2, AskedWay as AskedWay2, Chip, Heading as Heading3, html as html4, ngettext as ngettext3, Notice as Notice2, Pick, Quiet as Quiet3 } from "./kit.js";

// pathways/parts.js
import { _ as _5, AskedWay, Choice, Field, Heading as Heading2, html as html3, Loud, Notice, Quiet as Quiet2, useState as useState2 } from "./kit.js";

// pathways/written.js
import { _ as _4, inWords, language, ngettext as ngettext2 } from "./kit.js";
var DRAFTS = ["PW-A", "PW-B", "PW-C"];
var OWN_MOST = 3;
var OPTIONS_MOST = 3;
var STRENGTHS_MOST = 4;
var QUESTIONS_MOST = 3;
var SIDE_BY_SIDE = 3;
var KINDS = ["deepen", "across", "surprise", "other"];
var nameOfKind = (kind) => kind === "other" ? _4("Elsewhere, for me alone") : kindOf(kind) ?? "";
var aboutKind = (kind) => ({
  deepen: _4("The best version of where I am, or what would have to change first"),
  across: _4("A next step in this organisation, beside what I do now"),
  surprise: _4("What I would explore if nobody were judging"),
  other: _4("A pathway out of here. It stays locked: no draft, no paper and nobody else has it.")
})[kind] ?? "";
var PARTS = ["name", "options", "steps", "bring", "gives", "asks"];
var nameOfPart = (part) => ({ name: _4("Where it leads"), options: _4("Options"), steps: _4("Three steps in time"), bring: _4("Strengths and learning"), gives: _4("What it costs and gives"), asks: _4("Questions, and a door") })[part];
var ASKED = { title: "name", destination: "name", kind: "name", option_ids: "options", milestones: "steps", strengths: "bring", learn: "bring", cost_to_me: "gives", gives_org: "gives", questions: "asks", open_door: "asks" };
var GAUGES = [
  { name: "resources", label: () => _4("What it takes"), ask: () => _4("Do I have the time, the means and the people for it?") },
  { name: "liking", label: () => _4("How much I like it"), ask: () => _4("Would I look forward to it?") },
  { name: "confidence", label: () => _4("How sure I am of myself"), ask: () => _4("Do I believe that I can do it?") },
  { name: "coherence", label: () => _4("How well it goes together"), ask: () => _4("Does it go with the rest of my life?") }
];
var isOwn = (id) => !DRAFTS.includes(id);
var pathwayById = (record, id) => record.pathway?.[id] ?? {};
function isOne(record, id) {
  const { option_ids, kind = "other", private: locked2, title } = pathwayById(record, id);
  if (record.set_aside?.[id]) return false;
  return Boolean(option_ids?.length) || isOwn(id) && kind === "other" && Boolean(locked2 && title?.trim());
}
var allOf = (record) => Object.keys(record.pathway ?? {}).filter((id) => isOne(record, id)).sort();
var ownOf = (record) => Object.keys(record.pathway ?? {}).filter(isOwn).sort();
function nextOf(record) {
  const taken2 = ownOf(record);
  if (taken2.filter((id) => !record.set_aside?.[id]).length >= OWN_MOST) return null;
  return [..."DEFGHIJKLMNOPQRSTUVWXYZ"].map((letter) => `PW-${letter}`).find((id) => !taken2.includes(id)) ?? null;
}
var begun = (id, kind) => ({ [`pathway.${id}.kind`]: kind, ...kind === "other" ? { [`pathway.${id}.private`]: true } : {} });
var titleIn = (record, content, id) => pathwayById(record, id).title?.trim() || content.drafts?.pathways.find((draft) => draft.id === id)?.title || _4("A pathway without a title");
function pathwayAt(record, place) {
  const [head, id, name] = place.split("/");
  if (head !== "pathway" || !record.pathway?.[id] || record.set_aside?.[id]) return null;
  return { id, part: PARTS.find((part) => part === name) ?? null };
}
function around(id, part) {
  const at = PARTS.indexOf(part);
  const place = (name) => name ? `pathway/${id}/${name}` : `pathway/${id}`;
  return { number: at + 1, before: at > 0 ? place(PARTS[at - 1]) : null, after: place(PARTS[at + 1]) };
}
function isFilled(pathway, part) {
  const { milestones = {}, questions = [] } = pathway;
  const has = (...texts) => texts.some((text) => text?.trim());
  switch (part) {
    case "name":
      return has(pathway.title);
    case "options":
      return Boolean(pathway.option_ids?.length);
    case "steps":
      return has(milestones.m3, milestones.m12, milestones.m24);
    case "bring":
      return Boolean(pathway.strengths?.length) || has(pathway.learn);
    case "gives":
      return has(pathway.cost_to_me, pathway.gives_org);
    default:
      return has(...questions, pathway.open_door);
  }
}
function typed(pathway, id, field, text) {
  const fields = { [`pathway.${id}.${field}`]: text || null };
  return pathway.by?.[field] ? { ...fields, [`pathway.${id}.by.${field}`]: null } : fields;
}
function asked(pathway, id, texts) {
  const some = texts.filter((text) => text.trim());
  return { [`pathway.${id}.questions`]: some.length ? some : null, ...pathway.by?.questions ? { [`pathway.${id}.by.questions`]: null } : {} };
}
function toggled(ids, id, most) {
  if (ids.includes(id)) return ids.filter((other) => other !== id);
  return ids.length < most ? [...ids, id] : ids;
}
function optionsFor({ options }, { kind, option_ids = [] }) {
  const ordered = kind === "deepen" ? [...options].sort((a, b) => Number(b.type === "reshape") - Number(a.type === "reshape")) : options;
  const near = ordered.filter(({ id, listed }) => listed || option_ids.includes(id));
  return { near, others: ordered.filter((option) => !near.includes(option)) };
}
var locked = (pathway, id) => pathway.private ? { [`pathway.${id}.private`]: null } : { [`pathway.${id}.private`]: true, [`pathway.${id}.posted`]: null };
var isUp = ({ title = "", posted: posted2 = "", private: hidden }) => !hidden && Boolean(title.trim()) && posted2.trim() === title.trim();
var posted = (pathway, id) => ({ [`pathway.${id}.posted`]: isUp(pathway) ? null : (pathway.title ?? "").trim() });
function monthAfter(months, from = /* @__PURE__ */ new Date()) {
  const then = new Date(from.getFullYear(), from.getMonth() + months, 1);
  return then.toLocaleDateString(language(), { month: "long", year: "numeric" });
}
var problemsOf = (errors) => Object.entries(errors).flatMap(([path, text]) => {
  const [head, id, field] = path.split(".");
  return text && head === "pathway" && id ? [{ place: `pathway/${id}/${ASKED[field] ?? "name"}`, text }] : [];
});
function standing(record) {
  const count = allOf(record).length;
  if (count >= ENOUGH) return ngettext2("You keep {number} of them.", "You keep {number} of them.", count, { number: inWords(count) });
  return count ? _4("Keep one more, so that you can compare.") : _4("Keep at least two, so that you can compare.");
}
function besideEachOther(all, chosen2) {
  const there = chosen2.filter((id) => all.includes(id));
  return there.length >= ENOUGH ? all.filter((id) => there.includes(id)) : all.slice(0, SIDE_BY_SIDE);
}
function rowsOf(record, content, ids) {
  const names = (cards, chosen2 = []) => chosen2.flatMap((id) => cards.find((card) => card.id === id)?.title ?? []);
  const rows = [
    ["destination", _4("Where it leads"), (pathway) => [pathway.destination]],
    ["option_ids", _4("Options"), (pathway) => names(content.options, pathway.option_ids)],
    ["m3", _4("In the first three months"), (pathway) => [pathway.milestones?.m3]],
    ["m12", _4("After a year"), (pathway) => [pathway.milestones?.m12]],
    ["m24", _4("After two years"), (pathway) => [pathway.milestones?.m24]],
    ["strengths", _4("Strengths I use"), (pathway) => names(content.abilities, pathway.strengths)],
    ["learn", _4("What I learn"), (pathway) => [pathway.learn]],
    ["cost_to_me", _4("What it costs me"), (pathway) => [pathway.cost_to_me]],
    ["gives_org", _4("What it gives here"), (pathway) => [pathway.gives_org]],
    ["questions", _4("Questions it asks"), (pathway) => pathway.questions ?? []],
    ["open_door", _4("The door that stays open"), (pathway) => [pathway.open_door]]
  ];
  const said2 = rows.map(([of, title, linesOf]) => ({ of, title, cells: ids.map((id) => linesOf(pathwayById(record, id)).flatMap((text) => text?.trim() ? [text.trim()] : [])) }));
  return said2.filter(({ cells }) => cells.some((lines) => lines.length));
}

// pathways/parts.js
function Part({ record, content, answer, id, pathway, part, title, lede, children }) {
  const { number, before, after } = around(id, part);
  const over = _5("{title}, {number} of {count}", { title: titleIn(record, content, id), number, count: PARTS.length });
  return html3`<div class="screen">
    <${Heading2} over=${over} title=${title} lede=${lede} screen=${`pathway/${id}/${part}`} />
    <div class="writing">
      <div class="screen">
        ${children}
        <div class="row"><${Loud} label=${part === "asks" ? _5("See the whole pathway") : _5("Next")} onClick=${() => answer.go(after)} /></div>
      </div>
      <${Parts} ...${{ answer, id, pathway, part }} />
    </div>
    <${AskedWay} answer=${answer} left=${html3`<${Quiet2} label=${_5("Back")} onClick=${() => answer.go(before ?? (isFilled(pathway, "name") ? `pathway/${id}` : "drafts"))} />`} />
  </div>`;
}
var Parts = ({ answer, id, pathway, part }) => html3`<nav class="parts" aria-label=${_5("The parts of this pathway")}>
    <ol>${PARTS.map((name) => html3`<li key=${name}><button type="button" class="quiet" aria-current=${name === part ? "step" : void 0} onClick=${() => answer.go(`pathway/${id}/${name}`)}>${nameOfPart(name)}<span class="sr">${isFilled(pathway, name) ? _5(": begun") : _5(": still open")}</span></button></li>`)}</ol>
    <${Quiet2} label=${_5("See the whole pathway")} onClick=${() => answer.go(`pathway/${id}`)} />
  </nav>`;
function Words({ answer, id, pathway, field, value, label, hint, most, lines = 2, error }) {
  return html3`<${Field} id=${`${field.replace(".", "-")}-${id}`} label=${label} hint=${hint} value=${value ?? ""} most=${most} lines=${lines} error=${error || answer.errorOf(`pathway.${id}.${field}`)} onType=${(text) => answer.type(typed(pathway, id, field, text))} />`;
}
function Name(props) {
  const { answer, id, pathway } = props;
  const kinds = KINDS.filter((kind) => kind !== "other" || pathway.kind === "other");
  const choose = (kind) => answer.set({ [`pathway.${id}.kind`]: kind });
  return html3`<${Part} ...${props} title=${_5("What do you call it, and where does it lead?")} lede=${aboutKind(pathway.kind ?? "other")}>
    <${Words} ...${{ answer, id, pathway }} field="title" value=${pathway.title} label=${_5("Title")} hint=${_5("six words at most")} most=${60} lines=${1} error=${titleProblem(pathway.title ?? "")} />
    <${Words} ...${{ answer, id, pathway }} field="destination" value=${pathway.destination} label=${_5("In two years")} hint=${_5("one sentence, as if it had happened")} most=${160} lines=${3} />
    ${pathway.kind !== "other" && html3`<${Choice} legend=${_5("What kind of pathway is it?")} look="row" name=${`kind-${id}`} value=${pathway.kind} choices=${kinds.map((kind) => ({ value: kind, label: nameOfKind(kind) }))} onChoose=${choose} />`}
  <//>`;
}
function Steps(props) {
  const { answer, id, pathway, reading } = props;
  const { m3, m12, m24 } = pathway.milestones ?? {};
  const until = (months) => _5("until {month}", { month: monthAfter(months) });
  const lacks = reading.without_first_step?.includes(id) && !m3?.trim();
  return html3`<${Part} ...${props} title=${_5("What has happened by when?")} lede=${_5("The first step is one you could take here, from where you are now.")}>
    <${Words} ...${{ answer, id, pathway }} field="milestones.m3" value=${m3} label=${_5("In the first three months")} hint=${until(3)} most=${140} />
    ${lacks && html3`<${Notice}><p>${_5("What comes later is there. What would be a first step, small enough for the next three months?")}</p><//>`}
    <${Words} ...${{ answer, id, pathway }} field="milestones.m12" value=${m12} label=${_5("After a year")} hint=${until(12)} most=${140} />
    <${Words} ...${{ answer, id, pathway }} field="milestones.m24" value=${m24} label=${_5("After two years")} hint=${until(24)} most=${140} />
  <//>`;
}
function Gives(props) {
  const { answer, id, pathway } = props;
  return html3`<${Part} ...${props} title=${_5("What does it cost, and what does it give?")} lede=${_5("Every pathway has a price. Saying it makes yours truer.")}>
    <${Words} ...${{ answer, id, pathway }} field="cost_to_me" value=${pathway.cost_to_me} label=${_5("What it costs me")} most=${160} lines=${3} />
    <${Words} ...${{ answer, id, pathway }} field="gives_org" value=${pathway.gives_org} label=${pathway.kind === "other" ? _5("What it gives to others") : _5("What it gives here")} hint=${pathway.kind === "other" ? void 0 : _5("to the people and the work around you")} most=${160} lines=${3} />
  <//>`;
}
function Asks(props) {
  const { answer, id, pathway } = props;
  return html3`<${Part} ...${props} title=${_5("What does this pathway ask of you?")} lede=${_5("Two or three questions that you cannot answer yet.")}>
    <${Questions} ...${{ answer, id, pathway }} key=${id} />
    <${Words} ...${{ answer, id, pathway }} field="open_door" value=${pathway.open_door} label=${_5("The door that stays open")} hint=${_5("something you do not close, whatever comes")} most=${120} />
  <//>`;
}
function Questions({ answer, id, pathway }) {
  const [texts, setTexts] = useState2(() => Array.from({ length: QUESTIONS_MOST }, (_none, at) => pathway.questions?.[at] ?? ""));
  const error = answer.errorOf(`pathway.${id}.questions`);
  const type = (at, text) => {
    const next = texts.map((before, place) => place === at ? text : before);
    setTexts(next);
    answer.type(asked(pathway, id, next));
  };
  return html3`<div class="screen">
    ${texts.map((text, at) => html3`<${Field} id=${`question-${at + 1}-${id}`} label=${_5("Question {number}", { number: at + 1 })} hint=${at === QUESTIONS_MOST - 1 ? _5("if there is one") : void 0} value=${text} most=${120} lines=${2} error=${at === 0 ? error : ""} onType=${(words) => type(at, words)} key=${at} />`)}
  </div>`;
}

// pathways/choices.js
function Begin({ record, answer }) {
  const id = nextOf(record);
  const begin = (kind) => id && answer.set(begun(id, kind), `pathway/${id}/name`);
  return html4`<div class="screen narrow">
    <${Heading3} title=${_6("What kind of pathway would you like to write?")} lede=${_6("It tells the next two years in your words. No kind is the right one.")} screen="begin" />
    <div class="picks one-column">${KINDS.map((kind) => html4`<${Pick} title=${nameOfKind(kind)} text=${aboutKind(kind)} disabled=${!id} onPick=${() => begin(kind)} key=${kind} />`)}</div>
    ${!id && html4`<${Notice2}><p>${_6("Three of your own are enough. Take one away to write another.")}</p><//>`}
    <${AskedWay2} answer=${answer} left=${html4`<${Quiet3} label=${_6("Back")} onClick=${() => answer.go("drafts")} />`} />
  </div>`;
}
function Options(props) {
  const { content, answer, id, pathway } = props;
  const ids = pathway.option_ids ?? [];
  const { near, others } = optionsFor(content, pathway);
  const pick = ({ id: option, title }) => {
    const next = toggled(ids, option, OPTIONS_MOST);
    answer.set({ [`pathway.${id}.option_ids`]: next.length ? next : null });
    announce2(next.includes(option) ? _6("{title}: chosen", { title }) : _6("{title}: not chosen", { title }));
  };
  const card = (option) => html4`<${Pick} dense title=${option.title} text=${option.text} chosen=${ids.includes(option.id)} disabled=${!ids.includes(option.id) && ids.length >= OPTIONS_MOST} onPick=${() => pick(option)} key=${option.id} />`;
  const error = answer.errorOf(`pathway.${id}.option_ids`);
  const lede = pathway.kind === "other" ? _6("Nothing has to be chosen here: this pathway may lead elsewhere.") : _6("One to three. They can follow each other.");
  return html4`<${Part} ...${props} title=${_6("Which options does it lead through?")} lede=${lede}>
    ${error && html4`<p class="error" role="alert">${error}</p>`}
    ${near.length > 0 && html4`<section class="stack" aria-labelledby="near"><h3 id="near">${_6("On your shortlist")}</h3><div class="picks dense">${near.map(card)}</div></section>`}
    ${others.length > 0 && html4`<details class="more" open=${!near.length}><summary>${ngettext3("{count} other in the catalogue", "{count} others in the catalogue", others.length)}</summary><div class="picks dense">${others.map(card)}</div></details>`}
  <//>`;
}
function Bring(props) {
  const { content, answer, id, pathway } = props;
  const ids = pathway.strengths ?? [];
  const near = content.abilities.filter((ability) => ability.picked || ids.includes(ability.id));
  const others = content.abilities.filter((ability) => !near.includes(ability));
  const pick = ({ id: strength, title }) => {
    if (!ids.includes(strength) && ids.length >= STRENGTHS_MOST) return announce2(_6("Four are the most: let one go first"));
    const next = toggled(ids, strength, STRENGTHS_MOST);
    answer.set({ [`pathway.${id}.strengths`]: next.length ? next : null, ...pathway.by?.strengths ? { [`pathway.${id}.by.strengths`]: null } : {} });
    announce2(next.includes(strength) ? _6("{title}: chosen", { title }) : _6("{title}: not chosen", { title }));
  };
  const chip = (ability) => html4`<${Chip} label=${ability.title} chosen=${ids.includes(ability.id)} sign onPick=${() => pick(ability)} key=${ability.id} />`;
  const error = answer.errorOf(`pathway.${id}.strengths`);
  return html4`<${Part} ...${props} title=${_6("What do you bring, and what would you learn?")} lede=${_6("Up to four strengths that this pathway would use.")}>
    ${error && html4`<p class="error" role="alert">${error}</p>`}
    <fieldset class="stack"><legend>${near.length ? _6("Strengths you picked") : _6("Strengths")}</legend><div class="chips">${(near.length ? near : others).map(chip)}</div></fieldset>
    ${near.length > 0 && others.length > 0 && html4`<details class="more"><summary>${_6("Other strengths")}</summary><div class="chips">${others.map(chip)}</div></details>`}
    <p class="muted small" aria-live="polite">${ids.length >= STRENGTHS_MOST ? _6("Four are chosen. To take another, let one go first.") : ""}</p>
    <${Words} ...${{ answer, id, pathway }} field="learn" value=${pathway.learn} label=${_6("What I would learn")} most=${160} lines=${3} />
  <//>`;
}

// pathways/compare.js
import { _ as _10, AskedWay as AskedWay3, Chip as Chip2, Heading as Heading4, html as html8, Loud as Loud3, Notice as Notice5, Quiet as Quiet5, usePhone, useState as useState3 } from "./kit.js";

// pathways/gauges.js
import { _ as _7, announce as announce3, html as html5, Quiet as Quiet4 } from "./kit.js";
var MOST = 100;
var STEP = 10;
var Gauges = ({ answer, id, pathway }) => html5`<section class="stack gauges" aria-labelledby=${`gauges-${id}`}>
    <h3 id=${`gauges-${id}`}>${_7("How it feels today")}</h3>
    <p class="muted small">${_7("Four looks at the same pathway. They are not added up.")}</p>
    ${GAUGES.map((gauge) => html5`<${Gauge} ...${{ answer, id, gauge }} value=${pathway.gauges?.[gauge.name] ?? null} key=${gauge.name} />`)}
  </section>`;
function Gauge({ answer, id, gauge, value }) {
  const path = `pathway.${id}.gauges.${gauge.name}`;
  const field = `${gauge.name}-${id}`;
  const set = (event) => answer.type({ [path]: Math.round(Number(event.currentTarget.value) / STEP) * STEP });
  const clear = () => {
    answer.set({ [path]: null });
    announce3(_7("{gauge}: not said", { gauge: gauge.label() }));
    globalThis.document.getElementById(field)?.focus();
  };
  const error = answer.errorOf(path);
  return html5`<div class="gauge">
    <label for=${field}><b>${gauge.label()}</b> <span class="hint">${gauge.ask()}</span></label>
    <output for=${field} class="number">${value ?? "–"}</output>
    <input type="range" id=${field} class=${value === null ? "unsaid" : ""} min="0" max=${MOST} step=${STEP} value=${value ?? MOST / 2} aria-valuetext=${value === null ? _7("not said yet") : _7("{value} of 100", { value })}
      onInput=${set} onClick=${(event) => value === null && set(event)} />
    <p class="ends"><span>${_7("not at all")}</span>${value !== null && html5`<${Quiet4} label=${_7("Not sure")} name=${_7("Not sure: {gauge}", { gauge: gauge.label() })} onClick=${clear} />`}<span>${_7("fully")}</span></p>
    ${error && html5`<p class="error" role="alert">${error}</p>`}
  </div>`;
}
var Bars = ({ pathway }) => html5`<ul class="bars">${GAUGES.map(({ name, label }) => {
  const value = pathway.gauges?.[name] ?? null;
  return html5`<li key=${name}><span>${label()}</span><span class="number">${value ?? _7("not said")}</span><span class="track" aria-hidden="true">${value !== null && html5`<i style=${{ width: `${value}%` }}></i>`}</span></li>`;
})}</ul>`;

// pathways/lock.js
import { _ as _8, announce as announce4, html as html6, Notice as Notice3, Plain as Plain3 } from "./kit.js";
var Padlock = ({ open = false }) => html6`<svg class="padlock" viewBox="0 0 20 20" aria-hidden="true"><rect x="4" y="9" width="12" height="8" rx="2" /><path d=${open ? "M7 9V6a3 3 0 0 1 5.8-1" : "M7 9V6a3 3 0 0 1 6 0v3"} /></svg>`;
var Locked = () => html6`<span class="tag locked"><${Padlock} />${_8("For me alone")}</span>`;
function Lock({ answer, id, pathway }) {
  const elsewhere = pathway.kind === "other";
  const turn = () => {
    answer.set(locked(pathway, id));
    announce4(pathway.private ? _8("The lock is open") : _8("Locked: for you alone"));
  };
  return html6`<section class="stack" aria-labelledby=${`lock-${id}`}>
    <h3 id=${`lock-${id}`}>${_8("Who may know of it")}</h3>
    ${elsewhere && pathway.private ? html6`<p class="closed"><${Padlock} />${_8("It leads elsewhere, so it stays locked.")}</p>` : html6`<button type="button" class="button lock" aria-pressed=${Boolean(pathway.private)} onClick=${turn}><${Padlock} open=${!pathway.private} /><span>${_8("For me alone")}</span></button>`}
    <p class="muted small">${pathway.private ? _8("Locked. It is in no draft, in no paper you write for others, and never on the screen. It stands here and in what you take home.") : _8("You can take it into a paper for others. Nobody sees it here. One tap locks it away.")}</p>
  </section>`;
}
function Post({ record, answer, id, pathway }) {
  const title = pathway.title?.trim();
  if (pathway.private || !title || !isOne(record, id)) return null;
  const up = isUp(pathway);
  const turn = () => {
    answer.set(posted(pathway, id));
    announce4(up ? _8("“{title}” is taken down", { title }) : _8("“{title}” is given to the room’s screen", { title }));
  };
  return html6`<section class="stack" aria-labelledby=${`post-${id}`}>
    <h3 id=${`post-${id}`}>${_8("A wall of titles")}</h3>
    <p class="muted small">${_8("The room’s screen can show titles, without names, once eight people or more have given one. Whoever knows you may still guess.")}</p>
    ${up && html6`<${Notice3}><p>${_8("“{title}” is given.", { title })}</p><//>`}
    <div class="row"><${Plain3} label=${up ? _8("Take it down") : _8("Give this title")} name=${up ? _8("Take down the title “{title}”", { title }) : _8("Give the title “{title}” to the room’s screen", { title })} onClick=${turn} /></div>
  </section>`;
}

// pathways/onward.js
import { _ as _9, Ahead, html as html7, Loud as Loud2, Notice as Notice4, Plain as Plain4 } from "./kit.js";
function cousinsIn(reading, title) {
  const [first, second] = reading.cousins ?? [];
  return second && html7`<${Notice4}><p>${_9("“{first}” and “{second}” are close cousins. What would make the second one truly different?", { first: title(first), second: title(second) })}</p><//>`;
}
function Onward({ content, record, answer, reading, ahead }) {
  const ids = allOf(record);
  const title = (id) => titleIn(record, content, id);
  const error = answer.errorOf("pathway");
  const done = answer.status === "done" && ids.length >= ENOUGH;
  return html7`<section class="onward" aria-label=${_9("What you keep")}>
    <p class="serif">${standing(record)}</p>
    ${ids.length > 0 && html7`<ul>${ids.map((id) => html7`<li key=${id}>${title(id)}</li>`)}</ul>`}
    ${cousinsIn(reading, title)}
    ${error && html7`<p class="error" role="alert">${error}</p>`}
    ${problemsOf(answer.errors).map(({ place, text }) => html7`<${Notice4} tone="clay" key=${place}><div role="alert"><p>${text}</p></div><div><${Plain4} compact label=${_9("Go there")} name=${_9("Go there: {text}", { text })} onClick=${() => answer.go(place)} /></div><//>`)}
    <div class="row">
      ${done ? html7`<${Ahead} ahead=${ahead} />` : html7`<${Loud2} label=${_9("Go on with these")} disabled=${ids.length < ENOUGH} onClick=${() => answer.mark("done", "drafts")} />`}
      ${ids.length >= ENOUGH && !content.short && html7`<${Plain4} label=${_9("Compare them")} onClick=${() => answer.go("compare")} />`}
    </div>
  </section>`;
}

// pathways/compare.js
function Compare({ record, content, answer, reading }) {
  const phone = usePhone();
  const all = allOf(record);
  const [chosen2, setChosen] = useState3(
    /** @type {string[]} */
    []
  );
  const ids = besideEachOther(all, chosen2);
  const rows = rowsOf(record, content, ids);
  const title = (id) => titleIn(record, content, id);
  const given = { record, content, ids, rows, title };
  return html8`<div class="screen">
    <${Heading4} title=${_10("Side by side")} lede=${_10("None of them is the better one. What differs, and what do you notice?")} screen="compare" />
    ${all.length > SIDE_BY_SIDE && html8`<fieldset class="stack"><legend>${_10("Which would you like to compare? Two or three.")}</legend><div class="chips">${all.map((id) => html8`<${Chip2} label=${title(id)} chosen=${ids.includes(id)} sign onPick=${() => setChosen(toggled(ids, id, SIDE_BY_SIDE))} key=${id} />`)}</div></fieldset>`}
    ${cousinsIn(reading, title)}
    ${phone ? html8`<${Stacked} ...${given} />` : html8`<${Columns} ...${given} />`}
    ${(reading.to_test ?? []).filter((id) => ids.includes(id)).map((id) => html8`<${Notice5} key=${id}><p>${_10("“{title}”: you like it more than you trust yourself with it. That is good material for a small test.", { title: title(id) })}</p><//>`)}
    <div class="row"><${Loud3} label=${_10("Back to all pathways")} onClick=${() => answer.go("drafts")} /></div>
    <${AskedWay3} answer=${answer} left=${html8`<${Quiet5} label=${_10("Back")} name=${_10("Back to all pathways")} onClick=${() => answer.go("drafts")} />`} />
  </div>`;
}
var Columns = ({ record, ids, rows, title }) => html8`<table class="compare">
    <caption class="sr">${_10("Your pathways beside each other")}</caption>
    <thead><tr><td></td>${ids.map((id) => html8`<th scope="col" key=${id}>${title(id)}${pathwayById(record, id).private && html8` <${Locked} />`}</th>`)}</tr></thead>
    <tbody>
      ${rows.map((row) => html8`<tr key=${row.of}><th scope="row">${row.title}</th>${row.cells.map((lines, at) => html8`<td key=${ids[at]}><${Lines} lines=${lines} /></td>`)}</tr>`)}
      <tr><th scope="row">${_10("How it feels today")}</th>${ids.map((id) => html8`<td key=${id}><${Bars} pathway=${pathwayById(record, id)} /></td>`)}</tr>
    </tbody>
  </table>`;
var Stacked = ({ record, ids, rows, title }) => html8`<div class="stacked">
    ${rows.map((row) => html8`<${Row} ...${{ row, ids, title }} key=${row.of} />`)}
    <section aria-label=${_10("How it feels today")}><h3>${_10("How it feels today")}</h3>${ids.map((id) => html8`<div class="cell-of" key=${id}><p class="whose">${title(id)}${pathwayById(record, id).private && html8` <${Locked} />`}</p><${Bars} pathway=${pathwayById(record, id)} /></div>`)}</section>
  </div>`;
function Row({ row, ids, title }) {
  const open = ids.filter((id, at) => !row.cells[at].length).map((id) => _10("“{title}”", { title: title(id) }));
  return html8`<section aria-label=${row.title}>
    <h3>${row.title}</h3>
    ${row.cells.map((lines, at) => lines.length > 0 && html8`<div class="cell-of" key=${ids[at]}><p class="whose">${title(ids[at])}</p><${Lines} lines=${lines} /></div>`)}
    ${open.length > 0 && html8`<p class="muted small">${_10("Still open: {titles}", { titles: open.join(", ") })}</p>`}
  </section>`;
}
var Lines = ({ lines }) => lines.length ? lines.map((line, at) => html8`<p key=${at}>${line}</p>`) : html8`<p class="muted">${_10("open")}</p>`;

// pathways/draft.js
import { _ as _13, announce as announce6, html as html11, ngettext as ngettext4, Plain as Plain5, Quiet as Quiet7 } from "./kit.js";

// pathways/block.js
import { _ as _12, announce as announce5, html as html10, Quiet as Quiet6, useRef as useRef3 } from "./kit.js";

// pathways/sentence.js
import { _ as _11, clock, html as html9, Said, useRef as useRef2, useState as useState4 } from "./kit.js";
function Sentence({ drafts, sentence, children, stand = "" }) {
  const [open, setOpen] = useState4(false);
  const button = useRef2(
    /** @type {HTMLButtonElement|null} */
    null
  );
  const id = `behind-${sentence.id}`;
  const escape = (event) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return html9`<li class=${stand} onKeyDown=${escape}>
    <p>
      <${Said} text=${sentence.said} names=${sentence.mine ? [] : sentence.emphasis} />${" "}
      ${sentence.mine && html9`<span class="mine">${_11("your words")}</span> `}<button type="button" class="mark" ref=${button} aria-expanded=${open} aria-controls=${id}
        aria-label=${_11("{mark}: see what this rests on", sentence)} onClick=${() => setOpen(!open)}><span>${sentence.mark}</span></button>
    </p>
    <div id=${id} hidden=${!open}>${open && html9`<${Behind} drafts=${drafts} sentence=${sentence} />`}</div>
    ${children}
  </li>`;
}
function Behind({ drafts, sentence }) {
  const { own, catalogue } = sourcesOf(drafts, sentence);
  return html9`<div class="behind">
    ${sentence.mine && html9`<p class="drafted">${_11("The draft said: {text}", sentence)}</p>`}
    ${own.map((source) => html9`<${Shown} source=${source} key=${source.id} />`)}
    ${catalogue.map(
    (source) => own.length ? html9`<details key=${source.id}><summary>${_11("{whence}: {line}", { whence: whence(source, clock), line: source.lines[0] })}</summary><${Lines2} lines=${source.lines.slice(1)} /></details>` : html9`<${Shown} source=${source} key=${source.id} />`
  )}
    <p class="leaves">${sentence.mine ? "" : sentence.shareable ? _11("If you tell somebody: “{shareable}”", sentence) : _11("This sentence stays on this page.")}</p>
    ${!own.length && !catalogue.length && html9`<p>${_11("The answer behind this has changed since the draft was written.")}</p>`}
  </div>`;
}
var Shown = ({ source }) => html9`<div class="source">
    <p class="whence">${whence(source, clock)}</p>
    <p class="first">${source.lines[0]}</p>
    <${Lines2} lines=${source.lines.slice(1)} />
  </div>`;
var Lines2 = ({ lines }) => lines.map((line, index) => html9`<p key=${index}>${line}</p>`);

// pathways/block.js
function Block({ sentence, draft, drafts, record, answer, strengths, edit }) {
  const box = useRef3(
    /** @type {HTMLElement|null} */
    null
  );
  const stand = standOf(record, draft, sentence);
  const own = ownWords(record, draft, sentence)?.trim();
  const said2 = own || sentence.text;
  const focus = (what) => setTimeout(() => (
    /** @type {HTMLElement|null} */
    (box.current?.querySelector(what) ?? null)?.focus()
  ));
  const take = () => {
    answer.set(taken(record, draft, sentence, strengths), "drafts");
    announce5(stand === "taken" ? _12("Not taken any more") : _12("Taken"));
  };
  const turn = () => {
    answer.set(leftOut(record, draft, sentence), "drafts");
    announce5(stand === "out" ? _12("The sentence is back") : _12("Left out"));
    focus(stand === "out" ? ".leave" : ".back");
  };
  if (stand === "out")
    return html10`<li class="out" ref=${box}>
      <p><s>${said2}</s></p>
      <div class="block"><button type="button" class="quiet back" aria-label=${_12("Bring back: {sentence}", { sentence: said2 })} onClick=${turn}>${_12("Bring it back")}</button></div>
    </li>`;
  return html10`<${Sentence} drafts=${drafts} sentence=${{ ...sentence, said: said2, mine: Boolean(own) }} stand=${stand}>
    <div class="block" ref=${box}>
      ${stand !== "mine" && html10`<button type="button" class="take" aria-pressed=${stand === "taken"} aria-label=${_12("Take: {sentence}", { sentence: said2 })} onClick=${take}>${stand === "taken" ? _12("Taken") : _12("Take")}</button>`}
      <${Quiet6} label=${_12("Edit")} name=${_12("Edit: {sentence}", { sentence: said2 })} onClick=${() => edit(sentence.id)} />
      <button type="button" class="quiet leave" aria-label=${_12("Leave out: {sentence}", { sentence: said2 })} onClick=${turn}>${_12("Leave out")}</button>
    </div>
  <//>`;
}

// pathways/draft.js
function Column({ draft, drafts, record, answer, strengths, short }) {
  const title = titleOf(record, draft);
  const byModel = isByModel(draft);
  const edit = (field) => {
    answer.go(`drafts/${draft.id}`);
    setTimeout(() => globalThis.document.getElementById(field)?.focus());
  };
  return html11`<section class=${`card draft ${draft.kind} ${isKept(record, draft) ? "kept" : ""}`} aria-labelledby=${`draft-${draft.id}`}>
    <header>
      <p class="kind">${kindOf(draft.kind)}${isKept(record, draft) && (pathwayById(record, draft.id).private ? html11` <${Locked} />` : html11` <span class="tag">${_13("Kept")}</span>`)}</p>
      <h3 id=${`draft-${draft.id}`} tabindex="-1">${title}</h3>
      <p class="destination">${destinationOf(record, draft)}</p>
      ${drafts.pathways.some(isByModel) && html11`<p class=${byModel ? "badge model" : "badge"}>${badgeOf(draft.written_by)}</p>`}
    </header>
    <ul class="sentences">
      ${byModel ? draft.sentences.map((sentence) => html11`<${Block} ...${{ sentence, draft, drafts, record, answer, strengths, edit }} key=${sentence.id} />`) : sentencesOf(record, draft).map((sentence) => html11`<${Sentence} drafts=${drafts} sentence=${sentence} key=${sentence.id} />`)}
    </ul>
    <div class="well"><h4>${_13("Still open")}</h4>${draft.questions.map((question) => html11`<p key=${question.question}><span class="whom">${whom(question.to)}</span> ${question.question}</p>`)}</div>
    ${!short && html11`<div class="well"><h4>${_13("Try it small")}</h4>${draft.trials.map((trial) => html11`<${Try} trial=${trial} key=${trial.title} />`)}</div>`}
    ${!short && html11`<div class="below">
      <h4>${_13("What would change my mind")}</h4>${draft.change_my_mind.map((line) => html11`<p key=${line}>${line}</p>`)}
      <h4>${_13("How sure this draft is")}</h4><p>${howSure(draft.confidence.level)} ${draft.confidence.because}</p>
      ${draft.confidence.missing.length > 0 && html11`<ul class="missing">${draft.confidence.missing.map((gap) => html11`<li key=${gap.id}>${gap.text}</li>`)}</ul>`}
    </div>`}
    <${Actions} ...${{ draft, record, answer, title, strengths, edit, short }} />
  </section>`;
}
var Try = ({ trial }) => html11`<details class="try">
    <summary><span>${trial.title}</span> <span class="muted">${ngettext4("{hours} h within {count} days", "{hours} h within {count} days", trial.duration_days, { hours: trial.hours })}</span></summary>
    <p>${trial.action} ${okFrom(trial.needs_ok_from)}</p>
    <p><b>${_13("If it fits:")}</b> ${trial.signal_yes}</p>
    <p><b>${_13("If not:")}</b> ${trial.signal_no}</p>
    <p class="muted">${trial.if_then}</p>
  </details>`;
function Actions({ draft, record, answer, title, strengths, edit, short }) {
  const mine = isKept(record, draft);
  const choose = () => {
    const count = allOf(record).length + (mine ? -1 : 1);
    answer.set(mine ? unkept(record, draft) : kept(record, draft, strengths), "drafts");
    announce6(mine ? _13("{title} is a draft again, {count} kept", { title, count }) : _13("{title} is kept, {count} kept", { title, count }));
  };
  const remove = () => {
    answer.set({ [`set_aside.${draft.id}`]: true, ...pathwayById(record, draft.id).posted ? { [`pathway.${draft.id}.posted`]: null } : {} }, "drafts");
    announce6(_13("{title} is removed. You can bring it back.", { title }));
    setTimeout(() => globalThis.document.getElementById(`removed-${draft.id}`)?.focus());
  };
  const keepable = mine || isKeepable(record, draft);
  return html11`<div class="actions">
    ${isByModel(draft) && html11`<p class="choosing" id=${`choosing-${draft.id}`}>${choosing(record, draft)}</p>`}
    <button type="button" class=${mine ? "button" : "button loud"} disabled=${!keepable} aria-describedby=${isByModel(draft) ? `choosing-${draft.id}` : void 0}
      aria-label=${mine ? _13("Do not keep {title}", { title }) : _13("Keep {title}", { title })} onClick=${choose}>${mine ? _13("Do not keep") : _13("Keep")}</button>
    <${Plain5} label=${_13("Edit")} name=${_13("Edit {title}", { title })} onClick=${() => edit(`edit-${draft.id}`)} />
    ${mine && !short && html11`<${Plain5} label=${_13("Add to it")} name=${_13("Add to {title}", { title })} onClick=${() => answer.go(`pathway/${draft.id}`)} />`}
    <${Quiet7} label=${_13("Remove the draft")} name=${_13("Remove the draft {title}", { title })} onClick=${remove} />
  </div>`;
}
function Removed({ draft, record, answer }) {
  const title = titleOf(record, draft);
  const restore = () => {
    answer.set({ [`set_aside.${draft.id}`]: null }, "drafts");
    announce6(_13("{title} is back", { title }));
    setTimeout(() => globalThis.document.getElementById(`draft-${draft.id}`)?.focus());
  };
  return html11`<section class=${`card draft ${draft.kind} removed`} aria-label=${_13("{kind}, removed", { kind: kindOf(draft.kind) })} id=${`removed-${draft.id}`} tabindex="-1">
    <p class="kind">${kindOf(draft.kind)}</p>
    <p>${_13("You removed “{title}”. Nothing of it is lost.", { title })}</p>
    <${Plain5} label=${_13("Bring it back")} name=${_13("Bring {title} back", { title })} onClick=${restore} />
  </section>`;
}

// pathways/edit.js
import { _ as _14, announce as announce7, Field as Field2, html as html12, Quiet as Quiet8, useRef as useRef4 } from "./kit.js";
function Edit({ draft, record, answer, leave, short }) {
  const { title, destination } = record.pathway?.[draft.id] ?? {};
  return html12`<section class=${`card draft ${draft.kind} editing`} aria-labelledby=${`edit-${draft.id}`}>
    <header>
      <p class="kind">${kindOf(draft.kind)}</p>
      <h3 id=${`edit-${draft.id}`} tabindex="-1">${_14("Say it in your words")}</h3>
      ${isByModel(draft) && html12`<p class="muted small">${_14("A sentence you change here is taken, in your words. The others wait on the draft until you take them.")}</p>`}
    </header>
    <${Field2} id=${`title-${draft.id}`} label=${_14("Title")} hint=${_14("six words at most")} value=${title ?? draft.title} most=${60} error=${titleProblem(title ?? draft.title) || answer.errorOf(`pathway.${draft.id}.title`)}
      onType=${(text) => answer.type(worded(record, draft, "title", text))} />
    <${Words2} id=${`${draft.id}-destination`} label=${_14("Destination")} drafted=${draft.destination} own=${destination} most=${160} error=${answer.errorOf(`pathway.${draft.id}.destination`)}
      onType=${(text) => answer.type(worded(record, draft, "destination", text))} />
    ${short && html12`<${Field2} id=${`question-${draft.id}`} label=${_14("A question that this path asks")} hint=${_14("whom would you ask?")} value=${ownQuestion(record, draft)} most=${120} lines=${2} error=${answer.errorOf(`pathway.${draft.id}.questions`)}
      onType=${(text) => answer.type(asking(draft, text))} />`}
    ${!short && draft.sentences.map((sentence, index) => html12`<${Line} number=${index + 1} ...${{ sentence, draft, record, answer }} key=${sentence.id} />`)}
    <div class="actions"><button type="button" class="button loud" onClick=${leave}>${_14("Done")}</button></div>
  </section>`;
}
function Words2({ id, label, drafted, own, most, error, onType, more }) {
  const box = useRef4(
    /** @type {HTMLElement|null} */
    null
  );
  const changed2 = own !== void 0 && own !== drafted;
  const back = () => {
    onType(drafted);
    announce7(_14("The draft's words are back"));
    box.current?.querySelector("textarea")?.focus();
  };
  return html12`<div class="words" ref=${box}>
    <${Field2} id=${id} label=${label} value=${own ?? drafted} most=${most} lines=${3} error=${error} onType=${onType} />
    <div class="undo">${changed2 && html12`<${Quiet8} label=${_14("Undo")} name=${_14("Undo the change of {field}", { field: label })} onClick=${back} />`}${more}</div>
  </div>`;
}
function Line({ sentence, number, draft, record, answer }) {
  const label = _14("Sentence {number}", { number });
  const box = useRef4(
    /** @type {HTMLElement|null} */
    null
  );
  const removed = record.removed?.[sentence.id] ?? false;
  const own = ownWords(record, draft, sentence);
  const path = `pathway.${draft.id}.accepted.${sentence.id}`;
  const turn = () => {
    answer.set({ [`removed.${sentence.id}`]: removed ? null : true, ...removed || own ? {} : { [path]: null } });
    announce7(removed ? _14("Sentence {number} is back", { number }) : _14("Sentence {number} is taken out", { number }));
    setTimeout(() => (
      /** @type {HTMLElement|null} */
      (box.current?.querySelector(removed ? "textarea" : "button") ?? null)?.focus()
    ));
  };
  return html12`<div ref=${box}>
    ${removed ? html12`<p class="out"><s>${own || sentence.text}</s> <${Quiet8} label=${_14("Undo")} name=${_14("Undo: bring Sentence {number} back", { number })} onClick=${turn} /></p>` : html12`<${Words2} id=${sentence.id} label=${label} drafted=${sentence.text} own=${own} most=${240} error=${answer.errorOf(path)}
          onType=${(text) => answer.type(said(record, draft, sentence, text))}
          more=${html12`<${Quiet8} label=${_14("Remove")} name=${_14("Remove Sentence {number}", { number })} onClick=${turn} />`} />`}
  </div>`;
}

// pathways/own.js
import { _ as _15, announce as announce8, html as html13, Plain as Plain6 } from "./kit.js";
function Own({ record, content, answer }) {
  const ids = ownOf(record);
  const next = nextOf(record);
  return html13`<section class="own" aria-labelledby="own">
    <h3 id="own">${_15("In your own words")}</h3>
    ${ids.length === 0 && html13`<p class="muted">${_15("A draft knows only what you answered. You may know a pathway that none of them shows.")}</p>`}
    ${ids.length > 0 && html13`<div class="drafts">${ids.map((id) => html13`<${Card} ...${{ record, content, answer, id }} key=${id} />`)}</div>`}
    ${next && html13`<div class="row"><${Plain6} label=${ids.length ? _15("Write another one") : _15("Write one of your own")} onClick=${() => answer.go("begin")} /></div>`}
  </section>`;
}
function Card({ record, content, answer, id }) {
  const pathway = pathwayById(record, id);
  const title = titleIn(record, content, id);
  const kind = pathway.kind ?? "other";
  const back = () => {
    answer.set({ [`set_aside.${id}`]: null }, "drafts");
    announce8(_15("{title} is back", { title }));
    setTimeout(() => globalThis.document.getElementById(`own-${id}`)?.focus());
  };
  if (record.set_aside?.[id])
    return html13`<section class=${`card draft ${kind} removed`} aria-label=${_15("{kind}, removed", { kind: nameOfKind(kind) })}>
      <p>${_15("You removed “{title}”. Nothing of it is lost.", { title })}</p>
      <${Plain6} label=${_15("Bring it back")} name=${_15("Bring {title} back", { title })} onClick=${back} />
    </section>`;
  return html13`<section class=${`card draft pathway ${kind} ${isOne(record, id) ? "kept" : ""}`} aria-labelledby=${`own-${id}`}>
    <header>
      <p class="kind">${nameOfKind(kind)} ${pathway.private ? html13`<${Locked} />` : isOne(record, id) ? html13`<span class="tag">${_15("Kept")}</span>` : html13`<span class="tag begun">${_15("Begun")}</span>`}</p>
      <h3 id=${`own-${id}`} tabindex="-1">${title}</h3>
      ${pathway.destination && html13`<p class="destination">${pathway.destination}</p>`}
    </header>
    <div class="row"><${Plain6} label=${_15("Open it")} name=${_15("Open {title}", { title })} onClick=${() => answer.go(`pathway/${id}`)} /></div>
  </section>`;
}

// pathways/whole.js
import { _ as _16, announce as announce9, AskedWay as AskedWay4, Heading as Heading5, html as html14, Loud as Loud4, Notice as Notice6, Plain as Plain7, Quiet as Quiet9 } from "./kit.js";
function Whole({ record, content, answer, reading, id, pathway }) {
  const title = titleIn(record, content, id);
  const away = () => {
    answer.set({ [`set_aside.${id}`]: true, [`pathway.${id}.posted`]: null }, "drafts");
    announce9(_16("{title} is taken away. You can bring it back.", { title }));
  };
  const more = allOf(record).length > 1;
  return html14`<div class="screen">
    <${Heading5} over=${html14`${nameOfKind(pathway.kind ?? "other")}${pathway.private ? html14` <${Locked} />` : ""}`} title=${title} screen=${`pathway/${id}`} />
    ${!isOne(record, id) && html14`<${Notice6}><p>${_16("It becomes one of your pathways once it leads through an option.")}</p><//>`}
    ${reading.to_test?.includes(id) && html14`<${Notice6}><p>${_16("You like this more than you trust yourself with it. That is good material for a small test.")}</p><//>`}
    <div class="screen beside">
      <div class="whole">
        ${accepted2(pathway).length > 0 && html14`<section class="stack"><h3>${_16("What you kept of the draft")}</h3>${accepted2(pathway).map((text, at) => html14`<p key=${at}>${text}</p>`)}<div><${Quiet9} label=${_16("Change these sentences")} onClick=${() => answer.go(`drafts/${id}`)} /></div></section>`}
        ${PARTS.map((part) => html14`<${Shown2} ...${{ record, content, answer, id, pathway, part }} key=${part} />`)}
      </div>
      <div class="screen aside">
        <${Gauges} ...${{ answer, id, pathway }} />
        <${Lock} ...${{ answer, id, pathway }} />
        ${content.gallery && html14`<${Post} ...${{ record, answer, id, pathway }} />`}
      </div>
    </div>
    <div class="row">
      <${Loud4} label=${_16("Back to all pathways")} onClick=${() => answer.go("drafts")} />
      ${more && html14`<${Plain7} label=${_16("Compare them")} onClick=${() => answer.go("compare")} />`}
      ${isOwn(id) && html14`<${Quiet9} label=${_16("Take it away")} name=${_16("Take away: {title}", { title })} onClick=${away} />`}
    </div>
    <${AskedWay4} answer=${answer} />
  </div>`;
}
var accepted2 = (pathway) => Object.values(pathway.accepted ?? {}).map(({ text }) => text.trim()).filter((text) => text && text !== pathway.destination);
function Shown2({ record, content, answer, id, pathway, part }) {
  const filled = isFilled(pathway, part);
  const shown = rowsOf(record, content, [id]).filter(({ of }) => LINES[part].includes(of));
  const name = nameOfPart(part);
  return html14`<section class="part" aria-labelledby=${`part-${part}`}>
    <h3 id=${`part-${part}`}>${name}</h3>
    <div>${shown.map((row) => html14`<dl key=${row.of}><dt class=${shown.length === 1 && row.title === name ? "sr" : ""}>${row.title}</dt>${row.cells[0].map((line, at) => html14`<dd key=${at}>${line}</dd>`)}</dl>`)}${shown.length === 0 && html14`<p class="muted">${_16("open")}</p>`}</div>
    <${Quiet9} label=${filled ? _16("Change") : _16("Write")} name=${filled ? _16("Change: {part}", { part: name }) : _16("Write: {part}", { part: name })} onClick=${() => answer.go(`pathway/${id}/${part}`)} />
  </section>`;
}
var LINES = { name: ["destination"], options: ["option_ids"], steps: ["m3", "m12", "m24"], bring: ["strengths", "learn"], gives: ["cost_to_me", "gives_org"], asks: ["questions", "open_door"] };

// pathways/widget.js
function show(given) {
  const { content, record, model, place, asking: asking2 } = given;
  const wishing = useWish(given);
  const screen = screenOf(content);
  const seen = page.state.step === null || page.state.step === "pathways";
  const wanted = seen ? askFor(content) : null;
  const before = useRef5("");
  const wasWriting = useRef5(false);
  useEffect2(() => {
    if (wanted && screen !== "trouble") model.send({ want: "drafts" });
  }, [wanted]);
  useEffect2(() => {
    if (screen === "drafts" && before.current === "waiting" && !wasWriting.current) announce10(heading(content.drafts?.pathways ?? []));
    before.current = screen;
  }, [screen]);
  useEffect2(() => {
    if (wasWriting.current && !content.writing && screen === "drafts") announce10(heading(content.drafts?.pathways ?? []));
    wasWriting.current = content.writing;
  }, [content.writing]);
  const at = pathwayAt(record, place);
  if (at) return { name: at.part ? `part/${at.part}` : "whole", wishing, ...at, pathway: pathwayById(record, at.id) };
  if (place === "begin" || place === "compare" && allOf(record).length >= ENOUGH) return { name: place, wishing };
  return { name: asking2.offer && place === ASK ? "ask" : screen, wishing, drafts: content.drafts };
}
var Ask = (props) => html15`<${AskScreen} ...${{ ...props, ...props.wishing }} />`;
var Waiting = ({ answer, links, ...given }) => html15`<div class="screen narrow">
    <${Heading6} title=${_17("Your drafts are being written")} lede=${_17("They are made only from what you answered and from the catalogue. This takes a moment.")} screen="waiting" />
    <${WithoutDrafts} ...${{ ...given, answer, links }} />
    <${Way} ...${{ answer, links }} />
  </div>`;
var Empty = (props) => {
  const { content, answer, model, links } = props;
  return html15`<div class="screen narrow">
    <${Heading6} title=${_17("There is not enough to draft from yet")} lede=${_17("A draft starts from an option that you put on your shortlist.")} screen="empty" />
    <${Notice7}>${content.drafts?.not_enough.map((line) => html15`<p key=${line}>${line}</p>`)}<//>
    <div class="row">
      ${links.options && html15`<a class="button loud" href=${links.options}>${_17("Go back to Options")}</a>`}
      <${Quiet10} label=${_17("Look again")} onClick=${() => model.send({ want: "drafts" })} />
    </div>
    <${WithoutDrafts} ...${props} />
    <${Way} ...${{ answer, links }} />
  </div>`;
};
var Trouble = (props) => {
  const { content, answer, model, links } = props;
  return html15`<div class="screen narrow">
    <${Heading6} title=${_17("The drafts are not here yet")} screen="trouble" />
    <${Notice7}><p role="alert">${content.trouble}</p><//>
    <div class="row"><${Loud5} label=${_17("Try again")} onClick=${() => model.send({ want: "drafts" })} /></div>
    <${Panel} ...${{ ...props, ...props.wishing }} />
    <${WithoutDrafts} ...${props} />
    <${Way} ...${{ answer, links }} />
  </div>`;
};
var WithoutDrafts = (props) => html15`<${Own} ...${props} />${allOf(props.record).length > 0 && html15`<${Onward} ...${props} />`}`;
function Drafts(props) {
  const { content, drafts, record, answer, place, model, asking: asking2, links } = props;
  const { pathways } = drafts;
  const free = pathways.some((draft) => !isTouched(record, draft));
  const offered = content.since === "limits" || free && !content.short && Boolean(content.since);
  const leave = (draft) => {
    answer.go("drafts");
    setTimeout(() => globalThis.document.getElementById(`draft-${draft.id}`)?.focus());
  };
  const column = (draft) => {
    const given = { draft, drafts, record, answer, short: content.short };
    if (isAside(record, draft)) return html15`<${Removed} ...${given} key=${draft.id} />`;
    if (place === `drafts/${draft.id}`) return html15`<${Edit} ...${given} leave=${() => leave(draft)} key=${draft.id} />`;
    return html15`<${Column} ...${given} strengths=${content.strengths} key=${draft.id} />`;
  };
  return html15`<div class="screen">
    <div class="top">
      <${Heading6} title=${heading(pathways)} lede=${_17("Tap a mark to see the answer behind a sentence. Nothing is kept until you choose Keep.")} screen="drafts" />
      ${!pathways.some(isByModel) && html15`<p class="writer">${badgeOf("template")}</p>`}
    </div>
    ${offered && html15`<${Since} ...${props} />`}
    ${noticesOf(drafts).map((line) => html15`<${Notice7} key=${line}><p>${line}</p><//>`)}
    ${drafts.note && html15`<p class="note">${drafts.note}</p>`}
    <div class=${`drafts of-${pathways.length} ${place.includes("/") && place !== ASK ? "apart" : ""}`}>${pathways.map(column)}</div>
    ${content.blocked.length > 0 && !(offered && content.since === "limits") && html15`<${Notice7}>
      <${RuledOut} blocked=${content.blocked} />
      <p class="small muted">${_17("If that limit changed, it would come back here.")}</p>
    <//>`}
    ${content.trouble && html15`<${Notice7} tone="clay"><p role="alert">${content.trouble}</p><//>`}
    ${free && !content.short && !offered && html15`<${Again} ...${props} />`}
    ${(!content.short || ownOf(record).length > 0) && html15`<${Own} ...${props} />`}
    <${Before} ...${{ content, asking: asking2, model }} />
    <${Panel} ...${{ ...props, ...props.wishing }} />
    <${Onward} ...${props} />
    ${asking2.offer && html15`<${SentLog} asking=${asking2} model=${model} />`}
    <${Way} ...${{ answer, links }} />
  </div>`;
}
var RuledOut = ({ blocked }) => html15`${blocked.map((option) => html15`<p key=${option.id}>${inPieces("{title} is not drafted. {why}", { title: html15`<b>${option.title}</b>`, why: option.why })}</p>`)}`;
function Since(props) {
  const { blocked, since } = props.content;
  const why = {
    limits: _17("Your limits have changed since. Draft again with what is possible now?"),
    weighing: _17("You have weighed your options since. Draft again with what you found?"),
    answers: _17("Your answers have changed since. Draft again with what you say now?")
  };
  return html15`<${Notice7} tone="sun">
    ${since === "limits" && html15`<${RuledOut} blocked=${blocked} />`}
    <p>${why[since ?? "answers"]}</p>
    <${Again} ...${props} />
  <//>`;
}
var Again = ({ content, model, asking: asking2 }) => html15`<div class=${content.since ? "again offered-again" : "again"}>
  <${Quiet10} label=${content.writing ? _17("Writing") : _17("Draft again")} disabled=${content.writing || Boolean(asking2.progress)} onClick=${() => model.send({ want: "drafts", again: true })} />
  <span class="muted small">${asking2.offer ? _17("Writes anew, without a language model, what you have not kept, edited or removed.") : _17("Writes anew what you have not kept, edited or removed.")}</span>
</div>`;
var Way = ({ answer, links }) => html15`<${Foot2} answer=${answer} left=${links.options && html15`<a class="quiet" href=${links.options} aria-label=${_17("Back to Options")}>${_17("Back")}</a>`} />`;
var LeftOut = (props) => html15`<${Skipped} ...${props} title=${_17("You left the drafts for later")} lede=${_17("Nothing is lost, and you can come back at any time.")} back=${_17("Come back to them now")} />`;
var parts = { "part/name": Name, "part/options": Options, "part/steps": Steps, "part/bring": Bring, "part/gives": Gives, "part/asks": Asks };
var screens = { ...parts, begin: Begin, whole: Whole, compare: Compare, ask: Ask, drafts: Drafts, empty: Empty, trouble: Trouble, waiting: Waiting, skipped: LeftOut };
var widget_default = exercise("pathways", { screens, show });
export {
  widget_default as default
};
