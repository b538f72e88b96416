// A sentence with the names in it set apart. Where no names are given, they stand between asterisks.
import { html } from "./view.js";

/** In pieces; of two names that begin alike, the longer one. @param {string} text @param {string[]} [names] @returns {{text: string, name: boolean}[]} */
export function pieces(text, names) {
  if (!names) return text.split("*").map((part, index) => ({ text: part, name: index % 2 === 1 })).filter((piece) => piece.text);
  const present = names.filter((name) => name && text.includes(name)).sort((a, b) => b.length - a.length);
  if (!present.length) return text ? [{ text, name: false }] : [];
  const [before, ...after] = text.split(present[0]);
  return [...pieces(before, names), { text: present[0], name: true }, ...pieces(after.join(present[0]), names)];
}

/** @param {{text: string, names?: string[], serif?: boolean}} props */
export const Said = ({ text, names, serif }) =>
  pieces(text, names).map((piece) => (!piece.name ? piece.text : serif ? html`<em class="serif">${piece.text}</em>` : html`<b>${piece.text}</b>`));
