import pytest

from actvo_kit.rehearse.made_up_names import cast, pause_for


def test_a_larger_room_answers_no_faster_in_all() -> None:
    assert pause_for(1) == pause_for(30) == 0.5
    assert [size / pause_for(size) for size in (30, 60, 100, 200)] == pytest.approx([60] * 4)


def test_every_kind_takes_part_and_one_is_hostile() -> None:
    assert len(set(cast(6))) == 6
    assert [len(cast(size)) for size in (1, 30, 200)] == [1, 30, 200]
    assert cast(200).count("hostile") == 1
    assert cast(200)[:30] == cast(30), "the same people every time"
