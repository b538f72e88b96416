import { html, render } from "htm/preact";
import { beforeEach, describe, expect, it } from "vitest";
import { Figure, withTokens } from "./chart.js";
import { FakeModel } from "../testing/fake_model.js";

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

describe("a figure", () => {
  /** @type {HTMLElement} */
  let el;
  /** @param {any} shown */
  const draw = (shown) => render(html`<${Figure} model=${new FakeModel({})} picture=${shown} label="Your levels" />`, el);
  /** @param {string} name */
  const button = (name) => /** @type {HTMLButtonElement} */ ([...el.querySelectorAll("button")].find((each) => each.textContent === name));
  beforeEach(() => {
    el = document.createElement("div");
    document.body.replaceChildren(el);
    draw(picture);
  });
  it("says its sentence, names its picture and tells which way it is shown", () => {
    expect(el.querySelector("figcaption")?.textContent).toBe("Two of three rated.");
    expect(el.querySelector("[role=img]")?.getAttribute("aria-label")).toBe("Your levels. Two of three rated.");
    expect(button("As a picture").getAttribute("aria-pressed")).toBe("true");
  });
  it("is a table with the same rows on demand", async () => {
    button("As a table").click();
    await settled();
    expect([...el.querySelectorAll("tbody th")].map((cell) => cell.textContent)).toEqual(["Persuading", "Finishing"]);
    expect(button("As a table").getAttribute("aria-pressed")).toBe("true");
    expect(el.querySelector("[role=img]")).toBe(null);
  });
  it("follows a new picture", () => {
    draw({ ...picture, summary: "Three of three rated." });
    expect(el.querySelector("figcaption")?.textContent).toBe("Three of three rated.");
  });
});
