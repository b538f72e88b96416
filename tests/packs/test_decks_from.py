"""A pack that uses another one's decks: nothing is copied, and a changed card is changed in both."""

import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from actvo_kit.cli import app
from actvo_kit.errors import PackError
from actvo_kit.packs import load_pack
from tests.packs.conftest import CAREER_DESIGN
from tests.packs.test_minutes import SPARK, blocks


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Both packs beside each other."""
    shutil.copytree(CAREER_DESIGN, tmp_path / "career_design")
    return Path(shutil.copytree(CAREER_DESIGN.parent / "spark_90", tmp_path / "spark_90"))


def test_a_changed_card_is_changed_in_both(folder: Path) -> None:
    deck = folder.parent / "career_design" / "decks" / "values.yaml"
    before = load_pack(folder).values.cards[0].words["en"].title
    deck.write_text(deck.read_text("utf-8").replace(before, "Another word", 1), "utf-8")
    assert load_pack(folder).values.cards[0].words["en"].title == "Another word"


def test_a_file_of_its_own_comes_first(folder: Path) -> None:
    (folder / "decks").mkdir()
    own = (folder.parent / "career_design" / "decks" / "values.yaml").read_text("utf-8")
    (folder / "decks" / "values.yaml").write_text(own.replace("version: 2", "version: 7"), "utf-8")
    assert load_pack(folder).values.version == 7


def test_a_pack_that_is_not_there_is_said(folder: Path) -> None:
    shutil.rmtree(folder.parent / "career_design")
    with pytest.raises(PackError, match="There is no workshop pack in"):
        load_pack(folder)


@pytest.mark.parametrize("named", ["../../etc", "/etc", "../Career", "career_design"])
def test_only_a_folder_beside_it_is_looked_into(folder: Path, named: str) -> None:
    workshop = folder / "workshop.yaml"
    workshop.write_text(workshop.read_text("utf-8").replace("../career_design\n", f"{named}\n"), "utf-8")
    with pytest.raises(PackError, match="decks_from"):
        load_pack(folder)


def test_a_copy_has_files_of_its_own(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    made = CliRunner().invoke(app, ["new", "our_spark", "--from", str(folder)])
    assert made.exit_code == 0, made.output
    shutil.rmtree(folder.parent / "career_design")
    assert load_pack(tmp_path / "our_spark").workshop.decks_from is None


def test_spark_is_the_ninety_minutes_of_the_method() -> None:
    spark = load_pack(CAREER_DESIGN.parent / "spark_90")
    assert blocks(spark) == SPARK
    assert sum(step.minutes.total for step in spark.workshop.live) == 90
    assert [step.slug for step in spark.workshop.steps if step.when == "before"] == ["story", "motivators"]
    talks = [step.slug for step in spark.workshop.steps if step.minutes.pair]
    assert talks == ["strengths", "experiments"], "two talks only: one minute in a group is none"
