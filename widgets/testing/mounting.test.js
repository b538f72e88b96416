// Each widget, shown and taken away: it leaves no listener, no timer and nothing in the page. And it reads what Python sends, no more and no less.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { savingModel } from "./fake_model.js";

const STATES = join(import.meta.dirname, "states");

/** Counts what is listened to beside the model. @param {any} target */
function counted(target) {
  let open = 0;
  const [add, remove] = [target.addEventListener, target.removeEventListener];
  vi.spyOn(target, "addEventListener").mockImplementation((/** @type {any[]} */ ...all) => ((open += 1), add.apply(target, all)));
  vi.spyOn(target, "removeEventListener").mockImplementation((/** @type {any[]} */ ...all) => ((open -= 1), remove.apply(target, all)));
  return () => open;
}

/** @param {any} model how many listen to it, but for the half that acknowledges */
const listening = (model) => [...model.listeners.entries()].filter(([name]) => name !== "saved").reduce((sum, [, all]) => sum + all.size, 0);

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  vi.resetModules();
  sessionStorage.clear();
  document.body.replaceChildren();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("a widget that is taken away", () => {
  for (const file of readdirSync(STATES))
    it(`leaves nothing of ${file}`, async () => {
      const { page: frame, ...state } = JSON.parse(readFileSync(join(STATES, file), "utf8"));
      const name = file.split("_")[0];
      const { page } = await import("../shared/bus.js");
      const beside = counted(globalThis);
      const el = document.body.appendChild(document.createElement("div"));
      const model = savingModel(state);
      const end = (await import(`../${name}/widget.js`)).default.render({ model, el });
      await vi.advanceTimersByTimeAsync(1000);
      expect(listening(model)).toBeGreaterThan(0);
      end();
      await vi.advanceTimersByTimeAsync(1000);
      expect([listening(model), page.listeners.size, beside(), vi.getTimerCount(), el.textContent]).toEqual([0, 0, 0, 0, ""]);
    });

  it("leaves nothing of a page's frame", async () => {
    const { page: frame } = JSON.parse(readFileSync(join(STATES, "values_told.json"), "utf8"));
    const { page } = await import("../shared/bus.js");
    const beside = counted(globalThis);
    const foot = document.body.appendChild(Object.assign(document.createElement("footer"), { className: "page-foot" }));
    const el = document.body.appendChild(document.createElement("div"));
    const model = savingModel(frame);
    const end = (await import("../page/widget.js")).default.render({ model, el });
    await vi.advanceTimersByTimeAsync(1000);
    end();
    await vi.advanceTimersByTimeAsync(1000);
    expect([listening(model), page.listeners.size, beside(), vi.getTimerCount(), el.textContent, foot.textContent]).toEqual([0, 0, 0, 0, "", ""]);
  });
});
