// What colleagues named, beside one's own view: to read, never to rate. Asking them is a page of the server (METHOD E4).
import { _, html, Said } from "../shared/kit.js";

/** @typedef {{sentences: string[], replies: {id: string, names: string, example: string, came: string}[]}} Named */

/** @param {{named: Named}} props */
export const Named = ({ named }) => html`<section class="stack" aria-labelledby="strengths-colleagues">
  <h3 id="strengths-colleagues">${_("What colleagues named")}</h3>
  ${named.sentences.map((sentence) => html`<p key=${sentence}><${Said} text=${sentence} serif /></p>`)}
  <ul class="replies">
    ${named.replies.map(({ id, names, example, came }) => html`<li key=${id}>
      ${names && html`<p><${Said} text=${names} serif /></p>`}
      ${example && html`<blockquote dir="auto">${example}</blockquote>`}
      <p class="muted small">${_("A colleague, {day}", { day: came })}</p>
    </li>`)}
  </ul>
</section>`;

/** @param {{address: string, hasReplies: boolean}} props */
export const AskColleagues = ({ address, hasReplies }) => html`<section class="well stack" aria-labelledby="strengths-ask">
  <h3 id="strengths-ask">${_("How do colleagues see it?")}</h3>
  <p>${_("If you like, ask two to five colleagues. Each taps three strengths they have seen in you, and may write an example. Only you read the replies, and they can come within a week.")}</p>
  <div class="row"><a class="button" href=${address}>${hasReplies ? _("Your links and replies") : _("Ask colleagues")}</a></div>
</section>`;
