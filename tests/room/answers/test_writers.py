"""Who may write a field: the person's page what is its exercise's own, another exercise what its record declares."""

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest

from actvo_kit.desk.local import LocalParticipant
from actvo_kit.errors import NotAllowed
from actvo_kit.exercises import widget_of
from actvo_kit.model.answers import RECORDS
from actvo_kit.model.answers.options import OptionsAnswer
from actvo_kit.model.saved_answer import Answer, apply
from actvo_kit.model.workshop import Pack
from actvo_kit.room.answers.answer_merge import NOT_THIS, merge
from actvo_kit.room.roles.participant import Participant
from actvo_kit.room.room import Room
from tests.model.records import PEER, good
from tests.room.conftest import CAREER_DESIGN

NOW = datetime(2026, 5, 4, 9, tzinfo=UTC)
OWN_NOW = {slug: set(kind.model_fields) - kind.own for slug, kind in RECORDS.items()}
RATING = {"rating.ST1": {"level": 4}}


def test_what_is_the_servers_was_looked_at_twice() -> None:
    """Whoever changes this has asked who else writes that field."""
    assert {slug: fields for slug, fields in OWN_NOW.items() if fields} == {"strengths": {"peers"}}


@pytest.mark.parametrize("slug", RECORDS)
def test_a_forged_field_is_refused_and_the_rest_is_kept(
    slug: str, pack: Pack, edit: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every field of every record in turn is the server's: set, removed, or in part."""
    record = {name: value for name, value in good(slug).items() if value is not None}
    for forged, mine in record.items():
        monkeypatch.setattr(RECORDS[slug], "own", frozenset(RECORDS[slug].model_fields) - {forged})
        others = {name: value for name, value in record.items() if name != forged}
        kept = Answer(slug=slug, version=3, record={forged: mine})
        for path, value in ((forged, None), (forged, mine), (f"{forged}.x", 1), (f"{forged}.x.y", None)):
            change = edit(slug, 3, fields={**others, path: value})
            after, paths, ack = merge(kept, {forged: (3, "server")}, change, pack, NOW)
            assert ack.errors == {path: NOT_THIS}, (forged, path)
            assert ack.conflicts == {}
            assert after.record == {forged: mine, **others}
            assert paths[forged] == (3, "server")


def test_a_page_writes_no_words_of_colleagues(rowan: Participant, edit: Any) -> None:
    ack = rowan.save(edit("strengths", fields={"peers": [PEER], "picked": ["ST1"]}))
    assert ack.errors == {"peers": NOT_THIS}
    assert rowan.here().answers["strengths"].record == {"picked": ["ST1"]}


@pytest.fixture
def asked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Options asks how good somebody is at something, and keeps it in strengths."""
    monkeypatch.setattr(OptionsAnswer, "writes", {"strengths": frozenset({"rating"}), "packet": frozenset({"on"})})


@pytest.mark.usefixtures("asked_once")
class TestAnotherExercise:
    def test_writes_what_it_declares(self, rowan: Participant, edit: Any) -> None:
        ack = rowan.save(edit("strengths", by="options", fields={**RATING, "picked": ["ST1"], "peers": [PEER]}))
        assert ack.errors == {"picked": NOT_THIS, "peers": NOT_THIS}
        assert rowan.here().answers["strengths"].record == apply({}, RATING)

    def test_meets_the_same_versions_and_conflicts(self, rowan: Participant, edit: Any) -> None:
        own = rowan.save(edit("strengths", fields={"rating.ST1": {"level": 2}}))
        late = rowan.save(edit("strengths", page="other", by="options", fields=RATING))
        assert late.conflicts == {"rating.ST1": {"level": 2}}
        now = rowan.save(edit("strengths", base=own.version, page="other", by="options", fields=RATING))
        assert (now.version, now.conflicts, now.errors) == (own.version + 1, {}, {})

    def test_meets_the_same_checks(self, rowan: Participant, edit: Any) -> None:
        fields = {"rating.ST1": {"level": 9}, "rating.XX": {"level": 1}, "rating.ST2": {"level": 1}}
        ack = rowan.save(edit("strengths", by="options", fields=fields))
        assert set(ack.errors) == {"rating.ST1", "rating.XX"}

    def test_counts_nobody_as_being_in_the_other_step(self, rowan: Participant, room: Room, edit: Any) -> None:
        def begun() -> int:
            return next(one.started for one in room.facilitator().console().steps if one.slug == "strengths")

        rowan.save(edit("strengths", by="options", fields=RATING))
        assert begun() == 0
        rowan.save(edit("strengths", base=1, fields={"picked": ["ST1"]}))
        assert begun() == 1

    @pytest.mark.parametrize(
        "more", [{"status": "done"}, {"status": "skipped"}, {"place": "rate"}, {"slug": "values"}, {"slug": "x"}]
    )
    def test_decides_nothing_else(self, rowan: Participant, edit: Any, more: dict[str, Any]) -> None:
        with pytest.raises(NotAllowed, match="keeps nothing there"):
            rowan.save(edit(more.pop("slug", "strengths"), by="options", fields=RATING, **more))
        assert rowan.here().answers["strengths"].version == 0

    def test_keeps_it_where_no_step_asks_for_it(self, rowan: Participant, edit: Any) -> None:
        assert rowan.here().answers["packet"].version == 0
        assert rowan.save(edit("packet", by="options", fields={"on": ["gap"]})).errors == {}
        assert rowan.here().answers["packet"].record == {"on": ["gap"]}

    @pytest.mark.parametrize("writer", ["values", "x", ""])
    def test_of_which_nothing_is_declared_writes_nothing(self, rowan: Participant, edit: Any, writer: str) -> None:
        with pytest.raises(NotAllowed):
            rowan.save(edit("strengths", by=writer, fields=RATING))

    def test_asks_by_its_widget(self) -> None:
        async def play() -> None:
            desk = LocalParticipant.as_persona(CAREER_DESIGN)
            pack, here = desk.open()
            widget = widget_of("options")(desk, pack, here)
            version = here.answers["strengths"].version
            forged = {"status": "done", "by": "values"}
            sent = {"slug": "strengths", "edit_id": "e", "page": "p", "base_version": version, **forged}
            widget.answer_there = sent | {"fields": {"rating.ST1.level": 1}}
            await widget._elsewhere._saving["strengths"]._work
            assert (widget.ack_there["slug"], widget.ack_there["errors"]) == ("strengths", {})
            assert widget.there["strengths"]["record"].keys() == {"rating"}, "only what is declared comes to the page"
            assert desk.open()[1].answers["strengths"].record["rating"]["ST1"]["level"] == 1
            assert desk.open()[1].answers["strengths"].record["picked"], "and the rest is as it was"

        asyncio.run(play())


@pytest.mark.parametrize("sent", [{"slug": "values"}, {"slug": "strengths", "fields": 7}, {}])
def test_what_is_not_declared_or_not_read_is_refused_in_a_sentence(sent: dict[str, Any]) -> None:
    desk = LocalParticipant.as_persona(CAREER_DESIGN)
    widget = widget_of("options")(desk, *desk.open())
    widget.answer_there = {"edit_id": "e", "page": "p", "base_version": 0, "fields": {"picked": []}} | sent
    assert all(str(why).endswith((".", "shorter.")) for why in widget.ack_there["errors"].values())
    assert widget.ack_there["errors"]


@pytest.mark.usefixtures("asked_once")
def test_a_browser_cannot_say_that_it_is_another_exercise() -> None:
    async def play() -> None:
        desk = LocalParticipant.as_persona(CAREER_DESIGN)
        pack, here = desk.open()
        widget = widget_of("strengths")(desk, pack, here)
        change = {"edit_id": "e", "page": "p", "base_version": 99, "by": "options", "fields": {"picked": ["ST1"]}}
        widget._answered({"new": change})
        await widget._saving._work
        assert desk.open()[1].answers["strengths"].record["picked"] == ["ST1"], "its own field, written as itself"

    asyncio.run(play())
