"""What a notebook cell calls. A table of contents: each name leads to its widget, imported when it is used."""

import asyncio
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx

from actvo_kit.settings import KernelSettings

if TYPE_CHECKING:
    from actvo_kit.boards.console import Console
    from actvo_kit.boards.projector import Projector
    from actvo_kit.desk.protocol import ParticipantDesk
    from actvo_kit.exercises.base import Exercise
    from actvo_kit.exercises.page import Page

__all__ = ["Kit", "facilitator", "projector", "workshop"]

AGAIN_S = 2.0


def workshop(pack: str | Path | None = None) -> "Kit":
    """The kit of whoever opened this page. Without a server: a room of your own, with the demo persona in it.

    `pack` is the folder with workshop.yaml; left out, it is the one the notebook stands in.
    """
    seat = KernelSettings()
    if seat.served:
        from actvo_kit.desk.remote import RemoteParticipant

        return Kit(RemoteParticipant(seat.desk_socket, seat.desk_capability))
    from actvo_kit.desk.local import LocalParticipant

    return Kit(LocalParticipant.as_persona(Path(pack) if pack else Path.cwd()))


def facilitator() -> "Console":
    """The facilitator's console; opened by `actvo serve` or `actvo demo`."""
    from actvo_kit.boards.console import Console
    from actvo_kit.desk.remote import RemoteFacilitator

    seat = KernelSettings()
    return Console(RemoteFacilitator(seat.desk_socket, seat.desk_capability))


def projector() -> "Projector":
    """The screen for the room; opened by `actvo serve` or `actvo demo`."""
    from actvo_kit.boards.projector import Projector
    from actvo_kit.desk.remote import RemoteProjector

    seat = KernelSettings()
    return Projector(RemoteProjector(seat.desk_socket, seat.desk_capability))


class Kit:
    """The exercises of one person, in one page."""

    def __init__(self, desk: "ParticipantDesk") -> None:
        self._desk = desk
        self._pack, self._here = desk.open()
        self._frame: Page | None = None
        self._exercises: list[Exercise] = []
        self._listening: asyncio.Task[None] | None = None

    def page(self, page_id: str) -> "Page":
        """The frame; the first widget of a page."""
        from actvo_kit.exercises.page import Page

        self._frame = Page(self._desk, self._pack, self._here, page_id)
        self._listen()
        return self._frame

    def values(self) -> "Exercise":
        """METHOD E2."""
        from actvo_kit.exercises.values import Values

        return self._add(Values)

    def strengths(self) -> "Exercise":
        """METHOD E4."""
        from actvo_kit.exercises.strengths import Strengths

        return self._add(Strengths)

    def options(self) -> "Exercise":
        """METHOD E7."""
        from actvo_kit.exercises.options import Options

        return self._add(Options)

    def pathways(self) -> "Exercise":
        """METHOD E8, as drafts."""
        from actvo_kit.exercises.pathways import Pathways

        return self._add(Pathways)

    def scoring(self) -> "Exercise":
        """METHOD E9."""
        from actvo_kit.exercises.scoring import Scoring

        return self._add(Scoring)

    def _add(self, kind: "type[Exercise]") -> "Exercise":
        exercise = kind(self._desk, self._pack, self._here)
        self._exercises.append(exercise)
        self._listen()
        return exercise

    def _listen(self) -> None:
        if self._listening is None:
            self._listening = asyncio.get_event_loop().create_task(self._hear())

    async def _hear(self) -> None:
        """Follows the room for as long as the kernel lives; the page itself says when the line is down."""
        while True:
            try:
                async for news in self._desk.news():
                    await self._take(news)
            except httpx.HTTPError:
                await asyncio.sleep(AGAIN_S)
                with suppress(httpx.HTTPError):
                    await self._take({"kind": "away"})  # what was announced meanwhile was not heard

    async def _take(self, news: dict[str, Any]) -> None:
        if news["kind"] != "saved":
            if self._frame is not None:
                self._frame.refresh(await self._desk.told())
        elif touched := [one for one in self._exercises if one.concerned(news)]:
            self._here = await self._desk.here()
            for exercise in touched:
                exercise.heard(self._here, news)
