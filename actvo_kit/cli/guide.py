"""`actvo guide PACK`: the facilitator's guide, the cards to read ahead and the paper sheets, to print."""

from pathlib import Path
from typing import Annotated

import typer

from actvo_kit.cli.command_output import out, problem, sentences
from actvo_kit.cli.pack_folder import CAREER_DESIGN, PackFolder
from actvo_kit.words import N_, _

__all__ = ["guide"]


def guide(
    pack: PackFolder = CAREER_DESIGN,
    folder: Annotated[Path, typer.Option("--into", help=N_("Where the files are written."))] = Path("guide"),
) -> None:
    """Write the guide for a pack, with its minutes and words, as files that any browser prints."""
    from facilitator_guide.build import build

    with sentences():
        try:
            files = build(pack, folder)
        except OSError as error:
            reason = (error.strerror or _("unknown reason")).lower()
            problem(_("{folder} cannot be written ({reason}); choose another.", folder=folder, reason=reason))
    for file in files:
        out.print(_("Print {file} from a browser.", file=file), markup=False)
