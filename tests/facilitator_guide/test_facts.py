"""What the guide repeats of a pack is the pack's, in the committed pages and in a guide for another pack."""

import pytest

from actvo_kit.model.workshop import Minutes, Pack
from facilitator_guide import facts
from facilitator_guide.build import guide, pages


def shifted(pack: Pack) -> Pack:
    """The pack with a longer first exercise, one break alone, and other words."""
    workshop = pack.workshop.model_dump()
    for page in workshop["pages"]:
        page["steps"] = [step for step in page["steps"] if step["id"] != "first_break"]
        for step in page["steps"]:
            if step["id"] == "arrive":
                step |= {"minutes": Minutes(instruct=4, solo=31, pair=0, room=2).model_dump(), "pair": None}
                step["script"]["say"] = "A sentence of our own."
            if step["id"] == "second_break":
                step |= {"title": "A walk", "minutes": Minutes(instruct=0, solo=0, pair=0, room=11).model_dump()}
    return pack.model_copy(update={"workshop": type(pack.workshop).read(workshop)})


@pytest.mark.parametrize("name", pages())
def test_a_committed_page_says_what_the_pack_says(name: str, pack: Pack) -> None:
    written = pages()[name].read_text("utf-8")
    assert facts.filled(written, pack) == written, "run: python facilitator_guide/build.py --write"


def test_another_pack_gives_another_guide(pack: Pack) -> None:
    made = guide(shifted(pack))
    assert "A sentence of our own." in made
    assert "11 minutes after Options" in made
    assert "8 minutes after" not in made
    assert "<td>31</td>" in made
    before, after = (facts.length(one, "") for one in (pack, shifted(pack)))
    assert before != after
    assert after in made


def test_the_clock_adds_up(pack: Pack) -> None:
    rows = [line.split("|") for line in facts.running_order(pack, "").strip().splitlines()[2:]]
    clocks = [cells[1].strip() for cells in rows[1:]]
    minutes = [int(cells[2]) for cells in rows[1:]]
    at = 0
    for clock, lasts in zip(clocks, minutes, strict=True):
        assert clock == f"{at // 60}:{at % 60:02}"
        at += lasts
    hours, rest = divmod(at, 60)
    assert facts.length(pack, "") == f"{facts.WORDS[hours]} hours and {rest} minutes"


def test_a_part_without_minutes_is_left_out(pack: Pack) -> None:
    said = facts.timing(shifted(pack), "\n| In threes | 2 | One value each |\n| Alone | 14 | Sixty cards |\n", "arrive")
    assert "In threes" not in said
    assert "| Alone | 31 | Sixty cards |" in said


def test_what_a_page_adds_to_the_script_stays(pack: Pack) -> None:
    body = "\n| Say | Do | Don’t |\n|---|---|---|\n| “Old.” | Old | Old |\n| “Ours.” | Ours | Ours |\n"
    said = facts.script(pack, body, "values")
    assert "Old" not in said
    assert said.strip().splitlines()[-1] == "| “Ours.” | Ours | Ours |"


def test_a_block_that_nobody_knows_is_an_error(pack: Pack) -> None:
    with pytest.raises(KeyError):
        facts.filled("<!-- pack: weather --><!-- end -->", pack)


def test_the_printed_guide_shows_no_marks(pack: Pack) -> None:
    assert "<!--" not in guide(pack)
    assert "&lt;!--" not in guide(pack)
