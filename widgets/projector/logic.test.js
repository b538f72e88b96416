import { spoken } from "../shared/address.js";
import { describe, expect, it } from "vitest";
import { density, isLong, isWall, kind, namesOnly, pauseWords, qrSource, screen, timeWords, width } from "./logic.js";

const row = (share, words) => ({ id: "OPEN", title: "Open to change", share, words });
const picture = (rows, reason = null) => ({ item: "values", title: "", caption: "", rows, footnote: "", reason });

describe("screen", () => {
  it("follows the room until a picture is there", () => {
    expect(["waiting", "running", "ended"].map((phase) => screen({ phase, picture: null }))).toEqual(["waiting", "running", "ended"]);
    expect(screen({ phase: "running", picture: picture([row(75, "about 75 %")]) })).toBe("picture");
  });
  it("says why when nothing may be shown", () => {
    expect(screen({ phase: "running", picture: picture([], "Five people are needed.") })).toBe("refused");
  });
});

describe("rows", () => {
  it("draws a share at its length", () => {
    expect([kind(row(75, "about 75 %")), width(row(75, "about 75 %"))]).toEqual(["share", 75]);
    expect(width(row(0, "about 0 %"))).toBe(0);
  });
  it("gives a held-back number no length of its own", () => {
    expect([kind(row(null, "fewer than 3")), width(row(null, "fewer than 3"))]).toEqual(["hidden", 100]);
    expect([kind(row(null, "almost everyone")), width(row(null, "almost everyone"))]).toEqual(["most", 100]);
    expect(kind(row(null, "not shown"))).toBe("hidden");
  });
  it("shows names alone only when every row is a name", () => {
    expect(namesOnly([row(null, "chosen by several"), row(null, "chosen by several")])).toBe(true);
    expect(namesOnly([row(null, "chosen by several"), row(null, "fewer than 3")])).toBe(false);
  });
  it("hangs texts that people put up, and nothing counted", () => {
    expect(isWall([row(null, ""), row(null, "")])).toBe(true);
    expect(isWall([row(null, ""), row(null, "fewer than 3")])).toBe(false);
    expect([8, 12, 13, 30, 31].map((count) => density(Array(count)))).toEqual(["few", "few", "some", "some", "many"]);
  });
  it("takes two columns for many rows", () => expect([4, 8, 9, 19].map((count) => isLong(Array(count)))).toEqual([false, false, true, true]));
});

describe("the way in", () => {
  it("is an image that stands alone, and never markup", () => {
    const source = qrSource('<svg viewBox="0 0 1 1"><path d="M0 0h1"/></svg>');
    expect(source.startsWith("data:image/svg+xml,%3Csvg%20xmlns")).toBe(true);
    expect(source).not.toContain("<");
    expect(decodeURIComponent(qrSource('<svg xmlns="http://www.w3.org/2000/svg"></svg>')).match(/xmlns/g)).toHaveLength(1);
  });
  it("is read without its secret", () => expect(spoken("https://work.example.org/#key=secret")).toBe("work.example.org"));
});

describe("time", () => {
  it("is a break before anything else", () => {
    const pause = { at: "2026-11-24T14:00:00", minutes: 8 };
    expect(screen({ phase: "running", picture: picture([row(75, "about 75 %")]), pause })).toBe("pause");
    expect(pauseWords({ pause })).toEqual({ title: "Break", text: "We go on at 14:08." });
    expect(pauseWords({ pause: { ...pause, minutes: null } }).title).toBe("A short pause");
  });
  it("is told in whole minutes and never hurries", () => {
    expect([null, 620, 61, 60, 5, 0, -90].map(timeWords)).toEqual(
      ["", "About 11 minutes left", "About 2 minutes left", "About a minute left", "About a minute left", "Come to an end when you can", "Come to an end when you can"]);
  });
});
