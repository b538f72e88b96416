"""`actvo check PACK`: is this pack usable, and if not, where exactly."""

from datetime import date

from actvo_kit.cli.command_output import out, sentences
from actvo_kit.cli.pack_folder import PackFolder
from actvo_kit.packs import code_cells, look_over
from actvo_kit.words import _, ngettext

__all__ = ["check"]


def check(pack: PackFolder) -> None:
    """Read a workshop pack, say what is wrong with it, line by line, and show the code in its notebooks."""
    with sentences():
        workshop_pack, notes = look_over(pack, date.today())
    for note in notes:
        out.print(_("Please look at {note}", note=note), markup=False, highlight=False, soft_wrap=True)
    for page in workshop_pack.workshop.pages:
        notebook = f"{page.id}.ipynb"
        for cell in code_cells(pack / notebook):
            shown = _("{file}, cell {cell} runs: {code}", file=notebook, cell=cell.number, code=cell.line)
            out.print(shown, markup=False, highlight=False, soft_wrap=True)
    steps, cards, options = (
        len(workshop_pack.workshop.steps),
        len(workshop_pack.values.cards),
        len(workshop_pack.catalogue.offered),
    )
    counts = (
        ngettext("{count} steps", "{count} steps", steps),
        ngettext("{count} value cards", "{count} value cards", cards),
        ngettext("{count} options", "{count} options", options),
    )
    out.print(_("{title}: {counts}. All good.", title=workshop_pack.workshop.title, counts=_(", ").join(counts)))
