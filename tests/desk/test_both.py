"""One contract, two desks: whatever a page may ask is answered alike in this process and over the socket."""

import asyncio
import inspect
from collections.abc import Coroutine
from typing import Any, TypeVar

import pytest

from actvo_kit.desk.local import LocalParticipant
from actvo_kit.desk.protocol import ParticipantDesk
from actvo_kit.desk.remote import RemoteParticipant
from actvo_kit.errors import NotAllowed
from actvo_kit.model.answers import WITH_PAGE
from actvo_kit.model.drafting_offer import Ask
from actvo_kit.model.saved_answer import Ack, Change
from actvo_kit.room.room import Room

T = TypeVar("T")
TEN = ["V01", "V02", "V03", "V04", "V05"]


def run(work: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(work)


def open_all(room: Room) -> None:
    for opened in range(1, len(room.pack.workshop.steps)):
        room.facilitator().open_next(opened)


def change(fields: dict[str, Any], base: int = 0, slug: str = "values", edit: str = "e1", **more: Any) -> Change:
    return Change.read({"slug": slug, "edit_id": edit, "page": "p1", "base_version": base, "fields": fields, **more})


def piles(*high: str) -> dict[str, Any]:
    return {f"pile.{card}": "high" for card in high}


def asked(desk: ParticipantDesk, *changes: Change) -> list[Ack]:
    """The changes, one after another, on one event loop as a page has it."""

    async def save() -> list[Ack]:
        return [await desk.save(one) for one in changes]

    return run(save())


@pytest.mark.parametrize("kind", [LocalParticipant, RemoteParticipant])
def test_nothing_of_the_contract_is_missing(kind: type) -> None:
    """Names, parameters and whether it is waited for: a page need not know which desk it has."""
    for name, method in inspect.getmembers(ParticipantDesk, inspect.isfunction):
        if name.startswith("_"):
            continue
        own = getattr(kind, name)
        assert list(inspect.signature(own).parameters) == list(inspect.signature(method).parameters), name
        iterates = name in ("news", "drafting")
        assert inspect.iscoroutinefunction(own) == inspect.iscoroutinefunction(method), name
        assert inspect.isasyncgenfunction(own) is iterates, name


def test_a_page_begins_with_the_pack_and_the_person(either: ParticipantDesk, in_room: Room) -> None:
    pack, here = either.open()
    assert pack == in_room.pack
    assert (here.name, here.room_title, here.flow.opened) == ("Ada", pack.workshop.title, 1)
    assert all(not answer.record and answer.version == 0 for answer in here.answers.values())


def test_a_change_is_kept_and_answered(either: ParticipantDesk, in_room: Room) -> None:
    open_all(in_room)
    (ack,) = asked(either, change({"deck": "short30", **piles(*TEN)}, place="piles"))
    assert ack.saved_at is not None
    assert ack.errors == ack.problems == ack.conflicts == {}
    here = run(either.here())
    assert here.answers["values"].version == ack.version
    assert here.answers["values"].record["pile"] == dict.fromkeys(TEN, "high")
    assert either.open()[1].answers["values"] == here.answers["values"]


def test_a_change_that_is_sent_again_is_kept_once(either: ParticipantDesk, in_room: Room) -> None:
    """Its reply was lost."""
    open_all(in_room)
    sent = change({"deck": "short30", **piles("V01")})
    first, again = asked(either, sent, sent)
    assert (again.version, again.conflicts, again.errors) == (first.version, {}, {})


def test_two_pages_change_the_same_and_both_hear(either: ParticipantDesk, in_room: Room) -> None:
    open_all(in_room)
    first, second = asked(
        either,
        change({"deck": "short30", "pile.V01": "high"}, edit="e1"),
        change({"pile.V01": "low"}, edit="e2", page="p2"),
    )
    assert first.conflicts == {}
    assert second.conflicts == {"pile.V01": "high"}, "it says what it met"
    assert run(either.here()).answers["values"].record["pile"]["V01"] == "high", "and overwrites nothing unseen"


@pytest.mark.parametrize(
    "fields",
    [{"pile.V99": "high"}, {"pile.V01": "loved"}, {"nothing": 1}, {"top5": "V01"}, {"evidence.V01": "x" * 100_000}],
    ids=lambda fields: next(iter(fields)),
)
def test_what_cannot_be_kept_is_said_at_its_field(
    either: ParticipantDesk, in_room: Room, fields: dict[str, Any]
) -> None:
    open_all(in_room)
    (ack,) = asked(either, change(fields))
    assert set(ack.errors) == set(fields)
    assert all(text.endswith(".") and "Traceback" not in text for text in ack.errors.values())
    assert run(either.here()).answers["values"].record.get("pile", {}) == {}


def test_a_step_that_is_not_open_refuses_in_a_sentence(either: ParticipantDesk, in_room: Room) -> None:
    with pytest.raises(NotAllowed) as refused:
        asked(either, change({"gut_marks.O01": "drawn"}, slug="options"))
    assert str(refused.value).endswith(".")


def test_what_a_browser_may_not_write_it_does_not(either: ParticipantDesk, in_room: Room) -> None:
    open_all(in_room)
    before = run(either.here()).answers["strengths"]
    (ack,) = asked(either, change({"colleagues": [{"top": ["S01"]}]}, slug="strengths"))
    assert set(ack.errors) == {"colleagues"}
    assert run(either.here()).answers["strengths"].record == before.record


def test_skipping_is_a_way_through(either: ParticipantDesk, in_room: Room) -> None:
    open_all(in_room)
    (ack,) = asked(either, change({}, status="skipped"))
    assert ack.status == "skipped"
    assert run(either.here()).answers["values"].status == "skipped"


def test_drafts_come_and_stay(either: ParticipantDesk, in_room: Room) -> None:
    open_all(in_room)
    answers = in_room.pack.persona.answers
    acks = asked(either, *(change(answers[slug], slug=slug, edit=slug) for slug in WITH_PAGE if answers.get(slug)))
    assert all(ack.errors == {} for ack in acks)

    async def three() -> tuple[Any, Any, Any]:
        return await either.drafts(), await either.drafts(), (await either.here()).drafts

    first, second, here = run(three())
    assert first == second == here
    assert [draft.id for draft in first.pathways] == ["PW-A", "PW-B", "PW-C"]
    assert run(either.drafts(again=True)).pathways == first.pathways


def test_nothing_is_sent_where_there_is_no_language_model(either: ParticipantDesk, in_room: Room) -> None:
    open_all(in_room)
    ask = Ask()
    with pytest.raises(NotAllowed, match="language model"):
        run(either.letter(ask))
    assert run(either.sent()) == ()

    async def draft() -> None:
        async for _progress in either.drafting(ask):
            pass

    with pytest.raises(NotAllowed, match="language model"):
        run(draft())


def test_a_question_comes_of_the_pack(either: ParticipantDesk, in_room: Room) -> None:
    open_all(in_room)
    asked(either, change({"deck": "short30", **piles(*TEN), "top5": TEN}, status="done"))
    reflection = run(either.question(Ask(about="values")))
    assert (reflection.written_by, reflection.help) == ("pack", "")
    assert reflection.id.partition(":")[0] in {question.id for question in in_room.pack.questions.questions}
    again = run(either.question(Ask(about="values", after=reflection.id)))
    assert again.id != reflection.id, "another one"


def test_the_room_moves_and_the_page_may_ask(either: ParticipantDesk, in_room: Room) -> None:
    assert run(either.told()).flow.opened == 1
    in_room.facilitator().open_next(1)
    assert run(either.told()).flow.opened == 2


def test_being_stuck_is_for_the_facilitator_alone(either: ParticipantDesk, in_room: Room) -> None:
    slug = in_room.pack.workshop.exercises[0]

    async def say() -> None:
        await either.began(slug)
        await either.stuck(slug, on=True)

    run(say())
    steps = {step.slug: step for step in in_room.facilitator().console().steps}
    assert steps[slug].stuck == 1
    run(either.stuck(slug, on=False))
    steps = {step.slug: step for step in in_room.facilitator().console().steps}
    assert steps[slug].stuck == 0
