"""Asks the room's language model for drafts: the letter first, then the writing as it goes, and a way back."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing, suppress
from typing import Any, ClassVar, cast

from actvo_kit.exercises.asking import Answer, Asking
from actvo_kit.exercises.base import Exercise
from actvo_kit.model.drafting_offer import Ask, Progress
from actvo_kit.model.room_views import ParticipantView
from actvo_kit.words import N_

__all__ = ["AskingForDrafts"]

PAUSE_S = 0.25
"""The shortest time between two pieces of progress that the page hears."""


class AskingForDrafts(Asking):
    """Asks for one page of pathways, which may also start the writing, cancel it, and go back."""

    away: ClassVar[Mapping[str, str]] = {
        **Asking.away,
        "draft": N_("The writing broke off; your drafts are as they were. “What was sent” says whether anything left."),
        "undo": N_("The drafts before could not be fetched just now; please try again in a moment."),
    }

    def __init__(self, exercise: Exercise) -> None:
        super().__init__(exercise)
        self._writing: asyncio.Task[None] | None = None

    @property
    def _answers(self) -> dict[str, Answer]:
        return super()._answers | {"draft": self._draft, "cancel": self._cancel, "undo": self._undo}

    async def _draft(self, request: Mapping[str, Any]) -> None:
        ask = self._read(request)
        if self._writing is not None:
            return
        self._writing = asyncio.ensure_future(self._write(ask))
        try:
            with suppress(asyncio.CancelledError):
                await self._writing
        finally:
            self._writing = None
            await self.look()

    async def _write(self, ask: Ask) -> None:
        # What is long stays away while the page hears of every sentence; it asks for it again.
        self._well("draft", progress=_without_drafts(Progress(stage="waiting")), letter=None, sent=None)
        throttle = Throttle(lambda progress: self.show(progress=_without_drafts(progress)))
        try:
            async with aclosing(cast("AsyncGenerator[Progress, None]", self._of.desk.drafting(ask))) as steps:
                async for progress in steps:
                    throttle.hear(progress)
                    if progress.drafts is not None:
                        self._take(drafts=progress.drafts, previous=self._of.view.drafts)
        finally:
            throttle.end()
            self.show(progress=None)

    async def _cancel(self, _request: Mapping[str, Any]) -> None:
        if self._writing is not None:
            self._writing.cancel()

    def _take_view(self, view: ParticipantView) -> None:
        self._take(offer=view.offer, drafts=view.drafts, previous=view.previous)

    def _read(self, request: Mapping[str, Any]) -> Ask:
        return super()._read(request).model_copy(update={"about": ""})

    async def _undo(self, _request: Mapping[str, Any]) -> None:
        before = await self._of.desk.undo()
        self._well("undo")
        self._take(drafts=before, previous=self._of.view.drafts)

    def _take(self, **news: Any) -> None:
        """Takes over what the desk has, and shows it."""
        self._of.take_over(**news)
        self._of.content = self._of.content_of()
        self._of.read_again()
        self.show()


class Throttle:
    """A throttle that passes on progress a few times a second, the newest in any case."""

    def __init__(self, tell: Callable[[Progress], None]) -> None:
        self._tell = tell
        self._waiting: Progress | None = None
        self._timer: asyncio.TimerHandle | None = None

    def hear(self, progress: Progress) -> None:
        """Passes the progress on now, or when the pause is over."""
        self._waiting = progress
        if self._timer is None:
            self._pass_on()

    def end(self) -> None:
        """Passes nothing more on."""
        if self._timer is not None:
            self._timer.cancel()

    def _pass_on(self) -> None:
        self._timer = None
        if self._waiting is not None:
            progress, self._waiting = self._waiting, None
            self._timer = asyncio.get_running_loop().call_later(PAUSE_S, self._pass_on)
            self._tell(progress)


def _without_drafts(progress: Progress) -> dict[str, Any]:
    """Returns the progress without the drafts, which come with the exercise's content."""
    return progress.model_copy(update={"drafts": None}).plain()
