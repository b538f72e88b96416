import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fromKernel } from "../shared/from_kernel.js";
import { FakeModel } from "../testing/fake_model.js";
import { widget } from "./widget.js";

const bytes = (/** @type {string} */ text) => new DataView(new TextEncoder().encode(text).buffer);
const SLICE = 'import { name } from "./kit.js";\nimport { more } from "./kit.js";\nexport default { render: ({ el }) => (el.textContent = name + more) };\n';
const answer = (/** @type {FakeModel} */ model) => model.emit("msg:custom", { bundle: "kit" }, [bytes('export const name = "the ", more = "kit";'), bytes(".actvo {}")]);
const shown = (/** @type {FakeModel} */ model, build = "b") => {
  const el = document.createElement("div");
  return { el, done: widget(SLICE, build).render({ model, el }) };
};

beforeEach(() => {
  vi.useFakeTimers();
  // Node imports no blob: the script itself stands in its address here.
  vi.stubGlobal("Blob", class { constructor(/** @type {any[]} */ parts) { this.text = typeof parts[0] === "string" ? parts[0] : new TextDecoder().decode(parts[0]); } });
  URL.createObjectURL = (/** @type {any} */ blob) => `data:text/javascript,${encodeURIComponent(blob.text)}`;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.head.replaceChildren();
});

test("the bytes are those that were asked for, past other messages", async () => {
  const model = new FakeModel({});
  const came = fromKernel(model, "plotly");
  model.emit("msg:custom", { bundle: "other" }, []);
  model.emit("msg:custom", { bundle: "plotly" }, [bytes("1")]);
  expect((await came).length).toBe(1);
  expect(model.sent).toEqual([{ want: "plotly" }]);
  expect(model.listeners.get("msg:custom")?.size).toBe(0);
});

test("the kit comes once for all widgets of a page, with its sheet", async () => {
  const [first, second] = [new FakeModel({}), new FakeModel({})];
  const both = [shown(first, "one"), shown(second, "one")];
  answer(first);
  await Promise.all(both.map((one) => one.done));
  expect(both.map((one) => one.el.textContent)).toEqual(["the kit", "the kit"]);
  expect([first.sent, second.sent]).toEqual([[{ want: "kit" }], []]);
  expect(document.head.querySelectorAll("style").length).toBe(1);
});

test("a kernel that ended before it answered keeps nobody waiting", async () => {
  const [gone, next] = [new FakeModel({}), new FakeModel({})];
  shown(gone, "two");
  const later = shown(next, "two");
  await vi.advanceTimersByTimeAsync(5000);
  answer(next);
  await later.done;
  expect(later.el.textContent).toBe("the kit");
});

test("a widget of another build has a kit of its own", async () => {
  const [old, fresh] = [new FakeModel({}), new FakeModel({})];
  const before = shown(old, "three");
  answer(old);
  await before.done;
  shown(fresh, "four");
  await vi.advanceTimersByTimeAsync(0);
  expect(fresh.sent).toEqual([{ want: "kit" }]);
});
