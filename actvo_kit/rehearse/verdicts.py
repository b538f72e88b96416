"""What a figure of a rehearsal means: green or red, in one sentence, and what to do about a red one. Pure."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from actvo_kit.rehearse.saved_ledger import Found

__all__ = ["Line", "Verdict", "at_95", "not_tried"]

Verdict = Literal["green", "red", "not tried"]
FIRST_PAGE_S = ((30, 10.0), (100, 20.0), (10_000, 30.0))
"""People, and how long the last of them may wait for a first page (SECURITY §6)."""
NEXT_S = 3.0
SAVED_S = 1.0
ALIKE = 1.2
UNFELT_S = 0.3
"""Nobody notices a save that takes no longer than this."""
BACK_S = 30.0
OWN_BACK_S = 10.0
STARTED_S = 30.0
SLOWER_HOST = "Close other programs, plug the power in, or use a machine with more cores"
TELL_US = "Please report this with the page: it should not happen on any machine."


class Line(NamedTuple):
    """One thing that was rehearsed. `todo` is one sentence, empty unless it is red."""

    key: str
    text: str
    verdict: Verdict
    todo: str = ""


def _line(key: str, good: bool, text: str, todo: str) -> Line:
    return Line(key, text, "green", "") if good else Line(key, text, "red", todo)


def not_tried(key: str, what: str, why: str) -> Line:
    """A line for what this machine does not allow."""
    return Line(key, f"Not tried here: {what} ({why})", "not tried")


def at_95(figures: Sequence[float]) -> float:
    """The figure that 95 of 100 do not exceed; 0 for none."""
    ordered = sorted(figures)
    return ordered[max(0, -(-len(ordered) * 95 // 100) - 1)] if ordered else 0.0


def seconds(figure: float) -> str:
    """`0.04 s`, `1.8 s`, `12 s`."""
    return f"{figure:.2f} s" if figure < 0.1 else f"{figure:.1f} s" if figure < 9.95 else f"{figure:.0f} s"


def people(count: int) -> str:
    """`1 person`, `30 people`."""
    return "1 person" if count == 1 else f"{count:,} people"


def opened(took: float) -> Line:
    """The server's start."""
    todo = f"{SLOWER_HOST}, and open the room well before people come."
    return _line("opened", took <= STARTED_S, f"The room opened in {seconds(took)}", todo)


def joined(came: int, size: int, took: float) -> Line:
    """Everybody at the door at once."""
    text = f"{people(came)} joined in {seconds(took)}" if came == size else f"{came} of {people(size)} could join"
    return _line("joined", came == size, text, "Look at the sentences under “trouble” below, and start the room anew.")


def first_page(took: float, size: int) -> Line:
    """From Start to the last working page."""
    most = next(limit for many, limit in FIRST_PAGE_S if size <= many)
    todo = f"{SLOWER_HOST}; or let half of the room open the page a minute later."
    return _line("first_page", took <= most, f"Everybody's first page was ready {seconds(took)} after “Start”", todo)


def next_step(took: Sequence[float]) -> Line:
    """From the facilitator's press to every open page."""
    text = f"“Next” reached {len(took):,} open pages, the last one after {seconds(max(took, default=0))}"
    return _line("next", max(took, default=0) <= NEXT_S, text, f"{SLOWER_HOST}.")


def finished(done: int, workers: int, steps: int, waiting: int) -> Line:
    """Everybody who works, through all steps."""
    text = f"{done} of {workers} bots worked through all {steps} steps"
    text += f", while {waiting} only watched" if waiting and done == workers else ""
    return _line("finished", done == workers, text, "Look at the sentences under “trouble” below.")


def counted(expected: int, moved_on: Sequence[int]) -> Line:
    """The console's counts against what the bots did."""
    good = all(one == expected for one in moved_on)
    text = (
        "The facilitator's counts were right in every step"
        if good
        else f"The counts said {list(moved_on)}, not {expected}"
    )
    return _line("counted", good, text, TELL_US)


def saved_within(took: Sequence[float]) -> Line:
    """How quickly answers are acknowledged while everybody works."""
    text = f"95 of 100 answers were saved within {seconds(at_95(took))} ({len(took):,} answers)"
    return _line(
        "saved", bool(took) and at_95(took) <= SAVED_S, text, f"{SLOWER_HOST}, and keep the room on its own disk."
    )


def came_again(found: Sequence[Found]) -> Line:
    """People who left and came back to the same step."""
    good = all(one.acknowledged == one.there for one in found)
    text = f"Leaving and coming back, {len(found)} times: everything was where it was"
    return _line("came_again", good, text if good else "Somebody who came back missed an answer", TELL_US)


def two_pages(took: Sequence[float]) -> Line:
    """The same person on two pages at once."""
    text = f"Two pages of one person agreed, {len(took)} times, within {seconds(max(took, default=0))}"
    return _line("two_pages", max(took, default=0) <= NEXT_S, text, f"{SLOWER_HOST}.")


def picture(ready: bool, revealed: bool, reason: str) -> Line:
    """The picture of the room's values, which the aggregation rule allows or not."""
    if not ready:
        return Line("picture", "The group picture stayed closed, as the rule wants it for this group", "green")
    return _line("picture", revealed, "The group picture was shown" if revealed else reason, TELL_US)


def flooded(tried: int, stopped: int, calm: Sequence[float], during: Sequence[float]) -> Line:
    """One person floods: is that one stopped, and do the others feel it?"""
    before, then = at_95(calm), at_95(during)
    felt = then > max(UNFELT_S, before * ALIKE)
    if stopped < tried or not tried:
        return Line("flooded", f"The one who flooded was stopped {stopped} of {tried} times", "red", TELL_US)
    text = f"The one who flooded was stopped {tried} times; others' answers were saved within {seconds(then)}"
    return _line("flooded", not felt, f"{text} (before: {seconds(before)})", f"{SLOWER_HOST}.")


def doors(shut: dict[str, bool]) -> Line:
    """What nobody may get at."""
    ajar = [what for what, good in shut.items() if not good]
    refused = f"{len(shut)} times somebody tried to get at what is not theirs, and was refused"
    text = refused if not ajar else f"Somebody could {', '.join(ajar)}"
    return _line("doors", bool(shut) and not ajar, text, f"Do not use this version with people. {TELL_US}")


def came_back(key: str, what: str, returns: Sequence[float], most: float = BACK_S) -> Line:
    """Pages that were lost and came back by themselves."""
    last = max(returns, default=0.0)
    todo = f"{SLOWER_HOST}; if a page stays away, load it again: nothing is lost."
    if not returns:
        return Line(key, f"{what}: no page noticed", "red", TELL_US)
    pages = "the page was" if len(returns) == 1 else f"all {len(returns)} pages were"
    return _line(key, last <= most, f"{what}: {pages} back within {seconds(last)}", todo)


def stood_still(held: float, waited: float) -> Line:
    """The network moved nothing for a while."""
    text = f"The network stood still for {seconds(held)}; everybody was saved again {seconds(waited)} later"
    return _line(
        "held", waited <= OWN_BACK_S, text, "Use a cable or the room's own router, and rehearse once more there."
    )


def locked(held: float, waited: float, refused: int) -> Line:
    """Another program held the database."""
    text = f"The database was held for {seconds(held)}; everybody was saved again {seconds(waited)} later"
    if refused:
        return Line(
            "locked", f"The database was held, and {refused} answers were refused that had only to wait", "red", TELL_US
        )
    todo = "Keep backup and sync programs away from the room's folder during the workshop."
    return _line("locked", waited <= OWN_BACK_S, text, todo)


def full_disk(refused: int, falsely: int, after: bool) -> Line:
    """A disk without space: nothing may be called saved, and it goes on when there is space again."""
    todo = "Free some space on the disk that holds the room's folder before people come."
    if falsely or not refused:
        return Line("full_disk", f"The disk was full: {falsely} answers were called saved and were not", "red", TELL_US)
    text = f"The disk was full: {refused} answers were refused in plain words, and saved when there was space again"
    return _line("full_disk", after, text if after else "The room did not recover from a full disk", todo)


def console_back(before: int, after: int) -> Line:
    """The facilitator's page after a restart."""
    text = f"After the restart the facilitator's page stood where it was, {after} steps open"
    return _line(
        "console_back", before == after, text if before == after else f"{after} of {before} steps were open", TELL_US
    )


def all_there(found: Found) -> Line:
    """The promise: what said "saved" is there."""
    text = f"Every saved answer is there: {found.there:,} of {found.acknowledged:,}"
    lost = f"Saved answers are missing: {found.acknowledged - found.there:,} of {found.acknowledged:,}"
    todo = f"Do not use this machine or version with people. {TELL_US}"
    good = found.there == found.acknowledged > 0
    return _line("there", good, text if good else lost, todo)


def sound(said: str) -> Line:
    """SQLite's own check of the database."""
    text = "The database is sound" if said == "ok" else f"The database says: {said}"
    return _line("sound", said == "ok", text, "Check this machine's disk; keep the room on another one.")


def trouble(sentences: Sequence[str]) -> Line:
    """What nobody expected."""
    if not sentences:
        return Line("trouble", "Nothing unexpected happened", "green")
    more = f", and {len(sentences) - 1} more" if len(sentences) > 1 else ""
    todo = f"Rehearse once more; if it happens again: {TELL_US[0].lower()}{TELL_US[1:]}"
    return Line("trouble", f"Unexpected: {sentences[0].rstrip('.')}{more}", "red", todo)
