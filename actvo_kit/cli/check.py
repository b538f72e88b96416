"""`actvo check PACK`: is this pack usable, and if not, where exactly."""

from datetime import date

from actvo_kit.cli.command_output import out, sentences
from actvo_kit.cli.pack_folder import PackFolder
from actvo_kit.packs import code_cells, look_over

__all__ = ["check"]


def check(pack: PackFolder) -> None:
    """Read a workshop pack, say what is wrong with it, line by line, and show the code in its notebooks."""
    with sentences():
        found, notes = look_over(pack, date.today())
    for note in notes:
        out.print(f"Please look at {note}", markup=False, highlight=False, soft_wrap=True)
    for page in found.workshop.pages:
        notebook = f"{page.id}.ipynb"
        for cell in code_cells(pack / notebook):
            shown = f"{notebook}, cell {cell.number} runs: {cell.line}"
            out.print(shown, markup=False, highlight=False, soft_wrap=True)
    counts = f"{len(found.workshop.steps)} steps, {len(found.values.cards)} value cards"
    out.print(f"{found.workshop.title}: {counts}, {len(found.catalogue.offered)} options. All good.")
