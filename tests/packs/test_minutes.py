"""The minute plan of METHOD 9.1 (instruct, solo, pair, room): its sums, and the half-day pack that follows it."""

from actvo_kit.model.workshop import Pack
from tests.factories import ORACLE

SPARK = {
    "arrive": (3, 3, 0, 2), "values": (2, 12, 0, 2), "strengths": (1, 8, 5, 0), "constraints": (1, 2, 0, 0),
    "options": (2, 9, 0, 1), "pathways": (1, 8, 0, 1), "scoring": (2, 6, 0, 0), "experiments": (1, 6, 6, 1),
    "packet": (1, 2, 0, 2),
}  # fmt: skip
HALF_DAY = {
    "arrive": (5, 3, 2, 2), "story": (3, 13, 7, 2), "values": (2, 14, 2, 2), "motivators": (2, 7, 1, 2),
    "strengths": (3, 15, 4, 3), "learning": (1, 5, 1, 1), "constraints": (2, 6, 0, 0), "options": (5, 12, 1, 2),
    "pathways": (3, 14, 7, 1), "scoring": (3, 12, 2, 1), "experiments": (2, 6, 5, 1), "packet": (1, 4, 0, 3),
}  # fmt: skip
FULL_DAY = {
    "arrive": (7, 4, 5, 4), "story": (5, 20, 11, 4), "values": (3, 17, 6, 4), "motivators": (3, 9, 4, 4),
    "strengths": (4, 22, 9, 5), "learning": (2, 7, 4, 2), "constraints": (3, 10, 0, 2), "options": (8, 16, 3, 3),
    "pathways": (4, 22, 11, 3), "scoring": (5, 18, 5, 2), "experiments": (3, 11, 8, 3), "packet": (3, 10, 9, 3),
}  # fmt: skip


def test_the_plans_add_up() -> None:
    sums = [sum(map(sum, plan.values())) for plan in (SPARK, HALF_DAY, FULL_DAY)]
    assert sums == ORACLE["agenda_minutes"]


BLOCK_OF = {"welcome": "arrive", "deciding": "scoring", "closing": "packet", "close": "packet"}
"""The steps that share the minutes of a block of METHOD: what the facilitator says first, and the end of the day."""


def blocks(pack: Pack) -> dict[str, tuple[int, ...]]:
    """The minutes of each block of METHOD in a pack, its breaks left out."""
    found: dict[str, tuple[int, ...]] = {}
    for step in pack.workshop.live:
        if step.part != "break":
            block, minutes = BLOCK_OF.get(step.id, step.id), tuple(step.minutes.plain().values())
            found[block] = tuple(map(sum, zip(found.get(block, (0, 0, 0, 0)), minutes, strict=True)))
    return found


def test_the_pack_is_the_half_day(pack: Pack) -> None:
    found = blocks(pack)
    assert found.pop("belief") == (0, 0, 0, 0), "optional, for everybody at their own time"
    assert found == HALF_DAY
    assert len(pack.workshop.pages) == 4


def test_the_half_day_is_210_minutes_in_the_order_of_the_method(pack: Pack) -> None:
    lengths: dict[str, int] = {}
    for step in pack.workshop.live:
        block = step.id if step.part == "break" else BLOCK_OF.get(step.id, step.id)
        lengths[block] = lengths.get(block, 0) + step.minutes.total
    assert lengths.pop("belief") == 0
    assert list(lengths.values()) == [12, 25, 20, 12, 8, 25, 8, 8, 20, 7, 25, 18, 14, 8]
    assert sum(lengths.values()) == 210
