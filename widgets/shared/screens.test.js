import { beforeEach, expect, it, vi } from "vitest";
import { savingModel } from "../testing/fake_model.js";
import { exercise } from "./exercise.js";
import { Heading } from "./screens.js";
import { html } from "./view.js";
import { Skipped, Way } from "./way.js";

const screens = {
  first: (/** @type {any} */ { answer }) => html`<${Heading} title="First" screen="first" /><${Way} answer=${answer} />`,
  skipped: (/** @type {any} */ props) => html`<${Skipped} ...${props} title="Left out" lede="Kept." back="Come back" />`,
};
const show = () => ({ name: "first" });

/** @param {string} slug */
function shown(slug) {
  const el = document.body.appendChild(document.createElement("div"));
  exercise(slug, { screens, show }).render({ model: savingModel({ content: {} }), el });
  const press = async (/** @type {string} */ label) => {
    const button = /** @type {HTMLElement} */ ([...el.querySelectorAll("button")].find((one) => one.textContent === label));
    button.focus();
    button.click();
    await vi.advanceTimersByTimeAsync(100);
  };
  return { el, press };
}

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
  document.body.replaceChildren();
});

it("the first heading of an exercise takes no focus", async () => {
  shown("a");
  shown("b");
  await vi.advanceTimersByTimeAsync(100);
  expect(document.activeElement).toBe(document.body);
});

it("every later one does, in each exercise of a page, also where another one shows a screen of that name", async () => {
  const both = [shown("a"), shown("b")];
  for (const label of ["Skip", "Come back"])
    for (const { el, press } of both) {
      await press(label);
      expect(document.activeElement).toBe(el.querySelector("h2"));
      expect(document.activeElement?.textContent).toBe(label === "Skip" ? "Left out" : "First");
    }
});

it("a skip that asks first asks in its own place, and Stay here brings the focus back", async () => {
  const asking = { ...screens, first: (/** @type {any} */ { answer }) => html`<${Heading} title="First" screen="first" /><${Way} answer=${answer} asks="Sure?" says="Skipped." />` };
  const el = document.body.appendChild(document.createElement("div"));
  exercise("c", { screens: asking, show }).render({ model: savingModel({ content: {} }), el });
  const press = async (/** @type {string} */ label) => {
    /** @type {HTMLElement} */ ([...el.querySelectorAll("button")].find((one) => one.textContent === label)).click();
    await vi.advanceTimersByTimeAsync(100);
  };
  await press("Skip");
  expect(document.activeElement?.textContent).toBe("Sure?");
  await press("Stay here");
  expect(document.activeElement?.textContent).toBe("Skip");
  await press("Skip");
  await press("Skip for now");
  expect(document.activeElement?.textContent).toBe("Left out");
});
