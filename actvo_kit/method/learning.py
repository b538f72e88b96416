"""Matches learning formats with what is needed, METHOD E5. For the order of suggestions only."""

from collections.abc import Iterable, Mapping

from actvo_kit.method.aggregate import Chosen
from actvo_kit.method.view import View, titles
from actvo_kit.model.answers.learning import LearningAnswer
from actvo_kit.model.decks import LearningDeck
from actvo_kit.model.ids import Dimension, LearningFormat
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_

__all__ = ["VIEWS", "by_match", "is_whole", "match"]

MOST = 2


def match(needs: Mapping[Dimension, int | None], offers: Mapping[Dimension, int]) -> float | None:
    """Returns how far a format offers what is needed, 0 to 1: Σ need·offer / (2·Σ need), METHOD E5.

    Unknown needs are left out. None when nothing is needed or known.
    """
    known = {dimension: need for dimension, need in needs.items() if need}
    total = sum(known.values())
    if not total:
        return None
    return sum(need * offers.get(dimension, 0) for dimension, need in known.items()) / (MOST * total)


def by_match(
    needs: Mapping[Dimension, int | None], deck: LearningDeck, formats: Iterable[LearningFormat] | None = None
) -> tuple[tuple[LearningFormat, float | None], ...]:
    """Returns formats with their match, the best first; equal ones in the order given (that of the deck when
    none is).
    """
    offers = {format_.id: format_.offers for format_ in deck.formats}
    format_ids = list(offers) if formats is None else list(formats)
    matches = [(format_id, match(needs, offers[format_id])) for format_id in format_ids]
    return tuple(sorted(matches, key=lambda pair: -(pair[1] or 0)))


def is_whole(formats: Iterable[LearningFormat], deck: LearningDeck) -> bool:
    """Returns whether a plan has something to practise and something that gives feedback (the rule of METHOD E5)."""
    chosen = set(formats)
    offers = [format_.offers for format_ in deck.formats if format_.id in chosen]
    return any(offer["practice"] for offer in offers) and any(offer["feedback"] for offer in offers)


WANTED = 3
"""The number of formats that count for one person."""


def _best(answer: LearningAnswer, pack: Pack) -> Chosen | None:
    best = [format_id for format_id, fit in by_match(answer.needs, pack.learning) if fit is not None]
    return Chosen(frozenset(best[:WANTED])) if best else None


VIEWS = (
    View(
        id="learning",
        title=N_("How this room would like to learn"),
        caption=N_("Share of people for whom it is among the three that fit best"),
        sensitivity=1,
        choose=_best,
        coarse=lambda pack: titles(pack.learning.formats, pack),
    ),
)
"""The parts of the answers that a room may see."""
