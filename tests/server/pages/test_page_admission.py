"""Turns: so many at once, in order, none without memory; and what ends first when memory is short."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from tornado import web

from actvo_kit.server.kernels import memory_pressure
from actvo_kit.server.kernels.memory_pressure import end_needless, unseen
from actvo_kit.server.pages import page_admission
from actvo_kit.server.pages.page_admission import PageAdmission

PLENTY = 1e6


def here() -> bool:
    return False


async def nothing(enough: Callable[[], bool]) -> None:
    """There is nothing to give back."""


def in_a_loop(work: Callable[[], Any]) -> Any:
    return asyncio.run(work())


def test_so_many_at_once_and_everybody_in_the_end() -> None:
    async def storm() -> tuple[int, int, int]:
        room, inside, most, done = PageAdmission(1, lambda: PLENTY, nothing), 0, 0, 0

        async def opens(who: str) -> None:
            nonlocal inside, most, done
            async with room.turn(who, here) as is_there:
                assert is_there
                inside += 1
                most = max(most, inside)
                await asyncio.sleep(0.001)
                inside -= 1
                done += 1

        await asyncio.gather(*(opens(f"p{number}") for number in range(300)))
        return room.width, most, done

    width, most, done = in_a_loop(storm)
    assert most == width < 300
    assert done == 300


def test_who_left_meanwhile_gets_no_kernel() -> None:
    async def aborted() -> int:
        room, opened, gone = PageAdmission(1, lambda: PLENTY, nothing), 0, False

        async def opens() -> None:
            nonlocal opened
            async with room.turn("p", lambda: gone) as is_there:
                opened += is_there

        turns = [room.turn(f"other{number}", here) for number in range(room.width)]
        for one in turns:
            await one.__aenter__()
        waits = asyncio.create_task(opens())
        await asyncio.sleep(0)
        gone = True
        for one in turns:
            await one.__aexit__(None, None, None)
        await waits
        return opened

    assert in_a_loop(aborted) == 0


def test_one_person_waits_with_two_pages_at_most(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_admission, "PATIENCE_S", 0.05)

    async def greedy() -> list[int]:
        room = PageAdmission(1, lambda: PLENTY, nothing)
        turns = [room.turn(f"other{number}", here) for number in range(room.width)]
        for one in turns:
            await one.__aenter__()

        async def opens() -> None:
            async with room.turn("greedy", here):
                pass

        found = await asyncio.gather(*(opens() for _ in range(10)), return_exceptions=True)
        for one in turns:
            await one.__aexit__(None, None, None)
        await opens()  # nothing of it is remembered
        return [error.status_code for error in found]  # type: ignore[union-attr]

    assert in_a_loop(greedy) == [503] * 10


def test_patience_ends_with_503_and_the_turn_is_not_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page_admission, "PATIENCE_S", 0.02)

    async def late() -> None:
        room = PageAdmission(1, lambda: PLENTY, nothing)
        turns = [room.turn(f"p{number}", here) for number in range(room.width)]
        for one in turns:
            await one.__aenter__()
        with pytest.raises(web.HTTPError) as refused:
            await room.turn("late", here).__aenter__()
        assert refused.value.status_code == 503
        for one in turns:
            await one.__aexit__(None, None, None)
        for _ in range(3 * room.width):
            async with room.turn("late", here):
                pass

    in_a_loop(late)


def test_memory_is_given_back_before_somebody_is_sent_away() -> None:
    async def short() -> tuple[int, int]:
        free, asked = 10.0, 0

        async def free_up(enough: Callable[[], bool]) -> None:
            nonlocal free, asked
            asked += 1
            assert not enough()
            free = PLENTY if asked == 2 else free

        room, opened = PageAdmission(2, lambda: free, free_up), 0
        with pytest.raises(web.HTTPError):
            async with room.turn("p", here):
                opened += 1
        assert opened == 0
        assert not room._asking
        async with room.turn("p", here):
            opened += 1
        await room.ease()
        return opened, asked

    assert in_a_loop(short) == (1, 2)


class FakePool:
    def __init__(self, spare: list[str]) -> None:
        self.spare = spare

    def give_up(self) -> str | None:
        return self.spare.pop(0) if self.spare else None


class FakeKernels(dict[str, tuple[str | None, int]]):
    """Kernel id → owner, and since how many seconds nobody has looked."""

    NOW = datetime(2026, 5, 4, 9, tzinfo=UTC)

    def __init__(self, looked_at: tuple[str, ...] = (), spare: tuple[str, ...] = (), **kernels: Any) -> None:
        super().__init__(kernels)
        self.sockets = {"someone": [SimpleNamespace(kernel_id=one) for one in looked_at]}
        self.pool = FakePool(list(spare))
        self.ended: list[str] = []

    def list_kernel_ids(self) -> list[str]:
        return list(self)

    def owner_of(self, kernel_id: str) -> str | None:
        return self[kernel_id][0]

    def get_kernel(self, kernel_id: str) -> Any:
        return SimpleNamespace(last_activity=self.NOW - timedelta(seconds=self[kernel_id][1]))

    async def shutdown_kernel(self, kernel_id: str, now: bool) -> None:
        self.ended.append(kernel_id)
        del self[kernel_id]


def kernels() -> FakeKernels:
    return FakeKernels(
        ("open",), ("s",), s=(None, 900), open=("participant:a", 900), young=("participant:b", 5),
        old=("participant:c", 300), older=("participant:d", 400), console=("facilitator:", 900),
    )  # fmt: skip


def test_the_longest_unseen_first_and_nobody_who_looks() -> None:
    assert unseen(kernels(), FakeKernels.NOW) == ["older", "old"]


@pytest.mark.parametrize(
    ("enough_after", "ended"), [(0, []), (1, ["s"]), (2, ["s", "older"]), (99, ["s", "older", "old"])]
)
def test_only_as_many_as_are_needed(monkeypatch: pytest.MonkeyPatch, enough_after: int, ended: list[str]) -> None:
    monkeypatch.setattr(memory_pressure, "utcnow", lambda: FakeKernels.NOW)
    there = kernels()
    asyncio.run(end_needless(there, lambda: len(there.ended) >= enough_after))
    assert there.ended == ended
