"""How many people a room admits: what this machine carries, or what its host says."""

from typing import TYPE_CHECKING, Annotated

import typer
from pydantic import ValidationError
from rich.console import Console

from actvo_kit.errors import StartError
from actvo_kit.words import N_, _

if TYPE_CHECKING:
    from actvo_kit.room.room import Room
    from actvo_kit.settings import Settings

__all__ = ["People", "admit", "room_settings", "wrong_setting"]

People = Annotated[
    int | None, typer.Option(min=1, help=N_("How many may come in; by default as many as this machine carries."))
]


NOBODY = N_(
    "This machine cannot carry anybody just now ({limit}). Close other programs and look with {command}; "
    "{option} opens the room all the same."
)


def room_settings(**options: str | int | None) -> "Settings":
    """Returns the options that were given, else the environment's. Raises StartError."""
    from actvo_kit.settings import Settings

    try:
        return Settings(**{name: value for name, value in options.items() if value is not None})  # type: ignore[arg-type]
    except ValidationError as error:
        raise StartError(wrong_setting("ACTVO_", error)) from error


def wrong_setting(prefix: str, error: ValidationError) -> str:
    """Returns the sentence about the first setting that cannot be used; `prefix` begins its environment variable."""
    first = error.errors()[0]
    reason = first["msg"][0].lower() + first["msg"][1:]
    name = f"{prefix}{first['loc'][0]}".upper()
    return _("{name} cannot be {value}: {reason}.", name=name, value=first["input"], reason=reason)


def admit(room: "Room", settings: "Settings", screen: Console | None) -> None:
    """Tells the room's door how many, and says it on `screen`. Raises StartError when it would be nobody."""
    from actvo_kit.room.entry.joining import PEOPLE_MOST
    from actvo_kit.server.host.host_capacity import LIMITS, carries, sentence
    from actvo_kit.server.host.host_resources import read_host, widen_limits

    widen_limits()
    carried = carries(read_host(settings.home), PEOPLE_MOST)
    most = min(settings.people or carried.people, PEOPLE_MOST)
    if not most:
        raise StartError(_(NOBODY, limit=_(LIMITS[carried.limited_by]), command="actvo doctor", option="--people"))
    room.door.admit_at_most(most)
    if screen:
        most_said = " " + _("You said {number}: no more may come in.", number=most) if settings.people else ""
        screen.print(sentence(carried) + most_said)
