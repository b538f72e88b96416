// story/widget.js
import { exercise, LeftForLater, usePhone } from "./kit.js";

// story/asks.js
import { _, AskedWay, Field, Heading, html, Loud, Pick, Quiet } from "./kit.js";

// story/logic.js
var MOST = 12;
var LEAST = 3;
var TAGS_MOST = 3;
var PARTS = ["words", "energy", "tags"];
var LINES = ["does", "so_that", "best_when", "low_when", "stance"];
var TIMES = ["earlier", "middle", "recent", "now"];
var NAMES = ["title", "what_i_did", "when", "energy", "tags", "kind"];
function inTime({ episode = {} }) {
  const time = ({ when }) => when ? TIMES.indexOf(when) : TIMES.length;
  return Object.entries(episode).map(([id, each]) => ({ ...each, id, number: 0 })).sort((a, b) => time(a) - time(b) || Number(a.id.slice(1)) - Number(b.id.slice(1))).map((each, index) => ({ ...each, number: index + 1 }));
}
var isWhole = ({ title, energy }) => Boolean(title?.trim()) && energy != null;
function freshId({ episode = {}, theme = {} }) {
  const taken = [...Object.keys(episode), ...Object.values(theme).flatMap((each) => each.evidence ?? [])];
  return `e${Math.max(0, ...taken.map((id) => Number(id.match(/^e(\d+)$/)?.[1] ?? 0))) + 1}`;
}
var openPart = (moment) => moment.title?.trim() && moment.energy == null ? "energy" : "words";
function noEvidence({ theme = {} }, id) {
  const touched = Object.entries(theme).filter(([, each]) => each.evidence?.includes(id));
  return Object.fromEntries(touched.map(([which, each]) => [`theme.${which}.evidence`, (each.evidence ?? []).filter((one) => one !== id)]));
}
var withoutMoment = (record, id) => ({ ...Object.fromEntries(NAMES.map((name) => [`episode.${id}.${name}`, null])), ...noEvidence(record, id) });
var withoutThread = (id) => ({ [`theme.${id}.label`]: null, [`theme.${id}.evidence`]: null });
var answered = (record, id, text) => ({ [`prompt.${id}`]: text || null, ...text.trim() ? {} : noEvidence(record, id) });
function tagged(tags, chosen, id) {
  if (!chosen.includes(id) && chosen.length >= TAGS_MOST) return null;
  return tags.map((tag) => tag.id).filter((each) => each === id ? !chosen.includes(id) : chosen.includes(each));
}
function sourcesOf({ prompts }, record) {
  const moments = inTime(record).filter((each) => each.title?.trim()).map(({ id, title = "" }) => ({ id, title }));
  return [...moments, ...prompts.filter(({ id }) => record.prompt?.[id]?.trim())];
}
var pointed = (sources, chosen, id) => sources.map((each) => each.id).filter((each) => each === id ? !chosen.includes(id) : chosen.includes(each));
var threadsMost = ({ short }) => short ? 1 : 3;
var freshThread = (content, { theme = {} }) => Object.keys(theme).length < threadsMost(content) ? ["TH1", "TH2", "TH3"].find((id) => !(id in theme)) ?? null : null;
function openProposals({ threads = [] }, { theme = {} }) {
  const same = (one, each) => each.label?.trim().toLowerCase() === one.label.toLowerCase() || [...each.evidence ?? []].sort().join() === [...one.evidence].sort().join();
  return threads.filter((one) => !Object.values(theme).some((each) => same(one, each)));
}
function afterHint({ hints = [] }, tag) {
  const next = hints[hints.findIndex((hint) => hint.tag === tag) + 1];
  return next ? `ring/${next.tag}` : "threads";
}
var afterMoments = ({ short }) => short ? "threads" : "asks";
var afterAsks = ({ hints = [] }) => hints.length ? `ring/${hints[0].tag}` : "threads";
var afterThreads = ({ short }) => short ? "reading" : "line/does";
var beforeThreads = ({ short }, { hints = [] }) => short ? "moments" : hints.length ? `ring/${hints[hints.length - 1].tag}` : "asks";
function screenOf(content, record, reading, place) {
  const [stage, id = "", part = ""] = place.split("/");
  const nowhere = { id: "", part: "" };
  if (stage === "moment" && id) return { name: "moment", id, part: PARTS.includes(part) ? part : "words" };
  if (stage === "thread" && /^TH[123]$/.test(id)) return { name: "thread", id, part: "" };
  if (place === "reading/change" || stage === "reading" || stage === "threads") return { ...nowhere, name: place === "reading/change" ? place : stage };
  if (content.short) return { ...nowhere, name: "moments" };
  if (stage === "asks") return content.prompts.some((prompt) => prompt.id === id) ? { name: "asks/one", id, part: "" } : { ...nowhere, name: "asks" };
  if (stage === "ring") {
    const hints = reading.hints ?? [];
    const hint = hints.find(({ tag }) => tag === id) ?? hints[0];
    return hint ? { name: "ring", id: hint.tag, part: "" } : { ...nowhere, name: "threads" };
  }
  if (stage === "line") return { name: "line", id: LINES.includes(id) ? id : LINES[0], part: "" };
  return { ...nowhere, name: "moments" };
}

// story/asks.js
var Asks = ({ content, record, reading, answer }) => html`<div class="screen narrow">
    <${Heading} title=${_("Choose two questions to answer")} lede=${_("Short answers are fine. You may also go on without any.")} screen="asks" />
    <div class="picks one-column">
      ${content.prompts.map(({ id, title, text }) => html`<${Pick} title=${title} text=${text} chosen=${Boolean(record.prompt?.[id]?.trim())} onPick=${() => answer.go(`asks/${id}`)} key=${id} />`)}
    </div>
    <div class="row"><${Loud} label=${_("Go on")} onClick=${() => answer.go(afterAsks(reading))} /></div>
    <${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} name=${_("Back to your moments")} onClick=${() => answer.go("moments")} />`} />
  </div>`;
function Ask({ content, record, answer, id }) {
  const prompt = content.prompts.find((each) => each.id === id);
  if (!prompt) return null;
  return html`<div class="screen narrow" key=${id}>
    <${Heading} over=${prompt.title} title=${prompt.text} screen=${`asks/${id}`} />
    <${Field} id=${`prompt-${id}`} label=${_("Your answer")} hint=${_("One or two sentences")} value=${record.prompt?.[id] ?? ""} most=${400} lines=${4} error=${answer.errorOf(`prompt.${id}`)} onType=${(text) => answer.type(answered(record, id, text))} />
    <div class="row"><${Loud} label=${_("Back to the four questions")} onClick=${() => answer.go("asks")} /></div>
    <${AskedWay} answer=${answer} />
  </div>`;
}

// story/line.js
import { _ as _2, AskedWay as AskedWay2, Choice, Field as Field2, Heading as Heading2, html as html2, Loud as Loud2, Quiet as Quiet2 } from "./kit.js";
var pieces = () => ({
  does: { label: _2("I'm someone who …"), hint: _2("what you do") },
  so_that: { label: _2("… so that …"), hint: _2("who can do what") },
  best_when: { label: _2("I'm at my best when …"), hint: "" },
  low_when: { label: _2("I have little energy when …"), hint: "" }
});
var stances = () => [
  { value: "deepening", label: _2("Going deeper into what I do") },
  { value: "shifting", label: _2("Moving towards something else") },
  { value: "rebuilding", label: _2("Building something up again") },
  { value: "starting_out", label: _2("Starting out") },
  { value: "not_sure", label: _2("I am not sure") }
];
function LineScreen(props) {
  const { reading, answer, phone, id } = props;
  const at = LINES.indexOf(id);
  const next = phone && at + 1 < LINES.length ? `line/${LINES[at + 1]}` : "reading";
  const back = html2`<${Quiet2} label=${_2("Back")} onClick=${() => answer.go(phone && at > 0 ? `line/${LINES[at - 1]}` : "threads")} />`;
  const so = reading.line?.length > 0 && html2`<section class="well" aria-label=${_2("Your line so far")}><p class="serif said">${reading.line.join(" ")}</p></section>`;
  const go = html2`<div class="row"><${Loud2} label=${next === "reading" ? _2("See your story") : _2("Next")} onClick=${() => answer.go(next)} /></div>`;
  if (!phone)
    return html2`<div class="screen">
      <${Heading2} title=${_2("Your story in one line")} lede=${lede()} screen="line" />
      <div class="screen beside"><div class="screen">${LINES.map((piece) => html2`<${Piece} ...${props} id=${piece} key=${piece} />`)}</div>${so || html2`<p class="well muted">${_2("Your line appears here while you write.")}</p>`}</div>
      ${go}
      <${AskedWay2} answer=${answer} left=${back} />
    </div>`;
  return html2`<div class="screen narrow" key=${id}>
    <${Heading2} over=${_2("{number} of {of}", { number: at + 1, of: LINES.length })} title=${id === "stance" ? _2("Where are you right now?") : _2("Your story in one line")} lede=${at ? "" : lede()} screen=${`line/${id}`} />
    <${Piece} ...${props} />
    ${so}
    ${go}
    <${AskedWay2} answer=${answer} left=${back} />
  </div>`;
}
var lede = () => _2("Finish the sentences. Leave open what you do not know yet.");
function Piece({ record, answer, id, phone }) {
  const path = `story_line.${id}`;
  if (id === "stance") return html2`<${Choice} legend=${_2("Right now I am …")} quietLegend=${phone} name="stance" value=${record.story_line?.stance ?? null} choices=${stances()} onChoose=${(stance) => answer.set({ [path]: stance })} />`;
  const { label, hint } = pieces()[id];
  const value = record.story_line?.[
    /** @type {"does"} */
    id
  ] ?? "";
  return html2`<${Field2} id=${`line-${id}`} label=${label} hint=${hint} value=${value} most=${160} lines=${2} error=${answer.errorOf(path)} onType=${(text) => answer.type({ [path]: text || null })} />`;
}

// story/moment.js
import { _ as _5, announce as announce2, AskedWay as AskedWay3, Chip, Field as Field3, Heading as Heading3, html as html4, Loud as Loud3, Question, Quiet as Quiet3, useRef, useState } from "./kit.js";

// story/energy.js
import { _ as _4, announce, html as html3 } from "./kit.js";

// story/words.js
import { _ as _3 } from "./kit.js";
var times = () => [
  { id: "earlier", title: _3("Earlier") },
  { id: "middle", title: _3("In the middle") },
  { id: "recent", title: _3("Recently") },
  { id: "now", title: _3("Now") }
];
var kinds = () => [
  { id: "peak", title: _3("A high moment") },
  { id: "dip", title: _3("A low moment") },
  { id: "turn", title: _3("A change of direction") },
  { id: "lucky", title: _3("A lucky moment") }
];
var signed = (energy) => energy > 0 ? `+${energy}` : `${energy}`.replace("-", "−");
var energyOf = (energy) => energy == null ? _3("Energy: not said yet") : _3("Energy {energy}", { energy: signed(energy) });

// story/energy.js
var MOST2 = 5;
function Energy({ record, answer, phone, id }) {
  const value = record.episode?.[id]?.energy ?? null;
  const set = (energy) => answer.set({ [`episode.${id}.energy`]: energy === null ? null : Math.max(-MOST2, Math.min(MOST2, Math.round(energy))) });
  const step = (by) => {
    set((value ?? 0) + by);
    announce(energyOf(Math.max(-MOST2, Math.min(MOST2, (value ?? 0) + by))));
  };
  const typed = (event) => set(event.currentTarget.value === "" ? null : Number(event.currentTarget.value));
  const error = answer.errorOf(`episode.${id}.energy`);
  return html3`<fieldset class="energy">
    <legend class=${phone ? "sr" : ""}>${_4("How was your energy in this moment?")}</legend>
    <div class="dial">
      <button type="button" class="by" aria-label=${_4("Less energy")} disabled=${value === -MOST2} onClick=${() => step(-1)}>−</button>
      <input type="number" inputmode="text" min=${-MOST2} max=${MOST2} step="1" aria-label=${_4("Energy, from −5 to 5")} value=${value ?? ""} onInput=${typed} />
      <button type="button" class="by" aria-label=${_4("More energy")} disabled=${value === MOST2} onClick=${() => step(1)}>+</button>
    </div>
    <input type="range" class=${value === null ? "unsaid" : ""} min=${-MOST2} max=${MOST2} step="1" value=${value ?? 0} aria-label=${_4("Energy")} aria-valuetext=${value === null ? _4("not said yet") : signed(value)}
      onInput=${typed} onClick=${(event) => value === null && typed(event)} />
    <p class="ends"><span>${_4("−5: it took a lot of energy")}</span><span>${_4("+5: it gave a lot of energy")}</span></p>
    ${error && html3`<p class="error" role="alert">${error}</p>`}
  </fieldset>`;
}

// story/moment.js
function MomentScreen(props) {
  const { record, answer, phone, id, part } = props;
  const at = PARTS.indexOf(part);
  const there = id in (record.episode ?? {});
  const number = inTime(record).find((moment) => moment.id === id)?.number ?? Object.keys(record.episode ?? {}).length + 1;
  const away = () => {
    answer.set(withoutMoment(record, id), "moments");
    announce2(_5("This moment is taken away"));
  };
  const remove = there && html4`<${Quiet3} label=${_5("Take this moment away")} onClick=${away} />`;
  const back = html4`<${Quiet3} label=${_5("Back")} onClick=${() => answer.go(phone && at > 0 ? `moment/${id}/${PARTS[at - 1]}` : "moments")} />`;
  const over = _5("Moment {number}", { number });
  const title = record.episode?.[id]?.title?.trim();
  if (!phone)
    return html4`<div class="screen" key=${id}>
      <${Heading3} over=${over} title=${_5("What did you do?")} lede=${said()} screen=${`moment/${id}`} />
      <div class="screen whole">
        <div class="screen"><${Words} ...${props} /></div>
        <div class="screen"><${Energy} ...${props} /><${Kinds} ...${props} /></div>
      </div>
      <div class="row"><${Loud3} label=${_5("Done with this moment")} onClick=${() => answer.go("moments")} />${remove}</div>
      <${AskedWay3} answer=${answer} left=${back} />
    </div>`;
  const asks = { words: _5("What did you do?"), energy: _5("How was your energy in this moment?"), tags: _5("What kind of moment was it?") };
  return html4`<div class="screen narrow" key=${`${id}/${part}`}>
    <${Heading3} over=${part !== "words" && title ? `${over}: ${title}` : over} title=${asks[
    /** @type {"words"} */
    part
  ]} lede=${part === "words" ? said() : ""} screen=${`moment/${id}/${part}`} />
    ${part === "words" ? html4`<${Words} ...${props} />` : part === "energy" ? html4`<${Energy} ...${props} />` : html4`<${Kinds} ...${props} />`}
    <div class="row"><${Loud3} label=${at < 2 ? _5("Next") : _5("Done with this moment")} onClick=${() => answer.go(at < 2 ? `moment/${id}/${PARTS[at + 1]}` : "moments")} />${remove}</div>
    <${AskedWay3} answer=${answer} left=${back} />
  </div>`;
}
var said = () => _5("A headline is enough. You decide what you tell your group.");
function Words({ content, record, answer, model, id }) {
  const moment = record.episode?.[id] ?? {};
  const empty = useRef(!moment.title);
  const type = (name) => (text) => answer.type({ [`episode.${id}.${name}`]: text || null });
  return html4`<div class="screen">
    <${Field3} id=${`title-${id}`} label=${_5("A title for this moment")} value=${moment.title ?? ""} most=${80} error=${answer.errorOf(`episode.${id}.title`)} onType=${type("title")} />
    ${!content.short && html4`<div class="stack">
      <${Field3} id=${`did-${id}`} label=${_5("What did you do yourself?")} hint=${_5("One or two sentences, optional")} value=${moment.what_i_did ?? ""} most=${400} lines=${3} error=${answer.errorOf(`episode.${id}.what_i_did`)} onType=${type("what_i_did")} />
      <${Question} model=${model} answer=${answer} near=${id} />
    </div>`}
    ${empty.current && html4`<section class="well"><h3>${_5("If nothing comes to mind")}</h3><ul class="openers">${content.openers.map((text) => html4`<li key=${text}>${text}</li>`)}</ul></section>`}
  </div>`;
}
function Kinds({ content, record, answer, id }) {
  const moment = record.episode?.[id] ?? {};
  const tags = moment.tags ?? [];
  const [full, setFull] = useState(false);
  const tag = (which) => {
    const next = tagged(content.tags, tags, which);
    setFull(!next);
    if (next) return answer.set({ [`episode.${id}.tags`]: next.length ? next : null });
    announce2(noRoom());
  };
  const toggle = (name, value) => (which) => answer.set({ [`episode.${id}.${name}`]: value === which ? null : which });
  const says = answer.errorOf(`episode.${id}.tags`) || (full ? noRoom() : "");
  return html4`<div class="screen">
    ${!content.short && html4`<${Chips} legend=${_5("When was it?")} items=${times()} chosen=${[moment.when]} onPick=${toggle("when", moment.when)} />`}
    <${Chips} legend=${_5("Was it one of these?")} items=${kinds()} chosen=${[moment.kind]} onPick=${toggle("kind", moment.kind)} />
    <div class="stack">
      <${Chips} legend=${_5("What were you doing, and how? Up to three.")} items=${content.tags} chosen=${tags} onPick=${tag} />
      ${says && html4`<p class="muted" role="alert">${says}</p>`}
    </div>
  </div>`;
}
var noRoom = () => _5("Three at most. Take one away to choose another.");
var Chips = ({ legend, items, chosen, onPick }) => html4`<fieldset>
    <legend>${legend}</legend>
    <div class="chips">${items.map(({ id, title }) => html4`<${Chip} label=${title} sign chosen=${chosen.includes(id)} onPick=${() => onPick(id)} key=${id} />`)}</div>
  </fieldset>`;

// story/moments.js
import { _ as _7, AskedWay as AskedWay4, Heading as Heading4, html as html6, Loud as Loud4, ngettext, Pick as Pick2, Plain } from "./kit.js";

// story/curve.js
import { _ as _6, html as html5 } from "./kit.js";
var SIZES = { phone: { wide: 340, high: 190 }, laptop: { wide: 640, high: 260 } };
var [SIDE, TOP, BOTTOM] = [34, 22, 30];
var Label = ({ text, ...where }) => html5`<text ...${where} ref=${(el) => el && (el.textContent = text)}></text>`;
function Curve({ moments, phone }) {
  const { wide, high } = SIZES[phone ? "phone" : "laptop"];
  const known = moments.filter((moment) => moment.energy != null);
  const step = (wide - 2 * SIDE) / Math.max(1, known.length - 1);
  const x = (at) => known.length > 1 ? SIDE + at * step : wide / 2;
  const y = (energy) => TOP + (5 - energy) / 10 * (high - TOP - BOTTOM);
  const points = known.map((moment, at) => ({ number: moment.number, x: x(at), y: y(moment.energy ?? 0), below: (moment.energy ?? 0) < 0 }));
  const named = times().map(({ id, title }) => ({ title, at: known.findIndex((moment) => moment.when === id) })).filter(({ at }) => at >= 0);
  const apart = named.every(({ at }, index) => !index || x(at) - x(named[index - 1].at) > 88);
  return html5`<svg class="curve" viewBox=${`0 0 ${wide} ${high}`} aria-hidden="true">
    <line class="zero" x1=${SIDE - 12} x2=${wide - SIDE + 12} y1=${y(0)} y2=${y(0)} />
    ${[5, -5].map((energy) => html5`<${Label} class="scale" x="0" y=${y(energy) + 5} text=${energy > 0 ? "+5" : "−5"} key=${energy} />`)}
    ${points.length > 1 && html5`<polyline points=${points.map((point) => `${point.x},${point.y}`).join(" ")} />`}
    ${points.map((point) => html5`<g key=${point.number}><circle cx=${point.x} cy=${point.y} r="6" /><${Label} class="number" x=${point.x} y=${point.y + (point.below ? 22 : -12)} text-anchor="middle" text=${point.number} /></g>`)}
    ${apart && named.map(({ title, at }) => html5`<${Label} class="time" x=${at ? x(at) : Math.min(x(at), SIDE)} y=${high - 2} text-anchor=${at && at === known.length - 1 ? "end" : at ? "middle" : "start"} text=${title} key=${title} />`)}
  </svg>`;
}

// story/moments.js
function Moments({ content, record, answer, phone }) {
  const moments = inTime(record);
  const unfinished = moments.find((moment) => !isWhole(moment));
  const more = LEAST - moments.length;
  const full = moments.length >= (content.short ? LEAST : MOST);
  const add = () => answer.go(`moment/${freshId(record)}/words`);
  const went = () => answer.go(afterMoments(content));
  const begin = html6`<${Loud4} label=${moments.length ? _7("Add a moment") : _7("Begin with one moment")} onClick=${add} />`;
  const open = unfinished && html6`<${Loud4} label=${_7("Finish moment {number}", unfinished)} onClick=${() => answer.go(`moment/${unfinished.id}/${openPart(unfinished)}`)} />`;
  const onward = html6`<${Loud4} label=${_7("Go on")} onClick=${went} />${!full && html6`<${Plain} label=${_7("Add a moment")} onClick=${add} />`}`;
  if (!moments.length)
    return html6`<div class="screen narrow">
      <${Heading4} title=${_7("What have you done, and how was your energy?")} screen="moments"
        lede=${_7("Think of three moments in your work: good ones, hard ones, lucky ones. A short title is enough. Study, volunteering and home count, too. Choose only what you are fine to have on a screen.")} />
      <div class="row">${begin}</div>
      <${AskedWay4} answer=${answer} />
    </div>`;
  return html6`<div class="screen">
    <${Heading4} title=${_7("Your moments")} screen="moments" lede=${more > 0 ? ngettext("{count} more is enough.", "{count} more are enough.", more) : _7("Three moments are enough. You may add others.")} />
    <div class="screen beside">
      <div class="card picture"><${Curve} moments=${moments} phone=${phone} /></div>
      <${MomentList} content=${content} moments=${moments} onOpen=${(id) => answer.go(`moment/${id}/words`)} />
    </div>
    ${answer.errorOf("episode") && html6`<p class="error" role="alert">${answer.errorOf("episode")}</p>`}
    ${full && !content.short && html6`<p class="muted">${_7("Twelve moments are the most. Take one away to add another.")}</p>`}
    <div class="row">${unfinished ? open : more > 0 ? begin : onward}</div>
    <${AskedWay4} answer=${answer} />
  </div>`;
}
function MomentList({ content, moments, onOpen }) {
  const titles = Object.fromEntries([...content.tags, ...times()].map(({ id, title }) => [id, title]));
  const about = ({ energy, when, tags = [] }) => [energyOf(energy), ...[...when ? [when] : [], ...tags].map((id) => titles[id] ?? "")].filter(Boolean).join(" · ");
  return html6`<ol class="moments" aria-label=${_7("Your moments")}>
    ${moments.map(
    (moment) => html6`<li key=${moment.id}>
        <span class="number" aria-hidden="true">${moment.number}</span>
        <${Pick2} dense title=${moment.title?.trim() || _7("No title yet")} text=${about(moment)} onPick=${() => onOpen(moment.id)} />
      </li>`
  )}
  </ol>`;
}

// story/reading.js
import { _ as _8, Ahead, announce as announce3, Foot, Heading as Heading5, html as html7, Loud as Loud5, Plain as Plain2, Quiet as Quiet4, Said } from "./kit.js";
function Reading({ content, record, reading, answer, ahead, phone }) {
  const done = answer.status === "done";
  const moments = inTime(record);
  const titles = Object.fromEntries(sourcesOf(content, record).map(({ id, title }) => [id, title]));
  const threads = Object.entries(record.theme ?? {}).filter(([, thread]) => thread.label?.trim());
  const keep = () => {
    answer.mark("done", "reading");
    announce3(_8("Kept"));
  };
  const problems = Object.values({ ...answer.errors });
  const hints = (reading.hints ?? []).filter((hint) => ["yes", "partly"].includes(record.rings_true?.[hint.tag] ?? ""));
  return html7`<div class="screen">
    <${Heading5} over=${done ? _8("Kept. You can change this at any time.") : _8("What you said today")} title=${_8("Your story so far")} screen=${done ? "reading/done" : "reading"} />
    <div class="screen beside">
      <div class="screen">
        ${reading.line?.length > 0 && html7`<div class="card said">${reading.line.map((sentence) => html7`<p class="serif" key=${sentence}>${sentence}</p>`)}</div>`}
        ${threads.length > 0 && html7`<section class="stack"><h3>${_8("Threads")}</h3>
          <ul class="threads">${threads.map(([id, thread]) => html7`<li key=${id}><b class="serif">${thread.label}</b><p>${(thread.evidence ?? []).map((source) => titles[source]).filter(Boolean).join(" · ")}</p></li>`)}</ul></section>`}
        ${hints.length > 0 && html7`<section class="well stack"><h3>${_8("Hints that are true for you")}</h3>${hints.map((hint) => html7`<p key=${hint.tag}><${Said} text=${`${hint.text}.`} /></p>`)}</section>`}
      </div>
      <div class="screen">
        ${moments.length > 0 ? html7`<div class="card picture"><${Curve} moments=${moments} phone=${true} /></div><${MomentList} content=${content} moments=${moments} onOpen=${(id) => answer.go(`moment/${id}/words`)} />` : html7`<p class="lede">${_8("No moment is written yet. You can add one at any time.")}</p>`}
      </div>
    </div>
    ${problems.map((why) => html7`<p class="error" role="alert" key=${why}>${why}</p>`)}
    <div class="row">
      ${done ? html7`<${Ahead} ahead=${ahead} />` : html7`<${Loud5} label=${_8("Keep this")} onClick=${keep} />`}
      <${Quiet4} label=${_8("Change something")} onClick=${() => answer.go("reading/change")} />
    </div>
    <${Foot} left=${!done && html7`<${Quiet4} label=${_8("Back")} onClick=${() => answer.go(content.short ? "threads" : phone ? "line/stance" : "line/does")} />`} />
  </div>`;
}
function Changing({ content, answer }) {
  const ways = [
    { place: "moments", label: _8("Moments") },
    ...content.short ? [] : [{ place: "asks", label: _8("Questions") }],
    { place: "threads", label: _8("Threads") },
    ...content.short ? [] : [{ place: afterThreads(content), label: _8("Your story in one line") }]
  ];
  return html7`<div class="screen narrow">
    <${Heading5} title=${_8("What would you like to change?")} screen="reading/change" />
    <div class="stack">${ways.map(({ place, label }) => html7`<${Plain2} label=${label} onClick=${() => answer.go(place)} key=${place} />`)}</div>
    <${Foot} left=${html7`<${Quiet4} label=${_8("Back")} onClick=${() => answer.go("reading")} />`} />
  </div>`;
}

// story/ring.js
import { _ as _9, AskedWay as AskedWay5, Choice as Choice2, Heading as Heading6, html as html8, Loud as Loud6, Quiet as Quiet5 } from "./kit.js";
function Ring({ record, reading, answer, id }) {
  const at = reading.hints.findIndex((hint) => hint.tag === id);
  const { text, count } = reading.hints[at];
  const choices = [
    { value: "yes", label: _9("Yes") },
    { value: "partly", label: _9("Partly") },
    { value: "no", label: _9("No") }
  ];
  const title = text.replaceAll("*", "");
  const before = reading.hints[at - 1];
  return html8`<div class="screen narrow" key=${id}>
    <${Heading6} over=${_9("A hint from your moments")} title=${title} lede=${count} screen=${`ring/${id}`} />
    <${Choice2} legend=${_9("Is this true for you?")} name=${`ring-${id}`} value=${record.rings_true?.[id] ?? null} choices=${choices} onChoose=${(value) => answer.set({ [`rings_true.${id}`]: value })} />
    <div class="row"><${Loud6} label=${_9("Next")} onClick=${() => answer.go(afterHint(reading, id))} /></div>
    <${AskedWay5} answer=${answer} left=${html8`<${Quiet5} label=${_9("Back")} onClick=${() => answer.go(before ? `ring/${before.tag}` : "asks")} />`} />
  </div>`;
}

// story/threads.js
import { _ as _10, announce as announce4, AskedWay as AskedWay6, Field as Field4, Heading as Heading7, html as html9, Loud as Loud7, ngettext as ngettext2, Pick as Pick3, Plain as Plain3, Question as Question2, Quiet as Quiet6 } from "./kit.js";
function Threads({ content, record, reading, answer }) {
  const threads = Object.entries(record.theme ?? {});
  const fresh = freshThread(content, record);
  const titles = Object.fromEntries(sourcesOf(content, record).map(({ id, title }) => [id, title]));
  const shown = (evidence) => (evidence ?? []).map((id) => titles[id]).filter(Boolean).join(" · ");
  const offered = fresh ? openProposals(reading, record) : [];
  const take = (one) => answer.set({ [`theme.${fresh}.label`]: one.label, [`theme.${fresh}.evidence`]: one.evidence }, `thread/${fresh}`);
  const own = () => answer.go(`thread/${fresh}`);
  const lede2 = content.short ? _10("One thread is enough: something that shows in more than one moment.") : _10("One to three threads: something that shows in more than one moment.");
  return html9`<div class="screen narrow">
    <${Heading7} title=${_10("What comes back in your moments?")} lede=${lede2} screen="threads" />
    ${threads.length > 0 && html9`<section class="stack"><h3>${ngettext2("Your thread", "Your threads", threads.length)}</h3>
      <div class="picks one-column">${threads.map(([id, thread]) => html9`<${Pick3} title=${thread.label?.trim() || _10("No name yet")} text=${shown(thread.evidence)} onPick=${() => answer.go(`thread/${id}`)} key=${id} />`)}</div></section>`}
    ${offered.length > 0 && html9`<section class="stack"><h3>${_10("To begin with")}</h3><p class="muted">${_10("Tap one and change its words.")}</p>
      <div class="picks dense">${offered.map((one) => html9`<${Pick3} dense title=${one.label} text=${`${one.why} · ${shown(one.evidence)}`} onPick=${() => take(one)} key=${one.label} />`)}</div></section>`}
    ${!fresh && threadsMost(content) > 1 && html9`<p class="muted">${_10("Three threads are the most. Take one away to add another.")}</p>`}
    ${answer.errorOf("theme") && html9`<p class="error" role="alert">${answer.errorOf("theme")}</p>`}
    <div class="row">
      ${threads.length ? html9`<${Loud7} label=${_10("Go on")} onClick=${() => answer.go(afterThreads(content))} />${fresh && html9`<${Plain3} label=${_10("Write another thread")} onClick=${own} />`}` : html9`<${Loud7} label=${_10("Write a thread of your own")} onClick=${own} />`}
    </div>
    <${AskedWay6} answer=${answer} left=${html9`<${Quiet6} label=${_10("Back")} onClick=${() => answer.go(beforeThreads(content, reading))} />`} />
  </div>`;
}
function Thread({ content, record, answer, model, id }) {
  const thread = record.theme?.[id] ?? {};
  const sources = sourcesOf(content, record);
  const chosen = thread.evidence ?? [];
  const away = () => {
    answer.set(withoutThread(id), "threads");
    announce4(_10("This thread is taken away"));
  };
  const error = answer.errorOf(`theme.${id}.evidence`);
  return html9`<div class="screen narrow" key=${id}>
    <${Heading7} title=${_10("Name this thread in your own words")} screen=${`thread/${id}`} />
    <div class="stack">
      <${Field4} id=${`thread-${id}`} label=${_10("The thread")} hint=${_10("A few words")} value=${thread.label ?? ""} most=${60} error=${answer.errorOf(`theme.${id}.label`)} onType=${(text) => answer.type({ [`theme.${id}.label`]: text || null })} />
      <${Question2} model=${model} answer=${answer} near=${id} />
    </div>
    <fieldset class="stack">
      <legend>${_10("Where does it show?")}</legend>
      <div class="picks dense">${sources.map((source) => html9`<${Pick3} dense title=${source.title} text="" chosen=${chosen.includes(source.id)} onPick=${() => answer.set({ [`theme.${id}.evidence`]: pointed(sources, chosen, source.id) })} key=${source.id} />`)}</div>
      ${error && html9`<p class="error" role="alert">${error}</p>`}
    </fieldset>
    <div class="row"><${Loud7} label=${_10("Done with this thread")} onClick=${() => answer.go("threads")} />${id in (record.theme ?? {}) && html9`<${Quiet6} label=${_10("Take this thread away")} onClick=${away} />`}</div>
    <${AskedWay6} answer=${answer} left=${html9`<${Quiet6} label=${_10("Back")} name=${_10("Back to your threads")} onClick=${() => answer.go("threads")} />`} />
  </div>`;
}

// story/widget.js
function show({ content, record, reading, place, answer }) {
  const phone = usePhone();
  return { ...screenOf(content, record, reading, place || (answer.status === "done" ? "reading" : "")), phone };
}
var screens = {
  moments: Moments,
  moment: MomentScreen,
  asks: Asks,
  "asks/one": Ask,
  ring: Ring,
  threads: Threads,
  thread: Thread,
  line: LineScreen,
  reading: Reading,
  "reading/change": Changing,
  skipped: LeftForLater
};
var widget_default = exercise("story", { screens, show });
export {
  widget_default as default
};
