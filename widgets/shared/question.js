// One good question beside what somebody is writing, when they ask for it (METHOD 13.8). It is shown once and kept nowhere.
import { announce } from "./announce.js";
import { randomId } from "./answer.js";
import { Quiet } from "./parts.js";
import { html, useEffect, useLayoutEffect, useRef, useState } from "./view.js";

/**
 * @typedef {{id: string, question: string, about: string, where: string, help: string}} Found
 * @typedef {{number: string, found: Found|null, trouble: string|null}} Reply
 */

const SAVED_MS = 4000;
const LONG_MS = 20000;
const LATE = "The question did not come. What you wrote is safe; please try again in a moment.";
const NO_QUESTION = "No question this time.";

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

/** What a reply says aloud. @param {Reply} reply */
export function aloud({ found, trouble }) {
  if (!found) return trouble ?? "";
  return found.help ? `${NO_QUESTION} ${found.help}` : `${found.question} About ${found.about}, ${found.where}.`;
}

/**
 * @param {{model: any, answer: any, near: string, name?: string}} props `near` is what they are writing about, `name` its name
 *   where several such parts stand on one screen
 */
export function Question({ model, answer, near, name }) {
  const [reply, setReply] = useState(/** @type {Reply|null} */ (null));
  const waiting = useRef(/** @type {string|null} */ (null));
  const late = useRef(/** @type {any} */ (0));
  const box = useRef(/** @type {HTMLElement|null} */ (null));
  /** @param {Reply} found */
  const show = (found) => {
    clearTimeout(late.current);
    waiting.current = null;
    setReply(found);
    announce(aloud(found));
  };
  useEffect(() => {
    const heard = () => {
      const news = model.get("question");
      if (waiting.current && news?.number === waiting.current) show(news);
    };
    model.on("change:question", heard);
    return () => {
      model.off("change:question", heard);
      clearTimeout(late.current);
      waiting.current = null;
    };
  }, []);
  const ask = async () => {
    if (waiting.current) return;
    const number = (waiting.current = randomId());
    late.current = setTimeout(() => show({ number, found: null, trouble: LATE }), LONG_MS);
    await saved(answer);
    if (waiting.current === number) model.send({ want: "question", near, number });
  };
  const close = () => {
    setReply(null);
    announce("Closed");
  };
  const help = reply?.found?.help;
  const first = useRef(true);
  useLayoutEffect(() => {
    // The pressed button is still there, but for two cases: closing, and help, which offers no other question.
    if (!first.current && (!reply || help)) /** @type {HTMLElement|null|undefined} */ (box.current?.querySelector("button"))?.focus();
    first.current = false;
  }, [reply]);
  const label = reply?.found ? "Another one" : "Ask me a good question";
  return html`<div class=${reply ? "question open" : "question"} role=${reply ? "group" : undefined} aria-label=${reply ? "A question for you" : undefined} ref=${box}>
    ${reply && html`<${Shown} ...${reply} />`}
    <div class="row">
      ${!help && html`<${Quiet} label=${label} name=${name && `${label}: ${name}`} onClick=${ask} key="ask" />`}
      ${reply && html`<${Quiet} label="Close" name=${name && `Close: ${name}`} onClick=${close} key="close" />`}
    </div>
  </div>`;
}

/** The question and what it is about; or help; or a sentence of trouble. @param {Reply} props */
function Shown({ found, trouble }) {
  if (!found) return html`<p class="muted">${trouble}</p>`;
  if (found.help) return html`<p>${NO_QUESTION}</p><p>${found.help}</p>`;
  return html`<p class="serif asked">${found.question}</p>
    <p class="muted small about"><span>About</span> <b>${found.about}</b> <span class="where">${found.where}</span></p>`;
}
