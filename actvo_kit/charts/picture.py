"""Puts a sentence above every picture and a table with the same beside it. Colours are tokens of the page."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from html import escape
from textwrap import wrap
from typing import Any

from actvo_kit.model.record import Record

__all__ = ["Picture", "Table", "Trace", "figure", "one_decimal", "tick"]

Trace = dict[str, Any]
"""A trace of plotly's, by the names of plotly's reference."""
LABEL_LETTERS = 20
"""Letters on a line of a label, so that a plot 340 pixels wide keeps half of them for what it shows."""


class Table(Record):
    """The table twin of a figure: column names, and rows whose first cell names the row."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Picture(Record):
    """A figure, which is plotly's `{data, layout}` as plain JSON, its sentence and its table. The browser resolves
    colours such as `var(--pine)`.
    """

    figure: dict[str, Any]
    summary: str
    table: Table


def figure(traces: Iterable[Trace], height: int, **layout: Any) -> dict[str, Any]:
    """Returns `traces` in one figure: transparent, in the page's font, `height` pixels high and as wide as its place.

    plotly's classes would check each property again at every answer; here the tests do (tests/charts).
    """
    plain = {
        "height": height,
        "autosize": True,
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {"family": "var(--sans)", "size": 13, "color": "var(--ink)"},
        "margin": {"l": 0, "r": 8, "t": 4, "b": 28, "pad": 0},
        "showlegend": False,
        "hovermode": False,
        "dragmode": False,
    }
    return {"data": list(traces), "layout": plain | layout}


def one_decimal(value: float) -> str:
    """Rounds half up to one decimal, METHOD 1.1."""
    return str(Decimal(repr(value)).quantize(Decimal("0.1"), ROUND_HALF_UP))


def tick(name: str) -> str:
    """Returns a name as a label: escaped, and on lines of 20 letters."""
    return "<br>".join(escape(line, quote=False) for line in wrap(name, LABEL_LETTERS)) or " "
