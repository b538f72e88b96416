"""`actvo new NAME`: a pack of your own to change, copied from one that is there."""

import re
import shutil
from pathlib import Path
from typing import Annotated

import typer

from actvo_kit.cli.command_output import out, problem, sentences
from actvo_kit.cli.pack_folder import CAREER_DESIGN
from actvo_kit.packs import borrowed, load_pack
from actvo_kit.packs.json_schema import FOLDER, write
from actvo_kit.packs.shipped import pack_folder
from actvo_kit.words import N_, _

__all__ = ["new"]

NAME = re.compile(r"[a-z][a-z0-9_]*")
NO_NAME = N_("{name} cannot be a pack's name; use small letters, digits and _, such as {example}.")
ID = re.compile(r"^id: .*$", re.MULTILINE)
DECKS_FROM = re.compile(r"^(# .*\n)?decks_from: .*\n", re.MULTILINE)
"""The line by which a pack uses another one's decks, with what is said about it: a copy has its own."""


def new(
    name: Annotated[Path, typer.Argument(help=N_("The new folder, such as our_pack."))],
    source: Annotated[Path, typer.Option("--from", help=N_("The pack to copy."), callback=pack_folder)] = CAREER_DESIGN,
) -> None:
    """Copy a pack, so that its words, cards, options and order can be made your own."""
    if not NAME.fullmatch(name.name):
        problem(_(NO_NAME, name=name.name, example="our_pack"))
    if name.exists():
        problem(_("{folder} is there already; choose another name.", folder=name))
    with sentences():
        load_pack(source)
    try:
        shutil.copytree(source, name, ignore=shutil.ignore_patterns(".*", "__pycache__"))
        for file, elsewhere in borrowed(source).items():
            (name / file).parent.mkdir(exist_ok=True)
            shutil.copy(elsewhere, name / file)
        workshop = name / "workshop.yaml"
        own = DECKS_FROM.sub("", ID.sub(f"id: {name.name}", workshop.read_text("utf-8"), count=1))
        workshop.write_text(own, "utf-8")
        if not (name.parent / FOLDER).exists():
            write(name.parent / FOLDER)  # each file's first line leads an editor there
    except OSError as error:
        reason = (error.strerror or _("unknown reason")).lower()
        problem(_("{folder} could not be written ({reason}); choose another folder.", folder=name, reason=reason))
    out.print(
        _("Change the files in {folder}, then: {command}", folder=name, command=f"actvo check {name}"), markup=False
    )
