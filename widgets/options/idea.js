// An option that the catalogue does not have: what it would be, in a few lines. Whatever nobody knows yet stays open.
import { _, announce, Choice, Field, Heading, html, Loud, Question, Quiet, useState } from "../shared/kit.js";
import { MOST, OWN, hoursOf, toggled } from "./logic.js";
import { Way } from "./parts.js";

/** @typedef {import("./widget.js").Screen} Screen */

/** @param {Screen} props */
export function Idea({ content, record, answer, model }) {
  const idea = record.own_option ?? {};
  const [lacks, setLacks] = useState({ title: "", type: "" });
  const ids = record.shortlist ?? [];
  const on = ids.includes(OWN);
  /** @param {string} name */
  const type = (name) => (/** @type {string} */ text) => {
    setLacks({ ...lacks, [name]: "" });
    answer.type({ [`own_option.${name}`]: text || null });
  };
  const keep = () => {
    const missing = { title: idea.title?.trim() ? "" : _("Give your idea a title, or take it away."), type: idea.type ? "" : _("Say what kind of option your idea is.") };
    setLacks(missing);
    if (missing.title || missing.type) return announce(missing.title || missing.type);
    answer.set(on ? {} : { shortlist: toggled(ids, OWN) }, "shortlist");
    announce(on || ids.length < MOST ? _("Kept") : _("Kept. Your shortlist is full: take one out to add it."));
  };
  const away = () => {
    answer.set({ own_option: null, shortlist: ids.filter((id) => id !== OWN) }, "shortlist");
    announce(_("Your idea is taken away"));
  };
  return html`<div class="screen narrow">
    <${Heading} title=${_("What is missing from the list?")} lede=${_("Something you have seen a need for, even if it exists nowhere yet. A title and its kind are enough.")} screen="idea" />
    <${Field} id="idea-title" label=${_("Your idea, in a few words")} value=${idea.title ?? ""} most=${60} error=${lacks.title || answer.errorOf("own_option.title")} onType=${type("title")} />
    <div class="stack">
      <${Choice} legend=${_("What kind of thing is it?")} look="row" name="idea-type" value=${idea.type} choices=${content.kinds.map(({ id, name }) => ({ value: id, label: name }))}
        onChoose=${(/** @type {string} */ kind) => {
          setLacks({ ...lacks, type: "" });
          answer.set({ "own_option.type": kind });
        }} />
      ${(lacks.type || answer.errorOf("own_option.type")) && html`<p class="error" role="alert">${lacks.type || answer.errorOf("own_option.type")}</p>`}
    </div>
    <${Field} id="idea-summary" label=${_("What would you do there?")} hint=${_("Two lines, optional")} value=${idea.summary ?? ""} most=${240} lines=${3} error=${answer.errorOf("own_option.summary")} onType=${type("summary")} />
    <${Question} model=${model} answer=${answer} near="own_option" />
    <${Field} id="idea-contact" label=${_("Whom would you ask about it?")} hint=${_("A role, not a name; optional")} value=${idea.contact_role ?? ""} most=${60} error=${answer.errorOf("own_option.contact_role")} onType=${type("contact_role")} />
    <${Hours} value=${idea.hours_per_week ?? null} error=${answer.errorOf("own_option.hours_per_week")} onHours=${(/** @type {number|null} */ hours) => answer.type({ "own_option.hours_per_week": hours })} />
    <div class="row"><${Loud} label=${on ? _("Keep it") : _("Keep it, and put it on my shortlist")} onClick=${keep} />${record.own_option && html`<${Quiet} label=${_("Take my idea away")} onClick=${away} />`}</div>
    <${Way} answer=${answer} left=${html`<${Quiet} label=${_("Back")} name=${_("Back to the shortlist")} onClick=${() => answer.go("shortlist")} />`} />
  </div>`;
}

/** A number as people write it; what cannot be read stands there, and says so. @param {{value: number|null, error: string, onHours: (hours: number|null) => void}} props */
function Hours({ value, error, onHours }) {
  const [text, setText] = useState(value === null ? "" : String(value));
  const hours = hoursOf(text);
  const typed = (/** @type {string} */ next) => {
    setText(next);
    if (!Number.isNaN(hoursOf(next))) onHours(hoursOf(next));
  };
  return html`<${Field} id="idea-hours" label=${_("Hours a week")} hint=${_("If you know; optional")} value=${text} most=${60} error=${Number.isNaN(hours) ? _("Write a number of hours between 0 and 60, or leave it empty.") : error} onType=${typed} />`;
}
