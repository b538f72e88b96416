// One good question beside what somebody is writing, when they ask for it (METHOD 13.8). It is shown once and kept nowhere.
import { announce } from "./announce.js";
import { randomId } from "./answer.js";
import { changed, emptyWish, ownTexts, takes } from "./ask.js";
import { Quiet } from "./button.js";
import { Choosing, noQuestion } from "./choosing.js";
import { html, useEffect, useLayoutEffect, useRef, useState } from "./view.js";
import { _, inPieces } from "./words.js";

/**
 * @typedef {{id: string, question: string, about: string, where: string, help: string, written_by?: "pack"|"model"}} Found
 * @typedef {{number: string, found: Found|null, trouble: string|null, wished?: string}} Reply `wished`: the language model that was asked for it
 * @typedef {""|"choosing"|"waiting"} Mode
 */

const SAVED_MS = 4000;
const LONG_MS = 20000;

/** Closes the letter that is open: one at a time, for it belongs to one card. */
let closeOther = () => {};

/** What was typed is saved before it is read: waits for that, and not for ever. @param {any} answer @returns {Promise<void>} */
function saved(answer) {
  answer.send();
  return new Promise((resolve) => {
    const late = setTimeout(done, SAVED_MS);
    const stop = answer.listen(() => answer.saveState().kind !== "waiting" && done());
    function done() {
      clearTimeout(late);
      stop();
      resolve();
    }
    if (answer.saveState().kind !== "waiting") done();
  });
}

/** Who asked, where somebody wished for a language model's question. @param {Reply} reply */
export function source({ found, wished }) {
  if (!found || found.help) return "";
  if (found.written_by === "model") return _("Asked by a language model, from what you ticked");
  return wished ? _("{name} had no good question this time; this one is from the workshop.", { name: wished }) : "";
}

/** What a reply says aloud. @param {Reply} reply */
export function aloud(reply) {
  const { found, trouble } = reply;
  if (!found) return trouble ?? "";
  if (found.help) return `${noQuestion()} ${found.help}`;
  const from = source(reply);
  return `${_("{question} About {about}, {where}.", found)}${from && ` ${from.replace(/\.$/, "")}.`}`;
}

/** What the page knows of the room's language model. @param {import("./model.d.ts").Model<import("./model.d.ts").ExerciseTraits>} model @returns {import("./ask.js").Asking} */
function useAsking(model) {
  const [asking, setAsking] = useState(model.get("asking") ?? {});
  useEffect(() => {
    const heard = () => setAsking(model.get("asking") ?? {});
    model.on("change:asking", heard);
    heard();
    return () => model.off("change:asking", heard);
  }, []);
  return asking;
}

/** What somebody ticked here; a reload forgets it. @param {import("./ask.js").Asking} asking */
function useWish(asking) {
  // No two letters of a page have the same number, so that none is taken for another card's.
  const [wish, setWish] = useState(() => ({ ...emptyWish(), number: Date.now() }));
  const change = (/** @type {Partial<import("./ask.js").Wish>} */ part) => setWish((before) => changed(before, part));
  const again = () => setWish((before) => ({ ...before, number: Date.now() }));
  const own = useRef(/** @type {Record<string, string>} */ ({}));
  Object.assign(own.current, ownTexts(asking, wish));
  return { wish, change, again, own: own.current };
}

/**
 * @param {{model: any, answer: any, near: string, name?: string}} props `near` is what they are writing about, `name` its name
 *   where several such parts stand on one screen
 */
export function Question({ model, answer, near, name }) {
  const [reply, setReply] = useState(/** @type {Reply|null} */ (null));
  const [mode, setMode] = useState(/** @type {Mode} */ (""));
  const waiting = useRef(/** @type {{number: string, wished?: string}|null} */ (null));
  const late = useRef(/** @type {any} */ (0));
  const box = useRef(/** @type {HTMLElement|null} */ (null));
  const before = useRef(/** @type {Mode|null} */ (null));
  const asking = useAsking(model);
  const { wish, change, again, own } = useWish(asking);
  const { offer } = asking;
  /** @param {Reply} news */
  const show = (news) => {
    const wished = waiting.current?.wished;
    clearTimeout(late.current);
    waiting.current = null;
    const refused = wished && !news.found;
    if (refused) again(); // what would be sent may be another text now
    setMode(refused ? "choosing" : "");
    setReply({ ...news, wished });
    if (!refused) announce(aloud({ ...news, wished }));
  };
  useEffect(() => {
    const heard = () => {
      const news = model.get("question");
      if (waiting.current && news?.number === waiting.current.number) show(news);
    };
    model.on("change:question", heard);
    return () => {
      model.off("change:question", heard);
      clearTimeout(late.current);
      waiting.current = null;
    };
  }, []);
  /** @param {any} [wanted] what was ticked and seen, for the language model */
  const ask = async (wanted) => {
    if (waiting.current) return;
    const number = randomId();
    waiting.current = { number, ...(wanted && { wished: offer?.label }) };
    const wait = wanted ? LONG_MS + 1000 * (offer?.seconds ?? 0) : LONG_MS;
    late.current = setTimeout(() => show({ number, found: null, trouble: _("The question did not come. What you wrote is safe; please try again in a moment.") }), wait);
    if (wanted) setMode("waiting");
    else await saved(answer);
    if (waiting.current?.number === number) model.send({ want: "question", near, number, ...(wanted && { ask: wanted }) });
  };
  const back = () => {
    setReply((shown) => (shown?.found ? shown : null));
    setMode("");
  };
  const choose = async () => {
    if (waiting.current) return;
    closeOther();
    closeOther = () => {
      if (before.current !== "choosing") return;
      before.current = null; // the focus is with the other one
      setMode("");
    };
    await saved(answer);
    again();
    setReply((shown) => (shown?.found ? shown : null));
    setMode("choosing");
  };
  const close = () => {
    setReply(null);
    announce(_("Closed"));
  };
  const help = reply?.found?.help;
  useLayoutEffect(() => {
    const [was, find] = [before.current, (/** @type {string} */ what) => /** @type {HTMLElement|null|undefined} */ (box.current?.querySelector(what))];
    before.current = mode;
    if (was === null) return;
    if (mode) find(mode === "choosing" ? "h3" : ".waiting")?.focus();
    else if (was === "choosing") find(".of-model button")?.focus();
    // The pressed button is still there, but for these cases: closing, help, which offers no other question, and after waiting.
    else if (!reply || help || was === "waiting") find("button")?.focus();
  }, [reply, mode]);
  const open = reply || mode;
  const first = !reply?.found ? _("Ask me a good question") : reply.found.written_by === "model" ? _("One from the workshop") : _("Another one");
  const named = (/** @type {string} */ action) => name && _("{action}: {name}", { action, name });
  const asks = _("Ask {name}", { name: offer?.label ?? "" });
  return html`<div class=${open ? "question open" : "question"} role=${open ? "group" : undefined} aria-label=${open ? (mode ? _("A question from {name}", { name: offer?.label ?? "" }) : _("A question for you")) : undefined} ref=${box}>
    ${mode === "choosing" && html`<${Choosing} ...${{ asking, model, wish, change, own, near }} scope=${`${answer.slug}-`} trouble=${reply?.trouble ?? ""} onSend=${ask} onBack=${back} />`}
    ${mode === "waiting" && html`<p class="waiting" tabindex="-1">${_("Asking {name}.", { name: offer?.label ?? "" })} ${takes(offer?.seconds ?? 0)}</p>`}
    ${!mode && reply && html`<${Shown} ...${reply} />`}
    ${!mode && html`<div class="row">
      ${!help && html`<${Quiet} label=${first} name=${named(first)} onClick=${() => ask()} key="ask" />`}
      ${!help && offer && offer.left > 0 && html`<span class="of-model" key="model"><${Quiet} label=${asks} name=${named(asks)} onClick=${choose} /></span>`}
      ${reply && html`<${Quiet} label=${_("Close")} name=${named(_("Close"))} onClick=${close} key="close" />`}
    </div>`}
  </div>`;
}

/** The question and what it is about; or help; or a sentence of trouble. @param {Reply} props */
function Shown(props) {
  const { found, trouble } = props;
  if (!found) return html`<p class="muted">${trouble}</p>`;
  if (found.help) return html`<p>${noQuestion()}</p><p>${found.help}</p>`;
  const from = source(props);
  const model = found.written_by === "model";
  return html`${from && html`<p class=${model ? "by-model" : "muted small"}>${from}</p>`}
    <p class="serif asked">${found.question}</p>
    <p class="muted small about">${inPieces("About {about} {where}", { about: html`<b>${found.about}</b>`, where: html`<span class="where">${found.where}</span>` })}</p>`;
}
