"""The page of a rehearsal for the facilitator: one file that needs nothing else. Pure but for reading our own files."""

import base64
import re
from datetime import datetime
from html import escape
from pathlib import Path
from string import Template
from typing import Any

from actvo_kit import bundle

__all__ = ["sheet"]

HERE = Path(__file__).parent
MARKS = {"green": "Good", "red": "Red", "not tried": "Not tried"}
FONTS = {"FRAUNCES": "fraunces-latin", "ATKINSON": "atkinson-latin"}
HEADS = {True: "The room is ready", False: "Not ready yet"}


def sheet(outcome: dict[str, Any], now: datetime | None = None) -> str:
    """The page of `Outcome.plain()` as HTML."""
    moment = now or datetime.now().astimezone()
    return Template((HERE / "sheet.html").read_text("utf-8")).substitute(
        style=_style(),
        workshop=escape(outcome["workshop"]),
        when=f"{moment:%A} {moment.day} {moment:%B %Y, %H:%M}",
        head=HEADS[outcome["green"]],
        state="green" if outcome["green"] else "red",
        lede=escape(_lede(outcome)),
        red=_section("What to do first", [one for one in outcome["lines"] if one["verdict"] == "red"]),
        rest=_section("What was rehearsed", [one for one in outcome["lines"] if one["verdict"] != "red"]),
        trouble=_trouble(outcome["trouble"]),
    )


def _style() -> str:
    text = (HERE / "sheet.css").read_text("utf-8")
    for name, file in FONTS.items():
        font = base64.b64encode((bundle.STATIC / "fonts" / f"{file}.woff2").read_bytes()).decode()
        text = text.replace(f"{name}.woff2", f"data:font/woff2;base64,{font}")
    return text


def _lede(outcome: dict[str, Any]) -> str:
    lines = [one for one in outcome["lines"] if one["verdict"] != "not tried"]
    red = sum(one["verdict"] == "red" for one in lines)
    who = "1 bot" if outcome["people"] == 1 else f"{outcome['people']} bots"
    broke = ", with faults on the way" if outcome["faults"] else ""
    played = f"{who} played the whole workshop on this machine in {outcome['seconds']:.0f} seconds{broke}."
    if not red:
        return f"{played} All {len(lines)} things that were looked at were good."
    return f"{played} {red} of {len(lines)} things that were looked at need something from you."


def _section(head: str, lines: list[dict[str, str]]) -> str:
    if not lines:
        return ""
    rows = "\n".join(_row(one) for one in lines)
    return f"<section><h2>{head}</h2><ul>\n{rows}\n</ul></section>"


def _row(line: dict[str, str]) -> str:
    verdict = line["verdict"]
    todo = f'<p class="todo">{_words(line["todo"])}</p>' if line["todo"] else ""
    mark = f'<span class="mark">{MARKS[verdict]}</span>'
    return f'<li class="{verdict.replace(" ", "-")}">{mark}<div><p>{_words(line["text"])}</p>{todo}</div></li>'


def _words(text: str) -> str:
    """As HTML, with the apostrophe of print, and a figure never apart from its unit."""
    return re.sub(r"(\d) s\b", "\\1\u00a0s", escape(text.replace("'", "’"), quote=False))


def _trouble(sentences: list[str]) -> str:
    if not sentences:
        return ""
    rows = "".join(f"<li>{escape(one)}</li>" for one in sentences[:20])
    return f'<section class="trouble"><h2>Trouble, word for word</h2><ol>{rows}</ol></section>'
