"""Makes up a small test that a person planned, tried, and learned something from."""

from datetime import timedelta
from typing import Any

from actvo_kit.evaluate.people.dice import Dice
from actvo_kit.evaluate.people.made_up_person import Records
from actvo_kit.evaluate.people.sample_texts import BELIEFS, LESSONS
from actvo_kit.model.answers.options import OptionsAnswer

__all__ = ["answer", "write"]


def answer(dice: Dice, others: Records) -> dict[str, Any]:
    """Returns one test, done: a starter of the pack with a belief, about the first option of the shortlist."""
    starter = dice.chance.choice(dice.pack.starters.starters)
    words, start = starter.words[dice.pack.workshop.language], dice.pack.catalogue.as_of
    shortlist = others.get(OptionsAnswer.slug, {}).get("shortlist", [])
    test = {
        "option_id": shortlist[0] if shortlist else None,
        "starter": starter.id,
        "tests": [*starter.tests],
        "belief": dice.chance.choice(BELIEFS),
        "action": words.action,
        "start": start.isoformat(),
        "end": (start + timedelta(days=starter.days)).isoformat(),
        "hours": starter.hours,
        "reversible": True,
        "touches": ["none"],
        "needs_ok_from": starter.needs_ok_from,
        "signal_yes": words.signal_yes,
        "signal_no": words.signal_no,
        "status": "done",
        "signal": dice.chance.choice(("yes", "no", "unclear")),
        "learned": dice.chance.choice(LESSONS),
    }
    return {"experiment": {"EX-1": test}}


def write(record: dict[str, Any], text: str) -> None:
    """Puts the text into what the test is about and what was learned."""
    for test in record["experiment"].values():
        test.update(belief=text[:160], learned=text[:300])
