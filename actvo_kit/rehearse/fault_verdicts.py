"""What it means how a room came through a fault: green or red in one sentence, and what to do about red. Pure."""

from collections.abc import Sequence

from actvo_kit.rehearse.verdicts import TELL_US, Line, line, seconds
from actvo_kit.words import N_, _, ngettext

__all__ = ["BACK_S", "came_back", "console_back", "full_disk", "locked", "stood_still"]

BACK_S = 30.0
OWN_BACK_S = 10.0
SLOW_RETURN = N_(
    "Close other programs, plug the power in, or use a machine with more cores; if a page stays away, load it again: "
    "nothing is lost."
)


def came_back(key: str, fault: str, returns: Sequence[float], most: float = BACK_S) -> Line:
    """Judges how soon pages came back that were lost."""
    last = max(returns, default=0.0)
    if not returns:
        return Line(key, _("{what}: no page noticed", what=fault), "red", _(TELL_US))
    text = ngettext(
        "{what}: the page was back within {time}",
        "{what}: all {count} pages were back within {time}",
        len(returns),
        what=fault,
        time=seconds(last),
    )
    return line(key, last <= most, text, SLOW_RETURN)


def stood_still(held: float, waited: float) -> Line:
    """Judges how soon answers were saved after the network had moved nothing."""
    text = _(
        "The network stood still for {held}; everybody was saved again {waited} later",
        held=seconds(held),
        waited=seconds(waited),
    )
    todo = N_("Use a cable or the room's own router, and rehearse once more there.")
    return line("held", waited <= OWN_BACK_S, text, todo)


def locked(held: float, waited: float, refused: int) -> Line:
    """Judges how soon answers were saved after another program had held the database."""
    if refused:
        text = ngettext(
            "The database was held, and {count} answers were refused that had only to wait",
            "The database was held, and {count} answers were refused that had only to wait",
            refused,
        )
        return Line("locked", text, "red", _(TELL_US))
    text = _(
        "The database was held for {held}; everybody was saved again {waited} later",
        held=seconds(held),
        waited=seconds(waited),
    )
    todo = N_("Keep backup and sync programs away from the room's folder during the workshop.")
    return line("locked", waited <= OWN_BACK_S, text, todo)


def full_disk(refused: int, falsely: int, after: bool) -> Line:
    """Judges a full disk: nothing may be called saved, and it goes on when there is space again."""
    if falsely or not refused:
        text = ngettext(
            "The disk was full: {count} answers were called saved and were not",
            "The disk was full: {count} answers were called saved and were not",
            falsely,
        )
        return Line("full_disk", text, "red", _(TELL_US))
    text = ngettext(
        "The disk was full: {count} answers were refused in plain words, and saved when there was space again",
        "The disk was full: {count} answers were refused in plain words, and saved when there was space again",
        refused,
    )
    todo = N_("Free some space on the disk that holds the room's folder before people come.")
    return line("full_disk", after, text if after else _("The room did not recover from a full disk"), todo)


def console_back(before: int, after: int) -> Line:
    """Judges whether the facilitator's page stands where it was after a restart."""
    text = ngettext(
        "After the restart the facilitator's page stood where it was, {count} steps open",
        "After the restart the facilitator's page stood where it was, {count} steps open",
        after,
    )
    wrong = _("{after} of {before} steps were open", after=after, before=before)
    return line("console_back", before == after, text if before == after else wrong, TELL_US)
