"""A good question from the pack, as a person's own façade gives it: from what is kept, and from nobody else's."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from actvo_kit.errors import NotAllowed
from actvo_kit.model.drafting_offer import Ask, Reflection
from actvo_kit.model.workshop import Pack
from actvo_kit.room.roles.participant import Participant
from actvo_kit.room.room import Room

TOP = ["V14", "V02", "V27"]


def ask(person: Participant, **more: Any) -> Reflection:
    return asyncio.run(person.helper.question(Ask(**{"about": "values", **more})))


def test_it_rests_on_what_is_kept(rowan: Participant, edit: Any, done_values: Callable[..., Any]) -> None:
    with pytest.raises(NotAllowed, match="Put your first values in order"):
        ask(rowan)
    rowan.save(edit(fields=done_values(TOP)))
    found = ask(rowan, near="V02")
    assert (found.about, found.where, found.written_by) == ("Questions to explore", "Values", "pack")
    assert ask(rowan, near="V02", after=found.id).id != found.id


def test_it_never_rests_on_somebody_elses(
    room: Room, rowan: Participant, edit: Any, done_values: Callable[..., Any]
) -> None:
    rowan.save(edit(fields=done_values(TOP)))
    other = room.participant(room.door.join("Ines").person_id)
    with pytest.raises(NotAllowed, match="Put your first values in order"):
        ask(other)


def test_asking_changes_nothing(rowan: Participant, edit: Any, done_values: Callable[..., Any]) -> None:
    rowan.save(edit(fields=done_values(TOP)))
    before = rowan.here()
    ask(rowan)
    assert rowan.here() == before
    assert rowan.helper.sent() == ()


def test_a_step_that_is_not_open_asks_nothing(early: Room) -> None:
    person = early.participant(early.door.join("Rowan").person_id)
    with pytest.raises(NotAllowed, match="not open yet"):
        ask(person)


@pytest.mark.parametrize("slug", ["story", "experiments", "nothing"])
def test_a_step_that_the_workshop_does_not_have(rowan: Participant, slug: str) -> None:
    with pytest.raises(NotAllowed):
        ask(rowan, about=slug)


def test_help_is_the_workshops(pack: Pack, rowan: Participant, edit: Any, done_values: Callable[..., Any]) -> None:
    rowan.save(edit(fields=done_values(TOP) | {"evidence.V14": "I can’t go on."}))
    assert ask(rowan, near="V27") == Reflection(id="help", question="", help=pack.workshop.help)
