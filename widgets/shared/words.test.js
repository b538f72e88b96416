import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** @param {object} catalogue @param {string} lang */
async function speaking(catalogue, lang) {
  vi.stubGlobal("document", { documentElement: { lang }, getElementById: () => ({ textContent: JSON.stringify(catalogue) }) });
  return import("./words.js");
}

test("English needs no catalogue", async () => {
  const { _, ngettext } = await import("./words.js");
  expect(_("Saved {time}", { time: "14:03" })).toBe("Saved 14:03");
  expect(_("Carry {on}")).toBe("Carry {on}");
  expect([0, 1, 2].map((count) => ngettext("{count} card", "{count} cards", count))).toEqual(["0 cards", "1 card", "2 cards"]);
});

test("a catalogue in the page speaks, and what it lacks is said in English", async () => {
  const { _ } = await speaking({ "Saved {time}": "Gespeichert {time}" }, "de");
  expect(_("Saved {time}", { time: "14:03" })).toBe("Gespeichert 14:03");
  expect(_("Next")).toBe("Next");
});

test("a language with more plurals than two has its forms", async () => {
  const { ngettext } = await speaking({ "{count} card": { one: "{count} karta", few: "{count} karty", many: "{count} kart", other: "{count} karty" } }, "pl");
  expect([1, 3, 5].map((count) => ngettext("{count} card", "{count} cards", count))).toEqual(["1 karta", "3 karty", "5 kart"]);
});

test("a sentence around elements keeps them, in the order of the language", async () => {
  const { inPieces } = await speaking({ "To {name} alone": "Nur an {name}" }, "de");
  const name = { is: "an element" };
  expect(inPieces("To {name} alone", { name })).toEqual(["Nur an ", name, ""]);
  expect(inPieces("To {name} alone", { name }, (words) => words.length)).toEqual([7, name, ""]);
  expect(inPieces("{name} and {other}", { name })).toEqual(["", name, " and ", "{other}", ""]);
});

test("in JupyterLab the widget brings it", async () => {
  vi.stubGlobal("actvoWords", { Next: "Weiter" });
  const { _ } = await import("./words.js");
  expect(_("Next")).toBe("Weiter");
});
