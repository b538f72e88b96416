"""A thirteenth exercise is one slice: put into the tree, it is found by its name and passes what the twelve pass."""

from pathlib import Path

import pytest

from tests.thirteenth.tree import ROOT, SLICE, SLUG, grown, ran

CONTRACT = (
    "tests/test_every_exercise.py",
    "tests/exercises/test_any_message.py",
    "tests/rehearse/test_player.py",
    f"tests/exercises/test_{SLUG}.py",
    "tests/room/answers/test_writers.py",
)


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return grown(tmp_path_factory.mktemp("tree"))


def test_it_passes_what_every_exercise_passes(tree: Path) -> None:
    done = ran(tree, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", f"{SLUG} or test_every_exercise", *CONTRACT)
    assert done.returncode == 0, done.stdout[-3000:]
    assert " passed" in done.stdout


def test_the_pack_that_has_it_is_checked_and_shown(tree: Path) -> None:
    assert ran(tree, "-m", "actvo_kit.cli", "check", "workshops/career_design").returncode == 0
    code = (
        "from actvo_kit.notebook import workshop; w = workshop('workshops/career_design').weather(); print(w.reading)"
    )
    done = ran(tree, "-c", code)
    assert "sentence" in done.stdout, done.stderr[-2000:]


PARTS = [str(one.relative_to(SLICE)) for one in SLICE.rglob("*") if one.is_file() and "__pycache__" not in one.parts]
NEEDED = [one for one in PARTS if not one.startswith(("actvo_kit/model", "actvo_kit/drafting"))]


def test_a_slice_that_lacks_parts_fails_with_the_list_of_their_places(tree: Path) -> None:
    """As soon as any test is read, and not on somebody's page."""
    for part in NEEDED:
        (tree / part).rename(tree / f"{part}.gone")
    try:
        done = ran(tree, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--co", "tests/model/test_record.py")
    finally:
        for part in NEEDED:
            (tree / f"{part}.gone").rename(tree / part)
    assert done.returncode != 0
    assert [part for part in NEEDED if part not in done.stdout + done.stderr] == []


def test_a_slice_without_a_record_is_found_out(tree: Path) -> None:
    record = tree / "actvo_kit" / "model" / "answers" / f"{SLUG}.py"
    workshop = tree / "workshops" / "career_design" / "workshop.yaml"
    with_its_step = workshop.read_text("utf-8")
    workshop.write_text((ROOT / workshop.relative_to(tree)).read_text("utf-8"), "utf-8")
    gone = record.rename(record.with_suffix(".gone"))
    try:
        done = ran(
            tree, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", "no_slice", "tests/test_every_exercise.py"
        )
    finally:
        gone.rename(record)
        workshop.write_text(with_its_step, "utf-8")
    assert done.returncode != 0
    assert f"{{'{SLUG}'}} need `stages` in model/answers" in done.stdout
