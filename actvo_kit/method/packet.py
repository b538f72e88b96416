"""Follows a packet, METHOD E11: what is still missing, which version a decision is about, and which state follows
which.
"""

import hashlib
import json
from typing import Any, Literal

from actvo_kit.model.answers.packet import NOTE, SECTIONS, PacketAnswer, Section
from actvo_kit.model.record import Record
from actvo_kit.model.sent_packet import PacketState

__all__ = ["Completeness", "Event", "completeness", "fingerprint", "follows"]

Event = Literal["send", "open", "decide", "revise", "withdraw"]
MOVES: dict[tuple[PacketState, Event], PacketState] = {
    ("draft", "send"): "sent",
    ("sent", "open"): "in_review",
    ("sent", "decide"): "decided",
    ("in_review", "decide"): "decided",
    ("sent", "revise"): "revised",
    ("in_review", "revise"): "revised",
    ("decided", "revise"): "revised",
}
"""The events each state allows, and the state after each. A revised version makes way for the next one, which begins as
a draft.
"""


class Completeness(Record):
    """The number of sections a packet needs that are present, and the missing ones."""

    present: int
    needed: int
    missing: tuple[Section, ...]


def completeness(answer: PacketAnswer) -> Completeness:
    """Returns what a proposal (eight sections) or a short note (two) still needs."""
    wanted = SECTIONS if answer.kind == "proposal" else NOTE
    missing = tuple(section for section in wanted if not _is_there(answer, section))
    return Completeness(present=len(wanted) - len(missing), needed=len(wanted), missing=missing)


def _is_there(answer: PacketAnswer, section: Section) -> bool:
    if section not in answer.on:
        return False
    if section == "support_asked":
        return any(support.what.strip() for support in answer.support)
    return bool(answer.text.get(section, "").strip())


def fingerprint(content: dict[str, Any]) -> str:
    """Returns the SHA-256 of canonical JSON: a decision refers to one version, word for word.

    `content` is JSON-like. Raises ValueError for NaN and infinity, TypeError for what is not JSON.
    """
    text = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def follows(state: PacketState, event: Event) -> PacketState:
    """Returns the state after `event`. Withdrawing is always possible. Raises ValueError for a move that is none."""
    if event == "withdraw":
        return "withdrawn"
    if (state, event) not in MOVES:
        raise ValueError(f"a packet that is {state.replace('_', ' ')} cannot {event}")
    return MOVES[state, event]
