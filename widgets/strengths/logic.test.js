import { describe, expect, it } from "vitest";
import { add, apply, nothing, shownRecord } from "../shared/pending.js";
import { ENERGY, askedElsewhere, asksForExample, placeOf, screenOf, swapped, takenBack, tapped, toRate } from "./logic.js";

const strength = (id) => ({ id, title: id, anchors: [] });
const content = {
  pick: 3,
  families: [
    { id: "ST", title: "Think", strengths: [strength("ST1"), strength("ST2")] },
    { id: "SI", title: "Influence", strengths: [strength("SI1"), strength("SI2")] },
  ],
};

describe("the order of rating", () => {
  const rated = toRate(content, { picked: ["SI1", "ST1"] });
  it("is the deck's, whatever was tapped first", () => expect(rated.map((one) => one.id)).toEqual(["ST1", "SI1"]));
  it("goes from the picks over each strength to the reading", () =>
    expect([-1, 0, 1, 2].map((at) => placeOf(rated, at))).toEqual(["pick", "rate/ST1", "rate/SI1", "reading"]));
  it("has what another step asked for, too", () => {
    const record = { picked: ["SI1"], rating: { SI1: { level: 2 }, ST2: { level: 3 }, ST1: { energy: 1 } } };
    expect(askedElsewhere(record)).toEqual(["ST2"]);
    expect(toRate(content, record, askedElsewhere(record)).map((one) => one.id)).toEqual(["ST2", "SI1"]);
  });
  it("is empty before anything is picked", () => expect(toRate(content, {})).toEqual([]));
  it("comes back to the very same screen", () => expect(screenOf("rate/SI1", rated)).toEqual({ stage: "rate", at: 1 }));
  it("leads back to the picks from a strength that was released", () =>
    expect(screenOf("rate/SI2", rated).stage).toBe("pick"));
  it("has no reading without a pick", () => {
    expect(screenOf("reading", []).stage).toBe("pick");
    expect(screenOf("reading", rated).stage).toBe("reading");
    expect(screenOf("", rated).stage).toBe("pick");
  });
});

describe("a tap", () => {
  it("takes a strength", () => expect(tapped({}, "ST1", 3)).toEqual({ picked: ["ST1"] }));
  it("takes nothing above the number", () => expect(tapped({ picked: ["ST1", "ST2", "SI1"] }, "SI2", 3)).toBe(null));
  it("releases one at the number", () =>
    expect(tapped({ picked: ["ST1", "ST2", "SI1"] }, "ST2", 3)).toEqual({ picked: ["ST1", "SI1"] }));
  it("releases what was said with the strength, and can take both back", () => {
    const record = { picked: ["ST1", "SI1"], rating: { ST1: { level: 4, evidence: "March" } } };
    const without = apply(record, tapped(record, "ST1", 3));
    expect(without).toEqual({ picked: ["SI1"] });
    expect(apply(without, takenBack(record, "ST1"))).toEqual(record);
  });
  it("takes a swap back as well", () => {
    const record = { picked: ["ST1", "ST2", "SI1"], rating: { ST1: { level: 2 } } };
    expect(apply(apply(record, swapped(record, "ST1", "SI2")), takenBack(record, "ST1"))).toEqual(record);
  });
  it("never costs a rating made anew while the release is still on its way", () => {
    const server = { picked: ["ST1"] };
    const rated = add(nothing(), { fields: { "rating.ST1.level": 4 } });
    const without = add(rated, { fields: tapped(shownRecord(server, rated), "ST1", 3) });
    const again = add(without, { fields: tapped(shownRecord(server, without), "ST1", 3) });
    const anew = add(again, { fields: { "rating.ST1.level": 2 } });
    expect(shownRecord(server, without)).toEqual({ picked: [] });
    expect(shownRecord(server, anew)).toEqual({ picked: ["ST1"], rating: { ST1: { level: 2 } } });
  });
  it("has nothing to take back where nothing was said", () => {
    expect(takenBack({ picked: ["ST1"] }, "ST1")).toBe(null);
    expect(takenBack({ rating: { ST1: { level: 2 } } }, "ST1")).toBe(null);
  });
  it("swaps at the number without going above it", () =>
    expect(swapped({ picked: ["ST1", "ST2", "SI1"], rating: { ST1: { level: 2 } } }, "ST1", "SI2")).toEqual({
      picked: ["ST2", "SI1", "SI2"],
      "rating.ST1.level": null,
    }));
});

describe("an example", () => {
  it("is asked for at 4 and 5 only", () =>
    expect([1, 2, 3, 4, 5].map((level) => asksForExample({ level }))).toEqual([false, false, false, true, true]));
  it("stays in sight when it was written at a lower level", () =>
    expect(asksForExample({ level: 2, evidence: "May" })).toBe(true));
  it("is not asked for while the level is unknown", () => expect(asksForExample({ level: null })).toBe(false));
});

it("says energy in five different words", () => {
  expect(ENERGY.map((one) => one.value)).toEqual([-2, -1, 0, 1, 2]);
  expect(new Set(ENERGY.map((one) => one.label)).size).toBe(5);
});
