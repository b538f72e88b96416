import { describe, expect, it } from "vitest";
import { apply } from "../shared/pending.js";
import { current, deckOf, duel, duelled, exchanged, filed, filedWords, isFull, pileOf, progress, screenOf, settled, shown, toggled, undone, unduelled, withCard } from "./logic.js";

const card = (n, short) => ({ id: `V${String(n).padStart(2, "0")}`, title: `Card ${n}`, text: "", short });
const cards = (count) => Array.from({ length: count }, (_, n) => card(n + 1, n % 2 === 0));
const content = (count, decks = ["full60", "short30"]) => ({ cards: cards(count), decks, caps: { full60: 15, short30: 8 } });
/** A record with the first `high` cards on top, the next `some` in the middle, the next `low` below. */
const sorted = (high, some = 0, low = 0, more = {}) => ({
  deck: "full60",
  pile: Object.fromEntries(cards(high + some + low).map(({ id }, n) => [id, n < high ? "high" : n < high + some ? "some" : "low"])),
  ...more,
});
const after = (record, fields) => apply(record, fields);
const ids = (count) => cards(count).map(({ id }) => id);

describe("the deck", () => {
  it("is chosen where there are two, and given where there is one", () => {
    expect(deckOf(content(4), {})).toBe(null);
    expect(deckOf(content(4, ["short30"]), {})).toBe("short30");
    expect(shown(content(4), { deck: "short30" }).map(({ id }) => id)).toEqual(["V01", "V03"]);
  });
  it("is written with the first card", () => {
    expect(filed(content(4, ["short30"]), {}, "V01", "low")).toEqual({ deck: "short30", "pile.V01": "low" });
    expect(filed(content(4), { deck: "full60" }, "V01", "low")).toEqual({ "pile.V01": "low" });
  });
});

describe("sorting", () => {
  it("shows the first card without a pile, and says how far it is", () => {
    const half = sorted(2, 1);
    expect(current(content(6), half)?.id).toBe("V04");
    expect(progress(content(6), half)).toEqual({ number: 4, of: 6, halfway: false });
    expect(progress(content(60), sorted(10, 10, 10))).toEqual({ number: 31, of: 60, halfway: true });
  });
  it("says where a card went, and how full that pile is", () => {
    expect(filedWords(content(20), withCard(sorted(11, 4), "V16", "high"), "high")).toBe("Filed under Matters most. 12 of 15.");
    expect(filedWords(content(20), withCard(sorted(11, 4), "V16", "some"), "some")).toBe("Filed under Matters some. 5.");
  });
  it("undoes the last card only", () => {
    const { card: back, fields } = undone(content(6), sorted(2, 1));
    expect(back.id).toBe("V03");
    expect(current(content(6), after(sorted(2, 1), fields))?.id).toBe("V03");
    expect(undone(content(6), { deck: "full60" })).toBe(null);
  });
  it("is full at the cap of the deck, and makes room by an exchange", () => {
    const full = sorted(15);
    expect(isFull(content(20), sorted(14))).toBe(false);
    expect(isFull(content(20), full)).toBe(true);
    const next = after(full, exchanged(content(20), full, "V01", "V16"));
    expect(next.pile.V01).toBe("some");
    expect(next.pile.V16).toBe("high");
    expect(pileOf(content(20), next, "high")).toHaveLength(15);
  });
});

describe("what a change takes along", () => {
  const later = { top10: ids(10), top5: ids(5), duels: [{ a: "V01", b: "V02", winner: "V01" }], evidence: { V02: "March" } };
  it("takes a released card out of the ten and the five, forgets the duels, keeps the words", () => {
    const record = sorted(12, 2, 0, later);
    const next = after(record, filed(content(14), record, "V02", "some"));
    expect(next.top10).toEqual(ids(10).filter((id) => id !== "V02"));
    expect(next.top5).toEqual(["V01", "V03", "V04", "V05"]);
    expect(next.duels).toEqual([]);
    expect(next.evidence).toEqual({ V02: "March" });
  });
  it("takes a card out of the five when it leaves the ten", () => {
    const record = sorted(12, 0, 0, later);
    const next = after(record, settled(content(12), record, { top10: ids(12).slice(2) }));
    expect(next.top5).toEqual(["V03", "V04", "V05"]);
  });
  it("makes all high cards the ten when they are ten or fewer", () => {
    const almost = sorted(4, 1);
    expect(filed(content(6), almost, "V06", "high")).toEqual({ "pile.V06": "high", top10: ["V01", "V02", "V03", "V04", "V06"] });
    expect(filed(content(7), almost, "V06", "high")).toEqual({ "pile.V06": "high" });
    expect(filed(content(12), sorted(10, 1), "V12", "high")).toEqual({ "pile.V12": "high" });
  });
  it("leaves the rest alone when nothing follows", () => {
    const record = sorted(10, 3, 1, later);
    expect(filed(content(14), record, "V14", "some")).toEqual({ "pile.V14": "some" });
  });
});

describe("choosing", () => {
  it("adds in order, takes out, and takes no more than fit", () => {
    expect(toggled(["a"], "b", 2)).toEqual(["a", "b"]);
    expect(toggled(["a", "b"], "a", 2)).toEqual(["b"]);
    expect(toggled(["a", "b"], "c", 2)).toEqual(["a", "b"]);
  });
});

describe("duels", () => {
  const fight = (record, winner) => after(record, duelled(record, winner));
  it("go through the neighbours by rank, and a flip swaps them", () => {
    let record = { top5: ["a", "b", "c"] };
    expect(duel(record)).toEqual({ a: "a", b: "b", number: 1, of: 2 });
    record = fight(record, "b");
    expect(record.top5).toEqual(["b", "a", "c"]);
    expect(duel(record)).toEqual({ a: "a", b: "c", number: 2, of: 2 });
    record = fight(record, "a");
    expect(record.top5).toEqual(["b", "a", "c"]);
    expect(record.duels).toEqual([{ a: "a", b: "b", winner: "b" }, { a: "a", b: "c", winner: "a" }]);
    expect(duel(record)).toBe(null);
  });
  it("are four for five values", () => {
    let record = { top5: ids(5) };
    for (let number = 1; number <= 4; number += 1) {
      expect(duel(record)).toMatchObject({ number, of: 4 });
      record = fight(record, duel(record).a);
    }
    expect(duel(record)).toBe(null);
  });
  it("can be taken back with their swap", () => {
    const start = { top5: ["a", "b", "c"] };
    const flipped = fight(start, "b");
    expect(after(flipped, unduelled(flipped))).toEqual({ top5: ["a", "b", "c"], duels: [] });
    expect(unduelled(start)).toBe(null);
  });
  it("survive their own swap, not another order", () => {
    const record = sorted(5, 0, 0, { top10: ids(5), top5: ids(5), duels: [] });
    const flipped = after(record, settled(content(5), record, duelled(record, "V02")));
    expect(flipped.duels).toHaveLength(1);
    expect(settled(content(5), flipped, { top5: ids(5).reverse() }).duels).toEqual([]);
  });
});

describe("the screen", () => {
  const done = sorted(6, 2, 0, { top10: ids(6), top5: ids(5) });
  const screen = (record, place, count = 8) => screenOf(content(count), record, place);
  it("begins with the choice of a deck, and skips it where there is one", () => {
    expect(screen({}, "")).toBe("piles/choose");
    expect(screenOf(content(8, ["full60"]), {}, "")).toBe("piles");
  });
  it("comes back to the very place", () => {
    for (const place of ["piles/review", "five", "five/order", "duels", "evidence/2", "reading", "reading/change"])
      expect(screen(done, place)).toBe(place);
    expect(screen(done, "")).toBe("reading");
  });
  it("asks for a release only while the pile is full", () => {
    expect(screenOf(content(20), sorted(15), "piles/full")).toBe("piles/full");
    expect(screenOf(content(20), sorted(14, 1), "piles/full")).toBe("piles");
  });
  it("never shows what is not ready", () => {
    expect(screen(sorted(2), "reading")).toBe("piles");
    expect(screen(sorted(2, 6), "reading")).toBe("piles/again");
    expect(screen(sorted(6, 2, 0, { top10: ids(6) }), "reading")).toBe("five");
    expect(screen(sorted(12), "five", 12)).toBe("ten");
    expect(screen(done, "evidence/9")).toBe("evidence/5");
  });
  it("leaves out the ten where ten or fewer matter most, and duels that are over", () => {
    expect(screen(done, "ten")).toBe("five");
    expect(screen(sorted(12, 0, 0, { top10: ids(4) }), "ten", 12)).toBe("ten");
    const over = { ...done, duels: [1, 2, 3, 4].map(() => ({ a: "V01", b: "V02", winner: "V01" })) };
    expect(screen(over, "duels")).toBe("evidence/1");
  });
});
