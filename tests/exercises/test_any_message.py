"""Whatever a browser sends to an exercise: nothing raises, nothing is printed, and only valid records are kept."""

import asyncio
import gc
import os
import random
import warnings
from collections.abc import Iterator
from typing import Any

import pytest

from actvo_kit.desk.local import LocalParticipant
from actvo_kit.exercises.base import Exercise
from actvo_kit.exercises.page import Page
from actvo_kit.model.answers import RECORDS, WITH_PAGE
from actvo_kit.notebook import Kit

from .conftest import WORKSHOP

MESSAGES = int(os.environ.get("ACTVO_ANY_MESSAGES", "400"))
NESTED: Any = "x"
for _ in range(600):
    NESTED = [NESTED]
VALUES = (
    None, True, False, 0, -1, 3, 10**30, 0.5, -0.0, float("nan"), float("inf"), "", "x", "high", "x" * 30_000,
    "\ud800", "\0", "\u202edesrever", "👩‍👩‍👧", [], {}, [[]], [None], {"": {}}, ["V01", "V01"], {"__class__": "x"},
    NESTED,
)  # fmt: skip
WANTS = ("drafts", "question", "ask", "letter", "undo", "sent", "stuck", "plotly", "tried", "again", "x", None)
MORE = ("slug", "on", "ask", "ticked", "field", "weights", "edit_id", "about")
METHODS = ("custom", "request_state", "echo_update", "x", None)


class Sender:
    """A browser that has lost its mind: it knows what answers look like, and sends anything."""

    def __init__(self, record: dict[str, Any], traits: list[str], seed: str) -> None:
        self._chance = random.Random(seed)
        self._known = [*paths("", record)] or [("note", "x")]
        self._traits = traits

    def message(self) -> dict[str, Any]:
        chance = self._chance
        match chance.randrange(10):
            case 0:
                return {"method": chance.choice(METHODS), "content": self._request()}
            case 1:
                return chance.choice(({}, {"method": "update"}, {"method": "update", "state": self._any()}))
            case 2:
                return {"method": "custom", "content": self._request()}
            case 3:
                trait = chance.choice(self._traits)
                return {"method": "update", "state": {trait: self._any()}, "buffer_paths": []}
        return {"method": "update", "state": {"answer": self._answer()}, "buffer_paths": []}

    def _answer(self) -> Any:
        chance = self._chance
        change = {
            "edit_id": f"{chance.random()}",
            "page": chance.choice("ab"),
            "base_version": chance.choice((0, 0, 1, 7, 10**9)),
            "fields": dict(self._field() for _ in range(chance.randrange(5))),
        }
        if chance.random() < 0.3:
            change["status"] = chance.choice(("draft", "done", "skipped"))
        if chance.random() < 0.2:
            change[chance.choice((*change, "slug", "place", "more"))] = self._any()
        return change

    def _field(self) -> tuple[str, Any]:
        path, value = self._chance.choice(self._known)
        match self._chance.randrange(4):
            case 0:
                return path, value
            case 1:
                return path, self._any()
            case 2:
                return path, self._chance.choice(self._known)[1]
        odd = (f"{path}.x", path.rpartition(".")[2], f"{path}..", "é", "__proto__", path.upper())
        return self._chance.choice(odd), value

    def _request(self) -> Any:
        more = {one: self._any() for one in self._chance.sample(MORE, 2)}
        request = {"want": self._chance.choice(WANTS), **more}
        return self._chance.choice((request, request, request, self._any()))

    def _any(self) -> Any:
        return self._chance.choice(VALUES)


def paths(path: str, value: Any) -> Iterator[tuple[str, Any]]:
    if path:
        yield path, value
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from paths(f"{path}.{name}" if path else str(name), inner)


@pytest.mark.parametrize("slug", [*WITH_PAGE, "page"])
def test_any_message(slug: str, caplog: pytest.LogCaptureFixture) -> None:
    raised: list[dict[str, Any]] = []

    async def play() -> LocalParticipant:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: raised.append(context))
        desk = LocalParticipant.as_persona(WORKSHOP)
        _, here = desk.open()
        kit = Kit(desk)
        widget: Exercise | Page = kit.page("1_know_yourself") if slug == "page" else getattr(kit, slug)()
        record = {} if slug == "page" else dict(here.answers[slug].record)
        sender = Sender(record, widget.keys, f"any message to {slug}")
        for number in range(MESSAGES):
            widget._handle_msg({"content": {"data": sender.message()}, "buffers": []})
            if number % 3 == 0:
                await asyncio.sleep(0)
        for _ in range(200):
            await asyncio.sleep(0.001)
        gc.collect()  # a task that failed and that nobody asks says so when it goes
        return desk

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # without IPython, ipywidgets warns where it would show a traceback
        desk = asyncio.run(play())
    pack, here = desk.open()
    assert [str(one.get("exception")) for one in raised] == []
    assert [one.getMessage() for one in caplog.records if one.name.startswith("actvo")] == []
    assert slug == "page" or here.answers[slug].version > 1, "some of it was good"
    for one, answer in here.answers.items():
        kept = RECORDS[one].read(answer.record)
        assert not kept.strangers(pack), one
        assert answer.status != "done" or not kept.problems(pack), one
