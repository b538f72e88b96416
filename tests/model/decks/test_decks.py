from itertools import combinations

import pytest
from pydantic import ValidationError

from actvo_kit.model.decks import (
    ArriveDeck,
    ConstraintsDeck,
    CriteriaDeck,
    LearningDeck,
    MotivatorsDeck,
    QuestionsDeck,
    StartersDeck,
    StoryDeck,
    StrengthsDeck,
    ValuesDeck,
)
from actvo_kit.model.ids import CONSTRAINTS, CRITERIA, LEARNING_FORMATS, MOTIVATORS, STUCK, TAGS
from tests.factories import real_pack
from tests.model.records import GONE, refused, sentences, spoiled

KINDS = {
    "arrive": ArriveDeck,
    "story": StoryDeck,
    "values": ValuesDeck,
    "motivators": MotivatorsDeck,
    "strengths": StrengthsDeck,
    "learning": LearningDeck,
    "constraints": ConstraintsDeck,
    "criteria": CriteriaDeck,
    "starters": StartersDeck,
    "questions": QuestionsDeck,
}
DECKS = {slug: getattr(real_pack(), slug).plain() for slug in KINDS}
SETS = DECKS["motivators"]["sets"]


def moved(slug, field, *places):
    """The items of a deck in another order, or with some left out or twice."""
    items = DECKS[slug][field]
    return {field: [items[place] for place in places]}


def rest(slug, field, first=1):
    return range(first, len(DECKS[slug][field]))


IN_ORDER = [
    ("arrive", moved("arrive", "pulse", 1, 0, 2, 3), "pulse", "all four stand here, in their order"),
    ("arrive", moved("arrive", "pulse", 0, 1, 2), "pulse", "all four stand here, in their order"),
    ("story", moved("story", "prompts", 1, 0, 2, 3), "prompts", "all four stand here, in their order"),
    ("story", moved("story", "tags", *rest("story", "tags")), "tags", "all twelve stand here, each once"),
    ("story", moved("story", "tags", 0, *rest("story", "tags", 0)), "tags", "all twelve stand here, each once"),
    ("constraints", moved("constraints", "cards", 1, 0, *range(2, 10)), "cards", "all ten stand here, in their order"),
    ("constraints", moved("constraints", "cards", *range(9)), "cards", "all ten stand here, in their order"),
    (
        "criteria",
        moved("criteria", "criteria", *reversed(range(8))),
        "criteria",
        "all eight stand here, in their order",
    ),
    ("criteria", moved("criteria", "criteria", *range(7)), "criteria", "all eight stand here, in their order"),
    ("learning", moved("learning", "items", 1, 0, *range(2, 10)), "items", "all ten stand here, in their order"),
    ("learning", moved("learning", "stuck", *range(7)), "stuck", "all eight stand here, each once"),
    ("learning", moved("learning", "access", 0, *range(6)), "access", "all six stand here, each once"),
    ("learning", moved("learning", "formats", *range(7)), "formats", "all eight stand here, each once"),
    (
        "learning",
        {"formats.0.offers.short": GONE},
        "formats",
        "each says how much it offers of practice, feedback, social, structure and short",
    ),
    ("learning", {"items.7.words.en.ends": ["Only one"]}, "ends", "a scale has two ends"),
    (
        "motivators",
        moved("motivators", "motivators", *rest("motivators", "motivators")),
        "motivators",
        "all twelve stand here, each once",
    ),
    ("motivators", moved("motivators", "families", 0, 0, 1, 2), "families", "all four stand here, each once"),
]
DESIGN = [
    ({"0": ["MA1", "MC1", "MR1"]}, "each set holds four motivators, one of each family"),
    ({"0": ["MA1", "MC1", "MR1", "MW1", "MW2"]}, "each set holds four motivators, one of each family"),
    ({"0": ["MA1", "MA2", "MR1", "MW1"]}, "each set holds four motivators, one of each family"),
    ({"0": ["MA1", "MC1", "MR1", "MW2"]}, "each motivator stands in three sets"),
    # W1 and W2 change places: every one still stands in three sets, but MA1 meets MW2 twice
    ({"0": ["MA1", "MC1", "MR1", "MW2"], "4": ["MA2", "MC2", "MR3", "MW2"], "5": ["MA2", "MC3", "MR1", "MW1"],
      "1": ["MA1", "MC2", "MR2", "MW1"], "2": ["MA1", "MC3", "MR3", "MW2"], "6": ["MA3", "MC1", "MR3", "MW3"]},
     "two motivators meet in one set only"),
]  # fmt: skip


def said(slug, changes):
    """The rules of a deck that are broken after these changes, as the field and its sentence."""
    with pytest.raises(ValidationError) as error:
        KINDS[slug].read(spoiled(DECKS[slug], changes))
    found = [one["msg"] for one in error.value.errors() if one["type"] == "value_error"]
    return [tuple(one.removeprefix("Value error, ").split(": ", 1)) for one in found]


@pytest.mark.parametrize("slug", KINDS)
def test_a_deck_goes_to_json_and_back(slug):
    deck = KINDS[slug].read(DECKS[slug])
    assert KINDS[slug].read(deck.plain()) == deck
    with pytest.raises(ValidationError, match="frozen"):
        deck.version = 2


@pytest.mark.parametrize("slug", KINDS)
def test_a_deck_has_a_version_and_a_source(slug):
    for wrong in (
        {"version": 0},
        {"version": "1"},
        {"version": True},
        {"source": GONE},
        {"id": GONE},
        {"author": "me"},
    ):
        assert refused(KINDS[slug], spoiled(DECKS[slug], wrong)) == list(wrong)


@pytest.mark.parametrize(("slug", "changes", "field", "sentence"), IN_ORDER)
def test_a_rule_of_a_deck(slug, changes, field, sentence):
    assert said(slug, changes) == [(field, sentence)]


@pytest.mark.parametrize(("changes", "sentence"), DESIGN)
def test_the_design_of_the_sets(changes, sentence):
    assert said("motivators", {f"sets.{number}": members for number, members in changes.items()}) == [
        ("sets", sentence)
    ]


def test_no_two_rules_of_the_design_share_a_sentence():
    assert len(set(sentences(DESIGN))) == 3


def test_nine_sets():
    deck = DECKS["motivators"]
    assert refused(MotivatorsDeck, spoiled(deck, {"sets": SETS[:8]})) == ["sets"]
    assert refused(MotivatorsDeck, spoiled(deck, {"sets": [*SETS, SETS[0]]})) == ["sets"]


def test_motivators_of_different_families_meet_once():
    met = [frozenset(pair) for members in SETS for pair in combinations(members, 2)]
    assert len(met) == len(set(met)) == 54


def test_any_order_of_sets_and_of_their_members_will_do():
    shuffled = [list(reversed(members)) for members in reversed(SETS)]
    assert MotivatorsDeck.read(spoiled(DECKS["motivators"], {"sets": shuffled})).sets[0] == tuple(shuffled[0])


def test_titles_by_language():
    deck = MotivatorsDeck.read(spoiled(DECKS["motivators"], {"motivators.0.words.de": {"title": "Wie", "text": "So."}}))
    assert set(deck.titles["en"]) == set(MOTIVATORS)
    assert deck.titles["de"] == {"MA1": "Wie"}


@pytest.mark.parametrize(
    ("slug", "field", "ids"),
    [
        ("story", "tags", TAGS),
        ("motivators", "motivators", MOTIVATORS),
        ("learning", "stuck", STUCK),
        ("learning", "formats", LEARNING_FORMATS),
        ("constraints", "cards", CONSTRAINTS),
        ("criteria", "criteria", CRITERIA),
    ],
)
def test_an_id_that_is_none(slug, field, ids):
    assert sorted(one["id"] for one in DECKS[slug][field]) == sorted(ids)
    assert f"{field}.0.id" in refused(KINDS[slug], spoiled(DECKS[slug], {f"{field}.0.id": "X1"}))


@pytest.mark.parametrize(
    ("slug", "path", "wrong"),
    [
        ("arrive", "promises", []), ("arrive", "promises.0.words.en.text", "x" * 161), ("arrive", "promises.0.id", "A"),
        ("story", "openers", []), ("story", "prompts.0.words.en.text", "x" * 161),
        ("values", "cards.0.words.en.text", "x" * 91), ("values", "cards.0.words.en.title", "x" * 41),
        ("values", "cards.0.short", 1), ("values", "cards.0.id", "V1"), ("values", "groups.0.quadrant", "MIDDLE"),
        ("motivators", "motivators.0.words.en.text", ""), ("motivators", "families.0.id", "MX"),
        ("strengths", "strengths.0.words.en.anchors", ["one"] * 4), ("strengths", "strengths.0.words.en.anchors.0", ""),
        ("strengths", "families.0.id", "Think"), ("learning", "formats.0.offers.practice", 3),
        ("learning", "formats.0.offers.fun", 1), ("learning", "items.7.words.en.ends", ["a", "b", "c"]),
        ("constraints", "patterns", [{"id": "day", "words": {}}]), ("constraints", "features", []),
        ("constraints", "cards.0.words.en.rule", "x" * 161), ("criteria", "criteria.0.words.en.anchors", ["one"] * 6),
        ("starters", "starters", []), ("starters", "starters.0.hours", 0.4), ("starters", "starters.0.hours", 10.5),
        ("starters", "starters.0.days", 15), ("starters", "starters.0.days", 0), ("starters", "starters.0.tests", []),
        ("starters", "starters.0.tests", ["KX1"]), ("starters", "starters.0.needs_ok_from", "everybody"),
        ("starters", "starters.0.id", "1"), ("starters", "starters.0.words.en.signal_no", "x" * 141),
        ("questions", "questions.0.needs", "a_value"), ("questions", "questions.0.id", "Q1"),
        ("questions", "questions.0.about", "values"), ("questions", "questions", []), ("questions", "distress", []),
        ("questions", "distress.0.words.en.phrases", []), ("questions", "distress.0.words.en.phrases.0", "sad"),
        ("questions", "distress.0.words.en.harmless.0", "x" * 61), ("questions", "distress.0.id", "No hope"),
        ("values", "cards.0.words.English", {"title": "My own opinion", "text": "In a line."}),
    ],
)  # fmt: skip
def test_a_deck_refuses(slug, path, wrong):
    assert any(one.startswith(path) for one in refused(KINDS[slug], spoiled(DECKS[slug], {path: wrong})))


def test_where_a_value_card_belongs():
    deck = real_pack().values
    assert deck.group_of["V02"] == "self_direction_thought"
    assert deck.quadrant_of("V02") == "OPEN"
    assert len(deck.shown("full60")) == 60
    assert len(deck.shown("short30")) == 30
    with pytest.raises(KeyError):
        deck.quadrant_of("V61")
