"""Everybody can use every screen of every exercise and board: axe in both schemes, 320 px, targets for fingers."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page

from actvo_kit.model.answers import WITH_PAGE
from tests.running import ROOT, aside
from tests.walk import by_itself
from tests.walk.access import check, check_own
from tests.walk.conftest import LAPTOP, PHONE
from tests.walk.screens import SCREENS, Screen, Somebody, screens_of

STATES = sorted((ROOT / "widgets" / "testing" / "states").glob("*.json"))
SAVED = [path for path in STATES if path.stem.partition("_")[0] not in SCREENS]
EACH = [(slug, screen) for slug in WITH_PAGE for screen in screens_of(slug)]


@pytest.mark.parametrize("saved", SAVED, ids=lambda path: path.stem)
def test_a_saved_state(visit: Callable[..., Page], saved: Any) -> None:
    page = visit("about:blank", LAPTOP)
    by_itself.serve(page)
    by_itself.show(page, saved.stem.partition("_")[0], f"testing/states/{saved.name}")
    check(page, saved.stem)


async def at(slug: str, screen: Screen) -> dict[str, Any]:
    somebody = Somebody(without=slug)
    if slug == "pathways":
        await somebody.desk.drafts()
    somebody.stand(slug, screen)
    return somebody.framed(slug)


@pytest.mark.parametrize(
    ("slug", "screen"), EACH, ids=lambda one: one if isinstance(one, str) else one.place or "first"
)
def test_a_screen(visit: Callable[..., Page], slug: str, screen: Screen) -> None:
    page = visit("about:blank", PHONE)
    by_itself.serve(page)
    by_itself.show(page, slug, aside(at(slug, screen)))
    check_own(page, f"{slug} at {screen.place}")
