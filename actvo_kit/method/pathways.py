"""Compares pathways, METHOD E8: whether two of them are really different."""

from collections.abc import Iterable, Mapping, Set
from itertools import combinations

from actvo_kit.model.catalogue import Option

__all__ = ["close_cousins", "distinctness", "features"]

COUSINS = 0.5


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
