import { beforeEach, describe, expect, it, vi } from "vitest";
import { FakeModel, savingModel } from "../testing/fake_model.js";
import { Answer } from "./answer.js";
import { Question, aloud } from "./question.js";
import { html, render } from "./view.js";

const found = {
  id: "values_gone:V14", question: "What would you notice first if “Excellent work” went missing?", about: "Excellent work",
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
    expect(text()).toContain("About Excellent work Values");
    expect(document.querySelector(".question")?.getAttribute("role")).toBe("group");
    expect(live()).toBe(`${found.question} About Excellent work, Values.`);
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
    model.listeners.get("saved").clear();
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
    model.listeners.get("saved").clear();
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
    expect(model.listeners.get("change:question").size).toBe(1);
    render(null, /** @type {HTMLElement} */ (document.getElementById("root")));
    await settle();
    expect(model.listeners.get("change:question").size).toBe(0);
  });

  it("has nothing to say without words", () => expect(aloud({ number: "1", found: null, trouble: null })).toBe(""));
});

describe("a language model's question", () => {
  const offer = { label: "The model", place: "this computer", left: 3, seconds: 20 };
  const field = { id: "values", title: "Your values, in order", where: "Values", text: "Excellent work", private: false, free: false };
  const letter = { to: "The model", fields: [field], hits: [], system: "Rules.", user: "Data.", seal: "seal", trouble: null, help: false };
  const byModel = { ...found, id: "model-V14", written_by: "model" };
  const asking = (/** @type {any} */ more = {}) => model.set("asking", { offer, letter: null, number: 0, progress: null, sent: null, trouble: null, about: null, ...more });
  const newest = (/** @type {string} */ want) => model.sent.filter((/** @type {any} */ one) => one.want === want).at(-1);
  /** The kernel's letter for the newest ticks. @param {any} [more] */
  const arrives = async (more = {}) => {
    await settle(400);
    asking({ letter: { ...letter, ...more }, number: newest("letter").number });
    await settle();
  };
  const tick = async () => {
    /** @type {any} */ (document.querySelector("#tick-values-values")).click();
    await arrives();
  };
  const send = async () => {
    button("Send to The model")?.click();
    await settle();
  };

  beforeEach(async () => {
    asking();
    await shown();
  });

  it("is offered where there is a model that may still be asked", async () => {
    expect(text()).toBe("Ask me a good questionAsk The model");
    for (const none of [null, { ...offer, left: 0 }]) {
      asking({ offer: none });
      await settle();
      expect(text()).toBe("Ask me a good question");
    }
  });

  it("begins with a letter in which nothing is ticked, and sends what was seen", async () => {
    await ask("Ask The model");
    expect(document.activeElement?.textContent).toBe("What may it read?");
    expect(newest("letter")).toEqual({ want: "letter", number: expect.any(Number), ask: { fields: [], steer: "", words: {}, replaced: [], near: "V14" } });
    await arrives();
    expect([document.querySelectorAll("input:checked").length, button("Send to The model")?.disabled]).toEqual([0, true]);
    await tick();
    expect([...document.querySelectorAll("pre")].map((one) => one.textContent)).toEqual(["Rules.", "Data."]);
    await send();
    const wanted = { fields: ["values"], steer: "", words: {}, replaced: [], seal: "seal" };
    expect(newest("question")).toEqual({ want: "question", near: "V14", number: expect.any(String), ask: wanted });
    expect(document.activeElement?.textContent).toBe("Asking The model. This takes 20 seconds at most.");
    await reply({ found: byModel });
    expect(text()).toContain("Asked by a language model, from what you ticked");
    expect(text()).toContain(found.question);
    expect(live()).toContain("Asked by a language model, from what you ticked.");
    expect(document.activeElement).toBe(button("One from the workshop"));
  });

  it("is the workshop's when the model had none, and says so", async () => {
    await ask("Ask The model");
    await arrives();
    await tick();
    await send();
    await reply({ found });
    expect(text()).toContain("The model had no good question this time; this one is from the workshop.");
    expect(text()).not.toContain("Asked by a language model");
    await ask("Another one");
    await reply({ found });
    expect(text()).not.toContain("had no good question");
  });

  it("shows the letter again when it was refused, with the same ticks", async () => {
    await ask("Ask The model");
    await arrives();
    await tick();
    await send();
    const { number } = newest("letter");
    await reply({ trouble: "What would be sent has changed meanwhile." });
    expect(document.querySelector("[role=alert]")?.textContent).toContain("changed meanwhile");
    await arrives();
    expect(newest("letter").number).not.toBe(number);
    expect(document.querySelectorAll("input:checked")).toHaveLength(1);
    button("Back")?.click();
    await settle();
    expect(text()).toBe("Ask me a good questionAsk The model");
    expect(document.activeElement).toBe(button("Ask The model"));
  });

  it("waits as long as the model may take, and not for ever", async () => {
    await ask("Ask The model");
    await arrives();
    await tick();
    await send();
    await settle(39000);
    expect(text()).toContain("Asking The model.");
    await settle(2000);
    expect(text()).toContain("The question did not come.");
  });

  it("gives way to help before anything is ticked", async () => {
    await ask("Ask The model");
    await arrives({ trouble: help.help, help: true });
    expect(text()).toBe(`No question this time.${help.help}Close`);
    expect([document.activeElement, live()]).toEqual([button("Close"), `No question this time. ${help.help}`]);
    button("Close")?.click();
    await settle();
    expect(document.activeElement).toBe(button("Ask The model"));
  });

  it("says so when there is nothing to read, or the letter does not come", async () => {
    await ask("Ask The model");
    asking({ trouble: "Away.", about: "letter", number: newest("letter").number });
    await settle();
    expect(document.querySelector("[role=alert]")?.textContent).toBe("Away.");
    asking({ letter: { ...letter, fields: [] }, number: newest("letter").number });
    await settle();
    expect(text()).toContain("Nothing of yours stands here yet that it could read.");
    expect(button("Send to The model")).toBeUndefined();
  });

  it("has one letter open at a time", async () => {
    const two = html`<${Question} model=${model} answer=${answer} near="V14" name="One" /><${Question} model=${model} answer=${answer} near="V02" name="Two" />`;
    render(two, /** @type {HTMLElement} */ (document.getElementById("root")));
    await settle();
    const open = (/** @type {string} */ name) => [...document.querySelectorAll("button")].find((one) => one.getAttribute("aria-label") === `Ask The model: ${name}`)?.click();
    for (const [name, near] of [["One", "V14"], ["Two", "V02"]]) {
      open(name);
      await arrives();
      expect(document.querySelectorAll(".may-read")).toHaveLength(1);
      expect(newest("letter").ask.near).toBe(near);
      expect(document.activeElement?.textContent).toBe("What may it read?");
    }
  });
});
