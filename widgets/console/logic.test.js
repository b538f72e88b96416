import { spoken } from "../shared/address.js";
import { describe, expect, it } from "vitest";
import {
  againstPlan, agenda, backAt, clock, clockOffset, current, mayAsk, next, parts, pauseTimer, phaseWords, places, pressOf, reveals, roomWords, stuckWords,
  timer, wholeLength, withoutGroup,
} from "./logic.js";

const START = Date.parse("2026-11-24T14:00:00Z");
const at = (minutes, seconds = 0) => START + (minutes * 60 + seconds) * 1000;
const iso = (minutes) => new Date(at(minutes)).toISOString();

/** @param {number[]} openedAt minutes after the start at which each open step opened */
function view(openedAt, more = {}) {
  const step = (slug, title, plan, index) => ({
    slug, title, plan, minutes: Object.values(plan).reduce((sum, part) => sum + part, 0), started: 0, moved_on: 0, places: [],
    when: "live", part: null, pair: null, stuck: 0, opened: index < openedAt.length, opened_at: index < openedAt.length ? iso(openedAt[index]) : null,
  });
  return {
    flow: {
      phase: openedAt.length ? "running" : "waiting", opened: openedAt.length, at: openedAt.length, started_at: openedAt.length ? iso(openedAt[0]) : null,
      added: {}, rested: {}, pause: null, showing: null, manager_present: false,
    },
    people: [], triads: [], reveals: [],
    steps: [
      step("values", "Values", { instruct: 2, solo: 14, pair: 2, room: 2 }, 0),
      step("strengths", "Strengths", { instruct: 3, solo: 15, pair: 0, room: 7 }, 1),
    ],
    now: iso(0), ...more,
  };
}

describe("agenda", () => {
  it("plans each step from the real start, however late the room is", () => {
    const { lines, end } = agenda(view([0, 27]), at(30));
    expect(lines.map((line) => [line.at, line.state])).toEqual([[at(0), "opened"], [at(20), "now"]]);
    expect(end).toBe(at(45));
  });
  it("before the start counts from now", () => {
    expect(agenda(view([]), at(-10)).lines.map((line) => [line.at, line.state])).toEqual([[at(-10), "ahead"], [at(10), "ahead"]]);
  });
  it("writes a clock of four figures", () => expect(clock(START)).toMatch(/^\d\d:\d\d$/));
  it("knows what is now and next", () => {
    expect([current(view([])), next(view([0]))?.slug, next(view([0, 20]))]).toEqual([null, "strengths", null]);
  });
});

describe("timer", () => {
  const timerOf = (now, flow = {}) => { const room = view([0]); return timer({ ...room, flow: { ...room.flow, ...flow } }, room.steps[0], now); };
  it("counts down", () => expect(timerOf(at(15, 40))).toEqual({ over: false, figure: "4:20", words: "left of 20 min" }));
  it("counts up when the minutes are used", () => expect(timerOf(at(21, 5))).toEqual({ over: true, figure: "1:05", words: "over the 20 min planned" }));
  it("never shows more than the plan when a clock is behind", () => expect(timerOf(at(-3)).figure).toBe("20:00"));
  it("has the minutes that were added", () => expect(timerOf(at(15), { added: { values: 2 } })).toEqual({ over: false, figure: "7:00", words: "left of 22 min" }));
  it("stands still in a pause", () => {
    expect(timerOf(at(18), { pause: { at: iso(10), minutes: null } }).figure).toBe("10:00");
    expect(timerOf(at(18), { rested: { values: 8 * 60 } }).figure).toBe("10:00");
  });
  it("follows the server's clock", () => expect(clockOffset(view([]), at(-2))).toBe(120_000));
});

describe("againstPlan", () => {
  it("says nothing before the start", () => expect(againstPlan(view([]), at(0)).words).toBe(""));
  it("is on plan within a minute", () => expect(againstPlan(view([0]), at(20, 59))).toEqual({ late: false, words: "On plan" }));
  it("is behind when the step opened late", () => expect(againstPlan(view([0, 22]), at(23))).toEqual({ late: true, words: "2 min behind plan" }));
  it("is behind when the step takes longer", () => expect(againstPlan(view([0]), at(23, 30))).toEqual({ late: true, words: "3 min behind plan" }));
  it("is ahead when the step opened early", () => expect(againstPlan(view([0, 17]), at(18))).toEqual({ late: false, words: "3 min ahead of plan" }));
  it("uses up its lead when an early step takes longer", () => expect(againstPlan(view([0, 17]), at(45)).words).toBe("On plan"));
});

describe("a pause", () => {
  const during = (minutes) => ({ ...view([0]), flow: { ...view([0]).flow, pause: { at: iso(20), minutes } } });
  it("counts up when it has no end", () => expect(pauseTimer(during(null), at(23, 5))).toEqual({ over: false, figure: "3:05", words: "paused", until: null }));
  it("counts down to its end, and past it", () => {
    expect(pauseTimer(during(8), at(25))).toEqual({ over: false, figure: "3:00", words: "left of 8 min", until: at(28) });
    expect(pauseTimer(during(8), at(29))).toEqual({ over: true, figure: "1:00", words: "over the break", until: at(28) });
    expect(pauseTimer(view([0]), at(1))).toBe(null);
  });
  it("costs the day as much as it takes", () => expect(againstPlan(during(5), at(25)).words).toBe("5 min behind plan"));
  it("is said over the step", () => {
    const [values] = view([0]).steps;
    expect([phaseWords(during(8), values, at(21)), phaseWords(during(null), values, at(21))]).toEqual(["A break, after", "Paused, in"]);
  });
});

describe("a part that the facilitator leads", () => {
  const room = view([0, 20]);
  const [values, strengths] = room.steps;
  const rest = { ...values, slug: "rest", part: "break", minutes: 8, plan: { instruct: 0, solo: 0, pair: 0, room: 8 }, opened_at: iso(20) };
  const resting = { ...room, steps: [values, rest, { ...strengths, opened: false, opened_at: null }] };
  it("is a line of the agenda", () => {
    const { lines, end } = agenda(resting, at(21));
    expect(lines.map((line) => [line.slug, line.at, line.state])).toEqual([["values", at(0), "opened"], ["rest", at(20), "rest now"], ["strengths", at(28), "ahead"]]);
    expect([end, phaseWords(resting, rest, at(21))]).toEqual([at(53), "Now"]);
  });
  it("says when a break is over, with what was added and what it stood still", () => {
    const longer = { ...resting, flow: { ...room.flow, added: { rest: 2 }, rested: { rest: 60 } } };
    expect([backAt(resting, rest, at(21)), backAt(longer, rest, at(21)), backAt(room, values, at(21))]).toEqual([at(28), at(31), null]);
    expect(againstPlan(resting, at(31)).words).toBe("3 min behind plan");
  });
});

describe("what people do by themselves", () => {
  const [values, strengths] = view([]).steps;
  const early = { ...view([]), steps: [{ ...values, when: "before" }, strengths, { ...values, slug: "later", when: "after" }] };
  it("takes no time of the room, and is not what opens first", () => {
    expect(agenda(early, at(0)).lines.map((line) => line.at)).toEqual([at(0), at(0), at(25)]);
    expect([wholeLength(early), current(early), next(early)?.slug]).toEqual([25, null, "strengths"]);
    expect(current({ ...early, flow: { ...early.flow, opened: 1 } })).toBe(null);
  });
});

describe("talking in threes", () => {
  it("is said while it goes on", () => {
    const room = { ...view([0]), flow: { ...view([0]).flow, pairs_at: iso(3) } };
    expect(phaseWords(room, room.steps[0], at(4))).toBe("Now, in threes");
  });
});

describe("going back", () => {
  const back = { ...view([0, 20]), flow: { ...view([0, 20]).flow, at: 1 } };
  it("is at the earlier step, and the later one stays open", () => {
    expect([current(back)?.slug, next(back), agenda(back, at(30)).lines.map((line) => line.state)]).toEqual(["values", null, ["now", "opened"]]);
  });
});

describe("the room's pictures and people", () => {
  const room = { ...view([0, 20]), reveals: [{ item: "values", slug: "values" }, { item: "strengths", slug: "strengths" }] };
  /** @param {string|null} showing */
  const items = (showing) => {
    const { atHand, others } = reveals({ ...room, flow: { ...room.flow, showing } });
    return [atHand, others].map((some) => some.map((one) => one.item));
  };
  it("puts the current step's picture first", () => {
    expect(items(null)).toEqual([["strengths"], ["values"]]);
    expect(items("strengths")).toEqual([["strengths"], ["values"]]);
  });
  it("keeps the one on the projector at hand, also in a later step", () => {
    expect(items("values")).toEqual([["strengths", "values"], []]);
  });
  it("counts who is stuck, and who has no group", () => {
    expect([stuckWords(1), stuckWords(3)]).toEqual(["1 person is stuck", "3 people are stuck"]);
    expect(withoutGroup({ ...view([0]), people: [1, 2, 3, 4], triads: [["a", "b", "c"]] })).toBe(1);
    expect(withoutGroup({ ...view([0]), people: [1, 2], triads: [] })).toBe(0);
  });
});

describe("parts", () => {
  const room = view([0, 20]);
  const [values, strengths] = room.steps;
  it("says what people do now", () => {
    expect([1, 10, 16, 18, 25].map((minute) => phaseWords(room, values, at(minute)))).toEqual(
      ["Now, you explain", "Now, working alone", "Now, in threes", "Now, all together", "Now"]);
  });
  it("leaves out what has no minutes", () => expect(parts(room, strengths, at(20)).map((part) => part.id)).toEqual(["instruct", "solo", "room"]));
  it("fills each part in turn", () => expect(parts(room, values, at(9)).map((part) => part.filled)).toEqual([1, 0.5, 0, 0]));
});

describe("people", () => {
  const step = { ...view([0]).steps[0], places: [["Three piles", 6], ["Ten, then five", 1], ["Duels, evidence", 0]] };
  it("draws places as shares of those who are here", () => {
    expect(places(step, 12)).toEqual([
      { label: "Three piles", words: "6 people", share: 0.5 }, { label: "Ten, then five", words: "1 person", share: 1 / 12 },
      { label: "Duels, evidence", words: "nobody", share: 0 },
    ]);
  });
  it("never draws more than all, or divides by nobody", () => {
    expect(places(step, 0).map((place) => place.share)).toEqual([1, 1, 0]);
  });
  it("says when nobody began and when everybody moved on", () => {
    expect(roomWords(step, 0)).toBe("Nobody has joined yet.");
    expect(roomWords(step, 12)).toBe("Nobody has begun yet.");
    expect(roomWords({ ...step, started: 12, moved_on: 11 }, 12)).toBe("");
    expect(roomWords({ ...step, started: 12, moved_on: 12 }, 12)).toBe("Everybody who opened this step has moved on.");
    expect(roomWords({ ...step, started: 11, moved_on: 11 }, 12)).toBe("");
    expect(roomWords({ ...step, started: 13, moved_on: 12 }, 12)).toBe("");
  });
});

describe("mayAsk", () => {
  it("lets the second half of a double click pass by", () => {
    expect(mayAsk({ at: 1000, answered: true, want: "open_next" }, "open_next", 1200)).toBe(false);
    expect(mayAsk({ at: 1000, answered: true, want: "open_next" }, "open_next", 2500)).toBe(true);
  });
  it("waits for an answer, not for ever", () => {
    expect(mayAsk({ at: 1000, answered: false, want: "open_next" }, "open_next", 5000)).toBe(false);
    expect(mayAsk({ at: 1000, answered: false, want: "open_next" }, "open_next", 9000)).toBe(true);
    expect(mayAsk({ at: 1000, answered: true, want: "reveal" }, "open_next", 1200)).toBe(true);
  });
});

describe("pressOf", () => {
  const last = { answered: false, asked: "tell a", press: "one" };
  it("is the same act while no answer came", () => expect(pressOf(last, "tell a", () => "two")).toBe("one"));
  it("is another act after the answer, or when something else is asked", () => {
    expect(pressOf({ ...last, answered: true }, "tell a", () => "two")).toBe("two");
    expect(pressOf(last, "tell b", () => "two")).toBe("two");
  });
});

it("says an address as one reads it", () => {
  expect(spoken("https://work.example.org/")).toBe("work.example.org");
  expect(spoken("http://10.0.0.4:8866/join#key=secret")).toBe("10.0.0.4:8866/join");
  expect(spoken("")).toBe("");
});
