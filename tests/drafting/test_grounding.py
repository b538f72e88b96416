import pytest

from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.checks import problems
from actvo_kit.drafting.grounding import Known, grounded, strangers
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.sources import source
from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.model.pathway import Confidence, Question, Sentence
from tests.factories import MOMENT, answers, toy_pack

PACK = toy_pack()
MATERIAL = Material.of(PACK, answers())
DRAFTS = TemplateDrafter().write(Brief.of(PACK, answers(), MOMENT))
GOOD = Sentence(
    id="OPT-007-uses-ST1",
    mark="strength",
    text="It uses Finding causes (you: 4, needed: 3).",
    shareable="It uses Finding causes, which I can show: “March: repeat visits to the north depot”.",
    emphasis=("Finding causes",),
    evidence=("ST1", "EV-ST1", "OPT-007"),
)


def test_a_good_sentence_stays():
    assert grounded([GOOD], MATERIAL) == (GOOD,)


@pytest.mark.parametrize(
    "change",
    [
        {"evidence": ("ST1", "EV-ST1", "OPT-007", "OPT-404")},
        {"evidence": ("ST1", "EV-ST1", "OPT-007", "V21")},  # not among the five
        {"evidence": ("ST1", "EV-ST1", "OPT-007", "EV-SC1")},  # nothing was written
        {"evidence": ("ST1", "EV-ST1", "OPT-007", "ST2")},  # not rated
        {"evidence": ("ST1", "OPT-007")},  # quotes what it does not cite
        {"shareable": "It uses Finding causes, which I can show: “I led the depot”."},
        {"shareable": "It uses Finding causes, where I am at level 4."},
        {"shareable": "It uses Finding causes, my number 1."},
        {"shareable": "It uses Finding causes, 4 of 5."},
        {"shareable": "Explaining clearly is 2 below."},
        {"shareable": "It uses Finding causes, as you do."},
        {"text": "It uses Finding causes: a perfect match."},
        {"text": "Finding causes: you are a detective."},
        {"text": "Finding causes suits your learning style."},
        {"text": "Finding causes is good for your family."},
        {"text": "Finding causes saves 95 EUR."},
        {"text": "We promise you Finding causes."},
        {"emphasis": ("Seeing patterns",)},
    ],
)
def test_a_sentence_that_is_not_carried_is_left_out(change):
    assert grounded([GOOD.model_copy(update=change)], MATERIAL) == ()


GERMAN = PACK.model_copy(update={"workshop": PACK.workshop.model_copy(update={"language": "de"})})


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Das nutzt Ihre Erfahrung mit Kunden und Verträgen im Alltag.", []),
        ("Was will der Betrieb? Er will Ruhe.", []),
        ("Das führt KESTREL, und die NordWind hilft.", ["KESTREL", "NordWind"]),
    ],
)
def test_where_every_noun_has_a_capital_only_capitals_inside_a_word_tell_a_name(text, names):
    assert list(strangers(text, (), Known(GERMAN))) == [f"nobody knows {name}" for name in names]
    assert list(strangers(text, [text], Known(GERMAN))) == []


def test_where_nouns_have_none_a_capital_tells_a_name():
    assert list(strangers("It is led by Otto. Bettina leads it.", (), Known(PACK))) == [
        "nobody knows Otto",
        "nobody knows Bettina",
    ]


def test_figures_of_the_catalogue_may_leave_the_page():
    worth = GOOD.model_copy(
        update={"text": "The need is 5 of 5.", "shareable": "The need is 5 of 5.", "emphasis": (),
                "evidence": ("OPT-007",), "mark": "catalogue"}
    )  # fmt: skip
    assert grounded([worth], MATERIAL) == (worth,)


def asked(*questions):
    return tuple(Question(to="me", question=one) for one in questions)


SURE = Confidence(level="high", because="Because.")


def changed(**changes):
    first, *rest = DRAFTS.pathways
    return DRAFTS.model_copy(update={"pathways": (first.model_copy(update=changes), *rest)})


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"title": "Stay: one two three four five six"}, "more than 6 words"),
        ({"questions": asked("What now?", "What now?")}, "fewer than two"),
        ({"questions": asked("The risk is “rain”?", "What now?")}, "not verbatim"),
        ({"change_my_mind": ("Prove that you are a leader.",)}, "may not say"),
        ({"option_ids": ("OPT-404",)}, "not in the catalogue"),
        ({"confidence": SURE}, "cannot be sure"),
        ({"sentences": ()}, "cites no option"),
        ({"sentences": DRAFTS.pathways[1].sentences, "option_ids": ("OPT-007",)}, "two drafts"),
    ],
)
def test_a_draft_that_breaks_a_rule_is_named(changes, fault):
    assert any(fault in one for one in problems(changed(**changes), MATERIAL))


def test_a_sentence_without_its_source_is_named():
    assert any(
        "is not among the sources" in one for one in problems(DRAFTS.model_copy(update={"sources": ()}), MATERIAL)
    )


def test_not_enough_is_checked_as_well():
    assert problems(DRAFTS.model_copy(update={"not_enough": ("We guarantee more later.",)}), MATERIAL)


def test_a_mark_on_an_option_off_the_shortlist_says_only_that():
    assert source(MATERIAL, "GUT-OPT-013").lines == ("Storm-day floor support", "You marked it curious.")


@pytest.mark.parametrize("unknown", ["OPT-404", "GUT-OPT-404", "V21", "EV-V14", "EV-SC1", "SR1", "XX9"])
def test_nothing_stands_behind_an_unknown_id(unknown):
    with pytest.raises(KeyError):
        source(MATERIAL, unknown)
