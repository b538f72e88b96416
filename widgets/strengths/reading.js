// What the strengths say back: a picture, where it counts here, four lists, and the way on.
import { Ahead, Figure, Foot, Heading, html, Loud, Notice, Plain, Quiet, Said, useRef } from "../shared/kit.js";
import { KEY, placeOf } from "./logic.js";

/** @param {any} props */
export function Reading({ answer, reading, rated, ahead, model }) {
  const back = placeOf(rated, rated.length - 1);
  return html`<div class="screen">
    <${Heading} screen="reading" over="Self-described, for development" title="What you bring, as you see it" lede=${reading.opening && html`<${Said} text=${reading.opening} serif />`} />
    <div class=${reading.dots ? "reading" : "narrow"}>
      ${reading.dots
        ? html`<section class="card" aria-label="Your picture">
            <${Figure} model=${model} picture=${reading.dots} label="Your strengths by family" name="As dots" also=${{ name: "As a radar", picture: reading.radar }} note=${KEY} />
          </section>`
        : html`<${Notice}><p>Nothing is rated yet. Choose a sentence for one or two, and your picture begins.</p><//>`}
      <div class="said">
        ${reading.counts && html`<section class="stack"><h3>Where this counts here</h3><p><${Said} text=${reading.counts} serif /></p></section>`}
        <div class="lists">${(reading.dots ? reading.lists : []).map((/** @type {any} */ list) => html`<${List} list=${list} answer=${answer} key=${list.title} />`)}</div>
        ${answer.errorOf("picked") && html`<${Notice} tone="clay"><p>${answer.errorOf("picked")}</p><//>`}
        <${Keep} ...${{ answer, reading, rated, ahead }} />
      </div>
    </div>
    <${Foot} left=${html`<${Quiet} label="Back" onClick=${() => answer.go(back)} />`} right=${html`<${Quiet} label="Your picks" onClick=${() => answer.go("pick")} />`} />
  </div>`;
}

/** One of the four lists; each name leads back to its rating. @param {any} props */
const List = ({ list, answer }) => html`<section class="list">
  <h3>${list.title}</h3>
  <p class="muted small">${list.hint}</p>
  <ul>
    ${list.items.map(
      (/** @type {any} */ item) => html`<li key=${item.id}>
        <button type="button" class="quiet" aria-label=${`${item.title}: look again`} onClick=${() => answer.go(`rate/${item.id}`)}>${item.title}</button>
      </li>`,
    )}
  </ul>
</section>`;

/** The way on: keep the picture, or rate first where there is none yet. @param {any} props */
function Keep({ answer, reading, rated, ahead }) {
  const kept = useRef(/** @type {HTMLElement|null} */ (null));
  if (answer.status === "done")
    return html`<div class="stack" tabindex="-1" ref=${kept}><p>Kept. You can change this at any time.</p><div class="row"><${Ahead} ahead=${ahead} /></div></div>`;
  const keep = () => {
    answer.mark("done");
    setTimeout(() => kept.current?.focus());
  };
  if (reading.dots) return html`<div class="row"><${Loud} label="Keep this picture" onClick=${keep} /></div>`;
  return html`<div class="row">
    <${Loud} label=${`Rate ${rated[0].title}`} onClick=${() => answer.go(placeOf(rated, 0))} />
    <${Plain} label="Keep only the picks" onClick=${keep} />
  </div>`;
}
