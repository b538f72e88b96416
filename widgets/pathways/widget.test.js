import { beforeEach, describe, expect, it } from "vitest";
import { savingModel } from "../testing/fake_model.js";
import pathways from "./widget.js";

const NASTY = "Kept <b>so</b> ![a](https://example.invalid/a.png).";
const sentence = (id, text = `Sentence ${id}.`) => ({ id, mark: "strength", text, shareable: text, emphasis: [], evidence: ["ST1"] });
const draft = (id, kind, by) => ({
  id, kind, title: `Title ${id}`, destination: "A project.", option_ids: ["OPT-007"], sentences: [sentence(`${id}-one`, by === "model" ? NASTY : undefined), sentence(`${id}-two`)],
  written_by: by, questions: [], trials: [], change_my_mind: [], confidence: { level: "low", because: "", missing: [] },
});
const drafts = (by, at) => ({ written_at: at, pathways: [draft("PW-A", "deepen", by), draft("PW-B", "across", by)], sources: [], not_enough: [] });
const content = { drafts: drafts("template", "1"), previous: null, blocked: [], since: null, shortlist: ["OPT-007"], strengths: ["ST1"], options: [], abilities: [], gallery: false, writing: false, trouble: null };
const asking = { offer: { label: "The model", place: "here", left: 3, seconds: 40 }, letter: null, number: 0, progress: null, sent: null, trouble: null, about: null };
const progress = (stage, ...cards) => ({ stage, ahead: 0, cards });
const settled = () => new Promise((resolve) => setTimeout(resolve, 120));

describe("drafts by a language model", () => {
  /** @type {HTMLElement} */
  let el;
  /** @type {any} */
  let model;
  /** @type {string[]} */
  let said;
  const button = (name) => /** @type {any} */ ([...el.querySelectorAll("button")].find((one) => (one.getAttribute("aria-label") ?? one.textContent.trim()).startsWith(name)));
  const show = (more = {}, place = "drafts") => {
    model = savingModel({ content, asking, restored: { record: {}, version: 1, place }, ...more });
    pathways.render({ model, el });
  };
  beforeEach(() => {
    el = document.createElement("div");
    document.body.replaceChildren(el);
    said = [];
    new MutationObserver(() => {
      const text = document.querySelector(".actvo-announcer")?.textContent;
      if (text && text !== said.at(-1)) said.push(text);
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });

  it("are offered where the host chose one, and nowhere else", async () => {
    show({ asking: { ...asking, offer: null } }, "drafts/ask");
    expect([button("Choose what it may read"), el.querySelector(".log"), el.querySelector(".ask")]).toEqual([undefined, null, null]);
    show();
    button("Choose what it may read").click();
    await settled();
    expect(model.sent.at(-1)).toEqual({ want: "letter", number: 2, ask: { fields: [], steer: "", words: {}, replaced: [] } });
  });
  it("are said by their stages and their end, not by every sentence; then they stand there once", async () => {
    show({ asking: { ...asking, progress: progress("waiting") } }, "drafts/ask");
    await settled();
    const card = (count) => ({ kind: "across", title: "Title", sentences: [sentence("a", NASTY), sentence("b")].slice(0, count) });
    for (const count of [0, 1, 2]) {
      model.set("asking", { ...asking, progress: progress("writing", card(count)) });
      await settled();
    }
    expect(el.querySelector(".growing.across .sentences li")?.textContent).toContain(NASTY);
    expect(el.querySelector("img")).toBe(null);
    model.set("content", { ...content, drafts: drafts("model", "2") });
    model.set("asking", asking);
    model.set("content", { ...content, drafts: drafts("model", "2") }); // a drawing before the effects of the last one
    await settled();
    expect(said).toEqual(["Waiting for the first words", "Writing", "Two drafts, from your answers and the catalogue"]);
    expect([el.querySelectorAll(".screen").length, el.querySelectorAll(".badge.model").length]).toEqual([1, 2]);
    expect(model.get("answer").place).toBe("drafts");
  });
  it("leave what stood there when they are cancelled", async () => {
    show({ asking: { ...asking, progress: progress("writing") } });
    button("Cancel the writing").click();
    expect(model.sent.at(-1)).toEqual({ want: "cancel" });
    await settled();
    model.set("asking", asking);
    await settled();
    expect(said.at(-1)).toBe("Nothing new was written; your drafts are as they were");
    expect(el.querySelector("h3")?.textContent).toBe("Title PW-A");
  });
  it("are kept only with what was taken", async () => {
    show({ content: { ...content, drafts: drafts("model", "1") } });
    expect(button("Keep Title PW-A").disabled).toBe(true);
    button("Take: Kept").click();
    await settled();
    expect([button("Take: Kept").getAttribute("aria-pressed"), button("Keep Title PW-A").disabled]).toEqual(["true", false]);
    button("Leave out: Sentence PW-A-two.").click();
    button("Keep Title PW-A").click();
    await settled();
    expect(el.querySelector(".draft.kept .choosing")?.textContent).toBe("1 of 2 sentences is in.");
    expect(button("Bring back: Sentence PW-A-two.")).toBeTruthy();
  });
  it("offer a refresh after weighing, and not over what was worked on", () => {
    show({ content: { ...content, since: "weighing" } });
    expect(el.textContent).toContain("Draft again with what you found?");
    const worked = { set_aside: { "PW-A": true, "PW-B": true } };
    show({ content: { ...content, since: "weighing" }, restored: { record: worked, version: 1, place: "drafts" } });
    expect(el.textContent).not.toContain("Draft again");
  });
  it("offer a refresh when a limit changed, and say what it rules out", () => {
    show({ content: { ...content, since: "limits", blocked: [{ id: "OPT-010", title: "Heat-pump advice pilot", why: "Not possible within what you fixed: Travel." }] } });
    expect(el.textContent).toContain("Draft again with what is possible now?");
    expect(el.textContent).toContain("Heat-pump advice pilot is not drafted. Not possible within what you fixed: Travel.");
  });
  it("can be compared with those before, and given back", () => {
    show({ content: { ...content, drafts: drafts("model", "2"), previous: content.drafts } });
    expect([...el.querySelectorAll(".before li")].map((one) => one.textContent)[0]).toBe("Sentence PW-A-one.");
    button("Go back to the drafts before").click();
    expect(model.sent.at(-1)).toEqual({ want: "undo" });
  });
});
