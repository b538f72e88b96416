import { describe, expect, it } from "vitest";
import { isUnwritten, offered, screenOf, tapped } from "./logic.js";

const content = { examples: ["It is too late."], openings: ["If I ask …"], offers: ["e1", "e2", "ST1"].map((id) => ({ id, title: id, text: "" })), help: "", tests: true };

it("shows the screen of a place, and the first one where there is no such", () => {
  expect([screenOf(""), screenOf("against"), screenOf("test"), screenOf("reading"), screenOf("nowhere")]).toEqual([
    { name: "sentence", side: "speaks_for" },
    { name: "side", side: "speaks_against" },
    { name: "test", side: "speaks_for" },
    { name: "reading", side: "speaks_for" },
    { name: "sentence", side: "speaks_for" },
  ]);
});

describe("a side", () => {
  it("does not offer again what stands on the other one", () => {
    expect(offered(content, { speaks_for: { cites: ["e1"] } }, "speaks_against").map(({ id }) => id)).toEqual(["e2", "ST1"]);
    expect(offered(content, { speaks_for: { cites: ["e1"] } }, "speaks_for")).toHaveLength(3);
  });

  it("takes a tap and gives it back, and stays as it is when it is full", () => {
    expect(tapped({}, "speaks_for", "e1")).toEqual({ "speaks_for.cites": ["e1"] });
    expect(tapped({ speaks_for: { cites: ["e1", "ST1"] } }, "speaks_for", "e1")).toEqual({ "speaks_for.cites": ["ST1"] });
    const eight = Array.from({ length: 8 }, (_one, at) => `e${at}`);
    expect(tapped({ speaks_for: { cites: eight } }, "speaks_for", "ST1")).toEqual({});
    expect(tapped({ speaks_for: { cites: eight } }, "speaks_for", "e3")["speaks_for.cites"]).toHaveLength(7);
  });
});

it("offers a beginning only where nobody wrote", () => {
  expect([isUnwritten("", content.openings), isUnwritten("  ", []), isUnwritten("If I ask …", content.openings), isUnwritten("If I ask Ana", content.openings), isUnwritten(undefined, [])]).toEqual([true, true, true, false, true]);
});
