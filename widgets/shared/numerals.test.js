import { expect, it } from "vitest";
import { atFirst, inWords } from "./numerals.js";

it("says small numbers in words, and greater ones in figures", () => {
  expect([6, 10, 11].map(inWords)).toEqual(["six", "ten", "11"]);
  expect([0, 2, 7].map(atFirst)).toEqual(["No", "Two", "7"]);
});
