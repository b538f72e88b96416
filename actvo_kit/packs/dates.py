"""Whether a catalogue's dates still speak of today. Nothing of it stops a room: somebody should ask again."""

from collections.abc import Iterator
from datetime import date

from actvo_kit.model.answers.options import IN_CATALOGUE
from actvo_kit.model.catalogue import STALE_DAYS, Catalogue, Option
from actvo_kit.packs.source import Source
from actvo_kit.words import _, ngettext

__all__ = ["check_dates"]


def check_dates(catalogue: Catalogue, source: Source, today: date) -> None:
    """Notes dates to come, dates long past, and how few options somebody asked about lately (METHOD E7)."""
    if catalogue.demonstration:
        sentence = _(
            "The dates of this catalogue move with each room; take this line away once its options are your own."
        )
        source.find(source.key_at(("demonstration",)), sentence)
        return
    for index, option in enumerate(catalogue.options):
        for key, sentence in _notes(option, today):
            source.find(source.at(("options", index, *key)), sentence)
    fresh = sum(option.is_fresh(today) for option in catalogue.offered)
    if fresh < IN_CATALOGUE:
        sentence = ngettext(
            "Somebody asked about {count} option in the last {days} days; before a room, ask about {needed}.",
            "Somebody asked about {count} options in the last {days} days; before a room, ask about {needed}.",
            fresh,
            days=STALE_DAYS,
            needed=IN_CATALOGUE,
        )
        source.find(source.key_at(("options",)), sentence)


def _notes(option: Option, today: date) -> Iterator[tuple[tuple[str, ...], str]]:
    verified, window = option.last_verified, option.time.start_window
    if verified and verified > today:
        sentence = _("`last_verified` of {option} lies in the future: today is {today}.", option=option.id, today=today)
        yield ("last_verified",), sentence
    elif verified and not option.is_fresh(today):
        sentence = ngettext(
            "{option} was last verified {count} days ago; ask its owner again.",
            "{option} was last verified {count} days ago; ask its owner again.",
            (today - verified).days,
            option=option.id,
        )
        yield ("last_verified",), sentence
    if window and window[1] < today:
        yield ("time", "start_window"), _("The last day on which {option} can begin has passed.", option=option.id)
