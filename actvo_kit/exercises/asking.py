"""What a page may ask of the room's language model: the letter first, then the writing, and what was ever sent."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import aclosing, suppress
from typing import Any, cast

import httpx
from pydantic import ValidationError

from actvo_kit.errors import ActvoError
from actvo_kit.exercises.base import Exercise
from actvo_kit.model.drafting import Ask, Progress

__all__ = ["Asking"]

STATE = ("letter", "progress", "sent", "trouble", "about")
PAUSE_S = 0.25
"""How often the page hears how the writing goes, at most."""
UNREADABLE = "This could not be read; please try again."
AWAY = {
    "letter": "The text could not be put together just now. Nothing was sent; please try again in a moment.",
    "draft": "The writing broke off; your drafts are as they were. “What was sent” says whether anything left.",
    "sent": "The list could not be fetched just now; please try again in a moment.",
    "undo": "The drafts before could not be fetched just now; please try again in a moment.",
}


class Asking:
    """One exercise's side of the language model; its state is the exercise's trait `asking`.

    `{"offer", "letter", "number", "progress", "sent", "trouble", "about"}`: `number` is that of the request which
    `letter` (or `trouble` in its place) answers, `progress` stands while something is being written, `about` says
    which request the trouble is of.
    """

    def __init__(self, exercise: Exercise) -> None:
        self._of = exercise
        self._state: dict[str, Any] = dict.fromkeys(STATE) | {"number": 0}
        self._newest = 0
        self._writing: asyncio.Task[None] | None = None
        self.show()

    def show(self, **news: Any) -> None:
        """Tells the page what is new."""
        self._state |= news
        offer = self._of.here.offer
        self._of.asking = {"offer": offer.plain() if offer else None, **self._state}

    async def wanted(self, request: Mapping[str, Any]) -> None:
        """Answers `{"want": "letter" | "draft" | "cancel" | "sent" | "undo"}`; anything else is not for it."""
        want, answers = request.get("want"), self._answers
        if not isinstance(want, str) or want not in answers:
            return
        try:
            await answers[want](request)
        except ActvoError as error:
            self.show(trouble=str(error), about=want)
        except ValidationError:
            self.show(trouble=UNREADABLE, about=want)
        except httpx.HTTPError:
            self.show(trouble=AWAY[want], about=want)

    def _well(self, want: str, **news: Any) -> None:
        """What came of a request; the trouble with the same request before is over."""
        over = {"trouble": None, "about": None} if self._state["about"] == want else {}
        self.show(**news, **over)

    @property
    def _answers(self) -> Mapping[str, Callable[[Mapping[str, Any]], Any]]:
        return {
            "letter": self._letter, "draft": self._draft, "cancel": self._cancel, "sent": self._sent, "undo": self._undo
        }  # fmt: skip

    async def _letter(self, request: Mapping[str, Any]) -> None:
        """Only the newest request is answered: an older letter would be that of other ticks."""
        self._newest += 1
        mine, number = self._newest, request.get("number")
        try:
            letter = await self._of.desk.letter(Ask.read(request.get("ask")))
        except (ActvoError, ValidationError, httpx.HTTPError):
            if mine != self._newest:
                return
            self._state["number"] = number
            raise
        if mine == self._newest:
            self._well("letter", letter=letter.plain(), number=number)

    async def _draft(self, request: Mapping[str, Any]) -> None:
        ask = Ask.read(request.get("ask"))
        if self._writing is not None:
            return
        self._writing = asyncio.ensure_future(self._write(ask))
        try:
            with suppress(asyncio.CancelledError):
                await self._writing
        finally:
            self._writing = None
            await self._look()

    async def _write(self, ask: Ask) -> None:
        # What is long stays away while the page hears of every sentence; it asks for it again.
        self._well("draft", progress=_told(Progress(stage="waiting")), letter=None, sent=None)
        calm = Calm(lambda progress: self.show(progress=_told(progress)))
        try:
            async with aclosing(cast("AsyncGenerator[Progress, None]", self._of.desk.drafting(ask))) as steps:
                async for progress in steps:
                    calm.hear(progress)
                    if progress.drafts is not None:
                        self._take(drafts=progress.drafts, previous=self._of.here.drafts)
        finally:
            calm.end()
            self.show(progress=None)

    async def _cancel(self, _request: Mapping[str, Any]) -> None:
        if self._writing is not None:
            self._writing.cancel()

    async def _look(self) -> None:
        """How often one may still ask, and what stands there now; what is not heard of is left as it is."""
        with suppress(ActvoError, httpx.HTTPError):
            here = await self._of.desk.here()
            self._take(offer=here.offer, drafts=here.drafts, previous=here.previous)

    async def _sent(self, _request: Mapping[str, Any]) -> None:
        sent = await self._of.desk.sent()
        self._well("sent", sent=[line.plain() for line in sent])

    async def _undo(self, _request: Mapping[str, Any]) -> None:
        before = await self._of.desk.undo()
        self._well("undo")
        self._take(drafts=before, previous=self._of.here.drafts)

    def _take(self, **news: Any) -> None:
        """Takes over what the desk has, and says it anew."""
        self._of.here = self._of.here.model_copy(update=news)
        self._of.content = self._of.content_of()
        self._of.read_again()
        self.show()


class Calm:
    """Passes on what it hears a few times a second, the newest in any case."""

    def __init__(self, tell: Callable[[Progress], None]) -> None:
        self._tell = tell
        self._waiting: Progress | None = None
        self._timer: asyncio.TimerHandle | None = None

    def hear(self, progress: Progress) -> None:
        """Passes it on now, or when the pause is over."""
        self._waiting = progress
        if self._timer is None:
            self._pass_on()

    def end(self) -> None:
        """Nothing more is passed on."""
        if self._timer is not None:
            self._timer.cancel()

    def _pass_on(self) -> None:
        self._timer = None
        if self._waiting is not None:
            progress, self._waiting = self._waiting, None
            self._timer = asyncio.get_running_loop().call_later(PAUSE_S, self._pass_on)
            self._tell(progress)


def _told(progress: Progress) -> dict[str, Any]:
    """Without the drafts: they come with the exercise's content."""
    return progress.model_copy(update={"drafts": None}).plain()
