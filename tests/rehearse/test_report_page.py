"""The facilitator's page: one file, in the house's colours, that asks nobody for anything and says what to do."""

import re
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from actvo_kit.rehearse import verdicts
from actvo_kit.rehearse.rehearsal import Outcome
from actvo_kit.rehearse.report_page import sheet
from actvo_kit.rehearse.saved_ledger import Found

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 11, 3, 19, 5)
TOKEN = re.compile(r"(--[\w-]+): (light-dark\([^)]*\))")


def outcome(*lines: verdicts.Line, trouble: tuple[str, ...] = ()) -> dict[str, Any]:
    return Outcome("Career <b>design</b>", 30, True, list(lines), list(trouble), Found(10, 10), 121.4).plain()


GOOD = verdicts.all_there(Found(10, 10))
BAD = verdicts.first_page(12.0, 30)


def test_green_says_so_and_asks_for_nothing() -> None:
    html = sheet(outcome(GOOD), NOW)
    assert "<h1>The room is ready</h1>" in html
    assert "Tuesday 3 November 2026, 19:05" in html
    assert "30 bots played the whole workshop on this machine in 121 seconds, with faults on the way." in html
    assert "What to do first" not in html


def test_red_comes_first_with_what_to_do() -> None:
    html = sheet(outcome(GOOD, BAD), NOW)
    assert "<h1>Not ready yet</h1>" in html
    assert "1 of 2 things that were looked at need something from you." in html
    assert 0 < html.index("What to do first") < html.index(BAD.todo) < html.index(GOOD.text)


def test_what_was_not_tried_stands_there_and_does_not_count() -> None:
    html = sheet(outcome(GOOD, verdicts.sound("ok"), verdicts.not_tried("kernel", "a killed page", "no")), NOW)
    assert "All 2 things that were looked at were good." in html
    assert "Not tried here: a killed page (no)" in html
    assert "<h1>The room is ready</h1>" in html


def test_words_of_a_pack_or_a_server_are_text() -> None:
    html = sheet(outcome(GOOD, trouble=("<script>alert(1)</script>",)), NOW)
    assert "<script" not in html
    assert "Career &lt;b&gt;design&lt;/b&gt;" in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html


def test_it_needs_no_other_file() -> None:
    html = sheet(outcome(GOOD, BAD), NOW)
    assert re.findall(r"""(?:src|href)=|https?://|@import|url\((?!"data:font)""", html) == []
    assert html.count("data:font/woff2;base64,") == 2
    assert "default-src 'none'" in html
    assert "$" not in re.sub(r"base64,[^)]*", "", html)


def test_its_colours_are_the_house_s() -> None:
    house = dict(TOKEN.findall((ROOT / "widgets/shared/tokens.css").read_text("utf-8")))
    own = dict(TOKEN.findall((ROOT / "actvo_kit/rehearse/sheet.css").read_text("utf-8")))
    assert len(own) >= 10
    assert {name: house[name] for name in own} == own


@pytest.mark.parametrize(("lines", "green"), [((GOOD,), True), ((GOOD, BAD), False)])
def test_one_red_line_makes_it_red(lines: tuple[verdicts.Line, ...], green: bool) -> None:
    said = outcome(*lines)
    assert said["green"] is green
    assert [line["verdict"] for line in said["lines"]] == [line.verdict for line in lines]
