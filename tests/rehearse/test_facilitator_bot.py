"""The facilitator's bot waits for the counts, and not for ever."""

import asyncio
from typing import Any, cast

import pytest

from actvo_kit.rehearse import facilitator_bot as host_module
from actvo_kit.rehearse.facilitator_bot import Host
from actvo_kit.rehearse.page_bot import Page
from actvo_kit.rehearse.participant_bots import Bot, Report


class Counting:
    """A console's page whose count is one change late, each time somebody looks."""

    def __init__(self, *counts: int) -> None:
        self._counts = list(counts)

    @property
    def states(self) -> dict[str, Any]:
        return {"console": {"view": {"steps": [{"slug": "scoring", "moved_on": self._counts[0]}]}}}

    async def next_change(self, most_s: float) -> None:
        await asyncio.sleep(0)
        if len(self._counts) > 1:
            self._counts.pop(0)


class Player:
    def __init__(self, *trouble: str) -> None:
        self.report = Report("Ada", trouble=list(trouble))


def wait(*counts: int, players: int, trouble: int = 0) -> int:
    """The count at the end of the wait, when everybody has played already."""
    bots = [Player() for _ in range(players)] + [Player("lost") for _ in range(trouble)]
    host = Host(cast(Page, Counting(*counts)))

    async def waiting() -> None:
        playing = asyncio.create_task(asyncio.sleep(0))
        await playing
        await host.until_moved_on("scoring", cast(list[Bot], bots), playing)

    asyncio.run(waiting())
    return host.moved_on("scoring")


def test_a_count_that_follows_the_last_one_is_waited_for() -> None:
    assert wait(2, 2, 3, players=3) == 3


def test_those_in_trouble_are_not_waited_for() -> None:
    assert wait(2, 2, 3, players=2, trouble=1) == 2


def test_a_count_that_never_comes_is_not_waited_for_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(host_module, "FOLLOW_S", 0.05)
    assert wait(2, players=3) == 2
