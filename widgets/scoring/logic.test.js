import { describe, expect, it } from "vitest";
import {
  asksValues, cellOf, cellPlace, chosen, heading, indexOf, isOrdered, lifeFitProblem, nudged, onward, openCells, places, said, screenOf, settled, shares, tapped,
} from "./logic.js";

const ANCHORS = ["worst", "poor", "middle", "good", "best"];
const criteria = ["KP1", "KP2", "KP3", "KP4", "KC1", "KC2", "KC3", "KC4"].map((id) => ({ id, side: id[1] === "P" ? "personal" : "commercial", title: id, text: "", anchors: ANCHORS }));
const arrives = { KC1: { x: 5, conf: "high", source: "catalogue", why: "The catalogue says so." } };
const options = ["OPT-A", "OPT-B"].map((id) => ({ id, title: id, summary: "", gut: null, arrives }));
const content = { options, blocked: [], criteria, values: [{ id: "V01" }, { id: "V02" }], alpha_limits: [0.3, 0.7], short: false };
const me = (x, conf = "high") => ({ x, conf, source: "me" });
const filled = { cell: { "OPT-A": { KP1: me(4) } } };

describe("a cell", () => {
  it("is what was answered, else what arrived, else open", () => {
    expect(cellOf(options[0], filled, "KP1").x).toBe(4);
    expect(cellOf(options[0], filled, "KC1").source).toBe("catalogue");
    expect(cellOf(options[0], filled, "KP2")).toBe(null);
    expect(openCells(content, filled, options[0], ["personal"]).map((one) => one.id)).toEqual(["KP2", "KP3", "KP4"]);
  });
  it("chosen anew is fairly sure, and keeps how sure it was and why", () => {
    expect(chosen(null, 3)).toEqual({ x: 3, conf: "medium", source: "me", note: null });
    expect(chosen({ ...me(2, "low"), note: "because" }, 3)).toEqual({ x: 3, conf: "low", source: "me", note: "because" });
    expect(chosen(me(2), null)).toEqual({ x: null, conf: "low", source: "me", note: null });
    expect(chosen(arrives.KC1, 3).conf).toBe("medium");
  });
  it("moves by half a point and stays between 1 and 5", () => {
    expect(nudged(me(4), 0.5)).toEqual({ x: 4.5, conf: "high", source: "me", note: null });
    expect([nudged(me(5), 0.5).x, nudged(me(1), -0.5).x]).toEqual([5, 1]);
    expect(nudged(arrives.KC1, -0.5)).toEqual({ x: 4.5, conf: "high", source: "me", note: null });
  });
  it("is said by its sentence, half a point by the two around it", () => {
    expect(said(criteria[0], me(4))).toBe("good");
    expect(said(criteria[0], me(3.5))).toBe("Between “middle” and “good”");
    expect(said(criteria[0], me(null))).toBe("Not sure");
  });
  it("that is left open becomes not sure, and what arrived becomes an answer", () => {
    const fields = settled(content, filled, options[0], ["personal", "commercial"]);
    expect("cell.OPT-A.KP1" in fields).toBe(false);
    expect(fields["cell.OPT-A.KP2"]).toEqual({ x: null, conf: "low", source: "me", note: null });
    expect(fields["cell.OPT-A.KC1"]).toEqual({ x: 5, conf: "high", source: "catalogue", note: null });
    expect(Object.keys(settled(content, filled, options[0], ["personal"])).length).toBe(3);
  });
});

describe("life fit", () => {
  it("may stand one point above what the constraints make it, with a reason", () => {
    expect(lifeFitProblem(4, me(4))).toBe("");
    expect(lifeFitProblem(4, me(5))).toMatch("Say in a line");
    expect(lifeFitProblem(4, { ...me(5), note: "Two days are fine" })).toBe("");
    expect(lifeFitProblem(3, { ...me(5), note: "because" })).toMatch("One point more");
    expect([lifeFitProblem(null, me(5)), lifeFitProblem(3, null), lifeFitProblem(3, me(null))]).toEqual(["", "", ""]);
  });
});

describe("the order", () => {
  it("grows by taps, and the last one follows by itself", () => {
    expect(tapped(content, "personal", [], "KP3")).toEqual(["KP3"]);
    expect(tapped(content, "personal", ["KP3", "KP1"], "KP2")).toEqual(["KP3", "KP1", "KP2", "KP4"]);
    expect(isOrdered(content, { order_personal: ["KP3", "KP1"] }, "personal")).toBe(false);
    expect(isOrdered(content, { order_commercial: ["KC3", "KC1", "KC2", "KC4"] }, "commercial")).toBe(true);
  });
});

describe("the screens", () => {
  it("are one per option on a laptop, one per side on a phone, then both orders and the look", () => {
    expect(places(content, false)).toEqual(["fill/OPT-A/personal", "fill/OPT-B/personal", "weigh/personal", "weigh/commercial", "look"]);
    expect(places(content, true).length).toBe(7);
  });
  it("find their place again", () => {
    for (const phone of [true, false])
      places(content, phone).forEach((place, index) => expect(indexOf(content, screenOf(content, place, false), phone)).toBe(index));
  });
  it("open a cell where one asks for it", () => {
    expect(cellPlace(options[1], criteria[6])).toBe("fill/OPT-B/commercial/KC3");
    expect(screenOf(content, "fill/OPT-B/commercial/KC3", false)).toMatchObject({ option: options[1], side: "commercial", criterion: "KC3" });
  });
  it("begin at the first option, or at the look once it is kept", () => {
    expect(screenOf(content, "", false)).toMatchObject({ stage: "fill", option: options[0] });
    expect(screenOf(content, "", true)).toEqual({ stage: "look" });
    expect(screenOf(content, "fill/OPT-GONE/personal", false)).toMatchObject({ option: options[0] });
    expect(screenOf({ ...content, options: options.slice(1) }, "look", true)).toEqual({ stage: "empty" });
  });
});

describe("words", () => {
  it("count what is left open", () => {
    expect([0, 2].map((open) => onward(open, { to: "option", title: "Growth" }))).toEqual(["Go on to Growth", "Leave 2 open, go on to Growth"]);
    expect([0, 1].map((open) => onward(open, { to: "side" }))).toEqual(["Go on to the organisation's side", "Leave 1 open, go on to the organisation's side"]);
    expect([heading(2), heading(6)]).toEqual(["Two real options, on both sides", "Six real options, on both sides"]);
    expect([0.5, 0.55, 0.7].map(shares)).toEqual([{ me: 50, us: 50 }, { me: 55, us: 45 }, { me: 70, us: 30 }]);
  });
  it("ask how values are treated for two options only when time is short", () => {
    const short = { ...content, short: true, options: [...options, { ...options[0], id: "OPT-C" }] };
    expect(short.options.map((one) => asksValues(short, one))).toEqual([true, true, false]);
    expect(asksValues({ ...content, values: [] }, options[0])).toBe(false);
  });
});
