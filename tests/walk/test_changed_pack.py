"""A room that is started again with another pack says so to those who wrote about what is gone, and to nobody else."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.running import ROOT, ServedRoom
from tests.walk.access import check
from tests.walk.answered import PACK, ROWAN, come_in_with
from tests.walk.conftest import LAPTOP, PHONE

GONE = ROWAN["options"]["shortlist"][0]
SAYS = "This workshop has changed since you wrote. What you wrote about cards or steps that are gone is kept for you."


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The room, begun with the whole pack, and two people's cookies: one wrote about an option that is gone now."""
    room = ServedRoom(home := tmp_path_factory.mktemp("home"))
    room.start()
    room.open()
    rowan = come_in_with(room, {slug: ROWAN[slug] for slug in ("values", "strengths", "options")})
    noor = come_in_with(room, {"values": ROWAN["values"]}, "Noor")
    room.stop()
    room.pack = shutil.copytree(ROOT / "workshops" / "career_design", home / "pack")
    for file in room.pack.rglob("*.yaml"):
        file.write_text(file.read_text(encoding="utf-8").replace(GONE, "OPT-909"), encoding="utf-8")
    room.start()
    yield room, rowan, noor
    room.stop()


@pytest.mark.parametrize("size", [PHONE, LAPTOP], ids=["phone", "laptop"])
def test_it_is_said_to_whom_it_concerns(
    people: Any, visit: Callable[..., Page], picture: Callable[[Page, str], None], size: dict[str, int]
) -> None:
    room, rowan, noor = people
    page = next(page.id for page in PACK.workshop.pages for step in page.steps if step.slug == "options")
    address = f"{room.url}/page/{page}#options"
    hers = visit(room.url, size)
    hers.context.add_cookies(noor)
    hers.goto(address)
    his = visit(room.url, size)
    his.context.add_cookies(rowan)
    his.goto(address)
    note = his.locator(".frame .told").get_by_text(SAYS)
    expect(note).to_be_visible()
    expect(his.locator(".actvo-announcer")).to_have_text(SAYS)
    expect(hers.locator(".exercise-options")).to_be_visible()
    expect(hers.get_by_text(SAYS)).to_have_count(0)
    picture(his, f"changed_pack_{size['width']}")
    check(his, "a note about what is gone")
    his.set_viewport_size(size)  # type: ignore[arg-type]
    his.get_by_role("link", name="My data and devices").first.click()
    expect(his.get_by_role("heading", name="My data and devices")).to_be_visible()
    with his.expect_download() as copy:
        his.get_by_role("link", name="For machines (JSON)").click()
    assert GONE in Path(copy.value.path()).read_text(encoding="utf-8")
    with his.expect_download() as page_to_keep:
        his.get_by_role("link", name="A page to keep").click()
    assert ROWAN["options"]["reaction"][GONE]["why"] in Path(page_to_keep.value.path()).read_text(encoding="utf-8")
    his.goto(address)
    his.locator(".frame .told").get_by_role("button", name="Close").click()
    expect(note).to_be_hidden()
    his.reload()
    expect(his.locator(".exercise-options")).to_be_visible()
    expect(note).to_be_hidden()
