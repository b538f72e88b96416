"""A letter for a question holds one exercise: other fields are neither offered nor taken, whatever is ticked."""

import json
from dataclasses import replace

import pytest

from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.sending import Envelope
from actvo_kit.drafting.sending.fields import fields
from actvo_kit.model.drafting_offer import Ask, Letter
from tests.drafting.sending.test_consented import OFFERED, WHOLE, full
from tests.drafting.template.test_rowan import MOMENT, PACK
from tests.factories import answers

OWN_FIELDS = {
    "story": {"thread", "story_line"},
    "values": {"values", "example"},
    "strengths": {"strengths", "example"},
    "options": {"shortlist", "own_idea"},
    "experiments": {"belief", "learned"},
}
EVERYTHING = tuple(one.id for one in OFFERED)


def envelope(about: str, ticked: tuple[str, ...] = EVERYTHING, brief: Brief = WHOLE, **more: str) -> Envelope:
    return Envelope.of(replace(brief, ask=Ask(fields=ticked, about=about, **more)), "system", "to")


def letter(about: str, ticked: tuple[str, ...] = EVERYTHING, **more: str) -> Letter:
    return envelope(about, ticked, **more).letter


@pytest.mark.parametrize("about", OWN_FIELDS)
def test_only_its_own_fields_are_offered_and_taken(about: str) -> None:
    everything = letter(about)
    assert {one.id.partition(".")[0] for one in everything.fields} == OWN_FIELDS[about]
    own = tuple(one.id for one in everything.fields)
    assert everything.user == letter(about, own).user, "ticks of other fields are no fields"
    cards = {one.id[8:9] for one in everything.fields if one.id.startswith("example.")}
    assert cards == {"values": {"V"}, "strengths": {"S"}}.get(about, set())


@pytest.mark.parametrize("about", OWN_FIELDS)
def test_nothing_of_another_exercise_is_in_it(about: str) -> None:
    said = letter(about).user.casefold()
    for one in OFFERED:
        if one.free:
            mine = one.id in {field.id for field in fields(WHOLE.material, about)}
            assert (one.text.casefold() in said) is mine, one.id
    for part in ("motivators", "constraints", "learning", "scores", "gaps", "motivator_match", "constraint_status"):
        assert f'"{part}"' not in said


@pytest.mark.parametrize("about", ["pathways", "packet", "nothing"])
def test_where_nothing_is_asked_about_nothing_is_offered(about: str) -> None:
    assert letter(about).fields == ()
    assert "canary" not in letter(about).user


def test_drafts_may_rest_on_everything() -> None:
    assert fields(WHOLE.material) == OFFERED


def test_what_it_should_be_about_is_said_when_it_is_in_the_letter() -> None:
    def request(**more: object) -> dict[str, str]:
        return dict(json.loads(letter(**more).user)["request"])  # type: ignore[arg-type]

    assert request(about="values", near="V02") == {"question_about": "values", "near": "V02"}
    assert request(about="values", ticked=("example.V02",), near="V02")["near"] == "V02"
    assert "near" not in request(about="values", ticked=("example.V14",), near="V02"), "an id says something too"
    assert "near" not in request(about="values", near="SI1")
    assert request(about="strengths", near="SI1")["near"] == "SI1"
    assert request(about="options", near="OPT-001")["near"] == "OPT-001"
    assert "near" not in request(about="options", near="OPT-030")
    assert "near" not in request(about="")


def test_another_card_is_another_letter() -> None:
    assert letter("values", near="V02").seal != letter("values", near="V14").seal


def test_an_own_idea_is_there_before_it_is_shortlisted() -> None:
    records = full()
    records["options"] = records["options"] | {"shortlist": ["OPT-007", "OPT-001"]}
    found = envelope("options", ("own_idea.title",), Brief.of(PACK, answers(records), MOMENT))
    assert found.rows == {"OPT-OWN"}
    assert "canary own title" in found.letter.user
    assert "OPT-007" not in found.letter.user


def test_words_of_distress_count_anywhere_in_the_exercise() -> None:
    records = full()
    records["values"]["evidence"]["V14"] = "I can’t go on."
    brief = Brief.of(PACK, answers(records), MOMENT)
    for ticked in (("values",), ()):
        found = envelope("values", ticked, brief).letter
        assert (found.trouble, found.help) == (PACK.workshop.help, True)
    found = envelope("strengths", ("strengths",), brief).letter
    assert (found.trouble, found.help) == (None, False)
