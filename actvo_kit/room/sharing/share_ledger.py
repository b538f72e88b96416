"""Notes what happens to what a person shared, each event once, and says it in plain words (METHOD §11.2)."""

from collections.abc import Iterator
from datetime import datetime
from itertools import groupby

from actvo_kit.model.answers.packet import EXTRA_NAMES, NAMES
from actvo_kit.model.sent_packet import Grant
from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import grants, ledger
from actvo_kit.store.engine import Connection
from actvo_kit.words import _, day, listed

__all__ = ["DueShares", "named", "note", "note_sent", "sentences"]

ALL_NAMES = {str(part): name for names in (NAMES, EXTRA_NAMES) for part, name in names.items()}


class DueShares:
    """The shares of one room whose time comes by itself. No process has to be alive at that time: a grant begins by its
    own date, and the ledger says so as soon as somebody looks.
    """

    def __init__(self, context: RoomContext) -> None:
        self._context = context

    def note(self) -> None:
        """Notes in the ledger what was sent since the last look. Called at each start and every minute."""
        store = self._context.store
        if store.read(lambda connection: any(True for _due in self._unsaid(connection))):
            store.write(self._note)

    def _note(self, connection: Connection) -> None:
        for person_id, grant in list(self._unsaid(connection)):
            note_sent(connection, person_id, grant, self._context.clock())

    def _unsaid(self, connection: Connection) -> Iterator[tuple[str, Grant]]:
        due = grants.due(connection, self._context.id, self._context.clock())
        noted = ledger.sent_shares(connection, {person_id for person_id, _grant in due})
        yield from ((person_id, grant) for person_id, grant in due if _was_sent(grant) and grant.id not in noted)


def note(connection: Connection, person_id: str, grant: Grant, kind: ledger.EventKind, at: datetime) -> None:
    """Adds an event, unless it is there."""
    share = ledger.Share(grant.id, grant.recipient, grant.sections, grant.until)
    ledger.add(connection, person_id, ledger.Entry(kind, at, share))


def note_sent(connection: Connection, person_id: str, grant: Grant, now: datetime) -> None:
    """Adds that it was sent, at the time at which it began, where that has come."""
    if grant.start <= now and _was_sent(grant):
        note(connection, person_id, grant, "sent", grant.start)


def sentences(entries: tuple[ledger.Entry, ...]) -> tuple[str, ...]:
    """Returns one paragraph for each share, the newest first."""
    by_share = sorted(entries, key=lambda entry: entry.share.id)
    shares = [list(group) for _share, group in groupby(by_share, lambda entry: entry.share.id)]
    shares.sort(key=lambda entries: min(entry.at for entry in entries), reverse=True)
    return tuple(" ".join(_sentences(group)) for group in shares)


def named(parts: tuple[str, ...]) -> str:
    """Says sections by their names."""
    return listed([_(ALL_NAMES[part]) for part in parts if part in ALL_NAMES])


def _was_sent(grant: Grant) -> bool:
    return grant.revoked_at is None or grant.revoked_at > grant.start


def _sentences(entries: list[ledger.Entry]) -> Iterator[str]:
    by_kind, share = {entry.kind: entry.at for entry in entries}, entries[0].share
    sections = named(share.sections)
    if "sent" in by_kind:
        yield _("On {day} you shared {sections} with {name} until {until}.", day=_day(by_kind["sent"]),
                sections=sections, name=share.recipient, until=_day(share.until))  # fmt: skip
    elif "planned" in by_kind:
        yield _("On {day} you prepared {sections} for {name}.", day=_day(by_kind["planned"]), sections=sections,
                name=share.recipient)  # fmt: skip
    if "opened" in by_kind:
        yield _("Opened on {day}.", day=_day(by_kind["opened"]))
    ended = by_kind.get("withdrawn") or by_kind.get("stopped")
    if ended and "sent" in by_kind:
        yield _("Withdrawn on {day}.", day=_day(ended))
    elif ended:
        yield _("Withdrawn on {day}, before it was sent.", day=_day(ended))


def _day(moment: datetime) -> str:
    return day(moment.astimezone().date())
