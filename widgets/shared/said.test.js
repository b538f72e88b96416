import { expect, it } from "vitest";
import { pieces } from "./said.js";

const text = (/** @type {{text: string}[]} */ found) => found.map((one) => one.text).join("");

it("sets names between asterisks apart", () => {
  expect(pieces("*A* comes first.")).toEqual([{ text: "A", name: true }, { text: " comes first.", name: false }]);
  expect(pieces("plain")).toEqual([{ text: "plain", name: false }]);
});

it("sets given names apart, whatever they hold, and each time", () => {
  const found = pieces("It uses Data (big) and Big ideas.", ["Big ideas", "Data (big)"]);
  expect(found.filter((one) => one.name).map((one) => one.text)).toEqual(["Data (big)", "Big ideas"]);
  expect(text(found)).toBe("It uses Data (big) and Big ideas.");
  expect(pieces("It uses Order: you chose Order.", ["Order"]).map((one) => one.name)).toEqual([false, true, false, true, false]);
});

it("takes the longer of two names that begin alike, and nothing for an empty one", () => {
  expect(pieces("With Ann Lee.", ["Ann", "", "Ann Lee"]).map((one) => one.text)).toEqual(["With ", "Ann Lee", "."]);
  expect(pieces("", ["Ann"])).toEqual([]);
});
