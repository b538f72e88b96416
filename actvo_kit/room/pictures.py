"""From finished answers to a picture the room may see: everything goes through `method.aggregate.reveal`. Pure."""

from collections.abc import Mapping
from typing import Any

from actvo_kit.method.aggregate import Chosen, Refusal, Snapshot, reveal
from actvo_kit.method.group_picture import picture, reason
from actvo_kit.method.group_view import VIEWS, chosen, room_items
from actvo_kit.model.answers import RECORDS
from actvo_kit.model.workshop import Pack
from actvo_kit.store.reveals import Revealed

__all__ = ["OFFERED", "draw", "slug_of", "title"]

OFFERED = tuple(VIEWS)
"""What the console can reveal."""


def slug_of(item: str) -> str:
    """The exercise whose answers an item counts."""
    return VIEWS[item].slug


def title(item: str, pack: Pack) -> str:
    """What the picture is called."""
    return room_items(pack)[item].title


def draw(item: str, pack: Pack, finished: Mapping[str, Mapping[str, Any]], last: Revealed | None) -> Revealed | str:
    """The picture that may be shown now, or why there is none, in a sentence for the facilitator.

    `finished` maps person ids to done records; `last` is the last reveal of the item.
    """
    shown = room_items(pack)[item]
    previous = Snapshot.read(last.snapshot) if last else None
    outcome = reveal(shown, _respondents(item, pack, finished), previous=previous)
    if isinstance(outcome, Refusal):
        return reason(outcome) or ""
    return Revealed(picture(shown, outcome), outcome.plain())


def _respondents(item: str, pack: Pack, finished: Mapping[str, Mapping[str, Any]]) -> dict[str, Chosen]:
    """Who counts, and where. Answers with cards that the pack has no longer are left out."""
    kind = RECORDS[slug_of(item)]
    records = {person: kind.read(record) for person, record in finished.items()}
    known = {person: chosen(item, record, pack) for person, record in records.items() if not record.strangers(pack)}
    return {person: one for person, one in known.items() if one is not None}
