import pytest

from actvo_kit.model.answers import RECORDS
from actvo_kit.model.answers.scoring import ScoringSettings
from actvo_kit.model.answers.strengths import StrengthsSettings
from actvo_kit.model.answers.values import ValuesSettings
from tests.model.records import refused


@pytest.mark.parametrize("kind", dict.fromkeys(record.settings for record in RECORDS.values()))
def test_nothing_has_to_be_set(kind):
    assert kind.read({}) == kind()
    assert kind.read(kind().plain()) == kind()
    assert refused(kind, {"hard_mode": True}) == ["hard_mode"]


def test_the_usual_settings():
    assert ValuesSettings().decks == ("full60", "short30")
    assert StrengthsSettings().pick == 10
    assert (ScoringSettings().short, ScoringSettings().alpha_limits) == (False, (0.3, 0.7))


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (ValuesSettings, {"decks": ["short30"]}),
        (StrengthsSettings, {"pick": 6}),
        (StrengthsSettings, {"pick": 3}),
        (ScoringSettings, {"short": True, "alpha_limits": [0.5, 0.5]}),
    ],
)
def test_a_short_form_is_a_setting(kind, data):
    assert kind.read(kind.read(data).plain()) == kind.read(data)


@pytest.mark.parametrize(
    ("kind", "field", "wrong"),
    [
        (ValuesSettings, "decks", []),
        (ValuesSettings, "decks", ["medium45"]),
        (ValuesSettings, "decks", ["full60", "short30", "full60"]),
        (StrengthsSettings, "pick", 2),
        (StrengthsSettings, "pick", 11),
        (StrengthsSettings, "pick", "6"),
        (StrengthsSettings, "pick", True),
        (ScoringSettings, "short", 1),
        (ScoringSettings, "alpha_limits", [0.3]),
        (ScoringSettings, "alpha_limits", [0.3, 0.5, 0.7]),
        (ScoringSettings, "alpha_limits", [0.29, 0.7]),
        (ScoringSettings, "alpha_limits", [0.3, 0.71]),
        (ScoringSettings, "alpha_limits", [0.3, float("nan")]),
    ],
)
def test_a_setting_has_its_limits(kind, field, wrong):
    assert all(one.startswith(field) for one in refused(kind, {field: wrong}))


@pytest.mark.parametrize(
    ("kind", "data", "sentence"),
    [
        (ValuesSettings, {"decks": ["full60", "full60"]}, "decks: a deck is listed twice"),
        (ScoringSettings, {"alpha_limits": [0.7, 0.3]}, "alpha_limits: the lower limit comes first"),
    ],
)
def test_settings_that_contradict_themselves(kind, data, sentence):
    with pytest.raises(ValueError, match=sentence):
        kind.read(data)
