"""A private pathway goes nowhere: a canary in every text of one is in nothing that a model, a room or a reader gets."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from actvo_kit.drafting.brief import Brief
from actvo_kit.drafting.sending import Envelope
from actvo_kit.drafting.sending.fields import fields
from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.exercises.take_home import part_of
from actvo_kit.method.accepted import Accepted
from actvo_kit.method.group_view import VIEWS
from actvo_kit.method.packet_content import content_of
from actvo_kit.method.packet_shown import as_read
from actvo_kit.model.answers.packet import EXTRAS, SECTIONS, PacketAnswer
from actvo_kit.model.drafting_offer import Ask
from actvo_kit.model.saved_answer import Change
from actvo_kit.room.pictures.group_drawing import draw
from actvo_kit.room.roles.participant import Participant
from actvo_kit.room.room import Room
from actvo_kit.store import answers as kept
from tests.walk.screens import ROWAN

CANARY = "zebrafish"
LOCKED: dict[str, Any] = {
    "kind": "across", "title": f"A {CANARY} title", "destination": f"I look after a {CANARY}.",
    "option_ids": ["OPT-007", "OPT-013"], "strengths": ["ST1"],
    "milestones": {when: f"{CANARY} {when}" for when in ("m3", "m12", "m24")},
    "learn": f"{CANARY} learning", "cost_to_me": f"{CANARY} cost", "gives_org": f"{CANARY} gift",
    "questions": [f"Which {CANARY}?", f"Whose {CANARY}?"], "open_door": f"{CANARY} door",
    "accepted": {"OPT-007-uses-ST1": {"text": f"{CANARY} text", "shareable": f"{CANARY} said", "by": "me"}},
    "private": True, "posted": f"A {CANARY} title",
}  # fmt: skip
OPEN = {
    "kind": "deepen", "title": "In the open", "option_ids": ["OPT-001"], "questions": ["What?", "Who?"],
    "posted": "In the open",
}  # fmt: skip
TEST = {"action": f"{CANARY} test", "belief": f"{CANARY} belief", "pathway_id": "PW-D", "signal_no": f"{CANARY} signal"}


def save(person: Participant, slug: str, record: dict[str, Any], **more: Any) -> None:
    change = {"slug": slug, "edit_id": f"one-{slug}", "page": "p", "base_version": 0, "fields": record}
    ack = person.save(Change.read(change | more))
    assert ack.errors == {}, slug


@pytest.fixture
def people(room: Room) -> list[Participant]:
    """Twelve people with the persona's answers and the same locked pathway, all done."""
    attendees = [room.participant(room.door.join(f"Person {number}").person_id) for number in range(12)]
    for attendee in attendees:
        for slug in ("values", "strengths", "options"):
            save(attendee, slug, ROWAN[slug], status="done")
        save(attendee, "pathways", {"pathway": {"PW-D": LOCKED, "PW-E": OPEN}}, status="done")
        save(attendee, "experiments", {"experiment": {"EX-1": TEST}})
    return attendees


def letters(room: Room, person: Participant) -> Iterator[str]:
    """Every letter that a language model could get, with everything ticked, and the drafts of the template."""
    brief = Brief.of(room.pack, person.here().answers, room._context.clock())
    for about in ("", *room.pack.workshop.exercises):
        ticked = tuple(offer.id for offer in fields(brief.material, about))
        yield repr(Envelope.of(replace(brief, ask=Ask(fields=ticked, about=about)), "system", "to").letter)
    yield TemplateDrafter().write(brief).model_dump_json()


def test_it_is_in_no_letter_and_no_draft(room: Room, people: list[Participant]) -> None:
    found = list(letters(room, people[0]))
    assert len(found) > 10
    assert not [text for text in found if CANARY in text.casefold()]


def test_it_is_in_no_paper_for_others(room: Room, people: list[Participant]) -> None:
    answers = people[0].here().answers
    accepted = Accepted(room.pack, answers)
    assert set(accepted.pathways) == {"PW-E"}
    record = PacketAnswer(
        pathway_id="PW-D", experiment_ids=("EX-1",), on=(*SECTIONS, *EXTRAS), text=dict.fromkeys(SECTIONS, "Words.")
    )
    assert CANARY not in repr(as_read(content_of(record, accepted, "me"))).casefold()
    fills = [accepted.of_pathway(pathway) for pathway in accepted.pathways.values()]
    fills += [accepted.of_experiment(experiment) for experiment in accepted.experiments.values()]
    assert CANARY not in repr(fills).casefold()


def test_it_is_in_no_picture_on_no_projector_and_on_no_console(room: Room, people: list[Participant]) -> None:
    console = room.facilitator()
    console.reveal("pathways")
    picture = room.projector().view().picture
    assert picture is not None
    assert [row.title for row in picture.rows] == ["In the open"]
    for item in VIEWS:
        slug = VIEWS[item].id.partition("_")[0]
        done = room._context.store.read(lambda connection, slug=slug: kept.done(connection, room._context.id, slug))
        assert CANARY not in repr(draw(item, room.pack, done, date(2026, 5, 4))).casefold(), item
    for view in (room.projector().view(), console.console()):
        assert CANARY not in view.model_dump_json().casefold()


def test_it_is_in_the_persons_own(room: Room, people: list[Participant]) -> None:
    everything = json.dumps(people[0].my_data.everything(), default=str)
    assert CANARY in everything
    home = part_of("pathways", room.pack, people[0].here().answers)
    assert "A zebrafish title" in repr(home)
    assert "For me alone." in repr(home)


def test_it_is_on_nobody_elses_page(room: Room, people: list[Participant]) -> None:
    other = room.participant(room.door.join("Other").person_id)
    assert CANARY not in other.here().model_dump_json().casefold()
    assert CANARY not in other.told().model_dump_json().casefold()
