"""What a person takes along lacks nothing the room keeps: every cell of every table is looked at, new ones too."""

import json
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import JSON, Boolean, Column, Integer, Table, insert, update

from actvo_kit.model.moves import Tell
from actvo_kit.room.entry.roster import Expected
from actvo_kit.room.roles.participant import Participant
from actvo_kit.room.room import Room
from actvo_kit.store import rooms
from actvo_kit.store.personal_rows import WITHHELD
from actvo_kit.store.store import Store
from actvo_kit.store.tables import Moment, metadata

NOT_OF_A_PERSON = {
    "alembic_version": "which shape the tables have",
    "attempt": "a number of people",
    "gone": "numbers of those who deleted everything, without anything that leads to them",
    "reveal": "a picture of the room, of which nobody can take a part",
    "room.id": "the room itself",
    "room.workshop": "which workshop",
    "room.flow": "which steps are open, for everybody",
    "room.created_at": "when the room began",
    "room.keep_days": "how long rooms keep; a person's own choice is in `person`",
    "room.ended_at": "when the room ended",
    "room.delete_after": "when it deletes itself",
    "room.deleted_at": "when it did",
    "room.watch": "what consoles hold",
    "room.named": "the ids that packs of the room had",
}
"""Tables and columns that tell nothing of one person. A new one is in an export, in `WITHHELD`, or here."""
FINISHED = {"answer.slug": "strengths", "answer.status": "done"}
"""Before that, colleagues' replies are not shown to the person; `test_colleagues` tries it."""
OWNED = [table for table in metadata.sorted_tables if table.name == "person" or "person" in table.c]


def columns_on_disk(path: Path) -> Iterator[tuple[str, str]]:
    with sqlite3.connect(path) as connection:
        named = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        for (table,) in connection.execute(named).fetchall():
            for column in connection.execute(f"PRAGMA table_info({table})").fetchall():
                yield table, column[1]
    connection.close()


def value(column: Column[Any], turn: int) -> Any:
    """Something nobody else has, of the column's kind, and something else in the next turn."""
    for key in column.foreign_keys if column.name not in ("room", "person") else ():
        return value(key.column, turn)
    if turn == 0 and str(column) in FINISHED:
        return FINISHED[str(column)]
    number = 7000 + 10 * [str(one) for table in OWNED for one in table.c].index(str(column)) + turn
    if isinstance(column.type, Moment):
        return datetime(2031, 1, 1, tzinfo=UTC) + timedelta(minutes=number)
    if isinstance(column.type, Boolean):
        return bool(turn)
    if isinstance(column.type, Integer):
        return number
    return {"said": f"heron {number}"} if isinstance(column.type, JSON) else f"heron {number}"


def plant(store: Store, room: Room, person_id: str) -> None:
    """A row in every table that has rows of a person; the person's own row is there."""
    fixed = {"room": room.keys.room_id, "person": person_id}
    for table in OWNED:
        if table.name != "person":
            row = {column.name: fixed.get(column.name, value(column, 0)) for column in table.c}
            store.write(lambda connection, table=table, row=row: connection.execute(insert(table).values(row)))


def change(store: Store, table: Table, column: Column[Any], person_id: str) -> Any:
    found = value(column, 1)
    owner = table.c.id if table.name == "person" else table.c.person
    store.write(
        lambda connection: connection.execute(update(table).where(owner == person_id).values({column.name: found}))
    )
    return found


@pytest.fixture
def zoe(room: Room) -> Participant:
    return room.participant(room.door.join("Zoë").person_id)


def test_every_cell_of_a_person_is_in_it(room: Room, store: Store) -> None:
    person_id = room.door.join("Zoë").person_id
    store.write(lambda connection: [connection.execute(table.delete()) for table in OWNED if table.name != "person"])
    plant(store, room, person_id)
    mine = room.participant(person_id).my_data
    for table in reversed(OWNED):  # what is shown once something else is finished comes before that
        for column in table.c:
            if column.name in WITHHELD:
                continue
            before = mine.everything()
            if column.primary_key:  # by which the row is found: it is in it as it was planted
                assert str(value(column, 0)) in json.dumps(before), f"{table.name}.{column.name} is not in it"
                continue
            change(store, table, column, person_id)
            assert mine.everything() != before, f"{table.name}.{column.name} is not in it"


def test_every_column_of_the_database_is_somebodys_decision(room: Room, tmp_path: Path) -> None:
    known = {f"{table.name}.{column.name}" for table in OWNED for column in table.c} | {"room.triads"}
    undecided = [
        f"{table}.{column}"
        for table, column in columns_on_disk(tmp_path / "room.sqlite")
        if not {table, f"{table}.{column}"} & (known | set(NOT_OF_A_PERSON))
    ]
    assert undecided == [], "is it of a person? Then it belongs into an export"


def test_what_is_withheld_opens_places_or_says_nothing(room: Room, store: Store, zoe: Participant) -> None:
    told = json.dumps(zoe.my_data.everything())
    with store._engine.connect() as connection:
        (hashed,) = connection.exec_driver_sql("SELECT hash FROM way").scalars()
    assert hashed not in told
    assert {column.name for table in OWNED for column in table.c} >= set(WITHHELD)


def test_the_talk_group_and_notes_to_everybody(room: Room, store: Store, zoe: Participant) -> None:
    groups = ((zoe._id, room.door.join("Hal").person_id),)
    store.write(lambda connection: rooms.keep_triads(connection, room.keys.room_id, groups))
    told = [f"Note {number}" for number in range(8)]  # more than a page shows
    for text in told:
        room.facilitator().do(Tell(text=text))
    found = zoe.my_data.everything()
    assert found["you_talk_with"] == ["Hal"]
    assert [note["text"] for note in found["notes_to_everybody"]] == told[::-1]


def test_a_manager_reads_that_the_list_names_them_and_not_in_whose_line(room: Room, zoe: Participant) -> None:
    room.expecting.expect([Expected("Wendeline", "zoë")])
    found = zoe.my_data.everything()
    assert found["named_as_a_manager_on_the_list"] is True
    assert "Wendeline" not in json.dumps(found)


def test_answers_of_steps_the_pack_has_no_more_and_of_any_kit(room: Room, store: Store, zoe: Participant, edit) -> None:
    zoe.save(edit("values", fields={"evidence.V01": "Heron"}))
    with store._engine.connect().execution_options(writes=True) as connection, connection.begin():
        connection.exec_driver_sql("UPDATE answer SET slug = 'gone_step', schema_version = 99")
        connection.exec_driver_sql(
            "INSERT INTO draft (person, drafts) VALUES (?, ?)", (zoe._id, json.dumps({"an older kit": "Heron two"}))
        )
    found = zoe.my_data.everything()
    assert found["answers"]["gone_step"]["record"] == {"evidence": {"V01": "Heron"}}
    assert found["drafts"] == {"an older kit": "Heron two"}
