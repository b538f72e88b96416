"""A desk without a room: one person's answers in memory, kept as the room keeps them."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from actvo_kit.exercises.base import Exercise
from actvo_kit.model.flow import Flow
from actvo_kit.model.pathway import Drafts
from actvo_kit.model.room_views import News, PageView, ParticipantView
from actvo_kit.model.saved_answer import Ack, Answer, Change
from actvo_kit.model.workshop import Pack
from actvo_kit.room.answers.answer_merge import merge

WORKSHOP = Path(__file__).parents[2] / "workshops" / "career_design"
NOON = datetime(2026, 1, 2, 12, 0, tzinfo=UTC)


class FakeDesk:
    """A `ParticipantDesk`. `away` counts the calls that fail as if the server were gone; `changes` is what was sent."""

    def __init__(
        self,
        pack: Pack,
        answers: dict[str, dict[str, Any]] | None = None,
        drafts: Drafts | None = None,
        served: bool = False,
        name: str = "Ines",
    ) -> None:
        self.pack, self.served, self.name, self.written, self.away = pack, served, name, drafts, 0
        self.answers = {
            slug: Answer(slug=slug, version=1, record=record, updated_at=NOON)
            for slug, record in (answers or {}).items()
        }
        self.stories: dict[str, Any] = {}
        self.changes: list[Change] = []
        self.queue: asyncio.Queue[News] = asyncio.Queue()

    def open(self) -> tuple[Pack, ParticipantView]:
        flow = Flow(phase="running", opened=len(self.pack.workshop.steps), started_at=NOON)
        room = self.pack.workshop.title
        return self.pack, ParticipantView(
            name=self.name, room_title=room, flow=flow, answers=dict(self.answers), drafts=self.written
        )

    async def here(self) -> ParticipantView:
        return self.open()[1]

    async def told(self) -> PageView:
        return self.open()[1]

    async def save(self, change: Change) -> Ack:
        if self.away:
            self.away -= 1
            raise httpx.ConnectError("The server is away.")
        self.changes.append(change)
        kept = self.answers.get(change.slug) or Answer(slug=change.slug)
        story = self.stories.get(change.slug, {})
        self.answers[change.slug], self.stories[change.slug], ack = merge(kept, story, change, self.pack, NOON)
        return ack

    async def drafts(self, again: bool = False) -> Drafts:
        assert self.written is not None, "give the desk its drafts"
        return self.written

    async def news(self) -> AsyncIterator[News]:
        while True:
            yield await self.queue.get()


@pytest.fixture(scope="session")
def pack() -> Pack:
    """The pack that ships with the kit."""
    from actvo_kit.packs import load_pack

    return load_pack(WORKSHOP)


@pytest.fixture
def desk_of(pack: Pack) -> Callable[..., FakeDesk]:
    """Makes a desk: `desk_of(answers={"values": {...}}, drafts=..., served=True, name="Ines")`."""

    def make(**given: Any) -> FakeDesk:
        return FakeDesk(given.pop("pack", pack), **given)

    return make


@pytest.fixture
def answer_to() -> Callable[..., dict[str, Any]]:
    """Answers as a browser does, and waits: `answer_to(widget, {"pile.V01": "high"}, status="done")` → the ack."""

    def answer(widget: Exercise, fields: dict[str, Any], **more: Any) -> dict[str, Any]:
        edit_id = f"edit-{len(widget.desk.changes)}-{widget.desk.away}"  # type: ignore[attr-defined]
        change = {"edit_id": edit_id, "page": "page-1", "base_version": 0, "fields": fields, **more}

        async def send() -> None:
            widget.answer = change
            for _ in range(2000):
                if widget.ack.get("edit_id") == edit_id:
                    return
                await asyncio.sleep(0.01)
            raise AssertionError("no acknowledgement came")

        asyncio.run(send())
        return dict(widget.ack)

    return answer
