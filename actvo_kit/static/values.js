// values/widget.js
import { _ as _7, exercise, html as html6, Skipped } from "./kit.js";

// values/choose.js
import { _ as _3, announce, Heading, html as html2, inPieces, Loud, ngettext, Pick, Quiet, RankList } from "./kit.js";

// values/logic.js
import { _, apply } from "./kit.js";
var PILES = [
  { id: "high", get name() {
    return _("Matters most now");
  } },
  { id: "some", get name() {
    return _("Matters some");
  } },
  { id: "low", get name() {
    return _("Not now");
  } }
];
var TEN = 10;
var FIVE = 5;
var LEAST = 3;
var deckOf = (content, record) => record.deck ?? (content.decks.length === 1 ? content.decks[0] : null);
var shown = (content, record) => content.cards.filter((card) => deckOf(content, record) !== "short30" || card.short);
var pileOf = (content, record, pile) => shown(content, record).filter((card) => record.pile?.[card.id] === pile);
var current = (content, record) => shown(content, record).find((card) => !record.pile?.[card.id]) ?? null;
var cap = (content, record) => content.caps[deckOf(content, record) ?? ""] ?? 0;
var isFull = (content, record) => pileOf(content, record, "high").length >= cap(content, record);
function countOf(content, record, pile) {
  const count = pileOf(content, record, pile).length;
  return pile === "high" ? _("{count} of {most}", { count, most: cap(content, record) }) : `${count}`;
}
function filedWords(content, record, pile) {
  const count = countOf(content, record, pile);
  if (pile === "high") return _("Filed under Matters most. {count}.", { count });
  return pile === "some" ? _("Filed under Matters some. {count}.", { count }) : _("Filed under Not now. {count}.", { count });
}
var withCard = (record, id, pile) => ({ ...record, pile: { ...record.pile, [id]: pile } });
function progress(content, record) {
  const cards = shown(content, record);
  const sorted = cards.filter((card) => record.pile?.[card.id]).length;
  return { number: Math.min(sorted + 1, cards.length), of: cards.length, halfway: cards.length > 30 && sorted === cards.length / 2 };
}
function settled(content, record, fields) {
  const after = apply(record, fields);
  const high = pileOf(content, after, "high").map((card) => card.id);
  const kept = (after.top10 ?? []).filter((id) => high.includes(id));
  const all = !current(content, after) && high.length <= TEN;
  const top10 = all ? [...kept, ...high.filter((id) => !kept.includes(id))] : kept;
  const top5 = (after.top5 ?? []).filter((id) => top10.includes(id));
  const reordered = !fields.duels && !same(top5, record.top5 ?? []);
  return {
    ...fields,
    ...same(top10, record.top10 ?? []) ? {} : { top10 },
    ...same(top5, record.top5 ?? []) ? {} : { top5 },
    ...reordered && record.duels?.length ? { duels: [] } : {}
  };
}
var same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
var filed = (content, record, id, pile) => settled(content, record, { ...record.deck ? {} : { deck: deckOf(content, record) }, [`pile.${id}`]: pile });
var exchanged = (content, record, out, into) => settled(content, record, { [`pile.${out}`]: "some", [`pile.${into}`]: "high" });
function undone(content, record) {
  const cards = shown(content, record);
  const next = cards.findIndex((card2) => !record.pile?.[card2.id]);
  const card = cards[(next < 0 ? cards.length : next) - 1];
  return card ? { card, fields: settled(content, record, { [`pile.${card.id}`]: null }) } : null;
}
function toggled(ids, id, most) {
  if (ids.includes(id)) return ids.filter((other) => other !== id);
  return ids.length < most ? [...ids, id] : ids;
}
function duel({ top5 = [], duels = [] }) {
  const at = duels.length;
  return at + 1 < top5.length ? { a: top5[at], b: top5[at + 1], number: at + 1, of: top5.length - 1 } : null;
}
function duelled(record, winner) {
  const next = duel(record);
  if (!next) return {};
  const { a, b } = next;
  return { duels: [...record.duels ?? [], { a, b, winner }], ...winner === b ? { top5: swapped(record.top5 ?? [], a, b) } : {} };
}
function unduelled(record) {
  const last = record.duels?.at(-1);
  if (!last) return null;
  const back = last.winner === last.b ? { top5: swapped(record.top5 ?? [], last.a, last.b) } : {};
  return { duels: record.duels?.slice(0, -1), ...back };
}
var swapped = (ids, a, b) => ids.map((id) => id === a ? b : id === b ? a : id);
function screenOf(content, record, place) {
  const stage = place.split("/")[0] || (record.top5?.length ? "reading" : "piles");
  if (!deckOf(content, record)) return "piles/choose";
  if (current(content, record)) return place === "piles/full" && isFull(content, record) ? place : "piles";
  const high = pileOf(content, record, "high").length;
  if (high < LEAST) return place === "piles/review" ? place : "piles/again";
  if (stage === "piles") return "piles/review";
  if ((record.top10?.length ?? 0) < LEAST || stage === "ten" && high > TEN) return "ten";
  const five = record.top5?.length ?? 0;
  if (stage === "ten" || place === "five" || five < LEAST) return "five";
  if (stage === "five") return "five/order";
  if (stage === "duels" && duel(record)) return "duels";
  if (stage === "reading") return place === "reading/change" ? place : "reading";
  const at = stage === "evidence" ? Number(place.split("/")[1]) || 1 : 1;
  return `evidence/${Math.min(Math.max(at, 1), five)}`;
}

// values/way.js
import { _ as _2, html, Way as Foot } from "./kit.js";
var Way = (props) => html`<${Foot} ...${props} asks=${_2("Skip this step for now? What you sorted is kept, and you can come back to it.")} says=${_2("Skipped for now. What you sorted is kept.")} />`;

// values/choose.js
var onward = (count) => count < LEAST ? _3("Choose at least {count}", { count: LEAST }) : ngettext("Go on with these {count}", "Go on with these {count}", count);
var numbered = ({ title }, number) => _3("{title}, number {number}", { title, number });
function Ten({ content, record, answer, keep, screen }) {
  const ten = record.top10 ?? [];
  const full = ten.length >= TEN;
  const pick = (card) => {
    const top10 = toggled(ten, card.id, TEN);
    announce(_3("{count} of {most}", { count: top10.length, most: TEN }));
    keep({ top10 }, "ten");
  };
  return html2`<div class="screen">
    <${Heading} over=${_3("{count} of {most}", { count: ten.length, most: TEN })} title=${_3("Which ten would you keep?")} lede=${full ? _3("That is ten. To choose another card, take one out first.") : _3("Tap up to ten. The others stay where they are.")} screen=${screen} />
    <div class="picks">
      ${pileOf(content, record, "high").map((card) => {
    const chosen = ten.includes(card.id);
    return html2`<${Pick} title=${card.title} text=${card.text} chosen=${chosen} disabled=${full && !chosen} onPick=${() => pick(card)} key=${card.id} />`;
  })}
    </div>
    <div class="row onward-row"><${Loud} label=${onward(ten.length)} disabled=${ten.length < LEAST} onClick=${() => answer.go("five")} /></div>
    <${Way} answer=${answer} left=${html2`<${Quiet} label=${_3("Back")} onClick=${() => answer.go("piles/review")} />`} />
  </div>`;
}
function Five({ content, record, answer, keep, screen }) {
  const ten = record.top10 ?? [];
  const five = record.top5 ?? [];
  const most = Math.min(FIVE, ten.length);
  const pick = (card) => {
    const top5 = toggled(five, card.id, most);
    announce(top5.includes(card.id) ? numbered(card, top5.indexOf(card.id) + 1) : _3("{title} taken back", card));
    keep({ top5 }, "five");
  };
  const back = pileOf(content, record, "high").length > TEN ? "ten" : "piles/review";
  return html2`<div class="screen">
    <${Heading} over=${_3("{count} of {most}", { count: five.length, most })} title=${_3("What comes first, second, third?")} lede=${_3("Tap the cards in order, the most important card first. Tap a card again to take that card back.")} screen=${screen} />
    <div class="picks">
      ${content.cards.filter((card) => ten.includes(card.id)).map((card) => {
    const at = five.indexOf(card.id);
    const name = at < 0 ? void 0 : numbered(card, at + 1);
    return html2`<${Pick} title=${card.title} text=${card.text} name=${name} chosen=${at >= 0} mark=${at + 1} disabled=${five.length >= most && at < 0} onPick=${() => pick(card)} key=${card.id} />`;
  })}
    </div>
    <div class="row onward-row">
      <${Loud} label=${onward(five.length)} disabled=${five.length < LEAST} onClick=${() => answer.go("five/order")} />
    </div>
    <${Way} answer=${answer} left=${html2`<${Quiet} label=${_3("Back")} onClick=${() => answer.go(back)} />`} />
  </div>`;
}
function Order({ record, answer, keep, titleOf, model, screen }) {
  const items = (record.top5 ?? []).map((id) => ({ id, title: titleOf(id) }));
  const lede = inPieces("Move a card up or down with its buttons, or hold it and drag it.{keys}", { keys: html2`<span class="by-keys"> ${_3("Alt and an arrow key do the same.")}</span>` });
  return html2`<div class="screen narrow">
    <${Heading} title=${_3("Is this the order, for now?")} lede=${lede} screen=${screen} />
    <${RankList} items=${items} model=${model} label=${_3("What comes first")} onMove=${(top5) => keep({ top5 }, "five/order")} />
    <div class="row"><${Loud} label=${_3("Keep this order")} onClick=${() => answer.go("duels")} /></div>
    <${Way} answer=${answer} left=${html2`<${Quiet} label=${_3("Back")} onClick=${() => answer.go("five")} />`} />
  </div>`;
}
function Duels({ content, record, answer, keep, titleOf }) {
  const { a, b, number, of } = (
    /** @type {NonNullable<ReturnType<typeof duel>>} */
    duel(record)
  );
  const pair = content.cards.filter((card) => card.id === a || card.id === b);
  const choose = (winner) => {
    const values = { place: number, count: of + 1 };
    announce(winner === b ? _3("{title} moves up, now {place} of {count}", { title: titleOf(b), ...values }) : _3("{title} stays {place} of {count}", { title: titleOf(a), ...values }));
    keep(duelled(record, winner), "duels");
  };
  const last = unduelled(record);
  const back = () => last ? keep(last, "duels") : answer.go("five/order");
  return html2`<div class="screen narrow">
    <${Heading} over=${_3("{count} of {most}", { count: number, most: of })} title=${_3("If your next role gave you only one of these two, which would you choose?")} screen=${`duels/${number}`} />
    <div class="pair">
      ${pair.map((card) => html2`<button type="button" class="card" key=${card.id} onClick=${() => choose(card.id)}><b class="serif">${card.title}</b><span>${card.text}</span></button>`)}
    </div>
    <div class="row"><${Quiet} label=${_3("Leave the order as it is")} onClick=${() => answer.go("evidence/1")} /></div>
    <${Way} answer=${answer} left=${html2`<${Quiet} label=${_3("Back")} onClick=${back} />`} />
  </div>`;
}

// values/piles.js
import { _ as _4, announce as announce2, Heading as Heading2, html as html3, ngettext as ngettext2, Pick as Pick2, Plain, Quiet as Quiet2, useDrag, useRef, useState } from "./kit.js";
var GLIMPSE = 4;
var sizeOf = (deck) => deck === "full60" ? [_4("60 cards"), _4("about 15 minutes")] : [_4("30 cards"), _4("about 10 minutes")];
var ChooseDeck = ({ content, answer, keep, screen }) => html3`<div class="screen narrow">
    <${Heading2} title=${_4("How many cards would you like to sort?")} lede=${_4("More cards give more choice, fewer are quicker. Both end with the five cards that come first for you now.")} screen=${screen} />
    <div class="stack">
      ${content.decks.map((id) => {
  const [count, time] = sizeOf(id);
  return html3`<button type="button" class="button wide" key=${id} onClick=${() => keep({ deck: id }, "piles")}>
          <span>${count}</span><span class="note">${time}</span>
        </button>`;
})}
    </div>
    <${Way} answer=${answer} />
  </div>`;
function Sort({ content, record, answer, keep, model, screen }) {
  const card = (
    /** @type {import("./logic.js").Card} */
    current(content, record)
  );
  const { number, of, halfway } = progress(content, record);
  const box = useRef(
    /** @type {HTMLElement|null} */
    null
  );
  const [flown, setFlown] = useState(
    /** @type {any} */
    null
  );
  const back = undone(content, record);
  const file = (pile, dragged) => {
    if (pile === "high" && isFull(content, record)) return answer.go("piles/full");
    setFlown(dragged ? null : { card, ...wayTo(box.current, pile) });
    const after = withCard(record, card.id, pile);
    const next = current(content, after);
    announce2([filedWords(content, after, pile), next && _4("Next card: {title}. {text}", next)].filter(Boolean).join(" "));
    keep(filed(content, record, card.id, pile), "piles");
  };
  useDrag(model, box, (_card, pile) => file(
    /** @type {Pile} */
    pile,
    true
  ));
  const undo = () => {
    if (!back) return keep({ deck: null }, "piles");
    setFlown(null);
    announce2(_4("{title} is back.", back.card));
    keep(back.fields, "piles");
  };
  const keys = (event) => {
    const pile = PILES[Number(event.key) - 1];
    if (!pile || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    file(pile.id);
  };
  const lede = halfway ? _4("Card {number} of {of}. You are halfway. Take a short rest if you like; everything is kept.", { number, of }) : _4("Card {number} of {of}. You will leave good things out. The exercise works that way.", { number, of });
  const left = back ? html3`<${Quiet2} label=${_4("Undo")} name=${_4("Undo the last card")} onClick=${undo} />` : content.decks.length > 1 && html3`<${Quiet2} label=${_4("Back")} onClick=${undo} />`;
  return html3`<div class="screen sort" ref=${box}>
    <${Heading2} title=${_4("How much does this card matter to you now?")} lede=${lede} screen=${screen} />
    <div class="table">
      <div class=${`deck left-${Math.min(of - number, 2)}`}>
        <div class="card face" role="group" tabindex="0" data-drag=${card.id} aria-label=${_4("{title}. {text}", card)} aria-keyshortcuts="1 2 3" onKeyDown=${keys}>
          <h3>${card.title}</h3>
          <p>${card.text}</p>
        </div>
        ${flown && html3`<div class="card face flown" aria-hidden="true" key=${flown.card.id} style=${`--x: ${flown.x}px; --y: ${flown.y}px`}><p class="serif">${flown.card.title}</p></div>`}
      </div>
      <div class="piles" role="group" aria-label=${_4("Where {title} belongs", card)}>
        ${PILES.map(
    ({ id, name }) => html3`<button type="button" class=${id === "high" ? "button loud wide" : "button wide"} data-pile=${id} data-drop=${id} key=${id} onClick=${() => file(id)}>
              <span>${name}</span><span class="note">${countOf(content, record, id)}</span>
            </button>
            <p class="glimpse" key=${`in-${id}`}>${glimpse(pileOf(content, record, id))}</p>`
  )}
        <p class="keys">${_4("You can also drag the card there, or press 1, 2 or 3 while it has the focus.")}</p>
        ${number === 1 && html3`<p class="hold">${_4("You can also hold the card and drag it there.")}</p>`}
      </div>
    </div>
    <${Way} answer=${answer} left=${left} />
  </div>`;
}
function wayTo(box, pile) {
  const from = box?.querySelector(".face")?.getBoundingClientRect();
  const to = box?.querySelector(`[data-pile="${pile}"]`)?.getBoundingClientRect();
  if (!from || !to) return { x: 0, y: 0 };
  return { x: to.left + to.width / 2 - from.left - from.width / 2, y: to.top + to.height / 2 - from.top - from.height / 2 };
}
function glimpse(cards) {
  const last = cards.slice(-GLIMPSE).reverse().map((card) => card.title).join(" · ");
  return cards.length > GLIMPSE ? ngettext2("{titles} · and {count} more", "{titles} · and {count} more", cards.length - GLIMPSE, { titles: last }) : last;
}
function Full({ content, record, answer, keep, screen }) {
  const card = (
    /** @type {import("./logic.js").Card} */
    current(content, record)
  );
  const high = pileOf(content, record, "high");
  const stay = () => {
    announce2(filedWords(content, withCard(record, card.id, "some"), "some"));
    keep(filed(content, record, card.id, "some"), "piles");
  };
  const release = (out) => {
    announce2(_4("{out} moved to Matters some. {card} is in Matters most now.", { out: out.title, card: card.title }));
    keep(exchanged(content, record, out.id, card.id), "piles");
  };
  return html3`<div class="screen">
    <${Heading2} over=${_4("Matters most now holds {count}", { count: high.length })} title=${_4("Which card would you move out for “{title}”?", card)} lede=${_4("The card you tap moves to Matters some. Or you put the new card there.")} screen=${screen} />
    <div class="row"><${Plain} label=${_4("Put “{title}” in Matters some", card)} onClick=${stay} /></div>
    <div class="picks">
      ${high.map((card2) => html3`<${Pick2} title=${card2.title} text=${card2.text} name=${_4("Move out {title}", card2)} onPick=${() => release(card2)} key=${card2.id} />`)}
    </div>
    <${Way} answer=${answer} left=${html3`<${Quiet2} label=${_4("Back")} onClick=${() => answer.go("piles")} />`} />
  </div>`;
}

// values/reading.js
import { _ as _5, Ahead, announce as announce3, Field, Figure, Foot as Foot2, Heading as Heading3, html as html4, Loud as Loud2, Plain as Plain2, Question, Quiet as Quiet3, Tick } from "./kit.js";
var LINE = 200;
function Evidence({ content, record, answer, model, screen }) {
  const five = record.top5 ?? [];
  const at = Number(screen.split("/")[1]);
  const id = five[at - 1];
  const card = content.cards.find((card2) => card2.id === id);
  const path = `evidence.${id}`;
  const evidence = record.evidence?.[id] ?? null;
  const never = evidence === "";
  const toggle = () => {
    announce3(never ? _5("Taken back") : _5("Not recently"));
    answer.set({ [path]: never ? null : "" }, screen);
  };
  const next = content.cards.find((card2) => card2.id === five[at]);
  return html4`<div class="screen beside">
    <div class="screen">
      <${Heading3} over=${_5("{count} of {most}", { count: at, most: five.length })} title=${card?.title ?? ""} lede=${card?.text} screen=${screen} />
      <${Field} id="evidence" label=${_5("When did this help you decide something real in the last six months?")} hint=${_5("Optional")} value=${evidence ?? ""} most=${LINE} lines=${3} error=${answer.errorOf(path)} onType=${(text) => answer.type({ [path]: text || null })} />
      <${Question} model=${model} answer=${answer} near=${id} key=${id} />
      <div class="row">
        <button type="button" class=${never ? "button toggle chosen" : "button toggle"} aria-pressed=${never} disabled=${Boolean(evidence)} onClick=${toggle}>
          <${Tick} chosen=${never} />${_5("Not recently")}
        </button>
      </div>
      <div class="row">
        <${Loud2} label=${next ? _5("Next: {title}", next) : _5("See all five")} onClick=${() => answer.go(next ? `evidence/${at + 1}` : "reading")} />
      </div>
      <${Way} answer=${answer} left=${html4`<${Quiet3} label=${_5("Back")} onClick=${() => answer.go(at > 1 ? `evidence/${at - 1}` : "five/order")} />`} />
    </div>
    <aside class="card so-far" aria-label=${_5("Your five so far")}><h3>${_5("Your five so far")}</h3><${Ranked} content=${content} record=${record} here=${id} /></aside>
  </div>`;
}
var Ranked = ({ content, record, here }) => html4`<ol class="five">
    ${(record.top5 ?? []).map((id, index) => {
  const card = content.cards.find((card2) => card2.id === id);
  const evidence = record.evidence?.[id] ?? null;
  const line = evidence === "" ? _5("Not recently") : evidence;
  return html4`<li key=${id} class=${id === here ? "here" : ""} aria-current=${id === here ? "step" : void 0}>
        <span class="place" aria-hidden="true">${index + 1}</span>
        <div><b class="serif">${card?.title}</b>${!here && html4`<p class="muted">${card?.text}</p>`}${line && html4`<p class=${evidence ? "line" : "line none"}>${line}</p>`}</div>
      </li>`;
})}
  </ol>`;
var keeps = (count) => count === 3 ? _5("Keep these three") : count === 4 ? _5("Keep these four") : _5("Keep these five");
function Reading({ content, record, answer, reading, ahead, model, titleOf, screen }) {
  const done = answer.status === "done";
  const first = (record.top5 ?? [])[0];
  const problems = ["pile", "top10", "top5", "duels", "evidence"].map((path) => answer.errorOf(path)).filter(Boolean);
  const keepFive = () => {
    answer.mark("done", "reading");
    announce3(_5("Kept"));
  };
  return html4`<div class="screen">
    <div class="screen beside">
      <div class="screen">
        <${Heading3} over=${done ? _5("Kept. You can change this at any time.") : _5("What you chose today")} title=${_5("You put “{title}” first", { title: titleOf(first) })} screen=${done ? "reading/done" : screen} />
        <${Ranked} content=${content} record=${record} />
      </div>
      <div class="screen">
        ${reading.tension && html4`<p class="tension">${reading.tension}</p>`}
        ${reading.lean && html4`<section class="card lean"><h3>${_5("The four directions")}</h3><${Figure} model=${model} picture=${reading.lean} label=${_5("How your choices lean today")} /></section>`}
        ${problems.map((why) => html4`<p class="error" role="alert" key=${why}>${why}</p>`)}
        ${done ? html4`<${Ahead} ahead=${ahead} />` : html4`<${Loud2} label=${keeps(record.top5?.length)} onClick=${keepFive} />`}
        <${Quiet3} label=${_5("Change something")} onClick=${() => answer.go("reading/change")} />
      </div>
    </div>
    <${Foot2} />
  </div>`;
}
function Changing({ content, record, answer, screen }) {
  const ways = [
    ["five/order", _5("The order of the five")],
    ["evidence/1", _5("What the last six months show")],
    ["five", _5("Which five")],
    ...pileOf(content, record, "high").length > TEN ? [["ten", _5("Which ten")]] : [],
    ["piles/review", _5("The three piles")]
  ];
  return html4`<div class="screen narrow">
    <${Heading3} title=${_5("What would you like to change?")} lede=${_5("Later steps follow what you change. Your lines stay with their cards.")} screen=${screen} />
    <div class="stack">${ways.map(([place, label]) => html4`<${Plain2} label=${label} onClick=${() => answer.go(place)} key=${place} />`)}</div>
    <${Foot2} left=${html4`<${Quiet3} label=${_5("Back")} onClick=${() => answer.go("reading")} />`} />
  </div>`;
}

// values/review.js
import { _ as _6, announce as announce4, Heading as Heading4, html as html5, Loud as Loud3, ngettext as ngettext3, Notice, Pick as Pick3, Plain as Plain3, Quiet as Quiet4, useDrag as useDrag2, useRef as useRef2, useState as useState2 } from "./kit.js";
function Again({ content, record, answer, keep, screen }) {
  const high = pileOf(content, record, "high").length;
  const middle = pileOf(content, record, "some");
  const cards = middle.length ? middle : pileOf(content, record, "low");
  const lede = middle.length ? _6("An order needs at least {count} cards. Here is Matters some again; tap what matters most.", { count: LEAST }) : _6("An order needs at least {count} cards. Here is Not now again; tap what matters most.", { count: LEAST });
  const raise = (card) => {
    announce4(filedWords(content, withCard(record, card.id, "high"), "high"));
    keep(filed(content, record, card.id, "high"));
  };
  return html5`<div class="screen">
    <${Heading4} over=${_6("Matters most now: {count}", { count: high })} title=${_6("Which of these would you miss?")} lede=${lede} screen=${screen} />
    <div class="picks">${cards.map((card) => html5`<${Pick3} title=${card.title} text=${card.text} name=${_6("Move {title} to Matters most now", card)} onPick=${() => raise(card)} key=${card.id} />`)}</div>
    <${Way} answer=${answer} left=${html5`<${Quiet4} label=${_6("All piles")} onClick=${() => answer.go("piles/review")} />`} />
  </div>`;
}
function Review({ content, record, answer, keep, model, screen }) {
  const [open, setOpen] = useState2("");
  const box = useRef2(
    /** @type {HTMLElement|null} */
    null
  );
  const high = pileOf(content, record, "high").length;
  const move = (id, pile) => {
    announce4(filedWords(content, withCard(record, id, pile), pile));
    setOpen("");
    keep(filed(content, record, id, pile), "piles/review");
    setTimeout(() => (
      /** @type {HTMLElement|null} */
      (box.current?.querySelector(`[data-id="${id}"]`) ?? null)?.focus()
    ));
  };
  useDrag2(model, box, (id, over) => {
    const pile = (
      /** @type {Pile} */
      over
    );
    if (record.pile?.[id] === pile) return;
    if (pile === "high" && isFull(content, record)) return setOpen(id);
    move(id, pile);
  });
  const on = () => answer.go(high < LEAST ? "piles/again" : high > TEN ? "ten" : "five");
  return html5`<div class="screen" ref=${box}>
    <${Heading4} title=${_6("Here is how you sorted them")} lede=${_6("Open a card to move it, or hold it and drag it. Nothing is final.")} screen=${screen} />
    <div class="three">
      ${PILES.map((pile) => {
    const cards = pileOf(content, record, pile.id);
    return html5`<section class="well" data-drop=${pile.id} key=${pile.id} aria-labelledby=${`pile-${pile.id}`}>
          <h3 id=${`pile-${pile.id}`}>${pile.name} <span class="count">${countOf(content, record, pile.id)}</span></h3>
          ${!cards.length && html5`<p class="muted small">${_6("Nothing here.")}</p>`}
          <ul>
            ${cards.map(
      (card) => html5`<li key=${card.id}>
                <button type="button" class="row-card" data-id=${card.id} data-drag=${card.id} aria-expanded=${open === card.id} onClick=${() => setOpen(open === card.id ? "" : card.id)}>${card.title}</button>
                ${open === card.id && html5`<${Move} ...${{ content, record, card, from: pile.id, move }} />`}
              </li>`
    )}
          </ul>
        </section>`;
  })}
    </div>
    <div class="row onward-row"><${Loud3} label=${high < LEAST ? _6("Look through Matters some again") : ngettext3("Go on with these {count}", "Go on with these {count}", high)} onClick=${on} /></div>
    <${Way} answer=${answer} />
  </div>`;
}
function moveTo(card, pile) {
  if (pile === "high") return _6("Move {title} to Matters most now", card);
  return pile === "some" ? _6("Move {title} to Matters some", card) : _6("Move {title} to Not now", card);
}
function Move({ content, record, card, from, move }) {
  const full = from !== "high" && isFull(content, record);
  return html5`<div class="move">
    <p class="muted small">${card.text}</p>
    ${full && html5`<${Notice} tone="sun"><p class="small">${_6("Matters most now is full. Move a card out of it first.")}</p><//>`}
    <div class="row">
      ${PILES.filter((pile) => pile.id !== from && !(full && pile.id === "high")).map(
    (pile) => html5`<${Plain3} label=${pile.name} name=${moveTo(card, pile.id)} onClick=${() => move(card.id, pile.id)} compact key=${pile.id} />`
  )}
    </div>
  </div>`;
}

// values/widget.js
function show({ content, record, answer, place }) {
  const screen = screenOf(content, record, place);
  const keep = (fields, next) => answer.set(settled(content, record, fields), next ?? null);
  const titleOf = (id) => content.cards.find((card) => card.id === id)?.title ?? id;
  return { name: screen, screen, keep, titleOf };
}
var LeftOut = (props) => html6`<${Skipped} ...${props} title=${_7("You left this one for later")} lede=${_7("What you sorted is kept, and you can come back at any time.")} back=${_7("Come back to it now")} />`;
var screens = {
  "piles/choose": ChooseDeck,
  piles: Sort,
  "piles/full": Full,
  "piles/again": Again,
  "piles/review": Review,
  ten: Ten,
  five: Five,
  "five/order": Order,
  duels: Duels,
  evidence: Evidence,
  reading: Reading,
  "reading/change": Changing,
  skipped: LeftOut
};
var widget_default = exercise("values", { screens, show });
export {
  widget_default as default
};
