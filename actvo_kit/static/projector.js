// projector/widget.js
import { _ as _3, announce, html as html2, inPieces, page, render, spoken } from "./kit.js";

// projector/logic.js
import { _, ngettext } from "./kit.js";
var ONE_COLUMN = 8;
function screen({ phase, picture, pause, part, pair }) {
  if (pause) return "pause";
  if (picture?.figure) return "figure";
  if (picture) return picture.rows.length ? "picture" : "refused";
  if (phase === "waiting" || phase === "ended") return phase;
  if (pair) return "talk";
  if (part === "welcome" || part === "break") return part;
  return part ? "led" : "running";
}
function kind({ share, words }) {
  if (share !== null) return "share";
  if (words === _("chosen by several")) return "name";
  return words === _("almost everyone") ? "most" : "hidden";
}
var width = (row) => kind(row) === "share" ? Math.min(Math.max(row.share ?? 0, 0), 100) : 100;
var namesOnly = (rows) => rows.every((row) => kind(row) === "name");
var isWall = (rows) => rows.every(({ share, words }) => share === null && !words);
var density = ({ length }) => length <= 12 ? "few" : length <= 30 ? "some" : "many";
var isLong = (rows) => rows.length > ONE_COLUMN;
function qrSource(svg) {
  const alone = svg.includes("xmlns=") ? svg : svg.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"');
  return `data:image/svg+xml,${encodeURIComponent(alone)}`;
}
function pauseWords({ pause }) {
  if (!pause?.minutes) return { title: _("A short pause"), text: _("You may go on writing. Everything is kept.") };
  const until = new Date(Date.parse(pause.at) + pause.minutes * 6e4);
  const clock = until.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return { title: _("Break"), text: _("We go on at {time}.", { time: clock }) };
}
function breakWords({ shows }, left, now) {
  if (left == null || left <= 0) return _("We go on now.");
  const back = new Date(now + left * 1e3).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return [_("We go on at {time}.", { time: back }), shows].filter(Boolean).join(" ");
}
function timeWords(left) {
  if (left == null) return "";
  if (left <= 0) return _("Come to an end when you can");
  const minutes = Math.ceil(left / 60);
  return ngettext("About a minute left", "About {count} minutes left", minutes);
}

// projector/picture.js
import { _ as _2, html } from "./kit.js";
function Picture({ picture }) {
  const { title, caption, rows, footnote } = picture;
  if (isWall(rows)) return html`<${Wall} picture=${picture} />`;
  const names = namesOnly(rows);
  return html`<figure class="picture">
    <figcaption>
      <h1>${title}</h1>
      ${!names && html`<p class="caption">${caption}</p>`}
    </figcaption>
    ${names ? html`<${Names} rows=${rows} />` : html`<${Bars} rows=${rows} /><${Twin} picture=${picture} />`}
    <p class="foot-line">${footnote}</p>
  </figure>`;
}
function Number({ picture: { title, caption, figure, footnote } }) {
  const [before, after] = title.split(figure ?? "");
  return html`<figure class="picture alone">
    <h1>${before.trim() && html`<span>${before}</span> `}<b>${figure}</b> <span>${after}</span></h1>
    <p class="caption">${caption}</p>
    <p class="foot-line">${footnote}</p>
  </figure>`;
}
var Wall = ({ picture: { title, caption, rows, footnote } }) => html`<figure class="picture">
  <figcaption><h1>${title}</h1><p class="caption">${caption}</p></figcaption>
  <ul class=${`wall ${density(rows)}`}>${rows.map((row, index) => html`<li key=${row.id} style=${{ "--nth": index }}>${row.title}</li>`)}</ul>
  <p class="foot-line">${footnote}</p>
</figure>`;
var Bars = ({ rows }) => html`<ul class=${isLong(rows) ? "bars long" : "bars"} aria-hidden="true" style=${{ "--lines": Math.ceil(rows.length / 2) }}>
  ${rows.map(
  (row, index) => html`<li key=${row.id} class=${kind(row)} style=${{ "--nth": index }}>
      <span class="title">${row.title}</span>
      <span class="track"><i style=${{ width: `${width(row)}%` }}></i></span>
      <span class="words">${row.words}</span>
    </li>`
)}
</ul>`;
var Names = ({ rows }) => html`<ul class="only-names">
  ${rows.map((row) => html`<li key=${row.id}><b>${row.title}</b> <span>${row.words}</span></li>`)}
</ul>`;
var Twin = ({ picture }) => html`<div class="sr"><table>
  <caption>${picture.caption}</caption>
  <thead><tr><th scope="col">${_2("What")}</th><th scope="col">${_2("Share or mean")}</th></tr></thead>
  <tbody>${picture.rows.map((row) => html`<tr key=${row.id}><th scope="row">${row.title}</th><td>${row.words}</td></tr>`)}</tbody>
</table></div>`;

// projector/widget.js
var TICK_MS = 5e3;
var Qr = ({ view }) => view.qr_svg && html2`<img class="qr" src=${qrSource(view.qr_svg)} alt=${_3("QR code for {address}", { address: spoken(view.join_url) })} />`;
var Corner = ({ view }) => view.code && html2`<aside class="corner" aria-label=${_3("How to join")}>
  <${Qr} view=${view} />
  <p class="code" translate=${false}>${view.code}</p>
  <p class="address" translate=${false}>${spoken(view.join_url)}</p>
</aside>`;
var Waiting = ({ view, title = _3("Come in"), text }) => html2`<main class="waiting">
  <div class="way-in">
    <p class="over">${view.workshop}</p>
    <h1>${title}</h1>
    ${text && html2`<p class="how lead">${text}</p>`}
    ${view.code ? html2`<p class="how">${inPieces("Scan the square, or open {address} and type this code.", { address: html2`<b class="address" translate=${false}>${spoken(view.join_url)}</b>` })}</p>
          <p class="code" translate=${false} aria-label=${_3("Code {code}", { code: view.code })}>${view.code}</p>` : html2`<p class="how">${_3("Please open your personal link.")}</p>`}
    <p class="here">${inPieces("{number} here", { number: html2`<b>${view.here}</b>` })}</p>
  </div>
  <${Qr} view=${view} />
</main>`;
var Plain = ({ view, over, title, text, note, calm }) => html2`<main class="plain">
  <${Corner} view=${view} />
  <div class=${calm ? "middle calm" : "middle"}>
    <p class="over">${over}</p>
    <h1>${title}</h1>
    ${text && html2`<p class="how">${text}</p>`}
  </div>
  <p class="foot-line">${_3("{number} here", { number: view.here })}${note && html2`<span class="note">. ${note}</span>`}</p>
</main>`;
function Screen({ view, left, now }) {
  switch (screen(view)) {
    case "waiting":
      return html2`<${Waiting} view=${view} />`;
    case "pause":
      return html2`<${Plain} view=${view} over=${view.now_title} ...${pauseWords(view)} />`;
    case "picture":
      return html2`<main class="shown">
        <${Corner} view=${view} />
        <${Picture} picture=${view.picture} key=${view.picture?.item} />
      </main>`;
    case "figure":
      return html2`<main class="shown">
        <${Corner} view=${view} />
        <${Number} picture=${view.picture} key=${view.picture?.item} />
      </main>`;
    case "refused":
      return html2`<${Plain} view=${view} over=${view.picture?.title} title=${view.picture?.reason ?? ""} calm />`;
    case "welcome":
      return html2`<${Waiting} view=${view} title=${view.now_title ?? ""} text=${view.shows} />`;
    case "break":
      return html2`<${Plain} view=${view} over=${view.workshop} title=${view.now_title ?? ""} text=${breakWords(view, left, now)} />`;
    case "led":
      return html2`<${Plain} view=${view} over=${view.now_title} title=${view.shows || (view.now_title ?? "")} note=${view.no_picture} calm />`;
    case "talk":
      return html2`<${Plain} view=${view} over=${_3("In your group")} title=${view.pair?.say ?? ""} text=${view.pair?.first} calm />`;
    case "ended":
      return html2`<${Plain} view=${view} over=${view.workshop} title=${_3("Thank you for coming")} text=${_3("What you wrote stays yours.")} />`;
    default:
      return html2`<${Plain} view=${view} over=${_3("Now")} title=${view.now_title ?? view.workshop} text=${`${_3("It is open on your own page.")} ${timeWords(left)}`} note=${view.no_picture} />`;
  }
}
var widget_default = {
  /** @param {{model: import("../shared/model.d.ts").Model<import("../shared/model.d.ts").BoardTraits>, el: HTMLElement}} context */
  render({ model, el }) {
    el.classList.add("actvo", "projector");
    let before = screen(model.get("view"));
    let seen = Date.now();
    const left = () => {
      const { left_s } = model.get("view");
      return left_s == null ? null : left_s - (Date.now() - seen) / 1e3;
    };
    const now = () => Date.parse(model.get("view").now ?? "") + Date.now() - seen || Date.now();
    const draw = () => {
      const off = page.state.connected ? "" : _3("Not connected. Trying again.");
      render(html2`<div class="screen-room"><${Screen} view=${model.get("view")} left=${left()} now=${now()} /><p class="off" role="status">${off}</p></div>`, el);
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
  }
};
export {
  widget_default as default
};
