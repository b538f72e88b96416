"""A copy of the career-design pack on which tests make one mistake at a time."""

import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from actvo_kit.errors import PackError
from actvo_kit.model.workshop import Pack
from actvo_kit.packs import load_pack, read
from actvo_kit.packs.files import FILES
from actvo_kit.packs.source import Source

CAREER_DESIGN = Path(__file__).parents[2] / "workshops" / "career_design"


class Desk:
    """A copy of the pack, what is changed in it, and what the check says then."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def change(self, file: str, old: str, new: str, at: str | None = None) -> str:
        """Replaces the first `old`. Returns `pack/file:line:column` of `at`, a part of `new` or else of the file."""
        text = (self.folder / file).read_text("utf-8")
        assert old in text, f"{file} no longer holds {old!r}; adapt this test"
        start = text.index(old)
        text = text[:start] + new + text[start + len(old) :]
        (self.folder / file).write_text(text, "utf-8")
        at = new if at is None else at
        return self.place(file, start + new.index(at) if at in new else text.index(at))

    def place(self, file: str, position: int) -> str:
        before = (self.folder / file).read_text("utf-8")[:position]
        return f"{self.folder.name}/{file}:{before.count(chr(10)) + 1}:{position - before.rfind(chr(10))}"

    def problems(self) -> list[str]:
        try:
            load_pack(self.folder)
        except PackError as error:
            return error.problems or ["refused without a reason"]
        return []


PARSE = read._parse
SHIPPED = {(CAREER_DESIGN / file).read_text("utf-8") for file in FILES}


@cache
def shipped(text: str) -> Source:
    source = Source("")
    PARSE(source, text)
    return source


def parsed(source: Source, text: str) -> None:
    """As `read._parse` does it; of a file as it ships, what was read once, which nobody changes."""
    if text in SHIPPED:
        vars(source).update({**vars(shipped(text)), "name": source.name, "findings": []})
    else:
        PARSE(source, text)


@pytest.fixture(autouse=True)
def _files_that_do_not_change_are_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(read, "_parse", parsed)


@pytest.fixture(scope="session", autouse=True)
def _nobody_changes_what_was_read_once() -> Iterator[None]:
    yield
    for text in SHIPPED:
        known, anew = shipped(text), Source("")
        PARSE(anew, text)
        assert vars(known) == vars(anew)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    shutil.copytree(CAREER_DESIGN, tmp_path / "career_design")
    return Desk(tmp_path / "career_design")


@pytest.fixture(scope="session")
def pack() -> Pack:
    return load_pack(CAREER_DESIGN)


@pytest.fixture
def refused() -> Callable[[Path], list[str]]:
    """The problems of a folder that is no good pack."""

    def problems(folder: Path) -> list[str]:
        with pytest.raises(PackError) as caught:
            load_pack(folder)
        return caught.value.problems

    return problems
