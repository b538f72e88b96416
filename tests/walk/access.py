"""What makes a screen usable for everybody: axe in both schemes, forced colours, 320 px, and targets for fingers."""

from typing import Any

from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Page, expect

from tests.walk.forced_colours import troubles

__all__ = ["check", "check_own"]

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
"""All that the dark scheme may spoil: it changes the colours of the tokens and nothing else."""
SMALL = {"width": 320, "height": 700}
RUN = """async (options) => (await axe.run(document, { resultTypes: ["violations"], ...options })).violations
  .flatMap(({ id, help, nodes }) => nodes.map((one) => `${id} (${help}): ${one.html.slice(0, 200)}`))"""
# What one operates, and is smaller than a finger: WCAG asks for 24, LOOK for 48; 44 leaves room for a line's rounding.
TOO_SMALL = """() => [...document.querySelectorAll("a, button, input:not([type=hidden]), textarea, summary")]
  .filter((one) => one.checkVisibility())
  .map((one) => ({ one, box: (one.closest("label") ?? one).getBoundingClientRect() }))
  .filter(({ one, box }) => box.height < 44 || box.width < (one.matches("a, summary") ? 24 : 44))
  .map(({ one, box }) => `${one.outerHTML.slice(0, 80)} ${Math.round(box.width)} x ${Math.round(box.height)}`)"""
SCRIPT: str = Axe().axe_script


def check(page: Page, screen: str) -> None:
    """The screen that stands on `page`, in both schemes, as it is and on the smallest phone."""
    size: Any = page.viewport_size
    # As tall as the page, so that no bar lies over what one could scroll to.
    page.set_viewport_size(size | {"height": page.evaluate("document.documentElement.scrollHeight")})
    if not page.evaluate("'axe' in globalThis"):
        page.evaluate(SCRIPT)
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    assert page.evaluate(RUN, RULES) == [], screen
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    assert page.evaluate(RUN, COLOURS) == [], f"{screen}, dark"
    lost = troubles(page)
    assert lost == [], f"{screen}, in forced colours: {lost}"
    page.set_viewport_size(SMALL)  # type: ignore[arg-type]
    page.wait_for_timeout(100)  # some screens are drawn anew for a phone
    assert page.evaluate("document.documentElement.scrollWidth") <= SMALL["width"], f"{screen} is too wide"
    assert page.evaluate(TOO_SMALL) == [], f"{screen} has small targets"
    page.set_viewport_size(size)
    page.screenshot()  # makes the browser draw: on a busy machine one stood still for half a minute after so many sizes


def check_own(page: Page, screen: str) -> None:
    """A screen of an exercise, which also says who sees it."""
    expect(page.get_by_text("Only you can see this").locator("visible=true").first).to_be_visible()
    check(page, screen)
