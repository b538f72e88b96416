"""Scores values, METHOD E2: every score is centred on the person's own mean, so that two people cannot be compared."""

from collections.abc import Callable, Mapping, Sequence
from itertools import combinations

from actvo_kit.method.aggregate import Chosen
from actvo_kit.method.view import View, titles
from actvo_kit.method.weights import roc_weights
from actvo_kit.model.answers.values import ValuesAnswer
from actvo_kit.model.decks import QuadrantId, ValuesDeck
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_

__all__ = ["VIEWS", "card_scores", "centred", "group_scores", "quadrant_scores", "tension", "values_fit"]

PILE_POINTS = {"high": 2, "some": 1, "low": 0}
AXES = (frozenset({"OPEN", "CONS"}), frozenset({"ENH", "TRANS"}))


def card_scores(pile: Mapping[str, str], ranked: Sequence[str]) -> dict[str, int]:
    """Returns the score of every sorted card: 2, 1 or 0 for its pile, plus n … 1 for rank 1 … n (METHOD E2: s = p + r).

    A card that is not sorted yet has no score.
    """
    bonus = {card: len(ranked) - place for place, card in enumerate(ranked)}
    return {card: PILE_POINTS[name] + bonus.get(card, 0) for card, name in pile.items()}


def centred(scores: Mapping[str, int], category_of: Callable[[str], str]) -> dict[str, float]:
    """Returns the mean score of each category minus the mean of all cards. Categories without a sorted card are
    absent.
    """
    if not scores:
        return {}
    members: dict[str, list[int]] = {}
    for card, score in scores.items():
        members.setdefault(category_of(card), []).append(score)
    middle = sum(scores.values()) / len(scores)
    return {category: sum(scores) / len(scores) - middle for category, scores in members.items()}


def group_scores(answer: ValuesAnswer, deck: ValuesDeck) -> dict[str, float]:
    """Returns centred scores of the 19 groups, of those that hold a sorted card."""
    group_of = {card.id: card.group for card in deck.cards}
    return centred(card_scores(answer.pile, answer.top5), group_of.__getitem__)


def quadrant_scores(answer: ValuesAnswer, deck: ValuesDeck) -> dict[str, float]:
    """Returns centred scores of the four quadrants, of those that hold a sorted card."""
    return centred(card_scores(answer.pile, answer.top5), deck.quadrant_of)


def tension(top5: Sequence[str], quadrant_of: Callable[[str], QuadrantId]) -> tuple[str, str] | None:
    """Returns the pair of ranks 1–3 from opposite ends of an axis, the one with the smaller rank sum; None
    without one.
    """
    # combinations of three come in order of their rank sum
    pairs = combinations(top5[:3], 2)
    return next(((a, b) for a, b in pairs if {quadrant_of(a), quadrant_of(b)} in AXES), None)


def values_fit(ratings: Sequence[int | None]) -> float | None:
    """Returns how far an option feeds the ranked values, 0 to 1. `ratings` are −2 to 2 in rank order; None is unknown.

    VF = Σ w·(r+2)/4 with ROC weights renormalised over what is known (METHOD E2). None with fewer than two ratings.
    """
    known = [(weight, rating) for weight, rating in zip(roc_weights(max(len(ratings), 1)), ratings, strict=False)
             if rating is not None]  # fmt: skip
    if len(known) < 2:
        return None
    return sum(weight * (rating + 2) / 4 for weight, rating in known) / sum(weight for weight, _ in known)


def _top_five(answer: ValuesAnswer, pack: Pack) -> Chosen | None:
    if not answer.top5:
        return None
    group_of = pack.values.group_of
    return Chosen(
        frozenset(pack.values.quadrant_of(card) for card in answer.top5),
        frozenset(group_of[card] for card in answer.top5),
    )


VIEWS = (
    View(
        id="values",
        title=N_("What matters most in this room"),
        caption=N_("Share of people with at least one in their top five"),
        sensitivity=1,
        choose=_top_five,
        coarse=lambda pack: titles(pack.values.quadrants, pack),
        fine=lambda pack: titles(pack.values.groups, pack),
    ),
)
"""The parts of the answers that a room may see."""
