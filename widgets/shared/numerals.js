// Small numbers in words, as a value of a sentence. A language whose words bend in a sentence has figures here instead.
import { _ } from "./words.js";

/** @param {number} count 0 to 10 */
export const inWords = (count) =>
  [_("none"), _("one"), _("two"), _("three"), _("four"), _("five"), _("six"), _("seven"), _("eight"), _("nine"), _("ten")][count] ?? `${count}`;

/** The same where a sentence begins. @param {number} count */
export const atFirst = (count) => [_("No"), _("One"), _("Two"), _("Three"), _("Four"), _("Five"), _("Six")][count] ?? `${count}`;
