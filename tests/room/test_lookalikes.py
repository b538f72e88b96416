import pytest

from actvo_kit.errors import DoorError
from actvo_kit.room.lookalikes import PAIRS, skeleton
from actvo_kit.room.names import clean


@pytest.mark.parametrize(
    ("odd", "plain"),
    [("\u0421\u0430\u0440\u0430", "Capa"), ("\u0391\u039d\u039d\u0391", "ANNA"), ("I\u0131an", "lian"), ("Zoë", "Zoë")],
)
def test_what_a_name_looks_like(odd: str, plain: str) -> None:
    assert skeleton(odd) == skeleton(plain)


def test_the_table_pairs_one_letter_with_one() -> None:
    assert all(len(odds) == len(plains) for odds, plains in PAIRS)
    assert all(set(odds).isdisjoint(plains) for odds, plains in PAIRS if "0" not in odds)


@pytest.mark.parametrize(
    ("taken", "raw"), [("ANNA", "\u0391\u039d\u039d\u0391"), ("coco", "\u0441\u043e\u0441\u043e"), ("Ian", "lan")]
)
def test_a_name_that_looks_like_one_in_the_room_is_warned_of(taken: str, raw: str) -> None:
    with pytest.raises(DoorError, match=f"looks the same as {taken}"):
        clean(raw, [taken])
    assert clean(raw, []) == raw


@pytest.mark.parametrize(
    "raw", ["\u0251dmin", "adm\u0131n", "\ua731taff", "\u03bfperator", "co-facilitator", "Facilitators"]
)
def test_names_of_staff_in_other_letters(raw: str) -> None:
    with pytest.raises(DoorError):
        clean(raw, [])


def test_people_with_usual_names_come_in_beside_each_other() -> None:
    taken: list[str] = []
    together = ["Ian", "Lan", "Liam", "Lia", "Ali", "Al", "Анна", "Anna", "Ηλίας", "Արամ", "Иван", "Ivan", "Ида"]
    for name in together:
        taken.append(clean(name, taken))
    assert taken == together
