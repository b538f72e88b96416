// Draft pathways (METHOD E8): three stories from a person's answers and the catalogue, each sentence with its mark.
import { _, Ahead, announce, exercise, Heading, html, inPieces, Loud, Notice, page, Quiet, SentLog, Skipped, useEffect, useRef, Way as Foot } from "../shared/kit.js";
import { ASK, AskScreen, Panel, useWish } from "./ask.js";
import { Before } from "./before.js";
import { Column, Removed } from "./draft.js";
import { Edit } from "./edit.js";
import { ENOUGH, askFor, badgeOf, heading, isAside, isByModel, isTouched, noticesOf, pathwaysOf, screenOf, standing, titleOf } from "./logic.js";

/**
 * @typedef {{content: import("./logic.js").Content, record: import("./logic.js").PathwaysRecord, answer: import("../shared/answer.js").Answer,
 *            place: string, reading: any, ahead: any, model: any, asking: import("../shared/ask.js").Asking, links: Record<string, string>}} Given
 * @typedef {Given & {wishing: import("./ask.js").Wishing}} Screen what every screen is given
 */

/** @param {Given} given */
function show(given) {
  const { content, answer, model, place, asking } = given;
  const wishing = useWish(given);
  const screen = screenOf(content);
  const seen = page.state.step === null || page.state.step === "pathways";
  const wanted = seen ? askFor(content) : null;
  const before = useRef("");
  useEffect(() => {
    if (wanted && screen !== "trouble") model.send({ want: "drafts" });
  }, [wanted]);
  useEffect(() => {
    if (screen === "drafts" && before.current === "waiting") announce(heading(content.drafts?.pathways ?? []));
    before.current = screen;
  }, [screen]);
  return { name: asking.offer && place === ASK ? "ask" : screen, wishing, drafts: content.drafts };
}

/** @param {Screen} props */
const Ask = (props) => html`<${AskScreen} ...${{ ...props, ...props.wishing }} />`;

/** @param {Screen} props */
const Waiting = ({ answer, links }) =>
  html`<div class="screen narrow">
    <${Heading} title=${_("Your drafts are being written")} lede=${_("They are made only from what you answered and from the catalogue. This takes a moment.")} screen="waiting" />
    <${Way} ...${{ answer, links }} />
  </div>`;

/** @param {Screen} props */
const Empty = ({ content, answer, model, links }) =>
  html`<div class="screen narrow">
    <${Heading} title=${_("There is not enough to draft from yet")} lede=${_("A draft starts from an option that you put on your shortlist.")} screen="empty" />
    <${Notice}>${content.drafts?.not_enough.map((line) => html`<p key=${line}>${line}</p>`)}<//>
    <div class="row">
      ${links.options && html`<a class="button loud" href=${links.options}>${_("Go back to Options")}</a>`}
      <${Quiet} label=${_("Look again")} onClick=${() => model.send({ want: "drafts" })} />
    </div>
    <${Way} ...${{ answer, links }} />
  </div>`;

/** @param {Screen} props */
const Trouble = (props) => {
  const { content, answer, model, links } = props;
  return html`<div class="screen narrow">
    <${Heading} title=${_("The drafts are not here yet")} screen="trouble" />
    <${Notice}><p role="alert">${content.trouble}</p><//>
    <div class="row"><${Loud} label=${_("Try again")} onClick=${() => model.send({ want: "drafts" })} /></div>
    <${Panel} ...${{ ...props, ...props.wishing }} />
    <${Way} ...${{ answer, links }} />
  </div>`;
};

/** @param {Screen & {drafts: import("./logic.js").Drafts}} props */
function Drafts(props) {
  const { content, drafts, record, answer, place, model, asking, links } = props;
  const { pathways } = drafts;
  const free = pathways.some((draft) => !isTouched(record, draft));
  /** @param {import("./logic.js").Draft} draft */
  const leave = (draft) => {
    answer.go("drafts");
    setTimeout(() => globalThis.document.getElementById(`draft-${draft.id}`)?.focus());
  };
  /** @param {import("./logic.js").Draft} draft */
  const column = (draft) => {
    const given = { draft, drafts, record, answer };
    if (isAside(record, draft)) return html`<${Removed} ...${given} key=${draft.id} />`;
    if (place === `drafts/${draft.id}`) return html`<${Edit} ...${given} leave=${() => leave(draft)} key=${draft.id} />`;
    return html`<${Column} ...${given} strengths=${content.strengths} key=${draft.id} />`;
  };
  return html`<div class="screen">
    <div class="top">
      <${Heading} title=${heading(pathways)} lede=${_("Tap a mark to see the answer behind a sentence. Nothing is kept until you choose Keep.")} screen="drafts" />
      ${!pathways.some(isByModel) && html`<p class="writer">${badgeOf("template")}</p>`}
    </div>
    ${noticesOf(drafts).map((line) => html`<${Notice} key=${line}><p>${line}</p><//>`)}
    ${drafts.note && html`<p class="note">${drafts.note}</p>`}
    <div class=${`drafts of-${pathways.length} ${place.includes("/") && place !== ASK ? "apart" : ""}`}>${pathways.map(column)}</div>
    ${drafts.blocked.length > 0 && html`<${Notice}>${drafts.blocked.map((option) => html`<p key=${option.option_id}>${inPieces("{title} is not possible now. {why} If that changed, it would come back here.", { title: html`<b>${option.title}</b>`, why: option.why })}</p>`)}<//>`}
    ${content.trouble && html`<${Notice} tone="clay"><p role="alert">${content.trouble}</p><//>`}
    ${free && html`<${Again} ...${props} />`}
    <${Before} ...${{ content, asking, model }} />
    <${Panel} ...${{ ...props, ...props.wishing }} />
    <${Onward} ...${props} />
    ${asking.offer && html`<${SentLog} asking=${asking} model=${model} />`}
    <${Way} ...${{ answer, links }} />
  </div>`;
}

/** Drafts from templates once more; offered aloud when the options were weighed since. @param {Screen} props */
function Again({ content, model, asking }) {
  const again = html`<${Quiet} label=${content.writing ? _("Writing") : _("Draft again")} disabled=${content.writing || Boolean(asking.progress)} onClick=${() => model.send({ want: "drafts", again: true })} />
    <span class="muted small">${asking.offer ? _("Writes anew, without a language model, what you have not kept, edited or removed.") : _("Writes anew what you have not kept, edited or removed.")}</span>`;
  if (!content.weighed_since) return html`<div class="again">${again}</div>`;
  return html`<${Notice}><p>${_("You have weighed your options since. Draft again with what you found?")}</p><div class="again offered-again">${again}</div><//>`;
}

/** What is kept, and the way on. @param {Screen & {drafts: import("./logic.js").Drafts}} props */
function Onward({ drafts, record, answer, reading, ahead }) {
  const kept = pathwaysOf(record, drafts.pathways);
  const names = kept.map((draft) => titleOf(record, draft));
  const cousins = (reading.cousins ?? []).map((/** @type {string} */ id) => drafts.pathways.find((draft) => draft.id === id)).filter(Boolean);
  const error = kept.length < ENOUGH ? answer.errorOf("pathway") : "";
  const title = drafts.pathways.map((draft) => answer.errorOf(`pathway.${draft.id}.title`)).find(Boolean);
  const done = answer.status === "done" && kept.length >= ENOUGH;
  return html`<section class="onward" aria-label=${_("What you keep")}>
    <p class="serif">${standing(record, drafts.pathways)}</p>
    ${names.length > 0 && html`<ul>${names.map((name) => html`<li key=${name}>${name}</li>`)}</ul>`}
    ${cousins.length === 2 && html`<${Notice}><p>${_("“{first}” and “{second}” are close cousins. What would make the second one truly different?", { first: titleOf(record, cousins[0]), second: titleOf(record, cousins[1]) })}</p><//>`}
    ${(error || title) && html`<p class="error" role="alert">${error || title}</p>`}
    ${done ? html`<${Ahead} ahead=${ahead} />` : html`<div class="row"><${Loud} label=${_("Go on with these")} disabled=${kept.length < ENOUGH} onClick=${() => answer.mark("done", "drafts")} /></div>`}
  </section>`;
}

/** @param {{answer: any, links: Record<string, string>}} props */
const Way = ({ answer, links }) => html`<${Foot} answer=${answer} left=${links.options && html`<a class="quiet" href=${links.options} aria-label=${_("Back to Options")}>${_("Back")}</a>`} />`;

/** @param {Screen} props */
const LeftOut = (props) => html`<${Skipped} ...${props} title=${_("You left the drafts for later")} lede=${_("Nothing is lost, and you can come back at any time.")} back=${_("Come back to them now")} />`;

const screens = { ask: Ask, drafts: Drafts, empty: Empty, trouble: Trouble, waiting: Waiting, skipped: LeftOut };

export default exercise("pathways", { screens, show });
