"""Says what colleagues named, beside one's own picks: names and examples; no count, level or verdict (METHOD E4)."""

from typing import Any

from actvo_kit.method.strengths import beside
from actvo_kit.model.answers.strengths import StrengthsAnswer
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _, day, listed

__all__ = ["named_by_others"]

BOTH = N_("You and your colleagues both name {strengths}.")
ALSO = N_("Colleagues also name {strengths}, which you did not pick. What might they have seen?")
ONLY = N_("Colleagues name {strengths}, which you did not pick. What might they have seen?")


def named_by_others(record: StrengthsAnswer, pack: Pack) -> dict[str, Any] | None:
    """Returns `{"sentences", "replies": [{"id", "names", "example", "came"}]}`; None while there is no reply to read.

    A strength that the deck has no longer is left out, and the example stays.
    """
    if not record.peers:
        return None
    title = {card.id: card.words[pack.workshop.language].title for card in pack.strengths.strengths}
    shared, further = beside(record, list(title))
    sentences = [_(BOTH, strengths=_names(shared, title))] if shared else []
    if further:
        sentences.append(_(ALSO if shared else ONLY, strengths=_names(further, title)))
    return {
        "sentences": sentences,
        "replies": [
            {
                "id": peer.token,
                "names": _names([strength for strength in title if strength in peer.picks], title),
                "example": (peer.example or "").strip(),
                "came": day(peer.received_at.astimezone().date()),
            }
            for peer in record.peers
        ],
    }


def _names(strengths: list[str], title: dict[str, str]) -> str:
    return listed([f"*{title[strength]}*" for strength in strengths])
