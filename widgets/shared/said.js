// A sentence with the names in it set apart. Where no names are given, they stand between asterisks.
import { html } from "./view.js";

/** In pieces; of two names that begin alike, the longer one. @param {string} text @param {string[]} [names] @returns {{text: string, name: boolean}[]} */
export function pieces(text, names) {
  if (!names) return text.split("*").map((part, index) => ({ text: part, name: index % 2 === 1 })).filter((one) => one.text);
  const found = names.filter((name) => name && text.includes(name)).sort((a, b) => b.length - a.length);
  if (!found.length) return text ? [{ text, name: false }] : [];
  const [before, ...after] = text.split(found[0]);
  return [...pieces(before, names), { text: found[0], name: true }, ...pieces(after.join(found[0]), names)];
}

/** @param {{text: string, names?: string[], serif?: boolean}} props */
export const Said = ({ text, names, serif }) =>
  pieces(text, names).map((one) => (!one.name ? one.text : serif ? html`<em class="serif">${one.text}</em>` : html`<b>${one.text}</b>`));
