import { describe, expect, it } from "vitest";
import { signs, within } from "./within.js";

describe("within", () => {
  it("leaves what fits, and cuts what does not", () => {
    expect(within("abc", 3)).toBe("abc");
    expect(within("x".repeat(320_000), 200)).toBe("x".repeat(200));
  });
  it("cuts what was put in, not what stood behind it", () => {
    expect(within("abNEWcd", 5, 5)).toBe("abNcd");
    expect(within("NEWabcd", 4, 3)).toBe("abcd");
  });
  it("never leaves half a sign, on either side of the cut", () => {
    expect(within("ab🌱", 3)).toBe("ab");
    expect(within("🌱ab", 3, 0)).toBe("ab");
  });
  it("is never longer than it may be, wherever the caret stands", () => {
    for (let caret = 0; caret <= 11; caret += 1) for (let most = 0; most <= 12; most += 1) expect(within("a🌱b🌱c🌱dé", most, caret).length).toBeLessThanOrEqual(most);
  });
});

describe("signs", () => {
  it("counts a letter with its marks, and a family, as one", () => {
    expect(signs("नमस्ते ".repeat(10), 40)).toBe("नमस्ते ".repeat(10));
    expect(signs("👩‍👩‍👧".repeat(41), 40)).toBe("👩‍👩‍👧".repeat(40));
    expect(signs("x".repeat(320_000), 40)).toBe("x".repeat(40));
  });
});
