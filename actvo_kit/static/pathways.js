// pathways/widget.js
import { _ as _8, Ahead, announce as announce5, exercise, Heading as Heading2, html as html7, inPieces, Loud, Notice, page, Quiet as Quiet5, SentLog, Skipped, useEffect as useEffect2, useRef as useRef5, Way as Foot2 } from "./kit.js";

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
  const accepted2 = pathwayOf(record, draft).accepted?.[sentence.id];
  return accepted2?.by === "me" ? accepted2.text : void 0;
}
function standOf(record, draft, sentence) {
  if (record.removed?.[sentence.id]) return "out";
  const accepted2 = pathwayOf(record, draft).accepted?.[sentence.id];
  if (!accepted2) return "open";
  return accepted2.by === "me" ? "mine" : "taken";
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
  if (isKept(record, draft)) fields[`pathway.${draft.id}.strengths`] = cited(takes2 ? [...others, sentence] : others, strengths);
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
  const fields = { [`${at}.kind`]: draft.kind, [`${at}.option_ids`]: draft.option_ids, [`${at}.questions`]: draft.questions.slice(0, 3).map((question) => question.question) };
  const sentences = chosen(record, draft);
  fields[`${at}.strengths`] = cited(sentences, strengths);
  fields[`${at}.by.questions`] = by;
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
  const names = ["kind", "option_ids", "strengths", "questions", "by", ...["title", "destination"].filter((name) => pathway.by?.[name])];
  const sentences = Object.entries(pathway.accepted ?? {}).filter(([, sentence]) => sentence.by !== "me" && !isByModel(draft));
  return Object.fromEntries([...names.map((name) => [`${at}.${name}`, null]), ...sentences.map(([id]) => [`${at}.accepted.${id}`, null])]);
}
function worded(record, draft, name, text) {
  const at = `pathway.${draft.id}`;
  const theirs = text === draft[name];
  return { [`${at}.${name}`]: theirs && !isKept(record, draft) ? null : text, [`${at}.by.${name}`]: theirs && isKept(record, draft) ? draft.written_by : null };
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
var pathwaysOf = (record, drafts) => drafts.filter((draft) => isKept(record, draft));
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
function standing(record, drafts) {
  const count = pathwaysOf(record, drafts).length;
  if (count >= ENOUGH) return count === ENOUGH ? _("You keep two of them.") : _("You keep three of them.");
  return count ? _("Keep one more, so that you can compare.") : _("Keep at least two, so that you can compare.");
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
function useWish({ asking, answer, place, content }) {
  const [wish, setWish] = useState(emptyWish);
  const change = (part) => setWish((before2) => changed(before2, part));
  const own = useRef(
    /** @type {Record<string, string>} */
    {}
  );
  Object.assign(own.current, ownTexts(asking, wish));
  const before = useRef({ stage: "", written: content.drafts?.written_at });
  const stage = asking.progress ? stageOf(asking.progress) : "";
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
function Panel({ asking, answer, model, change }) {
  const { offer, progress, trouble, about } = asking;
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
function Choosing({ asking, answer, model, wish, change, own }) {
  const { offer, letter, number } = asking;
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
        ${!letter && html`<p class=${asking.about === "letter" ? "error" : "muted"} role=${asking.about === "letter" ? "alert" : void 0}>${asking.about === "letter" && number === wish.number ? asking.trouble : _2("One moment: your answers are being looked through.")}</p>`}
        <${Fields} ...${{ asking, wish, change, own }} />
      </div>
      <div class="aside">
        <${Steer} ...${{ asking, wish, change }} />
        <${Letter} ...${{ asking, wish }} onSend=${send} />
        <p class="muted small">${leftToday(offer?.left ?? 0)} ${_2("Your drafts stay as they are until new ones are there, and you can go back to them.")}</p>
      </div>
    </div>
    <${Foot} left=${html`<${Quiet} label=${_2("Back")} name=${_2("Back to the drafts")} onClick=${() => answer.go("drafts")} />`} />
  </div>`;
}
function Writing({ asking, answer, model, progress }) {
  const { offer } = asking;
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
function Before({ content, asking, model }) {
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
    ${asking.about === "undo" && html2`<p class="error" role="alert">${asking.trouble}</p>`}
    <div class="row">
      <${Plain2} label=${_3("Go back to the drafts before")} disabled=${Boolean(asking.progress)} onClick=${() => model.send({ want: "undo" })} />
      <span class="muted small">${_3("What you kept or changed stays as it is.")}</span>
    </div>
  </details>`;
}

// pathways/draft.js
import { _ as _6, announce as announce3, html as html5, ngettext as ngettext2, Plain as Plain3, Quiet as Quiet3 } from "./kit.js";

// pathways/block.js
import { _ as _5, announce as announce2, html as html4, Quiet as Quiet2, useRef as useRef3 } from "./kit.js";

// pathways/sentence.js
import { _ as _4, clock, html as html3, Said, useRef as useRef2, useState as useState2 } from "./kit.js";
function Sentence({ drafts, sentence, children, stand = "" }) {
  const [open, setOpen] = useState2(false);
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
  return html3`<li class=${stand} onKeyDown=${escape}>
    <p>
      <${Said} text=${sentence.said} names=${sentence.mine ? [] : sentence.emphasis} />${" "}
      ${sentence.mine && html3`<span class="mine">${_4("your words")}</span> `}<button type="button" class="mark" ref=${button} aria-expanded=${open} aria-controls=${id}
        aria-label=${_4("{mark}: see what this rests on", sentence)} onClick=${() => setOpen(!open)}><span>${sentence.mark}</span></button>
    </p>
    <div id=${id} hidden=${!open}>${open && html3`<${Behind} drafts=${drafts} sentence=${sentence} />`}</div>
    ${children}
  </li>`;
}
function Behind({ drafts, sentence }) {
  const { own, catalogue } = sourcesOf(drafts, sentence);
  return html3`<div class="behind">
    ${sentence.mine && html3`<p class="drafted">${_4("The draft said: {text}", sentence)}</p>`}
    ${own.map((source) => html3`<${Shown} source=${source} key=${source.id} />`)}
    ${catalogue.map(
    (source) => own.length ? html3`<details key=${source.id}><summary>${_4("{whence}: {line}", { whence: whence(source, clock), line: source.lines[0] })}</summary><${Lines} lines=${source.lines.slice(1)} /></details>` : html3`<${Shown} source=${source} key=${source.id} />`
  )}
    <p class="leaves">${sentence.mine ? "" : sentence.shareable ? _4("If you tell somebody: “{shareable}”", sentence) : _4("This sentence stays on this page.")}</p>
    ${!own.length && !catalogue.length && html3`<p>${_4("The answer behind this has changed since the draft was written.")}</p>`}
  </div>`;
}
var Shown = ({ source }) => html3`<div class="source">
    <p class="whence">${whence(source, clock)}</p>
    <p class="first">${source.lines[0]}</p>
    <${Lines} lines=${source.lines.slice(1)} />
  </div>`;
var Lines = ({ lines }) => lines.map((line, index) => html3`<p key=${index}>${line}</p>`);

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
    announce2(stand === "taken" ? _5("Not taken any more") : _5("Taken"));
  };
  const turn = () => {
    answer.set(leftOut(record, draft, sentence), "drafts");
    announce2(stand === "out" ? _5("The sentence is back") : _5("Left out"));
    focus(stand === "out" ? ".leave" : ".back");
  };
  if (stand === "out")
    return html4`<li class="out" ref=${box}>
      <p><s>${said2}</s></p>
      <div class="block"><button type="button" class="quiet back" aria-label=${_5("Bring back: {sentence}", { sentence: said2 })} onClick=${turn}>${_5("Bring it back")}</button></div>
    </li>`;
  return html4`<${Sentence} drafts=${drafts} sentence=${{ ...sentence, said: said2, mine: Boolean(own) }} stand=${stand}>
    <div class="block" ref=${box}>
      ${stand !== "mine" && html4`<button type="button" class="take" aria-pressed=${stand === "taken"} aria-label=${_5("Take: {sentence}", { sentence: said2 })} onClick=${take}>${stand === "taken" ? _5("Taken") : _5("Take")}</button>`}
      <${Quiet2} label=${_5("Edit")} name=${_5("Edit: {sentence}", { sentence: said2 })} onClick=${() => edit(sentence.id)} />
      <button type="button" class="quiet leave" aria-label=${_5("Leave out: {sentence}", { sentence: said2 })} onClick=${turn}>${_5("Leave out")}</button>
    </div>
  <//>`;
}

// pathways/draft.js
function Column({ draft, drafts, record, answer, strengths }) {
  const title = titleOf(record, draft);
  const byModel = isByModel(draft);
  const edit = (field) => {
    answer.go(`drafts/${draft.id}`);
    setTimeout(() => globalThis.document.getElementById(field)?.focus());
  };
  return html5`<section class=${`card draft ${draft.kind} ${isKept(record, draft) ? "kept" : ""}`} aria-labelledby=${`draft-${draft.id}`}>
    <header>
      <p class="kind">${kindOf(draft.kind)}${isKept(record, draft) && html5` <span class="tag">${_6("Kept")}</span>`}</p>
      <h3 id=${`draft-${draft.id}`} tabindex="-1">${title}</h3>
      <p class="destination">${destinationOf(record, draft)}</p>
      ${drafts.pathways.some(isByModel) && html5`<p class=${byModel ? "badge model" : "badge"}>${badgeOf(draft.written_by)}</p>`}
    </header>
    <ul class="sentences">
      ${byModel ? draft.sentences.map((sentence) => html5`<${Block} ...${{ sentence, draft, drafts, record, answer, strengths, edit }} key=${sentence.id} />`) : sentencesOf(record, draft).map((sentence) => html5`<${Sentence} drafts=${drafts} sentence=${sentence} key=${sentence.id} />`)}
    </ul>
    <div class="well"><h4>${_6("Still open")}</h4>${draft.questions.map((question) => html5`<p key=${question.question}><span class="whom">${whom(question.to)}</span> ${question.question}</p>`)}</div>
    <div class="well"><h4>${_6("Try it small")}</h4>${draft.trials.map((trial) => html5`<${Try} trial=${trial} key=${trial.title} />`)}</div>
    <div class="below">
      <h4>${_6("What would change my mind")}</h4>${draft.change_my_mind.map((line) => html5`<p key=${line}>${line}</p>`)}
      <h4>${_6("How sure this draft is")}</h4><p>${howSure(draft.confidence.level)} ${draft.confidence.because}</p>
      ${draft.confidence.missing.length > 0 && html5`<ul class="missing">${draft.confidence.missing.map((gap) => html5`<li key=${gap.id}>${gap.text}</li>`)}</ul>`}
    </div>
    <${Actions} ...${{ draft, drafts, record, answer, title, strengths, edit }} />
  </section>`;
}
var Try = ({ trial }) => html5`<details class="try">
    <summary><span>${trial.title}</span> <span class="muted">${ngettext2("{hours} h within {count} days", "{hours} h within {count} days", trial.duration_days, { hours: trial.hours })}</span></summary>
    <p>${trial.action} ${okFrom(trial.needs_ok_from)}</p>
    <p><b>${_6("If it fits:")}</b> ${trial.signal_yes}</p>
    <p><b>${_6("If not:")}</b> ${trial.signal_no}</p>
    <p class="muted">${trial.if_then}</p>
  </details>`;
function Actions({ draft, drafts, record, answer, title, strengths, edit }) {
  const mine = isKept(record, draft);
  const choose = () => {
    const count = pathwaysOf(record, drafts.pathways).length + (mine ? -1 : 1);
    answer.set(mine ? unkept(record, draft) : kept(record, draft, strengths), "drafts");
    announce3(mine ? _6("{title} is a draft again, {count} kept", { title, count }) : _6("{title} is kept, {count} kept", { title, count }));
  };
  const remove = () => {
    answer.set({ [`set_aside.${draft.id}`]: true }, "drafts");
    announce3(_6("{title} is removed. You can bring it back.", { title }));
    setTimeout(() => globalThis.document.getElementById(`removed-${draft.id}`)?.focus());
  };
  const keepable = mine || isKeepable(record, draft);
  return html5`<div class="actions">
    ${isByModel(draft) && html5`<p class="choosing" id=${`choosing-${draft.id}`}>${choosing(record, draft)}</p>`}
    <button type="button" class=${mine ? "button" : "button loud"} disabled=${!keepable} aria-describedby=${isByModel(draft) ? `choosing-${draft.id}` : void 0}
      aria-label=${mine ? _6("Do not keep {title}", { title }) : _6("Keep {title}", { title })} onClick=${choose}>${mine ? _6("Do not keep") : _6("Keep")}</button>
    <${Plain3} label=${_6("Edit")} name=${_6("Edit {title}", { title })} onClick=${() => edit(`edit-${draft.id}`)} />
    <${Quiet3} label=${_6("Remove the draft")} name=${_6("Remove the draft {title}", { title })} onClick=${remove} />
  </div>`;
}
function Removed({ draft, record, answer }) {
  const title = titleOf(record, draft);
  const restore = () => {
    answer.set({ [`set_aside.${draft.id}`]: null }, "drafts");
    announce3(_6("{title} is back", { title }));
    setTimeout(() => globalThis.document.getElementById(`draft-${draft.id}`)?.focus());
  };
  return html5`<section class=${`card draft ${draft.kind} removed`} aria-label=${_6("{kind}, removed", { kind: kindOf(draft.kind) })} id=${`removed-${draft.id}`} tabindex="-1">
    <p class="kind">${kindOf(draft.kind)}</p>
    <p>${_6("You removed “{title}”. Nothing of it is lost.", { title })}</p>
    <${Plain3} label=${_6("Bring it back")} name=${_6("Bring {title} back", { title })} onClick=${restore} />
  </section>`;
}

// pathways/edit.js
import { _ as _7, announce as announce4, Field, html as html6, Quiet as Quiet4, useRef as useRef4 } from "./kit.js";
function Edit({ draft, record, answer, leave }) {
  const { title, destination } = record.pathway?.[draft.id] ?? {};
  return html6`<section class=${`card draft ${draft.kind} editing`} aria-labelledby=${`edit-${draft.id}`}>
    <header>
      <p class="kind">${kindOf(draft.kind)}</p>
      <h3 id=${`edit-${draft.id}`} tabindex="-1">${_7("Say it in your words")}</h3>
      ${isByModel(draft) && html6`<p class="muted small">${_7("A sentence you change here is taken, in your words. The others wait on the draft until you take them.")}</p>`}
    </header>
    <${Field} id=${`title-${draft.id}`} label=${_7("Title")} hint=${_7("six words at most")} value=${title ?? draft.title} most=${60} error=${titleProblem(title ?? draft.title) || answer.errorOf(`pathway.${draft.id}.title`)}
      onType=${(text) => answer.type(worded(record, draft, "title", text))} />
    <${Words} id=${`${draft.id}-destination`} label=${_7("Destination")} drafted=${draft.destination} own=${destination} most=${160} error=${answer.errorOf(`pathway.${draft.id}.destination`)}
      onType=${(text) => answer.type(worded(record, draft, "destination", text))} />
    ${draft.sentences.map((sentence, index) => html6`<${Line} number=${index + 1} ...${{ sentence, draft, record, answer }} key=${sentence.id} />`)}
    <div class="actions"><button type="button" class="button loud" onClick=${leave}>${_7("Done")}</button></div>
  </section>`;
}
function Words({ id, label, drafted, own, most, error, onType, more }) {
  const box = useRef4(
    /** @type {HTMLElement|null} */
    null
  );
  const changed2 = own !== void 0 && own !== drafted;
  const back = () => {
    onType(drafted);
    announce4(_7("The draft's words are back"));
    box.current?.querySelector("textarea")?.focus();
  };
  return html6`<div class="words" ref=${box}>
    <${Field} id=${id} label=${label} value=${own ?? drafted} most=${most} lines=${3} error=${error} onType=${onType} />
    <div class="undo">${changed2 && html6`<${Quiet4} label=${_7("Undo")} name=${_7("Undo the change of {field}", { field: label })} onClick=${back} />`}${more}</div>
  </div>`;
}
function Line({ sentence, number, draft, record, answer }) {
  const label = _7("Sentence {number}", { number });
  const box = useRef4(
    /** @type {HTMLElement|null} */
    null
  );
  const removed = record.removed?.[sentence.id] ?? false;
  const own = ownWords(record, draft, sentence);
  const path = `pathway.${draft.id}.accepted.${sentence.id}`;
  const turn = () => {
    answer.set({ [`removed.${sentence.id}`]: removed ? null : true, ...removed || own ? {} : { [path]: null } });
    announce4(removed ? _7("Sentence {number} is back", { number }) : _7("Sentence {number} is taken out", { number }));
    setTimeout(() => (
      /** @type {HTMLElement|null} */
      (box.current?.querySelector(removed ? "textarea" : "button") ?? null)?.focus()
    ));
  };
  return html6`<div ref=${box}>
    ${removed ? html6`<p class="out"><s>${own || sentence.text}</s> <${Quiet4} label=${_7("Undo")} name=${_7("Undo: bring Sentence {number} back", { number })} onClick=${turn} /></p>` : html6`<${Words} id=${sentence.id} label=${label} drafted=${sentence.text} own=${own} most=${240} error=${answer.errorOf(path)}
          onType=${(text) => answer.type(said(record, draft, sentence, text))}
          more=${html6`<${Quiet4} label=${_7("Remove")} name=${_7("Remove Sentence {number}", { number })} onClick=${turn} />`} />`}
  </div>`;
}

// pathways/widget.js
function show(given) {
  const { content, answer, model, place, asking } = given;
  const wishing = useWish(given);
  const screen = screenOf(content);
  const seen = page.state.step === null || page.state.step === "pathways";
  const wanted = seen ? askFor(content) : null;
  const before = useRef5("");
  useEffect2(() => {
    if (wanted && screen !== "trouble") model.send({ want: "drafts" });
  }, [wanted]);
  useEffect2(() => {
    if (screen === "drafts" && before.current === "waiting") announce5(heading(content.drafts?.pathways ?? []));
    before.current = screen;
  }, [screen]);
  return { name: asking.offer && place === ASK ? "ask" : screen, wishing, drafts: content.drafts };
}
var Ask = (props) => html7`<${AskScreen} ...${{ ...props, ...props.wishing }} />`;
var Waiting = ({ answer, links }) => html7`<div class="screen narrow">
    <${Heading2} title=${_8("Your drafts are being written")} lede=${_8("They are made only from what you answered and from the catalogue. This takes a moment.")} screen="waiting" />
    <${Way} ...${{ answer, links }} />
  </div>`;
var Empty = ({ content, answer, model, links }) => html7`<div class="screen narrow">
    <${Heading2} title=${_8("There is not enough to draft from yet")} lede=${_8("A draft starts from an option that you put on your shortlist.")} screen="empty" />
    <${Notice}>${content.drafts?.not_enough.map((line) => html7`<p key=${line}>${line}</p>`)}<//>
    <div class="row">
      ${links.options && html7`<a class="button loud" href=${links.options}>${_8("Go back to Options")}</a>`}
      <${Quiet5} label=${_8("Look again")} onClick=${() => model.send({ want: "drafts" })} />
    </div>
    <${Way} ...${{ answer, links }} />
  </div>`;
var Trouble = (props) => {
  const { content, answer, model, links } = props;
  return html7`<div class="screen narrow">
    <${Heading2} title=${_8("The drafts are not here yet")} screen="trouble" />
    <${Notice}><p role="alert">${content.trouble}</p><//>
    <div class="row"><${Loud} label=${_8("Try again")} onClick=${() => model.send({ want: "drafts" })} /></div>
    <${Panel} ...${{ ...props, ...props.wishing }} />
    <${Way} ...${{ answer, links }} />
  </div>`;
};
function Drafts(props) {
  const { content, drafts, record, answer, place, model, asking, links } = props;
  const { pathways } = drafts;
  const free = pathways.some((draft) => !isTouched(record, draft));
  const leave = (draft) => {
    answer.go("drafts");
    setTimeout(() => globalThis.document.getElementById(`draft-${draft.id}`)?.focus());
  };
  const column = (draft) => {
    const given = { draft, drafts, record, answer };
    if (isAside(record, draft)) return html7`<${Removed} ...${given} key=${draft.id} />`;
    if (place === `drafts/${draft.id}`) return html7`<${Edit} ...${given} leave=${() => leave(draft)} key=${draft.id} />`;
    return html7`<${Column} ...${given} strengths=${content.strengths} key=${draft.id} />`;
  };
  return html7`<div class="screen">
    <div class="top">
      <${Heading2} title=${heading(pathways)} lede=${_8("Tap a mark to see the answer behind a sentence. Nothing is kept until you choose Keep.")} screen="drafts" />
      ${!pathways.some(isByModel) && html7`<p class="writer">${badgeOf("template")}</p>`}
    </div>
    ${noticesOf(drafts).map((line) => html7`<${Notice} key=${line}><p>${line}</p><//>`)}
    ${drafts.note && html7`<p class="note">${drafts.note}</p>`}
    <div class=${`drafts of-${pathways.length} ${place.includes("/") && place !== ASK ? "apart" : ""}`}>${pathways.map(column)}</div>
    ${drafts.blocked.length > 0 && html7`<${Notice}>${drafts.blocked.map((option) => html7`<p key=${option.option_id}>${inPieces("{title} is not possible now. {why} If that changed, it would come back here.", { title: html7`<b>${option.title}</b>`, why: option.why })}</p>`)}<//>`}
    ${content.trouble && html7`<${Notice} tone="clay"><p role="alert">${content.trouble}</p><//>`}
    ${free && html7`<${Again} ...${props} />`}
    <${Before} ...${{ content, asking, model }} />
    <${Panel} ...${{ ...props, ...props.wishing }} />
    <${Onward} ...${props} />
    ${asking.offer && html7`<${SentLog} asking=${asking} model=${model} />`}
    <${Way} ...${{ answer, links }} />
  </div>`;
}
function Again({ content, model, asking }) {
  const again = html7`<${Quiet5} label=${content.writing ? _8("Writing") : _8("Draft again")} disabled=${content.writing || Boolean(asking.progress)} onClick=${() => model.send({ want: "drafts", again: true })} />
    <span class="muted small">${asking.offer ? _8("Writes anew, without a language model, what you have not kept, edited or removed.") : _8("Writes anew what you have not kept, edited or removed.")}</span>`;
  if (!content.weighed_since) return html7`<div class="again">${again}</div>`;
  return html7`<${Notice}><p>${_8("You have weighed your options since. Draft again with what you found?")}</p><div class="again offered-again">${again}</div><//>`;
}
function Onward({ drafts, record, answer, reading, ahead }) {
  const kept2 = pathwaysOf(record, drafts.pathways);
  const names = kept2.map((draft) => titleOf(record, draft));
  const cousins = (reading.cousins ?? []).map((id) => drafts.pathways.find((draft) => draft.id === id)).filter(Boolean);
  const error = kept2.length < ENOUGH ? answer.errorOf("pathway") : "";
  const title = drafts.pathways.map((draft) => answer.errorOf(`pathway.${draft.id}.title`)).find(Boolean);
  const done = answer.status === "done" && kept2.length >= ENOUGH;
  return html7`<section class="onward" aria-label=${_8("What you keep")}>
    <p class="serif">${standing(record, drafts.pathways)}</p>
    ${names.length > 0 && html7`<ul>${names.map((name) => html7`<li key=${name}>${name}</li>`)}</ul>`}
    ${cousins.length === 2 && html7`<${Notice}><p>${_8("“{first}” and “{second}” are close cousins. What would make the second one truly different?", { first: titleOf(record, cousins[0]), second: titleOf(record, cousins[1]) })}</p><//>`}
    ${(error || title) && html7`<p class="error" role="alert">${error || title}</p>`}
    ${done ? html7`<${Ahead} ahead=${ahead} />` : html7`<div class="row"><${Loud} label=${_8("Go on with these")} disabled=${kept2.length < ENOUGH} onClick=${() => answer.mark("done", "drafts")} /></div>`}
  </section>`;
}
var Way = ({ answer, links }) => html7`<${Foot2} answer=${answer} left=${links.options && html7`<a class="quiet" href=${links.options} aria-label=${_8("Back to Options")}>${_8("Back")}</a>`} />`;
var LeftOut = (props) => html7`<${Skipped} ...${props} title=${_8("You left the drafts for later")} lede=${_8("Nothing is lost, and you can come back at any time.")} back=${_8("Come back to them now")} />`;
var screens = { ask: Ask, drafts: Drafts, empty: Empty, trouble: Trouble, waiting: Waiting, skipped: LeftOut };
var widget_default = exercise("pathways", { screens, show });
export {
  widget_default as default
};
