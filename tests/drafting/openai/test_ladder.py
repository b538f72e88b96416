"""The best way of asking for JSON that an endpoint understands is found once, and remembered."""

import json

import pytest

from actvo_kit.drafting.openai.ladder import response_format, schema_of
from actvo_kit.drafting.openai.response_schema import DraftsOut, QuestionOut
from tests.drafting.openai.conftest import drafted, with_all
from tests.scripted import answer_to, as_json, says

KINDS = {"json_schema": 0, "json_object": 1, None: 2}


def kind_of(body: dict) -> str | None:
    return body.get("response_format", {}).get("type")


@pytest.mark.parametrize("status", [400, 422, 500, 501])
@pytest.mark.parametrize("best", ["json_schema", "json_object", None])
def test_each_rung(best: str | None, status: int, model, endpoint, rowan, heard) -> None:
    helper = model(seconds=10)
    good = json.dumps(answer_to(rowan))

    def behave(body: dict):
        known = KINDS[kind_of(body)] >= KINDS[best]
        return says(good) if known else as_json({"error": {"message": "unknown response_format"}}, status)

    endpoint.behave = behave
    brief = with_all(helper, rowan)
    for _ in range(2):
        drafts = drafted(helper, brief, heard)
        assert [draft.written_by for draft in drafts.pathways] == ["model"] * 3
    tried = [kind_of(body) for body in endpoint.asked]
    whole = ["json_schema", "json_object", None]
    assert tried == [*whole[: KINDS[best] + 1], best], "down once, then straight to what works"
    assert len({json.dumps(body["messages"]) for body in endpoint.asked}) == 1, "on every rung the same words"


def test_an_outage_is_no_rung(model, endpoint, rowan, heard) -> None:
    helper = model(seconds=10)
    brief = with_all(helper, rowan)
    endpoint.behave = lambda body: as_json({"error": {"message": "down"}}, 500)
    drafted(helper, brief, heard)
    assert helper._conversation.ladder.standing is None, "nothing is learnt from a server that is down"


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
