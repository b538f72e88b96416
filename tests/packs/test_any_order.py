"""A pack holds any exercises in any order the method allows, parts that are none, and one of them a second time: it is
read, checked, served and played.
"""

import asyncio
import json
import shutil
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from actvo_kit.desk.local import LocalParticipant
from actvo_kit.errors import NotAllowed, PackError
from actvo_kit.exercises import player_of
from actvo_kit.model.answers import RECORDS, WITH_PAGE
from actvo_kit.notebook import Kit
from actvo_kit.packs import load_pack

PACK = Path(__file__).parents[2] / "workshops" / "career_design"
WORKSHOP = yaml.safe_load((PACK / "workshop.yaml").read_text("utf-8"))
STEPS = {step["slug"]: step for page in WORKSHOP["pages"] for step in page["steps"]}
SCRIPT = {"say": "Say.", "do": "Do.", "dont": "Do not."}
MINUTES = {"instruct": 0, "solo": 0, "pair": 0, "room": 5}
Steps = list[dict[str, Any]]


def led(number: int) -> dict[str, Any]:
    return {"id": f"led_{number}", "title": f"Part {number}", "minutes": MINUTES, "script": SCRIPT}


def step_of(slug: str, name: str | None = None) -> dict[str, Any]:
    plain = {key: value for key, value in STEPS[slug].items() if key != "break_before"}
    return plain | ({"id": name, "title": f"{plain['title']} again"} if name else {})


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


def written(folder: Path, pages: list[Steps]) -> Path:
    pack = folder / "pack"
    shutil.copytree(PACK, pack, ignore=shutil.ignore_patterns("*.ipynb"))
    named = [{"id": f"{number}_page", "title": f"Page {number}", "steps": page} for number, page in enumerate(pages)]
    (pack / "workshop.yaml").write_text(_plain(WORKSHOP | {"pages": named}), "utf-8")
    notebook = json.loads((PACK / "1_know_yourself.ipynb").read_text("utf-8"))
    kit, page = notebook["cells"][:2]
    for one in named:
        cells = [kit, page | {"source": [f'kit.page("{one["id"]}")']}]
        cells += [page | {"id": call[4:8] + str(at), "source": [call]} for at, call in enumerate(calls(one["steps"]))]
        (pack / f"{one['id']}.ipynb").write_text(json.dumps(notebook | {"cells": cells}), "utf-8")
    return pack


def nobody(pack: Path) -> Path:
    """The pack with a persona who has answered nothing yet: a room of one, with every step open."""
    persona = yaml.safe_load((pack / "persona.yaml").read_text("utf-8"))
    (pack / "persona.yaml").write_text(_plain(persona | {"answers": {}}), "utf-8")
    return pack


def _plain(workshop: dict[str, Any]) -> str:
    """As people write it: each step in full."""
    return str(yaml.safe_dump(json.loads(json.dumps(workshop)), allow_unicode=True))


def calls(steps: Steps) -> list[str]:
    return [
        f'kit.{step["slug"]}("{step["id"]}")' if "id" in step else f"kit.{step['slug']}()"
        for step in steps
        if "slug" in step
    ]


async def play(desk: LocalParticipant, seed: int) -> None:
    """As a bot does, step by step, through the widgets of each page."""
    pack, _ = desk.open()
    for page in pack.workshop.pages:
        frame = Kit(desk).page(page.id)
        shown = [one["slug"] for one in frame.content["steps"] if one["page"] == page.id]
        assert shown == [one.id for one in page.steps]
        for step in page.steps:
            await desk.began(step.id)
            if step.slug is None:
                continue
            widget = getattr(Kit(desk), step.slug)(step.id)  # a page that knows what was said so far
            player = player_of(step.slug)(pack, Random(seed))
            if player.asks:
                await widget.wanted(player.asks)
            state = widget.get_state()
            assert player.is_ready(state), step.id
            for number, change in enumerate(player.play(state)):
                version = desk.open()[1].answers[step.slug].version
                sent = {"edit_id": f"{step.id}-{number}", "page": f"p-{step.id}", "base_version": version, **change}
                widget._answered({"new": sent})
                await widget._saving._work
                assert not widget.ack.get("errors"), (step.id, widget.ack)
                assert not widget.ack.get("problems"), (step.id, widget.ack)


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
