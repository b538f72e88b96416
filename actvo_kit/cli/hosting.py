"""What `serve` and `demo` share: the room's folder, its notebooks, the server, and the words that lead to it."""

import io
import shutil
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from textwrap import indent

import segno
from rich.console import Console

from actvo_kit.cli import folder_lock
from actvo_kit.cli.personal_links import Sent
from actvo_kit.drafting.drafter import Helper, Writers
from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.errors import StartError
from actvo_kit.model.workshop import Pack
from actvo_kit.room.room import Room
from actvo_kit.room.room_keys import Keys
from actvo_kit.server.entry.entry_links import links
from actvo_kit.server.host.listening_address import Address, origin
from actvo_kit.settings import Settings
from actvo_kit.store import rooms
from actvo_kit.store.store import Store
from actvo_kit.words import N_, _, ngettext

__all__ = [
    "LINKS_FILE", "address", "clear", "erase_room", "lay_out_notebooks", "open_room", "print_links", "renew_if_over",
]  # fmt: skip

LINKS_FILE = "links.csv"
SAME_ADDRESS = N_("{staff} and {public} are both {address}; give the console a host name or port of its own.")
NOT_KEPT = N_("The room cannot be kept in {folder} ({reason}); set {setting} to a folder you can write.")
PLAIN_HTTP = N_(
    "These links are plain http: whoever runs the network could read along. Use them in a network you\n"
    "trust; otherwise put the room behind https ({option})."
)
STAFF = Path(__file__).parent.parent / "staff"


def address(host: str, port: int, public_url: str | None, staff_url: str | None = None) -> Address:
    """Returns where to listen, and the addresses in the links: those given, else this machine's. Raises StartError."""
    if public_url is None:
        name = _own_address() if host == "0.0.0.0" else host  # noqa: S104
        public_url = f"http://{name}:{port}"
    public, staff = origin(public_url, "--public-url"), origin(staff_url, "--staff-url") if staff_url else ""
    if staff == public:
        raise StartError(_(SAME_ADDRESS, staff="--staff-url", public="--public-url", address=public))
    return Address(host, port, public, staff)


def _own_address() -> str:
    """This machine's address in the local network; no packet is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
            return str(probe.getsockname()[0])
        except OSError:
            return "127.0.0.1"


def clear(settings: Settings) -> None:
    """Forgets the room in the folder: its database, its keys, links and notebooks, nothing else. Raises StartError."""
    with _kept_in(settings.home):
        for name in ("room.sqlite", "room.sqlite-wal", "room.sqlite-shm", "secret", LINKS_FILE):
            (settings.home / name).unlink(missing_ok=True)
    shutil.rmtree(settings.home / "pages", ignore_errors=True)


def open_room(pack: Pack, settings: Settings, helper: Helper | None) -> Room:
    """Opens the room kept in the folder, or a new one. Raises StartError when it cannot be written."""
    with _kept_in(settings.home):
        settings.home.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder_lock.hold(settings.home)
        keys = Keys.of_file(settings.secret)
    return Room.at(pack, Store(settings.database), keys, Writers(TemplateDrafter(), helper))


def renew_if_over(room: Room, pack: Pack, settings: Settings, helper: Helper | None) -> tuple[Room, bool]:
    """Returns the room; or a new one with new keys when its time has passed and everything in it is deleted."""
    if not (room.keeping.settle() or room.keeping.is_over()):
        return room, False
    room.close()
    clear(settings)
    room = open_room(pack, settings, helper)
    room.keeping.settle()
    return room, True


def erase_room(settings: Settings) -> None:
    """Deletes everything of people from the database, wherever it is, then the room's files. Raises StartError."""
    with _kept_in(settings.home):
        folder_lock.hold(settings.home)
        keys = Keys.of_file(settings.secret)
    store = Store(settings.database)
    try:
        store.write(lambda connection: rooms.remove(connection, keys.room_id))
        store.scrub()
    finally:
        store.close()
    clear(settings)
    folder_lock.let_go(settings.home)


def lay_out_notebooks(pack_folder: Path, pack: Pack, home: Path) -> Path:
    """Copies the notebooks to the room's folder, so that kernels never stand in the pack. Returns that folder.

    Raises StartError.
    """
    pages = home.resolve() / "pages"
    shutil.rmtree(pages, ignore_errors=True)
    with _kept_in(home):
        (pages / "staff").mkdir(parents=True)
        for page in pack.workshop.pages:
            shutil.copy(pack_folder / f"{page.id}.ipynb", pages)
        for notebook in STAFF.glob("*.ipynb"):
            shutil.copy(notebook, pages / "staff")
    return pages


@contextmanager
def _kept_in(home: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StartError(_(NOT_KEPT, folder=home, reason=error.strerror, setting="ACTVO_HOME")) from error


def print_links(room: Room, at: Address, out: Console, sent: Sent | None = None) -> None:
    """Prints the links, the codes and, where everybody may come in, a QR code for phones."""
    addresses = links(room.keys, at)
    title = f"[bold]{room.pack.workshop.title}[/bold]"
    out.print("\n" + _("{workshop} is open. Stop it with Ctrl+C.", workshop=title) + "\n")
    rows = _rows(room, at, sent)
    width = max(len(head) for head, _text in rows)
    for head, text in rows:
        out.print(indent(f"{head:<{width}} " + text.replace("\n", "\n" + " " * (width + 1)), "  "))
    out.print()
    if not at.is_private:
        out.print(indent(_(PLAIN_HTTP, option="--public-url"), "  "))
    out.print(f"  {room.keeping.sentence()}\n")
    if lacks := room.lacks():
        out.print(f"  {lacks}\n", markup=False, highlight=False, soft_wrap=True)
    if not room.door.closed:
        square = io.StringIO()
        segno.make(addresses["participant"], error="m").terminal(out=square, compact=True, border=2)
        out.print(square.getvalue(), markup=False)


def _rows(room: Room, at: Address, sent: Sent | None) -> list[tuple[str, str]]:
    """Returns who comes in how: the heading of each line, and its text with the marks of rich, of one line or two."""
    addresses, keys = links(room.keys, at), room.keys
    by_link = _("{link}\nor {address} and the code {code}", link=addresses["participant"], address=at.public_url,
                code=f"[bold]{keys.join_code}[/bold]")  # fmt: skip
    participants = _("come in with their personal links only") if room.door.closed else by_link
    personal = [(_("Personal"), _personal(sent))] if sent else []
    recovery = _("{address} and the code {code}   (write it down)", address=at.staff_url,
                 code=f"[bold]{keys.recovery_code}[/bold]")  # fmt: skip
    return [
        (_("Participants"), participants),
        *personal,
        (_("Facilitator"), _("{link}   (keep this one to yourself)", link=addresses["facilitator"])),
        (_("Cofacilitator"), _("{link}   (the same rights; a link of its own)", link=addresses["cofacilitator"])),
        (_("Recovery"), recovery),
        (_("Projector"), addresses["projector"]),
    ]


def _personal(sent: Sent) -> str:
    return ngettext(
        "{file}   ({count} links; whoever has one reads what that person writes:\n"
        "send each to its person only, then delete the file)",
        "{file}   ({count} links; whoever has one reads what that person writes:\n"
        "send each to its person only, then delete the file)",
        sent.many,
        file=sent.path,
    )
