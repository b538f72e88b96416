// What the facilitator arranged for this person: a pause, notes, whom they talk with. And the silent "I'm stuck".
import { _, announce, html, inPieces, ngettext, useState } from "../shared/kit.js";
import { notesToShow, pauseWords, spokenNames } from "./logic.js";

/** @typedef {{flow: import("./logic.js").Flow, told: import("./logic.js").Told}} Room */

/** What became of what they wrote about something that the pack has no longer. */
export const asideWords = () => _("This workshop has changed since you wrote. What you wrote about cards or steps that are gone is kept for you.");

/** Lines of the frame: each stays until it is put away. @param {Room & {aside: boolean, away: string[], onAway: (id: string) => void, talks: boolean}} props */
export function Told({ flow, told, aside, away, onAway, talks }) {
  const pause = pauseWords(flow);
  const triad = `triad ${told.triad.join("|")}`;
  return html`<div class="told">
    ${pause && html`<p class="line pause" role="status">${pause}</p>`}
    ${aside && !away.includes("aside") && html`<${Line} key="aside" onAway=${() => onAway("aside")}>${asideWords()} <a href="/mine">${_("See it in “My data and devices”")}</a><//>`}
    ${told.triad.length > 0 && !talks && !away.includes(triad) && html`<${Line} key=${triad} onAway=${() => onAway(triad)}><${Triad} told=${told} /><//>`}
    ${notesToShow(told.notes, away).map(
      (note) => html`<${Line} key=${note.id} onAway=${() => onAway(note.id)}>
        <b>${note.mine ? _("For you alone:") : _("From your facilitator:")}</b> <bdi>${note.text}</bdi>
      <//>`,
    )}
  </div>`;
}

/** @param {{children?: any, onAway: () => void}} props */
const Line = ({ children, onAway }) => html`<div class="line note">
  <p>${children}</p>
  <button type="button" class="quiet" onClick=${onAway}>${_("Close")}</button>
</div>`;

/** @param {{told: import("./logic.js").Told}} props */
const Triad = ({ told }) => html`${inPieces("You talk with {names}.", { names: html`<bdi translate=${false}>${spokenNames(told.triad)}</bdi>` })}`;

/** @typedef {{say: string, first: string, minutes: number}} Prompt */

/** @param {Prompt} talk */
const talkTitle = ({ minutes }) => ngettext("Now in your group, {count} minute", "Now in your group, {count} minutes", minutes);

/** The question for pairs and threes, as a screen reader hears it. @param {Prompt|null} talk @param {string[]} triad */
export function talkWords(talk, triad) {
  if (!talk) return "";
  const names = triad.length ? _("You talk with {names}.", { names: spokenNames(triad) }) : "";
  return [`${talkTitle(talk)}.`, names, talk.say, talk.first].filter(Boolean).join(" ");
}

/** The question for pairs and threes, which a person may put aside and take up again. @param {{talk: Prompt, since: string, told: import("./logic.js").Told}} props */
export function Talk({ talk, since, told }) {
  const [aside, setAside] = useState("");
  if (aside === since)
    return html`<div class="talk">
      <h2>${talkTitle(talk)}</h2>
      <button type="button" class="quiet" onClick=${() => setAside("")}>${_("Show the question")}</button>
    </div>`;
  return html`<section class="talk" aria-labelledby="talk-title">
    <h2 id="talk-title">${talkTitle(talk)}</h2>
    <p class="serif say">${talk.say}</p>
    <p>${talk.first} ${told.triad.length > 0 && html`<${Triad} told=${told} />`}</p>
    <button type="button" class="quiet" onClick=${() => setAside(since)}>${_("Put aside")}</button>
  </section>`;
}

/** At the foot of the page, for as long as it is open. @param {Room & {step: string|null, onStuck: (on: boolean) => void}} props */
export function Foot({ flow, told, step, onStuck }) {
  const stuck = told.stuck !== null && told.stuck === step;
  const ask = () => {
    onStuck(!stuck);
    announce(stuck ? _("Taken back") : _("The room counts one more who is stuck. Nobody sees who"));
  };
  return html`${told.triad.length > 0 && html`<p><span><${Triad} told=${told} /></span></p>`}
    ${step &&
    flow.phase === "running" &&
    html`<p>
      <button type="button" class="quiet" aria-pressed=${stuck} onClick=${ask}>${stuck ? _("I’m going on") : _("I’m stuck")}</button>
      <span>${stuck ? _("You are counted; nobody sees who.") : _("Your facilitator sees a number, never who.")}</span>
    </p>`}`;
}
