// What the front end says, in the room's language. English is the source; a page that speaks another one brings a catalogue:
// served, as data in the page; in JupyterLab, with the widget.

/** @typedef {Record<string, string|Record<string, string>>} Catalogue source → translation, or → a form for each plural category */

/** @type {Catalogue|null} */
let loaded = null;

/** @returns {Catalogue} */
function catalogue() {
  const json = globalThis.document?.getElementById("actvo-words")?.textContent;
  return (loaded ??= /** @type {any} */ (globalThis).actvoWords ?? JSON.parse(json || "{}"));
}

/** The sentence in the room's language, its {values} filled in. @param {string} message @param {Record<string, unknown>} [values] */
export function _(message, values) {
  const translation = catalogue()[message];
  return filled(typeof translation === "string" ? translation : message, values);
}

/**
 * The sentence in pieces, where a value is an element: html`<p>${inPieces("To {name} alone", { name: html`<bdi>…</bdi>` })}</p>`.
 * @param {string} message @param {Record<string, unknown>} values @param {(words: string) => any} [around] what to put the words around the values in
 * @returns {any[]}
 */
export function inPieces(message, values, around = (words) => words) {
  return _(message).split(/(\{\w+\})/).map((piece) => {
    const name = piece.startsWith("{") ? piece.slice(1, -1) : "";
    return name in values ? values[name] : piece && around(piece);
  });
}

/** The sentence that fits a count, which is {count} in it. @param {string} singular @param {string} many @param {number} count @param {Record<string, unknown>} [values] */
export function ngettext(singular, many, count, values) {
  const forms = catalogue()[singular];
  const category = forms ? new Intl.PluralRules(language()).select(count) : "";
  const translation = typeof forms === "object" ? forms[category] ?? forms.other : undefined;
  return filled(translation ?? (count === 1 ? singular : many), { count, ...values });
}

/** The language of the page, for dates and times; ours is British English. */
export function language() {
  const lang = globalThis.document?.documentElement.lang || "en";
  return lang === "en" ? "en-GB" : lang;
}

/** @param {string} said @param {Record<string, unknown>} [values] */
function filled(said, values) {
  return values ? said.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole)) : said;
}
