// packet/widget.js
import { exercise, LeftForLater } from "./kit.js";

// packet/about.js
import { _, AskedWay, Choice, Heading, html, Loud, Notice, Pick } from "./kit.js";

// packet/logic.js
var NOTE = ["first_step", "support_asked"];
var SUPPORT_MOST = 5;
var EXPERIMENTS_MOST = 3;
function toTell(sources, id) {
  const own = sources.find((source) => source.id === id);
  return own && sources.some(({ id: other, title }) => other !== id && title === own.title) ? own.text : "";
}
function screenOf(content, record, place, done) {
  const [name, section = ""] = place.split("/");
  if (name === "write" && section) return "write";
  if (["about", "sections", "support", "read"].includes(name)) return done && name === "read" ? "kept" : name;
  if (done) return "kept";
  if (content.short && content.experiments.length) return "support";
  return isChosen(record) ? "sections" : "about";
}
var isOfItself = (content, record) => content.short && content.experiments.length > 0 && !isChosen(record);
function ofItself(content, record) {
  if (!isOfItself(content, record)) return {};
  const chosen = { kind: (
    /** @type {"note"} */
    "note"
  ), experiment_ids: [content.experiments[0].id] };
  return { ...chosen, ...filledAll(content, { ...record, ...chosen }) };
}
var isChosen = (record) => Boolean(record.experiment_ids?.length) && (record.kind === "note" || Boolean(record.pathway_id));
var sectionAt = (content, place) => content.sections.find(({ id }) => place === `write/${id}`) ?? content.sections[0];
var needed = (content, record) => record.kind === "note" ? content.sections.filter(({ id }) => NOTE.includes(id)) : content.sections;
var beside = (content, record) => content.sections.filter((section) => !needed(content, record).includes(section));
function wordsFor(content, record, section) {
  const pathway = content.pathways.find(({ id }) => id === record.pathway_id);
  const experiment = content.experiments.find(({ id }) => id === record.experiment_ids?.[0]);
  return pathway?.fills[section] ?? experiment?.fills[section] ?? "";
}
function switched(content, record, section) {
  const on = record.on ?? [];
  if (on.includes(section)) return { on: on.filter((other) => other !== section) };
  const words = record.text?.[section]?.trim() ? "" : wordsFor(content, record, section);
  return { on: [...on, section], ...words ? { [`text.${section}`]: words } : {} };
}
function quoted(content, record, token) {
  const ticked = record.peer_tokens ?? [];
  const peer_tokens = content.quotes.map(({ id }) => id).filter((id) => ticked.includes(id) !== (id === token));
  const others = (record.on ?? []).filter((id) => id !== "peer_quotes");
  return { peer_tokens, on: peer_tokens.length ? [...others, "peer_quotes"] : others };
}
function filledAll(content, record) {
  const wanted = needed(content, record).map(({ id }) => id);
  const fields = { on: [.../* @__PURE__ */ new Set([...record.on ?? [], ...wanted])] };
  for (const section of wanted) {
    const words = record.text?.[section]?.trim() ? "" : wordsFor(content, record, section);
    if (words) fields[`text.${section}`] = words;
  }
  return fields;
}
function chosenOf(ids, id) {
  if (ids.includes(id)) return ids.filter((other) => other !== id);
  return ids.length < EXPERIMENTS_MOST ? [...ids, id] : ids;
}
var changedLine = (support, at, change) => {
  const lines = support.length > at ? support : [...support, {}];
  return lines.map((line, place) => place === at ? { what: "", owner: "", by_date: null, ...line, ...change } : line);
};

// packet/about.js
function About({ content, record, answer, links }) {
  const kind = record.kind ?? "proposal";
  const ids = record.experiment_ids ?? [];
  const kinds = [
    { value: "proposal", label: html`<b>${_("A proposal")}</b> <span>${_("Eight short sections, for a decision.")}</span>` },
    { value: "note", label: html`<b>${_("A short note")}</b> <span>${_("A first step, and what you ask for.")}</span>` }
  ];
  const choose = (fields) => answer.set(fields, "about");
  const onward = () => content.short ? answer.set(filledAll(content, record), "support") : answer.go("sections");
  return html`<div class="screen narrow">
    <${Heading} title=${_("What would you like to take to a conversation?")} lede=${_("Nothing is sent from here.")} screen="about" />
    <${Choice} legend=${_("What kind of paper?")} name="packet-kind" value=${kind} choices=${kinds} onChoose=${(value) => choose({ kind: value })} />
    ${kind === "proposal" && html`<section class="stack" aria-labelledby="packet-pathway">
      <h3 id="packet-pathway">${_("Which pathway do you propose?")}</h3>
      ${content.pathways.length ? html`<div class="picks">${content.pathways.map(({ id, title }) => html`<${Pick} title=${title} text=${toTell(content.pathways, id)} chosen=${record.pathway_id === id} onPick=${() => choose({ pathway_id: record.pathway_id === id ? null : id })} key=${id} />`)}</div>` : html`<${Missing} text=${_("A proposal rests on a pathway that you kept, and there is none yet. A short note needs none.")} href=${links.pathways} label=${_("Go to pathways")} />`}
      ${answer.errorOf("pathway_id") && html`<p class="error" role="alert">${answer.errorOf("pathway_id")}</p>`}
    </section>`}
    <section class="stack" aria-labelledby="packet-first">
      <h3 id="packet-first">${_("Which small test is your first step?")}</h3>
      ${content.experiments.length ? html`<div class="picks">${content.experiments.map(({ id, title }) => html`<${Pick} title=${title} text=${toTell(content.experiments, id)} chosen=${ids.includes(id)} disabled=${!ids.includes(id) && ids.length >= EXPERIMENTS_MOST} onPick=${() => choose({ experiment_ids: chosenOf(ids, id) })} key=${id} />`)}</div>` : html`<${Missing} text=${_("The first step is a small test that you planned, and there is none yet.")} href=${links.experiments} label=${_("Plan a small test")} />`}
      ${answer.errorOf("experiment_ids") && html`<p class="error" role="alert">${answer.errorOf("experiment_ids")}</p>`}
    </section>
    <div class="row"><${Loud} label=${content.short ? _("Fill it from what I kept") : _("Go on")} disabled=${!isChosen({ ...record, kind })} onClick=${onward} /></div>
    <${AskedWay} answer=${answer} />
  </div>`;
}
var Missing = ({ text, href, label }) => html`<${Notice}><p>${text}</p>${href && html`<p><a href=${href}>${label}</a></p>`}<//>`;

// packet/read.js
import { _ as _3, Ahead, announce, AskedWay as AskedWay2, Foot, Heading as Heading2, html as html3, Loud as Loud2, Notice as Notice2, Plain, Quiet } from "./kit.js";

// packet/paper.js
import { _ as _2, html as html2 } from "./kit.js";
var Paper = ({ record, reading }) => html2`<article class="card paper" aria-labelledby="packet-paper">
    <p class="over">${_2("As a reader will see it")}</p>
    <h3 id="packet-paper" class="serif">${record.kind === "note" ? _2("A short note") : _2("A proposal")}</h3>
    ${(reading.shown ?? []).map(({ name, paragraphs, lines }) => html2`<section key=${name}>
      <h4>${name}</h4>
      ${lines.length > 0 && html2`<ul>${lines.map((line) => html2`<li dir="auto" key=${line}>${line}</li>`)}</ul>`}
      ${paragraphs.map((paragraph) => html2`<p dir="auto" key=${paragraph}>${paragraph}</p>`)}
    </section>`)}
    ${!reading.shown?.length && html2`<p class="muted">${_2("Nothing is in it yet.")}</p>`}
  </article>`;

// packet/read.js
var placeOf = (id) => id === "support_asked" ? "support" : `write/${id}`;
function Read({ record, answer, reading }) {
  const missing = reading.missing ?? [];
  const checks = reading.checks ?? [];
  const keep = () => {
    answer.mark("done", "read");
    announce(_3("Kept"));
  };
  const problems = Object.entries(answer.errors).filter(([path]) => !path.startsWith("text.") && path !== "on");
  return html3`<div class="screen">
    <${Heading2} title=${record.kind === "note" ? _3("Would a busy person understand it?") : _3("Would a busy person understand it in three minutes?")} screen="read" />
    <div class="two">
      <${Paper} record=${record} reading=${reading} />
      <div class="screen">
        ${missing.length > 0 && html3`<${Notice2} tone="sun">
          <p><b>${record.kind === "note" ? _3("A short note still needs:") : _3("A proposal still needs:")}</b></p>
          <ul class="needs">${missing.map(({ id, name }) => html3`<li key=${id}><${Plain} compact label=${name} name=${_3("Write {name}", { name })} onClick=${() => answer.go(placeOf(id))} /></li>`)}</ul>
          <p class="small muted">${_3("A reader can say yes only to what is there.")}</p>
        <//>`}
        ${problems.map(([path, text]) => html3`<p class="error" role="alert" key=${path}>${text}</p>`)}
        ${checks.length > 0 && html3`<section class="well stack" aria-labelledby="packet-checks">
          <h3 id="packet-checks">${_3("Worth a second look")}</h3>
          <ul class="needs">${checks.map(({ section, name, text }) => html3`<li key=${`${section} ${text}`}><p dir="auto">${text}</p><${Quiet} label=${_3("Change {name}", { name })} onClick=${() => answer.go(placeOf(section))} /></li>`)}</ul>
        </section>`}
        <p><b>${_3("Does it mention another person's private matters?")}</b> ${_3("Then leave that out.")}</p>
        <div class="row"><${Loud2} label=${_3("Keep it as it is")} disabled=${missing.length > 0} onClick=${keep} /><${Quiet} label=${_3("Change something")} onClick=${() => answer.go("sections")} /></div>
      </div>
    </div>
    <${AskedWay2} answer=${answer} left=${html3`<${Quiet} label=${_3("Back")} name=${_3("Back to all sections")} onClick=${() => answer.go("sections")} />`} />
  </div>`;
}
var Kept = ({ content, record, answer, reading, ahead }) => html3`<div class="screen">
    <${Heading2} title=${_3("It is kept, and it is yours")} lede=${_3("Nothing was sent. Read it again tomorrow.")} screen="kept" />
    <div class="two">
      <${Paper} record=${record} reading=${reading} />
      <div class="screen">
        ${content.printed && html3`<div class="row"><a class="button" href="/mine/packet.html" target="_blank" rel="noopener">${_3("Open it to print")}</a></div>`}
        <div class="row"><${Ahead} ahead=${ahead} /></div>
      </div>
    </div>
    <${Foot} left=${html3`<${Quiet} label=${_3("Change it")} onClick=${() => answer.mark("draft", "sections")} />`} />
  </div>`;

// packet/sections.js
import { _ as _4, announce as announce2, AskedWay as AskedWay3, Heading as Heading3, html as html4, Loud as Loud3, Plain as Plain2, Quiet as Quiet2 } from "./kit.js";
function Sections({ content, record, answer, reading }) {
  const on = record.on ?? [];
  const flip = (id, name) => {
    announce2(on.includes(id) ? _4("{name}: taken out", { name }) : _4("{name}: put in", { name }));
    answer.set(switched(content, record, id));
  };
  const fill = () => {
    answer.set(filledAll(content, record));
    announce2(_4("All sections are put in. Read each, and change what is not yours."));
  };
  const row = ({ id, name }) => html4`<${Row} ...${{ id, name, record }} on=${on.includes(id)} onFlip=${() => flip(id, name)} onWrite=${() => answer.go(id === "support_asked" ? "support" : `write/${id}`)} key=${id} />`;
  const quote = (token) => {
    announce2((record.peer_tokens ?? []).includes(token) ? _4("The quote is taken out") : _4("The quote is put in"));
    answer.set(quoted(content, record, token));
  };
  const others = beside(content, record);
  const all = needed(content, record).every(({ id }) => on.includes(id));
  return html4`<div class="screen">
    <${Heading3} over=${record.kind === "note" ? _4("A short note") : _4("A proposal")} title=${_4("What goes in?")} lede=${_4("Nothing is in it until you put it in. Change each until it is yours.")} screen="sections" />
    <div class="two">
      <div class="screen">
        ${!all && html4`<div class="row"><${Plain2} label=${record.kind === "note" ? _4("Put in both, from what I kept") : _4("Put in all eight, from what I kept")} onClick=${fill} /></div>`}
        <ul class="switches">${needed(content, record).map(row)}</ul>
        ${(others.length > 0 || content.extras.length > 0) && html4`<section class="stack" aria-labelledby="packet-more">
          <h3 id="packet-more">${_4("May be added")}</h3>
          <ul class="switches">
            ${others.map(row)}
            ${content.extras.map(({ id, name }) => html4`<li key=${id}><label class="switch"><input type="checkbox" checked=${on.includes(id)} onChange=${() => flip(id, name)} /><span><b>${name}</b></span></label></li>`)}
          </ul>
        </section>`}
        ${content.quotes.length > 0 && html4`<fieldset class="quotes">
          <legend>${_4("What colleagues say")}</legend>
          <p class="muted small">${_4("Tick what you would like to quote. The quote stands there without a name.")}</p>
          <ul class="switches">
            ${content.quotes.map(({ id, text }) => html4`<li key=${id}><label class="switch"><input type="checkbox" checked=${(record.peer_tokens ?? []).includes(id)} onChange=${() => quote(id)} /><span dir="auto">${_4("“{words}”", { words: text })}</span></label></li>`)}
          </ul>
        </fieldset>`}
        <div class="row"><${Loud3} label=${_4("Read it as a reader")} onClick=${() => answer.go("read")} /></div>
      </div>
      <aside class="beside-it" aria-label=${_4("As a reader will see it")}><${Paper} record=${record} reading=${reading} /></aside>
    </div>
    <${AskedWay3} answer=${answer} left=${html4`<${Quiet2} label=${_4("Back")} name=${_4("Back to what it is about")} onClick=${() => answer.go("about")} />`} />
  </div>`;
}
function Row({ id, name, record, on, onFlip, onWrite }) {
  const text = id === "support_asked" ? (record.support ?? []).map((line) => line.what).filter(Boolean).join("; ") : record.text?.[id] ?? "";
  return html4`<li>
    <label class="switch"><input type="checkbox" checked=${on} onChange=${onFlip} /><span><b>${name}</b>${on && html4`<span class="begins" dir="auto">${text || _4("Nothing is written yet")}</span>`}</span></label>
    ${on && html4`<${Quiet2} label=${text ? _4("Change") : _4("Write")} name=${text ? _4("Change {name}", { name }) : _4("Write {name}", { name })} onClick=${onWrite} />`}
  </li>`;
}

// packet/support.js
import { _ as _5, announce as announce3, AskedWay as AskedWay4, Day, Field, Heading as Heading4, html as html5, Loud as Loud4, Plain as Plain3, Quiet as Quiet3 } from "./kit.js";
function SupportAsked({ content, record, answer }) {
  const kept = record.support ?? [];
  const lines = kept.length ? kept : [{}];
  const change = (at, fields) => answer.type({ support: changedLine(kept, at, fields) });
  const away = (at) => {
    answer.set({ support: kept.filter((_line, place) => place !== at) });
    announce3(_5("Taken out"));
  };
  const short = isOfItself(content, record);
  const over = short ? _5("A short note") : content.sections.find(({ id }) => id === "support_asked")?.name;
  const on = (record.on ?? []).includes("support_asked") ? {} : { on: [...record.on ?? [], "support_asked"] };
  return html5`<div class="screen narrow">
    <${Heading4} over=${over} title=${_5("What do you ask for, of whom, and by when?")} lede=${short ? "" : _5("Small and clear is easier to say yes to.")} screen="support" />
    ${lines.map((line, at) => html5`<fieldset class="asked stack" key=${at}>
      <legend class=${lines.length > 1 ? "" : "sr"}>${_5("Request {number}", { number: at + 1 })}</legend>
      <${Field} id=${`support-what-${at}`} label=${_5("What?")} value=${line.what ?? ""} most=${120} error=${answer.errorOf(`support.${at}.what`)} onType=${(what) => change(at, { what })} />
      <${Field} id=${`support-owner-${at}`} label=${_5("Who could do this?")} hint=${_5("A role, not a name")} value=${line.owner ?? ""} most=${80} error=${answer.errorOf(`support.${at}.owner`)} onType=${(owner) => change(at, { owner })} />
      <${Day} id=${`support-day-${at}`} label=${_5("By when?")} hint=${_5("Optional")} value=${line.by_date ?? ""} onChoose=${(day) => change(at, { by_date: day })} />
      ${kept.length > 1 && html5`<div><${Quiet3} label=${_5("Take out")} name=${_5("Take out request {number}", { number: at + 1 })} onClick=${() => away(at)} /></div>`}
    </fieldset>`)}
    ${answer.errorOf("support") && html5`<p class="error" role="alert">${answer.errorOf("support")}</p>`}
    ${kept.length > 0 && kept.length < SUPPORT_MOST && html5`<div class="row"><${Plain3} label=${_5("Ask for one more thing")} onClick=${() => answer.set({ support: changedLine(kept, kept.length, {}) })} /></div>`}
    <div class="row"><${Loud4} label=${_5("Read it as a reader")} disabled=${!kept.some(({ what }) => what?.trim())} onClick=${() => answer.set({ ...on, ...ofItself(content, record) }, "read")} /></div>
    <${AskedWay4} answer=${answer} left=${short ? html5`<${Quiet3} label=${_5("Back")} name=${_5("Back to what it is about")} onClick=${() => answer.go("about")} />` : html5`<${Quiet3} label=${_5("Back")} name=${_5("Back to all sections")} onClick=${() => answer.go("sections")} />`} />
  </div>`;
}

// packet/write.js
import { _ as _6, announce as announce4, AskedWay as AskedWay5, Field as Field2, Heading as Heading5, html as html6, Loud as Loud5, Plain as Plain4, Question, Quiet as Quiet4 } from "./kit.js";
function Write({ content, record, answer, model, section }) {
  const path = `text.${section.id}`;
  const text = record.text?.[section.id] ?? "";
  const words = wordsFor(content, record, section.id);
  const ahead = needed(content, record);
  const next = ahead[ahead.findIndex(({ id }) => id === section.id) + 1];
  const take = () => {
    answer.set({ [path]: words });
    announce4(_6("Taken over"));
  };
  const on = (record.on ?? []).includes(section.id) ? {} : { on: [...record.on ?? [], section.id] };
  const onward = () => answer.set(text.trim() ? on : {}, next ? next.id === "support_asked" ? "support" : `write/${next.id}` : "sections");
  return html6`<div class="screen narrow" key=${section.id}>
    <${Heading5} over=${section.name} title=${section.asks} screen=${`write/${section.id}`} />
    <${Field2} id=${`packet-${section.id}`} label=${section.name} value=${text} most=${600} lines=${6} error=${answer.errorOf(path)} onType=${(typed) => answer.type({ [path]: typed || null })} />
    ${words && words !== text && html6`<section class="well stack" aria-labelledby="packet-kept">
      <h3 id="packet-kept">${_6("From what you kept")}</h3>
      <p class="serif" dir="auto">${words}</p>
      <div class="row"><${Plain4} compact label=${text ? _6("Use these words instead") : _6("Use these words")} onClick=${take} /></div>
    </section>`}
    <${Question} model=${model} answer=${answer} near=${section.id} name=${section.name} />
    <div class="row"><${Loud5} label=${next ? _6("Next: {title}", { title: next.name }) : _6("Back to all sections")} onClick=${onward} /></div>
    <${AskedWay5} answer=${answer} left=${html6`<${Quiet4} label=${_6("Back")} name=${_6("Back to all sections")} onClick=${() => answer.go("sections")} />`} />
  </div>`;
}

// packet/widget.js
var show = ({ content, record, answer, place }) => ({ name: screenOf(content, record, place, answer.status === "done"), section: sectionAt(content, place) });
var screens = { about: About, sections: Sections, write: Write, support: SupportAsked, read: Read, kept: Kept, skipped: LeftForLater };
var widget_default = exercise("packet", { screens, show });
export {
  widget_default as default
};
