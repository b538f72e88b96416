// Options one under another: the sign from the map, both sides as numbers and as lengths, and the gut beside them.
import { _, html } from "../shared/kit.js";

/** @type {Record<string, any>} */
const SIGNS = {
  circle: html`<circle cx="10" cy="10" r="8" />`,
  triangle: html`<path d="M10 2l9 16H1z" />`,
  square: html`<path d="M2 2h16v16H2z" />`,
  diamond: html`<path d="M10 0l10 10-10 10L0 10z" />`,
  pentagon: html`<path d="M10 1l9.5 7-3.6 11H4.1L.5 8z" />`,
  star: html`<path d="M10 0l2.9 6.6 7.1.7-5.4 4.7 1.6 7L10 15.3 3.8 19l1.6-7L0 7.3l7.1-.7z" />`,
};

/** @param {{shape: string}} props */
export const Sign = ({ shape }) => html`<svg class=${`sign ${shape}`} viewBox="0 0 20 20" aria-hidden="true">${SIGNS[shape]}</svg>`;

/** @param {{bars: any[]}} props */
export const Bars = ({ bars }) =>
  html`<ol class="bars">
      ${bars.map(
        (bar) => html`<li key=${bar.id}>
          <p class="name"><${Sign} shape=${bar.shape} /><b>${bar.title}</b></p>
          <p class="numbers"><span aria-hidden="true">${bar.sides[0]} · ${bar.sides[1]}</span><span class="sr">${_("For you {you}, for the organisation {organisation}", { you: bar.sides[0], organisation: bar.sides[1] })}</span></p>
          <div class="bar" aria-hidden="true"><i class="me" style=${{ width: `${bar.lengths[0]}%` }}></i><i class="us" style=${{ width: `${bar.lengths[1]}%` }}></i></div>
          <p class="muted small">${_("{zone}. Your first reaction: {reaction}", { zone: bar.zone, reaction: bar.gut })}</p>
        </li>`,
      )}
    </ol>
    <p class="muted small key"><span class="me">${_("First part: for me")}</span> <span class="us">${_("Second part: for the organisation")}</span></p>`;
