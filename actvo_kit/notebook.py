"""Lists what a notebook cell calls: each name leads to its widget, imported when it is used."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from actvo_kit.exercises import widget_of
from actvo_kit.model.answers import RECORDS, WITH_PAGE
from actvo_kit.settings import KernelSettings
from actvo_kit.words import _

if TYPE_CHECKING:
    from actvo_kit.boards.console import Console
    from actvo_kit.boards.projector import Projector
    from actvo_kit.desk.protocol import ParticipantDesk
    from actvo_kit.exercises.base import Exercise
    from actvo_kit.exercises.page import Page

__all__ = ["Kit", "facilitator", "projector", "workshop"]


def workshop(pack: str | Path | None = None) -> "Kit":
    """Returns the kit of the person who opened this page. Without a server: a room of your own, with the demo persona
    in it.

    `pack` is the folder with workshop.yaml; left out, it is the one the notebook stands in.
    """
    seat = KernelSettings()
    if seat.served:
        from actvo_kit.desk.remote import RemoteParticipant

        return Kit(RemoteParticipant(*seat.desk))
    from actvo_kit.desk.local import LocalParticipant

    return Kit(LocalParticipant.as_persona(Path(pack) if pack else Path.cwd()))


def facilitator() -> "Console":
    """Returns the facilitator's console; opened by `actvo serve` or `actvo demo`."""
    from actvo_kit.boards.console import Console
    from actvo_kit.desk.remote import RemoteFacilitator

    seat = KernelSettings()
    return Console(RemoteFacilitator(*seat.desk))


def projector() -> "Projector":
    """Returns the screen for the room; opened by `actvo serve` or `actvo demo`."""
    from actvo_kit.boards.projector import Projector
    from actvo_kit.desk.remote import RemoteProjector

    seat = KernelSettings()
    return Projector(RemoteProjector(*seat.desk))


class Kit:
    """The exercises of one person, in one page."""

    def __init__(self, desk: "ParticipantDesk") -> None:
        from actvo_kit.exercises.listening import Listening

        self._desk = desk
        self._pack, self._here = desk.open()
        self._listening = Listening(desk)

    def page(self, page_id: str) -> "Page":
        """Returns the frame; the first widget of a page."""
        from actvo_kit.exercises.page import Page

        frame = Page(self._desk, self._pack, self._here, page_id)
        self._listening.frame(frame)
        return frame

    def __getattr__(self, slug: str) -> "Callable[..., Exercise]":
        """Returns a function that makes an exercise: `kit.values()` is `values`, `kit.values("again")` its step with
        that id.
        """
        if slug not in RECORDS:
            known = ", ".join(WITH_PAGE)
            raise AttributeError(_("There is no exercise {slug}; there are {known}.", slug=repr(slug), known=known))
        return lambda step=None: self._add(widget_of(slug), step)

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *WITH_PAGE]

    def _add(self, kind: "type[Exercise]", step: str | None) -> "Exercise":
        exercise = kind(self._desk, self._pack, self._here, step)
        self._listening.exercise(exercise)
        return exercise
