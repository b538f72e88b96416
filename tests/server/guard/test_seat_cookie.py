"""What ends holder seat: a browser that is left, the other browsers of a person, everybody, a role."""

import pytest

from actvo_kit.server.guard.seat_cookie import Seat

PHONE, LAPTOP = Seat("participant", "ann", "phone"), Seat("participant", "ann", "laptop")
BOB, CONSOLE = Seat("participant", "bob", "his"), Seat("facilitator")
ALL = (PHONE, LAPTOP, BOB, CONSOLE)


@pytest.mark.parametrize(
    ("news", "ended"),
    [
        ({"person": "ann", "session": "phone"}, [PHONE]),
        ({"person": "ann", "but": "phone"}, [LAPTOP]),
        ({"person": "ann"}, [PHONE, LAPTOP]),
        ({}, [PHONE, LAPTOP, BOB]),
        ({"role": "facilitator"}, [CONSOLE]),
    ],
)
def test_what_ends_whom(news: dict[str, str], ended: list[Seat]) -> None:
    assert [seat for seat in ALL if seat.ended_by({"kind": "signed_out"} | news)] == ended


def test_two_browsers_of_a_person_are_two_owners_who_share_one_budget() -> None:
    assert len({seat.name for seat in ALL}) == len(ALL)
    assert PHONE.holder == LAPTOP.holder
    assert CONSOLE.name == "facilitator:"
