"""Draws options on both sides, METHOD E9: right is better for the person, up for the organisation.

Shapes and names, no verdict. Uncertainty is a soft ellipse; an option with unknown cells is a ring in the middle of its
range.
"""

from collections.abc import Mapping
from html import escape
from typing import Any, NamedTuple

from actvo_kit.charts.labels import LINE, Box, Place, lines, placed
from actvo_kit.charts.picture import Picture, Table, Trace, figure, one_decimal
from actvo_kit.method.scoring import Matrix, Side, extents, totals
from actvo_kit.method.scoring.matrix import Total
from actvo_kit.words import N_, _

__all__ = ["SHAPES", "both_sides"]

SHAPES = ("circle", "triangle", "square", "diamond", "pentagon", "star")
SYMBOLS = {"circle": "circle", "triangle": "triangle-up", "square": "square", "diamond": "diamond",
           "pentagon": "pentagon", "star": "star"}  # fmt: skip
COLOURS = {"circle": "pine", "triangle": "plum", "square": "sky", "diamond": "clay", "pentagon": "sun", "star": "ink-2"}
WIDTH, HEIGHT = 560, 500
"""Pixels of the field for which labels are placed; on a wider one they only have more room."""
ZONES = (
    (1, 99, "left", "top", N_("Good here, less for me")),
    (99, 99, "right", "top", N_("Go and test")),
    (1, 1, "left", "bottom", N_("Not now")),
    (99, 1, "right", "bottom", N_("Build the case")),
)


class _Spot(NamedTuple):
    """An option on the map, and how far it could move."""

    id: str
    x: float
    y: float
    personal: Side
    commercial: Side
    sure: bool


def both_sides(matrix: Matrix, titles: Mapping[str, str], shapes: Mapping[str, str]) -> Picture:
    """Draws the map of all options that have both totals; `shapes` tells them apart beside their names."""
    option_totals = totals(matrix)
    spots = [_spot(option_id, option_totals[option_id], *reach) for option_id, reach in extents(matrix).items()]
    return Picture(
        figure=_figure(spots, titles, shapes),
        summary=_summary(spots, titles),
        table=_table(matrix, option_totals, titles),
    )


def _spot(option_id: str, total: Total, personal: Side, commercial: Side) -> _Spot:
    assert total.personal is not None and total.commercial is not None  # noqa: PT018, S101  extents hold only such
    own, organisation = total.personal, total.commercial
    sure = own.point is not None and organisation.point is not None
    return _Spot(
        option_id, (own.low + own.high) / 2, (organisation.low + organisation.high) / 2, personal, commercial, sure
    )


def _figure(spots: list[_Spot], titles: Mapping[str, str], shapes: Mapping[str, str]) -> dict[str, Any]:
    axis = {
        "range": [0, 100],
        "showgrid": False,
        "zeroline": False,
        "fixedrange": True,
        "tickvals": [0, 100],
        "ticklen": 0,
        "tickfont": {"color": "var(--ink-2)", "size": 13},
    }
    places = _names(spots, titles)
    return figure(
        [_points(spots, shapes)],
        HEIGHT + 60,
        margin={"l": 44, "r": 12, "t": 8, "b": 52, "pad": 0},
        shapes=[*_field(), *(_soft(spot, shapes[spot.id]) for spot in spots)],
        annotations=[*_zones(), *(_label(spot, titles[spot.id], places[spot.id]) for spot in spots)],
        xaxis=axis | {"title": _axis_title(_("For me →"))},
        yaxis=axis | {"tickvals": [], "title": _axis_title(_("For the organisation →"))},
    )


def _axis_title(text: str) -> dict[str, Any]:
    return {"text": text, "font": {"color": "var(--ink-2)", "size": 14}, "standoff": 6}


def _field() -> list[dict[str, Any]]:
    """Returns the shapes of the upper right quarter, and dotted lines through the middle."""
    below = {"layer": "below", "xref": "x", "yref": "y"}
    dotted = {"color": "var(--line-strong)", "width": 1.5, "dash": "dot"}
    frame = {"color": "var(--line)", "width": 1}
    return [
        below | {"type": "rect", "x0": 0, "y0": 0, "x1": 100, "y1": 100, "fillcolor": "var(--surface)", "line": frame},
        below
        | {
            "type": "rect",
            "x0": 50,
            "y0": 50,
            "x1": 100,
            "y1": 100,
            "fillcolor": "var(--pine-wash)",
            "line": {"width": 0},
        },
        below | {"type": "line", "x0": 50, "x1": 50, "y0": 0, "y1": 100, "line": dotted},
        below | {"type": "line", "x0": 0, "x1": 100, "y0": 50, "y1": 50, "line": dotted},
    ]


def _soft(spot: _Spot, shape: str) -> dict[str, Any]:
    """Returns the ellipse over which the option could move; never smaller than its own sign."""
    colour = f"var(--{COLOURS[shape]})"
    return {
        "type": "circle", "layer": "below", "xref": "x", "yref": "y", "opacity": 0.18, "fillcolor": colour,
        "x0": min(spot.personal.low, spot.x - 2), "x1": max(spot.personal.high, spot.x + 2),
        "y0": min(spot.commercial.low, spot.y - 2.5), "y1": max(spot.commercial.high, spot.y + 2.5),
        "line": {"width": 0 if spot.sure else 1.5, "color": colour, "dash": "dash"},
    }  # fmt: skip


def _points(spots: list[_Spot], shapes: Mapping[str, str]) -> Trace:
    colours = [f"var(--{COLOURS[shapes[spot.id]]})" for spot in spots]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [spot.x for spot in spots],
        "y": [spot.y for spot in spots],
        "cliponaxis": False,
        "marker": {
            "size": 17,
            "opacity": 1,
            "symbol": [SYMBOLS[shapes[spot.id]] + ("" if spot.sure else "-open") for spot in spots],
            "color": colours,
            "line": {"width": 2, "color": [colour if not spot.sure else "var(--surface)"
                                           for spot, colour in zip(spots, colours, strict=True)]},
        },
    }  # fmt: skip


def _zones() -> list[dict[str, Any]]:
    font = {"size": 13, "color": "var(--ink-2)", "weight": 650}
    return [
        {"x": x, "y": y, "xanchor": across, "yanchor": up, "text": _(text), "showarrow": False, "font": font}
        for x, y, across, up, text in ZONES
    ]


def _label(spot: _Spot, title: str, place: Place) -> dict[str, Any]:
    x, y = _pixels(spot)
    return {
        "x": spot.x, "y": spot.y, "xanchor": place.anchor, "yanchor": "top", "align": place.anchor,
        "xshift": round(place.edge - x), "yshift": round(y - place.box.top), "showarrow": False,
        "text": "<br>".join(escape(line, quote=False) for line in lines(title)),
        "font": {"size": 15, "color": "var(--ink)", "weight": 650},
    }  # fmt: skip


def _pixels(spot: _Spot) -> tuple[float, float]:
    return spot.x * WIDTH / 100, (100 - spot.y) * HEIGHT / 100


def _names(spots: list[_Spot], titles: Mapping[str, str]) -> dict[str, Place]:
    """Places the options' names, but never over the names of the four quarters."""
    down = LINE + 6
    corners = (
        Box(0, 0, 170, down), Box(WIDTH - 100, 0, WIDTH, down),
        Box(0, HEIGHT - down, 60, HEIGHT), Box(WIDTH - 120, HEIGHT - down, WIDTH, HEIGHT),
    )  # fmt: skip
    return placed({spot.id: _pixels(spot) for spot in spots}, titles, (WIDTH, HEIGHT), corners)


def _summary(spots: list[_Spot], titles: Mapping[str, str]) -> str:
    if not spots:
        return _("No option is filled in far enough for the map yet.")
    right, up = max(spots, key=lambda spot: spot.x), max(spots, key=lambda spot: spot.y)
    if right is up:
        return _(
            "{option} lies furthest right and highest. Soft shapes show how far each could move.",
            option=titles[right.id],
        )
    return _(
        "{right} lies furthest right, {highest} highest. "
        "Soft shapes show how far each could move with what is not sure.",
        right=titles[right.id],
        highest=titles[up.id],
    )


def _table(matrix: Matrix, option_totals: Mapping[str, Total], titles: Mapping[str, str]) -> Table:
    return Table(
        head=(_("Option"), _("For me"), _("For the organisation")),
        rows=tuple(
            (
                titles[option_id],
                _range_of(option_totals[option_id].personal),
                _range_of(option_totals[option_id].commercial),
            )
            for option_id in matrix.cells
        ),
    )


def _range_of(side: Side | None) -> str:
    if side is None:
        return _("too open to say")
    low, high = one_decimal(side.low), one_decimal(side.high)
    return low if low == high else _("{low} to {high}", low=low, high=high)
