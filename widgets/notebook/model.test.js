import { expect, test, vi } from "vitest";
import { Model } from "./model.js";

test("what is set is told once, when it is to be saved", () => {
  const tell = vi.fn();
  const model = new Model({ answer: null, other: 1 }, tell);
  model.save_changes();
  model.set("answer", { a: 1 });
  model.set("answer", { a: 2 });
  expect(tell).not.toHaveBeenCalled();
  model.save_changes();
  model.save_changes();
  expect(tell.mock.calls).toEqual([[{ method: "update", state: { answer: { a: 2 } }, buffer_paths: [] }]]);
  expect(model.get("answer")).toEqual({ a: 2 });
});

test("a change is heard once, when all of its values are there; the same value is no change", () => {
  const model = new Model({ a: { x: 1 }, b: 1 }, vi.fn());
  const seen = vi.fn(() => model.get("b"));
  model.on("change:a", seen);
  model.hear({ method: "update", state: { a: { x: 1 } } });
  expect(seen).not.toHaveBeenCalled();
  model.hear({ method: "update", state: { a: { x: 2 }, b: 2 } });
  expect(seen.mock.results).toEqual([{ type: "return", value: 2 }]);
  model.off("change:a", seen);
  model.hear({ method: "update", state: { a: { x: 3 } } });
  expect(seen).toHaveBeenCalledOnce();
});

test("messages go both ways", () => {
  const tell = vi.fn();
  const model = new Model({}, tell);
  const heard = vi.fn();
  model.on("msg:custom", heard);
  model.hear({ method: "custom", content: { drafts: 1 } });
  model.hear({ method: "something new" });
  expect(heard.mock.calls).toEqual([[{ drafts: 1 }, []]]);
  model.send({ want: "drafts" });
  expect(tell.mock.calls).toEqual([[{ method: "custom", content: { want: "drafts" } }]]);
});

test("who stops listening while it is told makes nobody miss it", () => {
  const model = new Model({ a: 1 }, vi.fn());
  const once = () => model.off("change:a", once);
  const after = vi.fn();
  model.on("change:a", once);
  model.on("change:a", after);
  model.set("a", 2);
  expect(after).toHaveBeenCalledOnce();
});
