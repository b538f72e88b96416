import { describe, expect, it } from "vitest";
import { around, fromBelief, fromDoubt, fromQuestion, fromStart, fromStarter, inSentence, mayPlan, nextId, numberOf, offeredBelief, problemsOf, result, screenOf, startersOf, surer, touched } from "./logic.js";

/** @param {string} id @param {string[]} tests @param {string[]} suggested_for */
const starter = (id, tests, suggested_for = []) => ({ id, title: id, action: `do ${id}`, signal_yes: "yes", signal_no: "no", hours: 2, days: 10, needs_ok_from: "none", tests, suggested_for });
const content = { doubts: [], belief: "If I ask, I will hear.", starters: [starter("TRY01", ["KP3"]), starter("TRY02", ["KP1", "KP3"]), starter("TRY03", ["KP1"], ["KP1"])], learning: { hours: 2, stuck: [], helped: [] }, calendar: true, promise: "" };
const planned = { experiment: { "EX-1": { tests: ["KP1"] } } };

describe("the screen", () => {
  it("is the first one until something is planned, then the plans", () => {
    expect([screenOf({}, ""), screenOf({}, "plan/EX-4"), screenOf(planned, ""), screenOf(planned, "belief/EX-1"), screenOf(planned, "belief/EX-9")]).toEqual([
      { name: "first", id: "EX-1" },
      { name: "first", id: "EX-4" },
      { name: "plans", id: "" },
      { name: "belief", id: "EX-1" },
      { name: "plans", id: "" },
    ]);
    expect([screenOf(planned, "first/EX-2/own").name, screenOf(planned, "back/EX-1/told").name, screenOf(planned, "back/EX-1/x").name, screenOf(planned, "nothing/EX-1").name]).toEqual(["first/own", "back/told", "back", "plans"]);
  });

  it("leads from step to step, and back to the doubt", () => {
    expect([around("starter", "EX-2"), around("ifthen", "EX-2").after]).toEqual([{ before: "first/EX-2", after: "belief/EX-2" }, "plan/EX-2"]);
  });
});

describe("what is planned", () => {
  it("is three at a time, and a result makes room", () => {
    const three = { experiment: { "EX-1": {}, "EX-2": {}, "EX-3": {} } };
    expect([mayPlan(planned), mayPlan(three), mayPlan({ experiment: { ...three.experiment, "EX-2": { signal: /** @type {const} */ ("no") } } }), nextId(three), nextId({ experiment: { "EX-2": {} } })]).toEqual([true, false, true, "EX-4", "EX-1"]);
  });

  it("is about a cell, or a question of one's own", () => {
    expect(fromDoubt("EX-1", { id: "a", option: "OPT-013", criterion: "KP1", title: "", text: "" })).toEqual({ "experiment.EX-1.option_id": "OPT-013", "experiment.EX-1.tests": ["KP1"], "experiment.EX-1.question": null });
    expect(fromQuestion("EX-1", "")).toEqual({ "experiment.EX-1.option_id": null, "experiment.EX-1.tests": ["question"], "experiment.EX-1.question": null });
  });
});

it("may begin with a sentence from elsewhere, which never takes the place of a belief that somebody wrote", () => {
  expect(fromBelief("EX-1", content.belief)).toEqual({ "experiment.EX-1.option_id": null, "experiment.EX-1.tests": ["question"], "experiment.EX-1.question": null, "experiment.EX-1.belief": "If I ask, I will hear." });
  expect([offeredBelief(content, {}), offeredBelief(content, { belief: content.belief }), offeredBelief(content, { belief: "My own" })]).toEqual([content.belief, content.belief, ""]);
});

describe("starters", () => {
  it("that fit the doubt come first, and all others follow", () => {
    const { fitting, others } = startersOf(content, { tests: ["KP1"] });
    expect([fitting.map(({ id }) => id), others.map(({ id }) => id)]).toEqual([["TRY03", "TRY02"], ["TRY01"]]);
    expect(startersOf(content, { tests: ["question"] }).others).toHaveLength(3);
  });

  it("never take away what somebody wrote", () => {
    const own = fromStarter(content, "EX-1", { starter: "TRY01", action: "my way", signal_yes: "yes" }, content.starters[1]);
    expect(own["experiment.EX-1.action"]).toBeUndefined();
    expect([own["experiment.EX-1.signal_yes"], own["experiment.EX-1.hours"]]).toEqual(["yes", 2]);
    expect(fromStarter(content, "EX-1", { starter: "TRY01", action: "do TRY01" }, null)).toMatchObject({ "experiment.EX-1.starter": null, "experiment.EX-1.action": null });
  });
});

describe("dates and numbers", () => {
  it("end where the starter says, unless somebody chose an end", () => {
    expect(fromStart(content, "EX-1", { starter: "TRY01" }, "2026-02-25")).toEqual({ "experiment.EX-1.start": "2026-02-25", "experiment.EX-1.end": "2026-03-07" });
    expect(fromStart(content, "EX-1", { end: "2026-03-01" }, "2026-02-25")).toEqual({ "experiment.EX-1.start": "2026-02-25" });
    expect(fromStart(content, "EX-1", {}, "")).toEqual({ "experiment.EX-1.start": null });
  });

  it("are read as people write them, and what cannot be meant is said", () => {
    expect([numberOf("2,5", 0.5, 200), numberOf(" ", 0, 9)]).toEqual([{ value: 2.5, error: "" }, { value: null, error: "" }]);
    expect(["0", "201", "x"].map((text) => numberOf(text, 0.5, 200).error)).toEqual(Array(3).fill("Please give a number from 0.5 to 200."));
  });
});

it("touches nothing, or what is ticked", () => {
  expect([touched(["customer"], "none"), touched(["none"], "customer"), touched(["customer"], "customer")]).toEqual([["none"], ["customer"], []]);
});

describe("a result", () => {
  const cell = { path: "cell.OPT-013.KP1", option: "OPT-013", criterion: "KP1", option_title: "", criterion_title: "", anchors: ["a", "b", "c", "d", "e"], now: { x: 4.5, conf: /** @type {const} */ ("low"), source: "me", note: "keep" } };

  it("makes a cell one step surer, unless it is not clear", () => {
    const sure = (/** @type {any} */ signal, /** @type {any} */ conf) => surer(signal, { x: 3, conf, source: "me" });
    expect([sure("yes", "low"), sure("no", "medium"), sure("yes", "high"), sure("unclear", "low"), surer("yes", null)]).toEqual(["medium", "high", "high", "low", "medium"]);
  });

  it("changes the very cell, keeps its note, and remembers what was there", () => {
    expect(result({ signal: "no" }, cell, 2)).toEqual({
      cell: { "cell.OPT-013.KP1": { x: 2, conf: "medium", source: "me", note: "keep" } },
      updates: [{ option: "OPT-013", criterion: "KP1", before: 4.5, before_conf: "low", after: 2, after_conf: "medium" }],
    });
    expect(result({ signal: "no" }, cell, null).cell["cell.OPT-013.KP1"]).toMatchObject({ x: null, conf: "low" });
  });

  it("is said in the sentences of its criterion", () => {
    expect([inSentence(cell.anchors, 2), inSentence(cell.anchors, 4.5), inSentence(cell.anchors, null)]).toEqual(["“b”", "between “d” and “e”", "not sure"]);
  });
});

it("leads to where a problem is asked, once for each plan", () => {
  expect(problemsOf({ "experiment.EX-1.belief": "Which?", "experiment.EX-1.end": "When?", "experiment.EX-2.touches": "What?", experiment: "One." })).toEqual([
    { id: "EX-1", place: "belief/EX-1", text: "Which?" },
    { id: "EX-2", place: "care/EX-2", text: "What?" },
  ]);
});
