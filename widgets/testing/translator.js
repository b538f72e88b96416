// What a browser's translator does to a page: each text is taken out, and stands in two <font> elements instead.

/** Begins with what is there, goes on with all that comes. @param {HTMLElement} root @returns {() => void} the end */
export function translate(root) {
  const observer = new MutationObserver(work);
  function work() {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    /** @type {Text[]} */
    const found = [];
    while (walker.nextNode()) found.push(/** @type {Text} */ (walker.currentNode));
    for (const text of found) {
      const place = text.parentElement;
      if (!text.data.trim() || !place || place.closest("font, script, style, svg, textarea, [translate=no]")) continue;
      const inner = document.createElement("font");
      inner.textContent = text.data;
      const outer = document.createElement("font");
      outer.append(inner);
      text.replaceWith(outer);
    }
    observer.takeRecords();
  }
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  work();
  return () => observer.disconnect();
}
