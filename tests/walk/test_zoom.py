"""A much enlarged or very small screen: what has the focus is seen whole, whatever the facilitator wrote on top."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from actvo_kit.rehearse.facilitator_bot import Host
from tests.running import RunningRoom, aside
from tests.walk.answered import ROWAN, come_in_with
from tests.walk.conftest import PHONE
from tests.walk.hands import FOCUSED

HINT = ("Write what you would tell a friend about it. " * 5)[:200].strip()
MOST_TABS = 90
COVERED = """() => {
  const one = document.activeElement, whole = one.closest("label") ?? one;
  if (one === document.body) return "";
  const box = one.getBoundingClientRect(), high = Math.min(box.height, innerHeight);
  if (box.height < innerHeight - 20 && (box.top < -1 || box.bottom > innerHeight + 1)) return "cut off";
  const at = [0.15, 0.5, 0.85].map((part) => box.top + high * part).filter((y) => y > 0 && y < innerHeight);
  const seen = (found) => found !== null && (whole.contains(found) || found.contains(one));
  return at.length && at.every((y) => seen(document.elementFromPoint(box.left + box.width / 2, y))) ? "" : "covered";
}"""


async def _tell(link: str) -> None:
    async with Host.enter(link) as host:
        await host.tell(HINT)


@pytest.mark.parametrize("size", [{"width": 390, "height": 400}, {"width": 320, "height": 256}, PHONE], ids=str)
@pytest.mark.parametrize("page_id", ["2_what_you_bring", "3_where_you_could_go"])
def test_what_has_the_focus_is_seen_whole(
    room: RunningRoom, visit: Callable[..., Page], page_id: str, size: dict[str, int], request: pytest.FixtureRequest
) -> None:
    answers: dict[str, dict[str, Any]] = {slug: ROWAN[slug] for slug in ("values", "strengths", "options")}
    cookies = come_in_with(room, answers, f"Z{abs(hash(request.node.name)) % 10**9}")
    phone = visit("about:blank", size, reduced_motion="reduce")
    phone.context.add_cookies(cookies)
    phone.goto(f"{room.url}/page/{page_id}")
    expect(phone.get_by_text("Only you can see this").locator("visible=true").first).to_be_visible()
    aside(_tell(room.links["facilitator"]))
    expect(phone.get_by_text(HINT).first).to_be_visible()
    seen = set()
    for _ in range(MOST_TABS):
        phone.keyboard.press("Tab")
        name = str(phone.evaluate(FOCUSED) or "")
        assert phone.evaluate(COVERED) == "", f"{phone.evaluate(COVERED)}: {name}"
        seen.add(name)
    assert len(seen) > 8
