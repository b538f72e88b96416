// What a person lets a language model read: ticks, words for sending only, a wish, and what still keeps it here. Pure.

import { _, language, ngettext } from "./words.js";

/**
 * @typedef {{label: string, place: string, left: number, seconds: number}} Offer
 * @typedef {{id: string, title: string, where: string, text: string, private: boolean, free: boolean}} FieldOffer
 * @typedef {{id: string, field: string, words: string, kind: "name"|"address"|"number"|"protected", proposal: string}} Hit
 * @typedef {{to: string, fields: FieldOffer[], hits: Hit[], system: string, user: string, seal: string, trouble: string|null, help?: boolean}} Letter
 * @typedef {{kind: string, title: string, sentences: {id: string, mark: string, text: string}[]}} Card
 * @typedef {{stage: "waiting"|"writing"|"checking"|"again"|"done", ahead: number, cards: Card[]}} Progress
 * @typedef {{at: string, to: string, purpose: string, messages: {role: "system"|"user"|"assistant", text: string}[], outcome: string}} Sent
 * @typedef {{offer: Offer|null, letter: Letter|null, number: number, progress: Progress|null, sent: Sent[]|null, trouble: string|null, about: string|null}} Asking
 * @typedef {{number: number, fields: string[], chips: string[], own: string, words: Record<string, string>, replaced: Hit[]}} Wish
 *   `own` steers beside the given `chips`; `words` stand in place of a field's own text
 */

export const STEER = 120;
export const WORDS = 400;
/** Words to steer by, as they are shown and sent. */
export const chips = () => [_("smaller"), _("closer to customers"), _("further from today"), _("more learning")];

/** What a message is. @param {string} role */
export const roleOf = (role) => ({ system: _("What it is told to do"), user: _("What it reads"), assistant: _("What it answered") })[role] ?? role;

/** A wish without anything in it: nothing is ticked for anybody. @returns {Wish} */
export const emptyWish = () => ({ number: 1, fields: [], chips: [], own: "", words: {}, replaced: [] });

/** A wish with a change in it: its letter is one that has not come yet. @param {Wish} wish @param {Partial<Wish>} part @returns {Wish} */
export const changed = (wish, part) => ({ ...wish, ...part, number: wish.number + 1 });

/** With `item` in it, or without when it was. @param {string[]} list @param {string} item */
export const turned = (list, item) => (list.includes(item) ? list.filter((other) => other !== item) : [...list, item]);

/** @param {Wish} wish */
export const steerOf = ({ chips, own }) => [...chips, own.trim()].filter(Boolean).join(", ");

/** How long the own words of the wish may be beside the chosen ones. @param {Wish} wish */
export const roomFor = ({ chips }) => STEER - (chips.length ? chips.join(", ").length + 2 : 0);

/** Whether one more of the given words fits. @param {Wish} wish @param {string} chip */
export const fits = (wish, chip) => steerOf({ ...wish, chips: [...wish.chips, chip] }).length <= STEER;

/** What the desk is asked. @param {Wish} wish @param {string} [seal] of the letter that was seen */
export function askOf(wish, seal) {
  const words = Object.fromEntries(Object.entries(wish.words).filter(([field]) => wish.fields.includes(field)));
  const replaced = wish.replaced.filter((hit) => wish.fields.includes(hit.field) || isSteer(hit)).map((hit) => hit.id);
  return { fields: wish.fields, steer: steerOf(wish), words, replaced, ...(seal ? { seal } : {}) };
}

/** A wish is no field: nobody ticks it. @param {Hit} hit */
const isSteer = (hit) => hit.field === "steer";

/** The fields by exercise, in their order. @param {FieldOffer[]} fields @returns {{where: string, fields: FieldOffer[]}[]} */
export function groupsOf(fields) {
  const names = [...new Set(fields.map((field) => field.where))];
  return names.map((where) => ({ where, fields: fields.filter((field) => field.where === where) }));
}

/** The hits that are still open. @param {Letter|null} letter @param {Wish} wish */
export const openHits = (letter, wish) =>
  (letter?.hits ?? []).filter((hit) => !wish.replaced.some((agreedHit) => agreedHit.id === hit.id) && (isSteer(hit) || wish.fields.includes(hit.field)));

/** What is sent of a field: as the letter says, or as it was typed while the letter is on its way. @param {FieldOffer} field @param {Asking} asking @param {Wish} wish */
export const asSent = (field, { number }, wish) => (number === wish.number ? field.text : (wish.words[field.id] ?? field.text));

/** The person's own texts, as far as this letter shows them untouched. @param {Asking} asking @param {Wish} wish @returns {Record<string, string>} */
export function ownTexts({ letter, number }, wish) {
  if (!letter || number !== wish.number) return {};
  const untouched = letter.fields.filter((field) => !(field.id in wish.words) && !wish.replaced.some((hit) => hit.field === field.id));
  return Object.fromEntries(untouched.map((field) => [field.id, field.text]));
}

/** What was agreed to stand in place of words that a text still has. @param {Wish} wish @param {string} field @param {string} text before anything is replaced */
export const agreedIn = (wish, field, text) => wish.replaced.filter((hit) => hit.field === field && text.includes(hit.words));

/** A text in pieces, with the hits in it set apart; together they are the text again. @param {string} text @param {Hit[]} hits @returns {{text: string, hit: Hit|null}[]} */
export function marked(text, hits) {
  const places = hits.map((hit) => ({ hit, at: text.indexOf(hit.words) })).filter((place) => place.at >= 0 && place.hit.words);
  if (!places.length) return text ? [{ text, hit: null }] : [];
  const { hit, at } = places.reduce((first, place) => (place.at < first.at || (place.at === first.at && place.hit.words.length > first.hit.words.length) ? place : first));
  const rest = marked(text.slice(at + hit.words.length), hits);
  return [...(at ? [{ text: text.slice(0, at), hit: null }] : []), { text: hit.words, hit }, ...rest];
}

/** What the letter says against being sent: a tick that is missing, or help after words of distress. @param {Asking} asking @param {Wish} wish */
export const troubleOf = ({ letter }, wish) => (wish.fields.length ? (letter?.trouble ?? "") : "");

/** What else keeps it here now, in a sentence; empty when nothing does. @param {Asking} asking @param {Wish} wish */
export function obstacle({ offer, letter, number, trouble, about }, wish) {
  if (!offer || offer.left <= 0) return _("Nothing more can be sent today.");
  if (!wish.fields.length) return _("Tick what it may read; then you see what would be sent.");
  if (about === "letter" && trouble && number === wish.number) return trouble;
  if (!letter || number !== wish.number) return _("One moment: the text is being put together.");
  const open = openHits(letter, wish).length;
  return open ? ngettext("One place in your texts needs a look first; it is marked.", "{count} places in your texts need a look first; they are marked.", open) : "";
}

/** @param {number} left */
export function leftToday(left) {
  if (left <= 0) return _("You have asked as often as one can in a day.");
  return ngettext("You can ask once more today.", "You can ask {count} more times today.", left);
}

/** How long it takes at most, in a sentence. @param {number} seconds */
export function takes(seconds) {
  if (seconds < 90) return ngettext("This takes {count} seconds at most.", "This takes {count} seconds at most.", Math.round(seconds));
  return ngettext("This takes a minute at most.", "This takes {count} minutes at most.", Math.round(seconds / 60));
}

/** Where the writing is. @param {Progress} progress */
export function stageOf({ stage, ahead }) {
  if (stage === "waiting" && ahead > 0) return ngettext("One person is before you", "{count} people are before you", ahead);
  return { waiting: _("Waiting for the first words"), writing: _("Writing"), checking: _("Checking every sentence"), again: _("Asking once more, because some of it did not hold"), done: _("Done") }[stage];
}

/** The day and the time of something. @param {string} at */
export const moment = (at) => new Date(at).toLocaleString(language(), { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" }).replace(" at ", ", ");
