"""Makes up how a person marks options and shortlists them."""

from collections.abc import Sequence
from typing import Any

from actvo_kit.evaluate.people.dice import Dice
from actvo_kit.evaluate.people.made_up_person import Records
from actvo_kit.evaluate.people.sample_texts import IDEAS, REASONS
from actvo_kit.method.constraints import is_blocked
from actvo_kit.model.answers.constraints import ConstraintsAnswer
from actvo_kit.model.answers.options import OWN

__all__ = ["answer", "own_idea", "shortlisted", "write"]


def answer(dice: Dice, others: Records, shortlist: Sequence[str] = (), **more: Any) -> dict[str, Any]:
    """Returns a gut mark on eight options and on the shortlist, with a reason for two.

    Without a `shortlist` the dice choose one that the person's limits allow.
    """
    shortlist = shortlist or shortlisted(dice, others.get(ConstraintsAnswer.slug, {}))
    offered = dice.pack.catalogue.offered
    marked = [*dice.chance.sample([option.id for option in offered], 8), *shortlist]
    marks = ("curious", "curious", "maybe", "no")
    reaction: dict[str, Any] = {option: {"gut": dice.chance.choice(marks)} for option in marked}
    for option, why in zip(shortlist, dice.chance.sample(REASONS, len(REASONS)), strict=False):
        reaction[option]["why"] = why
    unit = dice.chance.choice([option.unit for option in offered if option.unit != "any"])
    refused = not any(_type(dice, option, more) == "reshape" for option in shortlist)
    record = {"reaction": reaction, "shortlist": list(shortlist), "my_unit": unit, "reshape_refused": refused}
    return record | more


def write(record: dict[str, Any], text: str) -> None:
    """Puts the text as the reason for every option of the shortlist."""
    for option in record["shortlist"]:
        record["reaction"][option]["why"] = text[:140]


def shortlisted(dice: Dice, limits: dict[str, Any], count: int = 3) -> list[str]:
    """Returns a reshape and others of different types, all within the limits."""
    allowed = ConstraintsAnswer.read(limits)
    free = [option for option in dice.pack.catalogue.offered if not is_blocked(allowed, option)]
    dice.chance.shuffle(free)
    chosen = [next(option for option in free if option.type == "reshape")]
    for option in free:
        if len(chosen) < count and all((option.type, option.unit) != (other.type, other.unit) for other in chosen):
            chosen += [option] if option.type not in {other.type for other in chosen} else []
    return [option.id for option in chosen]


def own_idea(dice: Dice, **more: Any) -> dict[str, Any]:
    """Returns an idea of one's own: a title, a kind and a line."""
    title, summary = dice.chance.choice(IDEAS)
    return {"title": title, "type": "project", "summary": summary} | more


def _type(dice: Dice, option: str, more: dict[str, Any]) -> str:
    return str(more["own_option"]["type"]) if option == OWN else dice.pack.catalogue.option(option).type
