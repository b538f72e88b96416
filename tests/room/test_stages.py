from collections import Counter
from datetime import UTC, datetime, timedelta

from actvo_kit.model.workshop import Step
from actvo_kit.room.stages import BEAT_S, Stages, places
from actvo_kit.store.progress import Progress, Standing
from tests.factories import real_pack


def step(slug: str) -> Step:
    found = real_pack().workshop.first_of(slug)
    assert found is not None
    return found


def inside(slug: str, **stages: int) -> Progress:
    return Counter({Standing(slug, False, stage, False): people for stage, people in stages.items()})


def test_stages_count_under_their_label() -> None:
    found = places(step("values"), inside("values", ten=2, five=1, duels=3))
    assert found == (("Three piles", 0), ("Ten, then five", 3), ("Duels, evidence", 3))


def test_of_fewer_than_five_it_is_not_said_where_they_are() -> None:
    assert places(step("values"), inside("values", ten=3, five=1) + inside("options", gut=9)) == ()


def test_whoever_moved_on_is_inside_no_stage() -> None:
    progress = Counter({Standing("strengths", True, "reading", False): 9}) + inside("strengths", pick=5)
    assert sum(people for _, people in places(step("strengths"), progress)) == 5


def test_a_stage_nobody_knows_is_the_beginning() -> None:
    progress = inside("options", **{"": 3, "<b>": 3}) + inside("values", piles=9)
    assert places(step("options"), progress) == (("First reactions", 6), ("Second look", 0), ("Shortlist", 0))


def test_what_is_seen_changes_on_the_beat_and_not_between() -> None:
    stages, began = Stages(), datetime(2026, 5, 4, 9, tzinfo=UTC)
    first, second = inside("values", piles=5), inside("values", ten=5)
    assert stages.at_beat(began, first) == first
    assert stages.at_beat(began + timedelta(seconds=BEAT_S - 1), second) == first
    assert stages.at_beat(began + timedelta(seconds=BEAT_S), second) == second
