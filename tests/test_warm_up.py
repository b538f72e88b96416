"""What the fork server warms up with: it leaves no widget, starts no thread, and keeps the pack for the kernels."""

import json
import os
import subprocess
import sys
from pathlib import Path

from actvo_kit.desk import preloaded_pack
from actvo_kit.desk.preloaded_pack import write_pack
from actvo_kit.packs import load_pack

PACK = Path(__file__).parents[1] / "workshops" / "career_design"
LOOK = """
import json, threading
import actvo_kit.kernels.preload
import actvo_kit.warm_up
from actvo_kit.desk import preloaded_pack
import comm
from ipywidgets.widgets.widget import _instances
actvo_kit.warm_up.warm_up()
print(json.dumps({
    "widgets": len(_instances),
    "comms": len(comm.get_comm_manager().comms),
    "threads": threading.active_count(),
    "mark": preloaded_pack.MARK,
    "title": preloaded_pack.PACK and preloaded_pack.PACK.workshop.title,
}))
"""


def looked(**environment: str) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-c", LOOK], env=os.environ | environment, capture_output=True, text=True, check=True
    )
    return dict(json.loads(done.stdout))


def test_it_leaves_nothing_but_the_pack(tmp_path: Path) -> None:
    pack = load_pack(PACK)
    file = write_pack(pack, tmp_path)
    found = looked(ACTVO_PACK_FILE=file)
    assert found == {"widgets": 0, "comms": 0, "threads": 1, "mark": Path(file).stem, "title": pack.workshop.title}


def test_without_a_pack_there_is_nothing_to_do() -> None:
    assert looked() == {"widgets": 0, "comms": 0, "threads": 1, "mark": "", "title": None}
    assert preloaded_pack.PACK is None


def test_a_changed_pack_has_another_mark(tmp_path: Path) -> None:
    pack = load_pack(PACK)
    other = pack.model_copy(update={"workshop": pack.workshop.model_copy(update={"title": "Another"})})
    assert write_pack(pack, tmp_path) != write_pack(other, tmp_path)
    assert write_pack(pack, tmp_path) == write_pack(pack, tmp_path)
