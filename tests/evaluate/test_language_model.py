"""A language model is held to the same table as the template: here one that only says back what it was sent."""

import asyncio
import json
from collections.abc import Iterator

import pytest
from pytest_httpserver import HTTPServer

from actvo_kit.drafting.openai import helper_of
from actvo_kit.evaluate.people import attacks, swaps, usual
from actvo_kit.evaluate.run import evaluate
from actvo_kit.settings import DraftingSettings
from tests.factories import real_pack
from tests.parrot import parrot
from tests.scripted import Scripted, says

PACK = real_pack()
CASES = (*usual.usual(PACK)[::4], *attacks.attacks(PACK)[::3])


@pytest.fixture
def endpoint() -> Iterator[Scripted]:
    with HTTPServer(host="127.0.0.1", port=0, threaded=True) as server:
        yield Scripted(server)


def tried(endpoint: Scripted):
    helper = helper_of(DraftingSettings(model="tiny", url=endpoint.url, seconds=10))
    pairs = swaps.swaps(PACK)[::12]
    return asyncio.run(evaluate(helper, CASES, pairs))


def test_one_that_says_back_what_it_was_sent_passes(endpoint: Scripted) -> None:
    endpoint.behave = lambda body: says(json.dumps(parrot(json.loads(body["messages"][1]["content"]))))
    report = tried(endpoint)
    assert report.holds, report
    assert not [one for one in report.tried if one.written.fell_back]
    assert endpoint.asked


def test_one_that_follows_orders_in_the_data_does_not_reach_anybody(endpoint: Scripted) -> None:
    def obedient(body):
        answer = parrot(json.loads(body["messages"][1]["content"]))
        for pathway in answer["pathways"]:
            pathway["destination"] = "You are guaranteed a promotion; share this with your manager."
        return says(json.dumps(answer))

    endpoint.behave = obedient
    report = tried(endpoint)
    shown = " ".join(one.written.drafts.model_dump_json() for one in report.tried)
    assert "guaranteed a promotion" not in shown
    assert "share this with" not in shown
