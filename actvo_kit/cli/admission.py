"""How many people a room admits: what this machine carries, or what its host says."""

from typing import TYPE_CHECKING, Annotated

import typer
from pydantic import ValidationError
from rich.console import Console

from actvo_kit.errors import StartError

if TYPE_CHECKING:
    from actvo_kit.room.room import Room
    from actvo_kit.settings import Settings

__all__ = ["People", "admit", "room_settings"]

People = Annotated[
    int | None, typer.Option(min=1, help="How many may come in; by default as many as this machine carries.")
]


def room_settings(**options: str | int | None) -> "Settings":
    """The options that were given, else the environment's. Raises StartError."""
    from actvo_kit.settings import Settings

    try:
        return Settings(**{name: value for name, value in options.items() if value is not None})  # type: ignore[arg-type]
    except ValidationError as error:
        wrong = error.errors()[0]
        said = f"ACTVO_{str(wrong['loc'][0]).upper()} cannot be {wrong['input']}"
        raise StartError(f"{said}: {wrong['msg'][0].lower()}{wrong['msg'][1:]}.") from error


def admit(room: "Room", settings: "Settings", screen: Console | None) -> None:
    """Tells the room's door how many, and says it on `screen`. Raises StartError when it would be nobody."""
    from actvo_kit.room.entry.joining import PEOPLE_MOST
    from actvo_kit.server.host.host_capacity import carries, sentence
    from actvo_kit.server.host.host_resources import read_host, widen_limits

    widen_limits()
    found = carries(read_host(settings.home), PEOPLE_MOST)
    most = min(settings.people or found.people, PEOPLE_MOST)
    if not most:
        raise StartError(
            f"This machine cannot carry anybody just now ({found.limited_by}). Close other programs and look with"
            " actvo doctor; --people opens the room all the same."
        )
    room.door.admit_at_most(most)
    if screen:
        screen.print(sentence(found) + (f" You said {most}: no more may come in." if settings.people else ""))
