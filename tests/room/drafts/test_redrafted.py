from datetime import UTC, datetime
from typing import Any

import pytest

from actvo_kit.drafting.brief import Brief
from actvo_kit.model.answers.pathways import PathwaysAnswer
from actvo_kit.model.pathway import Drafts
from actvo_kit.model.workshop import Pack
from actvo_kit.room.drafts.redrafted import redraft

NOW = datetime(2026, 5, 4, 9, tzinfo=UTC)


@pytest.fixture
def kept(drafter: Any, pack: Pack) -> Drafts:
    return drafter.write(Brief.of(pack, {}, NOW))


@pytest.fixture
def fresh(kept: Drafts, drafter: Any, pack: Pack) -> Drafts:
    return drafter.write(Brief.of(pack, {}, NOW))


TOUCHED = [
    {"pathway": {"PW-B": {"option_ids": ["OPT-007"]}}},
    {"pathway": {"PW-B": {"title": "Mine"}}},
    {"set_aside": {"PW-B": True}},
    {"removed": {"PW-B-1": True}},
]


@pytest.mark.parametrize("answer", TOUCHED)
def test_what_a_person_worked_on_stays(kept: Drafts, fresh: Drafts, answer: dict) -> None:
    result = redraft(kept, fresh, PathwaysAnswer.read(answer))
    assert [draft.title for draft in result.pathways] == ["Draft 2", "Draft 1", "Draft 2"]


def test_all_is_new_when_nothing_was_touched(kept: Drafts, fresh: Drafts) -> None:
    assert redraft(kept, fresh, PathwaysAnswer()) == fresh


def test_every_cited_source_is_there_and_no_other(kept: Drafts, fresh: Drafts) -> None:
    fewer = fresh.model_copy(update={"pathways": fresh.pathways[:1], "sources": fresh.sources[:1]})
    result = redraft(kept, fewer, PathwaysAnswer.read({"set_aside": {"PW-B": True}}))
    assert [draft.id for draft in result.pathways] == ["PW-A", "PW-B"]
    assert {source.id: source.where for source in result.sources} == {"src-PW-A": "asked 2", "src-PW-B": "asked 1"}


def test_no_new_pathway_about_the_options_of_a_kept_one(kept: Drafts, fresh: Drafts) -> None:
    same = fresh.pathways[0].model_copy(update={"option_ids": kept.pathways[1].option_ids})
    close = fresh.model_copy(update={"pathways": (same, *fresh.pathways[1:])})
    result = redraft(kept, close, PathwaysAnswer.read({"set_aside": {"PW-B": True}}))
    assert [draft.id for draft in result.pathways] == ["PW-B", "PW-C"]
