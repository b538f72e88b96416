import pytest

from actvo_kit.model.answers import RECORDS
from actvo_kit.model.answers.strengths import StrengthsSettings
from actvo_kit.model.answers.values import ValuesSettings
from actvo_kit.model.workshop import Minutes, Step, Workshop
from tests.factories import toy_pack
from tests.model.records import refused, spoiled

WORKSHOP = toy_pack().workshop.plain()


def test_the_minutes_of_a_step_add_up():
    assert Minutes(instruct=2, solo=12, pair=0, room=2).total == 16


def test_steps_in_running_order_and_their_page():
    workshop = toy_pack().workshop
    assert [step.slug for step in workshop.steps] == ["values", "strengths", "options", "pathways"]
    assert workshop.page_of("options").id == "one"
    with pytest.raises(KeyError):
        workshop.page_of("story")


def test_settings_of_a_step_or_the_usual_ones():
    pack = toy_pack()
    short = spoiled(pack.plain(), {"workshop.pages.0.steps.1.settings": {"pick": 6}})
    assert type(pack).read(short).settings_of("strengths", StrengthsSettings).pick == 6
    assert pack.settings_of("strengths", StrengthsSettings).pick == 10
    assert pack.settings_of("story", ValuesSettings) == ValuesSettings()


@pytest.mark.parametrize(
    ("slug", "deck"), [("values", "values"), ("options", "catalogue"), ("scoring", "criteria"), ("story", "story")]
)
def test_the_version_of_a_deck(slug, deck):
    pack = toy_pack()
    newer = getattr(pack, deck).model_copy(update={"version": 7})
    assert RECORDS[slug].deck_version(pack.model_copy(update={deck: newer})) == 7


@pytest.mark.parametrize("slug", ["pathways", "packet"])
def test_an_exercise_without_a_deck_stays_at_version_1(slug):
    assert RECORDS[slug].deck_version(toy_pack()) == 1


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        ("id", "Day one"), ("title", "x" * 61), ("help", ""), ("help", "x" * 401), ("pages", []), ("pages.0.steps", []),
        ("pages.0.id", "page 1"), ("pages.0.steps.0.slug", "astrology"), ("pages.0.steps.0.title", "x" * 41),
        ("pages.0.steps.0.minutes.solo", -1), ("pages.0.steps.0.minutes.solo", "5"),
        ("pages.0.steps.0.minutes.pause", 5), ("pages.0.steps.0.script.say", "x" * 201),
        ("pages.0.steps.0.script.dont", ""), ("pages.0.steps.0.settings", None), ("price", 5),
    ],
)  # fmt: skip
def test_a_workshop_refuses(path, wrong):
    assert refused(Workshop, spoiled(WORKSHOP, {path: wrong}))[0] == path


def test_a_step_has_no_settings_at_first():
    assert Step.read({name: WORKSHOP["pages"][0]["steps"][0][name] for name in ("slug", "title", "minutes", "script")})
