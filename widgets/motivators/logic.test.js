import { describe, expect, it } from "vitest";
import { afterSet, afterToday, beforeSet, beforeToday, isTwice, isWhole, openAfter, orderOf, screenOf, tapped } from "./logic.js";

const IDS = ["MA1", "MA2", "MA3", "MC1", "MC2", "MC3", "MR1", "MR2", "MR3", "MW1", "MW2", "MW3"];
const sets = ["7", "3", "9", "1", "2", "8", "4", "6", "5"].map((number) => ({ number, ids: IDS.slice(0, 4) }));
const content = { cards: IDS.map((id) => ({ id, title: id, text: "" })), sets };
const whole = { most: "MA1", least: "MA2" };
const choices = Object.fromEntries(sets.map(({ number }) => [number, whole]));
const reading = { order: IDS.map((id, index) => ({ id, place: index + 1, level: 0 })), rate: ["MA1", "MA2", "MW3"], title: "", opening: null, lists: [] };
const nothing = { order: [], rate: [], title: null, opening: null, lists: [] };
/** @param {string} place @param {any} record @param {any} said */
const at = (place, record = { choices }, said = reading) => screenOf(content, record, said, place);
/** @param {string[]} numbers */
const without = (...numbers) => ({ choices: Object.fromEntries(Object.entries(choices).filter(([number]) => !numbers.includes(number))) });

describe("a set", () => {
  it("is whole with two different ones", () => {
    expect([{}, { most: "MA1" }, { most: "MA1", least: "MA1" }, whole].map((one) => [isWhole(one), isTwice(one)])).toEqual([[false, false], [false, false], [false, true], [true, false]]);
  });

  it("takes the other side away where a tap chooses the same one", () => {
    expect(tapped(sets[0], whole, "most", "MA3")).toEqual({ "choices.7.most": "MA3" });
    expect(tapped(sets[0], whole, "most", "MA2")).toEqual({ "choices.7.most": "MA2", "choices.7.least": null });
    expect(tapped(sets[0], { most: "MA1" }, "least", "MA1")).toEqual({ "choices.7.least": "MA1", "choices.7.most": null });
  });

  it("leads to the next one that is open, then to those that were left", () => {
    expect(openAfter(content, without("7", "1"), -1)).toBe(0);
    expect(openAfter(content, without("7", "1"), 0)).toBe(3);
    expect(openAfter(content, without("7", "1"), 3)).toBe(0);
    expect(openAfter(content, { choices }, 3)).toBe(-1);
    expect(afterSet(content, without("9"), at("sets/2"))).toBe("sets/3");
    expect(afterSet(content, without("7"), at("sets/9", without("7")))).toBe("sets/1");
    expect(afterSet(content, { choices }, at("sets/9"))).toBe("today");
  });

  it("leads one by one when the nine are gone through again", () => {
    expect(afterSet(content, { choices }, at("sets/1/again"))).toBe("sets/2/again");
    expect(afterSet(content, { choices }, at("sets/9/again"))).toBe("today");
    expect(["sets/1", "sets/1/again", "sets/2", "sets/2/again/least", "sets/2/least"].map((place) => beforeSet(at(place)))).toEqual([null, "reading", "sets/1", "sets/2/again", "sets/2"]);
  });
});

describe("the screen", () => {
  it("begins with the first open set, and never shows a later step before all are whole", () => {
    expect(at("", {}).name).toBe("sets");
    for (const place of ["", "today", "order", "reading", "reading/change", "nonsense/9"]) expect([at(place, without("1")).name, at(place, without("1")).at]).toEqual(["sets", 3]);
    expect(at("sets/5", {}).at).toBe(4);
    for (const place of ["sets/0", "sets/10", "sets/x", "sets"]) expect(at(place, without("9")).at).toBe(2);
    expect(at("reading", { choices: { ...choices, 1: { most: "MA1", least: "MA1" } } }).name).toBe("sets");
  });

  it("waits for the order that the room puts together", () => {
    expect(at("today", { choices }, nothing).name).toBe("wait");
    expect(at("reading", { choices }, nothing).name).toBe("wait");
  });

  it("asks how much there is of one, and then shows the order", () => {
    expect([at("today").id, at("today/MA2").id, at("today/MX9").id]).toEqual(["MA1", "MA2", "MA1"]);
    expect([afterToday(reading, "MA1"), afterToday(reading, "MW3"), afterToday(reading, "MC1")]).toEqual(["today/MA2", "order", "reading"]);
    expect([beforeToday(content, reading, "MA1"), beforeToday(content, reading, "MA2"), beforeToday(content, reading, "MC1")]).toEqual(["sets/9", "today/MA1", "reading"]);
    expect(["order", "reading", "reading/change"].map((place) => at(place).name)).toEqual(["order", "reading", "reading/change"]);
  });

  it("shows an order of one's own at once, and a broken one not at all", () => {
    const own = [...IDS].reverse();
    expect(orderOf({ corrected_order: own }, reading)[0]).toEqual({ id: "MW3", place: 1, level: 0 });
    expect(orderOf({ corrected_order: null }, reading)).toBe(reading.order);
    expect(orderOf({ corrected_order: own.slice(1) }, reading)).toBe(reading.order);
  });
});
