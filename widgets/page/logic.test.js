import { describe, expect, it } from "vitest";
import { saveWords } from "./logic.js";

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
