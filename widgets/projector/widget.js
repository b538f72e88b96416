// The screen everybody sees: the way in, what the room does now, and the pictures that were revealed.
import { _, announce, html, inPieces, page, render, spoken } from "../shared/kit.js";
import { pauseWords, qrSource, screen, timeWords } from "./logic.js";
import { Picture } from "./picture.js";

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

/** @param {{view: View}} props */
const Waiting = ({ view }) => html`<main class="waiting">
  <div class="way-in">
    <p class="over">${view.workshop}</p>
    <h1>${_("Come in")}</h1>
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

/** @param {{view: View, left: number|null}} props */
function Screen({ view, left }) {
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
    case "refused":
      return html`<${Plain} view=${view} over=${view.picture?.title} title=${view.picture?.reason ?? ""} calm />`;
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
    const draw = () => {
      const off = page.state.connected ? "" : _("Not connected. Trying again.");
      render(html`<div class="screen-room"><${Screen} view=${model.get("view")} left=${left()} /><p class="off" role="status">${off}</p></div>`, el);
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
