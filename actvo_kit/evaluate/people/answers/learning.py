"""Makes up how a person says what makes something stick."""

from typing import Any

from actvo_kit.evaluate.people.dice import Dice
from actvo_kit.evaluate.people.made_up_person import Records

__all__ = ["answer"]


def answer(dice: Dice, _others: Records) -> dict[str, Any]:
    """Returns what makes something stick, and the time there is."""
    needs = {f"LP0{number}": dice.chance.randint(0, 2) for number in range(2, 7)}
    slots = [dice.chance.choice(("morning", "midday", "afternoon", "evening", "varies"))]
    return needs | {"LP09": {"hours": dice.chance.choice((1, 2, 4)), "slots": slots}}
