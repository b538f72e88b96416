// What a language model may read to ask one question: ticks, and the letter itself, in the place where somebody writes.
import { announce } from "./announce.js";
import { askOf, leftToday } from "./ask.js";
import { Quiet } from "./button.js";
import { Fields, Letter } from "./letter.js";
import { html, useEffect, useRef } from "./view.js";
import { _ } from "./words.js";

const DEBOUNCE_MS = 300;

export const noQuestion = () => _("No question this time.");

/**
 * @typedef {import("./ask.js").Asking} Asking
 * @typedef {import("./ask.js").Wish} Wish
 * @typedef {{asking: Asking, model: any, wish: Wish, change: (part: Partial<Wish>) => void, own: Record<string, string>, near: string,
 *   scope: string, trouble: string, onSend: (ask: any) => void, onBack: () => void}} Props
 */

/** The small letter: nothing is ticked, nothing leaves unseen. @param {Props} props */
export function Choosing({ asking, model, wish, change, own, near, scope, trouble, onSend, onBack }) {
  const { offer, letter, number, about } = asking;
  const current = number === wish.number;
  useEffect(() => {
    const timer = setTimeout(() => model.send({ want: "letter", number: wish.number, ask: { ...askOf(wish), near } }), letter ? DEBOUNCE_MS : 0);
    return () => clearTimeout(timer);
  }, [wish.number]);
  if (letter?.help && current) return html`<${Help} text=${letter.trouble} onBack=${onBack} />`;
  const failed = about === "letter" && current ? asking.trouble : "";
  return html`<div class="may-read">
    <h3 tabindex="-1">${_("What may it read?")}</h3>
    <p class="muted small">${_("It runs on {place}. Nothing is ticked for you, and nothing is sent before you have seen it, letter for letter.", { place: offer?.place ?? "" })}</p>
    ${trouble && html`<p class="notice clay" role="alert">${trouble}</p>`}
    ${!letter && html`<p class=${failed ? "error" : "muted small"} role=${failed ? "alert" : undefined}>${failed || _("One moment: your answers are being looked through.")}</p>`}
    ${letter && !letter.fields.length && current && html`<p class="small">${_("Nothing of yours stands here yet that it could read.")}</p>`}
    <${Fields} ...${{ asking, wish, change, own, scope }} />
    ${letter && letter.fields.length > 0 && html`<${Letter} ...${{ asking, wish, scope }} onSend=${(/** @type {string} */ seal) => onSend(askOf(wish, seal))} />`}
    <div class="row"><${Quiet} label=${_("Back")} name=${_("Back, without asking")} onClick=${onBack} /><span class="muted small">${leftToday(offer?.left ?? 0)}</span></div>
  </div>`;
}

/** After words of distress: help in place of the letter. @param {{text: string|null, onBack: () => void}} props */
function Help({ text, onBack }) {
  const box = useRef(/** @type {HTMLElement|null} */ (null));
  useEffect(() => {
    announce(`${noQuestion()} ${text}`);
    box.current?.querySelector("button")?.focus();
  }, []);
  return html`<div class="may-read" ref=${box}>
    <p>${noQuestion()}</p>
    <p>${text}</p>
    <div class="row"><${Quiet} label=${_("Close")} onClick=${onBack} /></div>
  </div>`;
}
