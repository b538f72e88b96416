"""What a workshop may set of an exercise, METHOD §9.1a: short forms are settings, never a second exercise."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from actvo_kit.model.record import Record

__all__ = ["SETTINGS", "OptionsSettings", "PathwaysSettings", "ScoringSettings", "StrengthsSettings", "ValuesSettings"]

Share = Annotated[float, Field(ge=0.3, le=0.7)]


class ValuesSettings(Record):
    """Which decks a participant may choose from; with one there is no choice."""

    decks: Annotated[tuple[Literal["full60", "short30"], ...], Field(min_length=1, max_length=2)] = (
        "full60",
        "short30",
    )

    @model_validator(mode="after")
    def _rules(self) -> Self:
        if len(set(self.decks)) < len(self.decks):
            raise ValueError("decks: a deck is listed twice")
        return self


class StrengthsSettings(Record):
    """How many strengths are picked: 10, or 6 in the short form."""

    pick: Annotated[int, Field(ge=3, le=10)] = 10


class OptionsSettings(Record):
    """Nothing to set yet."""


class PathwaysSettings(Record):
    """Nothing to set yet."""


class ScoringSettings(Record):
    """`short`: four criteria and three options. `alpha_limits`: between what the personal share may be set."""

    short: bool = False
    alpha_limits: Annotated[tuple[Share, ...], Field(min_length=2, max_length=2)] = (0.3, 0.7)

    @model_validator(mode="after")
    def _rules(self) -> Self:
        if self.alpha_limits[0] > self.alpha_limits[1]:
            raise ValueError("alpha_limits: the lower limit comes first")
        return self


SETTINGS: dict[str, type[Record]] = {
    "values": ValuesSettings,
    "strengths": StrengthsSettings,
    "options": OptionsSettings,
    "pathways": PathwaysSettings,
    "scoring": ScoringSettings,
}
"""By slug; an exercise that is not here has nothing to set."""
