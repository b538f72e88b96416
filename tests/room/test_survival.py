"""Whatever was acknowledged is there, however the process ended."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

from sqlalchemy import text

from actvo_kit.drafting.drafter import Writers
from actvo_kit.model.saved_answer import Change
from actvo_kit.room.room import Room
from actvo_kit.room.room_keys import Keys
from actvo_kit.store.answers import MOST_REPLIES
from actvo_kit.store.store import Store

ROUNDS, LEAST = 3, 40

SAVING = """
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from actvo_kit.drafting.drafter import Writers
from actvo_kit.model.saved_answer import Change
from actvo_kit.packs import load_pack
from actvo_kit.room.room_keys import Keys
from actvo_kit.room.room import Room
from actvo_kit.store.answers import MOST_REPLIES
from actvo_kit.store.store import Store

url, folder, person, begin = sys.argv[1:]
pack = load_pack(Path(folder))
rowan = Room.resume(pack, Store(url), Keys(bytes(range(32))), Writers(None)).participant(person)
cards = [card.id for card in pack.values.cards]

def save(n):
    fields = {f"evidence.{cards[n % 60]}": str(n)}
    ack = rowan.save(Change(slug="values", edit_id=str(n), page="p", base_version=0, fields=fields))
    assert ack.saved_at
    sys.stdout.write(f"{n} {ack.version}\\n")
    sys.stdout.flush()

with ThreadPoolExecutor(4) as threads:
    for n in count(int(begin)):
        threads.submit(save, n) if n % 20 else threads.submit(save, n).result()
"""


def test_after_kill_9_every_acknowledged_edit_is_there(room: Room, store: Store, tmp_path: Path, edits) -> None:
    person = room.door.join("Rowan").person_id
    store.close()
    url, acked = f"sqlite:///{tmp_path / 'room.sqlite'}", {}
    for _ in range(ROUNDS):
        acked |= _saved_until_killed(url, person, begin=max(acked, default=0) + 100)
    again = Store(url)
    rowan = Room.resume(room.pack, again, Keys(bytes(range(32))), Writers(None)).participant(person)
    answer = rowan.here().answers["values"]

    def version_of(number: int) -> int:
        return rowan.save(Change(slug="values", edit_id=str(number), page="p", base_version=0)).version

    newest = sorted(acked, key=acked.__getitem__)[-MOST_REPLIES // 2 :]
    assert [version_of(number) for number in newest] == [acked[number] for number in newest], "the same reply again"
    for number, version in acked.items():
        kept = int(answer.record["evidence"][room.pack.values.cards[number % 60].id])
        assert version_of(kept) >= version, "nothing older than what was acknowledged"
    assert rowan.here().answers["values"] == answer, "replays changed nothing"
    assert again.read(lambda connection: connection.execute(text("PRAGMA integrity_check")).scalar()) == "ok"
    again.close()


def _saved_until_killed(url: str, person: str, begin: int) -> dict[int, int]:
    """Edit number → version, as the process had printed them when it was killed in the middle."""
    folder = Path(__file__).parents[2] / "workshops" / "career_design"
    command = [sys.executable, "-c", SAVING, url, str(folder), person, str(begin)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    lines = [process.stdout.readline() for _ in range(LEAST + random.randrange(40))]
    os.kill(process.pid, signal.SIGKILL)
    lines += process.stdout.readlines()
    process.wait(5)
    whole = [line.split() for line in lines if line.endswith("\n")]
    assert len(whole) >= LEAST
    return {int(number): int(version) for number, version in whole}
