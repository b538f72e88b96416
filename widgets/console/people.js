// Who came, who talks with whom, and whether somebody's manager attends. A name says that somebody came, not where they are.
import { html, Plain, Quiet, useState } from "../shared/kit.js";
import { Compose } from "./compose.js";
import { people, withoutGroup } from "./logic.js";

/** @typedef {{view: import("./logic.js").View, connected: boolean, ask: (request: any) => void}} Props */

const LET_IN = "“Let back in” makes a code for somebody who lost their page: ask for their name first. Their page says so.";

/** @param {Props} props */
export const People = (props) => html`<div class="who">
  ${props.view.flow.phase === "waiting" ? html`<${LostBefore} ...${props} />` : html`<${Names} ...${props} />`}
  <${Groups} ...${props} />
  <${Manager} ...${props} />
</div>`;

/** @param {Props} props */
const Names = ({ view, connected, ask }) => html`<details>
  <summary>Who has joined</summary>
  <ul>
    ${view.people.map(
      ({ key, name }) => html`<li key=${key}>
        <bdi translate=${false}>${name}</bdi>
        <${Compose}
          id=${`note-${key}`} quiet open=${html`Write<span class="sr"> to <bdi translate=${false}>${name}</bdi></span>`} label=${html`To <bdi translate=${false}>${name}</bdi> alone`}
          hint="It appears on their page. They cannot answer here." send="Send" connected=${connected}
          onSend=${(/** @type {string} */ text) => ask({ want: "tell", person: key, text })}
        />
        <${LetIn} ...${{ name, connected, ask }} person=${key} />
      </li>`,
    )}
  </ul>
  <p class="muted small">A name says that somebody came, not where they are. ${LET_IN}</p>
</details>`;

/** @param {{name: string, person: string, connected: boolean, ask: (request: any) => void}} props */
const LetIn = ({ name, person, connected, ask }) => html`<${Quiet} label=${html`Let back in<span class="sr"> ${name}</span>`}
  disabled=${!connected} onClick=${() => ask({ want: "let_in", person })} />`;

/** Before the start the names stand on the stage; here they are for somebody who is at the door again. @param {Props} props */
function LostBefore({ view, connected, ask }) {
  const [open, setOpen] = useState(false);
  return html`<details onToggle=${(/** @type {any} */ event) => setOpen(event.currentTarget.open)}>
    <summary>Somebody lost their page?</summary>
    ${open && html`<ul>${view.people.map(({ key, name }) => html`<li key=${key}><bdi translate=${false}>${name}</bdi><${LetIn} ...${{ name, connected, ask }} person=${key} /></li>`)}</ul>`}
    <p class="muted small">${LET_IN}</p>
  </details>`;
}

/** @param {Props} props */
function Groups({ view, connected, ask }) {
  const formed = view.triads.length > 0;
  const left = withoutGroup(view);
  return html`<details>
    <summary>Groups of three</summary>
    <ol class="groups">${view.triads.map((group) => html`<li key=${group.join("|")}>${group.map((name) => html`<bdi key=${name} translate=${false}>${name}</bdi>`)}</li>`)}</ol>
    ${left > 0 && html`<p class="small">${people(left)} ${left === 1 ? "has" : "have"} no group.</p>`}
    <div class="row">
      <${Plain} label=${formed ? "Fill up the groups" : "Form groups"} disabled=${!connected} onClick=${() => ask({ want: "form_triads", anew: false })} />
      ${formed && html`<${Plain} label="Form all anew" disabled=${!connected} onClick=${() => ask({ want: "form_triads", anew: true })} />`}
    </div>
    <p class="muted small">By chance, and never with one’s own manager. Each page says who talks with whom.</p>
  </details>`;
}

/** @param {Props} props */
function Manager({ view, connected, ask }) {
  const present = view.flow.manager_present;
  const waiting = view.flow.phase === "waiting";
  return html`<details>
    <summary>Managers in the room</summary>
    <label class="tickbox">
      <input type="checkbox" checked=${present} disabled=${!connected} onChange=${() => ask({ want: "manager_present", on: !present })} />
      <span>Somebody’s manager attends</span>
    </label>
    ${present &&
    html`<fieldset>
      <legend>Who manages somebody here?${!waiting && html` <span class="muted small">Said before the start, or by the roster.</span>`}</legend>
      ${view.people.map(
        ({ key, name, manages }) => html`<label class="tickbox" key=${key}>
          <input type="checkbox" checked=${manages} disabled=${!connected || !waiting} onChange=${() => ask({ want: "mark_manager", person: key, on: !manages })} />
          <bdi translate=${false}>${name}</bdi>
        </label>`,
      )}
    </fieldset>`}
    <p class="muted small">Then pictures of what people pursue and are curious about stay closed, and the manager’s answers are in no picture.</p>
  </details>`;
}
