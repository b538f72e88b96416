// The screen everybody sees: the way in, what the room does now, and the pictures that were revealed.
import { _, announce, html, inPieces, page, render, spoken } from "../shared/kit.js";
import { breakWords, pauseWords, qrSource, screen, timeWords } from "./logic.js";
import { Number, Picture } from "./picture.js";

/** @typedef {import("./logic.js").View} View */

const TICK_MS = 5000;

/** @param {{view: View}} props */
const Qr = ({ view }) => view.qr_svg && html`<img class="qr" src=${qrSource(view.qr_svg)} alt=${_("QR code for {address}", { address: spoken(view.join_url) })} />`;

/** The way in, in the corner of every other screen; none where everybody has a personal link. @param {{view: View}} props */
const Corner = ({ view }) => view.code && html`<aside class="corner" aria-label=${_("How to join")}>
  <${Qr} view=${view} />
  <p class="code" translate=${false}>${view.code}</p>
  <p class="address" translate=${false}>${spoken(view.join_url)}</p>
</aside>`;

/** The way in, large: before the start, and while people are welcomed. @param {{view: View, title?: string, text?: string}} props */
const Waiting = ({ view, title = _("Come in"), text }) => html`<main class="waiting">
  <div class="way-in">
    <p class="over">${view.workshop}</p>
    <h1>${title}</h1>
    ${text && html`<p class="how lead">${text}</p>`}
    ${view.code
      ? html`<p class="how">${inPieces("Scan the square, or open {address} and type this code.", { address: html`<b class="address" translate=${false}>${spoken(view.join_url)}</b>` })}</p>
          <p class="code" translate=${false} aria-label=${_("Code {code}", { code: view.code })}>${view.code}</p>`
      : html`<p class="how">${_("Please open your personal link.")}</p>`}
    <p class="here">${inPieces("{number} here", { number: html`<b>${view.here}</b>` })}</p>
  </div>
  <${Qr} view=${view} />
</main>`;

/** A screen of few words. @param {{view: View, over: string, title: string, text?: string, note?: string|null, calm?: boolean}} props */
const Plain = ({ view, over, title, text, note, calm }) => html`<main class="plain">
  <${Corner} view=${view} />
  <div class=${calm ? "middle calm" : "middle"}>
    <p class="over">${over}</p>
    <h1>${title}</h1>
    ${text && html`<p class="how">${text}</p>`}
  </div>
  <p class="foot-line">${_("{number} here", { number: view.here })}${note && html`<span class="note">. ${note}</span>`}</p>
</main>`;

/** @param {{view: View, left: number|null, now: number}} props */
function Screen({ view, left, now }) {
  switch (screen(view)) {
    case "waiting":
      return html`<${Waiting} view=${view} />`;
    case "pause":
      return html`<${Plain} view=${view} over=${view.now_title} ...${pauseWords(view)} />`;
    case "picture":
      return html`<main class="shown">
        <${Corner} view=${view} />
        <${Picture} picture=${view.picture} key=${view.picture?.item} />
      </main>`;
    case "figure":
      return html`<main class="shown">
        <${Corner} view=${view} />
        <${Number} picture=${view.picture} key=${view.picture?.item} />
      </main>`;
    case "refused":
      return html`<${Plain} view=${view} over=${view.picture?.title} title=${view.picture?.reason ?? ""} calm />`;
    case "welcome":
      return html`<${Waiting} view=${view} title=${view.now_title ?? ""} text=${view.shows} />`;
    case "break":
      return html`<${Plain} view=${view} over=${view.workshop} title=${view.now_title ?? ""} text=${breakWords(view, left, now)} />`;
    case "led":
      return html`<${Plain} view=${view} over=${view.now_title} title=${view.shows || (view.now_title ?? "")} note=${view.no_picture} calm />`;
    case "talk":
      return html`<${Plain} view=${view} over=${_("In your group")} title=${view.pair?.say ?? ""} text=${view.pair?.first} calm />`;
    case "ended":
      return html`<${Plain} view=${view} over=${view.workshop} title=${_("Thank you for coming")} text=${_("What you wrote stays yours.")} />`;
    default:
      return html`<${Plain} view=${view} over=${_("Now")} title=${view.now_title ?? view.workshop} text=${`${_("It is open on your own page.")} ${timeWords(left)}`} note=${view.no_picture} />`;
  }
}

export default {
  /** @param {{model: import("../shared/model.d.ts").Model<import("../shared/model.d.ts").BoardTraits>, el: HTMLElement}} context */
  render({ model, el }) {
    el.classList.add("actvo", "projector");
    let before = screen(model.get("view"));
    let seen = Date.now();
    /** Seconds left now: the server said how many there were when it looked. */
    const left = () => {
      const { left_s } = model.get("view");
      return left_s == null ? null : left_s - (Date.now() - seen) / 1000;
    };
    /** The room's clock now. */
    const now = () => Date.parse(model.get("view").now ?? "") + Date.now() - seen || Date.now();
    const draw = () => {
      const off = page.state.connected ? "" : _("Not connected. Trying again.");
      render(html`<div class="screen-room"><${Screen} view=${model.get("view")} left=${left()} now=${now()} /><p class="off" role="status">${off}</p></div>`, el);
    };
    const onView = () => {
      seen = Date.now();
      const view = model.get("view");
      if (screen(view) !== before && view.picture) announce(`${view.picture.title}. ${view.picture.reason ?? view.picture.caption}`);
      before = screen(view);
      draw();
    };
    model.on("change:view", onView);
    const stop = page.listen(draw);
    const clock = setInterval(draw, TICK_MS);
    draw();
    return () => {
      clearInterval(clock);
      stop();
      model.off("change:view", onView);
      render(null, el);
    };
  },
};
