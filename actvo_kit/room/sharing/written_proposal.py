"""Reads what a person kept as their proposal, as it may be shared today: nothing private, nothing half written."""

from actvo_kit.errors import NotAllowed
from actvo_kit.method.accepted import Accepted
from actvo_kit.method.packet_content import content_of
from actvo_kit.model.across import answer_of
from actvo_kit.model.answers.packet import PacketAnswer
from actvo_kit.model.sent_packet import Content
from actvo_kit.room.answers.set_aside import known_to
from actvo_kit.room.colleagues.shown_replies import with_replies
from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import answers, people
from actvo_kit.store.engine import Connection
from actvo_kit.words import N_, _

__all__ = ["written_proposal"]

SLUG = PacketAnswer.slug
KEEP_FIRST = N_("First write your proposal or short note and keep it; then you can share it.")
GONE = N_(
    "Your proposal is about a pathway or a test that is private now, or no longer there. Choose again in the exercise."
)


def written_proposal(connection: Connection, context: RoomContext, person_id: str) -> Content:
    """Returns it. Raises NotAllowed with the sentence that says what to do first."""
    known = known_to(context.pack, answers.of_person(connection, context.id, person_id))
    kept_answer = known.get(SLUG)
    if kept_answer is None or kept_answer.status != "done":
        raise NotAllowed(_(KEEP_FIRST))
    replied = with_replies(connection, person_id, known)
    record, written = answer_of(PacketAnswer, replied), PacketAnswer.read(kept_answer.record)
    if (record.pathway_id, record.experiment_ids) != (written.pathway_id, written.experiment_ids):
        raise NotAllowed(_(GONE))
    name = people.name_of(connection, context.id, person_id) or ""
    return content_of(record, Accepted(context.pack, replied), name)
