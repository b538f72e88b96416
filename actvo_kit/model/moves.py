"""Defines what a facilitator may ask of a room. Each move is said so that two clicks, or two people, ask for the same
thing once.
"""

from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter

from actvo_kit.model.record import Record, size

__all__ = [
    "AddMinutes", "Call", "End", "FormTriads", "GoBack", "LetIn", "ManagerPresent", "MarkManager", "Move", "OpenNext",
    "Reopen", "Reset", "Resume", "Reveal", "Show", "Start", "TakeBreak", "Talk", "Tell", "read_move",
]  # fmt: skip

Person = Annotated[str, size(40)]
"""The key of a person as the console knows them: never the id the store has."""


class Repeatable(Record):
    """The base of the moves: the same `press` is the same act, sent again because no answer came."""

    press: Annotated[str, size(40, least=0)] = ""


class Start(Repeatable):
    """Opens the first step."""

    want: Literal["start"] = "start"


class OpenNext(Repeatable):
    """Opens the step after the `expected` number of open ones."""

    want: Literal["open_next"] = "open_next"
    expected: int


class GoBack(Repeatable):
    """Puts the room at an open step again, with its minutes anew; later steps stay open."""

    want: Literal["go_back"] = "go_back"
    slug: str


class AddMinutes(Repeatable):
    """Gives the current step so many minutes more than planned, in all."""

    want: Literal["add_minutes"] = "add_minutes"
    slug: str
    minutes: Annotated[int, Field(ge=-60, le=90)]


class TakeBreak(Repeatable):
    """Stops the time, for about so many minutes or until it is ended. Nobody's page is locked."""

    want: Literal["take_break"] = "take_break"
    minutes: Annotated[int, Field(ge=1, le=90)] | None = None


class Talk(Repeatable):
    """Shows everybody the step's question for pairs and threes, or takes it off their pages again."""

    want: Literal["talk"] = "talk"
    slug: str
    on: bool


class Resume(Repeatable):
    """Lets time go on."""

    want: Literal["resume"] = "resume"


class Reset(Repeatable):
    """Starts the step's timer anew and takes its picture off the projector; answers stay."""

    want: Literal["reset"] = "reset"
    slug: str


class Call(Repeatable):
    """Asks those whose page shows another step to come to this one."""

    want: Literal["call"] = "call"


class ManagerPresent(Repeatable):
    """Says whether anybody's manager attends (METHOD 9.1)."""

    want: Literal["manager_present"] = "manager_present"
    on: bool


class MarkManager(Repeatable):
    """Marks that this person manages somebody here: their answers stay outside every picture. Said before the start."""

    want: Literal["mark_manager"] = "mark_manager"
    person: Person
    on: bool


class FormTriads(Repeatable):
    """Forms groups of three; `anew` forms all again, otherwise whole groups stay."""

    want: Literal["form_triads"] = "form_triads"
    anew: bool = False


class Tell(Repeatable):
    """Shows a sentence on everybody's page, or on one person's."""

    want: Literal["tell"] = "tell"
    text: Annotated[str, size(200)]
    person: Person | None = None


class LetIn(Repeatable):
    """Makes a code by which this person comes back, once: somebody asked for their name first."""

    want: Literal["let_in"] = "let_in"
    person: Person


class Reveal(Repeatable):
    """Freezes the room's picture and puts it on the projector."""

    want: Literal["reveal"] = "reveal"
    item: str


class Show(Repeatable):
    """Puts a frozen picture on the projector again, or none."""

    want: Literal["show"] = "show"
    item: str | None = None


class End(Repeatable):
    """Ends the workshop: nobody new comes in; people keep their pages."""

    want: Literal["end"] = "end"


class Reopen(Repeatable):
    """Lets the ended workshop go on."""

    want: Literal["reopen"] = "reopen"


Move = (
    Start | OpenNext | GoBack | AddMinutes | TakeBreak | Talk | Resume | Reset | Call | ManagerPresent | MarkManager
    | FormTriads | Tell | LetIn | Reveal | Show | End | Reopen
)  # fmt: skip

_MOVE: TypeAdapter[Move] = TypeAdapter(Annotated[Move, Field(discriminator="want")])


def read_move(data: Any) -> Move:
    """Returns the move in plain data. Raises pydantic.ValidationError."""
    return _MOVE.validate_python(data)
