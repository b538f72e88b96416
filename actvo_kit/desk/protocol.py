"""Lists what a kernel may ask. A participant's desk speaks of one person: no request names anybody."""

from collections.abc import AsyncIterator
from typing import Protocol

from actvo_kit.model.drafting_offer import Ask, Letter, Progress, Reflection, Sent
from actvo_kit.model.moves import Move
from actvo_kit.model.pathway import Drafts
from actvo_kit.model.room_views import Console, News, PageView, ParticipantView, ProjectorView
from actvo_kit.model.saved_answer import Ack, Change
from actvo_kit.model.workshop import Pack

__all__ = ["FacilitatorDesk", "ParticipantDesk", "ProjectorDesk"]


class ParticipantDesk(Protocol):
    """A desk for one person. Raises NotAllowed, and httpx.HTTPError while the server is away."""

    served: bool
    """Whether a server stands behind it (and has the widgets' files)."""

    def open(self) -> tuple[Pack, ParticipantView]:
        """Returns the pack and where the person is; blocks, for the first cell of a page."""

    async def here(self) -> ParticipantView:
        """Returns where the person is now, with everything they answered."""

    async def told(self) -> PageView:
        """Returns where the room is now: little, for everybody asks at the same moment."""

    async def save(self, change: Change) -> Ack:
        """Stores a change; returns after it is committed."""

    async def drafts(self, again: bool = False) -> Drafts:
        """Returns the person's draft pathways, written on the first call; `again` rewrites what was not touched."""

    async def undo(self) -> Drafts:
        """Changes the drafts back to the ones before; what was worked on stays."""

    async def letter(self, ask: Ask) -> Letter:
        """Returns what a language model would be sent, letter for letter; nothing is sent. Raises NotAllowed without
        one.
        """

    def drafting(self, ask: Ask) -> AsyncIterator[Progress]:
        """Sends the letter of `ask.seal` and yields how the writing goes; the last progress holds the drafts.

        Closing the iterator cancels the writing.
        """

    async def sent(self) -> tuple[Sent, ...]:
        """Returns everything that was ever sent for this person, newest first."""

    async def question(self, ask: Ask) -> Reflection:
        """Returns one good question for the exercise `ask.about`: the pack's, or with `ask.seal` the language
        model's.
        """

    async def began(self, slug: str) -> None:
        """Says that a step came into view."""

    async def stuck(self, slug: str, on: bool) -> None:
        """Says silently that the person is stuck in a step, or not any more."""

    def news(self) -> AsyncIterator[News]:
        """Yields what changed in the room or on the person's other pages, without content."""


class FacilitatorDesk(Protocol):
    """The desk of the console."""

    served: bool

    def open(self) -> Console:
        """Returns the console now; blocks."""

    async def console(self) -> Console:
        """Returns the console now."""

    async def do(self, move: Move) -> str:
        """Carries out a move, and returns a sentence about it, or "". Raises NotAllowed."""

    def news(self) -> AsyncIterator[News]:
        """Yields what changed in the room, without content."""


class ProjectorDesk(Protocol):
    """The desk of the projector."""

    served: bool

    def open(self) -> ProjectorView:
        """Returns the screen now; blocks."""

    async def view(self) -> ProjectorView:
        """Returns the screen now."""

    def news(self) -> AsyncIterator[News]:
        """Yields what changed in the room, without content."""
