"""METHOD E10b, a standing promise: who comes into a group, what its members see of each other, and that all of it goes
with its person.
"""

import json
import re
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import Any

import pytest

from actvo_kit.errors import NotAllowed
from actvo_kit.room.promises import promise
from actvo_kit.room.promises.promise import SIGNS, Group
from actvo_kit.room.roles.participant import Participant
from actvo_kit.room.room import Room
from actvo_kit.store import retention_dates
from actvo_kit.store.store import Store

CANARY = "The heron stood at the weir in March"


@pytest.fixture
def come(room: Room) -> Any:
    def join(name: str) -> Participant:
        return room.participant(room.door.join(name).person_id)

    return join


def soon(room: Room, **later: int) -> datetime:
    now: datetime = room._context.clock().astimezone().replace(tzinfo=None)
    return now + (timedelta(**later) if later else timedelta(days=14))


def group_of(person: Participant) -> Group:
    group = person.promise.group()
    assert group is not None
    return group


def begun(room: Room, person: Participant) -> str:
    person.promise.begin(soon(room))
    return group_of(person).code


def test_a_code_brings_a_second_and_a_third_in_and_nobody_else(room: Room, come: Any) -> None:
    ana, ben, cem, dan = map(come, ("Ana", "Ben", "Cem", "Dan"))
    code = begun(room, ana)
    ben.promise.join(code.lower().replace("-", " "))
    assert group_of(ben).meets_at == group_of(ana).meets_at
    assert group_of(ben).code == code, "a pair may still take in a third"
    cem.promise.join(code)
    assert [other.name for other in group_of(ana).others] == ["Ben", "Cem"]
    assert [group_of(person).code for person in (ana, ben, cem)] == ["", "", ""]
    with pytest.raises(NotAllowed, match="This code opens no group now"):
        dan.promise.join(code)
    assert dan.promise.group() is None


def test_of_many_who_type_a_code_at_once_two_come_in(room: Room, come: Any) -> None:
    code = begun(room, come("Ana"))

    def try_it(person: Participant) -> bool:
        try:
            person.promise.join(code)
        except NotAllowed:
            return False
        return True

    with ThreadPoolExecutor(6) as threads:
        assert sum(threads.map(try_it, [come(f"P{number}") for number in range(6)])) == 2


@pytest.mark.parametrize("forged", ["", "x", "7KQ4-2FMX", "ABCD-EFGH", "' OR 1=1 --", "💚" * 30, "\ud800"])
def test_a_forged_code_opens_nothing(room: Room, come: Any, forged: str) -> None:
    begun(room, come("Ana"))
    with pytest.raises(NotAllowed, match="This code opens no group now"):
        come("Ben").promise.join(forged)


def test_a_code_is_over_once_somebody_left_or_shows_something(room: Room, come: Any) -> None:
    ana, ben, cem = map(come, ("Ana", "Ben", "Cem"))
    code = begun(room, ana)
    ben.promise.join(code)
    ben.promise.leave()
    for replayed in (ben, cem):
        with pytest.raises(NotAllowed):
            replayed.promise.join(code)
    ana.promise.reopen()
    again = group_of(ana).code
    assert again != code
    with pytest.raises(NotAllowed):
        ben.promise.join(code)
    ben.promise.join(again)
    ana.promise.show("done", on=True)
    with pytest.raises(NotAllowed):
        cem.promise.join(again)
    with pytest.raises(NotAllowed, match="Take it back first"):
        ben.promise.reopen()
    ana.promise.show("done", on=False)
    ben.promise.reopen()
    cem.promise.join(group_of(ana).code)


def test_a_code_is_over_after_a_while(room: Room, come: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Here after three looks at the clock, of which each is a second later."""
    monkeypatch.setattr(promise, "OPEN_FOR", timedelta(seconds=3))
    ana, ben = come("Ana"), come("Ben")
    code = begun(room, ana)
    for _look in range(3):
        room._context.clock()
    with pytest.raises(NotAllowed, match="for two hours"):
        ben.promise.join(code)
    assert (group_of(ana).code, group_of(ana).may_reopen) == ("", True)


def test_others_see_a_name_and_what_was_tapped_and_nothing_else(room: Room, come: Any, edit: Any) -> None:
    ana, ben, cem = map(come, ("Ana", "Ben", "Cem"))
    ana.save(edit("strengths", fields={"rating.ST1": {"evidence": CANARY}}))
    code = begun(room, ana)
    ben.promise.join(code)
    assert group_of(ben).others == (("Ana", ()),)
    for sign in reversed(SIGNS):
        ana.promise.show(sign, on=True)
    assert group_of(ben).others == (("Ana", SIGNS),)
    ana.promise.show("learned", on=False)
    assert group_of(ben).others == (("Ana", ("done", "moved")),)
    for told in (repr(ben.promise.group()), json.dumps(ben.my_data.everything()), ben.here().model_dump_json()):
        assert CANARY not in told
        assert ana._id not in told
    assert cem.promise.group() is None
    assert '"done"' not in json.dumps(cem.my_data.everything())


def test_staff_see_nothing_of_it(room: Room, come: Any) -> None:
    ana, ben = come("Ana"), come("Ben")

    def seen() -> str:
        views = (room.facilitator().console(), room.projector().view())
        return re.sub(r"T[\d:.]+|left_s.:[\d.]+", "", "".join(view.model_dump_json() for view in views))

    before = seen()
    code = begun(room, ana)
    ben.promise.join(code)
    ana.promise.show("done", on=True)
    assert seen() == before


def test_who_is_in_a_group_comes_into_no_other(room: Room, come: Any) -> None:
    ana, ben = come("Ana"), come("Ben")
    code = begun(room, ana)
    for own in (code, begun(room, ben)):
        with pytest.raises(NotAllowed, match="Leave it first"):
            ana.promise.join(own)
    with pytest.raises(NotAllowed, match="Leave it first"):
        ana.promise.begin(soon(room))
    with pytest.raises(NotAllowed, match="Leave it first"):
        ben.promise.join(code)


def test_a_day_lies_ahead_and_not_too_far(room: Room, come: Any) -> None:
    ana = come("Ana")
    for wrong in (None, soon(room, days=-1), soon(room, days=91)):
        with pytest.raises(NotAllowed, match="within the next 90 days"):
            ana.promise.begin(wrong)
    with pytest.raises(NotAllowed, match="no group"):
        ana.promise.show("done", on=True)
    ana.promise.leave()


def test_leaving_and_deleting_take_away_what_was_shown(room: Room, come: Any, store: Store) -> None:
    ana, ben, cem = map(come, ("Ana", "Ben", "Cem"))
    code = begun(room, ana)
    for person in (ben, cem):
        person.promise.join(code)
    ben.promise.show("moved", on=True)
    ben.promise.leave()
    assert [other.name for other in group_of(ana).others] == ["Cem"]
    cem.erase()
    assert group_of(ana).others == ()
    store.write(lambda connection: retention_dates.delete_people(connection, room.keys.room_id))
    with store._engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM promise").scalar() == 0


def test_deleting_everything_ends_the_code_as_leaving_does(room: Room, come: Any) -> None:
    ana, ben, cem = map(come, ("Ana", "Ben", "Cem"))
    code = begun(room, ana)
    ben.promise.join(code)
    ana.erase()
    assert (group_of(ben).others, group_of(ben).code) == ((), "")
    with pytest.raises(NotAllowed, match="This code opens no group now"):
        cem.promise.join(code)
    ben.promise.reopen()
    cem.promise.join(group_of(ben).code)


def test_who_comes_later_sees_no_tap_that_was_taken_back_or_left(room: Room, come: Any) -> None:
    """A history: two show, one takes it back, the other goes; a third comes in and sees a name alone."""
    ana, ben, cem = map(come, ("Ana", "Ben", "Cem"))
    ben.promise.join(begun(room, ana))
    ana.promise.show("moved", on=True)
    ben.promise.show("done", on=True)
    ana.promise.show("moved", on=False)
    ben.promise.leave()
    assert group_of(ana).others == ()
    ana.promise.reopen()
    cem.promise.join(group_of(ana).code)
    assert group_of(cem).others == (("Ana", ()),)
    ben.promise.join(group_of(ana).code)
    assert group_of(cem).others == (("Ana", ()), ("Ben", ()))


def test_what_a_person_takes_along_has_their_own_row(room: Room, come: Any) -> None:
    ana = come("Ana")
    begun(room, ana)
    ana.promise.show("learned", on=True)
    row = ana.my_data.everything()["agreed_day"]
    assert row["shown"] == ["learned"]
    assert set(row) == {"meets_at", "shown", "joined_at", "open_until"}
