"""Whatever an endpoint does, the person gets drafts within the time, with a word on who wrote them."""

import json
import time
from collections.abc import Iterator
from typing import Any

import pytest
from werkzeug import Response

from actvo_kit.drafting.checks import problems
from actvo_kit.drafting.openai.response_schema import DraftsOut
from actvo_kit.model.pathway import Drafts
from tests.drafting.openai.conftest import drafted, with_all
from tests.scripted import Scripted, answer_to, as_json, event, says

LIMIT = 1.0
SLACK = 10.0


def never(endpoint: Scripted, body: dict[str, Any]) -> Response:
    endpoint.over.wait(60)
    return says("{}")


def dripping(endpoint: Scripted, body: dict[str, Any]) -> Response:
    def drops() -> Iterator[str]:
        for letter in json.dumps({"schema": "cd.llm.out/1"}) * 50:
            yield event(letter)
            if endpoint.over.wait(0.2):
                return

    return Response(drops(), content_type="text/event-stream")


def endless(endpoint: Scripted, body: dict[str, Any]) -> Response:
    def flood() -> Iterator[str]:
        while not endpoint.over.is_set():
            yield event("la " * 400)

    return Response(flood(), content_type="text/event-stream")


def ten_megabytes(endpoint: Scripted, body: dict[str, Any]) -> Response:
    return Response("x" * 10_000_000, content_type="text/event-stream")


def cut_off(endpoint: Scripted, body: dict[str, Any]) -> Response:
    return Response(iter([event('{"schema": "cd.llm.out/1", "pathways": [')]), content_type="text/event-stream")


FAULTS = {
    "slow": never,
    "dripping": dripping,
    "never ending": endless,
    "ten megabytes": ten_megabytes,
    "cut off": cut_off,
    "429": lambda endpoint, body: as_json({"error": {"message": "busy"}}, 429),
    "429 for a minute": lambda endpoint, body: as_json({"error": {"message": "busy"}}, 429, **{"Retry-After": "60"}),
    "500": lambda endpoint, body: as_json({"error": {"message": "broken"}}, 500),
    "503 in HTML": lambda endpoint, body: Response("<h1>Down</h1>", 503, content_type="text/html"),
    "HTML": lambda endpoint, body: Response("<script>alert(1)</script>", content_type="text/html"),
    "a redirect": lambda endpoint, body: Response("", 307, headers={"Location": "http://192.0.2.1/v1"}),
    "nothing": lambda endpoint, body: says(""),
    "no body": lambda endpoint, body: Response(""),
    "no JSON": lambda endpoint, body: says("Of course! Here are three pathways for you: first,"),
    "half a JSON": lambda endpoint, body: says('{"schema": "cd.llm.out/1", "pathways": [{"id": "PW-A"'),
    "another JSON": lambda endpoint, body: says('{"pathways": "none"}'),
    "a list": lambda endpoint, body: says("[1, 2, 3]"),
    "deep brackets": lambda endpoint, body: says("[" * 40_000),
    "nothing to draft from": lambda endpoint, body: says(
        json.dumps({"schema": "cd.llm.out/1", "pathways": [], "not_enough_data": ["x"], "notes_to_participant": ""})
    ),
    "not even HTTP": lambda endpoint, body: Response("", 200, headers={"Content-Encoding": "gzip"}),
}


@pytest.mark.parametrize("name", FAULTS)
def test_templates_write_and_say_so(name: str, model, endpoint, rowan, heard) -> None:
    helper = model(seconds=LIMIT)
    endpoint.behave = lambda body: FAULTS[name](endpoint, body)
    brief = with_all(helper, rowan)
    began = time.monotonic()
    drafts = drafted(helper, brief, heard)
    assert time.monotonic() - began < LIMIT + SLACK
    assert _is_template(drafts, rowan)
    assert drafts.fell_back.endswith("so these are written from templates.")
    assert "<" not in drafts.fell_back
    assert "busy" not in drafts.fell_back
    assert len(heard.outcomes) == len(heard.sent), "what came of each letter is on record"


def _is_template(drafts: Drafts, rowan: Any) -> bool:
    return {draft.written_by for draft in drafts.pathways} == {"template"} and problems(drafts, rowan.material) == ()


def spoiled(answer: dict[str, Any], **change: Any) -> str:
    """The answer with the first claim of the first pathway changed."""
    answer["pathways"][0]["rationale"][0] |= change
    return json.dumps(answer)


CLAIMS = {
    "an id that is not there": {"evidence": ["V02", "OPT-999"]},
    "an example nobody wrote": {"evidence": ["EV-ST3", "OPT-007"]},
    "another strength": {"claim": "It uses Staying calm, which you show.", "evidence": ["ST1", "OPT-007"]},
    "an employer": {"claim": "You did this at Globex Industries before."},
    "a number": {"claim": "It has grown by 37 percent."},
    "words nobody said": {"claim": "You wrote: “I want to lead the whole company.”"},
    "a promise": {"claim": "You will get the role, guaranteed."},
    "a label": {"claim": "You are an introvert, so this suits you."},
    "a diagnosis": {"claim": "It helps with your burnout."},
    "a script": {"claim": "<script>alert(document.cookie)</script>"},
    "a picture from elsewhere": {"claim": "![x](http://192.0.2.1/x.png?q=answers)"},
    "an order": {"claim": "Share this with your manager now."},
    "turned letters": {"claim": "It suits you \u202egnihtemos\u202c."},
    "a terminal's escape": {"claim": "It suits you \u001b[31mred\u001b[0m."},
    "too long": {"claim": "It suits you. " * 40},
    "no evidence": {"evidence": []},
    "a rating that would leave": {"shareable": "I am at level 4 of 5 in this."},
}


@pytest.mark.parametrize("name", CLAIMS)
def test_a_claim_that_does_not_hold_is_left_out(name: str, model, endpoint, rowan, heard) -> None:
    helper = model()
    endpoint.behave = lambda body: says(spoiled(answer_to(rowan), **CLAIMS[name]))
    drafts = drafted(helper, with_all(helper, rowan), heard)
    assert len(endpoint.asked) == 2, "asked once more, and only once"
    assert [draft.written_by for draft in drafts.pathways] == ["model"] * 3
    assert drafts.left_out == 1
    assert problems(drafts, rowan.material) == ()
    shown = drafts.model_dump_json()
    assert CLAIMS[name].get("claim", "nothing of the kind") not in shown


@pytest.mark.parametrize("name", CLAIMS)
def test_a_claim_is_put_right_when_asked_again(name: str, model, endpoint, rowan, heard) -> None:
    helper = model()
    answers = [spoiled(answer_to(rowan), **CLAIMS[name]), json.dumps(answer_to(rowan))]
    endpoint.behave = lambda body: says(answers[len(endpoint.asked) - 1])
    drafts = drafted(helper, with_all(helper, rowan), heard)
    assert (drafts.left_out, drafts.fell_back) == (0, "")
    roles = [message["role"] for message in endpoint.asked[1]["messages"]]
    assert roles == ["system", "user", "assistant", "user"]
    assert "PW-A.rationale.0" in endpoint.asked[1]["messages"][-1]["content"]


PATHWAYS = {
    "an option that is not there": lambda one: one.update(option_ids=["OPT-999"]),
    "an option that was not sent": lambda one: one.update(option_ids=["OPT-020"]),
    "a wrong gap": lambda one: one["gaps"].append(
        {"strength_id": "ST1", "short_by": 3, "how_to_close": "try it", "format": ""}
    ),
    "seven words": lambda one: one.update(title="Deepen what you do in many ways"),
    "a long trial": lambda one: one["experiments"][0].update(duration_days=90),
    "a trial without signal": lambda one: one["experiments"][0].update(signal_no=""),
    "one question": lambda one: one.update(questions_to_ask=one["questions_to_ask"][:1]),
    "nothing that would change a mind": lambda one: one.update(what_would_change_my_mind=[]),
    "too sure": lambda one: one.update(confidence={"level": "high", "because": "It is clear.", "missing": ["KC3"]}),
    "a name in the title": lambda one: one.update(title="With Priya to Globex"),
    "a question about family": lambda one: one["questions_to_ask"][0].update(question="Do you want children?"),
    "another language": lambda one: one.update(
        destination="Ein Projekt in der Nähe, sechs Stunden jede Woche und acht Wochen lang mit allen",
        what_would_change_my_mind=["Wenn ich nach zwei Wochen merke dass es mir doch gar keine Freude macht"],
        rationale=[], fit=[], trade_offs=[],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", PATHWAYS)
def test_a_pathway_that_does_not_hold_is_the_templates(name: str, model, endpoint, rowan, heard) -> None:
    helper = model()
    answer = answer_to(rowan)
    PATHWAYS[name](answer["pathways"][0])
    endpoint.behave = lambda body: says(json.dumps(answer))
    drafts = drafted(helper, with_all(helper, rowan), heard)
    assert problems(drafts, rowan.material) == ()
    writers = [draft.written_by for draft in drafts.pathways]
    assert writers == ["template", "model", "model"], heard.outcomes
    assert drafts.fell_back.startswith("1 of the drafts did not hold")


def test_a_time_out_in_the_second_asking_keeps_what_held(model, endpoint, rowan, heard) -> None:
    helper = model(seconds=3 * LIMIT)
    bad = spoiled(answer_to(rowan), evidence=["OPT-999"])
    endpoint.behave = lambda body: says(bad) if len(endpoint.asked) == 1 else never(endpoint, body)
    drafts = drafted(helper, with_all(helper, rowan), heard)
    assert ([draft.written_by for draft in drafts.pathways], drafts.left_out) == (["model"] * 3, 1)


def test_busy_for_a_moment_is_waited_for(model, endpoint, rowan, heard) -> None:
    helper = model()
    busy = as_json({"error": {"message": "busy"}}, 429, **{"Retry-After": "0.2"})
    helper._conversation.ladder(DraftsOut).stand_on("json_schema")
    endpoint.behave = lambda body: busy if len(endpoint.asked) == 1 else says(json.dumps(answer_to(rowan)))
    drafts = drafted(helper, with_all(helper, rowan), heard)
    assert [draft.written_by for draft in drafts.pathways] == ["model"] * 3
