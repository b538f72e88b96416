"""Defines what a room may see of how people weigh: what they would improve first, and which side counts more."""

from actvo_kit.method.aggregate import Chosen
from actvo_kit.method.view import View, titles
from actvo_kit.model.answers.scoring import ScoringAnswer
from actvo_kit.model.ids import PERSONAL
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _

__all__ = ["VIEWS"]

EVEN = 0.5
SHARES = {"me": N_("More for me"), "even": N_("Even"), "organisation": N_("More for the organisation")}


def _first(answer: ScoringAnswer, _pack: Pack) -> Chosen | None:
    return Chosen(frozenset(answer.order_personal[:1])) if answer.order_personal else None


def _share(answer: ScoringAnswer, _pack: Pack) -> Chosen | None:
    if not answer.cell:
        return None
    side = "even" if answer.alpha == EVEN else "me" if answer.alpha > EVEN else "organisation"
    return Chosen(frozenset({side}))


VIEWS = (
    View(
        id="scoring_first",
        title=N_("What this room would improve first"),
        caption=N_("Share of people who would improve this first, of their own four"),
        sensitivity=2,
        choose=_first,
        coarse=lambda pack: titles(
            (criterion for criterion in pack.criteria.criteria if criterion.id in PERSONAL), pack
        ),
        exclusive=True,
    ),
    View(
        id="scoring_share",
        title=N_("How this room weighs the two sides"),
        caption=N_("Share of people by which side counts more for them"),
        sensitivity=2,
        choose=_share,
        coarse=lambda _pack: {share: _(side) for share, side in SHARES.items()},
        exclusive=True,
    ),
)
