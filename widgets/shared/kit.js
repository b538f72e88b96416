// All that widgets share, in one file that a page loads once: a slice imports from here alone.
export { html, render, useEffect, useLayoutEffect, useRef, useState } from "./view.js";
export { Ahead, Choice, Field, Foot, Heading, Loud, Notice, Plain, Quiet, RankList } from "./parts.js";
export { exercise } from "./exercise.js";
export { announce } from "./announce.js";
export { randomId, sessionBox } from "./answer.js";
export { apply } from "./pending.js";
export { page } from "./bus.js";
export { usePhone } from "./phone.js";
export { Figure } from "./chart.js";
export { Question } from "./question.js";
export { askOf, changed, duration, emptyWish, leftToday, ownTexts, stageOf } from "./ask.js";
export { Fields, Letter, Steer } from "./letter.js";
export { SentLog } from "./sent.js";
export { spoken } from "./address.js";
