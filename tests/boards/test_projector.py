"""The projector draws a held-back number by its words, so both sides have to know the same ones."""

from pathlib import Path

import pytest

from actvo_kit.method.aggregate import Item, Row, RowKind, Snapshot
from actvo_kit.method.group_picture import picture

LOGIC = Path(__file__).parents[2] / "widgets" / "projector" / "logic.js"


@pytest.mark.parametrize("kind", ["present", "almost_all"])
def test_the_words_of_the_picture_are_those_the_screen_knows(kind: RowKind) -> None:
    item = Item(id="values", title="Values", caption="", sensitivity=1, coarse={"OPEN": "Open to change"})
    shown = Snapshot(item="values", level="coarse", rows=(Row(id="OPEN", kind=kind),))
    words = picture(item, shown).rows[0].words
    assert f'words === _("{words}")' in LOGIC.read_text(encoding="utf-8")
