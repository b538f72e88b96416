"""METHOD E1: what the browser is given, the hints with the worked numbers, the line, and what is nobody else's."""

import json
from random import Random

import pytest

from actvo_kit.exercises.story.bot import StoryBot
from actvo_kit.exercises.story.reading import line, reading
from actvo_kit.exercises.story.take_home import part
from actvo_kit.exercises.story.widget import Story
from actvo_kit.model.answers.story import StoryAnswer, StoryLine
from actvo_kit.model.saved_answer import Answer, apply

ROWAN = "Your energy was {} than your average in moments tagged *{}*"


@pytest.fixture
def widget_for(desk_of):
    def make(record=None, **given):
        desk = desk_of(answers={"story": record} if record else None, **given)
        return Story(desk, *desk.open())

    return make


def rowan(pack, **changes):
    return StoryAnswer.read({**pack.persona.answers["story"], **changes})


def kept(pack, record):
    return part({"story": Answer(slug="story", deck_version=1, schema_version=1, record=record)}, pack)


def test_twelve_tags_four_questions_and_ways_to_begin(widget_for):
    content = widget_for().content
    assert (len(content["tags"]), len(content["prompts"]), len(content["openers"])) == (12, 4, 5)
    assert content["short"] is False


def test_the_hints_of_rowan(pack):
    """METHOD E1, Oracle: investigate +1.5, organise −1.5."""
    hints = reading(rowan(pack), pack)["hints"]
    assert [hint["text"] for hint in hints] == [
        ROWAN.format("higher", "investigating"),
        ROWAN.format("lower", "organising"),
    ]
    assert {hint["count"] for hint in hints} == {
        "This rests on 3 moments. That is a small number, so take this as a hint."
    }


def test_a_hint_that_was_denied_can_still_be_answered_otherwise_and_begins_no_thread(pack):
    says = reading(rowan(pack, rings_true={"investigate": "no"}), pack)
    assert [hint["tag"] for hint in says["hints"]] == ["investigate", "help_teach", "organise"]
    assert "Investigating" not in [thread["label"] for thread in says["threads"]]


def test_an_answer_about_a_tag_that_no_moment_has_any_longer_is_no_hint(pack):
    says = reading(rowan(pack, rings_true={"alone": "yes"}), pack)
    assert [hint["tag"] for hint in says["hints"]] == ["investigate", "organise"]


def test_threads_to_begin_with_say_where_they_come_from(pack):
    threads = reading(rowan(pack), pack)["threads"]
    assert [(thread["label"], thread["why"]) for thread in threads] == [
        ("Investigating", "Here your energy was higher"), ("Organising", "Here your energy was lower"),
        ("Bookings", "You wrote this word more than once"),
    ]  # fmt: skip
    assert threads[2]["evidence"] == ["e2", "P3"]


@pytest.mark.parametrize("word", ["their", "which", "WHERE", "Someone"])
def test_a_common_word_is_no_thread(pack, word):
    record = StoryAnswer.read({"prompt": {"P1": f"{word} depots", "P2": f"{word} depots"}})
    assert [thread["label"] for thread in reading(record, pack)["threads"]] == ["Depots"]


def test_nothing_is_said_of_nothing(pack):
    assert reading(StoryAnswer(), pack) == {"hints": [], "threads": [], "line": []}


@pytest.mark.parametrize(
    ("written", "sentences"),
    [
        (
            {"does": "fix things.", "so_that": "crews can go on"},
            ["I'm someone who fix things so that crews can go on."],
        ),
        ({"does": " "}, []),
        ({"so_that": "crews can go on"}, ["I work so that crews can go on."]),
        ({"best_when": "it is quiet"}, ["I'm at my best when it is quiet."]),
        ({"low_when": "it is loud"}, ["I have little energy when it is loud."]),
        (
            {"best_when": "it is quiet", "low_when": "it is loud", "stance": "starting_out"},
            [
                "I'm at my best when it is quiet, and I have little energy when it is loud.",
                "Right now I am starting out.",
            ],
        ),
    ],
)
def test_the_line_says_only_what_was_written(written, sentences):
    assert list(line(StoryLine.read(written))) == sentences


def test_what_is_kept_at_home_has_all_of_it_in_time(pack):
    home = kept(pack, pack.persona.answers["story"])
    threads, moments, replies = home.groups
    assert threads.entries[1].lines == (
        "It shows in: Showing Priya how to read the job notes, The new starters' week and Somebody you admire.",
    )
    assert [item.title for item in moments.entries][::5] == ["The new starters' week", "Monday planning"]
    assert moments.entries[2].lines[1:] == ("Energy −2", "Organise, Deadline")
    assert len(replies.entries) == 2
    assert kept(pack, {}) is None


def test_a_moment_of_no_energy_either_way_says_so(pack):
    home = kept(pack, {"episode": {"e1": {"title": "A day", "energy": 0}}})
    assert home.groups[0].entries[0].lines == ("Energy 0",)


def test_three_moments_and_a_thread_end_it(widget_for, answer_to):
    moments = {f"episode.e{number}": {"title": "A day", "energy": number} for number in (1, 2, 3)}
    widget = widget_for()
    refused = answer_to(widget, moments, status="done")
    assert list(refused["problems"]) == ["theme"]
    ended = answer_to(widget, {"theme.TH1": {"label": "Days", "evidence": ["e1"]}}, status="done")
    assert ended["status"] == "done"


def test_a_thread_makes_no_reading_anew(widget_for, answer_to):
    widget = widget_for({"episode": {"e1": {"title": "A day"}}})
    before = json.dumps(widget.reading)
    answer_to(widget, {"theme.TH1.label": "Depots"})
    assert json.dumps(widget.reading) == before


@pytest.mark.parametrize("seed", range(20))
def test_a_bot_tells_all_of_it_and_says_of_what_kind_its_moments_were(pack, seed):
    record, places = {}, []
    for change in StoryBot(pack, Random(seed)).play({}):
        record = apply(record, change.get("fields", {}))
        places.append(change["place"])
    assert StoryAnswer.read(record).problems(pack) == []
    assert places[-1] == "reading"
    assert all(moment["kind"] != "other" for moment in record["episode"].values())


def test_a_bot_in_the_short_form_leaves_out_what_nobody_asks(pack):
    steps = [
        step.model_copy(update={"settings": {"short": True}}) if step.slug == "story" else step
        for step in pack.workshop.steps
    ]
    page = pack.workshop.pages[0].model_copy(update={"steps": tuple(steps)})
    brief = pack.model_copy(update={"workshop": pack.workshop.model_copy(update={"pages": (page,)})})
    record = {}
    for change in StoryBot(brief, Random(3)).play({}):
        record = apply(record, change.get("fields", {}))
    assert set(record) == {"episode", "theme"}
    assert {name for moment in record["episode"].values() for name in moment} == {"title", "energy", "tags", "kind"}
    assert StoryAnswer.read(record).problems(brief) == []
