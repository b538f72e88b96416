"""Writes the words of a group picture, METHOD 11.3: what a room reads."""

from actvo_kit.method.aggregate import FLOOR, Item, MeanSnapshot, Row, Snapshot, TotalSnapshot
from actvo_kit.model.room_views import GroupPicture, GroupRow
from actvo_kit.words import N_, _, ngettext

__all__ = ["mean_picture", "number", "picture", "too_few_here", "total_picture"]

NUMBERS = (
    N_("nobody"), N_("one"), N_("two"), N_("three"), N_("four"), N_("five"), N_("six"), N_("seven"), N_("eight"),
    N_("nine"), N_("ten"), N_("eleven"), N_("twelve"),
)  # fmt: skip


def picture(item: Item, shown: Snapshot, t: int = FLOOR.t) -> GroupPicture:
    """Returns what the projector shows of `item`. `t` is the floor it was drawn under."""
    titles = item.categories(shown.level)
    return GroupPicture(
        item=item.id,
        title=item.title,
        caption=item.caption,
        rows=tuple(_row(row, titles[row.id], t) for row in shown.rows),
        footnote=_footnote(shown),
        reason=None if shown.rows else _nothing(t),
    )


def mean_picture(item: Item, shown: MeanSnapshot) -> GroupPicture:
    """Returns what the projector shows of means, one for each category of `item`, on a scale that ends at 5."""
    rows = tuple(
        GroupRow(id=category, title=title, share=5 * round(mean * 4), words=_("{mean} of 5", mean=f"{mean:.1f}"))
        for (category, title), mean in zip(item.coarse.items(), shown.means, strict=True)
    )
    footnote = _("The means of everybody who answered both times. Nobody sees who that was.")
    return GroupPicture(item=item.id, title=item.title, caption=item.caption, rows=rows, footnote=footnote)


def total_picture(item: Item, shown: TotalSnapshot) -> GroupPicture:
    """Returns what the projector shows of a number of experiments, all together."""
    title = ngettext(
        "{count} experiment starts within two weeks", "{count} experiments start within two weeks", shown.total
    )
    footnote = _("Nobody sees whose they are.")
    return GroupPicture(
        item=item.id, title=title, caption=item.caption, rows=(), footnote=footnote, figure=str(shown.total)
    )


def too_few_here(people: int, k: int = FLOOR.k) -> str | None:
    """Tells a small room of `people` that no picture will come, and why; None in a larger one. Counts who came, not who
    answered.
    """
    if people >= k:
        return None
    return ngettext(
        "With fewer than {number} person here no picture of the room is shown, so that nobody can be picked out.",
        "With fewer than {number} people here no picture of the room is shown, so that nobody can be picked out.",
        k,
        number=number(k),
    )


def _nothing(t: int) -> str:
    return ngettext(
        "Nothing here was chosen by {number} person or more.",
        "Nothing here was chosen by {number} people or more.",
        t,
        number=number(t),
    )


def _row(row: Row, title: str, t: int) -> GroupRow:
    words = {
        "share": _about(row.share or 0),
        "present": _("chosen by several"),
        "few": _("fewer than {count}", count=t),
        "almost_all": _("almost everyone"),
        "hidden": _("not shown"),
    }
    return GroupRow(id=row.id, title=title, share=row.share, words=words[row.kind])


def _about(share: int) -> str:
    if share in (0, 100):
        return _("less than 5 %") if share == 0 else _("more than 95 %")
    return _("about {share} %", share=share)


def _footnote(shown: Snapshot) -> str:
    """Returns the footnote, without how many answered: beside the number that moved on it would count those who
    skipped.
    """
    if any(row.kind == "present" for row in shown.rows):
        return _("With few people, only names are shown, in alphabetical order, so that nobody can be picked out.")
    if not shown.rows:
        return ""
    return _("Numbers are rounded and small groups hidden, so that nobody can be picked out.")


def number(n: int) -> str:
    """Returns a number in words, as far as sentences read better with them."""
    return _(NUMBERS[n]) if n < len(NUMBERS) else str(n)
