import { describe, expect, it } from "vitest";
import { apply } from "../shared/pending.js";
import { askFor, beforeOf, choosing, countOf, destinationOf, heading, isKeepable, isKept, isTouched, kept, leftOut, noticesOf, ownWords, said, screenOf, sentencesOf, sourcesOf, standOf, taken, titleOf, titleProblem, unkept, whence, worded } from "./logic.js";

const sentence = (id, evidence = ["ST1", "OPT-007"]) => ({ id, mark: "strength", text: `Sentence ${id}.`, shareable: `Mine: ${id}.`, emphasis: [], evidence });
const draft = (id) => ({
  id, kind: "across", title: `Title ${id}`, destination: "A project.", option_ids: ["OPT-007"], sentences: [sentence(`${id}-one`), sentence(`${id}-two`)],
  written_by: "template", questions: [], trials: [], change_my_mind: [], confidence: { level: "low", because: "", missing: [] },
});
const pathways = ["PW-A", "PW-B", "PW-C"].map(draft);
const source = (id, where, lines, when = "2025-05-05T12:03:00Z") => ({ id, where, when, lines });
const drafts = {
  written_at: "", pathways, not_enough: [],
  sources: [
    source("ST1", "Strengths", ["Finding causes", "You chose level 4."]),
    source("EV-ST1", "Strengths", ["Finding causes", "You wrote: “March.”"]),
    source("V02", "Values", ["Questions to explore"]),
    source("OPT-007", "The catalogue of Northbeam", ["Repeat-visit detective"], null),
  ],
};
const content = { drafts, shortlist: ["OPT-007", "OPT-001"], strengths: ["ST1", "SC1"], writing: false, trouble: null };
const nothing = { ...drafts, pathways: [], not_enough: ["Nothing is on your shortlist yet."] };

describe("asking for drafts", () => {
  it("happens when there are none, and again when the shortlist has changed since", () => {
    expect(askFor(content)).toBe(null);
    expect(askFor({ ...content, drafts: null })).toBe("OPT-007,OPT-001");
    expect(askFor({ ...content, drafts: nothing, shortlist: [] })).toBe("none");
    expect(askFor({ ...content, drafts: nothing })).not.toBe(askFor({ ...content, drafts: nothing, shortlist: ["OPT-007"] }));
  });
  it("shows the wait, the reason there are none, and trouble", () => {
    expect(screenOf(content)).toBe("drafts");
    expect(screenOf({ ...content, writing: true })).toBe("drafts");
    expect(screenOf({ ...content, drafts: null })).toBe("waiting");
    expect(screenOf({ ...content, drafts: nothing })).toBe("empty");
    expect(screenOf({ ...content, drafts: nothing, writing: true })).toBe("waiting");
    expect(screenOf({ ...content, drafts: null, trouble: "Away." })).toBe("trouble");
  });
  it("counts them in words", () => {
    expect(heading(pathways)).toBe("Three drafts, from your answers and the catalogue");
    expect(heading(pathways.slice(2))).toBe("One draft, from your answers and the catalogue");
  });
});

const mine = (text) => ({ text, shareable: text, evidence: [], by: "me" });
const after = (record, fields) => apply(record, fields);
const keep = (record, one) => after(record, kept(record, one, ["ST1", "SC1"]));

describe("own words", () => {
  it("stand in place of the draft's; blank ones do not", () => {
    const record = { pathway: { "PW-A": { title: "My way", destination: "Here.", accepted: { "PW-A-one": mine("As I say it."), "PW-A-two": mine(" ") } }, "PW-B": { title: "  " } } };
    expect([titleOf(record, pathways[0]), titleOf(record, pathways[1])]).toEqual(["My way", "Title PW-B"]);
    expect([destinationOf(record, pathways[0]), destinationOf(record, pathways[1])]).toEqual(["Here.", "A project."]);
    expect(sentencesOf(record, pathways[0]).map((one) => [one.said, one.mine])).toEqual([["As I say it.", true], ["Sentence PW-A-two.", false]]);
    expect(ownWords(record, pathways[0], pathways[0].sentences[1])).toBe(" ");
  });
  it("end where the draft's words are typed again", () => {
    const record = after({}, worded({}, pathways[0], "destination", "Elsewhere."));
    expect(record).toEqual({ pathway: { "PW-A": { destination: "Elsewhere." } } });
    expect(after(record, worded(record, pathways[0], "destination", "A project."))).toEqual({});
    const edit = after({}, said({}, pathways[0], pathways[0].sentences[0], "Mine."));
    expect(edit.pathway["PW-A"].accepted["PW-A-one"]).toEqual({ text: "Mine.", shareable: "Mine.", evidence: ["ST1", "OPT-007"], by: "me" });
    expect(after(edit, said(edit, pathways[0], pathways[0].sentences[0], "Sentence PW-A-one."))).toEqual({});
  });
  it("leave a removed sentence out", () => {
    expect(sentencesOf({ removed: { "PW-A-one": true } }, pathways[0]).map((one) => one.id)).toEqual(["PW-A-two"]);
  });
  it("fit a title of six words", () => {
    expect(titleProblem("One two three four five six")).toBe("");
    expect(titleProblem("One two three four five six seven")).toContain("This one has 7.");
    expect(titleProblem(" ")).toBe("");
  });
  it("save a draft from being written again", () => {
    const touched = (record) => pathways.filter((one) => isTouched(record, one)).map((one) => one.id);
    expect(touched({})).toEqual([]);
    expect(touched({ pathway: { "PW-A": { title: "Mine" } }, set_aside: { "PW-B": true }, removed: { "PW-C-one": true } })).toEqual(["PW-A", "PW-B", "PW-C"]);
  });
});

describe("keeping", () => {
  it("takes the draft over with its author, and never what was removed", () => {
    const record = keep({ removed: { "PW-A-two": true } }, pathways[0]);
    expect(record.pathway["PW-A"]).toEqual({
      kind: "across", title: "Title PW-A", destination: "A project.", option_ids: ["OPT-007"], strengths: ["ST1"], questions: [],
      accepted: { "PW-A-one": { text: "Sentence PW-A-one.", shareable: "Mine: PW-A-one.", evidence: ["ST1", "OPT-007"], by: "template" } },
      by: { title: "template", destination: "template", questions: "template", strengths: "template" },
    });
    expect(isKept(record, pathways[0])).toBe(true);
    expect(isKept(after(record, { "set_aside.PW-A": true }), pathways[0])).toBe(false);
  });
  it("leaves own words as they are, also when the pathway is given up", () => {
    const own = { pathway: { "PW-A": { title: "My way", accepted: { "PW-A-one": mine("As I say it.") } } } };
    const record = keep(own, pathways[0]);
    expect(record.pathway["PW-A"].by).toEqual({ destination: "template", questions: "template", strengths: "template" });
    expect(record.pathway["PW-A"].accepted["PW-A-one"].by).toBe("me");
    expect(after(record, unkept(record, pathways[0]))).toEqual(own);
  });
  it("gives a text that is typed back to the draft's author", () => {
    let record = keep({}, pathways[0]);
    record = after(record, worded(record, pathways[0], "title", "Mine"));
    expect([record.pathway["PW-A"].title, record.pathway["PW-A"].by.title]).toEqual(["Mine", undefined]);
    record = after(record, worded(record, pathways[0], "title", "Title PW-A"));
    expect(record.pathway["PW-A"].by.title).toBe("template");
    const back = said(record, pathways[0], pathways[0].sentences[0], "Sentence PW-A-one.");
    expect(back["pathway.PW-A.accepted.PW-A-one"].by).toBe("template");
  });
  it("takes nothing down that was written beside the draft, but a title on the wall", () => {
    const record = after(keep({}, pathways[0]), { "pathway.PW-A.learn": "SQL", "pathway.PW-A.private": true, "pathway.PW-A.posted": "Title PW-A", "pathway.PW-A.questions": ["Mine?"], "pathway.PW-A.by.questions": null });
    const given = after(record, unkept(record, pathways[0]));
    expect(given.pathway["PW-A"]).toEqual({ learn: "SQL", private: true, questions: ["Mine?"] });
    expect(keep(given, pathways[0]).pathway["PW-A"].questions).toEqual(["Mine?"]);
  });
});

describe("a language model's draft", () => {
  const written = { ...pathways[0], written_by: "model" };
  const [one, two] = written.sentences;
  const take = (record, sentence) => after(record, taken(record, written, sentence, ["ST1", "SC1"]));
  const leave = (record, sentence) => after(record, leftOut(record, written, sentence));
  it("has nothing in the pathway before a sentence is taken", () => {
    expect([isKeepable({}, written), isKeepable({}, pathways[0])]).toEqual([false, true]);
    expect(choosing({}, written)).toContain("Take a sentence first");
    const kept = keep({}, written);
    expect([kept.pathway["PW-A"].accepted, kept.pathway["PW-A"].strengths]).toEqual([undefined, []]);
  });
  it("is kept with the sentences that were taken, and its author stands on each", () => {
    const record = keep(take({}, one), written);
    expect(record.pathway["PW-A"].accepted).toEqual({ "PW-A-one": { text: one.text, shareable: one.shareable, evidence: one.evidence, by: "model" } });
    expect(record.pathway["PW-A"].by).toEqual({ title: "model", destination: "model", questions: "model", strengths: "model" });
    expect([standOf(record, written, one), standOf(record, written, two)]).toEqual(["taken", "open"]);
    expect(countOf(record, written)).toEqual({ of: 2, in: 1, open: 1 });
    expect(choosing(record, written)).toBe("1 of 2 sentences is in.");
  });
  it("takes and gives up sentences later, and the strengths go with them", () => {
    const record = take(keep(take({}, one), written), two);
    expect([Object.keys(record.pathway["PW-A"].accepted), record.pathway["PW-A"].strengths]).toEqual([["PW-A-one", "PW-A-two"], ["ST1"]]);
    const none = take(take(record, one), two);
    expect([none.pathway["PW-A"].accepted, none.pathway["PW-A"].strengths, isKept(none, written)]).toEqual([undefined, [], true]);
  });
  it("may be kept when every sentence was left out, and each comes back undecided", () => {
    const record = leave(leave(take({}, one), one), two);
    expect([record, isKeepable(record, written)]).toEqual([{ removed: { "PW-A-one": true, "PW-A-two": true } }, true]);
    expect(standOf(leave(record, one), written, one)).toBe("open");
    expect(standOf(take(record, one), written, one)).toBe("taken");
  });
  it("takes a sentence in own words, and not the model's words for being typed again", () => {
    const own = after({}, said({}, written, one, "As I say it."));
    expect([standOf(own, written, one), isKeepable(own, written)]).toEqual(["mine", true]);
    const record = keep(own, written);
    expect(record.pathway["PW-A"].accepted["PW-A-one"].by).toBe("me");
    expect(standOf(after(record, said(record, written, one, one.text)), written, one)).toBe("open");
    const back = leave(leave(record, one), one);
    expect(standOf(back, written, one)).toBe("mine");
  });
  it("stays chosen when the pathway is given up", () => {
    const chosen = take({}, one);
    expect(after(keep(chosen, written), unkept(keep(chosen, written), written))).toEqual(chosen);
  });
});

describe("drafts written anew", () => {
  it("show what stood there before, as far as it is another now", () => {
    expect(beforeOf({ ...content, previous: null })).toEqual([]);
    const other = { ...pathways[1], title: "Another" };
    expect(beforeOf({ ...content, previous: { ...drafts, pathways: [pathways[0], other] } })).toEqual([other]);
  });
  it("say why they are not a language model's, and what was left out", () => {
    expect(noticesOf(drafts)).toEqual([]);
    expect(noticesOf({ ...drafts, fell_back: "Nothing held.", left_out: 0 })).toEqual(["Nothing held."]);
    expect(noticesOf({ ...drafts, left_out: 1 })[0]).toMatch(/^One sentence .* was left out\.$/);
    expect(noticesOf({ ...drafts, left_out: 4 })[0]).toMatch(/^4 sentences .* were left out\.$/);
  });
});

describe("what a sentence rests on", () => {
  it("shows all of it, what belongs together in one", () => {
    const found = sourcesOf(drafts, sentence("s", ["ST1", "EV-ST1", "V02", "OPT-007", "gone"]));
    expect(found.own.map((one) => one.lines)).toEqual([["Finding causes", "You chose level 4.", "You wrote: “March.”"], ["Questions to explore"]]);
    expect(found.catalogue.map((one) => one.id)).toEqual(["OPT-007"]);
  });
  it("says where and when", () => {
    const clock = () => "14:03";
    expect(drafts.sources.map((one) => whence(one, clock))).toEqual([
      "You chose in Strengths, 14:03", "You wrote in Strengths, 14:03", "You chose in Values, 14:03", "The catalogue of Northbeam",
    ]);
    expect(whence({ ...drafts.sources[0], when: null }, clock)).toBe("You chose in Strengths");
  });
});
