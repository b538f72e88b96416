"""Makes up how a person compares motivators."""

from typing import Any

from actvo_kit.evaluate.people.dice import Dice
from actvo_kit.evaluate.people.made_up_person import Records
from actvo_kit.model.ids import MOTIVATORS

__all__ = ["answer"]


def answer(dice: Dice, _others: Records) -> dict[str, Any]:
    """Returns what would be missed most and least of every set, and how much of each there is today."""
    choices = {}
    for number, members in enumerate(dice.pack.motivators.sets, 1):
        most, least = dice.chance.sample(members, 2)
        choices[str(number)] = {"most": most, "least": least}
    return {"choices": choices, "satisfaction": {motivator: dice.chance.randint(1, 5) for motivator in MOTIVATORS}}
