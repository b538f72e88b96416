"""A workshop without an exercise needs none of the decks that only that one uses, and everything else goes on."""

import asyncio
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from actvo_kit.desk.local import LocalParticipant
from actvo_kit.errors import PackError
from actvo_kit.model.answers import RECORDS, WITH_PAGE
from actvo_kit.model.workshop import Pack
from actvo_kit.packs import load_pack, look_over
from actvo_kit.packs.files import FILES, file_of, may_be_absent
from actvo_kit.room.answers.set_aside import split
from facilitator_guide.build import build
from tests.packs.played import PACK, STEPS, led, nobody, not_needed, play, step_of, written

TODAY = date(2026, 1, 2)


def without(slug: str) -> list[list[dict[str, Any]]]:
    """All steps but this one and those that rest on it, on one page."""
    return [[step_of(one) for one in STEPS if one != slug and slug not in RECORDS[one].after]]


NAMED_BY_THE_PERSONA = {"values": "V"}
"""In another answer, with how their ids begin: options are rated by values."""


@pytest.mark.parametrize("slug", NAMED_BY_THE_PERSONA)
def test_a_persona_who_names_a_card_that_is_gone_is_changed_too(slug: str, tmp_path: Path) -> None:
    with pytest.raises(PackError) as refused:
        load_pack(written(tmp_path, without(slug)))
    start = f": This workshop has no `{NAMED_BY_THE_PERSONA[slug]}"
    assert all(start in line for line in refused.value.problems)


@pytest.mark.parametrize("slug", WITH_PAGE)
def test_a_pack_without_it_is_checked_and_played_to_its_end(slug: str, tmp_path: Path) -> None:
    folder = written(tmp_path, without(slug))
    if slug in NAMED_BY_THE_PERSONA:
        nobody(folder)
    pack, remarks = look_over(folder, TODAY)
    assert [line for line in remarks if "/catalogue.yaml:" not in line] == []
    assert Pack.read(pack.plain()) == Pack.model_validate_json(pack.model_dump_json()) == pack
    assert LocalParticipant.as_persona(folder).open()[1].name == pack.persona.name
    assert build(folder, tmp_path / "guide")
    asyncio.run(play(LocalParticipant.as_persona(nobody(folder)), 1))


def test_these_are_the_decks_that_only_one_exercise_needs() -> None:
    gone = {slug: not_needed(without(slug)) - not_needed([[step_of(one) for one in STEPS]]) for slug in STEPS}
    assert gone == {
        "arrive": {"decks/arrive.yaml"},
        "story": {"decks/story.yaml"}, "values": {"decks/values.yaml"}, "motivators": {"decks/motivators.yaml"},
        "strengths": set(), "learning": set(), "constraints": {"decks/constraints.yaml"},
        "belief": {"decks/belief.yaml"},
        "options": {"decks/criteria.yaml"}, "pathways": set(), "scoring": set(), "experiments": set(),
        "packet": set(),
    }  # fmt: skip


def test_a_workshop_of_parts_that_the_facilitator_leads_needs_no_deck(tmp_path: Path) -> None:
    folder = written(tmp_path, [[led(1)]])
    assert not any((folder / file).exists() for file in FILES if may_be_absent(file))
    assert load_pack(folder).workshop.steps


@pytest.mark.parametrize("slug", STEPS)
def test_a_deck_that_is_needed_and_missing_is_named_with_the_step_that_needs_it(slug: str, tmp_path: Path) -> None:
    pages = [[step_of(one) for one in (*RECORDS[slug].after, slug)]]
    needed = sorted(file_of(field) for field in RECORDS[slug].decks())
    for file in needed:
        folder = written(tmp_path / Path(file).stem, pages)
        (folder / file).unlink()
        with pytest.raises(PackError) as refused:
            load_pack(folder)
        first = next(step["slug"] for step in pages[0] if file in map(file_of, RECORDS[step["slug"]].decks()))
        said = f"The file {Path(file).name} is missing in the folder {(folder / file).parent.name}"
        sentence = f"pack/{file}:1:1: {said}; the step `{first}` needs it."
        assert [line for line in refused.value.problems if line.startswith(sentence)]


def test_a_deck_that_nobody_needs_is_read_all_the_same(tmp_path: Path) -> None:
    """Somebody is at work on it: what is wrong there is said, and that nobody needs it is no problem."""
    folder = written(tmp_path, without("motivators"))
    deck = folder / "decks" / "motivators.yaml"
    shutil.copy(PACK / "decks" / "motivators.yaml", deck)
    assert load_pack(folder).motivators.is_there
    deck.write_text(deck.read_text("utf-8").replace("\nversion: ", "\nversion: about ", 1), "utf-8")
    with pytest.raises(PackError, match=r"motivators\.yaml:\d+:\d+: "):
        load_pack(folder)


def test_what_was_answered_with_a_deck_that_is_gone_is_set_aside(tmp_path: Path) -> None:
    pack = load_pack(written(tmp_path, without("motivators")))
    answer = {"choices": {"1": {"most": "MA1", "least": "MW1"}}, "satisfaction": {"MA1": 4}}
    known, aside = split(answer, "motivators", pack)
    assert known == {}
    assert dict(aside) == {("choices",): answer["choices"], ("satisfaction",): answer["satisfaction"]}
