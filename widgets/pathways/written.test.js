import { describe, expect, it } from "vitest";
import { apply } from "../shared/kit.js";
import * as pathways from "./written.js";

const content = /** @type {any} */ ({
  drafts: { pathways: [{ id: "PW-A", title: "A draft" }] },
  options: [
    { id: "OPT-007", title: "Forecast", text: "Project", type: "project", listed: true },
    { id: "OPT-001", title: "Reshape", text: "Stay", type: "reshape", listed: true },
    { id: "OPT-013", title: "Far away", text: "Role", type: "role", listed: false },
  ],
  abilities: [{ id: "ST1", title: "Patterns", picked: true }],
});
const after = (record, fields) => apply(record, fields);
const written = { pathway: { "PW-D": { kind: "across", title: "Closer to data", option_ids: ["OPT-007"], questions: ["Who?", "What?"] } } };

describe("a pathway of one's own", () => {
  it("begins with a kind, and one that leads elsewhere with the lock", () => {
    expect(pathways.nextOf({})).toBe("PW-D");
    expect(pathways.begun("PW-D", "across")).toEqual({ "pathway.PW-D.kind": "across" });
    expect(pathways.begun("PW-D", "other")).toEqual({ "pathway.PW-D.kind": "other", "pathway.PW-D.private": true });
  });
  it("is one of three, and one that was taken away makes room", () => {
    const three = { pathway: { "PW-A": {}, "PW-D": { kind: "across" }, "PW-E": { kind: "across" }, "PW-F": { kind: "across" } } };
    expect(pathways.nextOf(three)).toBe(null);
    expect(pathways.nextOf({ ...three, set_aside: { "PW-E": true } })).toBe("PW-G");
  });
  it("counts as one with an option, or elsewhere behind the lock", () => {
    expect(pathways.allOf(written)).toEqual(["PW-D"]);
    expect(pathways.allOf(after(written, { "pathway.PW-D.option_ids": null }))).toEqual([]);
    const away = { pathway: { "PW-D": { kind: "other", title: "A shop of my own", private: true } } };
    expect(pathways.allOf(away)).toEqual(["PW-D"]);
    expect(pathways.allOf(after(away, { "pathway.PW-D.private": null }))).toEqual([]);
    expect(pathways.allOf({ pathway: { "PW-A": away.pathway["PW-D"] } })).toEqual([]);
    expect(pathways.allOf({ ...written, set_aside: { "PW-D": true } })).toEqual([]);
  });
  it("has six parts in their order, each a place", () => {
    expect(pathways.PARTS).toHaveLength(6);
    expect(pathways.around("PW-D", "name")).toEqual({ number: 1, before: null, after: "pathway/PW-D/options" });
    expect(pathways.around("PW-D", "asks")).toEqual({ number: 6, before: "pathway/PW-D/gives", after: "pathway/PW-D" });
    expect(pathways.pathwayAt(written, "pathway/PW-D/steps")).toEqual({ id: "PW-D", part: "steps" });
    expect(pathways.pathwayAt(written, "pathway/PW-D/nonsense")).toEqual({ id: "PW-D", part: null });
    expect([pathways.pathwayAt(written, "pathway/PW-E"), pathways.pathwayAt(written, "drafts/PW-D")]).toEqual([null, null]);
  });
  it("offers first what changes today's job to whom stays", () => {
    expect(pathways.optionsFor(content, { kind: "across" }).near.map(({ id }) => id)).toEqual(["OPT-007", "OPT-001"]);
    const staying = pathways.optionsFor(content, { kind: "deepen", option_ids: ["OPT-013"] });
    expect([staying.near[0].id, staying.others]).toEqual(["OPT-001", []]);
  });
});

describe("what is written", () => {
  it("belongs to its person, whoever wrote it first", () => {
    const pathway = { by: /** @type {any} */ ({ title: "model", questions: "model" }) };
    expect(pathways.typed(pathway, "PW-A", "title", "Mine")).toEqual({ "pathway.PW-A.title": "Mine", "pathway.PW-A.by.title": null });
    expect(pathways.typed(pathway, "PW-A", "learn", "")).toEqual({ "pathway.PW-A.learn": null });
    expect(pathways.asked(pathway, "PW-A", ["One?", " ", "Three?"])).toEqual({ "pathway.PW-A.questions": ["One?", "Three?"], "pathway.PW-A.by.questions": null });
  });
  it("leads back to where a problem is asked", () => {
    const errors = { "pathway.PW-D.questions": "Name two", "pathway.PW-D.title": "Give", pathway: "Keep two" };
    expect(pathways.problemsOf(errors)).toEqual([{ place: "pathway/PW-D/asks", text: "Name two" }, { place: "pathway/PW-D/name", text: "Give" }]);
  });
  it("says months that come", () => {
    expect([3, 12, 24].map((months) => pathways.monthAfter(months, new Date(2026, 10, 30)))).toEqual(["February 2027", "November 2027", "November 2028"]);
  });
});

describe("the lock and the wall", () => {
  const up = { title: "Closer to data", posted: "Closer to data" };
  it("is one tap, and takes a title down", () => {
    expect(pathways.locked(up, "PW-D")).toEqual({ "pathway.PW-D.private": true, "pathway.PW-D.posted": null });
    expect(pathways.locked({ private: true }, "PW-D")).toEqual({ "pathway.PW-D.private": null });
  });
  it("gives the very title that was given, and no other", () => {
    expect(pathways.posted({ title: " Closer to data " }, "PW-D")).toEqual({ "pathway.PW-D.posted": "Closer to data" });
    expect(pathways.posted(up, "PW-D")).toEqual({ "pathway.PW-D.posted": null });
    expect([up, { ...up, title: "Another" }, { ...up, private: true }, {}].map(pathways.isUp)).toEqual([true, false, false, false]);
  });
});

describe("comparing", () => {
  it("says how far the keeping is", () => {
    expect(pathways.standing({})).toContain("at least two");
    expect(pathways.standing(written)).toContain("one more");
    expect(pathways.standing(after(written, { "pathway.PW-B.option_ids": ["OPT-001"] }))).toBe("You keep two of them.");
  });
  it("takes three at most, and those that were chosen while they are there", () => {
    const all = ["PW-A", "PW-B", "PW-D", "PW-E"];
    expect(pathways.besideEachOther(all, [])).toEqual(["PW-A", "PW-B", "PW-D"]);
    expect(pathways.besideEachOther(all, ["PW-E", "PW-A"])).toEqual(["PW-A", "PW-E"]);
    expect(pathways.besideEachOther(all, ["PW-E", "PW-Z"])).toEqual(["PW-A", "PW-B", "PW-D"]);
  });
  it("leaves out what nobody said, and never adds gauges up", () => {
    const record = after(written, { "pathway.PW-E": { title: "Other", strengths: ["ST1"], milestones: { m3: "Ask" }, gauges: { liking: 80 } } });
    expect(pathways.rowsOf(record, content, ["PW-D", "PW-E"])).toEqual([
      { of: "option_ids", title: "Options", cells: [["Forecast"], []] }, { of: "m3", title: "In the first three months", cells: [[], ["Ask"]] },
      { of: "strengths", title: "Strengths I use", cells: [[], ["Patterns"]] }, { of: "questions", title: "Questions it asks", cells: [["Who?", "What?"], []] },
    ]);
    expect(JSON.stringify(pathways.rowsOf(record, content, ["PW-D", "PW-E"]))).not.toContain("80");
  });
  it("names a pathway by its title, or by its draft's", () => {
    expect(["PW-D", "PW-A", "PW-Z"].map((id) => pathways.titleIn(written, content, id))).toEqual(["Closer to data", "A draft", "A pathway without a title"]);
  });
});
