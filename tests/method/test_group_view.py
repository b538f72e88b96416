from actvo_kit.method.aggregate import Snapshot, reveal
from actvo_kit.method.group_view import FEEDBACK, VIEWS, chosen, room_items
from actvo_kit.model.answers import RECORDS, ConstraintsAnswer, OptionsAnswer, StrengthsAnswer, ValuesAnswer
from tests.factories import ROWAN, toy_pack

PACK = toy_pack()
ITEMS = room_items(PACK)


def test_values_are_counted_by_quadrant_and_group():
    found = chosen("values", ValuesAnswer.read(ROWAN["values"]), PACK)
    assert found.coarse == {"OPEN", "ENH", "CONS", "TRANS"}
    assert found.fine == {"thought", "action", "achievement", "security", "caring"}


def test_only_what_a_person_plays_to_is_counted():
    found = chosen("strengths", StrengthsAnswer.read(ROWAN["strengths"]), PACK)
    assert (found.coarse, found.fine) == ({"TH", "CR"}, {"ST1", "SC1"})


def test_a_strength_put_back_is_not_counted():
    answer = StrengthsAnswer.read(ROWAN["strengths"] | {"picked": ["SI1"]})
    assert chosen("strengths", answer, PACK) == (frozenset(), frozenset())


def test_options_are_counted_by_type_and_only_when_curious():
    assert chosen("options", OptionsAnswer.read(ROWAN["options"]), PACK).coarse == {"project", "gig"}


def test_nothing_to_count_is_no_respondent():
    for item, view in VIEWS.items():
        assert chosen(item, RECORDS[view.slug](), PACK) is None, item
    assert FEEDBACK.choose(ConstraintsAnswer(), PACK) is None


def test_items_have_the_classes_and_levels_of_the_method():
    assert {slug: (item.sensitivity, len(item.coarse), len(item.fine)) for slug, item in ITEMS.items()} == {
        "story": (1, 6, 0),
        "values": (1, 4, 8),
        "motivators": (1, 4, 12),
        "strengths": (1, 6, 8),
        "learning": (1, 8, 0),
        "options": (2, 6, 0),
        "scoring_first": (2, 4, 0),
        "scoring_share": (2, 3, 0),
        "experiments": (2, 13, 0),
    }
    assert {one for one, item in ITEMS.items() if item.exclusive} == {"scoring_first", "scoring_share"}


def test_categories_are_those_of_the_item():
    answers = {"values": ValuesAnswer, "strengths": StrengthsAnswer, "options": OptionsAnswer}
    for slug, record in answers.items():
        found = chosen(slug, record.read(ROWAN[slug]), PACK)
        assert found.coarse <= ITEMS[slug].coarse.keys()
        assert found.fine <= ITEMS[slug].fine.keys()
        outcome = reveal(ITEMS[slug], {f"p{index}": found for index in range(25)})
        assert isinstance(outcome, Snapshot)
        assert outcome.level == ("fine" if ITEMS[slug].fine else "coarse")
