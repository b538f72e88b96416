"""Puts what colleagues replied into a person's answer on strengths, once their own rating is finished (METHOD E4)."""

from collections.abc import Mapping

from actvo_kit.model.answers.strengths import Peer, StrengthsAnswer
from actvo_kit.model.saved_answer import Answer
from actvo_kit.store import answers, colleagues
from actvo_kit.store.engine import Connection

__all__ = ["has_rated", "is_rated", "with_replies"]

SLUG = StrengthsAnswer.slug


def is_rated(answer: Answer | None) -> bool:
    """Returns whether the person's own rating is finished: neither a draft, nor skipped."""
    return answer is not None and answer.status == "done"


def has_rated(connection: Connection, room_id: str, person_id: str) -> bool:
    """Returns the same of what is stored."""
    row = answers.of_exercise(connection, room_id, person_id, SLUG)
    return row is not None and is_rated(row.answer)


def with_replies(connection: Connection, person_id: str, known: Mapping[str, Answer]) -> dict[str, Answer]:
    """Returns the answers as their person may read them: with every reply as a `peer`, or with none of them."""
    own = known.get(SLUG)
    if own is None or not is_rated(own):
        return dict(known)
    peers = [
        Peer(token=reply.id, picks=reply.picks, example=reply.example, received_at=reply.received_at).plain()
        for reply in colleagues.replies(connection, person_id)
    ]
    return {**known, SLUG: own.model_copy(update={"record": {**own.record, "peers": peers}})} if peers else dict(known)
