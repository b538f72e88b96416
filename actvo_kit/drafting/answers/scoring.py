"""Says what of weighing may leave for a draft: the figures of the shortlisted options."""

from collections.abc import Iterator
from typing import Any

from actvo_kit.drafting.answers.base import Behind, Leaving, Record, Reference, Sources, source
from actvo_kit.drafting.material import Material
from actvo_kit.model.answers.scoring import Cell
from actvo_kit.model.catalogue import Option
from actvo_kit.model.drafting_offer import FieldOffer
from actvo_kit.model.pathway import Source
from actvo_kit.words import N_, _

__all__ = ["LEAVES", "SOURCES", "scores"]

SURE = {"high": N_("{x} of 5, sure"), "medium": N_("{x} of 5, fairly sure"), "low": N_("{x} of 5, a guess")}
STANDS = {
    "high": N_("It stands at {x} of 5, sure."), "medium": N_("It stands at {x} of 5, fairly sure."),
    "low": N_("It stands at {x} of 5, a guess."),
}  # fmt: skip


def _offer(material: Material) -> Iterator[FieldOffer]:
    scored = []
    for option in material.shortlist:
        cells = material.scoring.cell.get(option.id, {})
        figures = [
            _("{criterion} not sure", criterion=material.titles[criterion])
            if cell.x is None
            else _("{criterion} {x}", criterion=material.titles[criterion], x=f"{cell.x:g}")
            for criterion, cell in cells.items()
        ]
        if figures:
            scored.append(_("{option}: {figures}", option=option.short_title, figures=_(", ").join(figures)))
    yield FieldOffer(
        id="scores", title=_("How you scored your options"), where=_("Weigh them up"), text="; ".join(scored)
    )


def _keep(material: Material, chosen: frozenset[str]) -> Record:
    if "scores" not in chosen:
        return {}
    cells = {
        option.id: {criterion: {"x": cell.x, "conf": cell.conf} for criterion, cell in cells.items()}
        for option in material.shortlist
        if (cells := material.scoring.cell.get(option.id))
    }
    return {"cell": cells} if cells else {}


def scores(material: Material, shortlist: tuple[Option, ...]) -> list[dict[str, Any]]:
    """Returns what the letter says of the options that it is about."""
    rows = []
    for option in shortlist:
        if cells := material.scoring.cell.get(option.id):
            figures: dict[str, Any] = {criterion: cell.x for criterion, cell in cells.items()}
            sure = {criterion: cell.conf for criterion, cell in cells.items() if cell.x is not None}
            rows.append({"option_id": option.id} | figures | {"confidence": sure})
    return rows


def _refer(material: Material) -> Iterator[Reference]:
    """Refers to `weighed.1` and so on: the figures of the options on the shortlist."""
    number = 0
    for option in material.shortlist:
        for criterion, cell in material.scoring.cell.get(option.id, {}).items():
            number += 1
            name = _("{criterion} of {option}", criterion=material.titles[criterion], option=option.short_title)
            stands = _(SURE[cell.conf], x=f"{cell.x:g}") if cell.x is not None else _("not sure")
            private = _("{name} ({figure})", name=name, figure=stands)
            yield Reference(f"weighed.{number}", f"{criterion}:{option.id}", private, name)


def _cell(material: Material, evidence: str) -> Source:
    criterion, option = evidence.split(":")
    cell: Cell = material.scoring.cell[option][criterion]  # type: ignore[index]
    lines = [
        _("{criterion} of {option}", criterion=material.titles[criterion], option=material.known[option].short_title)
    ]
    if cell.x is None:
        lines.append(_("You said: not sure."))
    else:
        lines.append(_(STANDS[cell.conf], x=f"{cell.x:g}"))
    return source(material, evidence, "scoring", _("Weigh them up"), lines)


LEAVES = Leaving(offer=_offer, keep=_keep, refer=_refer)
SOURCES: Sources = {
    r"K[PC]\d:OPT-(?:\d{3}|OWN)": Behind(_cell, "weighing"),
}
