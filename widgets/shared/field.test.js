import { beforeEach, describe, expect, it, vi } from "vitest";
import { Field } from "./field.js";
import { html, render, useState } from "./view.js";

const onType = vi.fn();
function Holder({ most, lines }) {
  const [text, setText] = useState("");
  const type = (words) => {
    onType(words);
    setText(words);
  };
  return html`<${Field} id="line" label="A line" value=${text} most=${most} lines=${lines} onType=${type} />`;
}
const turn = () => new Promise((done) => setTimeout(done, 60));

describe.each([1, 3])("a field of %i lines", (lines) => {
  /** @type {any} */
  let box;
  const put = async (value, caret = value.length, more = {}) => {
    box.value = value;
    box.setSelectionRange(caret, caret);
    box.dispatchEvent(Object.assign(new Event("input", { bubbles: true }), more));
    await turn();
  };
  const says = () => document.getElementById("line-says")?.textContent;
  const aloud = () => document.querySelector(".actvo-announcer")?.textContent;
  beforeEach(() => {
    const el = document.createElement("div");
    document.body.replaceChildren(el);
    onType.mockClear();
    render(html`<${Holder} most=${200} lines=${lines} />`, el);
    box = el.querySelector("input, textarea");
  });

  it("takes 320 000 letters, keeps 200 and says so, to eyes and ears", async () => {
    expect(box.hasAttribute("maxlength")).toBe(false); // it would cut before anybody can say so
    await put("x".repeat(320_000));
    expect([box.value, onType.mock.lastCall]).toEqual(["x".repeat(200), ["x".repeat(200)]]);
    expect([says(), aloud()]).toEqual(["Cut to 200 letters.", "Cut to 200 letters."]);
    await put("x".repeat(199));
    expect(says()).toBe("1 characters left.");
  });
  it("keeps what stood there when something longer is put before it, and the caret", async () => {
    await put("y".repeat(199));
    await put(`NEW${"y".repeat(199)}`, 3);
    expect([box.value, box.selectionStart, says()]).toEqual([`N${"y".repeat(199)}`, 1, "Cut to 200 letters."]);
    await put(`N!${"y".repeat(199)}`, 2);
    expect([box.value, says()]).toEqual([`N${"y".repeat(199)}`, "Cut to 200 letters."]);
  });
  it("waits for the end of a letter that is still being composed", async () => {
    await put("z".repeat(201), 201, { isComposing: true });
    expect([box.value.length, onType.mock.calls.length]).toEqual([201, 0]);
    box.dispatchEvent(new Event("compositionend", { bubbles: true }));
    await turn();
    expect([box.value.length, says()]).toEqual([200, "Cut to 200 letters."]);
  });
});
