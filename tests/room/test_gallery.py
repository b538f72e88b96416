"""The gallery of titles: by people's own taps alone, from eight on, without a name, and down again by a tap."""

from typing import Any

import pytest

from actvo_kit.errors import NotAllowed
from actvo_kit.model import moves
from actvo_kit.model.saved_answer import Change
from actvo_kit.room.roles.participant import Participant
from actvo_kit.room.room import Room
from actvo_kit.store import reveals


def pathway(title: str, option: str, **more: Any) -> dict[str, Any]:
    return {"kind": "across", "title": title, "option_ids": [option], "questions": ["What?", "Who?"]} | more


def save(person: Participant, fields: dict[str, Any], **more: Any) -> None:
    version = person.here().answers["pathways"].version
    change = {"slug": "pathways", "edit_id": f"{version}-{len(str(fields))}", "page": "p", "base_version": version}
    ack = person.save(Change.read(change | {"fields": fields} | more))
    assert (ack.errors, ack.problems) == ({}, {})


def write(person: Participant, title: str, posted: bool = True, **more: Any) -> None:
    """Two pathways, the first with a title that is put up or not, and the step is done."""
    first = pathway(title, "OPT-001", posted=title if posted else "", **more)
    save(person, {"pathway.PW-D": first, "pathway.PW-E": pathway(f"{title} too", "OPT-007")}, status="done")


@pytest.fixture
def people(room: Room) -> list[Participant]:
    return [room.participant(room.door.join(f"Person {number}").person_id) for number in range(8)]


def reveal(room: Room) -> str:
    return room.facilitator().do(moves.Reveal(item="pathways"))


def on_wall(room: Room) -> list[str]:
    picture = room.projector().view().picture
    assert picture is not None
    return [row.title for row in picture.rows]


def test_eight_titles_open_it_in_an_order_that_tells_nothing(room: Room, people: list[Participant]) -> None:
    for number, person in enumerate(people):
        write(person, f"Way {8 - number}")
    reveal(room)
    assert on_wall(room) == [f"Way {number}" for number in range(1, 9)]
    assert "Person" not in room.projector().view().picture.model_dump_json()  # type: ignore[union-attr]


def test_a_title_that_nobody_put_up_counts_for_nothing(room: Room, people: list[Participant]) -> None:
    for number, person in enumerate(people):
        write(person, f"Way {number}", posted=number != 3)
    with pytest.raises(NotAllowed, match="Too few people have given a title"):
        reveal(room)
    assert room.projector().view().picture is None


def test_a_locked_one_or_another_wording_was_not_put_up(room: Room, people: list[Participant]) -> None:
    for number, person in enumerate(people):
        write(person, f"Way {number}", private=number == 3)
    with pytest.raises(NotAllowed, match="Too few"):
        reveal(room)


def test_it_comes_down_by_a_tap_and_nothing_joins_it_later(room: Room, people: list[Participant]) -> None:
    late = room.participant(room.door.join("Late").person_id)
    for number, person in enumerate([*people, late]):
        write(person, f"Way {number}")
    reveal(room)
    heard: list[str] = []
    room._context.bus.listen(lambda news: heard.append(news["kind"]))
    save(late, {"pathway.PW-D.posted": None})
    assert "reveal" in heard, "the projector looks again at once"
    assert on_wall(room) == [f"Way {number}" for number in range(8)]
    save(people[0], {"pathway.PW-E.posted": "Way 0 too"})
    assert on_wall(room) == [f"Way {number}" for number in range(8)], "a wall is final"
    save(people[0], {"pathway.PW-D.private": True})
    picture = room.projector().view().picture
    assert picture is not None
    assert (picture.rows, picture.reason) == ((), "Some titles were taken down, and too few are left to be shown.")


def test_other_changes_are_no_news_for_the_projector(room: Room, people: list[Participant]) -> None:
    write(people[0], "Way")
    heard: list[str] = []
    room._context.bus.listen(lambda news: heard.append(news["kind"]))
    save(people[0], {"pathway.PW-D.learn": "SQL"})
    assert "reveal" not in heard


def test_what_is_kept_of_it_has_no_word_and_no_person(room: Room, people: list[Participant]) -> None:
    for number, person in enumerate(people):
        write(person, f"Zebrafish {number}")
    reveal(room)
    kept = room._context.store.read(lambda connection: reveals.picture_of(connection, room._context.id, "pathways"))
    assert kept is not None
    assert "Zebrafish" not in kept.model_dump_json()
    people[0].erase()
    assert on_wall_or_closed(room) == []


def on_wall_or_closed(room: Room) -> list[str]:
    picture = room.projector().view().picture
    return [row.title for row in picture.rows] if picture else []


def test_it_is_unseen_while_a_manager_attends(room: Room, people: list[Participant]) -> None:
    for number, person in enumerate(people):
        write(person, f"Way {number}")
    room.facilitator().do(moves.ManagerPresent(on=True))
    with pytest.raises(NotAllowed, match="manager is here"):
        reveal(room)
