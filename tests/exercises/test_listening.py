"""Who hears what was saved elsewhere, and when: what nobody looks at waits, and misses nothing."""

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from actvo_kit.exercises.listening import Listening
from actvo_kit.exercises.page import Page

from .conftest import FakeDesk

PAGE = "3_where_you_could_go"


async def heard() -> None:
    """Until everything that was begun has come to its end: nothing here waits for a clock."""
    for _ in range(100):
        await asyncio.sleep(0)


class Deaf:
    """An exercise that only counts what it hears."""

    def __init__(self, slug: str) -> None:
        self.slug, self.heard_of, self.taken = slug, [], 0

    def concerned(self, news: dict[str, Any]) -> bool:
        return news["slug"] != self.slug or news["page"] != "mine"

    def heard(self, here: object, news: dict[str, Any]) -> None:
        self.heard_of.append((news["slug"], news["version"]))


class Room:
    def __init__(self, desk: FakeDesk) -> None:
        self.desk, self.asked = desk, 0
        self.options, self.scoring = Deaf("options"), Deaf("scoring")
        self.frame = Page(desk, *desk.open(), PAGE)
        listening = Listening(desk)
        listening.frame(self.frame)
        for one in (self.options, self.scoring):
            listening.exercise(one)  # type: ignore[arg-type]
        here = desk.here

        async def counted() -> Any:
            self.asked += 1
            return await here()

        desk.here = counted  # type: ignore[method-assign]

    async def saved(self, slug: str, version: int, page: str = "mine") -> None:
        self.desk.queue.put_nowait({"kind": "saved", "slug": slug, "page": page, "version": version})
        await heard()

    async def show(self, step: str) -> None:
        self.frame._receive(None, {"want": "shown", "slug": step}, None)
        await heard()


@pytest.fixture
def played(desk_of: Callable[..., FakeDesk]) -> Callable[..., Room]:
    def play(scene: Callable[[Room], Any]) -> Room:
        async def run() -> Room:
            room = Room(desk_of())
            await scene(room)
            return room

        return asyncio.run(run())

    return play


def test_before_a_page_says_what_is_in_view_everybody_hears(played) -> None:
    room = played(lambda room: room.saved("options", 1))
    assert (room.options.heard_of, room.scoring.heard_of) == ([], [("options", 1)])


def test_who_is_out_of_view_hears_once_when_it_comes_into_view(played) -> None:
    async def scene(room: Room) -> None:
        await room.show("options")
        for version in range(1, 9):
            await room.saved("options", version)
        assert (room.asked, room.scoring.heard_of) == (0, [])
        await room.show("scoring")
        await room.show("options")
        await room.show("scoring")

    room = played(scene)
    assert (room.asked, room.options.heard_of, room.scoring.heard_of) == (1, [], [("options", 8)])


def test_another_page_of_the_same_exercise_is_heard_at_once(played) -> None:
    async def scene(room: Room) -> None:
        await room.show("options")
        await room.saved("scoring", 3, page="another")

    room = played(scene)
    assert room.scoring.heard_of == [("scoring", 3)]
    assert room.options.heard_of == [("scoring", 3)], "and by the one in view"


def test_what_is_in_view_hears_at_once(played) -> None:
    async def scene(room: Room) -> None:
        await room.show("scoring")
        await room.saved("options", 1, page="another")

    room = played(scene)
    assert room.scoring.heard_of == [("options", 1)]


def test_while_the_server_is_away_it_stays_behind(played) -> None:
    async def scene(room: Room) -> None:
        await room.show("options")
        await room.saved("options", 1)
        working = room.desk.here

        async def away() -> Any:
            raise httpx.ConnectError("The server is away.")

        room.desk.here = away  # type: ignore[method-assign]
        await room.show("scoring")
        assert room.scoring.heard_of == []
        room.desk.here = working  # type: ignore[method-assign]
        await room.show("options")
        await room.show("scoring")

    assert played(scene).scoring.heard_of == [("options", 1)]


def test_an_answer_that_is_older_than_what_was_taken_over_is_not_heard(played) -> None:
    async def scene(room: Room) -> None:
        await room.show("options")
        await room.saved("options", 1)
        working = room.desk.here

        async def overtaken() -> Any:
            old = await working()
            room.scoring.taken += room.asked == 1
            return old

        room.desk.here = overtaken  # type: ignore[method-assign]
        await room.show("scoring")

    room = played(scene)
    assert (room.asked, room.scoring.heard_of) == (2, [("options", 1)])


def test_the_room_s_news_asks_for_little(played) -> None:
    async def scene(room: Room) -> None:
        room.desk.queue.put_nowait({"kind": "flow"})
        await heard()

    room = played(scene)
    assert room.asked == 0
    assert room.frame.flow["opened"] == len(room.desk.pack.workshop.steps)


def test_what_was_opened_while_a_page_was_made_is_there_once_it_listens(desk_of: Callable[..., FakeDesk]) -> None:
    async def run() -> Room:
        room = Room(desk_of())
        room.frame.flow = {**room.frame.flow, "opened": 1}  # as it was when the first cell asked
        room.desk.queue.put_nowait({"kind": "listening"})
        await heard()
        return room

    room = asyncio.run(run())
    assert room.frame.flow["opened"] == len(room.desk.pack.workshop.steps)


def test_after_the_line_was_down_it_is_looked_up_again(
    desk_of: Callable[..., FakeDesk], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("actvo_kit.exercises.listening.AGAIN_S", 0)
    asked: list[str] = []

    async def run() -> None:
        desk = desk_of()
        told = desk.told

        async def away_once() -> Any:
            asked.append("told")
            if len(asked) == 1:
                raise httpx.ConnectError("The server is away.")
            return await told()

        async def news() -> Any:
            yield {"kind": "listening"}
            await asyncio.Event().wait()

        desk.told, desk.news = away_once, news  # type: ignore[method-assign]
        room = Room(desk)
        room.frame.flow = {**room.frame.flow, "opened": 1}
        await heard()
        assert room.frame.flow["opened"] == len(desk.pack.workshop.steps)

    asyncio.run(run())
    assert asked == ["told", "told"]
