import { describe, expect, it } from "vitest";
import { RankList } from "./rank.js";
import { html, render } from "./view.js";

describe("a list in order", () => {
  /** @param {any[]} items */
  const placesOf = (items) => {
    const box = document.createElement("div");
    render(html`<${RankList} items=${items} label="Order" onMove=${() => {}} />`, box);
    return [...box.querySelectorAll(".place")].map((place) => place.textContent);
  };

  it("numbers its rows, or shows the places that some of them share", () => {
    expect(placesOf([{ id: "a", title: "A" }, { id: "b", title: "B" }])).toEqual(["1", "2"]);
    expect(placesOf([{ id: "a", title: "A", place: 1 }, { id: "b", title: "B", place: 1 }, { id: "c", title: "C", place: 3 }])).toEqual(["1", "1", "3"]);
  });
});
