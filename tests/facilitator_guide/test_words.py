"""What the guide says in Python goes through gettext: for a strange pack in a pseudo-language, none of it is plain."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from actvo_kit.model.workshop import Pack
from actvo_kit.packs import load_pack
from actvo_kit.words import SOURCE, speak
from facilitator_guide import build, facts, paper
from tests.exercises.conftest import WORKSHOP
from tests.plain_words import plain_words, seen
from tests.pseudo_pack import written

LINKS_AND_IDS = re.compile(r"\(\w+\.md\)|\bOPT-OWN\b")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(WORKSHOP, tmp_path_factory.mktemp("pack") / "strange")


@pytest.fixture
def strange(folder: Path) -> Iterator[Pack]:
    pack = load_pack(folder)
    speak("en-XA")
    yield pack
    speak(SOURCE)


def test_no_block_of_a_page_is_plain(strange: Pack) -> None:
    slug = strange.workshop.exercises[0]
    said = [block(strange, "") for block in (facts.running_order, facts.length, facts.parts, facts.breaks)]
    said += [block(strange, "", slug) for block in (facts.timing, facts.script)]
    assert [plain_words(LINKS_AND_IDS.sub("", text)) for text in said] == [[]] * 6


def test_no_sheet_of_paper_is_plain(strange: Pack) -> None:
    for text in (paper.cards(strange), paper.sheets(strange)):
        assert len(text) > 1000
        assert plain_words(LINKS_AND_IDS.sub("", seen(text))) == []


def test_a_guide_is_made_in_its_packs_language(folder: Path, tmp_path: Path, strange: Pack) -> None:
    speak(SOURCE)
    build.build(folder, tmp_path)
    for name in ("cards_to_read_ahead", "paper_sheets", "read_aloud"):
        page = (tmp_path / f"{name}.html").read_text("utf-8")
        assert page.startswith('<!doctype html><html lang="en-XA" dir="ltr">')
        assert plain_words(LINKS_AND_IDS.sub("", seen(page))) == []
