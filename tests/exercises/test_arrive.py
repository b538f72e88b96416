"""METHOD E0: what the browser is given, the four questions three times, and what a skip at the end leaves alone."""

from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from actvo_kit.exercises.arrive.bot import ArriveBot
from actvo_kit.exercises.arrive.reading import reading
from actvo_kit.exercises.arrive.widget import Arrive
from actvo_kit.exercises.take_home import take_home
from actvo_kit.method.arrive import mean
from actvo_kit.model.answers.arrive import ArriveAnswer
from actvo_kit.model.saved_answer import Answer, apply
from tests.walk.screens import Somebody

ROWAN = {"pre": {"CP1": 2, "CP2": 3, "CP3": 2, "CP4": 2}, "post": {"CP1": 4, "CP2": 4, "CP3": 5, "CP4": 3}}


@pytest.fixture
def widget_for(desk_of):
    def make(record=None, step=None, **given):
        desk = desk_of(answers={"arrive": record} if record else None, **given)
        return Arrive(desk, *desk.open(), step)

    return make


def test_three_promises_the_table_and_four_questions(widget_for):
    content = widget_for().content
    assert content["moment"] == "pre"
    assert content["promises"] == [
        "Your answers stay with you.",
        "The room sees only grouped results from five or more people.",
        "Nothing is sent to your manager.",
    ]
    assert [item["id"] for item in content["items"]] == ["CP1", "CP2", "CP3", "CP4"]
    assert [row["who"] for row in content["sees"] if row["what"] == "Your limits and private notes"] == [
        "You alone. They are in no picture of the room."
    ]


def test_the_second_step_asks_for_the_time_after(widget_for):
    assert widget_for({"pulse": ROWAN}, "closing").content["moment"] == "post"
    assert widget_for({"pulse": ROWAN}).content["moment"] == "pre"


def test_from_day_30_on_the_last_step_asks_once_more(widget_for):
    for days, moment in ((29, "post"), (30, "d30")):
        widget = widget_for({"pulse": ROWAN}, "closing")
        began = datetime.now(UTC) - timedelta(days=days, minutes=1)
        stored = widget.stored.model_copy(update={"created_at": began})
        widget.view = widget.view.model_copy(update={"answers": {**widget.view.answers, "arrive": stored}})
        assert widget.content_of()["moment"] == moment


def test_it_is_read_back_side_by_side_and_without_a_verdict(pack):
    says = reading(ArriveAnswer.read({"pulse": ROWAN | {"d30": {"CP4": "undisclosed"}}}), pack)
    assert says["times"] == ["Before", "At the end", "30 days later"]
    assert says["lines"][3] == {
        "text": "I feel ready to talk about it with my manager.",
        "said": ["A little", "Partly", "Not said"],
    }
    assert reading(ArriveAnswer(), pack) == {"times": [], "lines": []}


def test_not_said_is_an_answer_that_counts_nowhere():
    pulse = ArriveAnswer.read({"pulse": {"pre": {"CP1": 5, "CP2": "undisclosed", "CP3": 1, "CP4": 3}}}).pulse["pre"]
    assert (pulse.said["CP2"], pulse.items["CP2"], mean(pulse)) == ("undisclosed", None, 3)


def test_a_second_step_counts_by_itself():
    somebody = Somebody()
    version = somebody.desk.open()[1].answers["arrive"].version
    assert version > 0
    pack, view = somebody.desk.open()
    assert (Arrive(somebody.desk, pack, view).again, Arrive(somebody.desk, pack, view, "closing").again) == (
        None,
        "draft",
    )
    somebody.keep("arrive", {"pulse.post.CP1": 4}, step="closing", place="post/CP2")
    assert somebody.desk.open()[1].begun["closing"] is False
    somebody.keep("arrive", {}, step="closing", status="done")
    pack, view = somebody.desk.open()
    assert Arrive(somebody.desk, pack, view, "closing").again == "done"


def test_what_stays_says_every_time(pack):
    home = take_home(pack, {"arrive": Answer(slug="arrive", record={"pulse": ROWAN})})
    assert home[0].groups[0].entries[0].lines == ("Before: A little", "At the end: Mostly")


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("moment", ["pre", "post", "d30"])
def test_a_bot_answers_all_of_it(pack, seed, moment):
    record, places = {}, []
    content = {"moment": moment, "items": [{"id": f"CP{number}"} for number in range(1, 5)]}
    for change in ArriveBot(pack, Random(seed)).play({"content": content}):
        record = apply(record, change.get("fields", {}))
        places += [change["place"]] if "place" in change else []
    answer = ArriveAnswer.read(record)
    assert answer.problems(pack) == []
    assert None not in answer.pulse[moment].said.values()
    assert places[-1] == f"{moment}/kept"
