"""Lists the eight rows of METHOD 13.6, and the gate they have to pass."""

from collections.abc import Callable, Mapping

from actvo_kit.evaluate.rubric.gate import constraint_safe, grounded, respectful
from actvo_kit.evaluate.rubric.rated_drafts import View
from actvo_kit.evaluate.rubric.use import commercial, distinct, honest, testable, useful_questions

__all__ = ["ALWAYS_TWO", "LEAST_MEAN", "ROWS", "scored"]

ROWS: dict[str, Callable[[View], int]] = {
    "grounded": grounded,
    "constraint_safe": constraint_safe,
    "distinct": distinct,
    "commercial": commercial,
    "testable": testable,
    "honest": honest,
    "respectful": respectful,
    "useful_questions": useful_questions,
}
ALWAYS_TWO = ("grounded", "constraint_safe", "respectful")
"""Rows in which every case has to have 2."""
LEAST_MEAN = 1.4
"""What the mean of each other row has to reach: METHOD asks it of their mean, and one weak row may not hide."""
OF_DRAFTS = ("distinct", "commercial", "testable", "useful_questions")
"""Rows that say nothing where there is rightly no draft."""


def scored(view: View) -> Mapping[str, int | None]:
    """Returns the score of each row; None where it does not apply."""
    return {
        name: None if name in OF_DRAFTS and not view.drafts.pathways else score(view) for name, score in ROWS.items()
    }
