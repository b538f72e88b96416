// Who came, who talks with whom, and whether somebody's manager attends. A name says that somebody came, not where they are.
import { _, html, inPieces, ngettext, Plain, Quiet, useState } from "../shared/kit.js";
import { Compose } from "./compose.js";
import { withoutGroup } from "./logic.js";

/** @typedef {{view: import("./logic.js").View, connected: boolean, ask: (request: any) => void}} Props */

const letInWords = () => _("“Let back in” makes a code for somebody who lost their page: ask for their name first. Their page says so.");

/** @param {string} name */
const called = (name) => html`<bdi translate=${false}>${name}</bdi>`;

/** @param {Props} props */
export const People = (props) => html`<div class="who">
  ${props.view.flow.phase === "waiting" ? html`<${LostBefore} ...${props} />` : html`<${Names} ...${props} />`}
  <${Groups} ...${props} />
  <${Manager} ...${props} />
</div>`;

/** @param {Props} props */
const Names = ({ view, connected, ask }) => html`<details>
  <summary>${_("Who has joined")}</summary>
  <ul>
    ${view.people.map(
      ({ key, name }) => html`<li key=${key}>
        <bdi translate=${false}>${name}</bdi>
        <${Compose}
          id=${`note-${key}`} quiet open=${html`${_("Write")}<span class="sr"> ${inPieces("to {name}", { name: called(name) })}</span>`} label=${inPieces("To {name} alone", { name: called(name) })}
          hint=${_("It appears on their page. They cannot answer here.")} send=${_("Send")} connected=${connected}
          onSend=${(/** @type {string} */ text) => ask({ want: "tell", person: key, text })}
        />
        <${LetIn} ...${{ name, connected, ask }} person=${key} />
      </li>`,
    )}
  </ul>
  <p class="muted small">${_("A name says that somebody came, not where they are.")} ${letInWords()}</p>
</details>`;

/** @param {{name: string, person: string, connected: boolean, ask: (request: any) => void}} props */
const LetIn = ({ name, person, connected, ask }) => html`<${Quiet} label=${html`${_("Let back in")}<span class="sr"> ${name}</span>`}
  disabled=${!connected} onClick=${() => ask({ want: "let_in", person })} />`;

/** Before the start the names stand on the stage; here they are for somebody who is at the door again. @param {Props} props */
function LostBefore({ view, connected, ask }) {
  const [open, setOpen] = useState(false);
  return html`<details onToggle=${(/** @type {any} */ event) => setOpen(event.currentTarget.open)}>
    <summary>${_("Somebody lost their page?")}</summary>
    ${open && html`<ul>${view.people.map(({ key, name }) => html`<li key=${key}><bdi translate=${false}>${name}</bdi><${LetIn} ...${{ name, connected, ask }} person=${key} /></li>`)}</ul>`}
    <p class="muted small">${letInWords()}</p>
  </details>`;
}

/** @param {Props} props */
function Groups({ view, connected, ask }) {
  const formed = view.triads.length > 0;
  const left = withoutGroup(view);
  return html`<details>
    <summary>${_("Groups of three")}</summary>
    <ol class="groups">${view.triads.map((group) => html`<li key=${group.join("|")}>${group.map((name) => html`<bdi key=${name} translate=${false}>${name}</bdi>`)}</li>`)}</ol>
    ${left > 0 && html`<p class="small">${ngettext("{count} person has no group.", "{count} people have no group.", left)}</p>`}
    <div class="row">
      <${Plain} label=${formed ? _("Fill up the groups") : _("Form groups")} disabled=${!connected} onClick=${() => ask({ want: "form_triads", anew: false })} />
      ${formed && html`<${Plain} label=${_("Form all anew")} disabled=${!connected} onClick=${() => ask({ want: "form_triads", anew: true })} />`}
    </div>
    <p class="muted small">${_("By chance, and never with one’s own manager. Each page says who talks with whom.")}</p>
  </details>`;
}

/** @param {Props} props */
function Manager({ view, connected, ask }) {
  const present = view.flow.manager_present;
  const waiting = view.flow.phase === "waiting";
  return html`<details>
    <summary>${_("Managers in the room")}</summary>
    <label class="tickbox">
      <input type="checkbox" checked=${present} disabled=${!connected} onChange=${() => ask({ want: "manager_present", on: !present })} />
      <span>${_("Somebody’s manager attends")}</span>
    </label>
    ${present &&
    html`<fieldset>
      <legend>${_("Who manages somebody here?")}${!waiting && html` <span class="muted small">${_("Said before the start, or by the roster.")}</span>`}</legend>
      ${view.people.map(
        ({ key, name, manages }) => html`<label class="tickbox" key=${key}>
          <input type="checkbox" checked=${manages} disabled=${!connected || !waiting} onChange=${() => ask({ want: "mark_manager", person: key, on: !manages })} />
          <bdi translate=${false}>${name}</bdi>
        </label>`,
      )}
    </fieldset>`}
    <p class="muted small">${_("Then pictures of what people pursue and are curious about stay closed, and the manager’s answers are in no picture.")}</p>
  </details>`;
}
