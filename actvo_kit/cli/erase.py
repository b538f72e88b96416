"""`actvo erase`: a room and everything anybody wrote in it, gone from this machine."""

from typing import Annotated

import typer

from actvo_kit.cli.command_output import out, problem, sentences

__all__ = ["erase"]


def erase(yes: Annotated[bool, typer.Option("--yes", help="Do not ask first.")] = False) -> None:
    """Delete the room in ACTVO_HOME: people, answers, drafts, links and keys. There is no way back."""
    from actvo_kit.cli import hosting
    from actvo_kit.settings import Settings

    with sentences():
        settings = Settings()
        if not settings.secret.exists():
            problem(f"There is no room in {settings.home}; set ACTVO_HOME to the folder of the room.")
        if not yes and not typer.confirm(f"Delete the room in {settings.home} and everything written in it?"):
            problem("Nothing was deleted.")
        hosting.erase_room(settings)
    out.print(f"The room in {settings.home} and everything written in it are deleted. Backups you made are not.")
