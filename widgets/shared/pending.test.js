import { describe, expect, it } from "vitest";
import { add, apply, isWaiting, nothing, settle, shownRecord } from "./pending.js";

const change = (fields, more = {}) => ({ edit_id: "e", page: "p", base_version: 0, fields, place: null, status: null, ...more });
const ack = (more = {}) => ({ edit_id: "e", version: 3, saved_at: "t", status: "draft", errors: {}, conflicts: {}, ...more });

describe("apply", () => {
  it("sets and removes by dotted path", () => {
    expect(apply({ pile: { V01: "high" } }, { "pile.V02": "low", top5: ["V01"] })).toEqual({ pile: { V01: "high", V02: "low" }, top5: ["V01"] });
    expect(apply({ pile: { V01: "high" } }, { "pile.V01": null })).toEqual({});
  });
  it("leaves the given record alone", () => {
    const record = { pile: { V01: "high" } };
    apply(record, { "pile.V01": "low" });
    expect(record).toEqual({ pile: { V01: "high" } });
  });
});

describe("settle", () => {
  it("forgets what was acknowledged", () => {
    const kept = add(nothing(), { fields: { a: 1 }, place: "ten" });
    const after = settle(kept, change({ a: 1 }, { place: "ten" }), ack());
    expect(isWaiting(after)).toBe(false);
    expect(after.base).toBe(3);
  });
  it("keeps what was typed again meanwhile", () => {
    const kept = add(nothing(), { fields: { a: "half ty" } });
    expect(settle(kept, change({ a: "half" }), ack()).fields).toEqual({ a: "half ty" });
  });
  it("keeps a refused text with its reason, until it is typed again", () => {
    const kept = settle(add(nothing(), { fields: { a: "x" } }), change({ a: "x" }), ack({ errors: { a: "Too long." } }));
    expect(kept.refused).toEqual({ a: { value: "x", why: "Too long." } });
    expect(shownRecord({}, kept)).toEqual({ a: "x" });
    expect(add(kept, { fields: { a: "y" } }).refused).toEqual({});
  });
});
