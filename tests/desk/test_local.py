"""The desk without a server: the demo persona's, as a notebook opens it in JupyterLab."""

import asyncio
from pathlib import Path

import pytest

from actvo_kit.desk.local import LocalParticipant, room_in_memory
from actvo_kit.errors import PackError
from actvo_kit.model.answers import WITH_PAGE
from actvo_kit.model.saved_answer import Change
from tests.factories import real_pack

PACK = Path(__file__).parents[2] / "workshops" / "career_design"


@pytest.fixture
def desk() -> LocalParticipant:
    return LocalParticipant.as_persona(PACK / "decks")


def line(card: str, text: str, version: int) -> Change:
    return Change.read(
        {"slug": "values", "edit_id": "e1", "page": "p1", "base_version": version, "fields": {f"evidence.{card}": text}}
    )


def test_every_step_is_open(desk: LocalParticipant) -> None:
    pack, here = desk.open()
    assert pack == real_pack().on(pack.catalogue.as_of)
    assert (here.flow.phase, here.flow.opened) == ("running", len(pack.workshop.steps))
    assert set(here.flow.opened_at) == {step.id for step in pack.workshop.steps}


def test_the_persona_has_answered(desk: LocalParticipant) -> None:
    pack, here = desk.open()
    assert here.name == pack.persona.name
    for slug in WITH_PAGE:
        answer = pack.persona.answers[slug]
        assert here.answers[slug].status == ("done" if answer else "draft"), slug
        said = {path: value for path, value in answer.items() if value is not None}
        assert said.items() <= here.answers[slug].record.items(), slug
    assert {slug for slug, answer in here.answers.items() if answer.status == "done"} >= {"values", "options"}


def test_a_change_is_kept(desk: LocalParticipant) -> None:
    before = desk.open()[1].answers["values"]
    card = before.record["top5"][0]
    ack = asyncio.run(desk.save(line(card, "On Tuesday, with the map.", before.version)))
    after = asyncio.run(desk.here()).answers["values"]
    assert ack.saved_at is not None
    assert ack.errors == ack.problems == ack.conflicts == {}
    assert (after.version, after.status) == (ack.version, "done")
    assert after.record["evidence"] == before.record["evidence"] | {card: "On Tuesday, with the map."}


def test_drafts_come_and_stay(desk: LocalParticipant) -> None:
    drafts = asyncio.run(desk.drafts())
    assert [draft.id for draft in drafts.pathways] == ["PW-A", "PW-B", "PW-C"]
    assert asyncio.run(desk.drafts()) == drafts == asyncio.run(desk.here()).drafts


def test_a_person_of_ones_own_starts_blank() -> None:
    room = room_in_memory(real_pack())
    one, other = LocalParticipant(room, "Ada"), LocalParticipant(room, "Bela")
    assert [one.open()[1].name, other.open()[1].name] == ["Ada", "Bela"]
    assert all(answer.version == 0 and not answer.record for answer in one.open()[1].answers.values())


def test_nothing_happens_in_a_room_of_one(desk: LocalParticipant) -> None:
    async def wait() -> None:
        await asyncio.wait_for(anext(desk.news()), 0.05)

    with pytest.raises(TimeoutError):
        asyncio.run(wait())


def test_outside_a_pack_there_is_no_desk(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="is not inside a workshop pack"):
        LocalParticipant.as_persona(tmp_path)
