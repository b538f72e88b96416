"""One folder, one open room: whoever opens or erases it holds it, until their process ends, however it ends."""

import os
from pathlib import Path

from actvo_kit.errors import StartError
from actvo_kit.words import _

__all__ = ["hold", "let_go"]

_held: dict[Path, int] = {}
"""Open for as long as this process lives: that is the hold."""


def hold(home: Path) -> None:
    """Holds the room's folder for this process; nothing on Windows. Raises StartError while another has it open."""
    try:
        import fcntl
    except ImportError:
        return
    where = home.resolve()
    if where in _held:
        return
    file = os.open(home / "open", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(file)
        sentence = _("The room in {folder} is open in another window; stop it there first (Ctrl+C).", folder=home)
        raise StartError(sentence) from error
    _held[where] = file


def let_go(home: Path) -> None:
    """Gives the room's folder back."""
    file = _held.pop(home.resolve(), None)
    if file is not None:
        (home / "open").unlink(missing_ok=True)
        os.close(file)
