// belief/widget.js
import { exercise, LeftForLater } from "./kit.js";

// belief/logic.js
var CITES_MOST = 8;
function screenOf(place) {
  if (place === "for" || place === "against") return { name: "side", side: `speaks_${place}` };
  return { name: place === "test" || place === "reading" ? place : "sentence", side: "speaks_for" };
}
var sideOf = (record, side) => ({ cites: record[side]?.cites ?? [], text: record[side]?.text ?? "" });
var otherSide = (side) => side === "speaks_for" ? "speaks_against" : "speaks_for";
var offered = ({ offers }, record, side) => offers.filter(({ id }) => !sideOf(record, otherSide(side)).cites.includes(id));
function tapped(record, side, id) {
  const { cites } = sideOf(record, side);
  if (cites.includes(id)) return { [`${side}.cites`]: cites.filter((each) => each !== id) };
  return cites.length < CITES_MOST ? { [`${side}.cites`]: [...cites, id] } : {};
}
var isUnwritten = (text, offers) => !text?.trim() || offers.includes(text);

// belief/reading.js
import { _, Ahead, announce, AskedWay, Foot, Heading, html, Loud, Notice, Quiet } from "./kit.js";
function Reading({ content, record, reading, answer, ahead, links }) {
  const done = answer.status === "done";
  const [sentence, test] = [record.sentence?.trim(), record.test?.trim()];
  const keep = () => {
    answer.mark("done", "reading");
    announce(_("Kept"));
  };
  const error = answer.errorOf("sentence") || answer.errorOf("speaks_against.cites");
  return html`<div class="screen narrow">
    <${Heading} over=${done ? _("Kept. You can change this at any time.") : _("What you said today")} title=${_("What you tell yourself, and what you can test")} screen=${done ? "reading/done" : "reading"} />
    ${reading.help && html`<${Notice}><p>${reading.help}</p><//>`}
    <div class="card said">
      <p class="serif words">${sentence ? _("“{words}”", { words: sentence }) : _("No sentence is written yet.")}</p>
      <div class="sides">
        <${Lines} title=${_("What speaks for it")} id="lines-for" lines=${reading.speaks_for ?? []} />
        <${Lines} title=${_("What speaks against it")} id="lines-against" lines=${reading.speaks_against ?? []} />
      </div>
      ${test && html`<section class="to-test" aria-labelledby="lines-test"><h3 id="lines-test">${_("What you can test")}</h3><p class="serif words">${test}</p></section>`}
    </div>
    <p class="muted">${_("Both sides can be true. A small test tells more than thinking about it longer.")} ${test && content.tests ? _("When you plan a small test, your sentence is offered there.") : ""}</p>
    ${error && html`<p class="error" role="alert">${error}</p>`}
    <div class="row">
      ${done ? html`<${Ahead} ahead=${ahead} />` : html`<${Loud} label=${_("Keep this")} onClick=${keep} />`}
      <${Quiet} label=${_("Change something")} onClick=${() => answer.go("sentence")} />
    </div>
    ${done ? html`<${Foot} />` : html`<${AskedWay} answer=${answer} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go("test")} />`} />`}
  </div>`;
}
var Lines = ({ title, id, lines }) => html`<section aria-labelledby=${id}>
    <h3 id=${id}>${title}</h3>
    ${lines.length ? html`<ul>${lines.map((line) => html`<li key=${line}>${line}</li>`)}</ul>` : html`<p class="muted">${_("Nothing came to mind, and that is fine.")}</p>`}
  </section>`;

// belief/sentence.js
import { _ as _2, announce as announce2, AskedWay as AskedWay2, Field, Heading as Heading2, html as html2, Loud as Loud2, Notice as Notice2, Pick, useRef } from "./kit.js";
function Sentence({ content, record, reading, answer }) {
  const offersExamples = useRef(isUnwritten(record.sentence, content.examples));
  const take = (sentence) => {
    answer.set({ sentence }, "sentence");
    announce2(_2("It stands in your sentence now. You can change its words"));
  };
  return html2`<div class="screen narrow">
    <${Heading2} title=${_2("What do you tell yourself about your next step?")} screen="sentence"
      lede=${_2("One sentence about work that often comes to your mind. It may be true, or only partly. Please leave out health, family and other private reasons.")} />
    ${reading.help && html2`<${Notice2}><p>${reading.help}</p><//>`}
    <${Field} id="belief-sentence" label=${_2("My sentence")} value=${record.sentence ?? ""} most=${160} lines=${2} error=${answer.errorOf("sentence")} onType=${(sentence) => answer.type({ sentence: sentence || null })} />
    ${offersExamples.current && html2`<section class="stack" aria-labelledby="belief-examples">
      <h3 id="belief-examples">${_2("Many people know one of these")}</h3>
      <p class="muted">${_2("Tap one and change its words.")}</p>
      <div class="picks dense">${content.examples.map((text) => html2`<${Pick} dense title=${text} text="" onPick=${() => take(text)} key=${text} />`)}</div>
    </section>`}
    <div class="row"><${Loud2} label=${_2("Next")} disabled=${!record.sentence?.trim()} onClick=${() => answer.go("for")} /></div>
    ${!reading.help && html2`<details><summary>${_2("If this weighs on you")}</summary><p>${content.help}</p></details>`}
    <${AskedWay2} answer=${answer} />
  </div>`;
}

// belief/side.js
import { _ as _3, announce as announce3, AskedWay as AskedWay3, Field as Field2, Heading as Heading3, html as html3, Loud as Loud3, Notice as Notice3, Pick as Pick2, Quiet as Quiet2 } from "./kit.js";
var asked = () => ({
  speaks_for: { title: _3("What speaks for it?"), place: "for", before: "sentence", after: "against" },
  speaks_against: { title: _3("And what speaks against it?"), place: "against", before: "for", after: "test" }
});
function SideScreen({ content, record, reading, answer, side }) {
  const { title, place, before, after } = asked()[side];
  const { cites, text: words } = sideOf(record, side);
  const offers = offered(content, record, side);
  const error = answer.errorOf(`${side}.cites`);
  const tap = (id) => {
    const fields = tapped(record, side, id);
    if (!Object.keys(fields).length) return announce3(_3("Eight at most. Take one away to choose another."));
    answer.set(fields, place);
  };
  return html3`<div class="screen narrow" key=${side}>
    <${Heading3} over=${record.sentence?.trim() && _3("“{words}”", { words: record.sentence.trim() })} title=${title} screen=${place}
      lede=${offers.length ? _3("Tap what you wrote before, or use your own words. What happened counts, even if it was small.") : _3("What happened? One or two sentences; small things count.")} />
    ${reading.help && html3`<${Notice3}><p>${reading.help}</p><//>`}
    ${side === "speaks_against" && reading.otherwise && html3`<p class="well">${reading.otherwise}</p>`}
    ${offers.length > 0 && html3`<section class="stack" aria-labelledby=${`offers-${side}`}>
      <h3 id=${`offers-${side}`}>${_3("From what you wrote before")}</h3>
      <div class="picks dense">${offers.map((offer) => html3`<${Pick2} dense title=${offer.title} text=${offer.text} chosen=${cites.includes(offer.id)} onPick=${() => tap(offer.id)} key=${offer.id} />`)}</div>
      ${error && html3`<p class="error" role="alert">${error}</p>`}
    </section>`}
    <${Field2} id=${`${side}-text`} label=${_3("In my own words")} value=${words} most=${240} lines=${3} error=${answer.errorOf(`${side}.text`)} onType=${(text) => answer.type({ [`${side}.text`]: text || null })} />
    <div class="row"><${Loud3} label=${_3("Next")} onClick=${() => answer.go(after)} /></div>
    <${AskedWay3} answer=${answer} left=${html3`<${Quiet2} label=${_3("Back")} onClick=${() => answer.go(before)} />`} />
  </div>`;
}

// belief/testable.js
import { _ as _4, AskedWay as AskedWay4, Chip, Field as Field3, Heading as Heading4, html as html4, Loud as Loud4, Notice as Notice4, Quiet as Quiet3 } from "./kit.js";
function Testable({ content, record, reading, answer }) {
  const begins = isUnwritten(record.test, content.openings);
  return html4`<div class="screen narrow">
    <${Heading4} over=${record.sentence?.trim() && _4("“{words}”", { words: record.sentence.trim() })} title=${_4("Which part of it could you test?")} screen="test"
      lede=${_4("One sentence that two weeks could show to be right or wrong: what you do, and what you will see then.")} />
    ${reading.help && html4`<${Notice4}><p>${reading.help}</p><//>`}
    <${Field3} id="belief-test" label=${_4("My sentence to test")} value=${record.test ?? ""} most=${140} lines=${2} error=${answer.errorOf("test")} onType=${(test) => answer.type({ test: test || null })} />
    <section class="stack openings" aria-labelledby="belief-openings">
      <h3 id="belief-openings">${_4("It may begin like this")}</h3>
      <div class="chips">${content.openings.map((text) => begins ? html4`<${Chip} label=${text} chosen=${record.test === text} onPick=${() => answer.set({ test: record.test === text ? null : text }, "test")} key=${text} />` : html4`<p class="muted" key=${text}>${text}</p>`)}</div>
    </section>
    <div class="row"><${Loud4} label=${_4("Next")} onClick=${() => answer.go("reading")} /></div>
    <${AskedWay4} answer=${answer} left=${html4`<${Quiet3} label=${_4("Back")} onClick=${() => answer.go("against")} />`} />
  </div>`;
}

// belief/widget.js
var show = ({ place, answer }) => screenOf(place || (answer.status === "done" ? "reading" : ""));
var screens = { sentence: Sentence, side: SideScreen, test: Testable, reading: Reading, skipped: LeftForLater };
var widget_default = exercise("belief", { screens, show });
export {
  widget_default as default
};
