// motivators/widget.js
import { exercise, LeftForLater } from "./kit.js";

// motivators/logic.js
var choiceOf = (record, four2) => record.choices?.[four2.number] ?? {};
var isTwice = ({ most, least }) => Boolean(most) && most === least;
var isWhole = (choice) => Boolean(choice.most && choice.least) && !isTwice(choice);
function openAfter({ sets }, record, at) {
  const open = (four2, index) => index !== at && !isWhole(choiceOf(record, four2));
  const later = sets.findIndex((four2, index) => index > at && open(four2, index));
  return later < 0 ? sets.findIndex(open) : later;
}
function afterSet(content, record, { at, again }) {
  if (again) return at + 1 < content.sets.length ? `sets/${at + 2}/again` : "today";
  const next = openAfter(content, record, at);
  return next < 0 ? "today" : `sets/${next + 1}`;
}
var beforeSet = ({ at, least, again }) => least ? `sets/${at + 1}${again ? "/again" : ""}` : at ? `sets/${at}${again ? "/again" : ""}` : again ? "reading" : null;
function tapped({ number }, choice, side, id) {
  const other = side === "most" ? "least" : "most";
  return { [`choices.${number}.${side}`]: id, ...choice[other] === id ? { [`choices.${number}.${other}`]: null } : {} };
}
var orderOf = ({ corrected_order }, reading) => corrected_order?.length === reading.order.length ? corrected_order.map((id, index) => ({ id, place: index + 1, level: 0 })) : reading.order;
function afterToday({ rate }, id) {
  const at = rate.indexOf(id);
  if (at < 0) return "reading";
  return at + 1 < rate.length ? `today/${rate[at + 1]}` : "order";
}
function beforeToday({ sets }, { rate }, id) {
  const at = rate.indexOf(id);
  if (at < 0) return "reading";
  return at ? `today/${rate[at - 1]}` : `sets/${sets.length}`;
}
function screenOf(content, record, reading, place) {
  const [stage, which, ...flags] = place.split("/");
  const open = openAfter(content, record, -1);
  const nowhere = { at: -1, id: "", least: false, again: false };
  if (stage === "sets" || open >= 0) {
    const asked = stage === "sets" ? Number(which) - 1 : -1;
    const at = content.sets[asked] ? asked : Math.max(open, 0);
    const here = at === asked ? flags : [];
    return { ...nowhere, name: "sets", at, least: here.includes("least"), again: here.includes("again") };
  }
  if (!reading.order?.length) return { ...nowhere, name: "wait" };
  if (stage === "order" || stage === "reading") return { ...nowhere, name: place === "reading/change" ? place : stage };
  const id = content.cards.some((card) => card.id === which) ? which : reading.rate[0];
  return { ...nowhere, name: "today", id };
}

// motivators/order.js
import { _, announce, AskedWay, Heading, html, Loud, ngettext, Notice, Quiet, RankList } from "./kit.js";
var levelWith = (others) => others ? ngettext("Level with {count} other", "Level with {count} others", others) : "";
function Order({ record, reading, answer, cardOf }) {
  const order = orderOf(record, reading);
  const items = order.map(({ id, place, level }) => ({ id, place, title: cardOf(id).title, text: levelWith(level) }));
  const back = reading.rate.at(-1);
  const undo = () => {
    announce(_("The order is again the order of your nine choices."));
    answer.set({ corrected_order: null });
  };
  return html`<div class="screen narrow">
    <${Heading} title=${_("Does this order look right, for now?")} screen="order"
      lede=${record.corrected_order ? _("This is your own order. It counts more than the nine choices.") : _("It comes from your nine choices. The same number means level. Move what is in the wrong place; your own order counts.")} />
    <${RankList} items=${items} label=${_("What you would miss, most first")} onMove=${(ids) => answer.set({ corrected_order: ids }, "order")} />
    <div class="row onward-row">
      <${Loud} label=${_("Keep this order")} onClick=${() => answer.go("reading")} />
      ${record.corrected_order && html`<${Quiet} label=${_("Back to the order of my choices")} onClick=${undo} />`}
    </div>
    <${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(`today/${back}`)} />`} />
  </div>`;
}
var Wait = ({ content, answer }) => html`<div class="screen narrow">
    <${Heading} title=${_("All nine sets are answered")} screen="wait" />
    <${Notice}><p>${_("Your order is being put together. What you chose is kept.")}</p><//>
    <${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(`sets/${content.sets.length}`)} />`} />
  </div>`;

// motivators/reading.js
import { _ as _3, Ahead, announce as announce3, Foot, Heading as Heading3, html as html3, Loud as Loud3, Plain, Quiet as Quiet3, Said, usePhone } from "./kit.js";

// motivators/today.js
import { _ as _2, announce as announce2, AskedWay as AskedWay2, Choice, Heading as Heading2, html as html2, Loud as Loud2, Quiet as Quiet2, useRef } from "./kit.js";
var amounts = () => [
  { value: 5, label: _2("As much as I want") },
  { value: 4, label: _2("Quite a lot") },
  { value: 3, label: _2("Some") },
  { value: 2, label: _2("A little") },
  { value: 1, label: _2("Almost none") }
];
function Today({ content, record, reading, answer, where, cardOf }) {
  const { id } = where;
  const card = cardOf(id);
  const value = record.satisfaction?.[id] ?? null;
  const at = reading.rate.indexOf(id);
  const next = afterToday(reading, id);
  const label = next === "order" ? _2("See your order") : next === "reading" ? _2("Back to what you chose") : _2("Next: {title}", { title: cardOf(next.split("/")[1]).title });
  const box = useRef(
    /** @type {HTMLElement|null} */
    null
  );
  const open = () => {
    answer.set({ [`satisfaction.${id}`]: null });
    announce2(_2("Left open"));
    box.current?.querySelector("input")?.focus();
  };
  return html2`<div class="screen narrow today" ref=${box}>
    <${Heading2} over=${at < 0 ? "" : _2("{number} of {of}", { number: at + 1, of: reading.rate.length })} title=${_2("How much of this do you have in your work today?")} screen=${`today/${id}`} />
    <div class="card about"><h3>${card.title}</h3><p>${card.text}</p></div>
    <${Choice} legend=${_2("{title}: how much today?", { title: card.title })} quietLegend name=${`today-${id}`} value=${value} choices=${amounts()} key=${id}
      onChoose=${(much) => answer.set({ [`satisfaction.${id}`]: much })} />
    ${value === null ? html2`<p class="muted small open">${_2("Not sure? Leave it open.")}</p>` : html2`<div class="row open"><${Quiet2} label=${_2("Not sure: leave it open")} onClick=${open} /></div>`}
    <div class="row"><${Loud2} label=${label} onClick=${() => answer.go(next)} /></div>
    <${AskedWay2} answer=${answer} left=${html2`<${Quiet2} label=${_2("Back")} onClick=${() => answer.go(beforeToday(content, reading, id))} />`} />
  </div>`;
}

// motivators/reading.js
function Reading({ record, reading, answer, ahead, cardOf }) {
  const done = answer.status === "done";
  const phone = usePhone();
  const problems = ["choices", "satisfaction", "corrected_order"].map((path) => answer.errorOf(path)).filter(Boolean);
  const keep = () => {
    answer.mark("done", "reading");
    announce3(_3("Kept"));
  };
  return html3`<div class="screen">
    <div class="screen said">
      <div class="screen">
        <${Heading3} over=${done ? _3("Kept. You can change this at any time.") : _3("What you chose today")} title=${html3`<${Said} text=${reading.title ?? ""} serif />`} screen=${done ? "reading/done" : "reading"} />
        ${reading.opening && html3`<p class="opening"><${Said} text=${reading.opening} /></p>`}
        <div class="lists">${reading.lists.map((list) => html3`<${List} ...${{ list, answer, cardOf }} key=${list.title} />`)}</div>
        ${problems.map((why) => html3`<p class="error" role="alert" key=${why}>${why}</p>`)}
        <div class="row">
          ${done ? html3`<${Ahead} ahead=${ahead} />` : html3`<${Loud3} label=${_3("Keep this")} onClick=${keep} />`}
          <${Quiet3} label=${_3("Change something")} onClick=${() => answer.go("reading/change")} />
        </div>
      </div>
      <details class="card whole" open=${!phone}><summary><h3>${_3("Your order of the twelve")}</h3></summary><${Twelve} ...${{ record, reading, cardOf }} /></details>
    </div>
    <${Foot} left=${!done && html3`<${Quiet3} label=${_3("Back")} onClick=${() => answer.go("order")} />`} />
  </div>`;
}
var List = ({ list, answer, cardOf }) => html3`<section class="list">
    <h3>${list.title}</h3>
    <p class="muted small">${list.hint}</p>
    <ul>
      ${list.ids.map((id) => {
  const { title } = cardOf(id);
  return html3`<li key=${id}><button type="button" class="quiet again" aria-label=${_3("{title}: look again", { title })} onClick=${() => answer.go(`today/${id}`)}>${title}</button></li>`;
})}
    </ul>
  </section>`;
var Twelve = ({ record, reading, cardOf }) => {
  const words = new Map(amounts().map(({ value, label }) => [value, label]));
  return html3`<ul class="twelve">
    ${orderOf(record, reading).map(({ id, place, level }) => {
    const today = words.get(record.satisfaction?.[id] ?? 0);
    return html3`<li key=${id}>
        <span class="place">${place}</span>
        <span class="what"><b>${cardOf(id).title}</b><span>${[levelWith(level), today && _3("{amount} today", { amount: today })].filter(Boolean).join(" · ")}</span></span>
      </li>`;
  })}
  </ul>`;
};
function Changing({ answer }) {
  const ways = [
    ["order", _3("The order of the twelve")],
    ["today", _3("How much you have today")],
    ["sets/1/again", _3("The nine choices")]
  ];
  return html3`<div class="screen narrow">
    <${Heading3} title=${_3("What would you like to change?")} lede=${_3("An order of your own stays as it is when you choose again.")} screen="reading/change" />
    <div class="stack">${ways.map(([place, label]) => html3`<${Plain} label=${label} onClick=${() => answer.go(place)} key=${place} />`)}</div>
    <${Foot} left=${html3`<${Quiet3} label=${_3("Back")} onClick=${() => answer.go("reading")} />`} />
  </div>`;
}

// motivators/sets.js
import { _ as _4, announce as announce4, AskedWay as AskedWay3, Heading as Heading4, html as html4, Loud as Loud4, Pick, Quiet as Quiet4, usePhone as usePhone2 } from "./kit.js";
function Sets(props) {
  return usePhone2() ? html4`<${Taps} ...${props} />` : html4`<${Columns} ...${props} />`;
}
function four({ content, record, where, cardOf }) {
  const set = content.sets[where.at];
  const over = _4("Set {number} of {of}", { number: where.at + 1, of: content.sets.length });
  return { set, over, choice: choiceOf(record, set), cards: set.ids.map(cardOf) };
}
var lede = (at) => at ? "" : _4("Values are what you stand for. Motivators are what keeps you going from day to day.");
function Feet({ content, record, answer, where }) {
  const back = beforeSet(where);
  const later = openAfter(content, record, where.at);
  const open = !isWhole(choiceOf(record, content.sets[where.at])) && later >= 0;
  return html4`
    ${open && html4`<div class="row"><${Quiet4} label=${_4("Not sure: come back to these four later")} onClick=${() => answer.go(`sets/${later + 1}`)} /></div>`}
    <${AskedWay3} answer=${answer} left=${back && html4`<${Quiet4} label=${_4("Back")} onClick=${() => answer.go(back)} />`} />`;
}
function Taps(props) {
  const { content, record, answer, where } = props;
  const { set, over, choice, cards } = four(props);
  const side = where.least ? "least" : "most";
  const again = where.again ? "/again" : "";
  const pick = (card) => {
    const fields = tapped(set, choice, side, card.id);
    if (side === "most") {
      announce4(_4("Miss most: {title}", { title: card.title }));
      return answer.set(fields, `sets/${where.at + 1}${again}/least`);
    }
    announce4(_4("Miss least: {title}", { title: card.title }));
    const after = { ...record, choices: { ...record.choices, [set.number]: { ...choice, least: card.id } } };
    return answer.set(fields, afterSet(content, after, where));
  };
  return html4`<div class="screen">
    <${Heading4} over=${over} title=${side === "most" ? _4("Which would you miss most in your work?") : _4("And which would you miss least?")} lede=${side === "most" ? lede(where.at) : ""} screen=${where.least ? `sets/${where.at}/least` : `sets/${where.at}`} />
    <div class="picks one-column">
      ${cards.map((card) => {
    const first = where.least && choice.most === card.id;
    return html4`<${Pick} title=${card.title} text=${first ? _4("You would miss this most") : card.text} chosen=${first || choice[side] === card.id} disabled=${first} onPick=${() => pick(card)} key=${card.id} />`;
  })}
    </div>
    <${Feet} ...${props} />
  </div>`;
}
function Columns(props) {
  const { content, record, answer, where } = props;
  const { set, over, choice, cards } = four(props);
  const twice = isTwice(choice);
  const next = () => answer.go(afterSet(content, record, where));
  const label = isWhole(choice) ? _4("Next") : twice ? _4("Choose two different ones") : _4("Choose one on each side");
  return html4`<div class="screen">
    <${Heading4} over=${over} title=${_4("Which would you miss most if you no longer had it in your work? Which least?")} lede=${lede(where.at)} screen=${`sets/${where.at}`} />
    <fieldset class="four" key=${set.number}>
      <legend class="sr">${over}</legend>
      <div class="names"><span class="head"></span>${cards.map((card) => html4`<div class="what" id=${`about-${card.id}`} key=${card.id}><b class="serif">${card.title}</b><span>${card.text}</span></div>`)}</div>
      <${Column} ...${{ answer, set, where, cards, choice, twice }} side="most" title=${_4("Miss most")} />
      <${Column} ...${{ answer, set, where, cards, choice, twice }} side="least" title=${_4("Miss least")} />
    </fieldset>
    <p class="error" id="twice" role="alert">${twice && _4("You chose the same one on both sides. Choose another one for most or for least.")}</p>
    <div class="row"><${Loud4} label=${label} disabled=${!isWhole(choice)} onClick=${next} /></div>
    <${Feet} ...${props} />
  </div>`;
}
var Column = ({ answer, set, where, cards, choice, twice, side, title }) => html4`<div class=${`column ${side}`} role="radiogroup" aria-label=${title} aria-describedby=${twice ? "twice" : void 0}>
    <span class="head" aria-hidden="true">${title}</span>
    ${cards.map(
  (card) => html4`<label class=${choice[side] === card.id ? "cell chosen" : "cell"} key=${card.id}>
        <input type="radio" name=${`${side}-${set.number}`} checked=${choice[side] === card.id} aria-label=${card.title} aria-describedby=${`about-${card.id}`}
          onChange=${() => answer.set({ [`choices.${set.number}.${side}`]: card.id }, `sets/${where.at + 1}${where.again ? "/again" : ""}`)} />
      </label>`
)}
  </div>`;

// motivators/widget.js
function show({ content, record, reading, place, answer }) {
  const where = screenOf(content, record, reading, place || (answer.status === "done" ? "reading" : "sets"));
  const cardOf = (id) => content.cards.find((card) => card.id === id) ?? { id, title: id, text: "" };
  return { name: where.name, where, cardOf };
}
var screens = { sets: Sets, wait: Wait, today: Today, order: Order, reading: Reading, "reading/change": Changing, skipped: LeftForLater };
var widget_default = exercise("motivators", { screens, show });
export {
  widget_default as default
};
