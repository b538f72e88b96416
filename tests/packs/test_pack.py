import errno
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from actvo_kit.errors import PackError
from actvo_kit.packs import find_pack, load_pack, read
from actvo_kit.packs.files import FILES
from tests.packs.conftest import CAREER_DESIGN, PARSE, Desk


def test_an_untouched_copy_is_good(desk: Desk) -> None:
    assert desk.problems() == []
    assert load_pack(desk.folder) == load_pack(CAREER_DESIGN)


def test_it_is_quick_enough_to_check_while_editing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read, "_parse", PARSE)
    started = time.process_time()
    load_pack(CAREER_DESIGN)
    assert time.process_time() - started < 1.5


NEEDED_BY = {
    "decks/arrive.yaml": "arrive",
    "decks/story.yaml": "story", "decks/values.yaml": "values", "decks/motivators.yaml": "motivators",
    "decks/strengths.yaml": "strengths", "decks/learning.yaml": "learning", "decks/constraints.yaml": "constraints",
    "decks/belief.yaml": "belief", "decks/criteria.yaml": "pathways", "decks/starters.yaml": "pathways",
    "decks/questions.yaml": "story", "catalogue.yaml": "constraints",
}  # fmt: skip


@pytest.mark.parametrize("file", FILES)
def test_a_missing_file_is_named(desk: Desk, file: str) -> None:
    name, folder = Path(file).name, (desk.folder / file).parent.name
    (desk.folder / file).unlink()
    why = f"; the step `{NEEDED_BY[file]}` needs it" if file in NEEDED_BY else ""
    assert desk.problems()[0].startswith(
        f"career_design/{file}:1:1: The file {name} is missing in the folder {folder}{why}."
    )


def test_a_file_with_another_ending_is_suggested(desk: Desk) -> None:
    (desk.folder / "catalogue.yaml").rename(desk.folder / "catalogue.yml")
    expected = "The file catalogue.yaml is missing in the folder career_design; the step `constraints` needs it."
    assert desk.problems() == [f"career_design/catalogue.yaml:1:1: {expected} Did you mean `catalogue.yml`?"]


def test_a_file_that_is_missing_hides_nothing_in_the_others(desk: Desk) -> None:
    (desk.folder / "persona.yaml").unlink()
    place = desk.change("catalogue.yaml", "type: reshape\n", "type: reshap\n", "reshap")
    assert [line.split(": ")[0] for line in desk.problems()] == [place, "career_design/persona.yaml:1:1"]


def test_files_inside_the_working_folder_are_named_from_there(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(desk.folder.parent.parent)
    (desk.folder / "persona.yaml").unlink()
    assert desk.problems()[0].startswith(f"{desk.folder.parent.name}/career_design/persona.yaml:1:1: ")
    monkeypatch.chdir(desk.folder)
    assert desk.problems()[0].startswith("persona.yaml:1:1: ")


def test_a_folder_that_is_no_pack(tmp_path: Path, refused: Callable[[Path], list[str]]) -> None:
    assert refused(tmp_path) == [f"{tmp_path} is not a workshop pack: it does not hold workshop.yaml."]
    there = tmp_path / "nowhere"
    assert refused(there) == [f"{there} is not a folder; name the one that holds workshop.yaml."]


def test_many_problems_come_in_the_order_of_the_lines(desk: Desk) -> None:
    late = desk.change("catalogue.yaml", "status: open\n", "status: opne\n", "opne")
    early = desk.change("catalogue.yaml", "type: reshape\n", "type: reshap\n", "reshap")
    card = desk.change("decks/values.yaml", "group: hedonism", "group: hedonsm", "hedonsm")
    assert [line.split(": ")[0] for line in desk.problems()] == [card, early, late]


def test_find_pack_looks_upward(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    assert find_pack(desk.folder) == desk.folder
    assert find_pack(desk.folder / "decks") == desk.folder
    assert find_pack(desk.folder / "1_know_yourself.ipynb") == desk.folder
    monkeypatch.chdir(desk.folder / "decks")
    assert find_pack(Path()) == desk.folder


def test_find_pack_says_when_there_is_none(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="is not inside a workshop pack"):
        find_pack(tmp_path)


def test_a_file_that_may_not_be_read(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    # An administrator may read everything, so the system's answer is put in its place.
    open_file = Path.open

    def refuse(path: Path, *how: Any, **more: Any) -> Any:
        if path.name == "persona.yaml":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return open_file(path, *how, **more)

    monkeypatch.setattr(Path, "open", refuse)
    assert desk.problems() == ["career_design/persona.yaml:1:1: This file cannot be opened: Permission denied."]
