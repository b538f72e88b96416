// A figure with its sentence above and its table below. The figure is plotly's; its colours are our tokens.
import { announce } from "./announce.js";
import { html, useEffect, useRef, useState } from "./view.js";

const KEY = Symbol.for("actvo.plotly");
const shared = /** @type {any} */ (globalThis);

/** plotly, once per page: from our own route, or, where there is none, from the kernel. @param {any} model */
export function loadPlotly(model) {
  return (shared[KEY] ??= (async () => {
    const { base } = globalThis.document.body.dataset;
    const path = model.get("plotly");
    const url = base && path ? new URL(base + path, location.origin).href : await bundleFromKernel(model);
    return (await import(/* @vite-ignore */ url)).default;
  })());
}

/** @param {any} model @returns {Promise<string>} */
function bundleFromKernel(model) {
  return new Promise((resolve) => {
    /** @param {any} message @param {DataView[]} buffers */
    const take = (message, buffers) => {
      if (message?.bundle !== "plotly") return;
      model.off("msg:custom", take);
      resolve(URL.createObjectURL(new Blob([/** @type {any} */ (buffers[0])], { type: "text/javascript" })));
    };
    model.on("msg:custom", take);
    model.send({ want: "plotly" });
  });
}

/** The figure with every `var(--token)` replaced by the colour it has here and now. @param {any} value @param {(name: string) => string} resolve @returns {any} */
export function withTokens(value, resolve) {
  if (typeof value === "string") return value.replace(/var\((--[a-z0-9-]+)\)/g, (_, name) => resolve(name));
  if (Array.isArray(value)) return value.map((one) => withTokens(one, resolve));
  if (value && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withTokens(one, resolve)]));
  return value;
}

/** @param {HTMLElement} el @returns {(name: string) => string} */
function tokensAt(el) {
  const probe = el.appendChild(document.createElement("i"));
  /** @type {Record<string, string>} */
  const known = {};
  const resolve = (/** @type {string} */ name) => {
    if (name === "--sans" || name === "--serif") return getComputedStyle(el).getPropertyValue(name).trim();
    probe.style.color = `var(${name})`;
    return (known[name] ??= getComputedStyle(probe).color);
  };
  queueMicrotask(() => probe.remove());
  return resolve;
}

/**
 * @param {{model: any, picture: {figure: any, summary: string, table: {head: string[], rows: string[][]}}, label: string}} props
 */
export function Figure({ model, picture, label }) {
  const ref = useRef(/** @type {HTMLElement|null} */ (null));
  const [asTable, setAsTable] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const el = ref.current;
    if (!el || asTable) return;
    let gone = false;
    const draw = async () => {
      try {
        const plotly = await loadPlotly(model);
        if (gone) return;
        const { data, layout } = withTokens(picture.figure, tokensAt(el));
        await plotly.react(el, data, { ...layout, autosize: true }, { displayModeBar: false, responsive: true, staticPlot: true });
      } catch {
        setFailed(true);
      }
    };
    draw();
    const dark = matchMedia("(prefers-color-scheme: dark)");
    dark.addEventListener("change", draw);
    return () => {
      gone = true;
      dark.removeEventListener("change", draw);
    };
  }, [picture, asTable]);
  const toggle = () => {
    setAsTable(!asTable);
    announce(asTable ? "Shown as a picture" : "Shown as a table");
  };
  const table = asTable || failed;
  return html`<figure class="figure">
    <figcaption>${picture.summary}</figcaption>
    ${table
      ? html`<table>
          <caption class="sr">${label}</caption>
          <thead><tr>${picture.table.head.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead>
          <tbody>${picture.table.rows.map(
            (row) => html`<tr>${row.map((cell, index) => (index ? html`<td>${cell}</td>` : html`<th scope="row">${cell}</th>`))}</tr>`,
          )}</tbody>
        </table>`
      : html`<div class="plot" role="img" aria-label=${`${label}. ${picture.summary}`} ref=${ref} key="plot"></div>`}
    ${!failed && html`<button type="button" class="quiet small" onClick=${toggle}>${asTable ? "As a picture" : "As a table"}</button>`}
  </figure>`;
}
