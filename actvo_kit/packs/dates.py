"""Whether a catalogue's dates still speak of today. Nothing of it stops a room: somebody should ask again."""

from collections.abc import Iterator
from datetime import date

from actvo_kit.model.catalogue import STALE_DAYS, Catalogue, Option
from actvo_kit.model.counted import counted
from actvo_kit.packs.minimum_counts import OPTIONS
from actvo_kit.packs.source import Source

__all__ = ["check_dates"]


def check_dates(catalogue: Catalogue, source: Source, today: date) -> None:
    """Notes dates to come, dates long past, and how few options somebody asked about lately (METHOD E7)."""
    if catalogue.demonstration:
        sentence = "The dates of this catalogue move with each room; take this line away once its options are your own."
        source.find(source.key_at(("demonstration",)), sentence)
        return
    for index, option in enumerate(catalogue.options):
        for key, sentence in _notes(option, today):
            source.find(source.at(("options", index, *key)), sentence)
    fresh = sum(one.is_fresh(today) for one in catalogue.offered)
    if fresh < OPTIONS:
        asked = f"Somebody asked about {counted(fresh, 'option')} in the last {STALE_DAYS} days"
        sentence = f"{asked}; before a room, ask about {OPTIONS}."
        source.find(source.key_at(("options",)), sentence)


def _notes(option: Option, today: date) -> Iterator[tuple[tuple[str, ...], str]]:
    asked, window = option.last_verified, option.time.start_window
    if asked and asked > today:
        yield ("last_verified",), f"`last_verified` of {option.id} lies in the future: today is {today}."
    elif asked and not option.is_fresh(today):
        yield ("last_verified",), f"{option.id} was last verified {(today - asked).days} days ago; ask its owner again."
    if window and window[1] < today:
        yield ("time", "start_window"), f"The last day on which {option.id} can begin has passed."
