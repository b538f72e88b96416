"""Draws how a person's choices lean over the four directions, METHOD E2: centred on their own mean, no grade, no
verdict.
"""

from actvo_kit.charts.picture import Picture, Table, figure, one_decimal, tick
from actvo_kit.method.values import quadrant_scores
from actvo_kit.model.answers.values import ValuesAnswer
from actvo_kit.model.decks import ValuesDeck
from actvo_kit.words import _, listed

__all__ = ["lean"]

ROW = 48
AXIS = 32


def lean(answer: ValuesAnswer, deck: ValuesDeck, language: str = "en") -> Picture:
    """Draws bars left and right of the person's own mean, one for each direction with a sorted card, in deck order."""
    scores = quadrant_scores(answer, deck)
    titles = {quadrant.id: quadrant.words[language].title for quadrant in deck.quadrants}
    leanings = {titles[quadrant_id]: scores[quadrant_id] for quadrant_id in titles if quadrant_id in scores}
    return Picture(
        figure=_bars(leanings),
        summary=_summary(leanings),
        table=Table(
            head=(_("Direction"), _("Against your own middle")),
            rows=tuple((name, _words(score)) for name, score in leanings.items()),
        ),
    )


def _bars(leanings: dict[str, float]) -> dict[str, object]:
    scores = list(leanings.values())
    reach = 1.1 * max([abs(score) for score in scores], default=1) or 1
    colours = ["var(--pine)" if score > 0 else "var(--line-strong)" for score in scores]
    rows = list(range(len(leanings)))
    marker = {"color": colours, "line": {"width": 0}}
    bars = {"type": "bar", "x": scores, "y": rows, "orientation": "h", "width": 0.5, "marker": marker}
    return figure(
        [bars],
        ROW * len(leanings) + AXIS,
        xaxis={
            "range": [-reach, reach],
            "tickvals": [-0.7 * reach, 0.7 * reach],
            "ticktext": [_("a little less"), _("a little more")],
            "tickfont": {"color": "var(--ink-2)", "size": 13},
            "showgrid": False,
            "zeroline": True,
            "zerolinecolor": "var(--line-strong)",
        },
        yaxis={
            "range": [len(leanings) - 0.5, -0.5],
            "tickvals": rows,
            "ticktext": [tick(name) for name in leanings],
            "ticklabelstandoff": 12,
            "showgrid": False,
            "zeroline": False,
            "automargin": True,
        },
    )


def _words(score: float) -> str:
    points = one_decimal(abs(score))
    if points == "0.0":
        return _("in the middle")
    return _("{points} above", points=points) if score > 0 else _("{points} below", points=points)


def _summary(leanings: dict[str, float]) -> str:
    if not leanings:
        return _("Nothing is sorted yet.")
    rounded = {name: round(score, 9) for name, score in leanings.items()}
    most, least = max(rounded.values()), min(rounded.values())
    if most == least:
        return _("Today your choices come from all directions alike.")
    towards = listed([name for name, score in rounded.items() if score == most])
    away = listed([name for name, score in rounded.items() if score == least])
    return _("Today more of your choices come from {more}, fewer from {fewer}.", more=towards, fewer=away)
