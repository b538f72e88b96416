"""A question of a language model is shown when it holds, and the pack's bank asks otherwise."""

import asyncio
import json
from dataclasses import replace

import pytest

from actvo_kit.model.drafting_offer import Ask
from tests.scripted import as_json, says

GOOD = {"question": "What about Questions to explore would you miss first?", "evidence": ["V02"]}
BAD = {
    "no question": {"question": "Think about Questions to explore."},
    "why": {"question": "Why is Questions to explore so high?"},
    "two": {"question": "What is it? What else?"},
    "too long": {"question": f"What {'really ' * 30}matters?"},
    "an id that is not there": {"evidence": ["V60"]},
    "nothing behind it": {"evidence": []},
    "only the catalogue": {"evidence": ["OPT-007"]},
    "advice": {"question": "When will you resign?"},
    "family": {"question": "How do your children see this?"},
    "a name": {"question": "What would Globex say about Questions to explore?"},
    "a quotation nobody said": {"question": "What did you mean by “I hate it”?"},
    "a link": {"question": "What is at https://example.org?"},
    "another language": {
        "question": "What würden Sie heute ganz anders machen als damals bei der letzten Arbeit dort?"
    },
    "another shape": {"evidence": "V02"},
}


def asked(helper, rowan, heard, *ticked, **more):
    ask = Ask(fields=ticked or ("values", "example.V02"), **{"about": "values", **more})
    ask = ask.model_copy(update={"seal": helper.letter(replace(rowan, ask=ask)).seal})
    return asyncio.run(helper.question(replace(rowan, ask=ask), heard))


def test_a_good_one_is_asked(model, endpoint, rowan, heard) -> None:
    endpoint.behave = lambda body: says(json.dumps(GOOD))
    found = asked(model(), rowan, heard)
    assert (found.question, found.written_by) == (GOOD["question"], "model")
    assert (found.about, found.where) == ("Questions to explore", "Values")
    assert heard.outcomes == ["A question came."]
    (body,) = endpoint.asked
    assert '"question_about": "values"' in body["messages"][1]["content"]
    assert "OPT-" not in body["messages"][1]["content"], "a question about values needs no options"


def test_what_somebody_wrote_stands_beside_it(model, endpoint, rowan, heard) -> None:
    endpoint.behave = lambda body: says(json.dumps(GOOD | {"evidence": ["EV-V02"]}))
    found = asked(model(), rowan, heard, "example.V02", near="V02")
    assert found.where == "Values: Questions to explore"
    assert found.about.startswith("“")
    assert '"near": "V02"' in endpoint.asked[0]["messages"][1]["content"]


@pytest.mark.parametrize(
    ("evidence", "holds"), [("OPT-007", True), ("GUT-OPT-007", True), ("OPT-030", False), ("GUT-OPT-030", False)]
)
def test_an_option_is_asked_about_when_it_was_chosen(model, endpoint, rowan, heard, evidence, holds) -> None:
    answer = {"question": "What would you see first as a Repeat-visit detective?", "evidence": [evidence]}
    endpoint.behave = lambda body: says(json.dumps(answer))
    found = asked(model(), rowan, heard, "shortlist", about="options", near="OPT-007")
    assert (found is not None) is holds
    assert not holds or (found.about, found.where) == ("Repeat-visit detective", "Options")


@pytest.mark.parametrize("name", BAD)
def test_a_bad_one_is_not(name: str, model, endpoint, rowan, heard) -> None:
    endpoint.behave = lambda body: says(json.dumps(GOOD | BAD[name]))
    assert asked(model(), rowan, heard) is None
    assert len(heard.outcomes) == 1


def test_an_outage_is_no_question(model, endpoint, rowan, heard) -> None:
    endpoint.behave = lambda body: as_json({}, 503)
    assert asked(model(seconds=2), rowan, heard) is None


def test_nothing_ticked_is_nothing_to_ask_about(model, rowan) -> None:
    letter = model().letter(replace(rowan, ask=Ask(about="values")))
    assert letter.trouble == "Tick what the question may be about."
