"""A person's draft pathways, frozen as they were written, and the ones before them."""

from typing import Any, NamedTuple

from pydantic import ValidationError
from sqlalchemy import Connection, delete, insert, null, select

from actvo_kit.model.pathway import Drafts
from actvo_kit.store.tables import draft

__all__ = ["Kept", "keep", "of_person"]


class Kept(NamedTuple):
    """The drafts as they stand, and as they stood before."""

    now: Drafts | None
    before: Drafts | None


def of_person(connection: Connection, person_id: str) -> Kept:
    """The drafts, once they were asked for. Those of an older shape are written anew: what was kept is an answer."""
    kept = connection.execute(select(draft.c.drafts, draft.c.previous).where(draft.c.person == person_id)).one_or_none()
    return Kept(_read(kept.drafts), _read(kept.previous)) if kept else Kept(None, None)


def keep(connection: Connection, person_id: str, drafts: Drafts, before: Drafts | None) -> None:
    """Writes the drafts in place of what was there."""
    previous = before.plain() if before else null()
    connection.execute(delete(draft).where(draft.c.person == person_id))
    connection.execute(insert(draft).values(person=person_id, drafts=drafts.plain(), previous=previous))


def _read(kept: Any) -> Drafts | None:
    try:
        return Drafts.read(kept) if kept is not None else None
    except ValidationError:
        return None
