"""The fields a person may tick, METHOD 13.2. What is never sent has no field: CN04, CN07, CN10, LP10, notes, peers."""

from collections.abc import Callable, Iterator

from actvo_kit.drafting.limits import limit_words
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.words import FEELS
from actvo_kit.model.answers.options import OWN
from actvo_kit.model.drafting import FieldOffer

__all__ = ["LINE", "NEVER", "fields"]

NEVER = ("CN04", "CN07", "CN10")
"""Pay, place of work and what to keep away from: no language model hears of them, ticked or not."""
LINE = {"does": "Your line: what you do", "so_that": "Your line: what for", "best_when": "Your line: at your best when",
        "low_when": "Your line: low when"}  # fmt: skip
QUADRANTS = {"pursue": "More of it: {}", "protect": "Keep it: {}"}


def fields(material: Material, about: str = "") -> tuple[FieldOffer, ...]:
    """The fields in which this person has something, in the order of the exercises.

    A question is about one exercise, METHOD 13.8: for it, that exercise's own fields and no others.
    """
    found = [MAKERS[about]] if about in MAKERS else [] if about else MAKERS.values()
    return tuple(one for make in found for one in make(material) if one.text.strip())


def _story(material: Material) -> Iterator[FieldOffer]:
    for one, theme in material.story.theme.items():
        yield FieldOffer(
            id=f"thread.{one}", title="A thread in your story", where="Your story", text=theme.label.strip(),
            private=True, free=True,
        )  # fmt: skip
    for part, title in LINE.items():
        text = getattr(material.story.story_line, part).strip()
        yield FieldOffer(id=f"story_line.{part}", title=title, where="Your story", text=text, private=True, free=True)


def _values(material: Material) -> Iterator[FieldOffer]:
    top = material.values.top5
    yield FieldOffer(
        id="values", title="Your values, in order", where="Values",
        text=", ".join(material.titles[card] for card in top),
    )  # fmt: skip
    for card in top:
        text = (material.values.evidence.get(card) or "").strip()
        title = f"Your example for {material.titles[card]}"
        yield FieldOffer(id=f"example.{card}", title=title, where="Values", text=text, free=True)


def _motivators(material: Material) -> Iterator[FieldOffer]:
    parts = []
    for quadrant, words in QUADRANTS.items():
        mine = [material.titles[one] for one, driver in material.drivers.items() if driver.quadrant == quadrant]
        if mine:
            parts.append(words.format(", ".join(mine)))
    yield FieldOffer(id="motivators", title="What drives you", where="Motivators", text=". ".join(parts))


def _strengths(material: Material) -> Iterator[FieldOffer]:
    rated = {one: mine for one, mine in material.strengths.rating.items() if mine.level is not None}
    told = (
        f"{material.titles[one]} {mine.level}" + (f" ({FEELS[mine.energy]})" if mine.energy is not None else "")
        for one, mine in rated.items()
    )
    yield FieldOffer(id="strengths", title="Levels and energy", where="Strengths", text=", ".join(told))
    for one, mine in material.strengths.rating.items():
        title, text = f"Your example for {material.titles[one]}", (mine.evidence or "").strip()
        yield FieldOffer(id=f"example.{one}", title=title, where="Strengths", text=text, free=True)


def _learning(material: Material) -> Iterator[FieldOffer]:
    learning = material.learning
    needed = [dimension for dimension, need in learning.needs.items() if need]
    hours = learning.LP09.hours
    parts = [", ".join(needed), f"{hours} hours a week" if hours else ""]
    text = "; ".join(part for part in parts if part)
    yield FieldOffer(id="learning", title="How you learn, and the time there is", where="Learning", text=text)


def _limits(material: Material) -> Iterator[FieldOffer]:
    for one, row in material.constraints.rows.items():
        if one not in NEVER and row.counts is not None:
            text = f"{row.status}: {limit_words(row.counts)}"
            yield FieldOffer(
                id=f"limit.{one}", title=material.titles[one], where="Constraints", text=text, private=True
            )


def _options(material: Material) -> Iterator[FieldOffer]:
    mine = [option for option in material.shortlist if option.id != OWN]
    yield FieldOffer(
        id="shortlist", title="Your shortlist", where="Options", text=", ".join(option.short_title for option in mine)
    )
    if own := material.options.own_option:
        for part, title in (("title", "Your own idea"), ("summary", "Your own idea, in a few words")):
            yield FieldOffer(
                id=f"own_idea.{part}", title=title, where="Options", text=getattr(own, part).strip(), free=True
            )


def _scores(material: Material) -> Iterator[FieldOffer]:
    told = []
    for option in material.shortlist:
        cells = material.scoring.cell.get(option.id, {})
        figures = [
            f"{material.titles[one]} {'not sure' if cell.x is None else f'{cell.x:g}'}" for one, cell in cells.items()
        ]
        if figures:
            told.append(f"{option.short_title}: {', '.join(figures)}")
    yield FieldOffer(id="scores", title="How you scored your options", where="Weigh them up", text="; ".join(told))


MAKERS: dict[str, Callable[[Material], Iterator[FieldOffer]]] = {
    "story": _story,
    "values": _values,
    "motivators": _motivators,
    "strengths": _strengths,
    "learning": _learning,
    "constraints": _limits,
    "options": _options,
    "scoring": _scores,
}
"""Exercise → its fields."""
