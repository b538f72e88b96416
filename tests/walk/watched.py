"""A browser page that notes what injected text would do: dialogs, scripts that ran, elements made, rules broken."""

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page

__all__ = ["OBSERVER", "check", "watched"]

OBSERVER = """
window.__made = []; window.__broken = [];
document.addEventListener("securitypolicyviolation",
  (e) => window.__broken.push(`${e.violatedDirective} ${e.blockedURI}`));
const alien = ["IFRAME", "OBJECT", "EMBED", "BASE", "MATH", "FOREIGNOBJECT", "ANIMATE", "MGLYPH", "VIDEO",
  "FRAME", "MARQUEE"];
const telling = ["src", "href", "xlink:href", "srcdoc", "data", "action", "formaction", "id", "name", "content",
  "style"];
const look = (node) => {
  if (node.nodeType !== 1) return;
  const tag = node.tagName.toUpperCase(), text = node.textContent ?? "";
  const isOdd = alien.includes(tag)
    || (["SCRIPT", "STYLE", "TEMPLATE"].includes(tag) && /pwn3d|__pwned/.test(text))
    || [...node.attributes].some((one) => one.name.startsWith("on")
      || (telling.includes(one.name) && /pwn3d|__pwned|evil\\.example|javascript:/i.test(one.value)));
  if (isOdd) window.__made.push(node.outerHTML.slice(0, 200));
  for (const child of node.children) look(child);
  if (node.shadowRoot) for (const child of node.shadowRoot.children) look(child);
};
new MutationObserver((all) => {
  for (const one of all) { one.addedNodes.forEach(look); if (one.type === "attributes") look(one.target); }
}).observe(document, { subtree: true, childList: true, attributes: true });
"""


def watched(visit: Callable[..., Page], url: str, cookies: list[Any] | None = None) -> tuple[Page, list[str]]:
    """The page at `url`, and the dialogs it opened so far."""
    page = visit("about:blank")
    dialogs: list[str] = []

    def close(dialog: Any) -> None:
        dialogs.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", close)
    page.context.add_init_script(OBSERVER)
    if cookies:
        page.context.add_cookies(cookies)
    page.goto(url)
    return page, dialogs


def check(page: Page, dialogs: list[str]) -> str:
    """Nothing ran, loaded, was made or was refused; returns all that the page says, what stands in its fields too."""
    found = page.evaluate("""() => ({
        pwned: window.__pwned ?? null, made: window.__made, broken: window.__broken,
        says: document.body.innerText
            + [...document.querySelectorAll("input, textarea")].map((one) => one.value).join("\\n"),
    })""")
    assert found["pwned"] is None
    assert found["made"] == []
    assert found["broken"] == []
    assert dialogs == []
    return str(found["says"])
