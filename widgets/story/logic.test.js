import { describe, expect, it } from "vitest";
import { apply } from "../shared/pending.js";
import { afterAsks, afterHint, answered, freshId, freshThread, inTime, isWhole, noEvidence, openProposals, pointed, screenOf, sourcesOf, tagged, withoutMoment, withoutThread } from "./logic.js";

const tags = ["make_fix", "investigate", "create", "alone"].map((id) => ({ id, title: id }));
const prompts = ["P1", "P2"].map((id) => ({ id, title: `About ${id}`, text: "?" }));
const content = { short: false, tags, prompts, openers: [] };
const short = { ...content, short: true };
const reading = { hints: ["investigate", "create"].map((tag) => ({ tag, text: "", count: "" })), threads: [], line: [] };
const record = {
  episode: { e1: { title: "A", energy: 2, when: "now" }, e2: { title: "B", energy: 0, when: "earlier" }, e10: { title: "C" } },
  prompt: { P2: "Maps" },
  theme: { TH1: { label: "Why", evidence: ["e1", "e2", "P2"] } },
};

describe("moments", () => {
  it("stand in time, an unknown time last, and e10 after e2", () => {
    expect(inTime(record).map(({ id, number }) => [id, number])).toEqual([["e2", 1], ["e1", 2], ["e10", 3]]);
    expect(inTime({ episode: { e10: {}, e2: {} } }).map(({ id }) => id)).toEqual(["e2", "e10"]);
  });

  it("are whole with a title and an energy, which may be nought", () => {
    expect([{ title: "A", energy: 0 }, { title: " ", energy: 2 }, { title: "A" }].map(isWhole)).toEqual([true, false, false]);
  });

  it("have ids that nothing else has, not even a thread", () => {
    expect([freshId({}), freshId(record), freshId({ theme: { TH1: { evidence: ["e4", "P1"] } } })]).toEqual(["e1", "e11", "e5"]);
  });

  it("go with all that points to them, and leave room for what is typed next, whatever was typed before", () => {
    const typed = { "episode.e1.title": "A2" };
    const gone = apply(record, { ...typed, ...withoutMoment(record, "e1") });
    expect(gone.episode).toEqual({ e2: record.episode.e2, e10: record.episode.e10 });
    expect(gone.theme.TH1.evidence).toEqual(["e2", "P2"]);
    const again = { ...typed, ...withoutMoment(record, "e1"), "episode.e1.title": "New" };
    expect(apply(record, again).episode.e1).toEqual({ title: "New" });
  });

  it("have three tags at most, in the order of the deck", () => {
    expect(tagged(tags, ["create"], "make_fix")).toEqual(["make_fix", "create"]);
    expect(tagged(tags, ["make_fix", "investigate", "create"], "alone")).toBe(null);
    expect(tagged(tags, ["make_fix", "investigate", "create"], "create")).toEqual(["make_fix", "investigate"]);
  });
});

describe("threads", () => {
  it("point to moments with a title and to answers, and to nothing that is gone", () => {
    const sources = sourcesOf(content, record);
    expect(sources.map(({ id }) => id)).toEqual(["e2", "e1", "e10", "P2"]);
    expect(pointed(sources, ["e1", "e7"], "P2")).toEqual(["e1", "P2"]);
    expect(noEvidence(record, "e9")).toEqual({});
  });

  it("no longer point to an answer that was emptied", () => {
    expect(answered(record, "P2", " ")).toEqual({ "prompt.P2": " ", "theme.TH1.evidence": ["e1", "e2"] });
    expect(answered(record, "P2", "")["prompt.P2"]).toBe(null);
    expect(answered(record, "P2", "Roads")).toEqual({ "prompt.P2": "Roads" });
  });

  it("are three at most, one in the short form, and one that is taken away gives room", () => {
    expect([freshThread(content, record), freshThread(short, record)]).toEqual(["TH2", null]);
    expect(freshThread(short, apply(record, withoutThread("TH1")))).toBe("TH1");
    expect(freshThread(content, { theme: { TH1: {}, TH2: {}, TH3: {} } })).toBe(null);
  });

  it("are offered until one of that name, or with that evidence, is there", () => {
    const threads = [{ label: "why", why: "", evidence: ["e1", "e2"] }, { label: "Maps", why: "", evidence: ["P2", "e2", "e1"] }, { label: "Vans", why: "", evidence: ["e1", "e2"] }];
    expect(openProposals({ ...reading, threads }, record).map(({ label }) => label)).toEqual(["Vans"]);
  });
});

describe("the way", () => {
  it("leads from hint to hint to the threads, and past hints where there is none", () => {
    expect([afterAsks(reading), afterHint(reading, "investigate"), afterHint(reading, "create")]).toEqual(["ring/investigate", "ring/create", "threads"]);
    expect(afterAsks({ ...reading, hints: [] })).toBe("threads");
  });

  it("never shows what there is nothing for", () => {
    const at = (/** @type {string} */ place, of = content, says = reading) => screenOf(of, record, says, place).name;
    expect(["", "moment/e1/odd", "asks", "asks/P9", "asks/P1", "ring", "thread/TH9", "thread/TH2", "line", "reading/change"].map((place) => at(place))).toEqual(
      ["moments", "moment", "asks", "asks", "asks/one", "ring", "moments", "thread", "line", "reading/change"],
    );
    expect(at("ring/alone", content, { ...reading, hints: [] })).toBe("threads");
    expect(["asks", "ring/create", "line/does", "threads", "reading"].map((place) => at(place, short))).toEqual(["moments", "moments", "moments", "threads", "reading"]);
  });
});
