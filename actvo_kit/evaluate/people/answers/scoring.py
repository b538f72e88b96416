"""Makes up how a person weighs the options of their shortlist."""

from collections.abc import Sequence
from typing import Any

from actvo_kit.evaluate.people.dice import Dice
from actvo_kit.evaluate.people.made_up_person import Records
from actvo_kit.model.answers.options import OptionsAnswer
from actvo_kit.model.answers.scoring import ScoringAnswer, criteria
from actvo_kit.model.answers.values import ValuesAnswer

__all__ = ["answer"]


def answer(dice: Dice, others: Records, shortlist: Sequence[str] = (), **cell: Any) -> dict[str, Any]:
    """Returns both orders, every cell, and how each option treats the values; `cell` is set in every cell.

    Without a `shortlist` all shortlisted options are weighed.
    """
    shortlist = shortlist or others[OptionsAnswer.slug]["shortlist"]
    top = others[ValuesAnswer.slug]["top5"]
    personal, commercial = criteria(ScoringAnswer.settings_in(dice.pack))
    sure = ("high", "high", "medium", "low")
    cells = {
        option: {
            criterion: {"x": dice.chance.choice((1.5, 2, 3, 3.5, 4, 4.5, 5)), "conf": dice.chance.choice(sure)} | cell
            for criterion in (*personal, *commercial)
        }
        for option in shortlist
    }
    ratings = {option: {card: dice.chance.randint(-2, 2) for card in top} for option in shortlist[:2]}
    return {
        "order_personal": dice.chance.sample(personal, len(personal)),
        "order_commercial": dice.chance.sample(commercial, len(commercial)),
        "alpha": dice.chance.choice((0.4, 0.5, 0.6)),
        "value_ratings": ratings,
        "cell": cells,
    }
