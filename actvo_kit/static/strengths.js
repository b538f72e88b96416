// strengths/widget.js
import { _ as _6, Ahead as Ahead2, exercise, Foot as Foot4, Heading as Heading4, html as html5, Plain as Plain3, useRef as useRef4 } from "./kit.js";

// strengths/logic.js
import { _ } from "./kit.js";
var ENERGY = [
  { value: -2, get label() {
    return _("drained");
  } },
  { value: -1, get label() {
    return _("a bit flat");
  } },
  { value: 0, get label() {
    return _("neither");
  } },
  { value: 1, get label() {
    return _("a bit lifted");
  } },
  { value: 2, get label() {
    return _("energised");
  } }
];
var key = () => _("Plus: gives energy. Minus: drains. Hollow: no example yet.");
var toRate = (content, record, also = []) => content.families.flatMap((family) => family.strengths).filter(({ id }) => (record.picked ?? []).includes(id) || also.includes(id));
var askedElsewhere = ({ picked = [], rating = {} }) => Object.keys(rating).filter((id) => rating[id].level != null && !picked.includes(id));
function screenOf(place, rated) {
  const [stage, id] = place.split("/");
  const at = rated.findIndex((strength) => strength.id === id);
  if (stage === "rate" && at >= 0) return { stage, at };
  return { stage: stage === "reading" && rated.length ? stage : "pick", at: -1 };
}
function placeOf(rated, at) {
  if (at < 0) return "pick";
  return at < rated.length ? `rate/${rated[at].id}` : "reading";
}
function tapped({ picked = [], rating = {} }, id, most) {
  if (!picked.includes(id)) return picked.length < most ? { picked: [...picked, id] } : null;
  return released({ picked, rating }, id);
}
function released({ picked = [], rating = {} }, id) {
  const open = Object.fromEntries(Object.keys(rating[id] ?? {}).map((field) => [field, null]));
  return { picked: picked.filter((other) => other !== id), ...ratingFields(id, open) };
}
var ratingFields = (id, rating) => Object.fromEntries(Object.entries(rating).map(([field, value]) => [`rating.${id}.${field}`, value]));
function swapped(record, out, into) {
  const fields = released(record, out);
  return { ...fields, picked: [...fields.picked, into] };
}
var takenBack = ({ picked = [], rating = {} }, id) => picked.includes(id) && rating[id] ? { picked, ...ratingFields(id, rating[id]) } : null;
var mayHaveExample = ({ examples }, { rating = {} }, id) => examples !== "one" || !Object.entries(rating).some(([other, { evidence }]) => other !== id && evidence);
var asksForExample = ({ level, evidence }) => (level ?? 0) >= 4 || Boolean(evidence);

// strengths/pick.js
import { _ as _2, announce, Chip, Foot, Heading, html, inPieces, inWords, Loud, ngettext, Notice, Quiet, Skip, useEffect, useRef, useState } from "./kit.js";
function Pick({ content, answer, record, rated }) {
  const [wanted, setWanted] = useState(
    /** @type {Strength|null} */
    null
  );
  const [released2, setReleased] = useState(
    /** @type {{strength: Strength, back: any, beside: Strength}|null} */
    null
  );
  const picked = record.picked ?? [];
  const most = content.pick;
  const change = (fields, strength, beside, heard) => {
    const back = takenBack(record, strength.id);
    setReleased(back && { strength, back, beside });
    setWanted(null);
    answer.set(fields);
    announce(heard({ count: fields.picked.length, most }));
  };
  const tap = (strength) => {
    const fields = tapped(record, strength.id, most);
    if (!fields) setWanted(strength);
    else if (picked.includes(strength.id)) change(fields, strength, strength, (counts) => _2("{title} taken out, {count} of {most}", { ...strength, ...counts }));
    else change(fields, strength, strength, (counts) => _2("{title} chosen, {count} of {most}", { ...strength, ...counts }));
  };
  const swap = (out, into) => {
    change(swapped(record, out.id, into.id), out, into, (counts) => _2("{into} taken, {out} released, {count} of {most}", { into: into.title, out: out.title, ...counts }));
    focusOn(into);
  };
  const below = (strength) => {
    if (wanted === strength)
      return html`<${Swap} ...${{ picks: toRate(content, record), wanted, most, swap }} keep=${() => {
        setWanted(null);
        focusOn(strength);
      }} />`;
    return released2?.beside === strength && html`<${Released} ...${released2} takeBack=${() => {
      answer.set(released2.back);
      setReleased(null);
      focusOn(strength);
    }} />`;
  };
  return html`<div class="screen">
    <${Heading} screen="pick" title=${_2("Tap the {number} you use most", { number: inWords(most) })} lede=${_2("Choose what a normal week asks of you, whether you like doing that or not. Fewer is fine.")} />
    <div class="families">
      ${content.families.map((family) => html`<${Family} ...${{ family, picked, tap, below }} key=${family.id} />`)}
    </div>
    <div class="bar">
      <p class="counter"><b>${_2("{count} of {most}", { count: picked.length, most })}</b>${answer.errorOf("picked") && html` <span class="error">${answer.errorOf("picked")}</span>`}</p>
      <${Loud} label=${picked.length ? ngettext("Go on with {count}", "Go on with {count}", picked.length) : _2("Go on")} disabled=${!picked.length} onClick=${() => answer.go(placeOf(rated, 0))} />
    </div>
    <${Foot} right=${html`<${Skip} name=${_2("Skip Strengths for now")} onClick=${() => answer.mark("skipped")} />`} />
  </div>`;
}
var focusOn = ({ id }) => (
  /** @type {HTMLElement|null} */
  document.querySelector(`.exercise-strengths [data-id="${id}"]`)?.focus()
);
var Family = ({ family, picked, tap, below }) => html`<section class="family" aria-labelledby=${`family-${family.id}`}>
  <h3 id=${`family-${family.id}`}>${family.title}</h3>
  <div class="chips">
    ${family.strengths.map(
  (strength) => html`<${Chip} label=${strength.title} id=${strength.id} chosen=${picked.includes(strength.id)} sign onPick=${() => tap(strength)} key=${strength.id} />`
)}
  </div>
</section>
${family.strengths.map(below)}`;
var Released = ({ strength, takeBack }) => html`<${Notice}>
  <p>${inPieces("{title} is taken out, with what you said about this strength.", { title: html`<b class="serif">${strength.title}</b>` })}</p>
  <div><${Quiet} label=${_2("Bring it back")} onClick=${takeBack} /></div>
<//>`;
function Swap({ picks, wanted, most, swap, keep }) {
  const ref = useRef(
    /** @type {HTMLElement|null} */
    null
  );
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
    ref.current?.parentElement?.scrollIntoView({ block: "nearest" });
  }, [wanted]);
  const asks = inPieces("Which strength would you take out for {title}?", { title: html`<b class="serif">${wanted.title}</b>` });
  return html`<div class="notice sun">
    <p tabindex="-1" ref=${ref}>${_2("You have chosen all {number}.", { number: inWords(most) })} ${asks}</p>
    <div class="chips">
      ${picks.map((strength) => html`<${Chip} label=${strength.title} name=${_2("Take out {title}", strength)} onPick=${() => swap(strength, wanted)} key=${strength.id} />`)}
    </div>
    <div><${Quiet} label=${_2("None, keep my {number}", { number: inWords(most) })} onClick=${keep} /></div>
  </div>`;
}

// strengths/rate.js
import { _ as _3, announce as announce2, Choice, Field, Figure, Foot as Foot2, Heading as Heading2, html as html2, Loud as Loud2, Plain, Question, Quiet as Quiet2, useRef as useRef2, useState as useState2 } from "./kit.js";
function Rate({ content, answer, record, reading, rated, at, model }) {
  const strength = rated[at];
  const rating = record.rating?.[strength.id] ?? {};
  const path = `rating.${strength.id}`;
  const next = rated[at + 1];
  return html2`<div class="screen rate">
    <div class="screen" key=${strength.id}>
      <${Heading2} screen=${strength.id} over=${_3("{count} of {most}", { count: at + 1, most: rated.length })} title=${strength.title}
        lede=${_3("Which sentence is true on a normal week? Choose the sentence a close colleague would agree with.")} />
      <${Unsure} chosen=${rating.level} clear=${() => answer.set({ [`${path}.level`]: null })}>
        <${Choice} legend=${_3("{title}: which sentence is true on a normal week?", strength)} quietLegend name=${`level-${strength.id}`} value=${rating.level}
          choices=${strength.anchors.map((label, index) => ({ value: index + 1, label }))}
          onChoose=${(level) => answer.set({ [`${path}.level`]: level })} />
      <//>
      <${Unsure} chosen=${rating.energy} clear=${() => answer.set({ [`${path}.energy`]: null })}>
        <${Choice} legend=${_3("After doing this, I usually feel")} look="row" name=${`energy-${strength.id}`} value=${rating.energy} choices=${ENERGY}
          onChoose=${(energy) => answer.set({ [`${path}.energy`]: energy })} />
      <//>
      ${mayHaveExample(content, record, strength.id) && html2`<${Example} id=${`example-${strength.id}`} ...${{ model, answer, rating }} near=${strength.id} error=${answer.errorOf(`${path}.evidence`)}
        onType=${(text) => answer.type({ [`${path}.evidence`]: text || null })} />`}
    </div>
    <div class="aside">
      <div class="ways">
        <${Plain} label=${_3("Back")} onClick=${() => answer.go(placeOf(rated, at - 1))} />
        <${Loud2} label=${next ? _3("Next: {title}", next) : _3("See your picture")} onClick=${() => answer.go(placeOf(rated, at + 1))} />
      </div>
      <${SoFar} model=${model} reading=${reading} />
    </div>
    <${Foot2} right=${html2`<${Quiet2} label=${_3("Your picks")} onClick=${() => answer.go("pick")} />`} />
  </div>`;
}
function Unsure({ chosen, clear, children }) {
  const ref = useRef2(
    /** @type {HTMLElement|null} */
    null
  );
  const open = () => {
    clear();
    announce2(_3("Left open"));
    ref.current?.querySelector("input")?.focus();
  };
  return html2`<div class="unsure" ref=${ref}>
    ${children}
    ${chosen == null ? html2`<p class="open">${_3("Not sure? Leave it open.")}</p>` : html2`<${Quiet2} label=${_3("Not sure: leave it open")} onClick=${open} />`}
  </div>`;
}
function Example({ id, model, answer, rating, near, error, onType }) {
  const [wanted, setWanted] = useState2(false);
  if (!wanted && !asksForExample(rating))
    return html2`<div class="more"><${Quiet2} label=${_3("Add an example")} onClick=${() => {
      setWanted(true);
      setTimeout(() => document.getElementById(id)?.focus());
    }} /></div>`;
  return html2`<div class="stack">
    <${Field} id=${id} label=${_3("When did you last use this, and what was different afterwards?")} hint=${_3("One line, optional")} value=${rating.evidence ?? ""} most=${240} lines=${2} error=${error} onType=${onType} />
    <${Question} model=${model} answer=${answer} near=${near} />
  </div>`;
}
function SoFar({ model, reading }) {
  const [open, setOpen] = useState2(false);
  if (!reading.so_far) return null;
  return html2`<section class="card so-far" aria-label=${_3("Your picture so far")}>
    <button type="button" class="quiet fold" aria-expanded=${open} aria-controls="so-far" onClick=${() => setOpen(!open)}>${_3("Your picture so far")}</button>
    <div id="so-far" class=${open ? "panel" : "panel folded"}>
      <h3>${_3("Your picture so far")}</h3>
      <${Figure} model=${model} picture=${reading.so_far} label=${_3("Your picture so far")} as="dots" also=${{ as: "radar", picture: reading.radar }} note=${key()} />
    </div>
  </section>`;
}

// strengths/reading.js
import { _ as _5, Ahead, Figure as Figure2, Foot as Foot3, Heading as Heading3, html as html4, Loud as Loud3, Notice as Notice2, Plain as Plain2, Quiet as Quiet3, Said as Said2, useRef as useRef3 } from "./kit.js";

// strengths/colleagues.js
import { _ as _4, html as html3, Said } from "./kit.js";
var Named = ({ named }) => html3`<section class="stack" aria-labelledby="strengths-colleagues">
  <h3 id="strengths-colleagues">${_4("What colleagues named")}</h3>
  ${named.sentences.map((sentence) => html3`<p key=${sentence}><${Said} text=${sentence} serif /></p>`)}
  <ul class="replies">
    ${named.replies.map(({ id, names, example, came }) => html3`<li key=${id}>
      ${names && html3`<p><${Said} text=${names} serif /></p>`}
      ${example && html3`<blockquote dir="auto">${example}</blockquote>`}
      <p class="muted small">${_4("A colleague, {day}", { day: came })}</p>
    </li>`)}
  </ul>
</section>`;
var AskColleagues = ({ address, hasReplies }) => html3`<section class="well stack" aria-labelledby="strengths-ask">
  <h3 id="strengths-ask">${_4("How do colleagues see it?")}</h3>
  <p>${_4("If you like, ask two to five colleagues. Each taps three strengths they have seen in you, and may write an example. Only you read the replies, and they can come within a week.")}</p>
  <div class="row"><a class="button" href=${address}>${hasReplies ? _4("Your links and replies") : _4("Ask colleagues")}</a></div>
</section>`;

// strengths/reading.js
function Reading({ content, answer, reading, rated, ahead, model }) {
  const back = placeOf(rated, rated.length - 1);
  return html4`<div class="screen">
    <${Heading3} screen="reading" over=${_5("Self-described, for development")} title=${_5("What you bring, as you see it")} lede=${reading.opening && html4`<${Said2} text=${reading.opening} serif />`} />
    <div class=${reading.dots ? "reading" : "narrow"}>
      ${reading.dots ? html4`<section class="card" aria-label=${_5("Your picture")}>
            <${Figure2} model=${model} picture=${reading.dots} label=${_5("Your strengths by family")} as="dots" also=${{ as: "radar", picture: reading.radar }} note=${key()} />
          </section>` : html4`<${Notice2}><p>${_5("Nothing is rated yet. Choose a sentence for one or two, and your picture begins.")}</p><//>`}
      <div class="said">
        ${reading.counts && html4`<section class="stack"><h3>${_5("Where this counts here")}</h3><p><${Said2} text=${reading.counts} serif /></p></section>`}
        <div class="lists">${[...reading.dots ? reading.lists : [], ...reading.asked ? [reading.asked] : []].map((list) => html4`<${List} list=${list} answer=${answer} key=${list.title} />`)}</div>
        ${answer.errorOf("picked") && html4`<${Notice2} tone="clay"><p>${answer.errorOf("picked")}</p><//>`}
        ${reading.colleagues && html4`<${Named} named=${reading.colleagues} />`}
        <${Keep} ...${{ answer, reading, rated, ahead }} />
        ${answer.status === "done" && content.colleagues && html4`<${AskColleagues} address=${content.colleagues} hasReplies=${Boolean(reading.colleagues)} />`}
      </div>
    </div>
    <${Foot3} left=${html4`<${Quiet3} label=${_5("Back")} onClick=${() => answer.go(back)} />`} right=${html4`<${Quiet3} label=${_5("Your picks")} onClick=${() => answer.go("pick")} />`} />
  </div>`;
}
var List = ({ list, answer }) => html4`<section class="list">
  <h3>${list.title}</h3>
  <p class="muted small">${list.hint}</p>
  <ul>
    ${list.items.map(
  (item) => html4`<li key=${item.id}>
        <button type="button" class="again" aria-label=${_5("{title}: look again", item)} onClick=${() => answer.go(`rate/${item.id}`)}>${item.title}</button>
      </li>`
)}
  </ul>
</section>`;
function Keep({ answer, reading, rated, ahead }) {
  const keptBox = useRef3(
    /** @type {HTMLElement|null} */
    null
  );
  if (answer.status === "done")
    return html4`<div class="stack" tabindex="-1" ref=${keptBox}><p>${_5("Kept. You can change this at any time.")}</p><div class="row"><${Ahead} ahead=${ahead} /></div></div>`;
  const keep = () => {
    answer.mark("done");
    setTimeout(() => keptBox.current?.focus());
  };
  if (reading.dots) return html4`<div class="row"><${Loud3} label=${_5("Keep this picture")} onClick=${keep} /></div>`;
  return html4`<div class="row">
    <${Loud3} label=${_5("Rate {title}", rated[0])} onClick=${() => answer.go(placeOf(rated, 0))} />
    <${Plain2} label=${_5("Keep only the picks")} onClick=${keep} />
  </div>`;
}

// strengths/widget.js
function show({ content, record, place }) {
  const also = useRef4(
    /** @type {string[]} */
    []
  );
  also.current = [.../* @__PURE__ */ new Set([...also.current, ...askedElsewhere(record)])];
  const rated = toRate(content, record, also.current);
  const { stage, at } = screenOf(place, rated);
  return { name: stage, rated, at };
}
function Skipped({ answer, ahead }) {
  return html5`<div class="screen narrow">
    <${Heading4} screen="skipped" title=${_6("You left this one out for now")} lede=${_6("Nothing is lost. While the room is open you can come back to it.")} />
    <div class="row">
      <${Ahead2} ahead=${ahead} />
      <${Plain3} label=${_6("Pick some after all")} onClick=${() => answer.mark("draft", "pick")} />
    </div>
    <${Foot4} />
  </div>`;
}
var screens = { pick: Pick, rate: Rate, reading: Reading, skipped: Skipped };
var widget_default = exercise("strengths", { screens, show });
export {
  widget_default as default
};
