"""How a command is told its pack: a folder, or the name of one that comes with the kit."""

from pathlib import Path
from typing import Annotated

import typer

from actvo_kit.packs.shipped import pack_folder
from actvo_kit.words import N_

__all__ = ["CAREER_DESIGN", "PackFolder"]

CAREER_DESIGN = Path("workshops") / "career_design"
PackFolder = Annotated[
    Path,
    typer.Argument(
        help=N_("The folder that holds workshop.yaml, or the name of a pack that comes with the kit: career_design."),
        callback=pack_folder,
    ),
]
