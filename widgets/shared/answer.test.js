import { beforeEach, describe, expect, it, vi } from "vitest";
import { savingModel } from "../testing/fake_model.js";
import { Answer } from "./answer.js";

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
  document.body.dataset.seat = "s";
});

describe("Answer", () => {
  it("says saved only after the acknowledgement", () => {
    const answer = new Answer(savingModel({}), "values");
    answer.set({ "pile.V01": "high" });
    expect(answer.saveState().kind).toBe("waiting");
    vi.advanceTimersByTime(50);
    expect(answer.saveState().kind).toBe("saved");
    expect(answer.record).toEqual({ pile: { V01: "high" } });
  });
  it("waits for a pause while somebody types", () => {
    const model = savingModel({});
    const answer = new Answer(model, "values");
    answer.type({ "evidence.V01": "a" });
    vi.advanceTimersByTime(200);
    answer.type({ "evidence.V01": "ab" });
    vi.advanceTimersByTime(200);
    expect(model.get("answer")).toEqual({});
    vi.advanceTimersByTime(250);
    expect(model.get("answer").fields).toEqual({ "evidence.V01": "ab" });
  });
  it("comes back after a reload with what was never acknowledged, and sends it again", () => {
    const silent = savingModel({});
    silent.listeners.get("saved").clear();
    const before = new Answer(silent, "values");
    before.type({ "evidence.V01": "half a sen" });
    clearTimeout(before.timer);
    const after = new Answer(savingModel({}), "values");
    expect(after.record).toEqual({ evidence: { V01: "half a sen" } });
    vi.advanceTimersByTime(50);
    expect(after.saveState().kind).toBe("saved");
    expect(sessionStorage.getItem("actvo:s:values")).toBe(null);
  });
  it("sends again until it is acknowledged", () => {
    const model = savingModel({});
    model.listeners.get("saved").clear();
    let sent = 0;
    model.on("saved", () => (sent += 1));
    const answer = new Answer(model, "values");
    answer.set({ deck: "short30" });
    vi.advanceTimersByTime(11_000);
    expect(sent).toBe(3);
    expect(answer.saveState().kind).toBe("waiting");
  });
  it("keeps both texts when another page wrote the same field", () => {
    const model = savingModel({});
    model.listeners.get("saved").clear();
    const answer = new Answer(model, "values");
    answer.set({ "evidence.V01": "mine" });
    vi.advanceTimersByTime(10);
    const { edit_id } = model.get("answer");
    model.set("ack", { edit_id, version: 2, saved_at: "t", status: "draft", errors: {}, conflicts: { "evidence.V01": "theirs" } });
    expect(answer.record.evidence.V01).toBe("theirs");
    expect(answer.conflicts["evidence.V01"]).toEqual({ mine: "mine", theirs: "theirs" });
    answer.settleConflict("evidence.V01", "mine");
    expect(answer.record.evidence.V01).toBe("mine");
  });
  it("works where storage is forbidden", () => {
    delete document.body.dataset.seat;
    const answer = new Answer(savingModel({}), "values");
    answer.set({ deck: "full60" });
    vi.advanceTimersByTime(50);
    expect(answer.saveState().kind).toBe("saved");
  });
});
