"""`actvo check`: usable, or where exactly it is not."""

import re
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Run
from tests.running import PACK as SHIPPED
from tests.running import two_free_ports

PACK = ROOT / "workshops" / "career_design"


@pytest.fixture
def slipped(tmp_path: Path) -> Path:
    """A copy of the pack with one letter missing."""
    pack = Path(shutil.copytree(PACK, tmp_path / "pack"))
    values = pack / "decks" / "values.yaml"
    values.write_text(values.read_text("utf-8").replace("group: hedonism", "group: hedonsm", 1), "utf-8")
    return pack


def test_a_good_pack(actvo: Run) -> None:
    done = actvo("check", PACK)
    assert (done.returncode, done.stderr) == (0, "")
    steps = len(SHIPPED.workshop.steps)
    assert re.search(
        rf"^Career design: {steps} steps, \d+ value cards, \d+ options\. All good\.\n", done.stdout, re.MULTILINE
    )
    assert "The dates of this catalogue move with each room" in done.stdout
    assert re.search(r"^1_know_yourself\.ipynb, cell \d runs: kit\.values\(\)$", done.stdout, re.MULTILINE)
    assert "read it before" not in done.stdout


def test_a_slip_is_shown_where_it_is_with_the_nearest_name(actvo: Run, slipped: Path) -> None:
    done = actvo("check", slipped)
    lines = (slipped / "decks" / "values.yaml").read_text("utf-8").splitlines()
    number = next(number for number, line in enumerate(lines, 1) if "hedonsm" in line)
    column = lines[number - 1].index("hedonsm") + 1
    said = f"pack/decks/values.yaml:{number}:{column}: There is no group `hedonsm`. Did you mean `hedonism`?"
    assert (done.returncode, done.stdout) == (1, "")
    assert said in done.stderr.splitlines()
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["serve", "demo"])
def test_a_slip_keeps_a_room_from_opening(actvo: Run, slipped: Path, home: Path, command: str) -> None:
    named = [slipped] if command == "serve" else ["--pack", slipped]
    done = actvo(command, *named, "--host=127.0.0.1", f"--port={two_free_ports()}")
    assert (done.returncode, done.stdout) == (1, "")
    assert "Did you mean `hedonism`?" in done.stderr
    assert not home.exists(), "the pack is read before anything is made or listens"


def test_a_folder_that_is_no_pack(actvo: Run, tmp_path: Path) -> None:
    done = actvo("check", tmp_path)
    assert done.returncode == 1
    assert done.stderr == f"{tmp_path} is not a workshop pack: it does not hold workshop.yaml.\n"


@pytest.mark.parametrize(
    "words", [["check"], ["serve"], ["demo", "--port=0"], ["demo", "--bots=many"], ["demo", "--loud"], ["dmeo"]]
)
def test_wrong_usage(actvo: Run, words: list[str]) -> None:
    done = actvo(*words)
    assert done.returncode == 2
    assert "Usage:" in done.stderr
    assert "Traceback" not in done.stderr
