"""Every exercise from its first screen to what is kept, by keyboard alone and by clicks alone, on phone and laptop.

`test_access.py` walks by keyboard on a phone, beside the facilitator; with ACTVO_ALL_HANDS all four are walked here.
"""

import os
import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.running import RunningRoom
from tests.walk import steps
from tests.walk.conftest import LAPTOP, PHONE
from tests.walk.hands import Clicks, Hand, Keyboard
from tests.walk.walks import walk_of

EVERY = (("Rowan", Clicks, LAPTOP), ("Noor", Keyboard, PHONE), ("Ada", Clicks, PHONE), ("Lea", Keyboard, LAPTOP))
PAIRS = EVERY if os.environ.get("ACTVO_ALL_HANDS") else EVERY[:1]


def named(one: Any) -> str:
    """What a pair is called among the tests."""
    return str(one["width"]) if isinstance(one, dict) else getattr(one, "__name__", "").lower() or one


@pytest.mark.parametrize(("name", "kind", "size"), PAIRS, ids=named)
def test_every_exercise(
    room: RunningRoom, visit: Callable[..., Page], name: str, kind: type[Hand], size: dict[str, int]
) -> None:
    page = visit(room.links["participant"], size, reduced_motion="reduce")
    steps.come_in(page, name)
    page.wait_for_url("**/page/*")
    page.goto(f"{room.url}/page/{room_page(steps.EXERCISES[0].id)}#{steps.EXERCISES[0].id}")
    hand = kind(page)
    for number, step in enumerate(steps.EXERCISES):
        screens = list(walk_of(step)(hand))
        assert len(screens) == len(set(screens)) > 1, f"{step.title}: {screens}"
        if number + 1 < len(steps.EXERCISES):
            hand.press(f"^Go on to {re.escape(steps.EXERCISES[number + 1].title)}$")
    expect(page.get_by_text("Only you can see this").locator("visible=true").first).to_be_visible()


def room_page(step_id: str) -> str:
    """The page of a step."""
    return next(page.id for page in steps.PACK.workshop.pages if step_id in {step.id for step in page.steps})
