"""People in turn, first come, first served; everybody sees how many are before them."""

import asyncio
import json

from werkzeug import Response

from actvo_kit.drafting.openai.queue import Queue
from tests.drafting.openai.conftest import Heard, with_all
from tests.scripted import Scripted, answer_to, says


def silent(endpoint: Scripted) -> Response:
    endpoint.over.wait(5)
    return says("{")


async def _served(queue: Queue, number: int, log: list, seconds: float = 0.01) -> None:
    async with queue.turn(f"person {number}", lambda ahead: log.append((number, ahead))):
        log.append(number)
        await asyncio.sleep(seconds)


def test_turns_come_in_order_and_places_are_told() -> None:
    log: list = []

    async def many() -> None:
        queue = Queue(1)
        await asyncio.gather(*(_served(queue, number, log) for number in range(4)))

    asyncio.run(many())
    assert [one for one in log if isinstance(one, int)] == [0, 1, 2, 3]
    assert [ahead for number, ahead in (one for one in log if isinstance(one, tuple)) if number == 3] == [3, 2, 1]


def test_ten_asks_of_one_do_not_delay_the_first_of_another() -> None:
    log: list = []

    async def served(queue: Queue, who: str, told: list) -> None:
        async with queue.turn(who, told.append):
            log.append(who)
            await asyncio.sleep(0.01)

    async def many() -> list:
        queue, told = Queue(1), [[] for _ in range(13)]
        people = [*["ann"] * 10, "ben", "cleo", "ben"]
        await asyncio.gather(*(served(queue, who, one) for who, one in zip(people, told, strict=True)))
        return told

    told = asyncio.run(many())
    assert log[:6] == ["ann", "ben", "cleo", "ann", "ben", "ann"]
    assert len(log) == 13
    assert told[10][0] == 1, "and each hears how many really are before them"


def test_who_leaves_holds_nobody_up() -> None:
    log: list = []

    async def leaving() -> None:
        queue = Queue(1)
        tasks = [asyncio.create_task(_served(queue, number, log)) for number in range(5)]
        await asyncio.sleep(0)
        tasks[0].cancel()
        tasks[2].cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.wait_for(_served(queue, 9, log), 20)

    asyncio.run(leaving())
    assert [one for one in log if isinstance(one, int)] == [0, 1, 3, 4, 9]


def test_six_people_ask_at_once(model, endpoint, rowan) -> None:
    helper = model(at_once=2, seconds=10)
    brief = with_all(helper, rowan)
    good = json.dumps(answer_to(rowan))
    endpoint.behave = lambda body: says(good, pieces=3, pause=0.05)
    heard = [Heard() for _ in range(6)]

    async def all_of_them():
        return await asyncio.gather(*(helper.draft(brief, one) for one in heard))

    for drafts in asyncio.run(all_of_them()):
        assert [draft.written_by for draft in drafts.pathways] == ["model"] * 3
    waited = [one for one in heard if any(told.stage == "waiting" for told in one.told)]
    assert len(waited) == 4


def test_no_turn_in_time_is_said(model, rowan, heard) -> None:
    helper = model(at_once=1, seconds=1)
    brief = with_all(helper, rowan)

    async def late():
        async with helper._queue.turn(
            "somebody else", lambda ahead: None
        ):  # somebody else's, until after this one has given up
            return await helper.draft(brief, heard)

    drafts = asyncio.run(late())
    assert drafts.fell_back.startswith("So many people are asking that there was no turn within 1 seconds")
    assert heard.sent == [], "nothing left for who had no turn"


def test_cancelled_while_writing_is_on_record(model, endpoint, rowan, heard) -> None:
    helper = model(seconds=10)
    brief = with_all(helper, rowan)
    endpoint.behave = lambda body: silent(endpoint)

    async def cancelled() -> None:
        task = asyncio.create_task(helper.draft(brief, heard))
        for _ in range(1000):
            if heard.sent:
                break
            await asyncio.sleep(0.02)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    asyncio.run(cancelled())
    assert len(heard.sent) == 1
    assert heard.outcomes == ["Cancelled before all of it came."]
