"""What a person replaced, removed or deleted is in no byte of database, log and temporary folder."""

import json
import sqlite3
import tempfile
from pathlib import Path
from typing import Any

import pytest

from actvo_kit.drafting.drafter import Writers
from actvo_kit.model.workshop import Pack
from actvo_kit.room.answers.answer_merge import MOST_PATHS
from actvo_kit.room.roles.participant import Participant
from actvo_kit.room.room import Room
from actvo_kit.room.room_keys import Keys
from actvo_kit.store import rooms
from actvo_kit.store.answers import MOST_REPLIES
from actvo_kit.store.engine import open_engine
from actvo_kit.store.schema import upgrade
from actvo_kit.store.store import Store

CANARY = "Kestrel over Umbra"
TURNS = 6


def with_canaries(answer: Any) -> Any:
    """Every sentence somebody wrote is the canary."""
    if isinstance(answer, dict):
        return {name: with_canaries(value) for name, value in answer.items()}
    if isinstance(answer, list | tuple):
        return [with_canaries(value) for value in answer]
    return CANARY if isinstance(answer, str) and " " in answer else answer


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever makes a temporary file makes it where it is looked for."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setenv("SQLITE_TMPDIR", str(folder))


def on_disk(folder: Path, text: str = CANARY) -> list[str]:
    """The files with a byte of it."""
    return [one.name for one in folder.rglob("*") if one.is_file() and text.encode() in one.read_bytes()]


def plant(person: Participant, pack: Pack, edit: Any) -> dict[str, set[str]]:
    """The text in every field that takes text, from two pages in turn. Gives what was written, by step."""
    written: dict[str, set[str]] = {}
    for turn in range(TURNS):  # cells that grow and move leave copies of themselves in pages
        for slug in (step.slug for step in pack.workshop.steps if pack.persona.answers.get(step.slug)):
            answer = pack.persona.answers[slug]
            fields = with_canaries(answer) | ({"my_unit": answer["my_unit"]} if slug == "options" else {})
            at = 0 if turn % 2 else person.here().answers[slug].version  # now and then a page that has not seen it all
            person.save(edit(slug, base=at, fields=fields, page=f"page {turn % 2}"))
            written[slug] = set(fields)
    texts = {slug for slug, kept in person.here().answers.items() if CANARY in str(kept.record)}
    assert len(texts) >= 4, texts
    person.drafts()
    return written


def test_text_that_was_replaced_or_removed(room: Room, rowan: Participant, edit, pack: Pack, tmp_path: Path) -> None:
    room.keeping.tidy()  # as at every start
    written = plant(rowan, pack, edit)
    assert on_disk(tmp_path), "it was there"
    for slug, fields in written.items():
        at = rowan.here().answers[slug].version
        ack = rowan.save(edit(slug, base=at, fields=dict.fromkeys(fields), page="last"))
        assert not ack.conflicts
        assert not ack.errors
    room.keeping.tidy()
    assert on_disk(tmp_path) == []


def test_replies_hold_no_values_and_say_them_again(rowan: Participant, edit, tmp_path: Path) -> None:
    rowan.save(edit(fields={"evidence.V01": CANARY, "evidence.V02": "Two"}, page="first"))
    second = edit(fields={"evidence.V01": "Mine"}, page="second")
    ack = rowan.save(second)
    assert ack.conflicts == {"evidence.V01": CANARY}
    assert ack.elsewhere == {"evidence.V02": "Two"}
    with sqlite3.connect(tmp_path / "room.sqlite") as connection:
        kept = [json.loads(one) for (one,) in connection.execute("SELECT ack FROM edit")]
    connection.close()
    assert CANARY not in str(kept)
    assert rowan.save(second) == ack, "said again from what is there now"
    rowan.save(edit(base=1, fields={"evidence.V01": None}, page="first"))
    assert rowan.save(second).conflicts == {"evidence.V01": None}


@pytest.mark.parametrize("what", ["person", "room"])
def test_whoever_is_deleted(
    room: Room, store: Store, rowan: Participant, edit, pack: Pack, tmp_path: Path, what: str
) -> None:
    plant(rowan, pack, edit)
    if what == "person":
        rowan.erase()
    else:
        store.write(lambda connection: rooms.remove(connection, room.keys.room_id))
        store.scrub()
    assert on_disk(tmp_path) == []
    assert on_disk(tmp_path, "Rowan") == []


def test_a_room_that_was_kept_before(pack: Pack, drafter, edit, tmp_path: Path) -> None:
    """Replies of an older kit, values and all, are gone after its first minutes under this one."""
    url, keys = f"sqlite:///{tmp_path / 'room.sqlite'}", Keys(bytes(32))
    engine = open_engine(url)
    upgrade(engine, "0006")
    engine.dispose()
    with sqlite3.connect(tmp_path / "room.sqlite") as old:
        when, room_id, name = "2026-01-01T00:00:00+00:00", keys.room_id, pack.workshop.id
        old.execute("INSERT INTO room (id, workshop, flow, created_at) VALUES (?, ?, '{}', ?)", (room_id, name, when))
        old.execute(
            "INSERT INTO person (id, room, name, name_key, joined_at) VALUES ('p', ?, 'A', 'a', ?)", (room_id, when)
        )
        reply = json.dumps({"edit_id": "e", "version": 1, "conflicts": {"evidence.V01": CANARY}})
        old.execute("INSERT INTO edit VALUES ('p', 'e', ?)", (reply,))
    old.close()
    assert on_disk(tmp_path)
    room = Room.at(pack, Store(url), keys, Writers(drafter))
    room.keeping.tidy()
    assert on_disk(tmp_path) == []
    room.close()


def test_a_page_that_saves_for_hours_fills_no_disk(room: Room, rowan: Participant, edit, tmp_path: Path) -> None:
    """Fields made and removed, as fast as a page may: what one person takes stays where it was."""
    card = "V01"

    def bytes_after(saves: int) -> int:
        for number in range(saves):
            text = None if number % 2 else "x" * 60
            rowan.save(edit(fields={f"evidence.{card}": text, f"nothing{edit('values').edit_id}": "y"}))
        room.keeping.tidy()
        return sum(one.stat().st_size for one in tmp_path.glob("room.sqlite*"))

    first = bytes_after(2 * MOST_REPLIES)
    assert bytes_after(600) <= first + 4096 * 2
    with sqlite3.connect(tmp_path / "room.sqlite") as connection:
        assert connection.execute("SELECT count(*) FROM edit").fetchone() == (MOST_REPLIES,)
        ((paths,),) = connection.execute("SELECT paths FROM answer").fetchall()
        assert len(json.loads(paths)) <= MOST_PATHS
    connection.close()
