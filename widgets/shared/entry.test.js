import { beforeEach, describe, expect, it } from "vitest";
import { Amount, Day } from "./entry.js";
import { html, render } from "./view.js";

const turn = () => new Promise((done) => setTimeout(done, 20));

describe("a field for a day or a number", () => {
  /** @type {any} */ let box;
  /** @type {any[]} */ let heard;
  const show = async (part, value) => {
    const hear = (next) => heard.push(next);
    render(html`<${part} id="it" label="It" value=${value} onChoose=${hear} onType=${hear} />`, document.body);
    await turn();
    box = document.querySelector("input");
  };
  const put = async (text) => {
    box.value = text;
    box.dispatchEvent(new Event("input", { bubbles: true }));
    await turn();
  };
  beforeEach(() => {
    render(null, document.body);
    heard = [];
  });
  it("keeps half a year while answers come back, and hears whole days only", async () => {
    await show(Day, null);
    await put("0002-12-07");
    await show(Day, null);
    expect([box.value, heard]).toEqual(["0002-12-07", []]);
    await put("2026-12-07");
    await show(Day, "2026-12-07");
    expect([box.value, heard]).toEqual(["2026-12-07", ["2026-12-07"]]);
    await put("");
    expect(heard).toEqual(["2026-12-07", null]);
  });
  it("shows a value that came from elsewhere", async () => {
    await show(Day, "2026-12-07");
    await put("0002-12-07");
    await show(Day, "2026-12-09");
    expect(box.value).toBe("2026-12-09");
  });
  it("leaves a number as it was written", async () => {
    await show(Amount, null);
    await put("1.0");
    await show(Amount, 1);
    expect([box.value, heard]).toEqual(["1.0", [1]]);
    await put("");
    await show(Amount, null);
    expect([box.value, heard]).toEqual(["", [1, null]]);
  });
});
