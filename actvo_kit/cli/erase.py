"""`actvo erase`: a room and everything anybody wrote in it, gone from this machine."""

from typing import Annotated

import typer

from actvo_kit.cli.command_output import out, problem, sentences
from actvo_kit.words import N_, _

__all__ = ["erase"]

NO_ROOM = N_("There is no room in {folder}; set {setting} to the folder of the room.")
ASKED = N_("Delete the room in {folder} and everything written in it?")
ERASED = N_("The room in {folder} and everything written in it are deleted. Backups you made are not.")


def erase(yes: Annotated[bool, typer.Option("--yes", help=N_("Do not ask first."))] = False) -> None:
    """Delete the room in ACTVO_HOME: people, answers, drafts, links and keys. There is no way back."""
    from actvo_kit.cli import hosting
    from actvo_kit.settings import Settings

    with sentences():
        settings = Settings()
        if not settings.secret.exists():
            problem(_(NO_ROOM, folder=settings.home, setting="ACTVO_HOME"))
        if not yes and not typer.confirm(_(ASKED, folder=settings.home)):
            problem(_("Nothing was deleted."))
        hosting.erase_room(settings)
    out.print(_(ERASED, folder=settings.home))
