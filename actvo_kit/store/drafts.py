"""Stores a person's draft pathways, frozen as they were written, and the ones before them."""

from typing import Any, NamedTuple

from pydantic import ValidationError
from sqlalchemy import Connection, bindparam, delete, insert, null, select

from actvo_kit.model.pathway import Drafts
from actvo_kit.store.tables import draft

__all__ = ["StoredDrafts", "keep", "of_person"]

OF_PERSON = select(draft.c.drafts, draft.c.previous).where(draft.c.person == bindparam("whose"))
"""The statement, made once, as every page asks: making it takes longer than running it."""


class StoredDrafts(NamedTuple):
    """The drafts as they stand, and as they stood before."""

    now: Drafts | None
    before: Drafts | None


def of_person(connection: Connection, person_id: str) -> StoredDrafts:
    """Returns the drafts, once they were asked for. Drafts of an older shape are written anew: what was kept of them is
    an answer.
    """
    row = connection.execute(OF_PERSON, {"whose": person_id}).one_or_none()
    return StoredDrafts(_read(row.drafts), _read(row.previous)) if row else StoredDrafts(None, None)


def keep(connection: Connection, person_id: str, drafts: Drafts, before: Drafts | None) -> None:
    """Writes the drafts in place of the stored ones."""
    previous = before.plain() if before else null()
    connection.execute(delete(draft).where(draft.c.person == person_id))
    connection.execute(insert(draft).values(person=person_id, drafts=drafts.plain(), previous=previous))


def _read(stored: Any) -> Drafts | None:
    try:
        return Drafts.read(stored) if stored is not None else None
    except ValidationError:
        return None
