from actvo_kit.method.aggregate import Snapshot, reveal
from actvo_kit.method.group_view import chosen, room_items
from actvo_kit.model.answers import OptionsAnswer, PathwaysAnswer, StrengthsAnswer, ValuesAnswer
from tests.factories import ROWAN, toy_pack

PACK = toy_pack()
ITEMS = room_items(PACK)


def test_values_are_counted_by_quadrant_and_group():
    found = chosen(ValuesAnswer.read(ROWAN["values"]), PACK)
    assert found.coarse == {"OPEN", "ENH", "CONS", "TRANS"}
    assert found.fine == {"thought", "action", "achievement", "security", "caring"}


def test_only_what_a_person_plays_to_is_counted():
    found = chosen(StrengthsAnswer.read(ROWAN["strengths"]), PACK)
    assert (found.coarse, found.fine) == ({"TH", "CR"}, {"ST1", "SC1"})


def test_a_strength_put_back_is_not_counted():
    answer = StrengthsAnswer.read(ROWAN["strengths"] | {"picked": ["SI1"]})
    assert chosen(answer, PACK) == (frozenset(), frozenset())


def test_options_are_counted_by_type_and_only_when_curious():
    assert chosen(OptionsAnswer.read(ROWAN["options"]), PACK).coarse == {"project", "gig"}


def test_nothing_to_count_is_no_respondent():
    for answer in (ValuesAnswer(), StrengthsAnswer(), OptionsAnswer(), PathwaysAnswer(choice={"PW-A": "kept"})):
        assert chosen(answer, PACK) is None


def test_items_have_the_classes_and_levels_of_the_method():
    assert {slug: (item.sensitivity, len(item.coarse), len(item.fine)) for slug, item in ITEMS.items()} == {
        "values": (1, 4, 8),
        "strengths": (1, 6, 8),
        "options": (2, 6, 0),
    }
    assert not any(item.exclusive for item in ITEMS.values())


def test_categories_are_those_of_the_item():
    answers = {"values": ValuesAnswer, "strengths": StrengthsAnswer, "options": OptionsAnswer}
    for slug, record in answers.items():
        found = chosen(record.read(ROWAN[slug]), PACK)
        assert found.coarse <= ITEMS[slug].coarse.keys()
        assert found.fine <= ITEMS[slug].fine.keys()
        outcome = reveal(ITEMS[slug], {f"p{index}": found for index in range(25)})
        assert isinstance(outcome, Snapshot)
        assert outcome.level == ("fine" if ITEMS[slug].fine else "coarse")
