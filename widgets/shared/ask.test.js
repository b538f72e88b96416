import { describe, expect, it } from "vitest";
import { agreedIn, asSent, askOf, changed, fits, groupsOf, leftToday, marked, emptyWish, obstacle, openHits, ownTexts, roomFor, stageOf, steerOf, troubleOf, takes, turned } from "./ask.js";

const field = (id, where = "Values") => ({ id, title: id, where, text: `Text of ${id}.`, private: false, free: true });
const hit = (id, words, on = "a", kind = "name") => ({ id, field: on, words, kind, proposal: kind === "protected" ? "" : "Name A" });
const letter = { to: "The model", fields: [field("a"), field("b", "Options"), field("c")], hits: [], system: "s", user: "u", seal: "seal", trouble: null };
const asking = { offer: { label: "The model", place: "here", left: 3, seconds: 40 }, letter, number: 1, progress: null, sent: null, trouble: null, about: null };
const ticked = { ...emptyWish(), fields: ["a"] };

describe("a wish", () => {
  it("begins with nothing ticked, and every change asks for another letter", () => {
    expect(askOf(emptyWish())).toEqual({ fields: [], steer: "", words: {}, replaced: [] });
    expect(changed(emptyWish(), { fields: ["a"] })).toEqual({ ...emptyWish(), fields: ["a"], number: 2 });
    expect([turned([], "a"), turned(["a", "b"], "a")]).toEqual([["a"], ["b"]]);
  });
  it("sends what belongs to ticked fields only, with the seal of the letter that was seen", () => {
    const wish = { ...ticked, chips: ["smaller"], own: " with Fridays free ", words: { a: "Less.", b: "Never." }, replaced: [hit("1", "Jo"), hit("2", "Jo", "b"), hit("3", "Jo", "steer")] };
    expect(askOf(wish, "seal")).toEqual({ fields: ["a"], steer: "smaller, with Fridays free", words: { a: "Less." }, replaced: ["1", "3"], seal: "seal" });
  });
  it("shows what is sent, and remembers the texts before any change", () => {
    const wish = { ...ticked, words: { a: "Less." }, replaced: [hit("1", "Jo", "b")] };
    const shown = (number) => letter.fields.map((one) => asSent(one, { ...asking, number }, wish));
    expect([shown(1)[0], shown(0)[0], shown(0)[1]]).toEqual(["Text of a.", "Less.", "Text of b."]);
    expect([ownTexts(asking, wish), ownTexts({ ...asking, number: 0 }, wish)]).toEqual([{ c: "Text of c." }, {}]);
    expect([agreedIn(wish, "b", "Jo came.").length, agreedIn(wish, "b", "She came.").length, agreedIn(wish, "a", "Jo").length]).toEqual([1, 0, 0]);
  });
  it("has 120 characters to steer by, given and own words together", () => {
    const wish = { ...emptyWish(), chips: ["smaller", "more learning"], own: "x".repeat(96) };
    expect([roomFor(emptyWish()), roomFor(wish)]).toEqual([120, 96]);
    expect([steerOf(wish).length, fits(wish, "further from today"), fits({ ...wish, own: "" }, "further from today")]).toEqual([120, false, true]);
  });
});

describe("a letter", () => {
  it("groups fields by exercise, in their order", () =>
    expect(groupsOf(letter.fields).map((one) => [one.where, one.fields.map((two) => two.id)])).toEqual([["Values", ["a", "c"]], ["Options", ["b"]]]));
  it("marks what should not leave, and the pieces are the text again", () => {
    const text = "Jo and Jo Marsh asked Jo.";
    const pieces = marked(text, [hit("1", "Jo"), hit("2", "Jo Marsh")]);
    expect(pieces.map((one) => [one.text, one.hit?.id])).toEqual([["Jo", "1"], [" and ", undefined], ["Jo Marsh", "2"], [" asked ", undefined], ["Jo", "1"], [".", undefined]]);
    expect(pieces.map((one) => one.text).join("")).toBe(text);
    expect([marked("", []), marked("a", [hit("1", "")])]).toEqual([[], [{ text: "a", hit: null }]]);
  });
  it("keeps hits open until they are replaced or their field is unticked", () => {
    const found = { ...letter, hits: [hit("1", "Jo"), hit("2", "Jo", "b"), hit("3", "Jo", "steer")] };
    expect(openHits(found, ticked).map((one) => one.id)).toEqual(["1", "3"]);
    expect(openHits(found, { ...ticked, replaced: [hit("1", "Jo")] }).map((one) => one.id)).toEqual(["3"]);
    expect(openHits(null, ticked)).toEqual([]);
  });
  it("says what keeps it here", () => {
    const why = (more = {}, wish = ticked) => obstacle({ ...asking, ...more }, wish);
    expect(why()).toBe("");
    expect(why({ offer: { ...asking.offer, left: 0 } })).toContain("today");
    expect(why({}, emptyWish())).toContain("Tick");
    expect(why({ number: 0 })).toContain("One moment");
    expect(why({ letter: null })).toContain("One moment");
    expect(why({ trouble: "Away.", about: "letter" })).toBe("Away.");
    expect(why({ trouble: "Away.", about: "sent" })).toBe("");
    expect(why({ letter: { ...letter, hits: [hit("1", "Jo")] } })).toContain("One place");
    expect(why({ letter: { ...letter, hits: [hit("1", "Jo"), hit("2", "Kim")] } })).toContain("2 places");
    const other = { ...asking, letter: { ...letter, trouble: "Tick your shortlist." } };
    expect([troubleOf(other, ticked), troubleOf(other, emptyWish()), troubleOf(asking, ticked)]).toEqual(["Tick your shortlist.", "", ""]);
  });
});

describe("how it goes", () => {
  it("is said in words", () => {
    const stage = (name, ahead = 0) => stageOf({ stage: name, ahead, cards: [] });
    expect([stage("waiting", 2), stage("waiting", 1), stage("waiting")]).toEqual(["2 people are before you", "One person is before you", "Waiting for the first words"]);
    expect([stage("writing"), stage("again")]).toEqual(["Writing", "Asking once more, because some of it did not hold"]);
    expect([0, 1, 5].map(leftToday)).toEqual(["You have asked as often as one can in a day.", "You can ask once more today.", "You can ask 5 more times today."]);
    expect([40, 60, 89, 120].map(takes)).toEqual(["40 seconds", "60 seconds", "89 seconds", "2 minutes"].map((time) => `This takes ${time} at most.`));
  });
});
