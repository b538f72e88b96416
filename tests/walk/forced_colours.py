"""What stays of a screen when the system takes its colours: what is chosen, where the focus is, and every sign."""

from pathlib import Path

from playwright.sync_api import Page

__all__ = ["troubles"]

TROUBLES = Path(__file__).with_suffix(".js").read_text("utf-8").partition("\n")[2].rstrip().rstrip(";")


def troubles(page: Page) -> list[str]:
    """Returns what cannot be told any more in forced colours."""
    page.emulate_media(color_scheme="light", reduced_motion="reduce", forced_colors="active")
    before = page.evaluate_handle("document.activeElement")
    page.keyboard.press("Tab")  # from here on the browser takes a focus for one that a keyboard moved
    found: list[str] = page.evaluate(TROUBLES)
    before.evaluate("(one) => one.focus({ preventScroll: true })")
    page.emulate_media(color_scheme="light", reduced_motion="reduce", forced_colors="none")
    return found
