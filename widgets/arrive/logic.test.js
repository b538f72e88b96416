import { describe, expect, it } from "vitest";
import { after, before, saidTo, screenOf } from "./logic.js";

const items = ["CP1", "CP2", "CP3", "CP4"].map((id) => ({ id, text: id }));
/** @param {import("./logic.js").Moment} moment */
const content = (moment) => ({ moment, promises: [], sees: [], items });

describe("the way", () => {
  it("begins with the promises, and at the end with the questions", () => {
    expect(screenOf(content("pre"), "", "draft").name).toBe("promises");
    expect(screenOf(content("post"), "pre/kept", "draft")).toEqual({ name: "item", at: 0 });
    expect(screenOf(content("d30"), "post/kept", "done")).toEqual({ name: "item", at: 0 });
  });

  it("comes back to where somebody was", () => {
    expect([screenOf(content("pre"), "table", "draft").name, screenOf(content("pre"), "pre/CP3", "done").at, screenOf(content("post"), "post/kept", "done").name, screenOf(content("d30"), "d30/kept", "done").name]).toEqual(["table", 2, "kept", "kept"]);
  });

  it("shows the first step as kept once the last one was begun", () => {
    expect(screenOf(content("pre"), "post/CP2", "done").name).toBe("kept");
    expect(screenOf(content("pre"), "post/CP2", "draft").name).toBe("promises");
  });

  it("leads from question to question, and back to what came before", () => {
    expect([after(content("pre"), 0), after(content("pre"), 3), before(content("pre"), 0), before(content("post"), 0), before(content("post"), 2)]).toEqual(["pre/CP2", null, "practice", null, "post/CP2"]);
  });
});

it("asks anew each time: an answer before is none at the end", () => {
  const record = { pulse: { pre: { CP1: 2, CP2: /** @type {"undisclosed"} */ ("undisclosed") } } };
  expect([saidTo(content("pre"), record, "CP1"), saidTo(content("pre"), record, "CP2"), saidTo(content("post"), record, "CP1")]).toEqual([2, "undisclosed", null]);
});
