"""A pack holds any exercises in any order the method allows, parts that are none, and one of them a second time: it is
read, checked, served and played.
"""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actvo_kit.desk.local import LocalParticipant
from actvo_kit.errors import NotAllowed, PackError
from actvo_kit.model.answers import RECORDS, WITH_PAGE
from actvo_kit.packs import load_pack
from tests.packs.played import STEPS, Steps, led, nobody, play, step_of, written


@st.composite
def orders(draw: st.DrawFn) -> list[Steps]:
    """Pages of steps: a subset of the exercises behind those they rest on, parts that are none, and one twice."""
    slugs: list[str] = []
    for slug in draw(st.permutations(sorted(STEPS))):
        if draw(st.booleans()) or not slugs:
            slugs += [one for one in (*RECORDS[slug].after, slug) if one not in slugs]
    found = [step_of(slug) for slug in slugs]
    for number in range(draw(st.integers(0, 3))):
        found.insert(draw(st.integers(0, len(found))), led(number))
    cut = draw(st.integers(0, len(found) - 1))
    pages = [page for page in (found[:cut], found[cut:]) if page]
    if draw(st.booleans()):
        pages.append([step_of(draw(st.sampled_from(slugs)), "once_more"), led(9)])
    return pages


@settings(max_examples=8)
@given(orders(), st.integers(0, 99))
def test_any_order_is_read_checked_served_and_played(pages: list[Steps], seed: int) -> None:
    with TemporaryDirectory() as folder:
        desk = LocalParticipant.as_persona(nobody(written(Path(folder), pages)))
        asyncio.run(play(desk, seed))
        console = desk._room.facilitator().console()
        there = [step for page in pages for step in page]
        assert [one.slug for one in console.steps] == [step.get("id") or step["slug"] for step in there]
        assert [one.moved_on for one in console.steps] == [int("slug" in step) for step in there]
        assert [one.started for one in console.steps] == [1] * len(there)
        assert set(console.scripts) == {one.slug for one in console.steps}
        here = desk.open()[1]
        assert all(here.answers[step["slug"]].status == "done" for step in there if "slug" in step)


def test_a_closing_step_counts_by_itself(tmp_path: Path) -> None:
    """Whoever has done the first step of an exercise has not moved on in its second."""
    desk = LocalParticipant.as_persona(written(tmp_path, [[step_of("values")], [led(1), step_of("values", "closing")]]))
    moved = {one.slug: one.moved_on for one in desk._room.facilitator().console().steps}
    assert moved == {"values": 1, "led_1": 0, "closing": 0}
    with pytest.raises(NotAllowed, match="not open"):
        asyncio.run(desk.began("welcome"))


VALUES, AGAIN = step_of("values"), step_of("values", "again")
WRONG = {
    "a name twice": ([[led(1)], [led(1)]], "The step `led_1` is already used on line"),
    "an exercise twice without a name": ([[VALUES], [VALUES]], "give this one an `id` of its own"),
    "an exercise twice on a page": ([[VALUES, AGAIN]], "put its second step on another page"),
    "nothing at all": (
        [[VALUES, {key: one for key, one in led(1).items() if key != "id"}]],
        "one that is none has an id of its own",
    ),
    "another's name": ([[step_of("values", "strengths")]], "this is the name of another exercise"),
    "settings of nothing": ([[VALUES, led(1) | {"settings": {"pick": 3}}]], "only an exercise has settings"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_step_that_is_wrong_is_named_with_its_fix(case: str, tmp_path: Path) -> None:
    pages, sentence = WRONG[case]
    with pytest.raises(PackError) as error:
        load_pack(written(tmp_path, pages))
    assert sentence in str(error.value)


def test_a_first_step_may_have_a_name_of_its_own(tmp_path: Path) -> None:
    desk = LocalParticipant.as_persona(nobody(written(tmp_path, [[step_of("values", "opening"), led(1)]])))
    asyncio.run(play(desk, 1))
    console = desk._room.facilitator().console()
    assert {one.slug: one.moved_on for one in console.steps} == {"opening": 1, "led_1": 0}
    assert [(one.item, one.slug) for one in console.reveals] == [("values", "opening")]


def test_a_cell_has_to_call_each_step_by_its_name(tmp_path: Path) -> None:
    folder = written(tmp_path, [[step_of("values")], [step_of("values", "closing")]])
    page = folder / "1_page.ipynb"
    page.write_text(page.read_text("utf-8").replace('kit.values(\\"closing\\")', "kit.values()"), "utf-8")
    with pytest.raises(PackError) as error:
        load_pack(folder)
    assert 'No cell of 1_page.ipynb calls `kit.values("closing")`' in str(error.value)
    assert "Cell 3 of 1_page.ipynb calls `kit.values()`, a step of another page" in str(error.value)


def test_the_exercises_with_a_page_are_all_tried() -> None:
    assert set(STEPS) == set(WITH_PAGE)
