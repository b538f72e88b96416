"""The words of a group picture, METHOD 11.3: what a room reads, or why there is nothing to read yet."""

from actvo_kit.method.aggregate import FLOOR, Item, Refusal, Row, Snapshot
from actvo_kit.model.room import GroupPicture, GroupRow

__all__ = ["picture", "reason", "too_few_here"]

NUMBERS = ("nobody", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
SO_THAT = "so that nobody can be picked out."


def picture(item: Item, outcome: Snapshot | Refusal, t: int = 3) -> GroupPicture:
    """What the projector shows of `item`. `t` is the floor it was revealed under."""
    shown = outcome if isinstance(outcome, Snapshot) else None
    titles = item.categories(shown.level) if shown else {}
    return GroupPicture(
        item=item.id,
        title=item.title,
        caption=item.caption,
        rows=tuple(_row(row, titles[row.id], t) for row in shown.rows) if shown else (),
        footnote=_footnote(shown) if shown else "",
        reason=reason(outcome, t),
    )


def reason(outcome: Snapshot | Refusal, t: int = 3) -> str | None:
    """Why nothing is shown, in one or two sentences; None when there is something to show."""
    if isinstance(outcome, Snapshot):
        return None if outcome.rows else f"Nothing here was chosen by {_number(t)} people or more."
    needed = _number(outcome.needed)
    match outcome.why:
        case "private":
            return "This stays with each person; no picture is made of it."
        case "too_few":
            return f"Fewer than {needed} people have finished. A picture appears from {needed}, {SO_THAT}"
        case "too_few_for_detail":
            return f"This picture needs {needed} people, {SO_THAT}"
        case _:
            return f"A new picture appears when {needed} people or more have changed or joined, {SO_THAT}"


def too_few_here(here: int, k: int = FLOOR.k) -> str | None:
    """What a small room is told: that no picture will come, and why. Counts who came, not who answered."""
    if here >= k:
        return None
    return f"With fewer than {_number(k)} people here no picture of the room is shown, {SO_THAT}"


def _row(row: Row, title: str, t: int) -> GroupRow:
    words = {
        "share": _about(row.share or 0),
        "present": "chosen by several",
        "few": f"fewer than {t}",
        "almost_all": "almost everyone",
        "hidden": "not shown",
    }
    return GroupRow(id=row.id, title=title, share=row.share, words=words[row.kind])


def _about(share: int) -> str:
    if share in (0, 100):
        return "less than 5 %" if share == 0 else "more than 95 %"
    return f"about {share} %"


def _footnote(shown: Snapshot) -> str:
    """How many answered is not said: beside the number that moved on it would count those who skipped."""
    if any(row.kind == "present" for row in shown.rows):
        return f"With few people, only names are shown, in alphabetical order, {SO_THAT}"
    return f"Numbers are rounded and small groups hidden, {SO_THAT}" if shown.rows else ""


def _number(n: int) -> str:
    return NUMBERS[n] if n < len(NUMBERS) else str(n)
