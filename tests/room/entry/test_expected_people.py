import hashlib
from pathlib import Path

import pytest

from actvo_kit.drafting.drafter import Writers
from actvo_kit.errors import DoorError, StartError
from actvo_kit.room.entry.roster import Expected
from actvo_kit.room.room import Room
from actvo_kit.room.room_keys import Keys
from actvo_kit.store import invitations

PEOPLE = (Expected("Rowan", "Ada"), Expected("Noor", None), Expected("Ada", None))


def tokens(room: Room) -> dict[str, str | None]:
    return {guest.name: guest.token for guest in room.expecting.guests()}


def test_everybody_gets_a_link_of_their_own_and_only_its_hash_is_kept(early: Room, tmp_path: Path) -> None:
    early.expecting.expect(PEOPLE)
    found = tokens(early)
    assert sorted(found) == ["Ada", "Noor", "Rowan"]
    assert len(set(found.values())) == 3
    kept = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    for token in found.values():
        assert token is not None
        assert len(token) >= 32, "192 bit"
        assert token.encode() not in kept
        assert hashlib.sha256(token.encode()).hexdigest().encode() in kept


def test_the_same_roster_again_gives_the_same_links(early: Room, pack, store, drafter) -> None:
    early.expecting.expect(PEOPLE)
    before = tokens(early)
    rowan = early.own_door.by_link(before["Rowan"])
    again = Room.at(pack, store, Keys(bytes(range(32))), Writers(drafter))
    again.expecting.expect([*PEOPLE, Expected("Hal", "Rowan")])
    after = tokens(again)
    assert {name: after[name] for name in before} == before
    assert set(after) - set(before) == {"Hal"}
    assert again.own_door.by_link(after["Rowan"]).person_id == rowan.person_id


def test_who_is_expected_is_not_here_before_they_come(early: Room) -> None:
    early.expecting.expect(PEOPLE)
    assert early.facilitator().console().people == ()
    assert early.coming().waiting == 0
    early.own_door.by_link(tokens(early)["Noor"])
    assert [one.name for one in early.facilitator().console().people] == ["Noor"]


def test_a_link_is_one_person_on_every_device(early: Room) -> None:
    early.expecting.expect(PEOPLE)
    link = tokens(early)["Rowan"]
    heard: list[dict] = []
    early.bus.listen(heard.append)
    phone, laptop = early.own_door.by_link(link), early.own_door.by_link(f" {link} ")
    assert phone.person_id == laptop.person_id
    assert phone.name == laptop.name == "Rowan"
    assert phone.session_token != laptop.session_token
    assert early.door.resume(phone.session_token) == early.door.resume(laptop.session_token) == phone.person_id
    assert heard == [{"kind": "people"}], "once: nobody new came the second time"


@pytest.mark.parametrize("token", ["", "x", "x" * 32, "\ud800", "é" * 1000])
def test_a_made_up_link_opens_nothing(early: Room, token: str) -> None:
    early.expecting.expect(PEOPLE)
    assert early.own_door.by_link(token) is None
    assert early.own_door.by_link(early.keys.join_token) is None
    assert not early.door.admits_link(tokens(early)["Rowan"]), "it is no key to the room's door"


def test_a_name_with_a_link_is_kept_for_its_person(early: Room) -> None:
    early.expecting.expect(PEOPLE)
    with pytest.raises(DoorError, match="with a personal link only"):
        early.door.join("ROWAN ")
    early.own_door.by_link(tokens(early)["Rowan"])
    with pytest.raises(DoorError, match="in the room already"):
        early.door.join("Rowan")


@pytest.mark.parametrize("name", ["Ada", " aDA\u200b", "\u0410da", "Hal", "Ha\u04cf", "Ida", "Noor", "N\u043e\u043er"])
def test_a_name_on_the_roster_or_like_one_is_for_its_link(early: Room, name: str) -> None:
    early.expecting.expect([Expected("Noor", "Ada"), Expected("Hal", "Ida"), Expected("Ida", None)])
    with pytest.raises(DoorError) as refused:
        early.door.join(name)
    assert "use your link" in str(refused.value) or "two alphabets" in str(refused.value)
    assert early.facilitator().console().people == ()
    assert early.own_door.by_link(tokens(early)["Hal"]).name == "Hal"


def test_a_managers_deletion_leaves_the_roster(early: Room, store) -> None:
    early.expecting.expect([Expected("Hal", "Ida"), Expected("Rowan", "Ada"), Expected("Ida", None)])
    hal, ida = early.own_door.by_link(tokens(early)["Hal"]), early.own_door.by_link(tokens(early)["Ida"])
    early.participant(ida.person_id).erase()
    said = store.read(lambda connection: invitations.managers(connection, early.keys.room_id))
    assert said == {hal.person_id: "Ida"}
    for manager in ("Ida", "Ada"):
        with pytest.raises(DoorError, match="use your link"):
            early.door.join(manager)


def test_a_roster_does_not_take_the_place_of_somebody_here(early: Room) -> None:
    early.door.join("Noor")
    with pytest.raises(StartError, match="names Noor"):
        early.expecting.expect(PEOPLE)
    assert tokens(early) == {}, "all or nothing"


def test_a_full_room_is_full_for_links_too(early: Room) -> None:
    early.expecting.expect(PEOPLE)
    early.door.admit_at_most(1)
    early.own_door.by_link(tokens(early)["Ada"])
    with pytest.raises(DoorError, match="carries 1 people"):
        early.own_door.by_link(tokens(early)["Rowan"])
    assert early.own_door.by_link(tokens(early)["Ada"]) is not None, "who is in already comes back"


def test_a_closed_room_opens_by_links_only(early: Room) -> None:
    early.expecting.expect(PEOPLE)
    early.door.closed = True
    assert not early.door.admits_link(early.keys.join_token)
    assert not early.door.admits_code(early.keys.join_code)
    assert early.own_door.by_link(tokens(early)["Rowan"]) is not None


def test_managers_are_known_for_those_who_are_here(early: Room, store) -> None:
    early.expecting.expect(PEOPLE)
    rowan = early.own_door.by_link(tokens(early)["Rowan"])
    early.own_door.by_link(tokens(early)["Noor"])

    def managers() -> dict[str, str]:
        return store.read(lambda connection: invitations.managers(connection, early.keys.room_id))

    assert managers() == {rowan.person_id: "Ada"}
    early.expecting.expect([Expected("Rowan", None)])
    assert managers() == {}
