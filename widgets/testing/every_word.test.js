// Every screen of the exercises in a language nobody speaks: a plain word on it was said past gettext, or was lost in it.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { savingModel } from "./fake_model.js";

const STATES = join(import.meta.dirname, "states");
const CATALOGUE = JSON.parse(readFileSync(join(import.meta.dirname, "../../actvo_kit/locale/browser.json"), "utf8"));
const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const STRANGE = "áƀçđéƒĝĥíĵķļɱñóƥɋŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĻṀÑÓƤɊŔŠŢÚṼŴẊÝŽ";
const PRESSES = 7;
const HEARD = ["aria-label", "aria-valuetext", "title", "placeholder", "alt"];
/** The exercises that say everything through gettext, and where their screens are beside where a state stands. @type {Record<string, string[]>} */
const PLACES = {
  arrive: ["promises", "table", "practice", "pre/CP1", "pre/CP4", "pre/kept", "post/CP1", "post/kept", "d30/CP1"],
  story: ["moments", "moment/e1/words", "moment/e1/energy", "moment/e1/tags", "moment/e9", "asks", "asks/P1", "ring/investigate", "threads", "thread/TH1", "line/does", "line/stance", "reading", "reading/change"],
  values: ["piles/choose", "piles", "piles/full", "piles/again", "piles/review", "ten", "five", "five/order", "duels", "evidence/1", "reading", "reading/change"],
  motivators: ["sets/1", "sets/4/least", "today", "today/MC1", "order", "reading", "reading/change"],
  strengths: ["pick", "reading"],
  learning: ["item/LP01", "item/LP03", "item/LP07", "item/LP08", "item/LP09", "item/LP10", "card", "card/change"],
  constraints: ["list", ...Array.from({ length: 10 }, (_one, at) => `limit/CN${String(at + 1).padStart(2, "0")}`), "bend", "reading"],
  belief: ["sentence", "for", "against", "test", "reading"],
  options: ["gut", "gut/list", "second", "shortlist", "idea", "asks"],
  packet: ["about", "sections", "write/why_me", "support", "read"],
  pathways: ["drafts", "drafts/ask", "begin", "compare", "pathway/PW-D", ...["name", "options", "steps", "bring", "gives", "asks"].map((part) => `pathway/PW-D/${part}`)],
  experiments: ["first/EX-2", "first/EX-2/own", "starter/EX-1", "belief/EX-1", "signals/EX-1", "when/EX-1", "care/EX-1", "ifthen/EX-1", "plan/EX-1", "change/EX-1", "plans", "back/EX-1", "back/EX-1/learned", "back/EX-1/cell", "back/EX-1/told"],
  scoring: ["fill", "weigh/personal", "weigh/commercial", "look"],
};

/** Those that have screens of their own on a phone. */
const ON_PHONES = new Set(["story", "motivators", "options", "pathways", "scoring"]);

/** The text in strange letters; `{values}` as they are. @param {string} text */
const strange = (text) =>
  text.split(/(\{\w+\})/).map((part) => (part.startsWith("{") ? part : part.replace(/[a-z]/gi, (letter) => [...STRANGE][PLAIN.indexOf(letter)]))).join("");

/** What a pack or a person says in a state: more than a word, or a word that begins large. @param {any} value @returns {any} */
function strangely(value) {
  if (typeof value === "string") return /\s|^[A-Z“][a-z]+[.!?]?$/.test(value) ? strange(value) : value;
  if (Array.isArray(value)) return value.map(strangely);
  if (!value || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, key === "figure" ? one : TEXTS.has(key) && typeof one === "string" ? strange(one) : strangely(one)]));
}
const TEXTS = new Set(["title", "text", "label", "mark", "name", "where", "words"]);

const catalogue = Object.fromEntries([
  ...CATALOGUE.sentences.map((/** @type {string} */ one) => [one, strange(one)]),
  ...CATALOGUE.counted.map((/** @type {string[]} */ [one, many]) => [one, { one: strange(one), other: strange(many) }]),
]);

const SILENT = new Set(["CODE", "SCRIPT", "STYLE"]);

/** The words in plain letters that a page shows or says. @param {Element} one @param {string[]} [plain] */
function plainWords(one, plain = []) {
  if (SILENT.has(one.tagName) || one.getAttribute("translate") === "no") return plain;
  const said = HEARD.map((name) => one.getAttribute(name) ?? "");
  for (const node of one.childNodes)
    if (node.nodeType === 3) said.push(node.textContent ?? "");
    else if (node.nodeType === 1) plainWords(/** @type {Element} */ (node), plain);
  plain.push(...said.filter((text) => /[A-Za-z]{2}/.test(text)));
  return plain;
}

const HITS = ["name", "address", "number", "protected"].map((kind, at) => ({ id: `${at}`, field: "a", words: strange(`Jo${at}`), kind, proposal: kind === "protected" ? "" : strange("Somebody") }));
const FIELD = { id: "a", title: strange("Values"), where: strange("Values"), text: HITS.map((one) => one.words).join(" "), private: true, free: true };
const OFFER = { label: strange("The model"), place: strange("this machine"), left: 2, seconds: 100 };
const ASKING = {
  offer: OFFER, number: 0, progress: null, sent: null, trouble: null, about: null,
  letter: { to: strange("The model"), fields: [FIELD, { ...FIELD, id: "b", private: false }], hits: HITS, system: strange("Be kind."), user: strange("Read this."), seal: "seal", trouble: null },
};
const CARD = { kind: "across", title: strange("A draft"), sentences: [{ id: "1", mark: strange("Values"), text: strange("One sentence.") }] };
const SENT = ["drafts", "question"].map((purpose) => ({ at: "2026-05-03T10:00:00Z", to: strange("The model"), purpose, messages: [{ role: "user", text: strange("Read this.") }], outcome: strange("It came.") }));
const FOUND = { id: "q", question: strange("What else?"), about: strange("Values"), where: strange("Values"), help: "" };

/** A host that answers what a page asks for. @param {any} state */
function hosted(state) {
  const model = savingModel(state);
  let turn = 0;
  model.send = (/** @type {any} */ { want, number }) => {
    turn += 1;
    const asking = model.get("asking");
    if (want === "letter" && asking) model.set("asking", { ...asking, number });
    if (want === "draft") model.set("asking", { ...asking, progress: { stage: "waiting", ahead: 2, cards: [CARD] } });
    if (want === "cancel") model.set("asking", { ...asking, progress: null });
    if (want === "sent") model.set("asking", { ...asking, sent: SENT });
    if (want === "question") model.set("question", { number, found: { ...FOUND, written_by: turn % 2 ? "pack" : "model" }, trouble: null });
  };
  return model;
}

/** @param {Element} root */
const operable = (root) =>
  [...root.querySelectorAll("button:not(:disabled), input[type=radio], input[type=checkbox], summary, textarea, input[type=text]")];

/** Shows a state, presses what is there many times over, and collects what is plain meanwhile. @param {string} name @param {any} state @param {number} seed */
async function heardPlainly(name, state, seed) {
  document.documentElement.lang = "ar-XB"; // CLDR's name of it, whose months are no English ones either
  const el = document.body.appendChild(document.createElement("div"));
  const end = (await import(`../${name}/widget.js`)).default.render({ model: hosted(state), el });
  /** @type {Set<string>} */
  const plain = new Set();
  for (let turn = 0; turn < PRESSES; turn++) {
    await vi.advanceTimersByTimeAsync(100);
    plainWords(document.body).forEach((one) => plain.add(one));
    const all = operable(el);
    seed = (seed * 48271) % 2147483647;
    const one = /** @type {any} */ (all[seed % all.length]);
    if (one?.matches("textarea, input[type=text]")) {
      one.value = "9 ".repeat(turn * 10);
      one.dispatchEvent(new Event("input", { bubbles: true }));
    } else one?.click();
    await vi.advanceTimersByTimeAsync(700);
    plainWords(document.body).forEach((text) => plain.add(text));
  }
  end();
  return [...plain];
}

beforeAll(() => {
  vi.resetModules();
  vi.stubGlobal("actvoWords", catalogue);
});
afterAll(() => {
  vi.unstubAllGlobals();
});
beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  sessionStorage.clear();
  document.body.replaceChildren();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.documentElement.lang = "";
});

describe("an exercise in a language nobody speaks says nothing in English", () => {
  for (const file of readdirSync(STATES)) {
    const name = file.split("_")[0];
    if (!(name in PLACES)) continue;
    for (const place of [null, ...PLACES[name], "skipped"])
      for (const phone of ON_PHONES.has(name) ? [false, true] : [false])
        it(`${file} at ${place ?? "its place"}${phone ? ", on a phone" : ""}`, { timeout: 60_000 }, async () => {
          vi.spyOn(globalThis, "matchMedia").mockImplementation((query) => /** @type {any} */ ({ matches: phone && query.includes("max-width"), addEventListener() {}, removeEventListener() {} }));
          const { page, ...saved } = JSON.parse(readFileSync(join(STATES, file), "utf8"));
          const state = { ...strangely(saved), asking: ASKING };
          if (place === "skipped") state.restored.status = "skipped";
          else if (place !== null) state.restored.place = place;
          expect(await heardPlainly(name, state, place ? 7 : 11)).toEqual([]);
        });
  }
});
