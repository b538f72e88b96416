"""The colleagues' step of METHOD E4: links, one reply each, and nothing of it before one's own rating."""

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from actvo_kit.errors import DoorError, NotAllowed
from actvo_kit.room.roles.colleague import Colleague
from actvo_kit.room.roles.participant import Participant
from actvo_kit.room.room import Room
from actvo_kit.store.store import Store

CANARY = "The heron stood at the weir in March"
PICKS = ("ST1", "SC1", "SI1")


@pytest.fixture
def rated(rowan: Participant, edit: Any) -> Participant:
    """Rowan, whose own rating is finished."""
    ack = rowan.save(edit("strengths", fields={"picked": ["ST1"], "rating.ST1": {"level": 4}}, status="done"))
    assert ack.status == "done"
    return rowan


def new_token(person: Participant) -> str:
    person.colleague_links.make()
    return person.colleague_links.standing().links[-1].token


def peers(person: Participant) -> list[Any]:
    return person.here().answers["strengths"].record.get("peers", [])


def test_nobody_asks_before_their_own_rating_is_finished(rowan: Participant, edit: Any) -> None:
    for status in (None, "skipped", "draft"):
        rowan.save(edit("strengths", fields={"picked": ["ST1"]}, status=status))
        with pytest.raises(NotAllowed, match="First keep your own picture"):
            rowan.colleague_links.make()
    assert rowan.colleague_links.standing() == (False, ())


def test_a_reply_comes_back_to_the_one_who_asked(room: Room, rated: Participant) -> None:
    other = room.participant(room.door.join("Noor").person_id)
    colleague = room.colleague(new_token(rated))
    assert colleague.request() == ("open", "Rowan")
    colleague.reply([*PICKS], f"  {CANARY} ")
    (peer,) = peers(rated)
    assert (set(peer["picks"]), peer["example"]) == (set(PICKS), CANARY)
    (link,) = rated.colleague_links.standing().links
    assert link.reply is not None
    assert link.id == peer["token"]
    assert CANARY not in other.here().model_dump_json()
    assert other.colleague_links.standing().links == ()


def test_a_link_takes_one_reply_however_often_it_is_used(room: Room, rated: Participant) -> None:
    token = new_token(rated)

    def send(number: int) -> bool:
        try:
            room.colleague(token).reply(PICKS, f"Reply {number}")
        except DoorError:
            return False
        return True

    with ThreadPoolExecutor(6) as threads:
        assert sum(threads.map(send, range(6))) == 1
    assert room.colleague(token).request().state == "used"
    assert len(peers(rated)) == 1


def test_who_asked_cannot_reply_from_their_own_browser(room: Room, rated: Participant) -> None:
    token = new_token(rated)
    own = room.colleague(token, rated._id)
    assert own.request() == ("own", "Rowan")
    with pytest.raises(DoorError):
        own.reply(PICKS, "I am good at this.")
    assert room.colleague(token).request().state == "open", "it is not used up"
    room.colleague(token, room.door.join("Noor").person_id).reply(PICKS, "")
    assert len(peers(rated)) == 1


def test_five_links_at_most_and_one_taken_back_opens_nothing(room: Room, rated: Participant) -> None:
    tokens = [new_token(rated) for _number in range(5)]
    assert len(set(tokens)) == 5
    assert all(len(token) >= 32 for token in tokens)
    with pytest.raises(NotAllowed, match="five is the most"):
        rated.colleague_links.make()
    first = rated.colleague_links.standing().links[0]
    other = room.participant(room.door.join("Noor").person_id)
    other.colleague_links.remove(first.id)
    assert room.colleague(first.token).request().state == "open", "nobody takes back another's link"
    rated.colleague_links.remove(first.id)
    assert room.colleague(first.token).request() == ("nothing", "")
    with pytest.raises(DoorError):
        room.colleague(first.token).reply(PICKS, "")
    new_token(rated)


@pytest.mark.parametrize(
    ("picks", "example", "sentence"),
    [
        ([], "", "0 are tapped"), (["ST1"], "", "1 is tapped"), (["ST1", "SC1"], "", "2 are tapped"),
        (["ST1", "ST1", "ST1"], "", "1 is tapped"), (["ST1", "SC1", "XX9"], "", "2 are tapped"),
        ([*PICKS, "SD2"], "", "4 are tapped"), (PICKS, "x" * 241, "shorten your example"),
    ],
)  # fmt: skip
def test_what_is_no_reply_is_said_and_uses_nothing_up(
    room: Room, rated: Participant, picks: list[str], example: str, sentence: str
) -> None:
    token = new_token(rated)
    with pytest.raises(NotAllowed, match=sentence):
        room.colleague(token).reply(picks, example)
    assert room.colleague(token).request().state == "open"
    room.colleague(token).reply(PICKS, "x" * 240)


def test_replies_are_in_nothing_while_the_own_rating_is_open(room: Room, rated: Participant, edit: Any) -> None:
    room.colleague(new_token(rated)).reply(PICKS, CANARY)
    assert CANARY in rated.here().model_dump_json()
    for status in ("draft", "skipped"):
        rated.save(edit("strengths", 99, status=status))
        assert CANARY not in rated.here().model_dump_json()
        assert CANARY not in str(rated.colleague_links.standing())
        everything = rated.my_data.everything()
        assert CANARY not in json.dumps(everything)
        assert "once you have kept your own picture" in everything["replies_of_colleagues"]
    heard: list[dict[str, Any]] = []
    room.bus.listen(heard.append)
    rated.save(edit("strengths", 99, status="done"))
    assert {"kind": "saved", "person": rated._id, "slug": "strengths", "page": "", "version": 0} in heard
    assert CANARY in rated.here().model_dump_json()
    assert rated.my_data.everything()["replies_of_colleagues"][0]["example"] == CANARY


def test_pages_hear_that_a_reply_came_and_never_what_it_says(room: Room, rated: Participant) -> None:
    token, heard = new_token(rated), []
    room.bus.listen(heard.append)
    room.colleague(token).reply(PICKS, CANARY)
    assert [news["kind"] for news in heard] == ["saved"]
    assert CANARY not in str(heard)


def test_what_colleagues_wrote_is_not_in_the_answer_that_is_kept(
    room: Room, rated: Participant, store: Store, edit: Any
) -> None:
    room.colleague(new_token(rated)).reply(PICKS, CANARY)
    rated.save(edit("strengths", 99, fields={"rating.ST1.energy": 2}))
    with store._engine.connect() as connection:
        records = connection.exec_driver_sql("SELECT record FROM answer WHERE slug = 'strengths'").scalars().all()
    assert CANARY not in str(records)
    assert "peers" not in str(records)
    assert rated.here().aside is False


def test_nobody_else_sees_any_of_it(room: Room, rated: Participant, edit: Any) -> None:
    room.colleague(new_token(rated)).reply(PICKS, CANARY)
    screens = room.facilitator().console().model_dump_json() + room.projector().view().model_dump_json()
    drafts = rated.drafts().model_dump_json()
    assert CANARY not in screens + drafts


def test_the_role_has_no_way_to_an_answer() -> None:
    assert {name for name in vars(Colleague) if not name.startswith("_")} == {"request", "reply"}


def test_deleting_everything_takes_links_and_replies_along(room: Room, rated: Participant, tmp_path: Path) -> None:
    used, still = new_token(rated), new_token(rated)
    room.colleague(used).reply(PICKS, CANARY)
    files = [tmp_path / name for name in ("room.sqlite", "room.sqlite-wal")]
    assert any(CANARY.encode() in file.read_bytes() for file in files if file.exists())
    rated.erase()
    assert not any(CANARY.encode() in file.read_bytes() for file in files if file.exists())
    assert {room.colleague(token).request() for token in (used, still)} == {("nothing", "")}


def test_one_reply_can_be_deleted_alone(room: Room, rated: Participant) -> None:
    first, second = new_token(rated), new_token(rated)
    room.colleague(first).reply(PICKS, CANARY)
    room.colleague(second).reply(PICKS, "Another")
    rated.colleague_links.remove(rated.colleague_links.standing().links[0].id)
    assert [peer["example"] for peer in peers(rated)] == ["Another"]


def test_the_end_of_the_room_takes_all_of_it(room: Room, rated: Participant, store: Store) -> None:
    from actvo_kit.store import retention_dates

    token = new_token(rated)
    room.colleague(token).reply(PICKS, CANARY)
    store.write(lambda connection: retention_dates.delete_people(connection, room.keys.room_id))
    assert room.colleague(token).request().state == "nothing"
    with store._engine.connect() as connection:
        for table in ("colleague_link", "colleague_reply"):
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() == 0


def test_a_link_of_another_room_opens_nothing(room: Room, rated: Participant) -> None:
    token = new_token(rated)
    for wrong in ("", "x", token[:-1], token + "x", token.upper()):
        assert room.colleague(wrong).request() == ("nothing", "")
