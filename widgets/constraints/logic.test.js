import { describe, expect, it } from "vitest";
import { after, before, isTurned, limited, screenOf, tapped, ticked } from "./logic.js";

const rows = ["CN01", "CN02", "CN03"].map((id) => ({ id, title: id, text: id, ask: id }));
const content = { rows, choices: {}, short: false };
const record = { CN01: { status: "flexible" }, CN02: { status: "none" }, CN03: { status: "fixed" } };

describe("the way", () => {
  it("leads over what is fixed or flexible, asks once what would bend, and reads back", () => {
    expect(after(content, record, false)).toBe("limit/CN01");
    expect(after(content, record, false, "CN01")).toBe("limit/CN03");
    expect(after(content, record, false, "CN03")).toBe("bend");
    expect(after(content, { ...record, bends: [] }, false, "CN03")).toBe("reading");
    expect(after(content, { CN02: { status: "none" } }, false)).toBe("reading");
    expect(after(content, { ...record, bends: [] }, true, "CN01")).toBe("reading");
    expect([before(content, record, "CN03"), before(content, record, "CN01")]).toEqual(["limit/CN01", "list"]);
  });

  it("is shorter in the short form", () => {
    expect(limited({ ...content, short: true }, record).map((row) => row.id)).toEqual(["CN03"]);
  });

  it("shows the list where there is no such row", () => {
    expect([screenOf(content, ""), screenOf(content, "limit/CN99"), screenOf(content, "limit/CN02"), screenOf(content, "bend")]).toEqual([
      { name: "list", id: "" },
      { name: "list", id: "" },
      { name: "limit", id: "CN02" },
      { name: "bend", id: "" },
    ]);
  });
});

it("a status tapped again is open, and what is not fixed does not bend", () => {
  expect(tapped(record, "CN01", "flexible")).toEqual({ "CN01.status": null });
  expect(tapped({ ...record, bends: ["CN03"] }, "CN03", "none")).toEqual({ "CN03.status": "none", bends: [] });
});

it("a tick is set and taken away in the order of the list", () => {
  expect([ticked(rows, ["CN02"], "CN01"), ticked(rows, ["CN01", "CN02"], "CN01")]).toEqual([["CN01", "CN02"], ["CN02"]]);
});

it("days in the wrong order are seen at once", () => {
  expect([isTurned({ earliest: "2026-02-01", latest: "2026-01-01" }), isTurned({ earliest: "2026-02-01" }), isTurned(undefined)]).toEqual([true, false, false]);
});
