"""Defines one family of errors. Each message is the one sentence its reader needs: the thing, then the fix.

ActvoError ├── PackError          a workshop pack cannot be used (for whoever edits YAML) ├── StartError         the
room cannot start (for the host) ├── AnswerError        an answer cannot be kept as it is (for the participant) ├──
DoorError          a person cannot come in like this (for whoever stands at the door) ├── LinkUnknown        a reader's
link opens nothing ├── LinkEnded          what it opened is over (for the reader) ├── LinkNotYet         it opens later
└── NotAllowed         this role may not do this, or not now (for whoever pressed the button) └── NotSaved       the
store cannot take it at this moment; the same change may be sent again └── Busy       it only has to be waited for:
whoever sent it sends it again, and nobody has to do anything
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Literal

__all__ = [
    "ActvoError",
    "AnswerError",
    "Busy",
    "DoorError",
    "LinkEnded",
    "LinkNotYet",
    "LinkUnknown",
    "NotAllowed",
    "NotSaved",
    "PackError",
    "StartError",
]


class ActvoError(Exception):
    """Base of all errors whose text may be shown to a person."""


class PackError(ActvoError):
    """A pack has problems; `problems` holds one `file:line:col: …` line for each."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        super().__init__("\n".join(problems))


class StartError(ActvoError):
    """The room cannot start; the text names the reason and the way on."""


class AnswerError(ActvoError):
    """An answer breaks a rule. `fields` maps a dotted field path to the sentence shown beside it."""

    def __init__(self, fields: Mapping[str, str]) -> None:
        self.fields = dict(fields)
        super().__init__(" ".join(self.fields.values()))


class DoorError(ActvoError):
    """A person cannot come in like this: wrong code, unusable name; the form keeps what was typed. `suggestion` is a
    name that is free.
    """

    def __init__(self, sentence: str, suggestion: str | None = None) -> None:
        self.suggestion = suggestion
        super().__init__(sentence)


class LinkUnknown(ActvoError):
    """A reader's link is none of this room: a part is missing, or what it opened is not kept any more."""


class LinkEnded(ActvoError):
    """What a reader's link opened is over; `how` is all that a reader hears of it."""

    def __init__(self, how: Literal["withdrawn", "ended"]) -> None:
        self.how = how
        super().__init__(how)


class LinkNotYet(ActvoError):
    """A reader's link opens at `opens_at`."""

    def __init__(self, opens_at: datetime) -> None:
        self.opens_at = opens_at
        super().__init__(opens_at.isoformat())


class NotAllowed(ActvoError):
    """The role has no right to this, or the moment is wrong; the text says which."""


class NotSaved(NotAllowed):
    """The room is busy or its disk is full. Nothing was kept; sending the same change again is harmless."""


class Busy(NotSaved):
    """The room is busy or its database is held; it is saved when that is over."""
