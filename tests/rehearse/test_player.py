"""Whatever a bot answers is what a person could answer: the records take every change, whatever the dice say."""

import re
from pathlib import Path
from random import Random
from typing import Any

import pytest

from actvo_kit.exercises import player_of
from actvo_kit.model.answers import RECORDS, WITH_PAGE
from actvo_kit.model.answers.packet import SECTIONS
from actvo_kit.model.ids import COMMERCIAL, CRITERIA, PERSONAL
from actvo_kit.model.saved_answer import Change, apply
from actvo_kit.model.workshop import Pack
from actvo_kit.packs import load_pack

SEEDS = range(60)
SENTENCE = {"text": "It uses Order.", "shareable": "It uses Order.", "evidence": ["SD2", "OPT-001"]}


def draft(number: int) -> dict[str, Any]:
    return {
        "id": f"PW-{'ABC'[number]}", "kind": "across", "title": "Next door", "destination": "A project.",
        "option_ids": [f"OPT-{number + 1:03}"], "written_by": "template",
        "questions": [{"to": "me", "question": one} for one in ("What?", "Who?")],
        "sentences": [SENTENCE | {"id": f"OPT-{number + 1:03}-gut"}],
    }  # fmt: skip


CATALOGUE = {"x": 4.0, "conf": "high", "source": "catalogue", "why": "The catalogue says so."}
STARTER = {
    "id": "TRY01", "action": "Watch somebody for an hour", "signal_yes": "I want another hour", "signal_no": "I do not",
    "hours": 2, "days": 7, "needs_ok_from": "none",
}  # fmt: skip
STATE = {
    "content": {
        "short": False,
        "moment": "pre",
        "items": [{"id": f"CP{number}"} for number in range(1, 5)],
        "doubts": [{"option": "OPT-001", "criterion": "KP1"}, {"option": "OPT-007", "criterion": None}],
        "starters": [STARTER],
        "pathways": [{"id": "PW-A", "fills": {"destination": "A project."}}],
        "experiments": [{"id": "EX-1", "fills": {"first_step": "An hour beside them."}}],
        "sections": [{"id": section} for section in SECTIONS],
        "drafts": {"pathways": [draft(number) for number in range(3)]},
        "options": [{"id": one, "arrives": dict.fromkeys(COMMERCIAL, CATALOGUE)} for one in ("OPT-001", "OPT-007")],
        "abilities": [{"id": one} for one in ("ST1", "SC1")],
        "criteria": [{"id": one, "side": "personal" if one in PERSONAL else "commercial"} for one in CRITERIA],
    }
}


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack(Path(__file__).parents[2] / "workshops" / "career_design")


def played(slug: str, pack: Pack, seed: int) -> list[dict[str, Any]]:
    state = STATE
    if slug == "options":
        cards = [{"id": option.id, "type": option.type} for option in pack.catalogue.options]
        state = {"content": STATE["content"] | {"options": cards}}
    return list(player_of(slug)(pack, Random(seed)).play(state))


def record(slug: str, changes: list[dict[str, Any]]) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    for change in changes:
        kept = apply(kept, change.get("fields", {}))
    return kept


def test_a_bot_plays_every_exercise_of_the_pack(pack: Pack) -> None:
    assert set(pack.workshop.exercises) <= set(RECORDS)
    for slug in pack.workshop.exercises:
        assert played(slug, pack, 1)


@pytest.mark.parametrize("slug", WITH_PAGE)
def test_the_answer_may_be_called_done(pack: Pack, slug: str) -> None:
    for seed in SEEDS:
        answer = RECORDS[slug].read(record(slug, played(slug, pack, seed)))
        assert answer.strangers(pack) == [], seed
        assert answer.problems(pack) == [], seed


@pytest.mark.parametrize("slug", WITH_PAGE)
def test_each_change_is_a_legal_one_by_itself(pack: Pack, slug: str) -> None:
    for seed in SEEDS:
        kept: dict[str, Any] = {}
        for change in played(slug, pack, seed):
            Change.read({"slug": slug, "edit_id": "e", "page": "p", "base_version": 0} | change)
            kept = apply(kept, change.get("fields", {}))
            assert RECORDS[slug].read(kept).strangers(pack) == []


@pytest.mark.parametrize("slug", WITH_PAGE)
def test_only_the_last_change_says_done(pack: Pack, slug: str) -> None:
    *before, last = played(slug, pack, 2)
    assert last["status"] == "done"
    assert [change for change in before if "status" in change] == []
    assert all(re.fullmatch(r"[a-z0-9]+(/[\w-]+){0,2}", change["place"]) for change in [*before, last])


@pytest.mark.parametrize("slug", ["values", "strengths", "options"])
def test_bots_differ_and_the_same_dice_say_the_same(pack: Pack, slug: str) -> None:
    assert played(slug, pack, 3) == played(slug, pack, 3)
    assert len({repr(played(slug, pack, seed)) for seed in range(10)}) > 5
