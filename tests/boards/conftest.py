"""A room of paper for the boards: what the desk shows can be changed, and what it is asked is written down."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from actvo_kit.model.flow import Flow
from actvo_kit.model.moves import Move
from actvo_kit.model.room_views import Console, Guest, News, ProjectorView, RevealState, StepCount
from actvo_kit.model.workshop import Script

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def a_console(here: int = 1, opened: int = 0) -> Console:
    return Console(
        workshop="Career design",
        code="7KQ-42F",
        join_url="https://work.example.org",
        flow=Flow(phase="running" if opened else "waiting", opened=opened),
        people=tuple(Guest(key=f"k{n}", name=f"Person {n}") for n in range(here)),
        steps=(
            StepCount(slug="values", title="Values", minutes=20, plan={"solo": 20}, opened=opened > 0, opened_at=None,
                      started=0, moved_on=0, places=(("Three piles", 0),)),
        ),
        scripts={"values": Script(say="Choose for now.", do="wait.", dont="interpret.")},
        reveals=(RevealState(item="values", slug="values", title="Values", ready=False, reason="No.", revealed=False),),
        now=NOON,
    )  # fmt: skip


def a_screen(here: int = 1) -> ProjectorView:
    return ProjectorView(workshop="Career design", code="7KQ-42F", join_url="https://work.example.org", qr_svg="<svg/>",
                         phase="waiting", now_title=None, here=here, picture=None)  # fmt: skip


class FakeDesk:
    """Both staff desks. `trouble[name]` is raised by the call of that name; `looks` counts looks."""

    served = False

    def __init__(self, now: Any) -> None:
        self.now = now
        self.calls: list[Move] = []
        self.trouble: dict[str, Exception] = {}
        self.looks = 0
        self._news: asyncio.Queue[News] = asyncio.Queue()

    def open(self) -> Any:
        return self.now

    async def console(self) -> Any:
        self.looks += 1
        self._raise("look")
        return self.now

    view = console

    async def do(self, move: Move) -> str:
        self.calls.append(move)
        self._raise(move.want)
        return "Done."

    async def news(self) -> AsyncIterator[News]:
        while True:
            news = await self._news.get()
            self._raise("news")
            yield news

    def announce(self, kind: str = "progress") -> None:
        self._news.put_nowait({"kind": kind})

    def _raise(self, name: str) -> None:
        if name in self.trouble:
            raise self.trouble[name]


async def until(true: Callable[[], Any]) -> None:
    """Returns when `true` is; the test's own limit ends a wait for nothing."""
    while not true():  # noqa: ASYNC110 (a widget's trait has no event)
        await asyncio.sleep(0.005)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pauses of a moment instead of a second."""
    monkeypatch.setattr("actvo_kit.boards.base.NOT_OFTENER_S", 0.02)
    monkeypatch.setattr("actvo_kit.boards.base.AWAY_S", 0.02)
