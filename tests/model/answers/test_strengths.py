import pytest

from actvo_kit.model.answers.strengths import Rating, StrengthsAnswer
from tests.model.records import PEER, good, problems, refused, sentences, spoiled

BROKEN = [
    ({"picked": []}, "picked", "Pick at least one strength you use, or skip this step."),
    ({"picked.1": "ST1"}, "picked", "A strength is picked twice."),
    ({"peers.0.picks": ["ST1", "SC1"]}, "peers", "A colleague names 3 different strengths."),
    ({"peers": [PEER, PEER]}, "peers", "A colleague's reply stands here twice."),
]


@pytest.mark.parametrize(("changes", "path", "sentence"), BROKEN)
def test_a_rule_of_done_strengths(changes, path, sentence):
    assert problems("strengths", changes) == [(path, sentence)]


def test_no_two_rules_share_a_sentence():
    assert len(set(sentences(BROKEN))) == len(BROKEN)


def test_a_colleague_cannot_name_one_strength_three_times():
    assert problems("strengths", {"peers.0.picks": ["ST1", "ST1", "ST1"]}) == [BROKEN[2][1:]]


def test_five_colleagues_at_most():
    five = [PEER | {"token": str(number)} for number in range(5)]
    assert problems("strengths", {"peers": five}) == []
    six = spoiled(good("strengths"), {"peers": [*five, PEER]})
    assert refused(StrengthsAnswer, six) == ["peers"]


def test_what_is_not_rated_is_unknown():
    assert problems("strengths", {"rating": {}}) == []
    assert Rating() == Rating(level=None, energy=None, evidence=None)


@pytest.mark.parametrize(
    ("level", "evidence", "hollow"),
    [(None, None, False), (3, None, False), (4, None, True), (5, " ", True), (4, "", True), (4, "In March.", False)],
)
def test_a_high_level_without_an_example_is_allowed_and_hollow(level, evidence, hollow):
    assert Rating(level=level, evidence=evidence).unsupported is hollow
    assert problems("strengths", {"rating.ST1": {"level": level, "evidence": evidence}}) == []
