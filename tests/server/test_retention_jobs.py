"""Deleting happens by itself: the date is looked at now, hourly and when the room moves; pages of who is gone end."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any

import pytest

from actvo_kit.room.bus import Bus
from actvo_kit.server import retention_jobs


class Kernels:
    def __init__(self) -> None:
        self.ended: list[dict[str, Any]] = []

    async def end_of(self, news: dict[str, Any]) -> None:
        self.ended.append(news)


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A room whose hour lasts 40 ms, and how often its date was looked at after what was announced."""

    def run(*news: dict[str, Any], seconds: float = 0.0) -> tuple[int, list[dict[str, Any]]]:
        looks: list[int] = []
        bus, kernels = Bus(), Kernels()
        room: Any = SimpleNamespace(bus=bus, keeping=SimpleNamespace(settle=lambda: looks.append(1), tidy=lambda: None))

        async def play() -> None:
            with ThreadPoolExecutor(1) as pool:
                retention_jobs.keep_promises(room, kernels, pool)  # type: ignore[arg-type]
                for one in news:
                    await asyncio.to_thread(bus.announce, one)
                for _ in range(20):  # what was announced is on its way through the loop
                    await asyncio.sleep(0)
                await asyncio.sleep(seconds)

        monkeypatch.setattr(retention_jobs, "HOUR_MS", 40 if seconds else 3_600_000)
        asyncio.run(play())
        return len(looks), kernels.ended

    return run


def test_the_date_is_looked_at_at_the_start_and_every_hour(kept) -> None:
    assert kept() == (1, [])
    looks, _ = kept(seconds=0.5)
    assert looks >= 3


def test_the_date_is_looked_at_when_the_room_moves(kept) -> None:
    assert kept({"kind": "flow"}, {"kind": "progress", "slug": "values"}, {"kind": "people"}) == (2, [])


def test_pages_of_who_is_gone_end(kept) -> None:
    news = (
        {"kind": "gone", "person": "p"},
        {"kind": "signed_out", "person": "q"},
        {"kind": "gone"},
        {"kind": "signed_out", "role": "facilitator"},
        {"kind": "saved", "person": "r"},
    )
    assert kept(*news)[1] == list(news[:4])
