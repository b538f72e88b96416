import { beforeEach, describe, expect, it, vi } from "vitest";
import { FakeModel, savingModel } from "../testing/fake_model.js";
import { Answer } from "./answer.js";
import { Question, aloud } from "./question.js";
import { html, render } from "./view.js";

const found = {
  id: "values_gone:V14", question: "What would you notice first if “Doing it excellently” went missing?", about: "Doing it excellently",
  where: "Values", help: "", written_by: "pack",
};
const help = { ...found, id: "help", question: "", about: "", where: "", help: "Ask your facilitator for a break." };

/** @type {any} */
let model;
/** @type {any} */
let answer;
const settle = (ms = 60) => vi.advanceTimersByTimeAsync(ms);
const button = (/** @type {string} */ name) => [...document.querySelectorAll("button")].find((one) => one.textContent === name);
const text = () => document.querySelector(".question")?.textContent ?? "";
const live = () => document.querySelector(".actvo-announcer")?.textContent;

/** @param {any} [more] */
async function shown(more = {}) {
  render(null, document.getElementById("root") ?? document.body);
  document.body.innerHTML = '<div id="root"></div>';
  render(html`<${Question} model=${model} answer=${answer} near="V14" ...${more} />`, /** @type {HTMLElement} */ (document.getElementById("root")));
  await settle();
}

/** The kernel replies to the newest request. @param {any} reply */
async function reply(reply) {
  const { number } = model.sent.at(-1);
  model.set("question", { found: null, trouble: null, number, ...reply });
  await settle();
}

async function ask(name = "Ask me a good question") {
  button(name)?.focus();
  button(name)?.click();
  await settle();
}

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
  document.body.dataset.seat = "s";
  model = savingModel({ question: {} });
  answer = new Answer(model, "values");
});

describe("a good question", () => {
  it("is asked for, not offered", async () => {
    await shown();
    expect(text()).toBe("Ask me a good question");
    expect(model.sent).toEqual([]);
  });

  it("comes with what it is about, is said aloud, and leaves the focus where it was", async () => {
    await shown();
    await ask();
    expect(model.sent).toEqual([{ want: "question", near: "V14", number: expect.any(String) }]);
    await reply({ found });
    expect(text()).toContain(found.question);
    expect(text()).toContain("About Doing it excellently Values");
    expect(document.querySelector(".question")?.getAttribute("role")).toBe("group");
    expect(live()).toBe(`${found.question} About Doing it excellently, Values.`);
    expect(document.activeElement).toBe(button("Another one"));
  });

  it("is one at a time: another takes its place, close takes it away", async () => {
    await shown();
    await ask();
    await reply({ found });
    await ask("Another one");
    expect(text()).toContain(found.question);
    await reply({ found: { ...found, question: "Who gained?" } });
    expect(document.querySelectorAll(".asked")).toHaveLength(1);
    expect(text()).toContain("Who gained?");
    button("Close")?.click();
    await settle();
    expect(text()).toBe("Ask me a good question");
    expect(document.activeElement).toBe(button("Ask me a good question"));
  });

  it("waits until what was typed is kept", async () => {
    model.handlers.saved.clear();
    await shown();
    answer.type({ "evidence.V14": "I feel" });
    await ask();
    expect(model.get("answer").fields).toEqual({ "evidence.V14": "I feel" });
    expect(model.sent).toEqual([]);
    model.set("ack", { edit_id: model.get("answer").edit_id, version: 1, status: "draft", errors: {}, conflicts: {} });
    await settle();
    expect(model.sent).toHaveLength(1);
  });

  it("waits for that not for ever", async () => {
    model.handlers.saved.clear();
    await shown();
    answer.type({ "evidence.V14": "I feel" });
    await ask();
    await settle(4100);
    expect(model.sent).toHaveLength(1);
  });

  it("does not ask twice for one question, nor shows what another part asked for", async () => {
    await shown();
    await ask();
    await ask();
    expect(model.sent).toHaveLength(1);
    model.set("question", { number: "of another part", found, trouble: null });
    await settle();
    expect(text()).toBe("Ask me a good question");
  });

  it("gives way to help, which offers no other question and keeps the focus in it", async () => {
    await shown();
    await ask();
    await reply({ found: help });
    expect(text()).toContain("No question this time.");
    expect(text()).toContain(help.help);
    expect(button("Another one")).toBeUndefined();
    expect(document.activeElement).toBe(button("Close"));
    expect(live()).toContain(help.help);
  });

  it("says what to do first, and can be asked again", async () => {
    await shown();
    await ask();
    await reply({ trouble: "Put your first values in order; then there is something to ask about." });
    expect(text()).toContain("Put your first values in order");
    expect(live()).toContain("Put your first values in order");
    await ask();
    await reply({ found });
    expect(text()).toContain(found.question);
    expect(text()).not.toContain("in order");
  });

  it("says so when nothing comes, and a late reply is not shown", async () => {
    await shown();
    await ask();
    const { number } = model.sent[0];
    await settle(21000);
    expect(text()).toContain("The question did not come.");
    model.set("question", { number, found, trouble: null });
    await settle();
    expect(text()).not.toContain(found.question);
  });

  it("names the card where several stand on one screen", async () => {
    await shown({ name: "Repeat-visit detective" });
    expect(button("Ask me a good question")?.getAttribute("aria-label")).toBe("Ask me a good question: Repeat-visit detective");
  });

  it("listens no more when it is gone", async () => {
    model = new FakeModel({});
    await shown();
    expect(model.handlers["change:question"].size).toBe(1);
    render(null, /** @type {HTMLElement} */ (document.getElementById("root")));
    await settle();
    expect(model.handlers["change:question"].size).toBe(0);
  });

  it("has nothing to say without words", () => expect(aloud({ number: "1", found: null, trouble: null })).toBe(""));
});
