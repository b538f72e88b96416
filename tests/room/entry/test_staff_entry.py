import pytest

from actvo_kit.room.room import Room


def test_a_link_gives_a_pass_for_its_role(room: Room) -> None:
    door, keys = room.staff_door, room.keys
    roles = [
        door.role_of(door.by_link(token) or "")
        for token in (keys.facilitator_token, keys.cofacilitator_token, keys.projector_token)
    ]
    assert roles == ["facilitator", "facilitator", "projector"]


@pytest.mark.parametrize("wrong", ["", "x", "facilitator x", "\ud800"])
def test_nothing_else_does(room: Room, wrong: str) -> None:
    assert room.staff_door.by_link(wrong) is None
    assert room.staff_door.role_of(wrong) is None
    assert room.staff_door.by_recovery(wrong, alone=True) is None
    assert room.staff_door.by_link(room.keys.recovery_code) is None
    assert room.staff_door.by_recovery(room.keys.join_code, alone=False) is None


def test_whoever_takes_over_alone_signs_out_the_lost_console_and_not_the_projector(room: Room) -> None:
    door, keys = room.staff_door, room.keys
    lost, screen = door.by_link(keys.facilitator_token), door.by_link(keys.projector_token)
    heard: list[dict] = []
    room.bus.listen(heard.append)
    second = door.by_recovery(keys.recovery_code.lower().replace("-", ""), alone=True)
    assert door.role_of(lost) is None
    assert door.role_of(second) == "facilitator"
    assert door.role_of(screen) == "projector"
    assert heard == [{"kind": "signed_out", "role": "facilitator"}]
    beside = door.by_recovery(keys.recovery_code, alone=False)
    assert door.role_of(second) == door.role_of(beside) == "facilitator"
    assert door.role_of(door.by_link(keys.facilitator_token)) == "facilitator", "the link itself stays good"
