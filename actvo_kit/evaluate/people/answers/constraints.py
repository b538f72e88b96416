"""Makes up how a person states their limits."""

from typing import Any

from actvo_kit.evaluate.people.dice import Dice
from actvo_kit.evaluate.people.made_up_person import Records

__all__ = ["answer"]


def answer(dice: Dice, _others: Records, **rows: Any) -> dict[str, Any]:
    """Returns travel fixed at a wide limit, hours on top flexible; `rows` in their place."""
    usual = {
        "CN03": {"status": "fixed", "limit": {"max_days_month": dice.chance.choice((2, 4, 6))}},
        "CN06": {"status": "flexible", "limit": {"extra_hours_week": 2}},
        "CN05": {"status": "none"},
    }
    return rows or usual
