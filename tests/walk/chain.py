"""One person's way through all steps in one browser, with pictures of it at both widths."""

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.running import RunningRoom
from tests.walk import steps
from tests.walk.answered import PACK
from tests.walk.conftest import LAPTOP, PHONE

__all__ = ["Walk", "plan_a_test"]

PAGE_OF = {step.slug: page.id for page in reversed(PACK.workshop.pages) for step in page.steps if step.slug}


STEPS = [step.id for step in PACK.workshop.steps]


class Walk:
    """One person's way through the steps; the room is wherever they are, and all of it is open."""

    def __init__(self, page: Page, room: RunningRoom, picture: Callable[[Page, str], None]) -> None:
        self.page, self.room, self.picture = page, room, picture

    def to(self, slug: str) -> Locator:
        """Opens the page of a step anew, and gives what stands there."""
        self.room.be_at(STEPS.index(slug) + 1)
        self.page.goto("about:blank")
        self.page.goto(f"{self.room.url}/page/{PAGE_OF[slug]}#{slug}")
        step = self.page.locator(f".exercise-{slug}")
        expect(step.get_by_role("heading").first).to_be_visible()
        return step

    def press(self, name: str, **more: Any) -> None:
        self.page.get_by_role("button", name=name, **more).locator("visible=true").first.click()

    def onward(self, *labels: str) -> None:
        """Presses these one after the other, each once the one before is kept."""
        for label in labels:
            steps.saved(self.page)
            self.press(label, exact=True)

    def shown(self, name: str) -> None:
        """What stands here fits both widths; keeps a picture of each."""
        for size in (LAPTOP, PHONE):
            self.page.set_viewport_size(size)  # type: ignore[arg-type]
            self.page.mouse.move(0, 0)
            self.page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0); }")
            assert self.page.evaluate("document.documentElement.scrollWidth") <= size["width"], name
            self.picture(self.page, f"chain_{name}_{size['width']}")


def plan_a_test(walk: Walk, tests: Locator) -> None:
    """From a doubt to a plan that is kept: one real task, with the floor lead, from 7 December 2026 on."""
    walk.press("Do one real task of the role")
    tests.get_by_label("I believe that").fill("A storm day is my kind of work.")
    tests.get_by_label("With whom").fill("the floor lead")
    walk.onward("Next", "Next")
    tests.get_by_label("It starts on").fill("2026-12-07")
    walk.onward("Next")
    tests.get_by_label("Yes", exact=True).check()
    walk.press("Customers")
    walk.onward("Next", "See the plan", "Keep this plan")
