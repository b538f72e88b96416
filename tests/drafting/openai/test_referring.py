"""Where a server keeps to it, a model refers to answers and states nothing of the person: the program says the rest."""

import copy
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.checks import problems, texts_of
from actvo_kit.drafting.number_check import private_figure
from actvo_kit.drafting.openai import LanguageModel
from actvo_kit.drafting.openai.reply_reading import only_refers, read
from actvo_kit.drafting.references import NAME, references
from actvo_kit.drafting.sending import Envelope
from actvo_kit.model.drafting_offer import Ask
from tests.drafting.openai.conftest import drafted, referring, with_all
from tests.drafting.sending.test_consented import WHOLE
from tests.scripted import referring_to, says

Change = Callable[[dict[str, Any]], object]


def envelope_of(model: LanguageModel, brief: Brief) -> Envelope:
    return model._envelope(with_all(model, brief))


def test_every_reference_is_filled_in_and_every_check_holds(model, endpoint, heard) -> None:
    helper = model()
    good = referring(helper, WHOLE)
    endpoint.behave = lambda body: says(json.dumps(good))
    drafts = drafted(helper, with_all(helper, WHOLE), heard)
    assert len(endpoint.asked) == 1, heard.outcomes
    assert [draft.written_by for draft in drafts.pathways] == ["model"] * 3
    assert problems(drafts, WHOLE.material) == ()
    said = "\n".join(text for draft in drafts.pathways for text in texts_of(draft))
    assert "{" not in said
    assert "Challenge (you want more of it, 2 of 5 today) could have room in " in said
    assert "Travel (fixed: 2 days away a month at most) could have room in " in said
    marks = {sentence.mark for draft in drafts.pathways for sentence in draft.sentences}
    assert {"value", "strength", "motivator", "story", "learning", "limit", "test"} <= marks


def test_what_may_leave_of_it_has_no_figure_and_no_limit(model, endpoint, heard) -> None:
    helper = model()
    good = referring(helper, WHOLE)
    endpoint.behave = lambda body: says(json.dumps(good))
    sentences = [one for draft in drafted(helper, with_all(helper, WHOLE), heard).pathways for one in draft.sentences]
    assert not any(private_figure(one.shareable) for one in sentences if not one.evidence[0].startswith("OPT-"))
    assert {one.shareable for one in sentences if one.mark == "limit"} == {""}
    assert any(one.shareable.startswith("Challenge (I want more of it) could have room in ") for one in sentences)


STATED = (
    "You are good with people.",
    "{{strength.1}} shows that you lead well.",
    "{{strength.1}} comes with years of experience.",
    "{{strength.1}} is what they see in P.",
    "{{value.1}} stands for a talent that {{option.1}} needs.",
    "{{option.1}} is for somebody with a degree.",
    "{{strength.1}} at level 5 is what {{option.1}} asks for.",
    "{{strength.1}} and Working with data are used in {{option.1}}.",
    "{{value.1}} means “I like to win” in {{option.1}}.",
    "The work of {{option.1}} has {{value.1}} in it.",
    "Finding causes is what {{option.1}} asks for.",
    "{{strength.99}} is what {{option.1}} asks for.",
    "{{peer.1}} would like {{option.1}}.",
    "{{option.1}} would be new to Priya Raman.",
    "{{strength.1}} will be the perfect start in {{option.1}}.",
    "It is a good step.",
    "{{strength.1",
)


@pytest.mark.parametrize("claim", STATED)
def test_what_states_something_of_the_person_is_left_out(claim: str, model, rowan) -> None:
    envelope = envelope_of(model(), rowan)
    data = referring(model(), rowan)
    data["pathways"][0]["rationale"][0]["claim"] = claim
    good = read(json.dumps(referring(model(), rowan)), envelope, only=True)
    assert (good.faults, good.left_out) == ([], 0)
    reading = read(json.dumps(data), envelope, only=True)
    assert reading.left_out == 1
    assert any(fault.startswith("PW-A.rationale.0") for fault in reading.faults)
    before, after = ({one.text for draft in each.drafts for one in draft.sentences} for each in (good, reading))
    assert after < before, "nothing in its place"


def swap(part: str, text: str) -> Change:
    def change(pathway: dict[str, Any]) -> None:
        whole = pathway[part]
        if isinstance(whole, str):
            pathway[part] = text
        elif isinstance(whole, dict):
            whole["because"] = text
        elif part == "questions_to_ask":
            pathway[part] = [one | {"question": text} for one in whole]
        elif part == "experiments":
            pathway[part] = [one | {"action": text} for one in whole]
        else:
            pathway[part] = [text]

    return change


@pytest.mark.parametrize(
    "part",
    ["title", "destination", "experiments", "questions_to_ask", "what_would_change_my_mind", "confidence"],
)
def test_no_other_text_states_anything_either(part: str, model, rowan) -> None:
    stated = "You led a crew of experts?"
    data = referring(model(), rowan)
    swap(part, stated)(data["pathways"][0])
    reading = read(json.dumps(data), envelope_of(model(), rowan), only=True)
    assert len(reading.drafts) == 3, "the program's own words stand in its place"
    assert not any(stated in text for draft in reading.drafts for text in texts_of(draft))


def test_a_note_that_speaks_of_the_person_is_left_out(model, rowan) -> None:
    data = referring(model(), rowan) | {"notes_to_participant": "You led a crew once."}
    assert read(json.dumps(data), envelope_of(model(), rowan), only=True).note == ""


def test_whether_an_answer_only_refers_is_seen_on_the_answer(model, rowan) -> None:
    envelope, good = envelope_of(model(), rowan), referring(model(), rowan)
    assert only_refers(json.dumps(good), envelope)
    assert only_refers(json.dumps(good)[:-100], envelope), "what is cut off tells nothing"
    assert not only_refers("{}", envelope)
    free = copy.deepcopy(good)
    free["pathways"][1]["trade_offs"] = [{"gain": "A change.", "cost": "{{option.1}}", "evidence": []}]
    assert not only_refers(json.dumps(free), envelope)


def test_a_letter_names_only_what_was_ticked() -> None:
    for field, there in (("strengths", "strength."), ("motivators", "motivator."), ("learned.EX-1", "learned.")):
        envelope = Envelope.of(replace(WHOLE, ask=Ask(fields=("shortlist", field))), "system", "to")
        own = {name.partition(".")[0] + "." for name in envelope.references} - {"option."}
        assert own == {there}
        refer = json.loads(envelope.letter.user)["refer"]
        assert refer == {name: one.id for name, one in envelope.references.items()}
    nothing = Envelope.of(replace(WHOLE, ask=Ask(fields=())), "system", "to")
    assert all(name.startswith("option.") for name in nothing.references)


def test_where_a_model_refers_on_another_rung_it_is_filled_in_too(model, rowan) -> None:
    helper = model()
    envelope = envelope_of(helper, rowan)
    reading = read(json.dumps(referring_to(envelope, rowan)), envelope)
    assert reading.faults == []
    assert len(reading.drafts) == 3
    assert not any("{" in text for draft in reading.drafts for text in texts_of(draft))


def test_every_name_is_one_that_can_be_referred_to() -> None:
    known = references(WHOLE.material, WHOLE.material.shortlist)
    assert all(NAME.fullmatch("{{" + name + "}}") for name in known)
    assert len({one.name for one in known.values()}) == len(known)
