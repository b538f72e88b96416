// The screens of an exercise, one at a time. A change of screen puts the focus on the new one's heading: here and nowhere else.
import { createContext, html, useContext, useEffect, useRef } from "./view.js";

/** The screen that an exercise showed last: its first heading takes no focus, every later one does. */
const Shown = createContext({ screen: "" });

/**
 * @param {{given: any, shown: {screen: string}, of: Record<string, (props: any) => any>, show: (given: any) => {name: string}}} props
 *   `show` says which of the screens it is ("piles/full", or else "piles"), and what else that one is given
 */
export function Screens({ given, shown, of, show }) {
  const { name, ...more } = show(given);
  const key = given.answer.status === "skipped" ? "skipped" : name;
  const One = of[key] ?? of[key.split("/")[0]];
  return html`<${Shown.Provider} value=${shown}><${One} ...${given} ...${more} /><//>`;
}

/**
 * The heading of a screen. `screen` tells it from the one before: a card's own name where each card is a screen.
 * @param {{title: string, lede?: any, over?: string, screen: string}} props
 */
export function Heading({ title, lede, over, screen }) {
  const ref = useRef(/** @type {HTMLElement|null} */ (null));
  const shown = useContext(Shown);
  useEffect(() => {
    if (shown.screen && shown.screen !== screen) ref.current?.focus({ preventScroll: true });
    shown.screen = screen;
    // Under the frame counts as out of sight.
    const from = document.querySelector(".actvo.page")?.getBoundingClientRect().bottom ?? 0;
    if (ref.current && ref.current.getBoundingClientRect().top < from) ref.current.scrollIntoView({ block: "center" });
  }, [screen]);
  return html`<header class="heading">
    ${over && html`<p class="over">${over}</p>`}
    <h2 tabindex="-1" ref=${ref}>${title}</h2>
    ${lede && html`<p class="lede">${lede}</p>`}
  </header>`;
}
