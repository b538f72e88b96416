"""The words of a group picture, METHOD 11.3: what a room reads."""

from actvo_kit.method.aggregate import FLOOR, Item, Row, Snapshot
from actvo_kit.model.room_views import GroupPicture, GroupRow

__all__ = ["number", "picture", "too_few_here"]

NUMBERS = ("nobody", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
SO_THAT = "so that nobody can be picked out."


def picture(item: Item, shown: Snapshot, t: int = FLOOR.t) -> GroupPicture:
    """What the projector shows of `item`. `t` is the floor it was drawn under."""
    titles = item.categories(shown.level)
    return GroupPicture(
        item=item.id,
        title=item.title,
        caption=item.caption,
        rows=tuple(_row(row, titles[row.id], t) for row in shown.rows),
        footnote=_footnote(shown),
        reason=None if shown.rows else f"Nothing here was chosen by {number(t)} people or more.",
    )


def too_few_here(here: int, k: int = FLOOR.k) -> str | None:
    """What a small room is told: that no picture will come, and why. Counts who came, not who answered."""
    if here >= k:
        return None
    return f"With fewer than {number(k)} people here no picture of the room is shown, {SO_THAT}"


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


def number(n: int) -> str:
    """A number in words, as far as sentences read better with them."""
    return NUMBERS[n] if n < len(NUMBERS) else str(n)
