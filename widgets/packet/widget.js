// The shareable packet: written from what was accepted, and read as its reader will see it (METHOD E11). Nothing is sent from here.
import { exercise, LeftForLater } from "../shared/kit.js";
import { About } from "./about.js";
import { screenOf, sectionAt } from "./logic.js";
import { Kept, Read } from "./read.js";
import { Sections } from "./sections.js";
import { SupportAsked } from "./support.js";
import { Write } from "./write.js";

/**
 * @typedef {{content: import("./logic.js").Content, record: import("./logic.js").PacketRecord, answer: import("../shared/answer.js").Answer, model: any, place: string,
 *            reading: import("./logic.js").Reading, ahead: any, links: Record<string, string>, section: import("./logic.js").Section}} Screen what every screen is given
 */

/** @param {import("../shared/exercise.js").Given} given */
const show = ({ content, record, answer, place }) => ({ name: screenOf(content, record, place, answer.status === "done"), section: sectionAt(content, place) });

const screens = { about: About, sections: Sections, write: Write, support: SupportAsked, read: Read, kept: Kept, skipped: LeftForLater };

export default exercise("packet", { screens, show });
