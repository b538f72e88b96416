from collections import Counter

from actvo_kit.model.workshop import SLUGS
from actvo_kit.room.places import STAGES, places


def test_every_exercise_has_stages() -> None:
    assert set(STAGES) == set(SLUGS)


def test_a_place_counts_in_its_stage_without_its_detail() -> None:
    progress = Counter(
        {("values", "draft", "ten"): 2, ("values", "draft", "five"): 1, ("values", "draft", "duels/V01-V02"): 3}
    )
    assert places("values", progress) == (("Three piles", 0), ("Ten, then five", 3), ("Duels, evidence", 3))


def test_whoever_moved_on_is_inside_no_stage() -> None:
    progress = Counter({("strengths", "done", "reading"): 2, ("strengths", "skipped", "rate/ST1"): 1})
    assert sum(people for _, people in places("strengths", progress)) == 0


def test_a_place_nobody_knows_is_the_beginning() -> None:
    progress = Counter({("options", "draft", ""): 1, ("options", "draft", "<b>"): 1, ("values", "draft", "piles"): 9})
    assert places("options", progress) == (("First reactions", 2), ("Second look", 0), ("Shortlist", 0))
