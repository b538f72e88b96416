import { expect, test, vi } from "vitest";
import { Widgets, allOurs } from "./widgets.js";

const ours = { state: { _model_module: "anywidget", _anywidget_id: "actvo_kit.exercises.values.widget.Values" } };
const layout = { state: { _model_module: "@jupyter-widgets/base" } };

test("a widget of another maker is told from ours", () => {
  expect(allOurs({ a: ours, b: layout })).toBe(true);
  expect(allOurs({ a: ours, b: { state: { _model_module: "@jupyter-widgets/controls" } } })).toBe(false);
  expect(allOurs({ a: { state: { _model_module: "anywidget", _anywidget_id: "their.Widget" } } })).toBe(false);
});

test("what the line missed comes with the states, and is shown in the widget that stands", () => {
  const cell = document.createElement("div");
  const page = new Widgets([{ id: "a", cell }], vi.fn());
  page.show = vi.fn();
  page.take({ a: { state: { ...ours.state, ack: 1 } } });
  const heard = vi.fn();
  page.models.get("a")?.on("change:ack", heard);
  page.take({ a: { state: { ...ours.state, ack: 2 } } });
  expect(page.show).toHaveBeenCalledOnce();
  expect(heard).toHaveBeenCalledOnce();
});

test("a cell whose widget does not come says so, and stays alone with that", async () => {
  const cells = [document.createElement("div"), document.createElement("div")];
  const page = new Widgets([{ id: "a", cell: cells[0] }, { id: "b", cell: cells[1] }], vi.fn());
  page.models.set("a", /** @type {any} */ ({ get: () => "broken(" }));
  const said = vi.spyOn(console, "error").mockReturnValue();
  await page.show("a", cells[0]);
  await page.show("b", cells[1]);
  expect(said).toHaveBeenCalledTimes(2);
  for (const cell of cells) expect(cell.textContent).toContain("could not be opened");
});
