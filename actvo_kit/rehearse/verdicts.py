"""What a figure of a rehearsal means: green or red, in one sentence, and what to do about a red one. Pure."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from actvo_kit.rehearse.saved_ledger import Found
from actvo_kit.words import N_, _, ngettext

__all__ = ["TELL_US", "Line", "Verdict", "at_95", "line", "not_tried", "people", "seconds"]

Verdict = Literal["green", "red", "not tried"]
FIRST_PAGE_S = ((30, 10.0), (100, 20.0), (10_000, 30.0))
"""People, and how long the last of them may wait for a first page (SECURITY §6)."""
NEXT_S = 3.0
SAVED_S = 1.0
ALIKE = 1.2
UNFELT_S = 0.3
"""Nobody notices a save that takes no longer than this."""
STARTED_S = 30.0
ALL_FROM = 5
"""People from whom on the close shows more than a number of experiments (METHOD 9.5)."""
SLOWER_HOST = N_("Close other programs, plug the power in, or use a machine with more cores.")
SLOW_START = N_(
    "Close other programs, plug the power in, or use a machine with more cores, and open the room well before people "
    "come."
)
SLOW_PAGE = N_(
    "Close other programs, plug the power in, or use a machine with more cores; or let half of the room open the page "
    "a minute later."
)
SLOW_SAVES = N_(
    "Close other programs, plug the power in, or use a machine with more cores, and keep the room on its own disk."
)
TELL_US = N_("Please report this with the page: it should not happen on any machine.")
REHEARSE_AGAIN = N_(
    "Rehearse once more; if it happens again: please report this with the page: it should not happen on any machine."
)


class Line(NamedTuple):
    """One thing that was rehearsed. `todo` is one sentence, empty unless it is red."""

    key: str
    text: str
    verdict: Verdict
    todo: str = ""


def line(key: str, good: bool, text: str, todo: str) -> Line:
    """Returns a line; `todo` goes through gettext here, unless the line is green."""
    return Line(key, text, "green", "") if good else Line(key, text, "red", _(todo))


def not_tried(key: str, fault: str, why: str) -> Line:
    """Returns a line for what this machine does not allow."""
    return Line(key, _("Not tried here: {what} ({why})", what=fault, why=why), "not tried")


def at_95(figures: Sequence[float]) -> float:
    """Returns the figure that 95 of 100 do not exceed; 0 for none."""
    ordered = sorted(figures)
    return ordered[max(0, -(-len(ordered) * 95 // 100) - 1)] if ordered else 0.0


def seconds(figure: float) -> str:
    """Says `0.04 s`, `1.8 s`, `12 s`."""
    digits = 2 if figure < 0.1 else 1 if figure < 9.95 else 0
    return _("{number} s", number=f"{figure:.{digits}f}")


def people(count: int) -> str:
    """Says `1 person`, `30 people`."""
    return ngettext("1 person", "{number} people", count, number=f"{count:,}")


def opened(took: float) -> Line:
    """Judges how long the server took to start."""
    text = _("The room opened in {time}", time=seconds(took))
    return line("opened", took <= STARTED_S, text, SLOW_START)


def joined(came: int, size: int, took: float) -> Line:
    """Judges whether everybody came in who was at the door at once."""
    if came == size:
        text = _("{people} joined in {time}", people=people(came), time=seconds(took))
    else:
        text = _("{number} of {people} could join", number=came, people=people(size))
    todo = N_("Look at the sentences under “trouble” below, and start the room anew.")
    return line("joined", came == size, text, todo)


def first_page(took: float, size: int) -> Line:
    """Judges the time from Start to the last working page."""
    most = next(limit for many, limit in FIRST_PAGE_S if size <= many)
    text = _("Everybody's first page was ready {time} after “Start”", time=seconds(took))
    return line("first_page", took <= most, text, SLOW_PAGE)


def next_step(took: Sequence[float]) -> Line:
    """Judges the time from the facilitator's press to every open page."""
    last = max(took, default=0)
    text = ngettext(
        "“Next” reached {number} open pages, the last one after {time}",
        "“Next” reached {number} open pages, the last one after {time}",
        len(took),
        number=f"{len(took):,}",
        time=seconds(last),
    )
    return line("next", last <= NEXT_S, text, SLOWER_HOST)


def finished(done: int, workers: int, steps: int, waiting: int) -> Line:
    """Judges whether everybody who works came through all steps."""
    sentence = N_("{done} of {workers} bots worked through all {steps} steps")
    if waiting and done == workers:
        sentence = N_("{done} of {workers} bots worked through all {steps} steps, while {waiting} only watched")
    text = _(sentence, done=done, workers=workers, steps=steps, waiting=waiting)
    return line("finished", done == workers, text, N_("Look at the sentences under “trouble” below."))


def counted(expected: int, moved_on: Sequence[int]) -> Line:
    """Judges the console's counts against what the bots did."""
    good = all(count == expected for count in moved_on)
    wrong = _("The counts said {counts}, not {number}", counts=list(moved_on), number=expected)
    return line("counted", good, _("The facilitator's counts were right in every step") if good else wrong, TELL_US)


def saved_within(took: Sequence[float]) -> Line:
    """Judges how quickly answers are acknowledged while everybody works."""
    text = ngettext(
        "95 of 100 answers were saved within {time} ({number} answers)",
        "95 of 100 answers were saved within {time} ({number} answers)",
        len(took),
        time=seconds(at_95(took)),
        number=f"{len(took):,}",
    )
    return line("saved", bool(took) and at_95(took) <= SAVED_S, text, SLOW_SAVES)


def came_again(returns: Sequence[Found]) -> Line:
    """Judges what people found who left and came back to the same step."""
    good = all(saves.acknowledged == saves.there for saves in returns)
    text = ngettext(
        "Leaving and coming back, {count} times: everything was where it was",
        "Leaving and coming back, {count} times: everything was where it was",
        len(returns),
    )
    return line("came_again", good, text if good else _("Somebody who came back missed an answer"), TELL_US)


def two_pages(took: Sequence[float]) -> Line:
    """Judges how soon two pages of one person agree."""
    last = max(took, default=0)
    text = ngettext(
        "Two pages of one person agreed, {count} times, within {time}",
        "Two pages of one person agreed, {count} times, within {time}",
        len(took),
        time=seconds(last),
    )
    return line("two_pages", last <= NEXT_S, text, SLOWER_HOST)


def colleagues(replies: int) -> Line:
    """Says that colleagues replied by their links: a reply that did not come is trouble of who asked."""
    text = ngettext(
        "{count} colleague replied by a link, and could use it once",
        "{count} colleagues replied by a link, and could use it once",
        replies,
    )
    return Line("colleagues", text, "green")


def picture(ready: bool, revealed: bool, reason: str) -> Line:
    """Judges the picture of the room's values, which the aggregation rule allows or not."""
    if not ready:
        return Line("picture", _("The group picture stayed closed, as the rule wants it for this group"), "green")
    return line("picture", revealed, _("The group picture was shown") if revealed else reason, TELL_US)


def closed(titles: Sequence[str], drawn: Sequence[str], people_here: int) -> Line:
    """Judges the close: from five people on everything it has is shown, under five how many experiments start."""
    if not titles:
        return Line("close", _("The close has nothing to show"), "green")
    if len(drawn) == len(titles):
        return Line("close", _("The close showed how many experiments start, and how clear things are"), "green")
    if people_here < ALL_FROM:
        return Line("close", _("The close showed no more than a group of this size may see"), "green")
    return Line("close", _("The close did not show everything"), "red", _(TELL_US))


def flooded(tried: int, stopped: int, calm: Sequence[float], during: Sequence[float]) -> Line:
    """Judges a flood by one person: is that one stopped, and do the others feel it?"""
    before, then = at_95(calm), at_95(during)
    felt = then > max(UNFELT_S, before * ALIKE)
    if stopped < tried or not tried:
        text = _("The one who flooded was stopped {stopped} of {tried} times", stopped=stopped, tried=tried)
        return Line("flooded", text, "red", _(TELL_US))
    text = ngettext(
        "The one who flooded was stopped {count} times; others' answers were saved within {time} (before: {before})",
        "The one who flooded was stopped {count} times; others' answers were saved within {time} (before: {before})",
        tried,
        time=seconds(then),
        before=seconds(before),
    )
    return line("flooded", not felt, text, SLOWER_HOST)


def doors(shut: dict[str, bool]) -> Line:
    """Judges whether anybody got at what is not theirs."""
    ajar = [_(attempt) for attempt, good in shut.items() if not good]
    refused = ngettext(
        "{count} times somebody tried to get at what is not theirs, and was refused",
        "{count} times somebody tried to get at what is not theirs, and was refused",
        len(shut),
    )
    text = refused if not ajar else _("Somebody could {attempts}", attempts=_(", ").join(ajar))
    todo = "" if shut and not ajar else _("Do not use this version with people.") + " " + _(TELL_US)
    return Line("doors", text, "red" if todo else "green", todo)


def all_there(saves: Found) -> Line:
    """Judges the promise: what said "saved" is there."""
    total = f"{saves.acknowledged:,}"
    if saves.there == saves.acknowledged > 0:
        text = _("Every saved answer is there: {number} of {total}", number=f"{saves.there:,}", total=total)
        return Line("there", text, "green")
    lost = f"{saves.acknowledged - saves.there:,}"
    text = _("Saved answers are missing: {number} of {total}", number=lost, total=total)
    return Line("there", text, "red", _("Do not use this machine or version with people.") + " " + _(TELL_US))


def sound(report: str) -> Line:
    """Judges the database by SQLite's own check."""
    text = _("The database is sound") if report == "ok" else _("The database says: {text}", text=report)
    return line("sound", report == "ok", text, N_("Check this machine's disk; keep the room on another one."))


def trouble(sentences: Sequence[str]) -> Line:
    """Judges what nobody expected."""
    if not sentences:
        return Line("trouble", _("Nothing unexpected happened"), "green")
    first, more = sentences[0].rstrip("."), len(sentences) - 1
    text = _("Unexpected: {trouble}", trouble=first)
    if more:
        text = ngettext(
            "Unexpected: {trouble}, and {count} more", "Unexpected: {trouble}, and {count} more", more, trouble=first
        )
    return Line("trouble", text, "red", _(REHEARSE_AGAIN))
