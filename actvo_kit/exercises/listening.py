"""Tells the parts of a page the room's news: the exercise in view at once, the others when they come into view."""

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

import httpx

from actvo_kit.desk.protocol import ParticipantDesk
from actvo_kit.errors import ActvoError
from actvo_kit.exercises.base import Exercise
from actvo_kit.exercises.page import Page
from actvo_kit.model.room_views import News

__all__ = ["Listening"]

AGAIN_S = 2.0


class Listening:
    """Follows the room for as long as the kernel lives; the page itself says when the line is down."""

    def __init__(self, desk: ParticipantDesk) -> None:
        self._desk = desk
        self._frame: Page | None = None
        self._exercises: list[Exercise] = []
        self._behind: dict[Exercise, News] = {}
        """Exercises out of view, and the news that they have not heard."""
        self._work: set[asyncio.Task[None]] = set()

    def frame(self, frame: Page) -> None:
        """Adds the page itself, which hears where the room is, and knows what is in view."""
        self._frame = frame
        frame.observe(lambda _: self._run(self._catch_up()), "shown")
        self._begin()

    def exercise(self, exercise: Exercise) -> None:
        """Adds an exercise, which hears what this person saved elsewhere."""
        self._exercises.append(exercise)
        self._begin()

    def _begin(self) -> None:
        if not self._work:
            self._run(self._hear())

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_event_loop().create_task(work)
        self._work.add(task)
        task.add_done_callback(self._work.discard)

    async def _hear(self) -> None:
        while True:
            try:
                async for news in self._desk.news():
                    await self._take(news)
            except httpx.HTTPError:
                await asyncio.sleep(AGAIN_S)

    async def _take(self, news: News) -> None:
        if news["kind"] != "saved":  # "listening" too: the room may have moved on since the page was made
            if self._frame is not None:
                self._frame.refresh(await self._desk.told())
            return
        touched = {exercise for exercise in self._exercises if exercise.concerned(news)}
        later = {exercise for exercise in touched if news["slug"] != exercise.slug and not self._is_in_view(exercise)}
        self._behind |= dict.fromkeys(later, news)
        await self._tell(dict.fromkeys(touched - later, news))

    async def _tell(self, news: dict[Exercise, News]) -> None:
        while news:
            before = {exercise: exercise.taken for exercise in news}
            view = await self._desk.here()
            late = {exercise: missed for exercise, missed in news.items() if exercise.taken != before[exercise]}
            for exercise in news.keys() - late.keys():
                exercise.heard(view, news[exercise])
            news = late  # what they took meanwhile may be missing in `here`

    def _is_in_view(self, exercise: Exercise) -> bool:
        """Returns whether an exercise is in view; without this each save of a page would make all its other exercises
        anew, which nobody sees.
        """
        return self._frame is None or self._frame.shown in (None, exercise.slug)

    async def _catch_up(self) -> None:
        """Tells the exercise that came into view what it has missed; while the server is away it stays behind."""
        missed = {exercise: news for exercise, news in self._behind.items() if self._is_in_view(exercise)}
        with suppress(httpx.HTTPError, ActvoError):
            await self._tell(missed)
            self._behind = {
                exercise: news for exercise, news in self._behind.items() if missed.get(exercise) is not news
            }
