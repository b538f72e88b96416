"""A question of a language model is shown when it holds, and the pack's bank asks otherwise."""

import asyncio
import json
from dataclasses import replace

import pytest

from actvo_kit.model.drafting import Ask
from tests.scripted import as_json, says

GOOD = {"question": "What about Questions to chase would you miss first?", "evidence": ["V02"]}
BAD = {
    "no question": {"question": "Think about Questions to chase."},
    "why": {"question": "Why is Questions to chase so high?"},
    "two": {"question": "What is it? What else?"},
    "too long": {"question": f"What {'really ' * 30}matters?"},
    "an id that is not there": {"evidence": ["V60"]},
    "nothing behind it": {"evidence": []},
    "only the catalogue": {"evidence": ["OPT-007"]},
    "advice": {"question": "When will you resign?"},
    "family": {"question": "How do your children see this?"},
    "a name": {"question": "What would Globex say about Questions to chase?"},
    "a quotation nobody said": {"question": "What did you mean by “I hate it”?"},
    "a link": {"question": "What is at https://example.org?"},
    "another language": {
        "question": "What würden Sie heute ganz anders machen als damals bei der letzten Arbeit dort?"
    },
    "another shape": {"evidence": "V02"},
}


def asked(helper, rowan, heard):
    ask = Ask(fields=("values", "example.V02"), about="values")
    ask = ask.model_copy(update={"seal": helper.letter(replace(rowan, ask=ask)).seal})
    return asyncio.run(helper.question(replace(rowan, ask=ask), heard))


def test_a_good_one_is_asked(model, endpoint, rowan, heard) -> None:
    endpoint.behave = lambda body: says(json.dumps(GOOD))
    found = asked(model(), rowan, heard)
    assert (found.question, found.written_by, found.where) == (GOOD["question"], "model", "Values")
    assert "Questions to chase" in f"{found.about}{found.question}"
    assert heard.outcomes == ["A question came."]
    (body,) = endpoint.asked
    assert '"question_about": "values"' in body["messages"][1]["content"]
    assert "OPT-" not in body["messages"][1]["content"], "a question about values needs no options"


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
