"""Stores answers, one row for a person and an exercise, and the replies already given."""

from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, insert, select

from actvo_kit.model.migrate import migrated, schema
from actvo_kit.model.saved_answer import Ack, Answer
from actvo_kit.store.tables import answer, edit

__all__ = ["Paths", "StoredAnswer", "done", "keep", "of_exercise", "of_person", "remember", "reply_to"]

Paths = dict[str, tuple[int, str]]
"""A map from field path to the version and the page of its last change."""

MOST_REPLIES = 32
"""The replies stored of one person: a page waits for each before it sends the next change, and a person has few
pages.
"""

# Every save or page runs these, and making a statement takes longer than running it: each is made once.
THAT = (
    (answer.c.room == bindparam("of_room"))
    & (answer.c.person == bindparam("whose"))
    & (answer.c.slug == bindparam("of"))
)
OF_PERSON = select(answer).where(answer.c.room == bindparam("of_room"), answer.c.person == bindparam("whose"))
ONE, REPLACED, KEPT = select(answer).where(THAT), delete(answer).where(THAT), insert(answer)
THEIRS = edit.c.person == bindparam("whose")
GIVEN = select(edit.c.ack).where(THEIRS, edit.c.edit_id == bindparam("which"))
NEWEST, REMEMBERED = select(func.max(edit.c.number)).where(THEIRS), insert(edit)
FORGOTTEN = delete(edit).where(THEIRS, edit.c.number <= bindparam("until"))


class StoredAnswer(NamedTuple):
    """An answer and the last change of each of its fields."""

    answer: Answer
    paths: Paths


def of_exercise(connection: Connection, room_id: str, person_id: str, slug: str) -> StoredAnswer | None:
    """Returns a person's answer to an exercise, or None."""
    row = connection.execute(ONE, {"of_room": room_id, "whose": person_id, "of": slug}).one_or_none()
    if row is None:
        return None
    return StoredAnswer(_answer(row._mapping), {path: (version, page) for path, (version, page) in row.paths.items()})


def of_person(connection: Connection, room_id: str, person_id: str) -> dict[str, Answer]:
    """Returns everything a person answered, by slug."""
    rows = connection.execute(OF_PERSON, {"of_room": room_id, "whose": person_id})
    return {row.slug: _answer(row._mapping) for row in rows}


def done(connection: Connection, room_id: str, slug: str) -> dict[str, dict[str, Any]]:
    """Returns the records of everybody who finished an exercise, by person id: for the aggregation rule alone."""
    finished = (answer.c.room == room_id) & (answer.c.slug == slug) & (answer.c.status == "done")
    columns = (answer.c.person, answer.c.record, answer.c.schema_version)
    rows = connection.execute(select(*columns).where(finished).order_by(answer.c.person))
    return {row.person: migrated(slug, row.record, row.schema_version) for row in rows}


def keep(connection: Connection, room_id: str, person_id: str, new: Answer, paths: Paths) -> None:
    """Writes an answer in place of the stored one."""
    row: dict[str, Any] = {name: getattr(new, name) for name in Answer.model_fields}
    row |= {"room": room_id, "person": person_id, "paths": paths}
    connection.execute(REPLACED, {"of_room": room_id, "whose": person_id, "of": new.slug})
    connection.execute(KEPT, row)


def reply_to(connection: Connection, person_id: str, edit_id: str) -> Ack | None:
    """Returns the reply that a change got, without values, when it comes a second time; else None."""
    ack = connection.execute(GIVEN, {"whose": person_id, "which": edit_id}).scalar()
    return Ack.read(ack) if ack is not None else None


def remember(connection: Connection, person_id: str, ack: Ack) -> None:
    """Stores a reply, without values, for the same change sent again; of each person the newest."""
    number = (connection.execute(NEWEST, {"whose": person_id}).scalar() or 0) + 1
    reply = {"number": number, "edit_id": ack.edit_id, "ack": ack.without_values().plain()}
    connection.execute(REMEMBERED, {"person": person_id, **reply})
    connection.execute(FORGOTTEN, {"whose": person_id, "until": number - MOST_REPLIES})


def _answer(row: Any) -> Answer:
    """Returns the answer as today's kit writes it, whichever version wrote the row."""
    stored = {name: row[name] for name in Answer.model_fields}
    today = {
        "record": migrated(row["slug"], row["record"], row["schema_version"]),
        "schema_version": schema(row["slug"]),
    }
    return Answer.model_construct(**stored | today)
