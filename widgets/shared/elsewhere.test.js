import { beforeEach, describe, expect, it, vi } from "vitest";
import { FakeModel } from "../testing/fake_model.js";
import { page } from "./bus.js";
import { Elsewhere } from "./elsewhere.js";

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
  document.body.dataset.seat = "s";
  page.publish({ saves: {}, status: {} });
});

const there = { strengths: { record: { rating: { ST1: { level: 2 } } }, version: 3, status: "done" } };
const model = () => new FakeModel({ there, ack_there: {}, answer_there: {} });

describe("What an exercise keeps in another's record", () => {
  it("starts from what is kept there, and is sent under that exercise's name, from a page of its own", () => {
    const one = model();
    const kept = new Elsewhere(one, "options", "strengths");
    expect(kept.record).toEqual({ rating: { ST1: { level: 2 } } });
    kept.set({ "rating.ST2.level": 4 });
    vi.advanceTimersByTime(10);
    const sent = one.get("answer_there");
    expect([sent.slug, sent.base_version, sent.fields]).toEqual(["strengths", 3, { "rating.ST2.level": 4 }]);
    expect(sent.page).toMatch(/-options$/);
    expect(kept.saveState().kind).toBe("waiting");
  });
  it("is saved when its own acknowledgement comes, not another record's", () => {
    const one = model();
    const kept = new Elsewhere(one, "options", "strengths");
    kept.set({ "rating.ST2.level": 4 });
    vi.advanceTimersByTime(10);
    const ack = { edit_id: one.get("answer_there").edit_id, version: 4, saved_at: "2026-11-30T10:00:00Z", status: "done", errors: {}, conflicts: {} };
    one.set("ack_there", { ...ack, slug: "learning" });
    expect(kept.saveState().kind).toBe("waiting");
    one.set("ack_there", { ...ack, slug: "strengths" });
    expect(kept.saveState().kind).toBe("saved");
    expect(kept.record.rating.ST2.level).toBe(4);
  });
  it("comes back after a reload with what was never acknowledged", () => {
    const before = new Elsewhere(model(), "options", "strengths");
    before.set({ "rating.ST2.level": 4 });
    clearTimeout(before.timer);
    const again = model();
    expect(new Elsewhere(again, "options", "strengths").record.rating.ST2.level).toBe(4);
    vi.advanceTimersByTime(10);
    expect(again.get("answer_there").fields).toEqual({ "rating.ST2.level": 4 });
  });
  it("says nothing of whether the other exercise is done", () => {
    new Elsewhere(model(), "options", "strengths").set({ "rating.ST2.level": 4 });
    expect(page.state.status).toEqual({});
    expect(Object.keys(page.state.saves)).toEqual(["options-strengths"]);
  });
});
