// Small and safe experiments: a doubt becomes a test of two weeks at most, and its result changes the cell it tested (METHOD E10).
import { exercise, LeftForLater } from "../shared/kit.js";
import { Happened, Learned, NewValue, Told } from "./back.js";
import { Belief, Signals } from "./belief.js";
import { Care } from "./care.js";
import { First, Own } from "./first.js";
import { IfThen } from "./ifthen.js";
import { experimentOf, screenOf } from "./logic.js";
import { Changing, PlanScreen } from "./plan.js";
import { Plans } from "./plans.js";
import { StarterScreen } from "./starter.js";
import { When } from "./when.js";

/**
 * @typedef {{content: import("./logic.js").Content, record: import("./logic.js").ExperimentsRecord, answer: import("../shared/answer.js").Answer, there: Record<string, import("../shared/answer.js").Answer>, model: any, place: string,
 *            reading: {plans: Record<string, import("./logic.js").Plan>}, ahead: any, links: Record<string, string>, id: string, experiment: import("./logic.js").Experiment, plan: import("./logic.js").Plan|undefined}} Screen
 *   what every screen is given; `id` is that of the plan, which may not be begun yet
 */

/** @param {import("../shared/exercise.js").Given} given */
function show({ record, place, reading }) {
  const { name, id } = screenOf(record, place);
  return { name, id, experiment: experimentOf(record, id), plan: reading.plans?.[id] };
}

const screens = {
  first: First, "first/own": Own, starter: StarterScreen, belief: Belief, signals: Signals, when: When, care: Care, ifthen: IfThen, plan: PlanScreen, change: Changing, plans: Plans,
  back: Happened, "back/learned": Learned, "back/cell": NewValue, "back/told": Told, skipped: LeftForLater,
};

export default exercise("experiments", { screens, show });
