"""The file of personal links that a facilitator sends from: only its owner reads it; who is deleted is not in it."""

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from actvo_kit.errors import StartError
from actvo_kit.room.entry.roster import Expected
from actvo_kit.room.room import Room
from actvo_kit.server.entry.entry_links import personal_link
from actvo_kit.server.host.listening_address import Address
from actvo_kit.words import N_, _

__all__ = ["Sent", "expect", "write"]

HEAD = (N_("name"), N_("link"))
NO_LINK = N_("has made a link that only they know")
NOBODY = N_("A closed room opens by personal links only, and nobody has one: add {option}.")
FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Sent(NamedTuple):
    """How many personal links there are to send, and where they stand."""

    many: int
    path: Path


def expect(room: Room, at: Address, path: Path, expected: Sequence[Expected], closed: bool) -> Sent | None:
    """Expects these people too, and keeps the file: written now, and again whenever somebody deletes themselves.

    None when nobody is expected. Raises StartError.
    """

    def hear(news: dict[str, Any]) -> None:
        if news["kind"] == "gone":
            write(room, at, path)

    room.expecting.expect(expected)
    many = write(room, at, path)
    if closed and not many:
        raise StartError(_(NOBODY, option="--roster people.csv"))
    room.door.closed = closed
    room.bus.listen(hear)
    return Sent(many, path) if many else None


def write(room: Room, at: Address, path: Path) -> int:
    """Writes one line for everybody expected, and no file when nobody is. Raises StartError."""
    guests = room.expecting.guests()
    try:
        if not guests:
            path.unlink(missing_ok=True)
            return 0
        path.touch(0o600)
        path.chmod(0o600)
        with path.open("w", encoding="utf-8-sig", newline="") as file:  # spreadsheets know UTF-8 by its mark
            sheet = csv.writer(file)
            sheet.writerow(map(_, HEAD))
            sheet.writerows(
                (_cell(guest.name), personal_link(at, guest.token) if guest.token else _(NO_LINK)) for guest in guests
            )
    except OSError as error:
        reason = (error.strerror or _("unknown reason")).lower()
        sentence = _("The personal links cannot be written to {file} ({reason}).", file=path, reason=reason)
        raise StartError(sentence) from error
    return len(guests)


def _cell(text: str) -> str:
    """Returns a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(FORMULA) else text
