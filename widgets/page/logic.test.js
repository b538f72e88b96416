import { describe, expect, it } from "vitest";
import { ledNow, movedWords, notesToShow, pauseWords, roomIsAt, saveWords, spokenNames, stepsHere, stepToShow, talkNow, whatIsAhead } from "./logic.js";

const well = { step: null, connected: true, elsewhere: false, saves: {}, status: {}, ahead: {} };
/** @type {{kind: "waiting"}} */
const waiting = { kind: "waiting" };
/** @type {{kind: "refused"}} */
const refused = { kind: "refused" };

describe("the corner", () => {
  it("promises nothing before the first save", () => {
    expect(saveWords(well)).toEqual({ tone: "none", text: "Saves as you go" });
  });

  it("says the least good news first", () => {
    const saves = { values: waiting, strengths: refused };
    expect(saveWords({ ...well, saves: { values: waiting } }).text).toBe("Not saved yet");
    expect(saveWords({ ...well, saves }).text).toContain("not saved: see the note");
    expect(saveWords({ ...well, saves, connected: false }).text).toContain("Keep writing");
  });

  it("does not ask anybody to write on a page that was opened elsewhere", () => {
    expect(saveWords({ ...well, connected: false, elsewhere: true }).text).toBe("Open elsewhere, not here");
  });

  it("names the latest of all saves", () => {
    /** @param {string} at @returns {{kind: "saved", at: string}} */
    const saved = (at) => ({ kind: "saved", at });
    const saves = { values: saved("2026-11-24T12:05:00"), strengths: saved("2026-11-24T11:00:00") };
    expect(saveWords({ ...well, saves })).toEqual({ tone: "on", text: "Saved 12:05" });
  });
});

describe("where the room is", () => {
  const content = /** @type {any} */ ({ steps: ["values", "strengths", "options"].map((slug) => ({ slug, title: slug, status: "draft" })) });
  /** @param {any} more */
  const flow = (more) => ({ phase: "running", opened: 2, at: 2, called_at: null, pause: null, ...more });

  it("is said on a page that shows an earlier step, until the newer one is finished", () => {
    expect(roomIsAt(content, flow({}), "values", {})?.slug).toBe("strengths");
    expect(roomIsAt(content, flow({}), "values", { strengths: "skipped" })).toBe(null);
    expect(roomIsAt(content, flow({}), "strengths", {})).toBe(null);
  });

  it("is said to everybody elsewhere once people were called", () => {
    const called = flow({ at: 1, called_at: "2026-11-24T12:00:00Z" });
    expect(roomIsAt(content, called, "strengths", {})?.slug).toBe("values");
    expect(roomIsAt(content, flow({ at: 1 }), "strengths", {})).toBe(null);
    expect(roomIsAt(content, flow({ called_at: "x" }), "values", { strengths: "done" })?.slug).toBe("strengths");
  });

  it("is not said after the end", () => expect(roomIsAt(content, flow({ phase: "ended" }), "values", {})).toBe(null));
});

describe("a part that the facilitator leads", () => {
  const at = "2026-11-24T12:00:00";
  /** @param {string} slug @param {any} more */
  const step = (slug, more = {}) => ({ slug, title: slug, page: "1", page_title: "", href: `/page/1#${slug}`, status: "draft", when: "live", part: null, ...more });
  const steps = [step("values"), step("rest", { part: "break", title: "Break", minutes: 8 }), step("strengths", { page: "2" }), step("later", { when: "after", page: "2" })];
  const content = /** @type {any} */ ({ page: "1", steps });
  /** @param {any} more */
  const flow = (more = {}) => ({ phase: "running", opened: 2, at: 2, called_at: null, pause: null, opened_at: { rest: at }, ...more });

  it("is said to everybody, and is nothing to go to", () => {
    expect(ledNow(content, flow())?.text).toContain("We go on at 12:08.");
    expect(ledNow(content, flow({ added: { rest: 2 }, rested: { rest: 60 } }))?.text).toContain("12:11");
    expect(ledNow(content, flow(), true)?.text).toContain("There is nothing to do here.");
    expect(roomIsAt(content, flow(), "values", {})).toBe(null);
    expect(stepsHere(content, flow()).map((one) => one.slug)).toEqual(["values"]);
    expect(movedWords(content, flow())).toContain("Break. We go on at 12:08.");
    expect([ledNow(content, flow({ at: 1 })), ledNow(content, flow({ phase: "ended" })), ledNow(content, flow({ phase: "waiting", at: 0 }))]).toEqual([null, null, null]);
  });

  it("stands in nobody's way to the next exercise", () => {
    const ahead = whatIsAhead(content, flow({ opened: 3 }));
    expect(ahead.values).toEqual({ title: "strengths", slug: "strengths", href: "/page/1#strengths", wait: null });
    expect(ahead.strengths.wait).toContain("later opens after the close");
    expect([whatIsAhead(content, flow()).values.wait, ahead.rest]).toEqual([expect.stringContaining("strengths comes next"), undefined]);
  });

  it("leaves no exercise to be seen before it is open, not even one that is asked for", () => {
    const here = stepsHere(content, flow({ opened: 0 }));
    expect([stepToShow(here, "", null), stepToShow(here, "values", "values")]).toEqual(["", ""]);
    expect(stepToShow(stepsHere(content, flow({ opened: 1 })), "", null)).toBe("values");
  });

  it("says what threes talk about, as long as they do", () => {
    const pair = { say: "One each.", first: "You.", minutes: 2 };
    const talking = { ...content, steps: [step("values", { pair }), ...steps.slice(1)] };
    expect([talkNow(talking, flow({ at: 1, pairs_at: at })), talkNow(talking, flow({ at: 1 })), talkNow(talking, flow({ pairs_at: at }))]).toEqual([pair, null, null]);
  });
});

describe("what the facilitator arranged", () => {
  const at = "2026-11-24T12:00:00";

  it("says a pause and when it ends", () => {
    const flow = /** @type {any} */ ({ pause: null });
    expect(pauseWords(flow)).toBe("");
    expect(pauseWords({ ...flow, pause: { at, minutes: 8 } })).toBe("A break until 12:08. Everything is kept.");
    expect(pauseWords({ ...flow, pause: { at, minutes: null } })).toContain("go on writing");
  });

  it("says names as one does", () => {
    expect([[], ["Ada"], ["Ada", "Bela"], ["Ada", "Bela", "Chidi"]].map(spokenNames)).toEqual(["", "Ada", "Ada and Bela", "Ada, Bela and Chidi"]);
  });

  it("shows a note until it is put away, oldest first", () => {
    const notes = ["new", "old"].map((id) => ({ id, text: id, at, mine: false }));
    expect(notesToShow(notes, []).map((note) => note.id)).toEqual(["old", "new"]);
    expect(notesToShow(notes, ["old"]).map((note) => note.id)).toEqual(["new"]);
  });
});
