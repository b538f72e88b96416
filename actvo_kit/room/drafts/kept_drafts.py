"""Keeps a person's drafts: what they worked on is never taken away, and there is always a way back."""

from actvo_kit.errors import NotAllowed
from actvo_kit.model.answers.pathways import PathwaysAnswer
from actvo_kit.model.pathway import Drafts
from actvo_kit.room.answers.set_aside import split
from actvo_kit.room.drafts.redrafted import redraft
from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import answers, drafts
from actvo_kit.store.engine import Connection
from actvo_kit.words import _

__all__ = ["keep_drafts", "undo_drafts"]


def keep_drafts(connection: Connection, context: RoomContext, person_id: str, fresh: Drafts, again: bool) -> Drafts:
    """`fresh`, unless drafts are there already; `again` replaces those that were not touched."""
    kept, _ = drafts.of_person(connection, person_id)
    if kept is not None and not again:
        return kept
    if kept is None and not fresh.pathways:
        return fresh
    result = redraft(kept, fresh, _worked_on(connection, context, person_id)) if kept is not None else fresh
    drafts.keep(connection, person_id, result, before=kept)
    return result


def undo_drafts(connection: Connection, context: RoomContext, person_id: str) -> Drafts:
    """The drafts before, with what was worked on since. Raises NotAllowed when there are none."""
    kept, before = drafts.of_person(connection, person_id)
    if kept is None or before is None:
        raise NotAllowed(_("There are no drafts before these."))
    result = redraft(kept, before, _worked_on(connection, context, person_id))
    drafts.keep(connection, person_id, result, before=kept)
    return result


def _worked_on(connection: Connection, context: RoomContext, person_id: str) -> PathwaysAnswer:
    """As far as today's pack and kit know it: what another version added changes nothing about it."""
    slug = PathwaysAnswer.slug
    found = answers.one(connection, context.id, person_id, slug)
    return PathwaysAnswer.read(split(found.answer.record, slug, context.pack).known if found else {})
