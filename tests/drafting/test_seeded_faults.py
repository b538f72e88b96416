"""Two hundred faults in drafts of made-up people, all caught; and not one alarm in two hundred drafts that are good."""

import copy
import random
from collections import Counter

import pytest
from pydantic import ValidationError

from actvo_kit.drafting.checks import problems
from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.evaluate.people.answers import all_answers
from actvo_kit.evaluate.people.dice import Dice
from actvo_kit.evaluate.people.usual import usual
from tests.drafting.faults import FAULTS, Seat, spoiled
from tests.factories import real_pack

PACK = real_pack()
EACH = 12
PEOPLE = [case for case in usual(PACK) if case.enough and "strengths" in case.records]
WRITTEN = [(case, case.brief().material) for case in PEOPLE]
DRAFTS = {case.id: TemplateDrafter().write(case.brief()) for case, _ in WRITTEN}


def seat(kind: str, number: int) -> Seat:
    dice = random.Random(f"{kind}-{number}")
    fit = [
        (case, material)
        for case, material in WRITTEN
        if kind not in ("blocked_option", "too_sure")
        or (kind == "blocked_option" and any(material.blocking(one) for one in material.known.values()))
        or (kind == "too_sure" and any(draft.confidence.missing for draft in DRAFTS[case.id].pathways))
    ]
    case, material = dice.choice(fit)
    other = dice.choice([material for one, material in WRITTEN if one.id != case.id])
    return Seat(copy.deepcopy(DRAFTS[case.id].plain()), material, other, dice)


@pytest.mark.parametrize("kind", FAULTS)
def test_every_fault_is_caught(kind: str) -> None:
    caught: Counter[str] = Counter()
    for number in range(EACH):
        there = seat(kind, number)
        try:
            drafts = spoiled(there, kind)
        except ValidationError:
            caught["by the record"] += 1
            continue
        found = problems(drafts, there.material)
        assert found, (kind, number, drafts.pathways)
        caught["by the checks"] += 1
    assert caught.total() == EACH


def test_there_are_two_hundred_of_them() -> None:
    assert len(FAULTS) * EACH >= 200


def test_no_alarm_in_two_hundred_good_drafts() -> None:
    count = 0
    for case in usual(PACK):
        drafts = TemplateDrafter().write(case.brief())
        assert problems(drafts, case.brief().material) == (), case.id
        count += len(drafts.pathways)
    for number in range(40):
        records = all_answers(Dice(PACK, f"good-{number}"), without=["scoring"] if number % 2 else [])
        case = PEOPLE[0].__class__(id=f"good-{number}", about="", pack=PACK, records=records)
        drafts = TemplateDrafter().write(case.brief())
        assert problems(drafts, case.brief().material) == (), case.id
        count += len(drafts.pathways)
    assert count >= 200
