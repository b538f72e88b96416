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


def test_the_pack_follows_the_half_day(pack: Pack) -> None:
    """The last row of METHOD, proposal and close, is two steps here: the paper, and the four questions asked again."""
    planned = {step.id: tuple(step.minutes.plain().values()) for step in pack.workshop.steps}
    closing = planned.pop("closing")
    planned["packet"] = tuple(map(sum, zip(planned["packet"], closing, strict=True)))
    assert planned == {slug: HALF_DAY[slug] for slug in planned}
