"""Takes one answer out of a person's records, or changes it, by the id under which a sentence cites it."""

import copy
import re
from random import Random
from typing import Any

from actvo_kit.evaluate.people.answers import all_answers
from actvo_kit.evaluate.people.dice import Dice
from actvo_kit.model.workshop import Pack

Records = dict[str, dict[str, Any]]
LINE = ("does", "so_that", "best_when", "low_when")


def somebody(pack: Pack, number: int) -> Records:
    """A made-up person with something in every exercise that may leave; every fourth has weighed, which takes long."""
    dice = Dice(pack, f"changed-{number}")
    records = all_answers(dice, without=() if number % 4 == 0 else ("scoring",))
    records["story"]["story_line"] = {part: f"I {part.replace('_', ' ')} it number {number}." for part in LINE}
    records["constraints"] = {
        "CN03": {"status": "flexible", "limit": {"max_days_month": dice.chance.choice((0, 1, 2))}},
        "CN06": {"status": "flexible", "limit": {"extra_hours_week": dice.chance.choice((1, 2, 3))}},
    }
    return records


def _top(records: Records, card: str) -> tuple[list[str], int]:
    top = records["values"]["top5"]
    return top, top.index(card)


def without(records: Records, answer_id: str) -> Records:
    """The same person without this answer."""
    less = copy.deepcopy(records)
    kind, _rest, option = answer_id.partition("OPT-")
    if answer_id.startswith("EV-V"):
        less["values"]["evidence"].pop(answer_id[3:])
    elif answer_id.startswith("EV-"):
        less["strengths"]["rating"][answer_id[3:]].pop("evidence")
    elif kind == "GUT-":
        less["options"]["reaction"].pop(f"OPT-{option}", None)
    elif option:
        less["scoring"]["cell"][f"OPT-{option}"].pop(kind[:3])
    elif re.fullmatch(r"V\d\d", answer_id):
        less["values"]["top5"].remove(answer_id)
    elif re.fullmatch(r"M[A-Z]\d", answer_id):
        less.pop("motivators")
    elif re.fullmatch(r"S[A-Z]\d", answer_id):
        less["strengths"]["rating"].pop(answer_id)
    elif answer_id == "LP09":
        less["learning"]["LP09"] = {"hours": None, "slots": []}
    elif answer_id.startswith("LP"):
        less["learning"][answer_id] = None
    elif answer_id.startswith("CN"):
        less["constraints"].pop(answer_id)
    elif answer_id.startswith("TH"):
        less["story"]["theme"].pop(answer_id)
    elif answer_id.startswith("SL-"):
        less["story"]["story_line"].pop(answer_id[3:])
    else:
        less["experiments"]["experiment"].pop(answer_id)
    return less


def changed(records: Records, answer_id: str, dice: Random) -> Records:
    """The same person with another answer in its place."""
    other = copy.deepcopy(records)
    kind, _rest, option = answer_id.partition("OPT-")
    if answer_id.startswith("EV-V"):
        other["values"]["evidence"][answer_id[3:]] = "Another example of mine."
    elif answer_id.startswith("EV-"):
        other["strengths"]["rating"][answer_id[3:]]["evidence"] = "Another example of mine."
    elif kind == "GUT-":
        reaction = other["options"]["reaction"].setdefault(f"OPT-{option}", {"gut": "maybe"})
        reaction |= {"gut": "no" if reaction["gut"] != "no" else "curious", "why": "For another reason."}
    elif option:
        cell = other["scoring"]["cell"][f"OPT-{option}"][kind[:3]]
        cell["x"] = dice.choice([x for x in (1, 2, 3, 4, 5) if x != cell["x"]])
    elif re.fullmatch(r"V\d\d", answer_id):
        top, place = _top(other, answer_id)
        with_ = dice.choice([at for at in range(len(top)) if at != place])
        top[place], top[with_] = top[with_], top[place]
    elif re.fullmatch(r"M[A-Z]\d", answer_id):
        today = other["motivators"]["satisfaction"]
        today[answer_id] = dice.choice([one for one in (1, 2, 3, 4, 5) if one != today[answer_id]])
    elif re.fullmatch(r"S[A-Z]\d", answer_id):
        rating = other["strengths"]["rating"][answer_id]
        rating["level"] = dice.choice([one for one in (1, 2, 3, 4, 5) if one != rating["level"]])
    elif answer_id == "LP09":
        other["learning"]["LP09"]["hours"] = 2 if other["learning"]["LP09"]["hours"] != 2 else 4
    elif answer_id.startswith("LP"):
        other["learning"][answer_id] = 1 if other["learning"][answer_id] == 2 else 2
    elif answer_id.startswith("CN"):
        (limit,) = other["constraints"][answer_id]["limit"]
        other["constraints"][answer_id]["limit"][limit] += dice.choice((1, 3))
    elif answer_id.startswith("TH"):
        other["story"]["theme"][answer_id]["label"] = "Another thread"
    elif answer_id.startswith("SL-"):
        other["story"]["story_line"][answer_id[3:]] = "I do another thing."
    else:
        other["experiments"]["experiment"][answer_id] |= {"belief": "Another belief.", "learned": "Another lesson."}
    return other
