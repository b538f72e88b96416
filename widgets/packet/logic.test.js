import { expect, it } from "vitest";
import { isOfItself, ofItself, screenOf, toTell } from "./logic.js";

it("tells two of the same title apart, and says no more than the title otherwise", () => {
  const sources = ["One", "Two", "Two"].map((title, at) => ({ id: `PW-${at}`, title, text: `About ${at}`, fills: {} }));
  expect(sources.map(({ id }) => toTell(sources, id))).toEqual(["", "About 1", "About 2"]);
});

it("begins with what is asked for where time is short, and is then a short note about the first test", () => {
  const sections = ["destination", "first_step", "support_asked"].map((id) => ({ id, name: id, asks: id }));
  const test = { id: "EX-1", title: "One", text: "", fills: { first_step: "I try it." } };
  const content = { short: true, sections, extras: [], quotes: [], pathways: [], experiments: [test], printed: false };
  const note = { kind: "note", experiment_ids: ["EX-1"], on: ["first_step", "support_asked"], "text.first_step": "I try it." };
  const without = { ...content, experiments: [] };
  expect([screenOf(content, {}, "", false), screenOf(without, {}, "", false), screenOf({ ...content, short: false }, {}, "", false)]).toEqual(["support", "about", "about"]);
  expect([ofItself(content, {}), ofItself(without, {}), ofItself({ ...content, short: false }, {})]).toEqual([note, {}, {}]);
  expect(isOfItself(content, { kind: "note", experiment_ids: ["EX-1"] })).toBe(false);
});
