// What the strengths say back: a picture, where it counts here, four lists, and the way on.
import { _, Ahead, Figure, Foot, Heading, html, Loud, Notice, Plain, Quiet, Said, useRef } from "../shared/kit.js";
import { AskColleagues, Named } from "./colleagues.js";
import { key, placeOf } from "./logic.js";

/** @param {any} props */
export function Reading({ content, answer, reading, rated, ahead, model }) {
  const back = placeOf(rated, rated.length - 1);
  return html`<div class="screen">
    <${Heading} screen="reading" over=${_("Self-described, for development")} title=${_("What you bring, as you see it")} lede=${reading.opening && html`<${Said} text=${reading.opening} serif />`} />
    <div class=${reading.dots ? "reading" : "narrow"}>
      ${reading.dots
        ? html`<section class="card" aria-label=${_("Your picture")}>
            <${Figure} model=${model} picture=${reading.dots} label=${_("Your strengths by family")} as="dots" also=${{ as: "radar", picture: reading.radar }} note=${key()} />
          </section>`
        : html`<${Notice}><p>${_("Nothing is rated yet. Choose a sentence for one or two, and your picture begins.")}</p><//>`}
      <div class="said">
        ${reading.counts && html`<section class="stack"><h3>${_("Where this counts here")}</h3><p><${Said} text=${reading.counts} serif /></p></section>`}
        <div class="lists">${[...(reading.dots ? reading.lists : []), ...(reading.asked ? [reading.asked] : [])].map((/** @type {any} */ list) => html`<${List} list=${list} answer=${answer} key=${list.title} />`)}</div>
        ${answer.errorOf("picked") && html`<${Notice} tone="clay"><p>${answer.errorOf("picked")}</p><//>`}
        ${reading.colleagues && html`<${Named} named=${reading.colleagues} />`}
        <${Keep} ...${{ answer, reading, rated, ahead }} />
        ${answer.status === "done" && content.colleagues && html`<${AskColleagues} address=${content.colleagues} hasReplies=${Boolean(reading.colleagues)} />`}
      </div>
    </div>
    <${Foot} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(back)} />`} right=${html`<${Quiet} label=${_("Your picks")} onClick=${() => answer.go("pick")} />`} />
  </div>`;
}

/** One of the four lists; each name leads back to its rating. @param {any} props */
const List = ({ list, answer }) => html`<section class="list">
  <h3>${list.title}</h3>
  <p class="muted small">${list.hint}</p>
  <ul>
    ${list.items.map(
      (/** @type {any} */ item) => html`<li key=${item.id}>
        <button type="button" class="again" aria-label=${_("{title}: look again", item)} onClick=${() => answer.go(`rate/${item.id}`)}>${item.title}</button>
      </li>`,
    )}
  </ul>
</section>`;

/** The way on: keep the picture, or rate first where there is none yet. @param {any} props */
function Keep({ answer, reading, rated, ahead }) {
  const keptBox = useRef(/** @type {HTMLElement|null} */ (null));
  if (answer.status === "done")
    return html`<div class="stack" tabindex="-1" ref=${keptBox}><p>${_("Kept. You can change this at any time.")}</p><div class="row"><${Ahead} ahead=${ahead} /></div></div>`;
  const keep = () => {
    answer.mark("done");
    setTimeout(() => keptBox.current?.focus());
  };
  if (reading.dots) return html`<div class="row"><${Loud} label=${_("Keep this picture")} onClick=${keep} /></div>`;
  return html`<div class="row">
    <${Loud} label=${_("Rate {title}", rated[0])} onClick=${() => answer.go(placeOf(rated, 0))} />
    <${Plain} label=${_("Keep only the picks")} onClick=${keep} />
  </div>`;
}
