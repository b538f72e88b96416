"""METHOD E5: what the browser is given, the worked numbers, the card, and what of LP10 is nowhere."""

import json
from itertools import product
from random import Random

import pytest

from actvo_kit.exercises.learning.bot import LearningBot
from actvo_kit.exercises.learning.reading import reading
from actvo_kit.exercises.learning.widget import Learning
from actvo_kit.exercises.take_home import take_home
from actvo_kit.method.learning import is_whole
from actvo_kit.model.answers.learning import NEEDS, LearningAnswer
from actvo_kit.model.saved_answer import Answer, apply


@pytest.fixture
def widget_for(desk_of):
    def make(record=None, **given):
        desk = desk_of(answers={"learning": record} if record else None, **given)
        return Learning(desk, *desk.open())

    return make


def read(pack, **record):
    return reading(LearningAnswer.read(record), pack)


def test_ten_questions_and_what_there_is_to_tick(widget_for):
    content = widget_for().content
    assert [item["id"] for item in content["items"]] == [f"LP{number:02}" for number in range(1, 11)]
    assert (len(content["stuck"]), len(content["access"])) == (8, 6)


def test_the_card_says_what_was_answered_and_nothing_else(pack):
    assert read(pack)["lines"] == []
    assert read(pack)["ways"] == []
    says = read(
        pack, LP01=["tried", "spread"], LP02=2, LP03=1, LP04=0, LP07="basics", LP09={"hours": 2, "slots": ["varies"]}
    )
    assert {line["title"]: line["text"] for line in says["lines"]} == {
        "What helped last time": "I tried it on real work. It was spread over weeks.",
        "I need": "Practice",
        "It helps me": "Feedback",
        "Where I start": "I know the basics: practice on real work helps now.",
        "The time I have": "About two hours a week, at times that change",
    }


def test_no_time_is_an_answer(pack):
    says = read(pack, LP09={"hours": 0, "slots": ["morning"]})
    assert says["lines"] == [{"title": "The time I have", "text": "No time at the moment"}]


def test_oracle_of_the_ways_of_rowan(pack, widget_for):
    """Practice 2, feedback 2, social 1, structure 1, short 2: explaining 14 of 16, a small group of colleagues 12."""
    ways = widget_for(dict(pack.persona.answers["learning"])).reading["ways"]
    assert ways[:2] == ["Explaining to a colleague", "A small group of colleagues"]


def test_ways_always_hold_practice_and_feedback(pack):
    """METHOD E5: any plan has a format with practice and one with feedback, whatever somebody needs."""
    ids = {format_.words["en"].title: format_.id for format_ in pack.learning.formats}
    for needs in product((0, 1, 2), repeat=len(NEEDS)):
        ways = read(pack, **dict(zip(NEEDS, needs, strict=True)))["ways"]
        assert not any(needs) or (len(ways) == 3 and is_whole([ids[way] for way in ways], pack.learning)), needs


def test_access_is_on_no_card_and_in_nothing_to_take_home(pack):
    record = dict(pack.persona.answers["learning"]) | {"LP10": ["captions"]}
    other = record | {"LP10": ["quiet_space"]}
    assert read(pack, **record) == read(pack, **other)
    home = [
        take_home(pack, {"learning": Answer(slug="learning", deck_version=1, schema_version=1, record=each)})
        for each in (record, other)
    ]
    assert home[0] == home[1] != []


def test_two_answers_of_access_stand_alone(widget_for, answer_to):
    widget = widget_for()
    refused = answer_to(widget, {"LP10": ["none", "captions"]}, status="done")
    assert list(refused["problems"]) == ["LP10"]


def test_the_words_of_style_are_nowhere(pack, widget_for):
    """METHOD E5, forbidden in product text."""
    says = json.dumps([widget_for().content, read(pack, **dict.fromkeys(NEEDS, 2))]).lower()
    assert [word for word in ("visual", "auditory", "kinaesthetic", "style", "type of learner") if word in says] == []


@pytest.mark.parametrize("seed", range(20))
def test_a_bot_answers_all_of_it(pack, seed):
    record, places = {}, []
    for change in LearningBot(pack, Random(seed)).play({}):
        record = apply(record, change.get("fields", {}))
        places.append(change["place"])
    assert LearningAnswer.read(record).problems(pack) == []
    assert places[-1] == "card"
