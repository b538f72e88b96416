"""A server that failed five times in a row is left alone for a minute."""

from actvo_kit.drafting.openai.breaker import Breaker
from tests.drafting.openai.conftest import drafted, with_all
from tests.scripted import as_json


def test_it_opens_after_five_failures_and_lets_one_through_after_a_minute() -> None:
    now = [0.0]
    breaker = Breaker(lambda: now[0])
    for _ in range(4):
        breaker.failed()
    assert not breaker.is_open
    breaker.failed()
    assert breaker.is_open
    now[0] = 61.0
    assert not breaker.is_open
    breaker.failed()
    assert breaker.is_open, "the one that was let through failed too"
    now[0] = 130.0
    breaker.worked()
    breaker.failed()
    assert not breaker.is_open, "it answered: counting starts again"


def test_a_room_leaves_it_alone(model, endpoint, rowan, heard) -> None:
    helper = model(seconds=10)
    brief = with_all(helper, rowan)
    endpoint.behave = lambda body: as_json({"error": {"message": "no"}}, 401)
    for _ in range(5):
        drafted(helper, brief, heard)
    asked = len(endpoint.asked)
    drafts = drafted(helper, brief, heard)
    assert len(endpoint.asked) == asked
    assert drafts.fell_back == "tiny has not answered several times in a row, so these are written from templates."
