"""What a facilitator may ask of a room. Each is said so that two clicks, or two people, ask for the same thing once."""

from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter

from actvo_kit.model.record import Record, size

__all__ = [
    "AddMinutes", "Call", "End", "FormTriads", "GoBack", "LetIn", "ManagerPresent", "MarkManager", "Move", "OpenNext",
    "Reopen", "Reset", "Resume", "Reveal", "Show", "Start", "TakeBreak", "Tell", "read_move",
]  # fmt: skip

Person = Annotated[str, size(40)]
"""A person as the console knows them: never the id the store has."""


class Asked(Record):
    """What every move has: the same `press` is the same act, sent again because no answer came."""

    press: Annotated[str, size(40, least=0)] = ""


class Start(Asked):
    """Opens the first step."""

    want: Literal["start"] = "start"


class OpenNext(Asked):
    """Opens the step after the `expected` number of open ones."""

    want: Literal["open_next"] = "open_next"
    expected: int


class GoBack(Asked):
    """The room is at an open step again, with its minutes anew; later steps stay open."""

    want: Literal["go_back"] = "go_back"
    slug: str


class AddMinutes(Asked):
    """The current step has so many minutes more than planned, in all."""

    want: Literal["add_minutes"] = "add_minutes"
    slug: str
    minutes: Annotated[int, Field(ge=-60, le=90)]


class TakeBreak(Asked):
    """Time stands still, for about so many minutes or until it is ended. Nobody's page is locked."""

    want: Literal["take_break"] = "take_break"
    minutes: Annotated[int, Field(ge=1, le=90)] | None = None


class Resume(Asked):
    """Time goes on."""

    want: Literal["resume"] = "resume"


class Reset(Asked):
    """The step's timer starts anew and its picture leaves the projector; answers stay."""

    want: Literal["reset"] = "reset"
    slug: str


class Call(Asked):
    """Those whose page shows another step are asked to come to this one."""

    want: Literal["call"] = "call"


class ManagerPresent(Asked):
    """Whether anybody's manager attends (METHOD 9.1)."""

    want: Literal["manager_present"] = "manager_present"
    on: bool


class MarkManager(Asked):
    """This person manages somebody here: their answers stay outside every picture. Said before the start."""

    want: Literal["mark_manager"] = "mark_manager"
    person: Person
    on: bool


class FormTriads(Asked):
    """Groups of three; `anew` forms all again, otherwise whole groups stay."""

    want: Literal["form_triads"] = "form_triads"
    anew: bool = False


class Tell(Asked):
    """A sentence on everybody's page, or on one person's."""

    want: Literal["tell"] = "tell"
    text: Annotated[str, size(200)]
    person: Person | None = None


class LetIn(Asked):
    """A code by which this person comes back, once: somebody asked for their name first."""

    want: Literal["let_in"] = "let_in"
    person: Person


class Reveal(Asked):
    """Freezes the room's picture and puts it on the projector."""

    want: Literal["reveal"] = "reveal"
    item: str


class Show(Asked):
    """Puts a frozen picture on the projector again, or none."""

    want: Literal["show"] = "show"
    item: str | None = None


class End(Asked):
    """The workshop is over: nobody new comes in; people keep their pages."""

    want: Literal["end"] = "end"


class Reopen(Asked):
    """It goes on after all."""

    want: Literal["reopen"] = "reopen"


Move = (
    Start | OpenNext | GoBack | AddMinutes | TakeBreak | Resume | Reset | Call | ManagerPresent | MarkManager
    | FormTriads | Tell | LetIn | Reveal | Show | End | Reopen
)  # fmt: skip

_MOVE: TypeAdapter[Move] = TypeAdapter(Annotated[Move, Field(discriminator="want")])


def read_move(data: Any) -> Move:
    """The move in plain data. Raises pydantic.ValidationError."""
    return _MOVE.validate_python(data)
