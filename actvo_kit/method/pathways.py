"""Compares pathways, METHOD E8: whether two of them are really different."""

from collections.abc import Iterable, Mapping, Set
from itertools import combinations

from actvo_kit.method.aggregate import POSTS_FROM
from actvo_kit.method.view import View
from actvo_kit.model.answers.pathways import Gauges
from actvo_kit.model.catalogue import Option
from actvo_kit.words import N_

__all__ = ["VIEWS", "close_cousins", "distinctness", "features", "is_worth_a_test"]

COUSINS = 0.5
LIKED, DOUBTED = 70, 40


def features(options: Iterable[Option], strengths: Iterable[str]) -> frozenset[str]:
    """Returns what a pathway is compared by: the types and units of its options, and its strengths."""
    chosen = tuple(options)
    return frozenset({option.type for option in chosen} | {f"unit:{option.unit}" for option in chosen} | set(strengths))


def distinctness(a: Set[str], b: Set[str]) -> float:
    """Returns 1 − |a ∩ b| / |a ∪ b|, from 0 (the same) to 1 (nothing in common). Two empty sets are the same."""
    union = len(a | b)
    return 1 - len(a & b) / union if union else 0.0


def close_cousins(pathways: Mapping[str, Set[str]]) -> tuple[tuple[str, str], ...]:
    """Returns the pairs of pathway ids whose distinctness is below .5, in the order given."""
    pairs = combinations(pathways, 2)
    return tuple((a, b) for a, b in pairs if distinctness(pathways[a], pathways[b]) < COUSINS)


def is_worth_a_test(gauges: Gauges) -> bool:
    """Returns whether a pathway is liked and doubted: METHOD E8 calls that good material for an experiment."""
    liking, confidence = gauges.liking, gauges.confidence
    return liking is not None and confidence is not None and liking >= LIKED and confidence <= DOUBTED


VIEWS = (
    View(
        id="pathways",
        title=N_("Where people here could go"),
        caption=N_("Titles that people gave themselves, without names"),
        sensitivity=1,
        choose=lambda _answer, _pack: None,
        coarse=lambda _pack: {},
        least=POSTS_FROM,
        with_manager=False,
        posts=lambda answer: answer.posts,
    ),
)
"""The gallery of titles, each given by a tap; a title may say who wants away: unseen while a manager attends."""
