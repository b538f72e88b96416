// Both sides of every option: the map, what the numbers say, what would change it, and the share that one may try.
import { _, Ahead, Figure, Foot, Heading, html, Loud, Notice, Plain, Quiet, Said, useEffect, useRef, useState, Way } from "../shared/kit.js";
import { Bars } from "./bars.js";
import { Blocked } from "./blocked.js";
import { cellPlace, heading, isOrdered, places, shares } from "./logic.js";
import { Table } from "./table.js";

/** @param {any} props */
export function Look(props) {
  const { content, answer, reading, phone, ahead, model } = props;
  const { result } = reading;
  const all = places(content, phone);
  const back = html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(all[all.length - 2])} />`;
  if (!result) return html`<${Missing} ...${props} />`;
  const map = html`<section aria-label=${_("The map")}><${Figure} model=${model} picture=${result.map} label=${_("Your options on both sides")} as="map" /></section>`;
  const bars = html`<section class="card" aria-labelledby="scoring-bars"><h3 id="scoring-bars">${_("Side by side")}</h3><${Bars} bars=${result.bars} /></section>`;
  const says = html`<${Says} result=${result} answer=${answer} content=${content} />`;
  const share = html`<${Share} ...${props} />`;
  const gut = html`<p class="gut">${_("Do you dislike the order? Then change a number, and say why.")}</p>`;
  return html`<div class="screen">
    <${Heading} screen="look" title=${heading(result.bars.length)} lede=${phone ? _("Nothing here is a verdict: change a cell and look again.") : _("Right is better for you. Up is better for the organisation. Nothing here is a verdict: change a cell and look again.")} />
    <div class="looking">
      ${phone ? [bars, says, share, gut] : html`<div class="column">${map}${share}${gut}</div><div class="column">${says}${bars}</div>`}
    </div>
    <${Blocked} blocked=${content.blocked} />
    <${Table} ...${props} />
    ${answer.status === "done"
      ? html`<div class="stack"><p>${_("Kept. You can change this at any time.")}</p><div class="row"><${Ahead} ahead=${ahead} /></div></div>`
      : html`<${Problems} answer=${answer} /><div class="row"><${Loud} label=${_("Keep this picture")} onClick=${() => answer.mark("done", "look")} /></div>`}
    <${Way} answer=${answer} left=${back} />
  </div>`;
}

/** What the numbers say, what would change it, and the cell most worth testing. @param {{result: any, answer: any, content: any}} props */
const Says = ({ result, answer, content }) =>
  html`<section class="card says" aria-labelledby="scoring-says">
    <h3 class="tag" id="scoring-says">${_("What the numbers say")}</h3>
    <div class="sentences" aria-live="polite">${result.sentences.map((/** @type {string} */ text) => html`<p key=${text}><${Said} text=${text} /></p>`)}</div>
    ${result.left_out.length > 0 && html`<p class="muted small">${_("Too much is open to weigh {options}.", { options: result.left_out.join(", ") })}</p>`}
    ${result.removal && html`<p class="muted small"><${Said} text=${result.removal} /></p>`}
    ${result.test && html`<${Test} test=${result.test} answer=${answer} content=${content} />`}
  </section>`;

/** The cell most worth testing, and a way to it. @param {{test: any, answer: any, content: any}} props */
const Test = ({ test, answer, content }) =>
  html`<div class="test">
    <p><${Said} text=${test.text} /></p>
    ${test.start && html`<p class="small">${_("A way to find out: {start}", test)}</p>`}
    <${Plain} label=${_("Look at that cell")} onClick=${() => answer.go(cellPlace({ id: test.option }, content.criteria.find((/** @type {any} */ criterion) => criterion.id === test.criterion)))} />
  </div>`;

/** What keeps it from being kept. @param {{answer: any}} props */
function Problems({ answer }) {
  const problems = Object.values(answer.errors).filter(Boolean);
  return problems.length > 0 && html`<${Notice} tone="clay"><p role="alert">${problems[0]}</p><//>`;
}

/** The personal share: while it moves, the picture follows; when it rests, it is kept. @param {any} props */
function Share({ content, record, answer, model }) {
  const saved = record.alpha ?? 0.5;
  const [tried, setTried] = useState(saved);
  const frame = useRef(0);
  useEffect(() => setTried(saved), [saved]);
  const [low, high] = content.alpha_limits;
  /** @param {any} event */
  const move = (event) => {
    const alpha = Number(event.currentTarget.value);
    setTried(alpha);
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => model.send({ want: "share", alpha }));
  };
  /** @param {any} event */
  const rest = (event) => {
    cancelAnimationFrame(frame.current);
    answer.set({ alpha: Number(event.currentTarget.value) });
  };
  const { me, us } = shares(tried);
  return html`<section class="card share">
    <label for="scoring-share"><span class="label">${_("How much does your side count?")}</span></label>
    <input id="scoring-share" type="range" min=${low} max=${high} step="0.05" value=${tried} aria-valuetext=${_("{me} for you, {us} for the organisation", { me, us })} onInput=${move} onChange=${rest} />
    <p class="ends"><span>${_("you {share}", { share: me })}</span><span>${_("organisation {share}", { share: us })}</span></p>
    <p class="muted small">${_("Your organisation allows {least} to {most}, for everyone.", { least: Math.round(low * 100), most: Math.round(high * 100) })}</p>
  </section>`;
}

/** Nothing to look at yet: what is missing, and the way there. @param {any} props */
function Missing({ content, record, answer, phone }) {
  const all = places(content, phone);
  const side = /** @type {const} */ (["personal", "commercial"]).find((name) => !isOrdered(content, record, name));
  const to = side ? `weigh/${side}` : all[0];
  return html`<div class="screen narrow">
    <${Heading} screen="look" title=${_("Not enough to look at yet")} lede=${side ? _("Say first what you would improve first.") : _("Fill in two options; then you see them side by side.")} />
    <div class="row"><${Loud} label=${side ? _("Order what counts") : _("Fill one in")} onClick=${() => answer.go(to)} /></div>
    <${Foot} left=${html`<${Quiet} label=${_("Back")} onClick=${() => answer.go(all[0])} />`} />
  </div>`;
}
