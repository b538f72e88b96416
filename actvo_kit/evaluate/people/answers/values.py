"""Makes up how a person sorts their values."""

from typing import Any

from actvo_kit.evaluate.people.dice import Dice
from actvo_kit.evaluate.people.made_up_person import Records
from actvo_kit.evaluate.people.sample_texts import EXAMPLES
from actvo_kit.model.answers.values import HIGH_CAP

__all__ = ["answer", "write"]


def answer(dice: Dice, _others: Records, count: int = 5, deck: str = "full60") -> dict[str, Any]:
    """Returns every card in a pile, `count` of them in order, and an example for two."""
    cards = [card.id for card in dice.pack.values.shown(deck)]
    high = dice.chance.sample(cards, min(8, HIGH_CAP[deck]))
    pile = {card: "high" if card in high else dice.chance.choice(("some", "low")) for card in cards}
    top = high[:count]
    return {
        "deck": deck,
        "pile": pile,
        "top10": high,
        "top5": top,
        "evidence": dict(zip(top[:2], dice.chance.sample(EXAMPLES, 2), strict=False)),
    }


def write(record: dict[str, Any], text: str) -> None:
    """Puts the text beside each of the five."""
    record["evidence"] = dict.fromkeys(record["top5"], text[:200])
