"""Says back the limits, METHOD E6: what is fixed, what is flexible, what is not an issue. Never why."""

from collections.abc import Iterator
from typing import Any

from actvo_kit.method.limit_words import UNTIL, limit_words
from actvo_kit.model.answers.constraints import ConstraintsAnswer, Limit, Row
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _, listed

__all__ = ["reading", "said_of"]

STANDS: dict[str | None, str] = {"fixed": N_("Fixed"), "flexible": N_("Flexible")}


def reading(record: ConstraintsAnswer, pack: Pack) -> dict[str, Any]:
    """Returns `{"lines": [{"id", "title", "stands", "text", "share"}], "free": sentence}`: what is fixed first. What
    somebody prefers not to say is in none of them.
    """
    titles = _titles(pack)
    rows = record.rows
    ids = [row_id for status in STANDS for row_id, row in rows.items() if row.status == status]
    free = [titles[row_id] for row_id, row in rows.items() if row.status == "none"]
    return {
        "lines": [
            {
                "id": row_id,
                "title": titles[row_id],
                "stands": _(STANDS[rows[row_id].status]),
                "text": said_of(rows[row_id], pack),
                "bends": row_id in (record.bends or ()),
                "share": (rows[row_id].share_text or "").strip(),
            }
            for row_id in ids
        ],
        "limits": {row_id: limit_words(row.counts, pack) for row_id, row in rows.items() if row.counts},
        "free": _("Not an issue: {names}.", names=listed(free)) if free else "",
    }


def said_of(row: Row[Limit], pack: Pack) -> str:
    """Returns the limit of a row and how long it holds, as a sentence; empty where nothing is set."""
    return _("{words}.", words=_(", ").join(words)) if (words := list(_words(row, pack))) else ""


def _words(row: Row[Limit], pack: Pack) -> Iterator[str]:
    if row.counts:
        words = limit_words(row.counts, pack)
        yield words[:1].upper() + words[1:]
        if row.until:
            yield _(UNTIL[row.until])


def _titles(pack: Pack) -> dict[str, str]:
    return {card.id: card.words[pack.workshop.language].title for card in pack.constraints.cards}
