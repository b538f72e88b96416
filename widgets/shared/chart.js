// A figure with its sentence above and its table twin. The figure is plotly's; its colours and fonts are our tokens.
import { announce } from "./announce.js";
import { vendored } from "./vendored.js";
import { html, useEffect, useRef, useState } from "./view.js";
import { _ } from "./words.js";

/** @typedef {{figure: any, summary: string, table: {head: string[], rows: string[][]}}} Picture */

const CONFIG = { displayModeBar: false, displaylogo: false, showSendToCloud: false, staticPlot: true };

/** The figure with every `var(--token)` replaced by the colour it has here and now. @param {any} value @param {(name: string) => string} resolve @returns {any} */
export function withTokens(value, resolve) {
  if (typeof value === "string") return value.replace(/var\((--[a-z0-9-]+)\)/g, (_whole, name) => resolve(name));
  if (Array.isArray(value)) return value.map((item) => withTokens(item, resolve));
  if (value && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withTokens(inner, resolve)]));
  return value;
}

/** @param {HTMLElement} el @returns {(name: string) => string} */
function tokensAt(el) {
  const probe = document.createElement("i");
  probe.style.forcedColorAdjust = "none"; // or every token would be the text colour
  const resolve = (/** @type {string} */ name) => {
    if (name === "--sans" || name === "--serif") return getComputedStyle(el).getPropertyValue(name).trim();
    probe.style.color = `var(${name})`;
    el.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  return resolve;
}

/**
 * Draws `figure` into the element of the returned ref: whenever it gets room, changes width, or the colours change.
 * @param {any} model @param {any} figure null draws nothing @param {() => void} failed
 */
function usePlot(model, figure, failed) {
  const ref = useRef(/** @type {HTMLElement|null} */ (null));
  useEffect(() => {
    const el = ref.current;
    if (!el || !figure) return;
    let gone = false;
    let drawnAt = 0;
    const draw = async () => {
      const width = el.clientWidth;
      if (!width) return; // folded away
      drawnAt = width;
      try {
        const plotly = await vendored(model, "plotly");
        if (gone) return;
        const { data, layout } = withTokens(figure, tokensAt(el));
        await plotly.react(el, data, { ...layout, width, autosize: false }, CONFIG);
      } catch {
        if (!gone) failed();
      }
    };
    const size = new ResizeObserver(() => el.clientWidth !== drawnAt && draw());
    size.observe(el);
    const looks = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) => matchMedia(query));
    looks.forEach((look) => look.addEventListener("change", draw));
    return () => {
      gone = true;
      size.disconnect();
      looks.forEach((look) => look.removeEventListener("change", draw));
    };
  }, [figure]);
  return ref;
}

/** @param {{table: Picture["table"], label: string}} props */
const Twin = ({ table, label }) => html`<div class="twin" tabindex="0" role="region" aria-label=${label}>
  <table>
    <caption class="sr">${label}</caption>
    <thead><tr>${table.head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${table.rows.map(
      (row) => html`<tr>${row.map((cell, index) => (index ? html`<td>${cell}</td>` : html`<th scope="row">${cell}</th>`))}</tr>`,
    )}</tbody>
  </table>
</div>`;

/**
 * What leads to a view, and what is heard once it is shown.
 * @param {"picture"|"dots"|"radar"|"map"|"table"} as @returns {{name: string, heard: string}}
 */
function viewOf(as) {
  return {
    picture: { name: _("As a picture"), heard: _("Shown as a picture") },
    dots: { name: _("As dots"), heard: _("Shown as dots") },
    radar: { name: _("As a radar"), heard: _("Shown as a radar") },
    map: { name: _("As a map"), heard: _("Shown as a map") },
    table: { name: _("As a table"), heard: _("Shown as a table") },
  }[as];
}

/**
 * `as` is what the picture looks like, `also` a second way to draw it, `note` a line that explains its marks.
 * @param {{model: any, picture: Picture, label: string, as?: "picture"|"dots"|"map", also?: {as: "radar", picture: Picture}|null, note?: any}} props
 */
export function Figure({ model, picture, label, as = "picture", also = null, note }) {
  const [view, setView] = useState("picture");
  const [failed, setFailed] = useState(false);
  const shown = view === "also" && also ? also.picture : picture;
  const ref = usePlot(model, view === "table" ? null : shown.figure, () => {
    setFailed(true);
    setView("table");
  });
  const figure = useRef(/** @type {HTMLElement|null} */ (null));
  const before = useRef(view);
  useEffect(() => {
    // A shorter view would leave the page scrolled past it.
    if (view !== before.current && (figure.current?.getBoundingClientRect().top ?? 0) < 0) figure.current?.scrollIntoView();
    before.current = view;
  }, [view]);
  const views = [{ key: "picture", ...viewOf(as) }, ...(also ? [{ key: "also", ...viewOf(also.as) }] : []), { key: "table", ...viewOf("table") }];
  /** @param {{key: string, heard: string}} choice */
  const show = (choice) => {
    setFailed(false);
    setView(choice.key);
    announce(choice.heard);
  };
  return html`<figure class="figure" ref=${figure}>
    <figcaption>${shown.summary}</figcaption>
    ${failed && html`<p class="small">${_("The picture could not be drawn here. This is the same as a table.")}</p>`}
    ${view === "table"
      ? html`<${Twin} table=${shown.table} label=${label} key="twin" />`
      : html`<div class="plot" role="img" aria-label=${_("{label}. {summary}", { label, summary: shown.summary })} ref=${ref} key="plot"></div>`}
    ${note && view === "picture" && html`<p class="note">${note}</p>`}
    <div class="views" role="group" aria-label=${_("Ways to see it")}>
      ${views.map(
        (choice) => html`<button type="button" class="quiet" key=${choice.key} aria-pressed=${choice.key === view} onClick=${() => show(choice)}>${choice.name}</button>`,
      )}
    </div>
  </figure>`;
}
