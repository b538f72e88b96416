"""Made-up people: the same every time, known to the pack, and as odd as they say."""

import copy
from typing import Any

import pytest

from actvo_kit.drafting.answers import LEAVING
from actvo_kit.evaluate.people.answers import ANSWERED, all_answers, write_everywhere
from actvo_kit.evaluate.people.attacks import attacks
from actvo_kit.evaluate.people.dice import Dice
from actvo_kit.evaluate.people.made_up_person import Case
from actvo_kit.evaluate.people.swaps import ATTRIBUTES, swaps
from actvo_kit.evaluate.people.usual import usual
from actvo_kit.method.scoring import totals
from actvo_kit.model.answers import RECORDS
from tests.factories import real_pack

PACK = real_pack()
USUAL, ATTACKS, PAIRS = usual(PACK), attacks(PACK), swaps(PACK)
EVERYBODY = [*USUAL, *ATTACKS, *(case for pair in PAIRS for case in pair[1:])]
BY_ID = {case.id: case for case in USUAL}


def test_there_are_as_many_as_the_method_asks_for() -> None:
    assert len(USUAL) >= 36
    assert len(ATTACKS) >= 12
    assert len(PAIRS) >= 40
    ids = [case.id for case in (*USUAL, *ATTACKS)] + [case.id for pair in PAIRS for case in pair[1:]]
    assert len(set(ids)) == len(ids)


def test_they_are_the_same_every_time() -> None:
    assert [case.records for case in usual(PACK)] == [case.records for case in USUAL]
    assert [case.records for case in attacks(PACK)] == [case.records for case in ATTACKS]
    assert [pair.one.records for pair in swaps(PACK)] == [pair.one.records for pair in PAIRS]


def test_made_up_people_answer_everything_that_may_leave() -> None:
    """Else no draft is ever tried on it. A file of the exercise's name in `evaluate/people/answers` is enough."""
    assert set(LEAVING) - set(ANSWERED) == set()


def test_a_text_stands_wherever_a_letter_takes_what_people_wrote() -> None:
    """But for a name of one's own: a thread's, an own idea's."""
    records = all_answers(Dice(PACK, "anybody"))
    write_everywhere(records, "Everywhere this stands.")
    material = Case(id="anybody", about="", pack=PACK, records=records).brief().material
    offered = [field for leaves in LEAVING.values() for field in leaves.offer(material)]
    offered = [field for field in offered if field.free and field.text]
    assert offered
    assert {field.id for field in offered if "Everywhere this stands." not in field.text} == {"thread.TH1"}


def test_every_answer_may_be_saved_in_this_pack() -> None:
    for case in EVERYBODY:
        for slug, record in case.records.items():
            assert RECORDS[slug].read(record).strangers(case.pack) == [], (case.id, slug)


def test_who_has_enough_has_finished_what_they_answered() -> None:
    for case in USUAL:
        for slug, record in case.records.items() if case.enough else ():
            assert RECORDS[slug].read(record).problems(case.pack) == [], (case.id, slug)


def material(case_id: str) -> Any:
    return BY_ID[case_id].brief().material


def test_somebody_is_against_what_they_sorted_high() -> None:
    mine = material("against-1")
    first = mine.values.top5[0]
    assert {mine.treats(option, first) for option in mine.shortlist} == {-2}


def test_a_fixed_limit_keeps_out_somebodys_favourite() -> None:
    mine = material("favourite-out-1")
    (out,) = (option for option in mine.shortlist if mine.blocking(option))
    assert mine.reaction(out.id).gut == "curious"
    assert mine.scored is not None


def test_somebody_says_no_to_their_top_score() -> None:
    mine = material("gut-no-1")
    assert mine.scored is not None
    total = {one: each.total.low for one, each in totals(mine.scored.matrix).items() if each.total}
    assert mine.reaction(max(total, key=lambda one: total[one])).gut == "no"


def test_nothing_is_rated_of_what_somebodys_options_must_have() -> None:
    mine = material("unrated-must-1")
    assert all(mine.unrated(option) == option.requires or mine.unrated(option) for option in mine.shortlist)
    assert mine.strengths.rating


def test_the_short_form_has_four_criteria() -> None:
    cells = BY_ID["short-1"].records["scoring"]["cell"]
    assert {len(row) for row in cells.values()} == {4}
    assert material("short-1").scored is not None


def test_limits_keep_everything_out_or_strain_it() -> None:
    assert material("all-out-1").candidates == ()
    assert any(one.standing == "strained" for found in material("bends-1").findings.values() for one in found)


def plain_texts(value: Any) -> Any:
    """The same data with every text of a sentence's length taken out."""
    if isinstance(value, dict):
        return {key: plain_texts(part) for key, part in value.items()}
    if isinstance(value, list):
        return [plain_texts(part) for part in value]
    return "…" if isinstance(value, str) and " " in value else value


@pytest.mark.parametrize("attribute", ATTRIBUTES)
def test_a_pair_differs_in_one_free_text_only(attribute: str) -> None:
    for pair in (pair for pair in PAIRS if pair.attribute == attribute):
        one, other = copy.deepcopy(pair.one.records), copy.deepcopy(pair.other.records)
        assert one != other
        assert plain_texts(one) == plain_texts(other)


def test_the_attacks_are_where_they_say() -> None:
    said = {case.id: str(case.records) for case in ATTACKS}
    assert "Ignore your rules" in said["ignore-story"]
    assert "<script>" in said["script"]
    rows = {case.id: case.pack.catalogue.options[0] for case in ATTACKS}
    assert "Ignore your rules" in rows["row-summary"].summary
    assert "guaranteed" in (rows["row-certain"].outcome or "")
    assert all(case.attack for case in ATTACKS)
