from actvo_kit.method.aggregate import Snapshot, reveal
from actvo_kit.method.constraints import FEEDBACK
from actvo_kit.method.group_view import SLUG_OF, VIEWS, chosen, room_items
from actvo_kit.model.answers import RECORDS
from actvo_kit.model.answers.constraints import AvoidLimit, ConstraintsAnswer, Row
from actvo_kit.model.answers.experiments import ExperimentsAnswer
from actvo_kit.model.answers.learning import LearningAnswer
from actvo_kit.model.answers.options import OptionsAnswer
from actvo_kit.model.answers.scoring import ScoringAnswer
from actvo_kit.model.answers.strengths import StrengthsAnswer
from actvo_kit.model.answers.values import ValuesAnswer
from tests.factories import ROWAN, real_pack, toy_pack

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
    for item, slug in SLUG_OF.items():
        assert chosen(item, RECORDS[slug](), PACK) is None, item
    assert FEEDBACK.choose(ConstraintsAnswer(), PACK) is None


def test_items_have_the_classes_and_levels_of_the_method():
    assert {slug: (item.sensitivity, len(item.coarse), len(item.fine)) for slug, item in ITEMS.items()} == {
        "pulse": (1, 2, 0),
        "story": (1, 6, 0),
        "values": (1, 4, 8),
        "motivators": (1, 4, 12),
        "strengths": (1, 6, 8),
        "learning": (1, 8, 0),
        "options": (2, 6, 0),
        "pathways": (1, 0, 0),
        "scoring_first": (2, 4, 0),
        "scoring_share": (2, 3, 0),
        "experiments_total": (2, 0, 0),
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


def persona(slug):
    return RECORDS[slug].read(real_pack().persona.answers[slug])


def test_only_activities_of_high_moments_are_counted():
    assert chosen("story", persona("story"), real_pack()).coarse == {"investigate", "help_teach"}


def test_only_what_is_wanted_most_is_counted():
    found = chosen("motivators", persona("motivators"), real_pack())
    assert found == (frozenset({"MC", "MA", "MW"}), frozenset({"MC2", "MA3", "MW1"}))


def test_the_three_formats_that_fit_best():
    assert chosen("learning", persona("learning"), real_pack()).coarse == {"teach-back", "peer circle", "shadowing"}
    assert chosen("learning", LearningAnswer(LP02=0), real_pack()) is None


def test_the_first_of_the_own_criteria_and_the_side_that_counts_more():
    cell = {"OPT-001": {}}
    answer = ScoringAnswer(order_personal=("KP3", "KP1"), alpha=0.6, cell=cell)
    assert chosen("scoring_first", answer, real_pack()).coarse == {"KP3"}
    sides = [chosen("scoring_share", ScoringAnswer(alpha=alpha, cell=cell), real_pack()) for alpha in (0.6, 0.5, 0.4)]
    assert [set(one.coarse) for one in sides] == [{"me"}, {"even"}, {"organisation"}]


def test_experiments_by_their_starter():
    answer = ExperimentsAnswer.read({"experiment": {"EX-1": {"starter": "TRY01"}, "EX-2": {}}})
    assert chosen("experiments", answer, real_pack()).coarse == {"TRY01", "own"}


def test_what_keeps_options_out_is_counted_for_twenty_and_never_for_two_of_the_ten():
    item = FEEDBACK.item(real_pack())
    assert (item.least, len(item.coarse)) == (20, 8)
    assert not {"CN07", "CN10"} & item.coarse.keys()
    answer = persona("constraints").model_copy(
        update={"CN10": Row[AvoidLimit](status="fixed", limit=AvoidLimit(units=("Digital",)))}
    )
    assert FEEDBACK.choose(answer, real_pack()).coarse == {"CN03"}
    assert "blocked" not in VIEWS
