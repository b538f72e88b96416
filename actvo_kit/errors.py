"""Defines one family of errors. Each message is the one sentence its reader needs: the thing, then the fix.

ActvoError ├── PackError          a workshop pack cannot be used (for whoever edits YAML) ├── StartError         the
room cannot start (for the host) ├── AnswerError        an answer cannot be kept as it is (for the participant) ├──
DoorError          a person cannot come in like this (for whoever stands at the door) └── NotAllowed         this role
may not do this, or not now (for whoever pressed the button) └── NotSaved       the store cannot take it at this moment;
the same change may be sent again └── Busy       it only has to be waited for: whoever sent it sends it again, and
nobody has to do anything
"""

from collections.abc import Mapping

__all__ = ["ActvoError", "AnswerError", "Busy", "DoorError", "NotAllowed", "NotSaved", "PackError", "StartError"]


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


class NotAllowed(ActvoError):
    """The role has no right to this, or the moment is wrong; the text says which."""


class NotSaved(NotAllowed):
    """The room is busy or its disk is full. Nothing was kept; sending the same change again is harmless."""


class Busy(NotSaved):
    """The room is busy or its database is held; it is saved when that is over."""
