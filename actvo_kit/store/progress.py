"""Counts how far people are: those who began a step and who moved on, alike for done and skipped.

Whoever deletes everything of theirs leaves these numbers as they were, without a name: a count that fell in the moment
a name goes would tell where that person was, or that they were stuck.
"""

import secrets
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, and_, bindparam, delete, func, insert, select, update

from actvo_kit.store.tables import answer, departed, person, progress

__all__ = ["Progress", "Standing", "begin", "leave", "of_person", "of_room", "remove", "unstick"]


class Standing(NamedTuple):
    """Where a person is in a step they began. `stage` is the first part of their place."""

    slug: str
    moved_on: bool
    stage: str
    stuck: bool


Progress = Counter[Standing]
"""The number of people in each standing: what a room's counts are made of."""


def begin(connection: Connection, person_id: str, slug: str, moved_on: bool = False) -> bool:
    """Notes that the person began a step, or moved on from it; returns whether that is new. What once moved on stays
    so.
    """
    key = {"whose": person_id, "of": slug}
    before = connection.execute(BEFORE, key).scalar()
    if before is None:
        connection.execute(insert(progress), {"person": person_id, "slug": slug, "moved_on": moved_on})
    elif moved_on and not before:
        connection.execute(MOVED, key)
    return before is None or (moved_on and not before)


def of_room(connection: Connection, room_id: str) -> Progress:
    """Returns where people are, without who and without what; those who are gone as they were."""
    of_this = {"of_room": room_id}
    return Counter((*_standings(connection, LIVING, of_this), *_standings(connection, DEPARTED, of_this)))


def of_person(connection: Connection, person_id: str) -> dict[str, bool]:
    """Returns the steps that a person began, each with whether they moved on."""
    return {str(step): bool(moved_on) for step, moved_on in connection.execute(OF_PERSON, {"whose": person_id})}


def leave(connection: Connection, room_id: str, person_id: str) -> None:
    """Removes the person from their standings, whose numbers stay."""
    standings = _standings(connection, ONE_LIVING, {"whose": person_id})
    rows = [{"id": secrets.token_urlsafe(15), "room": room_id, **standing._asdict()} for standing in standings]
    if rows:
        connection.execute(insert(departed), rows)


def unstick(connection: Connection, room_id: str) -> None:
    """Sets nobody stuck, whether they are here or gone: whoever still is says so again."""
    connection.execute(update(person).where(person.c.room == room_id).values(stuck=None))
    connection.execute(update(departed).where(departed.c.room == room_id).values(stuck=False))


def remove(connection: Connection, room_id: str) -> None:
    """Removes the numbers of those who are gone; those of people go with the people."""
    connection.execute(delete(departed).where(departed.c.room == room_id))


def _living() -> Select[Any]:
    same = and_(answer.c.person == progress.c.person, answer.c.slug == progress.c.slug)
    columns = (
        progress.c.slug,
        progress.c.moved_on,
        func.coalesce(answer.c.place, ""),
        func.coalesce(person.c.stuck == progress.c.slug, False),
    )
    return select(*columns).join(person, person.c.id == progress.c.person).outerjoin(answer, same)


def _standings(connection: Connection, rows: Select[Any], of: dict[str, str]) -> Iterator[Standing]:
    for slug, moved_on, place, stuck in connection.execute(rows, of):
        yield Standing(slug, bool(moved_on), place.partition("/")[0], bool(stuck))


# Every save or every screen runs these, and making a statement takes longer than running it: each is made once.
OF_STEP = (progress.c.person == bindparam("whose")) & (progress.c.slug == bindparam("of"))
BEFORE, MOVED = select(progress.c.moved_on).where(OF_STEP), update(progress).where(OF_STEP).values(moved_on=True)
OF_PERSON = select(progress.c.slug, progress.c.moved_on).where(progress.c.person == bindparam("whose"))
LIVING = _living().where(person.c.room == bindparam("of_room"))
ONE_LIVING = _living().where(person.c.id == bindparam("whose"))
DEPARTED = select(departed.c.slug, departed.c.moved_on, departed.c.stage, departed.c.stuck).where(
    departed.c.room == bindparam("of_room")
)
