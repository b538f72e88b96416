// What the projector shows of a picture and how it tells the way in. Pure: every number comes from the aggregation rule.
import { _, ngettext } from "../shared/kit.js";

/**
 * @typedef {{id: string, title: string, share: number|null, words: string}} Row
 * @typedef {{item: string, title: string, caption: string, rows: Row[], footnote: string, reason: string|null, figure?: string|null}} Picture
 * @typedef {{workshop: string, code: string, join_url: string, qr_svg: string, phase: string, now_title: string|null, no_picture?: string|null,
 *            part?: string|null, shows?: string, pair?: {say: string, first: string}|null, here: number, picture: Picture|null, pause?: {at: string, minutes: number|null}|null, left_s?: number|null, now?: string|null}} View
 */

const ONE_COLUMN = 8;

/** Which of its screens the projector shows. @param {View} view @returns {"waiting"|"running"|"pause"|"picture"|"refused"|"ended"|"talk"|"welcome"|"break"|"led"|"figure"} */
export function screen({ phase, picture, pause, part, pair }) {
  if (pause) return "pause";
  if (picture?.figure) return "figure";
  if (picture) return picture.rows.length ? "picture" : "refused";
  if (phase === "waiting" || phase === "ended") return phase;
  if (pair) return "talk";
  if (part === "welcome" || part === "break") return part;
  return part ? "led" : "running";
}

/** How a row is drawn: a share as a bar, a number that is held back as a pattern, a name alone. @param {Row} row */
export function kind({ share, words }) {
  if (share !== null) return "share";
  if (words === _("chosen by several")) return "name";
  return words === _("almost everyone") ? "most" : "hidden";
}

/** The width of a row's bar in percent; a held-back number fills its track, so that its length tells nothing. @param {Row} row */
export const width = (row) => (kind(row) === "share" ? Math.min(Math.max(row.share ?? 0, 0), 100) : 100);

/** Whether only names may be shown (five to nine people). @param {Row[]} rows */
export const namesOnly = (rows) => rows.every((row) => kind(row) === "name");

/** Whether the rows are texts that people put up themselves, with nothing counted. @param {Row[]} rows */
export const isWall = (rows) => rows.every(({ share, words }) => share === null && !words);

/** How densely a wall of so many texts hangs. @param {Row[]} rows @returns {"few"|"some"|"many"} */
export const density = ({ length }) => (length <= 12 ? "few" : length <= 30 ? "some" : "many");

/** Whether the rows need two columns. @param {Row[]} rows */
export const isLong = (rows) => rows.length > ONE_COLUMN;

/** The QR code as an image: markup never becomes part of the page. An SVG that stands alone needs its namespace. @param {string} svg */
export function qrSource(svg) {
  const alone = svg.includes("xmlns=") ? svg : svg.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"');
  return `data:image/svg+xml,${encodeURIComponent(alone)}`;
}

/** The break's own words: when the room goes on. @param {View} view */
export function pauseWords({ pause }) {
  if (!pause?.minutes) return { title: _("A short pause"), text: _("You may go on writing. Everything is kept.") };
  const until = new Date(Date.parse(pause.at) + pause.minutes * 60_000);
  const clock = until.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return { title: _("Break"), text: _("We go on at {time}.", { time: clock }) };
}

/** A break of the agenda: when the room goes on, and until when that is ahead. @param {View} view @param {number|null} left seconds @param {number} now */
export function breakWords({ shows }, left, now) {
  if (left == null || left <= 0) return _("We go on now.");
  const back = new Date(now + left * 1000).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return [_("We go on at {time}.", { time: back }), shows].filter(Boolean).join(" ");
}

/** The soft time of the step, in whole minutes: it never stops anybody. @param {number|null|undefined} left seconds */
export function timeWords(left) {
  if (left == null) return "";
  if (left <= 0) return _("Come to an end when you can");
  const minutes = Math.ceil(left / 60);
  return ngettext("About a minute left", "About {count} minutes left", minutes);
}
