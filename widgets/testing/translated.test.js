// Each widget twice, pressed alike: one is translated meanwhile, and both say the same after every press.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { savingModel } from "./fake_model.js";
import { translate } from "./translator.js";

const STATES = join(import.meta.dirname, "states");
const PRESSES = 40;

/** Numbers that are the same for the same seed. @param {number} seed */
function numbers(seed) {
  return () => (seed = (seed * 48271) % 2147483647) / 2147483647;
}

/** @param {Element} root */
const operable = (root) =>
  [...root.querySelectorAll("button:not(:disabled), input[type=radio], input[type=checkbox], summary, textarea, input[type=text]")];

/** @param {Element|undefined} one @param {number} turn */
function press(one, turn) {
  /** @type {HTMLElement|undefined} */ (one)?.focus();
  if (one?.matches("textarea, input[type=text]")) {
    /** @type {any} */ (one).value = `Words ${turn}`;
    one.dispatchEvent(new Event("input", { bubbles: true }));
  } else /** @type {HTMLElement|undefined} */ (one)?.click();
}

/** @param {Element|null} one */
const called = (one) => one?.getAttribute("aria-label") ?? one?.textContent;

/** All that a page says, with what its controls are called, and which of them has the focus. @param {Element} root */
const said = (root) => [root.textContent, ...operable(root).map(called), `focus: ${called(document.activeElement)}`];

/** What a page says and sends after each of many presses. @param {string} name @param {any} state @param {number} seed @param {boolean} isTranslated */
async function told(name, state, seed, isTranslated) {
  vi.useFakeTimers({ now: 0 });
  vi.resetModules();
  sessionStorage.clear();
  const [frame, el] = [document.createElement("div"), document.createElement("div")];
  document.body.replaceChildren(frame, el);
  const ends = state.page ? [(await import("../page/widget.js")).default.render({ model: savingModel(structuredClone(state.page)), el: frame })] : [];
  const model = savingModel(structuredClone(state));
  ends.push((await import(`../${name}/widget.js`)).default.render({ model, el }));
  const stop = isTranslated ? translate(document.body) : () => {};
  const random = numbers(seed);
  const heard = [];
  for (let turn = 0; turn < PRESSES; turn++) {
    const all = operable(document.body);
    press(all[Math.floor(random() * all.length)], turn);
    await vi.advanceTimersByTimeAsync(1500);
    heard.push({ said: said(document.body), sent: model.get("answer")?.fields });
  }
  stop();
  ends.forEach((end) => end());
  vi.useRealTimers();
  return heard;
}

describe("under a translator", () => {
  afterEach(() => vi.useRealTimers());
  for (const file of readdirSync(STATES))
    it(`${file} says what it says otherwise`, { timeout: 120_000 }, async () => {
      const state = JSON.parse(readFileSync(join(STATES, file), "utf8"));
      const name = file.split("_")[0];
      expect(await told(name, state, 1, true)).toEqual(await told(name, state, 1, false));
    });
});
