// Drafts by a language model: the offer under the drafts, what it may read, and how the writing goes.
import { _, announce, askOf, changed, emptyWish, Fields, Foot, Heading, html, leftToday, Letter, ownTexts, Plain, Quiet, stageOf, Steer, takes, useEffect, useRef, useState } from "../shared/kit.js";
import { heading, kindOf } from "./logic.js";

/** The place of these screens: a facilitator's count sees somebody reading drafts. */
export const ASK = "drafts/ask";
const DEBOUNCE_MS = 300;

/**
 * @typedef {import("../shared/ask.js").Asking} Asking
 * @typedef {import("../shared/ask.js").Wish} Wish
 * @typedef {{wish: Wish, change: (part: Partial<Wish>) => void, own: Record<string, string>}} Wishing
 * @typedef {{asking: Asking, answer: any, model: any, place: string, content: import("./logic.js").Content}} Props
 */

/** What somebody ticked, kept while they look elsewhere on this page; a reload forgets it. @param {Props} props @returns {Wishing} */
export function useWish({ asking, answer, place, content }) {
  const [wish, setWish] = useState(emptyWish);
  const change = (/** @type {Partial<Wish>} */ part) => setWish((before) => changed(before, part));
  const own = useRef(/** @type {Record<string, string>} */ ({}));
  Object.assign(own.current, ownTexts(asking, wish));
  const before = useRef({ stage: "", written: content.drafts?.written_at });
  const stage = asking.progress ? stageOf(asking.progress) : "";
  const written = content.drafts?.written_at;
  useEffect(() => {
    const was = before.current;
    before.current = { stage, written: stage ? was.written : written };
    if (stage && stage !== was.stage) announce(stage);
    if (stage || !was.stage) return;
    change({}); // the letter is another one now
    announce(written === was.written ? _("Nothing new was written; your drafts are as they were") : heading(content.drafts?.pathways ?? []));
    // Later: an effect may run inside of a drawing, and going elsewhere draws.
    if (written !== was.written && place === ASK) setTimeout(() => answer.go("drafts"));
  }, [stage, written]);
  return { wish, change, own: own.current };
}

/** The offer, closed: who, where, how often still; while it writes, how that goes. @param {Props & Wishing} props */
export function Panel({ asking, answer, model, change }) {
  const { offer, progress, trouble, about } = asking;
  if (!offer) return null;
  const open = () => {
    change({});
    answer.go(ASK);
  };
  return html`<section class="card helper" aria-labelledby="helper">
    <h3 id="helper">${_("Draft with {name}", { name: offer.label })}</h3>
    ${progress
      ? html`<p>${_("{stage}.", { stage: stageOf(progress) })}</p>
          <div class="row"><${Plain} label=${_("See how it goes")} onClick=${() => answer.go(ASK)} /><${Quiet} label=${_("Cancel")} name=${_("Cancel the writing")} onClick=${() => model.send({ want: "cancel" })} /></div>`
      : html`<p>${_("It runs on {place}. You tick what it may read, and you see every word before anything is sent.", offer)}</p>
          ${about === "draft" && html`<p role="alert" class="error">${trouble}</p>`}
          <div class="row"><${Plain} label=${_("Choose what it may read")} disabled=${offer.left <= 0} onClick=${open} /><span class="muted small">${leftToday(offer.left)}</span></div>`}
  </section>`;
}

/** @param {Props & Wishing} props */
export const AskScreen = (props) => (props.asking.progress ? html`<${Writing} ...${props} progress=${props.asking.progress} />` : html`<${Choosing} ...${props} />`);

/** What it may read, and the letter beside it. @param {Props & Wishing} props */
function Choosing({ asking, answer, model, wish, change, own }) {
  const { offer, letter, number } = asking;
  useEffect(() => {
    const timer = setTimeout(() => model.send({ want: "letter", number: wish.number, ask: askOf(wish) }), letter ? DEBOUNCE_MS : 0);
    return () => clearTimeout(timer);
  }, [wish.number]);
  const send = (/** @type {string} */ seal) => model.send({ want: "draft", ask: askOf(wish, seal) });
  const lede = _("It runs on {place}. Nothing is ticked for you, and nothing is sent before you have seen it, letter for letter.", { place: offer?.place ?? "" });
  return html`<div class="screen">
    <${Heading} over=${_("Draft with {name}", { name: offer?.label ?? "" })} title=${_("What may it read?")} lede=${lede} screen="ask" />
    <div class="ask">
      <div class="fields">
        ${!letter && html`<p class=${asking.about === "letter" ? "error" : "muted"} role=${asking.about === "letter" ? "alert" : undefined}>${asking.about === "letter" && number === wish.number ? asking.trouble : _("One moment: your answers are being looked through.")}</p>`}
        <${Fields} ...${{ asking, wish, change, own }} />
      </div>
      <div class="aside">
        <${Steer} ...${{ asking, wish, change }} />
        <${Letter} ...${{ asking, wish }} onSend=${send} />
        <p class="muted small">${leftToday(offer?.left ?? 0)} ${_("Your drafts stay as they are until new ones are there, and you can go back to them.")}</p>
      </div>
    </div>
    <${Foot} left=${html`<${Quiet} label=${_("Back")} name=${_("Back to the drafts")} onClick=${() => answer.go("drafts")} />`} />
  </div>`;
}

/** @param {Props & Wishing & {progress: import("../shared/ask.js").Progress}} props */
function Writing({ asking, answer, model, progress }) {
  const { offer } = asking;
  return html`<div class="screen">
    <${Heading} over=${_("Draft with {name}", { name: offer?.label ?? "" })} title=${_("It is writing your drafts")} lede=${`${takes(offer?.seconds ?? 60)} ${_("Whatever does not hold against what you ticked is left out before you see it.")}`} screen="writing" />
    <div class="going">
      <p class="stage serif">${stageOf(progress)}</p>
      <div class="row"><${Plain} label=${_("Cancel")} name=${_("Cancel the writing")} onClick=${() => model.send({ want: "cancel" })} /><${Quiet} label=${_("Back to the drafts meanwhile")} onClick=${() => answer.go("drafts")} /></div>
    </div>
    <div class="drafts">${[0, 1, 2].map((at) => html`<${Growing} number=${at + 1} card=${progress.cards[at]} key=${at} />`)}</div>
    <${Foot} />
  </div>`;
}

/** A draft while it is written: its title and each sentence as it comes. @param {{number: number, card: import("../shared/ask.js").Card|undefined}} props */
const Growing = ({ number, card }) =>
  html`<section class=${`card growing ${card?.kind ?? ""}`} aria-label=${_("Draft {number}", { number })}>
    <p class="kind">${card ? kindOf(card.kind) : _("Draft {number}", { number })}</p>
    ${card ? html`<h3>${card.title}</h3>` : html`<p class="muted">${_("Not begun yet")}</p>`}
    ${card && card.sentences.length > 0 && html`<ul class="sentences">${card.sentences.map((sentence) => html`<li key=${sentence.id}><p>${sentence.text} <span class="mark"><span>${sentence.mark}</span></span></p></li>`)}</ul>`}
  </section>`;
