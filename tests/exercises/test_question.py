"""A good question on any exercise: asked when the browser wants one, and kept nowhere."""

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from actvo_kit.errors import NotAllowed
from actvo_kit.exercises.base import Exercise
from actvo_kit.exercises.options.widget import Options
from actvo_kit.exercises.question import AWAY, UNREADABLE, answer_question
from actvo_kit.exercises.strengths.widget import Strengths
from actvo_kit.exercises.values.widget import Values
from actvo_kit.model.drafting_offer import Ask, Offer, Reflection

NEAR = {"values": "V14", "strengths": "ST1", "options": "OPT-007"}


def question(number: int) -> Reflection:
    return Reflection(id=f"q_{number}:V14", question="What came first?", about="Excellent work", where="Values")


@pytest.fixture(params=[Values, Strengths, Options], ids=NEAR)
def asking(request: pytest.FixtureRequest, desk_of: Callable[..., Any]) -> tuple[Exercise, list[Ask]]:
    """A page, and what it asks its desk."""
    desk, asked = desk_of(), []

    async def give(ask: Ask) -> Reflection:
        asked.append(ask)
        return question(len(asked))

    desk.question = give
    return request.param(desk, *desk.open()), asked


def want(widget: Exercise, **more: Any) -> dict[str, Any]:
    asyncio.run(answer_question(widget, {"want": "question", "number": "n1", "near": NEAR[widget.slug], **more}))
    return dict(widget.question)


def test_nothing_is_asked_by_itself(asking: tuple[Exercise, list[Ask]]) -> None:
    widget, asked = asking
    assert (widget.question, asked) == ({}, [])


def test_it_is_about_what_they_are_writing(asking: tuple[Exercise, list[Ask]]) -> None:
    widget, asked = asking
    shown = want(widget)
    assert shown == {"number": "n1", "found": question(1).plain(), "trouble": None, "before": "q_1:V14"}
    assert asked == [Ask(about=widget.slug, near=NEAR[widget.slug])]


def test_the_one_before_is_said(asking: tuple[Exercise, list[Ask]]) -> None:
    widget, asked = asking
    want(widget)
    want(widget, near="", number="n2")
    assert (asked[1].after, asked[1].near, widget.question["number"]) == ("q_1:V14", "", "n2")


def test_what_was_ticked_for_the_model_goes_along(asking: tuple[Exercise, list[Ask]]) -> None:
    widget, asked = asking
    mine = {"fields": ["values"], "words": {"values": "x"}, "replaced": ["values:1"], "seal": "s"}
    want(widget, ask={**mine, "about": "constraints", "near": "CN10", "after": "q_9:V02"})
    assert asked == [Ask.read({**mine, "about": widget.slug, "near": NEAR[widget.slug]})]


@pytest.mark.parametrize("wrong", [7, [], "x", {"fields": "values"}, {"more": 1}])
def test_a_wrong_wish_is_refused(asking: tuple[Exercise, list[Ask]], wrong: Any) -> None:
    widget, asked = asking
    assert want(widget, ask=wrong)["trouble"] == UNREADABLE
    assert asked == []


def test_after_asking_the_model_it_is_looked_how_often_one_still_may(asking: tuple[Exercise, list[Ask]]) -> None:
    widget, _ = asking
    here = widget.view.model_copy(update={"offer": Offer(label="The model", place="here", left=2, seconds=40.0)})

    async def look() -> Any:
        return here

    async def ask(**more: Any) -> None:
        await widget._question({"want": "question", "number": "n1", **more})

    widget.desk.here = look  # type: ignore[method-assign]
    asyncio.run(ask())
    assert widget.asking["offer"] is None
    reading = widget.reading
    asyncio.run(ask(ask={"fields": [], "seal": "s"}))
    assert widget.asking["offer"]["left"] == 2
    assert widget.reading is reading, "nothing else is read again"


def test_it_is_not_kept(asking: tuple[Exercise, list[Ask]]) -> None:
    widget, _ = asking
    want(widget)
    assert widget.desk.changes == []  # type: ignore[attr-defined]
    assert "question" not in widget.record


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (NotAllowed("Mark the option first."), "Mark the option first."),
        (httpx.ConnectError("gone"), AWAY),
    ],
)
def test_trouble_is_a_sentence_and_ends(asking: tuple[Exercise, list[Ask]], error: Exception, sentence: str) -> None:
    widget, asked = asking
    good = widget.desk.question
    want(widget)

    async def fail(ask: Ask) -> Reflection:
        raise error

    widget.desk.question = fail  # type: ignore[method-assign]
    shown = want(widget, number="n2")
    assert (shown["number"], shown["found"], shown["trouble"]) == ("n2", None, sentence)
    widget.desk.question = good  # type: ignore[method-assign]
    assert want(widget)["trouble"] is None
    assert asked[-1].after == "q_1:V14"


@pytest.mark.parametrize("near", [None, 7, ["V14"], "x" * 41])
def test_what_cannot_be_read_is_said(asking: tuple[Exercise, list[Ask]], near: Any) -> None:
    widget, asked = asking
    assert want(widget, near=near)["trouble"] == UNREADABLE
    assert asked == []


def test_the_browsers_message_leads_here(asking: tuple[Exercise, list[Ask]]) -> None:
    widget, _ = asking

    async def send() -> None:
        widget._receive(None, {"want": "question", "near": "", "number": "n9"}, [])
        for _ in range(2000):
            if widget.question:
                return
            await asyncio.sleep(0.01)

    asyncio.run(send())
    assert widget.question["number"] == "n9"
