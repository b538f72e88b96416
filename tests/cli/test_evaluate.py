"""`actvo evaluate`: 0 when everything holds, 1 when not, and keys that stay."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from actvo_kit.cli import app
from actvo_kit.evaluate.people import attacks, swaps, usual
from actvo_kit.evaluate.rubric.rows import ROWS
from tests.cli.conftest import Run
from tests.evaluate.doubles import Spoiler
from tests.factories import real_pack

KEYS = {
    "holds", "cases", "attacks", "rows", "faults", "scores", "pairs", "different", "asked", "fell_back", "seconds",
}  # fmt: skip


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """A handful of people instead of all."""
    pack = real_pack()
    for module, name, found in (
        (usual, "usual", usual.usual(pack)[::9]),
        (attacks, "attacks", attacks.attacks(pack)[:2]),
        (swaps, "swaps", swaps.swaps(pack)[:2]),
    ):
        monkeypatch.setattr(module, name, lambda _, found=found: found)


def run(*words: object) -> Any:
    return CliRunner().invoke(app, ["evaluate", *map(str, words)])


@pytest.mark.usefixtures("few")
def test_the_template_holds() -> None:
    done = run()
    assert done.exit_code == 0, done.output
    assert "The gate holds." in done.output
    assert "useful questions" in done.output


@pytest.mark.usefixtures("few")
def test_json_has_its_keys() -> None:
    done = run("--json")
    found = json.loads(done.output)
    assert done.exit_code == 0
    assert found.keys() == KEYS
    assert found["rows"].keys() == ROWS.keys()
    assert found["rows"]["honest"].keys() == {"cases", "lowest", "mean", "holds"}
    assert found["seconds"].keys() == {"median", "p95"}
    assert (found["holds"], found["faults"]) == (True, {})


@pytest.mark.usefixtures("few")
def test_whoever_promises_ends_with_1(monkeypatch: pytest.MonkeyPatch) -> None:
    spoiler = Spoiler(lambda draft: {"change_my_mind": ("You will get the post.",)})
    monkeypatch.setattr("actvo_kit.cli.evaluate.drafter_of", lambda name: spoiler)
    done = run()
    assert done.exit_code == 1
    assert "The gate does not hold." in done.output
    assert "may not say" in done.output


def test_without_a_language_model_there_is_one_sentence(actvo: Run) -> None:
    done = actvo("evaluate", "--drafter=openai")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "No language model is set up; see actvo serve --help.\n"


@pytest.mark.usefixtures("few")
def test_sheets_go_out_and_come_back(tmp_path: Path) -> None:
    done = run("--export", tmp_path)
    assert done.exit_code == 0
    paths = [tmp_path / "rater_a.csv", tmp_path / "rater_b.csv"]
    for path in paths:
        with path.open(encoding="utf-8-sig", newline="") as file:
            sheet = list(csv.DictReader(file))
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.DictWriter(file, list(sheet[0]))
            writer.writeheader()
            writer.writerows(cells | dict.fromkeys(ROWS, "2") for cells in sheet)
    back = run("--agreement", *paths)
    assert back.exit_code == 0
    assert "100 %" in back.output
    found = json.loads(run("--agreement", *paths, "--json").output)
    assert found["honest"] == {"rated": len(sheet), "percent": 100.0, "kappa": None, "weighted": None}


def test_a_sheet_that_is_not_there(tmp_path: Path) -> None:
    done = run("--agreement", tmp_path / "a.csv", tmp_path / "b.csv")
    assert done.exit_code == 1


@pytest.mark.parametrize("words", [["--drafter=magic"], ["--agreement", "a.csv"]])
def test_wrong_usage(words: list[str]) -> None:
    assert run(*words).exit_code == 2
