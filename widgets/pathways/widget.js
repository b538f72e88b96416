// Pathways (METHOD E8): drafts from a person's answers and the catalogue, each sentence with its mark, and pathways of
// one's own, which count as much.
import { _, announce, exercise, Heading, html, inPieces, Loud, Notice, page, Quiet, SentLog, Skipped, useEffect, useRef, Way as Foot } from "../shared/kit.js";
import { ASK, AskScreen, Panel, useWish } from "./ask.js";
import { Before } from "./before.js";
import { Begin, Bring, Options } from "./choices.js";
import { Compare } from "./compare.js";
import { Column, Removed } from "./draft.js";
import { Edit } from "./edit.js";
import { askFor, badgeOf, ENOUGH, heading, isAside, isByModel, isTouched, noticesOf, screenOf } from "./logic.js";
import { Onward } from "./onward.js";
import { Own } from "./own.js";
import { Asks, Gives, Name, Steps } from "./parts.js";
import { allOf, ownOf, pathwayAt, pathwayById } from "./written.js";
import { Whole } from "./whole.js";

/**
 * @typedef {{content: import("./logic.js").Content, record: import("./logic.js").PathwaysRecord, answer: import("../shared/answer.js").Answer,
 *            place: string, reading: any, ahead: any, model: any, asking: import("../shared/ask.js").Asking, links: Record<string, string>}} Given
 * @typedef {Given & {wishing: import("./ask.js").Wishing}} Screen what every screen is given
 * @typedef {Screen & {id: string, pathway: import("./logic.js").Pathway, part: import("./written.js").PartName}} Pathway what the screens of one pathway are given besides
 */

/** @param {Given} given */
function show(given) {
  const { content, record, model, place, asking } = given;
  const wishing = useWish(given);
  const screen = screenOf(content);
  const seen = page.state.step === null || page.state.step === "pathways";
  const wanted = seen ? askFor(content) : null;
  const before = useRef("");
  const wasWriting = useRef(false);
  useEffect(() => {
    if (wanted && screen !== "trouble") model.send({ want: "drafts" });
  }, [wanted]);
  useEffect(() => {
    if (screen === "drafts" && before.current === "waiting" && !wasWriting.current) announce(heading(content.drafts?.pathways ?? []));
    before.current = screen;
  }, [screen]);
  useEffect(() => {
    if (wasWriting.current && !content.writing && screen === "drafts") announce(heading(content.drafts?.pathways ?? []));
    wasWriting.current = content.writing;
  }, [content.writing]);
  const at = pathwayAt(record, place);
  if (at) return { name: at.part ? `part/${at.part}` : "whole", wishing, ...at, pathway: pathwayById(record, at.id) };
  if (place === "begin" || (place === "compare" && allOf(record).length >= ENOUGH)) return { name: place, wishing };
  return { name: asking.offer && place === ASK ? "ask" : screen, wishing, drafts: content.drafts };
}

/** @param {Screen} props */
const Ask = (props) => html`<${AskScreen} ...${{ ...props, ...props.wishing }} />`;

/** @param {Screen} props */
const Waiting = ({ answer, links, ...given }) =>
  html`<div class="screen narrow">
    <${Heading} title=${_("Your drafts are being written")} lede=${_("They are made only from what you answered and from the catalogue. This takes a moment.")} screen="waiting" />
    <${WithoutDrafts} ...${{ ...given, answer, links }} />
    <${Way} ...${{ answer, links }} />
  </div>`;

/** @param {Screen} props */
const Empty = (props) => {
  const { content, answer, model, links } = props;
  return html`<div class="screen narrow">
    <${Heading} title=${_("There is not enough to draft from yet")} lede=${_("A draft starts from an option that you put on your shortlist.")} screen="empty" />
    <${Notice}>${content.drafts?.not_enough.map((line) => html`<p key=${line}>${line}</p>`)}<//>
    <div class="row">
      ${links.options && html`<a class="button loud" href=${links.options}>${_("Go back to Options")}</a>`}
      <${Quiet} label=${_("Look again")} onClick=${() => model.send({ want: "drafts" })} />
    </div>
    <${WithoutDrafts} ...${props} />
    <${Way} ...${{ answer, links }} />
  </div>`;
};

/** @param {Screen} props */
const Trouble = (props) => {
  const { content, answer, model, links } = props;
  return html`<div class="screen narrow">
    <${Heading} title=${_("The drafts are not here yet")} screen="trouble" />
    <${Notice}><p role="alert">${content.trouble}</p><//>
    <div class="row"><${Loud} label=${_("Try again")} onClick=${() => model.send({ want: "drafts" })} /></div>
    <${Panel} ...${{ ...props, ...props.wishing }} />
    <${WithoutDrafts} ...${props} />
    <${Way} ...${{ answer, links }} />
  </div>`;
};

/** What needs no draft: one's own pathways, and the way on once there are some. @param {Screen} props */
const WithoutDrafts = (props) => html`<${Own} ...${props} />${allOf(props.record).length > 0 && html`<${Onward} ...${props} />`}`;

/** @param {Screen & {drafts: import("./logic.js").Drafts}} props */
function Drafts(props) {
  const { content, drafts, record, answer, place, model, asking, links } = props;
  const { pathways } = drafts;
  const free = pathways.some((draft) => !isTouched(record, draft));
  const offered = content.since === "limits" || (free && !content.short && Boolean(content.since));
  /** @param {import("./logic.js").Draft} draft */
  const leave = (draft) => {
    answer.go("drafts");
    setTimeout(() => globalThis.document.getElementById(`draft-${draft.id}`)?.focus());
  };
  /** @param {import("./logic.js").Draft} draft */
  const column = (draft) => {
    const given = { draft, drafts, record, answer, short: content.short };
    if (isAside(record, draft)) return html`<${Removed} ...${given} key=${draft.id} />`;
    if (place === `drafts/${draft.id}`) return html`<${Edit} ...${given} leave=${() => leave(draft)} key=${draft.id} />`;
    return html`<${Column} ...${given} strengths=${content.strengths} key=${draft.id} />`;
  };
  return html`<div class="screen">
    <div class="top">
      <${Heading} title=${heading(pathways)} lede=${_("Tap a mark to see the answer behind a sentence. Nothing is kept until you choose Keep.")} screen="drafts" />
      ${!pathways.some(isByModel) && html`<p class="writer">${badgeOf("template")}</p>`}
    </div>
    ${offered && html`<${Since} ...${props} />`}
    ${noticesOf(drafts).map((line) => html`<${Notice} key=${line}><p>${line}</p><//>`)}
    ${drafts.note && html`<p class="note">${drafts.note}</p>`}
    <div class=${`drafts of-${pathways.length} ${place.includes("/") && place !== ASK ? "apart" : ""}`}>${pathways.map(column)}</div>
    ${content.blocked.length > 0 && !(offered && content.since === "limits") && html`<${Notice}>
      <${RuledOut} blocked=${content.blocked} />
      <p class="small muted">${_("If that limit changed, it would come back here.")}</p>
    <//>`}
    ${content.trouble && html`<${Notice} tone="clay"><p role="alert">${content.trouble}</p><//>`}
    ${free && !content.short && !offered && html`<${Again} ...${props} />`}
    ${(!content.short || ownOf(record).length > 0) && html`<${Own} ...${props} />`}
    <${Before} ...${{ content, asking, model }} />
    <${Panel} ...${{ ...props, ...props.wishing }} />
    <${Onward} ...${props} />
    ${asking.offer && html`<${SentLog} asking=${asking} model=${model} />`}
    <${Way} ...${{ answer, links }} />
  </div>`;
}

/** What a fixed limit keeps out of every draft. @param {{blocked: import("./logic.js").Content["blocked"]}} props */
const RuledOut = ({ blocked }) => html`${blocked.map((option) => html`<p key=${option.id}>${inPieces("{title} is not drafted. {why}", { title: html`<b>${option.title}</b>`, why: option.why })}</p>`)}`;

/** What has changed since the drafts were written, and the offer to write them again. @param {Screen} props */
function Since(props) {
  const { blocked, since } = props.content;
  const why = {
    limits: _("Your limits have changed since. Draft again with what is possible now?"),
    weighing: _("You have weighed your options since. Draft again with what you found?"),
    answers: _("Your answers have changed since. Draft again with what you say now?"),
  };
  return html`<${Notice} tone="sun">
    ${since === "limits" && html`<${RuledOut} blocked=${blocked} />`}
    <p>${why[since ?? "answers"]}</p>
    <${Again} ...${props} />
  <//>`;
}

/** Drafts from templates once more. @param {Screen} props */
const Again = ({ content, model, asking }) => html`<div class=${content.since ? "again offered-again" : "again"}>
  <${Quiet} label=${content.writing ? _("Writing") : _("Draft again")} disabled=${content.writing || Boolean(asking.progress)} onClick=${() => model.send({ want: "drafts", again: true })} />
  <span class="muted small">${asking.offer ? _("Writes anew, without a language model, what you have not kept, edited or removed.") : _("Writes anew what you have not kept, edited or removed.")}</span>
</div>`;

/** @param {{answer: any, links: Record<string, string>}} props */
const Way = ({ answer, links }) => html`<${Foot} answer=${answer} left=${links.options && html`<a class="quiet" href=${links.options} aria-label=${_("Back to Options")}>${_("Back")}</a>`} />`;

/** @param {Screen} props */
const LeftOut = (props) => html`<${Skipped} ...${props} title=${_("You left the drafts for later")} lede=${_("Nothing is lost, and you can come back at any time.")} back=${_("Come back to them now")} />`;

/** The part of a pathway, by its name. */
const parts = { "part/name": Name, "part/options": Options, "part/steps": Steps, "part/bring": Bring, "part/gives": Gives, "part/asks": Asks };

const screens = { ...parts, begin: Begin, whole: Whole, compare: Compare, ask: Ask, drafts: Drafts, empty: Empty, trouble: Trouble, waiting: Waiting, skipped: LeftOut };

export default exercise("pathways", { screens, show });
