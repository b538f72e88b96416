"""Says what of the constraints may leave for a draft: limits that count and are ticked from the pack, never pay,
working conditions, or what to avoid.
"""

from collections.abc import Iterator

from actvo_kit.drafting.answers.base import (
    Behind,
    Leaving,
    Parts,
    Record,
    Reference,
    Say,
    Sources,
    source,
    without_empty,
)
from actvo_kit.drafting.material import Material
from actvo_kit.method.limit_words import known_limit, limit_words
from actvo_kit.model.drafting_offer import FieldOffer
from actvo_kit.model.pathway import Source
from actvo_kit.words import N_, _

__all__ = ["LEAVES", "NEVER", "SOURCES"]

NEVER = ("CN04", "CN07", "CN10")
"""Pay, place of work and what to keep away from: no language model hears of them, ticked or not."""
OFFERED: dict[str | None, str] = {"fixed": N_("fixed: {limit}"), "flexible": N_("flexible: {limit}")}
SAID: dict[str | None, str] = {"fixed": N_("You said: fixed, {limit}."), "flexible": N_("You said: flexible, {limit}.")}


def _offer(material: Material) -> Iterator[FieldOffer]:
    for constraint, row in material.constraints.rows.items():
        if constraint not in NEVER and (limit := known_limit(row, material.pack)) is not None:
            text = _(OFFERED[row.status], limit=limit_words(limit, material.pack))
            yield FieldOffer(
                id=f"limit.{constraint}",
                title=material.titles[constraint],
                where=_("Constraints"),
                text=text,
                private=True,
            )


def _keep(material: Material, chosen: frozenset[str]) -> Record:
    return {
        constraint: {"status": row.status, "limit": limit.plain()}
        for constraint, row in material.constraints.rows.items()
        if f"limit.{constraint}" in chosen and constraint not in NEVER and (limit := known_limit(row, material.pack))
    }


def _tell(material: Material, _say: Say) -> Parts:
    """Tells `constraints`."""
    return {
        "constraints": [
            {
                "id": constraint,
                "title": material.titles[constraint],
                "status": row.status,
                "limit": without_empty(row.limit.plain()),
            }
            for constraint, row in material.constraints.rows.items()
            if row.counts is not None and row.limit is not None
        ]
    }


def _refer(material: Material) -> Iterator[Reference]:
    """Refers to `limit.1` and so on. A limit leaves the page in no words but those the person gave it."""
    number = 0
    for constraint, row in material.constraints.rows.items():
        if constraint not in NEVER and (limit := known_limit(row, material.pack)) is not None:
            number += 1
            limit_text = _(OFFERED[row.status], limit=limit_words(limit, material.pack))
            private = _("{constraint} ({limit})", constraint=material.titles[constraint], limit=limit_text)
            yield Reference(f"limit.{number}", constraint, private, "")


def _limit(material: Material, constraint: str) -> Source:
    row = getattr(material.constraints, constraint)
    if row.counts is None:
        raise KeyError(constraint)
    lines = [material.titles[constraint], _(SAID[row.status], limit=limit_words(row.counts, material.pack))]
    return source(material, constraint, "constraints", _("Constraints"), lines)


LEAVES = Leaving(offer=_offer, keep=_keep, tell=_tell, refer=_refer)
SOURCES: Sources = {
    r"CN\d\d": Behind(_limit, "limit"),
}
