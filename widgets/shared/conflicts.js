// The choice where two pages of one person wrote the same field.
import { Plain } from "./button.js";
import { html } from "./view.js";
import { _ } from "./words.js";

/** Two pages of one person wrote the same field: both texts, and the choice. @param {{answer: any}} props */
export function Conflicts({ answer }) {
  const paths = Object.keys(answer.conflicts);
  if (!paths.length) return null;
  return paths.map((path) => {
    const { theirs } = answer.conflicts[path];
    const says =
      typeof theirs === "string"
        ? _("You changed this on another page of yours meanwhile. There it says “{theirs}”.", { theirs })
        : _("You changed this on another page of yours meanwhile. There it says the choice made there.");
    return html`<div class="notice sun" role="alert" key=${path}>
      <p>${says}</p>
      <div class="row">
        <${Plain} label=${_("Keep what is here")} onClick=${() => answer.settleConflict(path, "mine")} />
        <${Plain} label=${_("Take the other one")} onClick=${() => answer.settleConflict(path, "theirs")} />
      </div>
    </div>`;
  });
}
