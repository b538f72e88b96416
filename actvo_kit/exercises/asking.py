"""Asks the room's language model for a page: a letter, nothing but what was seen, and what was ever sent."""

from collections.abc import Callable, Coroutine, Mapping
from contextlib import suppress
from typing import Any, ClassVar, Protocol

import httpx
from pydantic import ValidationError

from actvo_kit.desk.protocol import ParticipantDesk
from actvo_kit.errors import ActvoError
from actvo_kit.model.drafting_offer import Ask
from actvo_kit.model.room_views import ParticipantView
from actvo_kit.words import N_, _

__all__ = ["Answer", "Asking"]

STATE = ("letter", "progress", "sent", "trouble", "about")
UNREADABLE = N_("This could not be read; please try again.")

Answer = Callable[[Mapping[str, Any]], Coroutine[Any, Any, None]]


class Asker(Protocol):
    """The part of an exercise that asking needs: `asking` is the trait that the page shows."""

    desk: ParticipantDesk
    slug: Any
    view: ParticipantView
    asking: Any
    content: Any

    def take_over(self, **news: Any) -> None: ...
    def content_of(self) -> dict[str, Any]: ...
    def read_again(self) -> None: ...


class Asking:
    """Asks the language model for one exercise; its state is the exercise's trait `asking`.

    `{"offer", "letter", "number", "progress", "sent", "trouble", "about"}`: `number` is that of the request which
    `letter` (or `trouble` in its place) answers, `progress` stands while something is being written, `about` says which
    request the trouble is of. Without a language model `offer` is None. A letter is for a question about this very
    exercise; for drafts, a subclass says otherwise.
    """

    away: ClassVar[Mapping[str, str]] = {
        "letter": N_("The text could not be put together just now. Nothing was sent; please try again in a moment."),
        "sent": N_("The list could not be fetched just now; please try again in a moment."),
    }

    def __init__(self, exercise: Asker) -> None:
        self._of = exercise
        self._state: dict[str, Any] = dict.fromkeys(STATE) | {"number": 0}
        self._newest = 0

    def state(self) -> dict[str, Any]:
        """Returns the state as the page has it."""
        offer = self._of.view.offer
        return {"offer": offer.plain() if offer else None, **self._state}

    def show(self, **news: Any) -> None:
        """Updates the page's state."""
        self._state |= news
        self._of.asking = self.state()

    async def look(self) -> None:
        """Updates how often the person may still ask; without an answer the number stays as it is."""
        with suppress(ActvoError, httpx.HTTPError):
            self._take_view(await self._of.desk.here())

    def _take_view(self, view: ParticipantView) -> None:
        self._of.take_over(offer=view.offer)
        self.show()

    async def wanted(self, request: Mapping[str, Any]) -> None:
        """Answers `{"want": "letter" | "sent"}`; anything else is not for it."""
        want, answers = request.get("want"), self._answers
        if not isinstance(want, str) or want not in answers:
            return
        try:
            await answers[want](request)
        except ActvoError as error:
            self.show(trouble=str(error), about=want)
        except ValidationError:
            self.show(trouble=_(UNREADABLE), about=want)
        except httpx.HTTPError:
            self.show(trouble=_(self.away[want]), about=want)

    def _well(self, want: str, **news: Any) -> None:
        """Shows the result of a request; the trouble with the same request before is over."""
        over = {"trouble": None, "about": None} if self._state["about"] == want else {}
        self.show(**news, **over)

    @property
    def _answers(self) -> dict[str, Answer]:
        return {"letter": self._letter, "sent": self._sent}

    async def _letter(self, request: Mapping[str, Any]) -> None:
        """Answers the newest request only: an older letter would be that of other ticks."""
        self._newest += 1
        turn, number = self._newest, request.get("number")
        try:
            letter = await self._of.desk.letter(self._read(request))
        except (ActvoError, ValidationError, httpx.HTTPError):
            if turn != self._newest:
                return
            self._state["number"] = number
            raise
        if turn == self._newest:
            self._well("letter", letter=letter.plain(), number=number)

    def _read(self, request: Mapping[str, Any]) -> Ask:
        return Ask.read(request.get("ask")).model_copy(update={"about": self._of.slug})

    async def _sent(self, _request: Mapping[str, Any]) -> None:
        sent = await self._of.desk.sent()
        self._well("sent", sent=[line.plain() for line in sent])
