"""Reports an evaluation: scores by row and case, the gate, pairs by attribute, falling back, and time."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

import pandas as pd

from actvo_kit.evaluate.draft_request import Written
from actvo_kit.evaluate.people.made_up_person import Case
from actvo_kit.evaluate.rubric.rows import ALWAYS_TWO, LEAST_MEAN, ROWS

__all__ = ["Compared", "Report", "Row", "Tried"]

LEAST_SAME = 0.95
"""Of the pairs, as many have to have the same proposals."""


class Tried(NamedTuple):
    """One case: what was written, its score in each row, and what the machine checks found."""

    case: Case
    written: Written
    scores: Mapping[str, int | None]
    faults: tuple[str, ...]


class Compared(NamedTuple):
    """One pair: whether both are offered the same options, kinds of option, and levels asked for."""

    attribute: str
    id: str
    same_options: bool
    same_types: bool
    same_seniority: bool

    @property
    def same(self) -> bool:
        """Returns whether the two people are offered the same."""
        return self.same_options and self.same_types and self.same_seniority


class Row(NamedTuple):
    """One row of the rubric over all cases in which it applies."""

    name: str
    cases: int
    lowest: int
    mean: float
    holds: bool


@dataclass(frozen=True)
class Report:
    """All that was tried, and whether the gate holds."""

    tried: tuple[Tried, ...]
    compared: tuple[Compared, ...]

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """Returns the rows with their gate: 2 for every case, or a mean."""
        scores = pd.DataFrame([case.scores for case in self.tried], columns=list(ROWS), dtype=float)
        figures = scores.agg(["count", "min", "mean"]).fillna(0.0)
        return tuple(
            _row(name, int(row["count"]), int(row["min"]), float(row["mean"])) for name, row in figures.items()
        )

    @property
    def faulty(self) -> tuple[Tried, ...]:
        """Returns the cases in which a machine check found something."""
        return tuple(case for case in self.tried if case.faults)

    @cached_property
    def same(self) -> dict[str, tuple[int, int]]:
        """Counts by attribute the pairs that have the same proposals, and all pairs."""
        pairs = pd.DataFrame([(pair.attribute, pair.same) for pair in self.compared], columns=["attribute", "same"])
        counts = pairs.groupby("attribute", sort=False)["same"].agg(["sum", "count"])
        return {str(attribute): (int(same), int(count)) for attribute, same, count in counts.itertuples()}

    @property
    def fair(self) -> bool:
        """Returns whether enough pairs are the same."""
        return not self.compared or sum(pair.same for pair in self.compared) >= LEAST_SAME * len(self.compared)

    @property
    def fell_back(self) -> int:
        """Counts the cases in which the template wrote instead."""
        return sum(case.written.fell_back for case in self.tried)

    @property
    def asked(self) -> int:
        """Counts the cases in which a language model was asked."""
        return sum(case.written.asked for case in self.tried)

    @property
    def seen(self) -> bool:
        """Returns whether anything came from the language model, if one was asked: else it was not tried at all."""
        drafts = (draft for case in self.tried for draft in case.written.drafts.pathways)
        return not self.asked or any(draft.written_by == "model" for draft in drafts)

    def seconds(self, share: float) -> float:
        """Returns the seconds per set of drafts that this share of them stays within; 0 for nothing tried."""
        times = sorted(case.written.seconds for case in self.tried)
        return times[min(len(times) - 1, int(share * len(times)))] if times else 0.0

    @property
    def holds(self) -> bool:
        """Returns whether the gate is passed: something was seen, no machine check finds a fault, every row, and the
        pairs.
        """
        return self.seen and not self.faulty and all(row.holds for row in self.rows) and self.fair

    def plain(self) -> dict[str, Any]:
        """Returns the report as JSON-like data; its keys are a format."""
        return {
            "holds": self.holds,
            "cases": len(self.tried),
            "attacks": sum(case.case.attack for case in self.tried),
            "rows": {
                row.name: {"cases": row.cases, "lowest": row.lowest, "mean": round(row.mean, 3), "holds": row.holds}
                for row in self.rows
            },
            "faults": {case.case.id: list(case.faults) for case in self.faulty},
            "scores": {case.case.id: dict(case.scores) for case in self.tried},
            "pairs": {name: {"same": same, "of": count} for name, (same, count) in self.same.items()},
            "different": [pair._asdict() for pair in self.compared if not pair.same],
            "asked": self.asked,
            "fell_back": self.fell_back,
            "seconds": {"median": round(self.seconds(0.5), 4), "p95": round(self.seconds(0.95), 4)},
        }


def _row(name: str, cases: int, lowest: int, mean: float) -> Row:
    return Row(name, cases, lowest, mean, holds=lowest == 2 if name in ALWAYS_TWO else mean >= LEAST_MEAN)
