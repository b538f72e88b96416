import pytest

from actvo_kit.model.answers.story import StoryAnswer, StorySettings
from tests.model.records import GONE, good, problems, refused, sentences, spoiled

TWO = {"e1": {"title": "The list", "energy": 4}, "e4": {"title": "Priya", "energy": 5}}
BROKEN = [
    (
        {"episode": TWO, "theme": {"TH1": {"label": "Why", "evidence": ["e1"]}}},
        "episode",
        "Three moments are enough, and it takes three.",
    ),
    ({"episode.e1.title": " "}, "episode.e1.title", "Give this moment a title, or take it away."),
    ({"episode.e1.energy": None}, "episode.e1.energy", "Say how much energy you had in this moment."),
    ({"episode.e1.tags": ["organise", "organise"]}, "episode.e1.tags", "A tag stands here twice."),
    ({"theme": {}}, "theme", "Name one thread at least."),
    ({"theme.TH1.label": "\t"}, "theme.TH1.label", "Give this thread a name, or take it away."),
    (
        {"theme.TH2.evidence": []},
        "theme.TH2.evidence",
        "Point to a moment or an answer in which this thread shows.",
    ),
    (
        {"theme.TH1.evidence": ["e1", "e9"]},
        "theme.TH1.evidence",
        "A thread points to something that is no longer there.",
    ),
    ({"theme.TH1.evidence": ["e1", "e1"]}, "theme.TH1.evidence", "A thread points to the same thing twice."),
]


@pytest.mark.parametrize(("changes", "path", "sentence"), BROKEN)
def test_a_rule_of_a_done_story(changes, path, sentence):
    assert problems("story", changes) == [(path, sentence)]


def test_no_two_rules_share_a_sentence():
    assert len(set(sentences(BROKEN))) == len(BROKEN)


@pytest.mark.parametrize("change", [{"prompt.P3": " "}, {"prompt.P3": GONE}])
def test_a_thread_does_not_rest_on_an_empty_answer(change):
    assert problems("story", change) == [
        ("theme.TH1.evidence", "A thread points to something that is no longer there.")
    ]


@pytest.mark.parametrize("left", ["what_i_did", "when", "tags", "kind"])
def test_a_headline_is_enough(left):
    assert problems("story", {f"episode.e1.{left}": GONE}) == []


def test_prompts_and_the_line_may_be_left_out():
    assert problems("story", {"prompt": {}, "theme.TH1.evidence": ["e1"], "theme.TH2.evidence": ["e4"]}) == []
    assert problems("story", {"story_line": {}, "rings_true": {}}) == []


def test_three_moments_are_enough():
    three = TWO | {"e2": {"title": "The ghost bookings", "energy": 3}}
    thread = {"TH1": {"label": "Finding out why", "evidence": ["e1", "e2", "e4"]}}
    assert problems("story", {"episode": three, "prompt": {}, "theme": thread}) == []


def test_a_story_has_twelve_moments_at_most():
    twelve = {f"e{number}": {"title": "A day", "energy": 0} for number in range(1, 13)}
    assert problems("story", {"episode": twelve}) == []
    assert refused(StoryAnswer, spoiled(good("story"), {"episode": twelve | {"e13": {}}})) == ["episode"]


def test_the_short_form_is_a_setting():
    assert not StorySettings().short
    assert StoryAnswer.settings.read({"short": True}).short
    assert refused(StorySettings, {"short": 1}) == ["short"]
