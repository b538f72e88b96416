"""Makes up how a person tells their story."""

from typing import Any

from actvo_kit.evaluate.people.dice import Dice
from actvo_kit.evaluate.people.made_up_person import Records
from actvo_kit.evaluate.people.sample_texts import MOMENTS, THREADS
from actvo_kit.model.ids import TAGS

__all__ = ["answer", "write", "write_moments"]


def answer(dice: Dice, _others: Records) -> dict[str, Any]:
    """Returns four moments and a thread."""
    moments: dict[str, dict[str, Any]] = {
        f"e{number}": {
            "title": title,
            "what_i_did": did,
            "when": dice.chance.choice(("earlier", "middle", "recent", "now")),
            "energy": dice.chance.randint(-4, 5),
            "tags": dice.chance.sample(TAGS, 2),
        }
        for number, (title, did) in enumerate(dice.chance.sample(MOMENTS, 4), 1)
    }
    for moment in moments.values():
        moment["kind"] = _kind(moment["energy"])
    theme = {"TH1": {"label": dice.chance.choice(THREADS), "evidence": ["e1", "e3"]}}
    return {"episode": moments, "theme": theme}


def _kind(energy: int) -> str:
    """A high moment, a low one, or one that changed something."""
    return "peak" if energy > 1 else "dip" if energy < 0 else "turn"


def write_moments(record: dict[str, Any], text: str) -> None:
    """Puts the text into every moment."""
    for moment in record["episode"].values():
        moment["what_i_did"] = text[:400]


def write(record: dict[str, Any], text: str) -> None:
    """Puts the text into every moment and the one line."""
    write_moments(record, text)
    record["story_line"] = {"does": text[:160]}
