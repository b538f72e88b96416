import { beforeEach, describe, expect, it } from "vitest";
import { withTokens } from "../shared/chart.js";
import { FakeModel } from "../testing/fake_model.js";
import chart from "./widget.js";

const picture = {
  figure: { data: [], layout: {} },
  summary: "Two of three rated.",
  table: { head: ["Strength", "Level"], rows: [["Persuading", "4"], ["Finishing", "not rated yet"]] },
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

describe("tokens", () => {
  const resolve = (/** @type {string} */ name) => `<${name}>`;
  it("become colours wherever they stand, and nothing else changes", () =>
    expect(
      withTokens({ font: { family: "var(--sans)" }, x: [1, null], text: 'a <span style="color:var(--ink-2)">b</span>' }, resolve),
    ).toEqual({ font: { family: "<--sans>" }, x: [1, null], text: 'a <span style="color:<--ink-2>">b</span>' }));
});

describe("a chart", () => {
  /** @type {HTMLElement} */
  let el;
  /** @param {string} name */
  const button = (name) => /** @type {HTMLButtonElement} */ ([...el.querySelectorAll("button")].find((one) => one.textContent === name));
  beforeEach(() => {
    el = document.createElement("div");
    document.body.replaceChildren(el);
  });
  it("says its sentence, names its picture and tells which way it is shown", () => {
    chart.render({ model: new FakeModel({ picture, label: "Your levels" }), el });
    expect(el.querySelector("figcaption")?.textContent).toBe("Two of three rated.");
    expect(el.querySelector("[role=img]")?.getAttribute("aria-label")).toBe("Your levels. Two of three rated.");
    expect(button("As a picture").getAttribute("aria-pressed")).toBe("true");
  });
  it("is a table with the same rows on demand", async () => {
    chart.render({ model: new FakeModel({ picture, label: "Your levels" }), el });
    button("As a table").click();
    await settled();
    expect([...el.querySelectorAll("tbody th")].map((one) => one.textContent)).toEqual(["Persuading", "Finishing"]);
    expect(button("As a table").getAttribute("aria-pressed")).toBe("true");
    expect(el.querySelector("[role=img]")).toBe(null);
  });
  it("follows a new picture until it is taken away", () => {
    const model = new FakeModel({ picture, label: "Your levels" });
    const end = chart.render({ model, el });
    model.set("picture", { ...picture, summary: "Three of three rated." });
    expect(el.querySelector("figcaption")?.textContent).toBe("Three of three rated.");
    end();
    expect(el.textContent).toBe("");
  });
});
