"""The best way of asking for JSON that an endpoint understands is found once, and remembered."""

import json

import pytest

from actvo_kit.drafting.openai.ladder import first_rung, response_format, schema_of
from actvo_kit.drafting.openai.response_schema import DraftsOut, QuestionOut
from tests.drafting.openai.conftest import drafted, referring, with_all
from tests.scripted import answer_to, as_json, says

KINDS = {"refer": 0, "json_schema": 1, "json_object": 2, None: 3}


def kind_of(body: dict) -> str | None:
    kind = body.get("response_format", {}).get("type")
    return "refer" if "pattern" in json.dumps(body.get("response_format")) else kind


@pytest.mark.parametrize("status", [400, 422, 500, 501])
@pytest.mark.parametrize("best", list(KINDS))
def test_each_rung(best: str | None, status: int, model, endpoint, rowan, heard) -> None:
    helper = model(seconds=10)
    good = json.dumps(referring(helper, rowan) if best == "refer" else answer_to(rowan))

    def behave(body: dict):
        known = KINDS[kind_of(body)] >= KINDS[best]
        return says(good) if known else as_json({"error": {"message": "unknown response_format"}}, status)

    endpoint.behave = behave
    brief = with_all(helper, rowan)
    for _ in range(2):
        drafts = drafted(helper, brief, heard)
        assert [draft.written_by for draft in drafts.pathways] == ["model"] * 3
    tried = [kind_of(body) for body in endpoint.asked]
    whole = list(KINDS)
    assert tried == [*whole[: KINDS[best] + 1], best], "down once, then straight to what works"
    assert len({json.dumps(body["messages"]) for body in endpoint.asked}) == 1, "on every rung the same words"


def test_an_outage_is_no_rung(model, endpoint, rowan, heard) -> None:
    helper = model(seconds=10)
    brief = with_all(helper, rowan)
    endpoint.behave = lambda body: as_json({"error": {"message": "down"}}, 500)
    drafted(helper, brief, heard)
    assert helper._conversation.ladder(DraftsOut).standing is None, "nothing is learnt from a server that is down"


@pytest.mark.parametrize("shape", [DraftsOut, QuestionOut])
def test_the_schema_is_in_the_strict_dialect(shape) -> None:
    def walk(part) -> None:
        if isinstance(part, dict):
            assert not {"default", "enum", "const", "minimum", "maximum", "maxLength", "pattern"} & set(part)
            if part.get("type") == "object":
                assert part["additionalProperties"] is False
                assert sorted(part["required"]) == sorted(part["properties"])
            for one in part.values():
                walk(one)
        elif isinstance(part, list):
            for one in part:
                walk(one)

    walk(schema_of(shape))
    assert response_format("json_schema", shape)["response_format"]["json_schema"]["strict"] is True


def test_a_question_has_no_rung_to_refer_on() -> None:
    assert (first_rung(DraftsOut), first_rung(QuestionOut)) == ("refer", "json_schema")


def test_a_server_that_takes_the_strictest_rung_and_does_not_keep_to_it_is_asked_for_less(
    model, endpoint, rowan, heard
) -> None:
    helper, brief = model(seconds=10), None
    endpoint.behave = lambda body: says(json.dumps(answer_to(rowan)))
    brief = with_all(helper, rowan)
    for _ in range(2):
        assert [draft.written_by for draft in drafted(helper, brief, heard).pathways] == ["model"] * 3
    assert [kind_of(body) for body in endpoint.asked] == ["refer", "json_schema"], "the first answer is read, not lost"


def test_an_answer_that_is_cut_off_says_nothing_of_the_rung(model, endpoint, rowan, heard) -> None:
    helper = model(seconds=10)
    endpoint.behave = lambda body: says(json.dumps(answer_to(rowan))[:-200])
    drafted(helper, with_all(helper, rowan), heard)
    assert {kind_of(body) for body in endpoint.asked} == {"refer"}
