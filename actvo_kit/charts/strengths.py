"""Draws what a person brings, METHOD E4: dots to work with, and a radar of lines without area. Never two people in one
picture.

Rows are laid out in pixels, because a name may take two lines; names start at the left edge like text in a list.
"""

from collections.abc import Iterable
from typing import Any, NamedTuple

from actvo_kit.charts.picture import Picture, Table, Trace, figure, one_decimal, tick
from actvo_kit.method.strengths import family_means
from actvo_kit.model.answers.strengths import Rating, StrengthsAnswer
from actvo_kit.model.decks import Strength, StrengthsDeck
from actvo_kit.words import N_, _

__all__ = ["dots", "radar"]

NAMES, LINE, BETWEEN, FAMILY, AXIS, RADAR = 148, 17, 15, 36, 32, 320
"""Pixels of the column of names, a line of text, the space between rows, a family's heading, the axis, the radar."""
UNRATED = N_("not rated yet")
ENERGY = {-2: N_("drained"), -1: N_("a bit flat"), 0: N_("neither"), 1: N_("a bit lifted"), 2: N_("energised"),
          None: "–"}  # fmt: skip
FILL = "var(--surface)"


class _Row(NamedTuple):
    """A strength, or the heading of a family; `at` is its middle in pixels from the top."""

    at: float
    label: str
    rating: Rating = Rating()
    heading: bool = False

    @property
    def colour(self) -> str:
        return "var(--clay)" if (self.rating.energy or 0) < 0 else "var(--pine)"


def dots(answer: StrengthsAnswer, deck: StrengthsDeck, language: str = "en", by_family: bool = False) -> Picture:
    """Draws a row for each picked strength: a line to its level 1–5 and a dot that carries its energy.

    `by_family` shows only what is rated, under the names of the families and with the energy in words.
    """
    ratings = {strength_id: answer.rating.get(strength_id, Rating()) for strength_id in answer.picked}
    shown = [
        strength
        for strength in _in_order(deck)
        if strength.id in ratings and not (by_family and ratings[strength.id].level is None)
    ]
    rated = sum(ratings[strength.id].level is not None for strength in shown)
    return Picture(
        figure=_dots_figure(*_rows(shown, ratings, deck, language, by_family)),
        summary=_dots_summary(rated, len(answer.picked)),
        table=Table(
            head=(_("Strength"), _("Level"), _("Energy"), _("Example")),
            rows=tuple((strength.words[language].title, *_cells_of(ratings[strength.id])) for strength in shown),
        ),
    )


def _in_order(deck: StrengthsDeck) -> list[Strength]:
    return [strength for family in deck.families for strength in deck.strengths if strength.family == family.id]


def _rows(
    shown: Iterable[Strength], ratings: dict[str, Rating], deck: StrengthsDeck, language: str, by_family: bool
) -> tuple[list[_Row], float]:
    """Returns the rows from top to bottom, and the height they take."""
    title = {family.id: family.words[language].title for family in deck.families}
    rows: list[_Row] = []
    top, family = 0.0, ""
    for strength in shown:
        if by_family and strength.family != family:
            family = strength.family
            rows.append(_Row(top + FAMILY / 2, tick(title[family]), heading=True))
            top += FAMILY
        label = tick(strength.words[language].title)
        if by_family and ratings[strength.id].energy is not None:
            label += f'<br><span style="color:var(--ink-2)">{_(ENERGY[ratings[strength.id].energy])}</span>'
        height = BETWEEN + LINE * (label.count("<br>") + 1)
        rows.append(_Row(top + height / 2, label, ratings[strength.id]))
        top += height
    return rows, top


def _dots_figure(rows: list[_Row], height: float) -> dict[str, Any]:
    rated = [row for row in rows if row.rating.level is not None]
    lines = [
        {"type": "scatter", "mode": "lines", "x": [1, row.rating.level], "y": [row.at] * 2,
         "line": {"color": row.colour, "width": 2.5}}
        for row in rated
    ]  # fmt: skip
    return figure(
        [*lines, _points(rated), _signs([row for row in rated if row.rating.energy])],
        round(height) + AXIS,
        margin={"l": NAMES, "r": 16, "t": 4, "b": AXIS - 4, "pad": 0},
        annotations=[note for row in rows for note in _texts(row)],
        xaxis={"range": [0.93, 5.07], "tickvals": [1, 2, 3, 4, 5], "tickfont": {"color": "var(--ink-2)", "size": 13},
               "gridcolor": "var(--line)", "zeroline": False},
        yaxis={"range": [height, 0], "visible": False},
    )  # fmt: skip


def _marks(rows: list[_Row], **marker: Any) -> Trace:
    x, y = [row.rating.level for row in rows], [row.at for row in rows]
    marker = {"opacity": 1, **marker}
    return {"type": "scatter", "mode": "markers", "x": x, "y": y, "marker": marker, "cliponaxis": False}


def _points(rated: list[_Row]) -> Trace:
    """Returns full dots, hollow where level 4 or 5 has no example yet."""
    fill = [FILL if row.rating.unsupported else row.colour for row in rated]
    return _marks(rated, size=16, color=fill, line={"width": 2, "color": [row.colour for row in rated]})


def _signs(rated: list[_Row]) -> Trace:
    """Returns a plus or a minus in each dot, drawn as a shape so that it sits in the middle in any font."""
    ink = [row.colour if row.rating.unsupported else "var(--on-pine)" for row in rated]
    symbol = ["cross-thin" if (row.rating.energy or 0) > 0 else "line-ew" for row in rated]
    return _marks(rated, size=7, symbol=symbol, color=ink, line={"width": 2, "color": ink})


def _texts(row: _Row) -> list[dict[str, Any]]:
    """Returns the name, and in words that a level is missing."""
    beside = {"y": row.at, "xanchor": "left", "yanchor": "middle", "align": "left", "showarrow": False}
    unknown = row.rating.level is None
    if row.heading:
        font = {"size": 13, "color": "var(--ink-2)", "weight": 650}
    else:
        font = {"size": 14, "color": "var(--ink-3)" if unknown else "var(--ink)"}
    name = beside | {"text": row.label, "x": 0, "xref": "paper", "xshift": -NAMES - 2, "font": font}
    if row.heading or not unknown:
        return [name]
    return [
        name,
        beside | {"text": _(UNRATED), "x": 1, "xshift": 6, "font": font | {"size": 13}, "bgcolor": "var(--surface)"},
    ]


def _cells_of(rating: Rating) -> tuple[str, ...]:
    level = _(UNRATED) if rating.level is None else str(rating.level)
    has_one = bool((rating.evidence or "").strip())
    return level, _(ENERGY[rating.energy]), _("yes") if has_one else _("not yet") if rating.unsupported else "–"


def _dots_summary(rated: int, picked: int) -> str:
    if not picked:
        return _("Nothing is picked yet.")
    return _("{rated} of {picked} rated, each by the sentence you chose.", rated=rated, picked=picked)


def radar(answer: StrengthsAnswer, deck: StrengthsDeck, language: str = "en") -> Picture:
    """Draws six axes in deck order: the mean level of each family, or a broken axis where fewer than two are rated."""
    means = family_means(
        {strength_id: answer.rating[strength_id] for strength_id in answer.picked if strength_id in answer.rating}, deck
    )
    family_levels = {family.words[language].title: means[family.id] for family in deck.families}
    shown_levels = {name: _("n/a") if mean is None else one_decimal(mean) for name, mean in family_levels.items()}
    return Picture(
        figure=_radar_figure(list(family_levels.values()), shown_levels),
        summary=_radar_summary(shown_levels, None in family_levels.values()),
        table=Table(head=(_("Family"), _("Mean level")), rows=tuple(shown_levels.items())),
    )


def _radar_summary(shown_levels: dict[str, str], broken: bool) -> str:
    means = _(", ").join(_("{family} {mean}", family=name, mean=value) for name, value in shown_levels.items())
    if broken:
        return _("Mean level of each family: {means}. n/a: fewer than two rated there.", means=means)
    return _("Mean level of each family: {means}.", means=means)


def _radar_figure(means: list[float | None], shown_levels: dict[str, str]) -> dict[str, Any]:
    angles = [index * 360 / len(means) for index in range(len(means))]
    outline = {
        "type": "scatterpolar",
        "mode": "lines+markers",
        "r": [*means, means[0]],
        "theta": [*angles, angles[0]],
        "connectgaps": False,
        "fill": "none",
        "line": {"color": "var(--pine)", "width": 2.5},
        "marker": {"color": "var(--pine)", "size": 10, "opacity": 1},
        "cliponaxis": False,
    }
    axis = {"gridcolor": "var(--line)", "linecolor": "var(--line)", "ticks": ""}
    # The numbers of the levels stand between two axes, where no line passes.
    levels = {"range": [0, 5.4], "tickvals": [1, 2, 3, 4, 5], "angle": 60, "tickangle": 60, "showline": False,
              "tickfont": {"color": "var(--ink-3)", "size": 13}}  # fmt: skip
    families = {"rotation": 90, "direction": "clockwise", "tickvals": angles, "tickfont": {"size": 14},
                "ticktext": [f"{tick(name)}<br><b>{value}</b>" for name, value in shown_levels.items()]}  # fmt: skip
    return figure(
        [outline],
        RADAR,
        margin={"l": 64, "r": 64, "t": 44, "b": 44, "pad": 0},
        polar={"bgcolor": "rgba(0,0,0,0)", "radialaxis": axis | levels, "angularaxis": axis | families},
    )
