import secrets
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from actvo_kit.errors import NotAllowed
from actvo_kit.model.drawn_on import changed_since
from actvo_kit.model.saved_answer import Change, apply
from actvo_kit.model.workshop import Pack
from actvo_kit.room.roles.participant import Participant
from actvo_kit.room.room import Room
from actvo_kit.store.store import Store


def record(rowan: Participant, slug: str = "values") -> dict[str, Any]:
    return rowan.here().answers[slug].record


def test_here_knows_every_step_and_nothing_of_others(rowan: Participant, room: Room, pack: Pack, edit) -> None:
    other = room.participant(room.door.join("Noor").person_id)
    other.save(edit(fields={"evidence.V01": "canary"}))
    here = rowan.here()
    assert set(here.answers) == {step.slug for step in pack.workshop.steps}
    assert {answer.version for answer in here.answers.values()} == {0}
    assert here.answers["values"].deck_version == pack.values.version
    assert "canary" not in here.model_dump_json()
    assert "Noor" not in here.model_dump_json()


def test_what_is_saved_is_there_with_its_place_and_its_deck(rowan: Participant, pack: Pack, edit) -> None:
    ack = rowan.save(edit(fields={"pile.V01": "high"}, place="piles"))
    kept = rowan.here().answers["values"]
    assert (kept.record, kept.place, kept.version) == ({"pile": {"V01": "high"}}, "piles", ack.version)
    assert kept.deck_version == pack.values.version
    assert kept.updated_at == ack.saved_at


def test_a_step_that_is_not_open_takes_nothing(early: Room, edit) -> None:
    rowan = early.participant(early.door.join("Rowan").person_id)
    with pytest.raises(NotAllowed, match="not open yet"):
        rowan.save(edit(fields={"pile.V01": "high"}))
    early.facilitator().start()
    rowan.save(edit(fields={"pile.V01": "high"}))
    for slug in ("strengths", "pathways", "packet", ""):
        with pytest.raises(NotAllowed, match="not open yet"):
            rowan.save(edit(slug))
    with pytest.raises(NotAllowed, match="not open yet"):
        rowan.drafts()


def test_the_same_edit_again_gets_the_same_reply_and_changes_nothing(rowan: Participant, room: Room, edit) -> None:
    heard = []
    room.bus.listen(heard.append)
    first = edit(fields={"pile.V01": "high", "pile.V02": "?"}, page="laptop")
    ack = rowan.save(first)
    rowan.save(edit(base=1, fields={"pile.V01": "low"}))
    told = len(heard)
    assert rowan.save(first) == ack
    assert record(rowan) == {"pile": {"V01": "low"}}
    assert len(heard) == told


def test_an_edit_id_is_ones_own(rowan: Participant, room: Room) -> None:
    other = room.participant(room.door.join("Noor").person_id)
    for person, pile in ((rowan, "high"), (other, "low")):
        person.save(Change(slug="values", edit_id="e", page="p", base_version=0, fields={"pile.V01": pile}))
    assert (record(rowan), record(other)) == ({"pile": {"V01": "high"}}, {"pile": {"V01": "low"}})


def test_a_commit_that_fails_acknowledges_nothing(rowan: Participant, room: Room, store: Store, edit) -> None:
    change, heard = edit(fields={"pile.V01": "high"}), []
    room.bus.listen(heard.append)

    @event.listens_for(store._engine, "commit")
    def _(connection: object) -> None:
        raise RuntimeError("power cut")

    with pytest.raises(RuntimeError, match="power"):
        rowan.save(change)
    event.remove(store._engine, "commit", _)
    assert heard == []
    assert record(rowan) == {}
    assert rowan.save(change).version == 1, "sent again, it is new"


def test_news_carry_no_content(rowan: Participant, room: Room, edit) -> None:
    heard = []
    room.bus.listen(heard.append)
    rowan.save(edit(fields={"evidence.V01": "canary"}, place="evidence/V01", page="laptop"))
    rowan.save(edit(base=1, fields={"evidence.V01": "canary two"}, place="evidence/V02", page="laptop"))
    saved = {"kind": "saved", "person": rowan._id, "slug": "values", "page": "laptop"}
    progress = {"kind": "progress", "slug": "values"}
    assert heard == [{**saved, "version": 1}, progress, {**saved, "version": 2}], (
        "the second is no progress for the room"
    )


def test_twenty_threads_save_at_once(rowan: Participant, pack: Pack, edits) -> None:
    cards, edit = [card.id for card in pack.values.cards][:60], edits()
    changes = [edit(fields={f"pile.{card}": "some"}, page=card) for card in cards]
    with ThreadPoolExecutor(20) as threads:
        acks = list(threads.map(rowan.save, changes))
    assert sorted(ack.version for ack in acks) == list(range(1, 61))
    assert record(rowan) == {"pile": dict.fromkeys(cards, "some")}


STEP = st.tuples(st.sampled_from(["V01", "V02", "V03"]), st.sampled_from(["high", "low", "?", None]), st.booleans())


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(STEP, max_size=10), st.data())
def test_replays_in_any_number_change_nothing(room: Room, edits, steps: list, data: st.DataObject) -> None:
    """A browser that never heard an acknowledgement sends its changes again, at any time."""
    rowan = room.participant(room.door.join(secrets.token_hex(8)).person_id)
    edit, sent, expected = edits(), [], {}
    for card, pile, again in steps:
        change = edit(fields={f"pile.{card}": pile})
        ack = rowan.save(change)
        sent.append((change, ack))
        if not ack.errors:
            expected = apply(expected, change.fields)
        if again:
            change, ack = data.draw(st.sampled_from(sent))
            assert rowan.save(change) == ack
    assert record(rowan) == expected


class TestDrafts:
    def test_they_are_written_once(self, rowan: Participant, drafter) -> None:
        first = rowan.drafts()
        assert rowan.drafts() == first == rowan.here().drafts
        assert drafter.asked == 1

    def test_two_tabs_that_ask_at_once_get_the_same(self, rowan: Participant) -> None:
        with ThreadPoolExecutor(4) as threads:
            written = list(threads.map(lambda _: rowan.drafts(), range(4)))
        assert len({one.model_dump_json() for one in written}) == 1

    def test_again_rewrites_what_nobody_touched(self, rowan: Participant, edit) -> None:
        rowan.drafts()
        rowan.save(edit("pathways", fields={"pathway.PW-B.title": "Mine"}))
        titles = {draft.id: draft.title for draft in rowan.drafts(again=True).pathways}
        assert titles == {"PW-A": "Draft 2", "PW-B": "Draft 1", "PW-C": "Draft 2"}
        assert rowan.here().drafts == rowan.drafts()

    def test_they_know_what_they_were_made_from(self, rowan: Participant, edit) -> None:
        made = rowan.drafts()
        assert not changed_since(made, rowan.here().answers)
        rowan.save(edit(fields={"pile.V01": "high"}))
        assert changed_since(made, rowan.here().answers)
        assert not changed_since(rowan.drafts(again=True), rowan.here().answers)

    def test_the_drafter_sees_this_persons_answers_only(
        self, rowan: Participant, room: Room, drafter, edit, monkeypatch
    ) -> None:
        room.participant(room.door.join("Noor").person_id).save(edit(fields={"evidence.V01": "canary"}))
        rowan.save(edit(fields={"evidence.V01": "mine"}))
        seen, write = [], drafter.write
        monkeypatch.setattr(drafter, "write", lambda brief: seen.append(brief.material.answers) or write(brief))
        rowan.drafts()
        assert seen[0]["values"].record == {"evidence": {"V01": "mine"}}
        assert "canary" not in str(seen)

    def test_too_little_to_draft_from_is_not_frozen(self, rowan: Participant, drafter, monkeypatch) -> None:
        write = drafter.write
        nothing = {"pathways": (), "sources": (), "not_enough": ("Shortlist two options first.",)}
        monkeypatch.setattr(drafter, "write", lambda brief: write(brief).model_copy(update=nothing))
        assert rowan.drafts().not_enough
        assert rowan.here().drafts is None
        monkeypatch.undo()
        assert len(rowan.drafts().pathways) == 3
