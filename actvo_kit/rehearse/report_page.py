"""The page of a rehearsal for the facilitator: one file that needs nothing else. Pure but for reading our own files."""

import base64
import re
from datetime import datetime
from html import escape
from pathlib import Path
from string import Template
from typing import Any

from actvo_kit import bundle
from actvo_kit.words import N_, _, day, direction, ngettext, spoken, weekday

__all__ = ["sheet"]

HERE = Path(__file__).parent
MARKS = {"green": N_("Good"), "red": N_("Red"), "not tried": N_("Not tried")}
FONTS = {"FRAUNCES": "fraunces-latin", "ATKINSON": "atkinson-latin"}
HEADS = {True: N_("The room is ready"), False: N_("Not ready yet")}
NOBODY_REAL = N_(
    "Nobody real took part, and the room of this rehearsal is gone. The figures hold for this machine, tonight."
)


def sheet(outcome: dict[str, Any], now: datetime | None = None) -> str:
    """Returns the page of `Outcome.plain()` as HTML."""
    moment = now or datetime.now().astimezone()
    workshop = outcome["workshop"]
    when = _("{weekday} {day}, {time}", weekday=weekday(moment), day=day(moment), time=f"{moment:%H:%M}")
    return Template((HERE / "sheet.html").read_text("utf-8")).substitute(
        language=spoken(),
        direction=direction(),
        style=_style(),
        title=escape(_("Rehearsal: {workshop}", workshop=workshop)),
        over=escape(_("Rehearsal of “{workshop}”, {when}", workshop=workshop, when=when)),
        foot=escape(_(NOBODY_REAL)),
        head=_(HEADS[outcome["green"]]),
        state="green" if outcome["green"] else "red",
        lede=escape(_lede(outcome)),
        red=_section(_("What to do first"), [line for line in outcome["lines"] if line["verdict"] == "red"]),
        rest=_section(_("What was rehearsed"), [line for line in outcome["lines"] if line["verdict"] != "red"]),
        trouble=_trouble(outcome["trouble"]),
    )


def _style() -> str:
    text = (HERE / "sheet.css").read_text("utf-8")
    for name, file in FONTS.items():
        font = base64.b64encode((bundle.STATIC / "fonts" / f"{file}.woff2").read_bytes()).decode()
        text = text.replace(f"{name}.woff2", f"data:font/woff2;base64,{font}")
    return text


def _lede(outcome: dict[str, Any]) -> str:
    lines = [line for line in outcome["lines"] if line["verdict"] != "not tried"]
    red = sum(line["verdict"] == "red" for line in lines)
    bots, seconds = outcome["people"], f"{outcome['seconds']:.0f}"
    if outcome["faults"]:
        played = ngettext(
            "{count} bot played the whole workshop on this machine in {seconds} seconds, with faults on the way.",
            "{count} bots played the whole workshop on this machine in {seconds} seconds, with faults on the way.",
            bots,
            seconds=seconds,
        )
    else:
        played = ngettext(
            "{count} bot played the whole workshop on this machine in {seconds} seconds.",
            "{count} bots played the whole workshop on this machine in {seconds} seconds.",
            bots,
            seconds=seconds,
        )
    if red:
        need = _("{red} of {total} things that were looked at need something from you.", red=red, total=len(lines))
        return f"{played} {need}"
    good = ngettext(
        "All {count} things that were looked at were good.",
        "All {count} things that were looked at were good.",
        len(lines),
    )
    return f"{played} {good}"


def _section(head: str, lines: list[dict[str, str]]) -> str:
    if not lines:
        return ""
    rows = "\n".join(_row(line) for line in lines)
    return f"<section><h2>{head}</h2><ul>\n{rows}\n</ul></section>"


def _row(line: dict[str, str]) -> str:
    verdict = line["verdict"]
    todo = f'<p class="todo">{_words(line["todo"])}</p>' if line["todo"] else ""
    mark = f'<span class="mark">{_(MARKS[verdict])}</span>'
    return f'<li class="{verdict.replace(" ", "-")}">{mark}<div><p>{_words(line["text"])}</p>{todo}</div></li>'


def _words(text: str) -> str:
    """Returns HTML with the apostrophe of print, and a figure never apart from its unit."""
    return re.sub(r"(\d) s\b", "\\1\u00a0s", escape(text.replace("'", "’"), quote=False))


def _trouble(sentences: list[str]) -> str:
    if not sentences:
        return ""
    rows = "".join(f"<li>{escape(sentence)}</li>" for sentence in sentences[:20])
    return f'<section class="trouble"><h2>{_("Trouble, word for word")}</h2><ol>{rows}</ol></section>'
