"""Who takes part in a rehearsal: the same people every time, so that two rehearsals can be compared. Pure."""

from typing import Literal

__all__ = ["SLOWNESS", "Kind", "cast", "pause_for"]

Kind = Literal["quick", "slow", "silent", "leaving", "double", "hostile"]
FIRST: tuple[Kind, ...] = ("quick", "double", "leaving", "hostile", "silent", "slow")
REST: tuple[Kind, ...] = ("quick", "slow", "quick", "quick", "leaving", "slow", "quick", "silent", "quick", "double")
SLOWNESS: dict[Kind, float] = {"quick": 0.5, "slow": 2.0}
"""How long somebody thinks between two changes, against the others."""

PAUSE_S, AT_THAT = 0.5, 30


def pause_for(size: int) -> float:
    """Seconds between two changes: as many answers a second from a hundred as from thirty, which is more than people
    write; bots share the machine with the room, and would measure themselves.
    """
    return PAUSE_S * max(1.0, size / AT_THAT)


def cast(size: int) -> list[Kind]:
    """Returns one kind for each of `size` people: each kind as soon as there are six, and one hostile person only."""
    return [FIRST[number] if number < len(FIRST) else REST[number % len(REST)] for number in range(size)]
