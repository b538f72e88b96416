// Four motivators: which one would be missed most, which one least. Two columns on a laptop, two taps on a phone.
import { _, announce, AskedWay, Heading, html, Loud, Pick, Quiet, usePhone } from "../shared/kit.js";
import { afterSet, beforeSet, choiceOf, isTwice, isWhole, openAfter, tapped } from "./logic.js";

/** @typedef {import("./widget.js").Screen} Screen */
/** @typedef {"most"|"least"} Side */

/** @param {Screen} props */
export function Sets(props) {
  return usePhone() ? html`<${Taps} ...${props} />` : html`<${Columns} ...${props} />`;
}

/** What both have in common. @param {Screen} props */
function four({ content, record, where, cardOf }) {
  const set = content.sets[where.at];
  const over = _("Set {number} of {of}", { number: where.at + 1, of: content.sets.length });
  return { set, over, choice: choiceOf(record, set), cards: set.ids.map(cardOf) };
}

/** @param {number} at */
const lede = (at) => (at ? "" : _("Values are what you stand for. Motivators are what keeps you going from day to day."));

/** The way back, and another set first where one is still open. @param {Screen} props */
function Feet({ content, record, answer, where }) {
  const back = beforeSet(where);
  const later = openAfter(content, record, where.at);
  const open = !isWhole(choiceOf(record, content.sets[where.at])) && later >= 0;
  return html`
    ${open && html`<div class="row"><${Quiet} label=${_("Not sure: come back to these four later")} onClick=${() => answer.go(`sets/${later + 1}`)} /></div>`}
    <${AskedWay} answer=${answer} left=${back && html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(back)} />`} />`;
}

/** First most, then least, on the same four cards. @param {Screen} props */
function Taps(props) {
  const { content, record, answer, where } = props;
  const { set, over, choice, cards } = four(props);
  const side = where.least ? "least" : "most";
  const again = where.again ? "/again" : "";
  /** @param {import("./logic.js").Card} card */
  const pick = (card) => {
    const fields = tapped(set, choice, side, card.id);
    if (side === "most") {
      announce(_("Miss most: {title}", { title: card.title }));
      return answer.set(fields, `sets/${where.at + 1}${again}/least`);
    }
    announce(_("Miss least: {title}", { title: card.title }));
    const after = { ...record, choices: { ...record.choices, [set.number]: { ...choice, least: card.id } } };
    return answer.set(fields, afterSet(content, after, where));
  };
  return html`<div class="screen">
    <${Heading} over=${over} title=${side === "most" ? _("Which would you miss most in your work?") : _("And which would you miss least?")} lede=${side === "most" ? lede(where.at) : ""} screen=${where.least ? `sets/${where.at}/least` : `sets/${where.at}`} />
    <div class="picks one-column">
      ${cards.map((card) => {
        const first = where.least && choice.most === card.id;
        return html`<${Pick} title=${card.title} text=${first ? _("You would miss this most") : card.text} chosen=${first || choice[side] === card.id} disabled=${first} onPick=${() => pick(card)} key=${card.id} />`;
      })}
    </div>
    <${Feet} ...${props} />
  </div>`;
}

/** The four in the middle, a column of choices on each side. @param {Screen} props */
function Columns(props) {
  const { content, record, answer, where } = props;
  const { set, over, choice, cards } = four(props);
  const twice = isTwice(choice);
  const next = () => answer.go(afterSet(content, record, where));
  const label = isWhole(choice) ? _("Next") : twice ? _("Choose two different ones") : _("Choose one on each side");
  return html`<div class="screen">
    <${Heading} over=${over} title=${_("Which would you miss most if you no longer had it in your work? Which least?")} lede=${lede(where.at)} screen=${`sets/${where.at}`} />
    <fieldset class="four" key=${set.number}>
      <legend class="sr">${over}</legend>
      <div class="names"><span class="head"></span>${cards.map((card) => html`<div class="what" id=${`about-${card.id}`} key=${card.id}><b class="serif">${card.title}</b><span>${card.text}</span></div>`)}</div>
      <${Column} ...${{ answer, set, where, cards, choice, twice }} side="most" title=${_("Miss most")} />
      <${Column} ...${{ answer, set, where, cards, choice, twice }} side="least" title=${_("Miss least")} />
    </fieldset>
    <p class="error" id="twice" role="alert">${twice && _("You chose the same one on both sides. Choose another one for most or for least.")}</p>
    <div class="row"><${Loud} label=${label} disabled=${!isWhole(choice)} onClick=${next} /></div>
    <${Feet} ...${props} />
  </div>`;
}

/** A choice keeps these four in view until somebody goes on: without a place the first open set would come. @param {any} props */
const Column = ({ answer, set, where, cards, choice, twice, side, title }) =>
  html`<div class=${`column ${side}`} role="radiogroup" aria-label=${title} aria-describedby=${twice ? "twice" : undefined}>
    <span class="head" aria-hidden="true">${title}</span>
    ${cards.map(
      (/** @type {import("./logic.js").Card} */ card) => html`<label class=${choice[side] === card.id ? "cell chosen" : "cell"} key=${card.id}>
        <input type="radio" name=${`${side}-${set.number}`} checked=${choice[side] === card.id} aria-label=${card.title} aria-describedby=${`about-${card.id}`}
          onChange=${() => answer.set({ [`choices.${set.number}.${side}`]: card.id }, `sets/${where.at + 1}${where.again ? "/again" : ""}`)} />
      </label>`,
    )}
  </div>`;
