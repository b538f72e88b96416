"""Makes up how a person rates their strengths."""

from collections.abc import Iterable
from typing import Any

from actvo_kit.evaluate.people.dice import Dice
from actvo_kit.evaluate.people.made_up_person import Records
from actvo_kit.evaluate.people.sample_texts import EXAMPLES

__all__ = ["answer", "write"]


def answer(dice: Dice, _others: Records, rated: Iterable[str] = ()) -> dict[str, Any]:
    """Returns fourteen strengths with a level and an energy (or those in `rated`), every second with an example."""
    all_ids = [strength.id for strength in dice.pack.strengths.strengths]
    chosen = list(rated) or dice.chance.sample(all_ids, min(14, len(all_ids)))
    texts = dice.chance.sample(EXAMPLES, len(EXAMPLES))
    rating: dict[str, Any] = {}
    for place, strength in enumerate(chosen):
        rating[strength] = {"level": dice.chance.choice((2, 3, 3, 4, 4, 5)), "energy": dice.chance.randint(-2, 2)}
        if place % 2 == 0:
            rating[strength]["evidence"] = texts[place % len(texts)]
    return {"picked": chosen[:6], "rating": rating}


def write(record: dict[str, Any], text: str) -> None:
    """Puts the text as the example of every strength."""
    for rating in record["rating"].values():
        rating["evidence"] = text[:240]
