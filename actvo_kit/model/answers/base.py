"""What every exercise's record does: says which ids it does not know, and which rules keep it from being done."""

from collections.abc import Collection, Iterable

from actvo_kit.model.record import Problem, Record
from actvo_kit.model.workshop import Pack

__all__ = ["AnswerRecord", "unknown"]


class AnswerRecord(Record):
    """Base of the exercise records. Every field has a default: an empty record is a legal draft."""

    def strangers(self, pack: Pack) -> list[Problem]:
        """Ids that the pack does not know; none may be saved, not even in a draft."""
        return []

    def problems(self, pack: Pack) -> list[Problem]:
        """Rules of a done record that this one breaks; empty when it may be called done."""
        return []


def unknown(path: str, ids: Iterable[str], known: Collection[str], what: str = "card") -> list[Problem]:
    """A problem for each of `ids` that is not known; `what` is the word for one of them."""
    return [Problem(path, f"{one} is not a {what} of this workshop.") for one in ids if one not in known]
