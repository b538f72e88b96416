// Text that fits its field. What was put in last gives way, at its end; what stood there before stays whole.

import { ngettext } from "./words.js";

/** Text of at most `most` units, never ending in half a sign. @param {string} text @param {number} most @param {number} [caret] */
export function within(text, most, caret = text.length) {
  const over = text.length - most;
  if (over <= 0) return text;
  const end = Math.max(caret, over);
  return text.slice(0, end - over).replace(/[\ud800-\udbff]$/, "") + text.slice(end).replace(/^[\udc00-\udfff]/, "");
}

/** @param {number} most */
export const cutTo = (most) => ngettext("Cut to {count} letters.", "Cut to {count} letters.", most);

/** Puts shorter text in a box and leaves the caret where the cut is. @param {HTMLInputElement|HTMLTextAreaElement} box @param {string} kept */
export function shorten(box, kept) {
  const at = Math.max(0, (box.selectionStart ?? box.value.length) - (box.value.length - kept.length));
  box.value = kept;
  box.setSelectionRange(at, at);
}

/** The first `most` letters as people count them: a letter with its marks is one. @param {string} text @param {number} most */
export function signs(text, most) {
  if (text.length <= most) return text;
  const start = text.slice(0, most * 25); // no letter is longer in earnest
  if (!globalThis.Intl?.Segmenter) return Array.from(start).slice(0, most).join("");
  return Array.from(new Intl.Segmenter().segment(start), (grapheme) => grapheme.segment).slice(0, most).join("");
}
