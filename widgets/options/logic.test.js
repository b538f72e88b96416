import { describe, expect, it } from "vitest";
import { apply } from "../shared/pending.js";
import { byMark, cardAt, hoursOf, looksOf, marked, missing, ofKind, onward, placeAfter, placeBefore, said, screenOf, settled, standing, toAsk, toggled, withOwn } from "./logic.js";

const TYPES = ["role", "gig", "project", "reshape", "role", "gig"];
const options = TYPES.map((type, n) => ({ id: `OPT-00${n + 1}`, title: `Option ${n + 1}`, type, summary: "", time: "", openings: "", checked: null }));
const kinds = [{ id: "reshape", name: "Stay and reshape" }, { id: "role", name: "Role" }, { id: "gig", name: "Short gig" }, { id: "project", name: "Project" }];
const content = { organisation: "Northbeam", options, kinds, strengths: null };
/** Marks in order of the cards. */
const reacted = (...guts) => ({ reaction: Object.fromEntries(guts.map((gut, n) => [options[n].id, { gut }]).filter(([, { gut }]) => gut)) });
const all = reacted("no", "curious", "maybe", "no", "curious", "maybe");
const on = (...ids) => ({ shortlist: ids.map((n) => `OPT-00${n}`) });
const phone = { phone: true, done: false };
const laptop = { phone: false, done: false };

describe("the gut", () => {
  it("comes card by card on a phone, from the first one without a mark", () => {
    const record = reacted("no", null, "curious");
    expect(screenOf(content, record, "", phone)).toBe("card");
    expect(cardAt(content, record, "gut").id).toBe("OPT-002");
    expect(cardAt(content, record, "gut/OPT-001").id).toBe("OPT-001");
    expect(placeAfter(content, record, "OPT-002")).toBe("gut/OPT-004");
    expect(placeAfter(content, record, "OPT-006")).toBe("gut/OPT-002");
    expect([placeBefore(content, "OPT-003"), placeBefore(content, "OPT-001")]).toEqual(["gut/OPT-002", null]);
  });
  it("ends in the list, and lies on the table on a laptop", () => {
    expect(placeAfter(content, all, "OPT-006")).toBe("gut/list");
    expect(screenOf(content, all, "gut", phone)).toBe("list");
    expect(screenOf(content, {}, "gut/list", phone)).toBe("list");
    expect(screenOf(content, {}, "gut/OPT-002", laptop)).toBe("list");
  });
  it("may be left before all are marked", () => {
    expect(marked(content, reacted("no", "maybe"))).toBe(2);
    expect([onward(0, 6), onward(2, 6), onward(6, 6)]).toEqual(["Mark a few first", "Go on with 2 marked", "Go on"]);
  });
  it("is filtered by kind only", () => {
    expect(ofKind(content, "gig").map((one) => one.id)).toEqual(["OPT-002", "OPT-006"]);
    expect(ofKind(content, null)).toHaveLength(6);
  });
});

describe("the second look", () => {
  const look = (id) => ({ id, gut: "no", said: "You said No here.", but: "", emphasis: [] });
  it("keeps what was lifted out, and never shows more than three", () => {
    const first = looksOf([], [look("a"), look("b")]);
    const ids = looksOf(first, [look("b"), look("c"), look("d")]).map((one) => one.id);
    expect(ids).toEqual(["a", "b", "c"]);
  });
  it("says what the mark was when it has changed", () => {
    expect(said(look("a"), "no")).toBe("You said No here.");
    expect(said(look("a"), "curious")).toBe("You said No first, now Curious.");
    expect(said(look("a"), null)).toBe("You said No first.");
  });
});

describe("the shortlist", () => {
  it("takes six", () => {
    expect(toggled(["a"], "b")).toEqual(["a", "b"]);
    expect(toggled(["a", "b"], "a")).toEqual(["b"]);
    expect(toggled(["a", "b", "c", "d", "e", "f"], "g")).toHaveLength(6);
  });
  it("needs two, of two kinds, with a reshape or a refusal", () => {
    expect(missing(content, {})).toBe("more");
    expect(missing(content, on(2))).toBe("more");
    expect(missing(content, on(2, 6))).toBe("kinds");
    expect(missing(content, on(1, 2))).toBe("reshape");
    expect(missing(content, { ...on(1, 2), reshape_refused: true })).toBe(null);
    expect(missing(content, on(4, 2))).toBe(null);
  });
  it("says so in words", () => {
    expect(standing(content, {})).toContain("two to six");
    expect(standing(content, on(2))).toContain("One more");
    expect(standing(content, on(2, 6))).toContain("short gig");
    expect(standing(content, on(4, 2))).toContain("Two are enough");
    expect(standing(content, on(4, 2, 3))).toBe("");
  });
  it("forgets a refusal when a reshape is added", () => {
    const record = { ...on(1, 2), reshape_refused: true };
    expect(apply(record, settled(content, record, ["OPT-001", "OPT-004"]))).toEqual(on(1, 4));
    expect(settled(content, record, ["OPT-001"])).toEqual(on(1));
  });
  it("groups by mark, in reading order", () => {
    const rows = ["OPT-005", "OPT-002", "OPT-001"].map((id) => ({ id }));
    const groups = byMark(content, { reaction: { ...all.reaction, "OPT-001": {} } }, rows);
    expect(groups.map((group) => group.name)).toEqual(["Curious", "Maybe", "No", "Not marked"]);
    expect(groups[0].cards.map((one) => one.id)).toEqual(["OPT-005", "OPT-002"]);
  });
  it("is shown as kept only when it is done and whole", () => {
    const done = { phone: false, done: true };
    expect(screenOf(content, on(4, 2), "shortlist", done)).toBe("kept");
    expect(screenOf(content, on(4, 2), "", done)).toBe("kept");
    expect(screenOf(content, on(1, 2), "shortlist", done)).toBe("shortlist");
    expect(screenOf(content, on(4, 2), "second", done)).toBe("second");
  });
});

describe("the own idea", () => {
  const own = { ...options[0], id: "OPT-OWN", title: "Night mentor", type: "mentoring" };
  it("stands beside the catalogue, and needs no mark", () => {
    const all2 = withOwn(content, own);
    expect(all2.options.at(-1)).toBe(own);
    expect(withOwn(content, null)).toBe(content);
    expect(cardAt(all2, all, "")).toBe(null);
    expect(screenOf(all2, {}, "idea", phone)).toBe("idea");
  });
  it("takes hours as people write them", () => {
    expect([hoursOf(""), hoursOf("2,5"), hoursOf(" 8 "), hoursOf("a lot"), hoursOf("80")]).toEqual([null, 2.5, 8, NaN, NaN]);
  });
});

describe("what the shortlist asks for", () => {
  const asks = [{ id: "ST1", level: 4 }, { id: "SI1", level: null }];
  it("is what nobody rated, and the one its place names", () => {
    expect(toAsk(asks, "asks").map((one) => one.id)).toEqual(["SI1"]);
    expect(toAsk(asks, "asks/ST1")).toHaveLength(2);
    expect(screenOf(content, {}, "asks/ST1", { phone: true, done: true })).toBe("asks");
  });
});
