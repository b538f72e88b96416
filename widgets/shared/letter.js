// What a language model would be sent: ticks, what should not leave as it is, and the letter itself, letter for letter.
import { announce } from "./announce.js";
import { STEER, WORDS, agreedIn, asSent, chips, fits, groupsOf, marked, obstacle, openHits, roleOf, roomFor, steerOf, troubleOf, turned } from "./ask.js";
import { Plain, Quiet } from "./button.js";
import { Field } from "./field.js";
import { html, useState } from "./view.js";
import { _, inPieces } from "./words.js";

/**
 * @typedef {import("./ask.js").Asking} Asking
 * @typedef {import("./ask.js").Wish} Wish
 * @typedef {import("./ask.js").Hit} Hit
 * @typedef {{asking: Asking, wish: Wish, change: (part: Partial<Wish>) => void, own: Record<string, string>, scope?: string}} Props `own` are the
 *   texts before any change; `scope` keeps ids apart where another exercise of the page has such fields too
 */

/** Every field that may be ticked, by exercise. @param {Props} props */
export const Fields = (props) =>
  groupsOf(props.asking.letter?.fields ?? []).map(
    ({ where, fields }) => html`<fieldset class="group" key=${where}>
      <legend class="serif">${where}</legend>
      ${fields.map((field) => html`<${One} ...${props} field=${field} key=${field.id} />`)}
    </fieldset>`,
  );

/** @param {Props & {field: import("./ask.js").FieldOffer}} props */
function One({ asking, wish, change, own, field, scope = "" }) {
  const [editing, setEditing] = useState(false);
  const ticked = wish.fields.includes(field.id);
  const changed = wish.words[field.id];
  const text = changed ?? own[field.id] ?? field.text;
  const hits = ticked ? openHits(asking.letter, wish).filter((hit) => hit.field === field.id) : [];
  const [box, tick, said] = ["sent", "tick", "text"].map((part) => `${part}-${scope}${field.id}`);
  const edit = () => {
    setEditing(true);
    setTimeout(() => globalThis.document.getElementById(box)?.focus());
  };
  const back = () => {
    const { [field.id]: _mine, ...words } = wish.words;
    change({ words });
    setEditing(false);
    announce(_("Your own text is back"));
    setTimeout(() => globalThis.document.getElementById(tick)?.focus());
  };
  const untick = () => {
    change({ fields: turned(wish.fields, field.id) });
    announce(_("{title} is not sent", { title: field.title }));
    setTimeout(() => globalThis.document.getElementById(tick)?.focus());
  };
  const calm = ticked && field.free && !hits.length && !editing && changed === undefined;
  return html`<div class=${`offered ${ticked ? "ticked" : ""} ${calm ? "calm" : ""}`}>
    <label for=${tick}>
      <input type="checkbox" id=${tick} checked=${ticked} aria-describedby=${said} onChange=${() => change({ fields: turned(wish.fields, field.id) })} />
      <span><b>${field.title}</b>${field.private && html` <span class="private">${_("Private: only if you tick it")}</span>`}</span>
    </label>
    <p class="text" id=${said}><${Marked} text=${asSent(field, asking, wish)} hits=${hits} />${changed !== undefined && html` <span class="muted">${_("(changed for sending only)")}</span>`}</p>
    <${Hits} ...${{ hits, wish, change }} agreed=${ticked ? agreedIn(wish, field.id, text) : []} />
    ${ticked && (editing || changed !== undefined) && html`<${Field} id=${box} label=${_("What is sent from here")} hint=${_("changes only what is sent")} value=${text} most=${WORDS} lines=${3}
      onType=${(/** @type {string} */ words) => change({ words: { ...wish.words, [field.id]: words } })} />`}
    ${ticked && field.free && html`<div class="row">
      ${editing || changed !== undefined ? html`<${Quiet} label=${_("Back to my own text")} name=${_("Back to my own text: {title}", { title: field.title })} onClick=${back} />` : html`<${Quiet} label=${_("Change what is sent")} name=${_("Change what is sent: {title}", { title: field.title })} onClick=${edit} />`}
      ${hits.length > 0 && html`<${Quiet} label=${_("Untick")} name=${_("Untick {title}", { title: field.title })} onClick=${untick} />`}
    </div>`}
  </div>`;
}

/** @param {{text: string, hits: Hit[]}} props */
const Marked = ({ text, hits }) => marked(text, hits).map((piece) => (piece.hit ? html`<mark>${piece.text}</mark>` : piece.text));

/** What should not leave as it is, and what was already agreed to stand in its place. @param {{hits: Hit[], agreed: Hit[], wish: Wish, change: Props["change"]}} props */
function Hits({ hits, agreed, wish, change }) {
  /** @param {Hit} hit */
  const agree = (hit) => {
    change({ replaced: [...wish.replaced, hit] });
    announce(_("“{words}” is sent as “{proposal}”", hit));
  };
  /** @param {Hit} hit */
  const back = (hit) => change({ replaced: wish.replaced.filter((agreedHit) => agreedHit.id !== hit.id) });
  if (!hits.length && !agreed.length) return null;
  return html`<ul class="hits">
    ${hits.map(
      (hit) => html`<li key=${hit.id}>
        <p>${whatItIs(hit)}${!hit.proposal && html` ${_("Only you can say it in another way, or leave it out.")}`}</p>
        ${hit.proposal && html`<${Plain} label=${_("Send “{proposal}” instead", hit)} name=${_("Send “{proposal}” instead of “{words}”", hit)} onClick=${() => agree(hit)} compact />`}
      </li>`,
    )}
    ${agreed.map(
      (hit) => html`<li class="agreed" key=${hit.id}>
        <p>${_("“{words}” is sent as “{proposal}”.", hit)}</p>
        <${Quiet} label=${_("Undo")} name=${_("Undo: {words} as {proposal}", hit)} onClick=${() => back(hit)} />
      </li>`,
    )}
  </ul>`;
}

/** @param {Hit} hit */
function whatItIs(hit) {
  const words = html`<b>${_("“{words}”", hit)}</b>`;
  if (hit.kind === "name") return inPieces("{words} looks like a name.", { words });
  if (hit.kind === "address") return inPieces("{words} is an address.", { words });
  if (hit.kind === "number") return inPieces("{words} is a number that could lead to somebody.", { words });
  return inPieces("{words} touches a protected matter, such as health, family or pay.", { words });
}

/** Words to steer by: given ones to tap, and a few of one's own. @param {Omit<Props, "own">} props */
export function Steer({ asking, wish, change }) {
  const hits = openHits(asking.letter, wish).filter((hit) => hit.field === "steer");
  return html`<div class="steer" role="group" aria-label=${_("What it should lean to")}>
    <h3>${_("What should it lean to?")}</h3>
    <div class="chips">
      ${chips().map(
        (chip) => html`<button type="button" key=${chip} aria-pressed=${wish.chips.includes(chip)} disabled=${!wish.chips.includes(chip) && !fits(wish, chip)}
          onClick=${() => change({ chips: turned(wish.chips, chip) })}>${chip}</button>`,
      )}
    </div>
    <${Field} id="steer-own" label=${_("In your own words")} hint=${_("if you like")} value=${wish.own} most=${Math.min(STEER, roomFor(wish))} onType=${(/** @type {string} */ own) => change({ own })} />
    <${Hits} ...${{ hits, wish, change }} agreed=${agreedIn(wish, "steer", wish.own)} />
  </div>`;
}

/** The letter itself, and the one button that sends it. @param {{asking: Asking, wish: Wish, onSend: (seal: string) => void, scope?: string}} props */
export function Letter({ asking, wish, onSend, scope = "" }) {
  const { letter, offer } = asking;
  const [why, trouble] = [obstacle(asking, wish), troubleOf(asking, wish)];
  const reasons = [trouble && `why-trouble${scope}`, why && `why-not${scope}`].filter(Boolean).join(" ");
  return html`<div class="letter">
    <${Exact} asking=${asking} wish=${wish} />
    ${asking.about === "draft" && asking.trouble && html`<div class="notice clay"><p role="alert">${asking.trouble}</p></div>`}
    ${trouble && html`<p class="notice sun" role="status" id=${`why-trouble${scope}`}>${trouble}</p>`}
    ${why && html`<p class="why" id=${`why-not${scope}`}>${why}</p>`}
    <button type="button" class="button loud" disabled=${Boolean(reasons)} aria-describedby=${reasons || undefined} onClick=${() => letter && onSend(letter.seal)}>
      <span>${_("Send to {name}", { name: offer?.label ?? "" })}</span>
    </button>
  </div>`;
}

/** @param {{asking: Asking, wish: Wish}} props */
function Exact({ asking, wish }) {
  const { letter, offer, number } = asking;
  if (!letter || !wish.fields.length) return null;
  const says = [
    _("Two messages, letter for letter, to {name}.", { name: letter.to || offer?.label }),
    steerOf(wish) && _("Your wish is in the second."),
    number !== wish.number && _("One moment: a newer text is being put together."),
  ];
  return html`<details class="exact">
    <summary>${_("Exactly what would be sent")}</summary>
    <p class="muted small">${says.filter(Boolean).join(" ")}</p>
    <${Message} role="system" text=${letter.system} />
    <${Message} role="user" text=${letter.user} hits=${openHits(letter, wish)} />
  </details>`;
}

/** One message as it is: marks lie on the text and never change it. @param {{role: string, text: string, hits?: Hit[]}} props */
export const Message = ({ role, text, hits = [] }) =>
  html`<p class="role">${roleOf(role)}</p>
    <pre tabindex="0" role="region" aria-label=${roleOf(role)}><${Marked} text=${text} hits=${hits} /></pre>`;
