import { beforeEach, describe, expect, it, vi } from "vitest";
import { emptyWish } from "./ask.js";
import { Fields, Letter, Steer } from "./letter.js";
import { SentLog } from "./sent.js";
import { html, render } from "./view.js";

const NASTY = 'Kept <script>x</script> ![a](https://example.invalid/a.png) "so".';
const field = (id, more = {}) => ({ id, title: `Field ${id}`, where: "Values", text: `Jo said ${id}.`, private: false, free: true, ...more });
const hit = { id: "a:0", field: "a", words: "Jo", kind: "name", proposal: "Name A" };
const letter = { to: "The model", fields: [field("a"), field("b", { private: true, free: false })], hits: [hit], system: "Rules.", user: NASTY, seal: "seal", trouble: null };
const asking = { offer: { label: "The model", place: "here", left: 3, seconds: 40 }, letter, number: 1, progress: null, sent: null, trouble: null, about: null };
const ticked = { ...emptyWish(), fields: ["a"] };

describe("the letter", () => {
  /** @type {HTMLElement} */
  let el;
  const change = vi.fn();
  const send = vi.fn();
  const find = (selector) => /** @type {any} */ (el.querySelector(selector));
  const button = (label) => /** @type {any} */ ([...el.querySelectorAll("button")].find((one) => (one.getAttribute("aria-label") ?? one.textContent).includes(label)));
  const draw = (wish = ticked, more = {}) => {
    const given = { asking: { ...asking, ...more }, wish, change, own: { a: "Jo said a." } };
    render(html`<div><${Fields} ...${given} /><${Steer} ...${given} /><${Letter} ...${given} onSend=${send} /></div>`, el);
  };
  beforeEach(() => {
    el = document.createElement("div");
    document.body.replaceChildren(el);
    change.mockClear();
    send.mockClear();
  });

  it("has nothing ticked, names what is private, and says what to do first", () => {
    draw(emptyWish());
    expect([...el.querySelectorAll("input[type=checkbox]")].map((one) => /** @type {any} */ (one).checked)).toEqual([false, false]);
    expect(find("label[for=tick-b]").textContent).toContain("Private: only if you tick it");
    expect([find(".letter .button").disabled, find("#why-not").textContent, find(".exact")]).toEqual([true, "Tick what it may read; then you see what would be sent.", null]);
    find("#tick-a").click();
    expect(change).toHaveBeenCalledWith({ fields: ["a"] });
  });
  it("marks a name, offers what to send instead, and waits for it", () => {
    draw();
    expect([find("mark").textContent, find(".hits").textContent]).toEqual(["Jo", expect.stringContaining("“Jo” looks like a name.")]);
    expect([find(".letter .button").disabled, find(".letter .button").getAttribute("aria-describedby")]).toEqual([true, "why-not"]);
    button("Send “Name A” instead").click();
    expect(change).toHaveBeenCalledWith({ replaced: [hit] });
    draw({ ...ticked, replaced: [hit] });
    expect([el.querySelectorAll(".offered mark").length, find(".letter .button").disabled]).toEqual([0, false]);
    button("Undo").click();
    expect(change).toHaveBeenLastCalledWith({ replaced: [] });
  });
  it("leaves a protected matter to the person", () => {
    draw(ticked, { letter: { ...letter, hits: [{ ...hit, kind: "protected", proposal: "" }] } });
    expect([button("instead"), find(".hits").textContent]).toEqual([undefined, expect.stringContaining("Only you can say it in another way")]);
    button("Untick").click();
    expect(change).toHaveBeenCalledWith({ fields: [] });
  });
  it("shows both messages letter for letter, as text", () => {
    draw({ ...ticked, replaced: [hit] });
    expect([...el.querySelectorAll("pre")].map((one) => one.textContent)).toEqual(["Rules.", NASTY]);
    expect(el.querySelectorAll("pre script, pre img").length).toBe(0);
    expect([...el.querySelectorAll("pre")].every((one) => one.tabIndex === 0)).toBe(true);
    find(".letter .button").click();
    expect(send).toHaveBeenCalledWith("seal");
  });
  it("is not sent while a newer one is on its way, nor with trouble", () => {
    draw({ ...ticked, replaced: [hit], number: 2 });
    expect(find(".letter .button").disabled).toBe(true);
    draw({ ...ticked, replaced: [hit] }, { letter: { ...letter, trouble: "Tick your shortlist." } });
    expect([find(".letter .button").disabled, find(".notice").textContent]).toEqual([true, "Tick your shortlist."]);
  });
  it("changes words for sending only, and gives them back", async () => {
    draw();
    button("Change what is sent").click();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const box = find("#sent-a");
    expect([box.value, document.activeElement === box]).toEqual(["Jo said a.", true]);
    box.value = "Less.";
    box.dispatchEvent(new Event("input", { bubbles: true }));
    expect(change).toHaveBeenCalledWith({ words: { a: "Less." } });
    draw({ ...ticked, words: { a: "Less." } });
    expect(find("#text-a").textContent).toContain("(changed for sending only)");
    button("Back to my own text").click();
    expect(change).toHaveBeenLastCalledWith({ words: {} });
  });
});

describe("what was sent", () => {
  it("is asked for when it is opened, and is text", async () => {
    const el = document.createElement("div");
    document.body.replaceChildren(el);
    const model = { send: vi.fn() };
    const line = { at: "2026-01-02T12:00:00Z", to: "The model", purpose: "drafts", outcome: "Three drafts.", messages: [{ role: "user", text: NASTY }] };
    render(html`<${SentLog} asking=${{ ...asking, sent: [line] }} model=${model} />`, el);
    const details = /** @type {any} */ (el.querySelector("details"));
    details.open = true;
    details.dispatchEvent(new Event("toggle"));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(model.send).toHaveBeenCalledWith({ want: "sent" });
    expect(el.querySelector("pre")?.textContent).toBe(NASTY);
    expect(el.textContent).toMatch(/2 January, \d\d:\d\d, to The model, for drafts/);
  });
});
