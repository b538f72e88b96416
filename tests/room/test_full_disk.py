"""A room on a disk that is really full: nothing is called saved that is not, and it goes on when there is space."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from actvo_kit.drafting.drafter import Writers
from actvo_kit.errors import NotSaved
from actvo_kit.model.workshop import Pack
from actvo_kit.room.room import Room
from actvo_kit.room.room_keys import Keys
from actvo_kit.store.store import Store

SIZE = "4m"
MOST_EDITS = 400


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of memory; only an administrator of a system that has them can make one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    try:
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", disk], capture_output=True, text=True, check=False
        )
    except OSError as error:
        pytest.skip(f"no disk of memory here: {error}")
    if done.returncode:
        pytest.skip(f"no disk of memory may be made here: {done.stderr.strip()}")
    yield disk
    subprocess.run(["umount", "-l", disk], check=True)


def fill(disk: Path, ballast: Path) -> None:
    """Not a byte is left."""
    with ballast.open("ab", buffering=0) as file:
        try:
            while file.write(b"x" * 4096):
                pass
        except OSError:
            return
    raise AssertionError(f"{disk} took everything")


def test_a_full_disk_says_so_and_recovers(small_disk: Path, pack: Pack, edits) -> None:
    store, edit, ballast = Store(f"sqlite:///{small_disk / 'room.sqlite'}"), edits(), small_disk / "ballast"
    room = Room.create(pack, store, Keys(bytes(range(32))), Writers(None))
    room.facilitator().start()
    rowan = room.participant(room.door.join("Rowan").person_id)
    cards = [card.id for card in pack.values.cards]
    kept: dict[str, str] = {}

    def save(number: int) -> None:
        card, said = cards[number % len(cards)], f"{number} " + "w" * 150
        assert rowan.save(edit(fields={f"evidence.{card}": said}, base=10**6)).saved_at
        kept[card] = said

    def same() -> None:
        assert rowan.here().answers["values"].record["evidence"] == kept

    save(0)
    fill(small_disk, ballast)
    with pytest.raises(NotSaved, match=r"no space left\. Please copy your text"):
        list(map(save, range(1, MOST_EDITS)))
    same()  # reading goes on, and holds what was acknowledged, nothing else
    with pytest.raises(NotSaved, match="Please copy your text"):
        save(0)
    with pytest.raises(NotSaved):
        room.door.join("Ada")
    os.unlink(ballast)
    for number in range(60):
        save(number)
    same()
    assert room.door.join("Ada").name == "Ada"
    assert store.read(lambda connection: connection.execute(text("PRAGMA integrity_check")).scalar()) == "ok"
    store.close()


def test_a_start_on_a_full_disk_is_one_sentence(small_disk: Path) -> None:
    fill(small_disk, small_disk / "ballast")
    with pytest.raises(Exception, match="has no space left on its disk; free some and start again"):
        Store(f"sqlite:///{small_disk / 'room.sqlite'}")
