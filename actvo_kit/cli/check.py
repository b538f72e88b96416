"""`actvo check PACK`: is this pack usable, and if not, where exactly."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from actvo_kit.cli.say import out, sentences
from actvo_kit.packs import look_over

__all__ = ["check"]


def check(pack: Annotated[Path, typer.Argument(help="The folder that holds workshop.yaml.")]) -> None:
    """Read a workshop pack and say what is wrong with it, line by line."""
    with sentences():
        found, notes = look_over(pack, date.today())
    for note in notes:
        out.print(f"Please look at {note}", markup=False, highlight=False, soft_wrap=True)
    counts = f"{len(found.workshop.steps)} steps, {len(found.values.cards)} value cards"
    out.print(f"{found.workshop.title}: {counts}, {len(found.catalogue.offered)} options. All good.")
