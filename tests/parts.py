"""What an exercise consists of. A slice that lacks a part fails here, before any test and before anybody's page."""

from pathlib import Path

from actvo_kit.model.answers import RECORDS, WITH_PAGE

__all__ = ["PARTS", "missing"]

ROOT = Path(__file__).parent.parent
FORMULAS = "actvo_kit/method/{}.py"
PARTS = (
    "actvo_kit/exercises/{}/__init__.py",
    "actvo_kit/exercises/{}/widget.py",
    "actvo_kit/exercises/{}/reading.py",
    "actvo_kit/exercises/{}/bot.py",
    "actvo_kit/exercises/{}/take_home.py",
    "actvo_kit/static/{}.js",
    "facilitator_guide/{}.md",
    "tests/exercises/test_{}.py",
    "widgets/{}/widget.js",
    "widgets/{}/style.css",
)
"""Of an exercise with a page, beside its record in `model/answers` and its formulas."""


def missing() -> list[str]:
    """Every place where something of an exercise is to stand and does not."""
    wanted = [FORMULAS.format(slug) for slug in RECORDS]
    wanted += [part.format(slug) for slug in WITH_PAGE for part in PARTS]
    formulas = {place for place in wanted if (ROOT / place.removesuffix(".py") / "__init__.py").exists()}
    return [place for place in wanted if place not in formulas and not (ROOT / place).exists()]


if places := missing():
    raise ImportError(f"An exercise lacks {', '.join(places)}; see CONTRIBUTING, “Add an exercise”.")
