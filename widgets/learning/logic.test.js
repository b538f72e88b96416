import { describe, expect, it } from "vitest";
import { after, before, screenOf, ticked, tickedAccess, valueOf } from "./logic.js";

/** @param {string[]} ids */
const cards = (...ids) => ids.map((id) => ({ id, title: id }));
const items = ["LP01", "LP02", "LP03"].map((id) => ({ id, title: id, ask: id, ends: [] }));
const content = { items, stuck: cards("tried", "watched"), access: cards("captions", "extra_time", "none", "undisclosed") };

describe("the way", () => {
  it("leads from question to question to the card, and back", () => {
    expect([screenOf(content, ""), screenOf(content, "item/LP02"), screenOf(content, "item/LP99"), screenOf(content, "card")]).toEqual([
      { name: "item", at: 0 },
      { name: "item", at: 1 },
      { name: "item", at: 0 },
      { name: "card", at: -1 },
    ]);
    expect([after(content, 0), after(content, 2), before(content, 0), before(content, 2)]).toEqual(["item/LP02", "card", null, "item/LP02"]);
  });
});

describe("a tick", () => {
  it("is set and taken away, in the order of the list", () => {
    expect(ticked(content.stuck, ["watched"], "tried")).toEqual(["tried", "watched"]);
    expect(ticked(content.stuck, ["tried", "watched"], "tried")).toEqual(["watched"]);
  });

  it("of an answer that stands alone takes the others away, and they take it away", () => {
    expect(tickedAccess(content.access, ["captions", "extra_time"], "undisclosed")).toEqual(["undisclosed"]);
    expect(tickedAccess(content.access, ["none"], "captions")).toEqual(["captions"]);
    expect(tickedAccess(content.access, ["none"], "none")).toEqual([]);
    expect(tickedAccess(content.access, ["none"], "undisclosed")).toEqual(["undisclosed"]);
  });
});

it("is open until there is an answer, and nought is one", () => {
  expect([valueOf({}, "LP02"), valueOf({ LP02: null }, "LP02"), valueOf({ LP02: 0 }, "LP02")]).toEqual([null, null, 0]);
});
