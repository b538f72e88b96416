"""Defines the answer to METHOD E10, small and safe experiments: a belief, a test of fourteen days at most, and what
would tell.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from actvo_kit.model.answers.base import AnswerRecord, Stage, unknown
from actvo_kit.model.answers.scoring import Confidence, HalfPoint
from actvo_kit.model.ids import CriterionId, ExperimentId, OptionId, PathwayId, StarterId
from actvo_kit.model.record import Problem, Record, size
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _

__all__ = ["CellChange", "Experiment", "ExperimentsAnswer", "ExperimentsSettings", "Woop"]

Text140 = Annotated[str, size(140, 0)]
Text160 = Annotated[str, size(160, 0)]


class Woop(Record):
    """Wish, best outcome, inner obstacle, and: if `if_cue`, then I `then_action`."""

    wish: Text140 = ""
    outcome: Text140 = ""
    obstacle: Text140 = ""
    if_cue: Text140 = ""
    then_action: Text140 = ""


class CellChange(Record):
    """What an experiment changed in the matrix: a number, and how sure it is."""

    option: OptionId
    criterion: CriterionId
    before: HalfPoint | None = None
    before_conf: Confidence | None = None
    after: HalfPoint | None = None
    after_conf: Confidence | None = None


class Experiment(Record):
    """One test. Too long, too many hours or too dear is answered by the safe-to-try rule, not by this record.

    `option_id` and `tests` name the cells that it is about; a question of one's own stands in `question`. `signal` is
    what was seen on day 14.
    """

    pathway_id: PathwayId | None = None
    option_id: OptionId | None = None
    question: Text140 = ""
    starter: StarterId | None = None
    tests: Annotated[tuple[Literal[CriterionId, "question"], ...], Field(max_length=8)] = ()
    belief: Text160 = ""
    action: Text160 = ""
    with_whom: Annotated[str, size(80, 0)] = ""
    start: date | None = None
    end: date | None = None
    hours: Annotated[float, Field(ge=0.5, le=200)] | None = None
    cost_eur: Annotated[float, Field(ge=0, le=1_000_000)] = 0
    reversible: bool | None = None
    touches: Annotated[tuple[Literal["customer", "production", "regulated", "none"], ...], Field(max_length=3)] = ()
    needs_ok_from: Literal["none", "manager", "option_owner", "other"] = "none"
    signal_yes: Text140 = ""
    signal_no: Text140 = ""
    decision_rule: Text160 = ""
    woop: Woop = Woop()
    status: Literal["planned", "running", "done", "dropped"] = "planned"
    signal: Literal["yes", "no", "unclear"] | None = None
    learned: Annotated[str, size(300, 0)] | None = None
    updates: Annotated[tuple[CellChange, ...], Field(max_length=8)] = ()

    @property
    def days(self) -> int | None:
        """Returns the days from start to end; None while one of them is missing."""
        return (self.end - self.start).days if self.start and self.end else None


class ExperimentsSettings(Record):
    """`short`: the starter fills everything, and people write who, when and the if-then (METHOD 9.1a)."""

    short: bool = False


class ExperimentsAnswer(AnswerRecord):
    """The experiments of one person, by id."""

    number: ClassVar[int] = 10
    settings: ClassVar[type[Record]] = ExperimentsSettings
    own_deck: ClassVar[str] = "starters"
    other_decks: ClassVar[frozenset[str]] = frozenset({"questions"})
    stages: ClassVar[tuple[Stage, ...]] = (
        Stage(N_("Planning"), ("first", "starter", "belief", "signals", "when", "care", "ifthen")),
        Stage(N_("Looking at the plan"), ("plan", "plans")),
        Stage(N_("Coming back"), ("back",)),
    )
    writes: ClassVar[Mapping[str, frozenset[str]]] = {
        "scoring": frozenset({"cell"}),
        "learning": frozenset({"LP01", "LP09"}),
    }

    experiment: Annotated[dict[ExperimentId, Experiment], Field(max_length=12)] = {}

    def own_words(self) -> Iterator[str | None]:
        for experiment in self.experiment.values():
            yield from (
                experiment.question,
                experiment.belief,
                experiment.action,
                experiment.with_whom,
                experiment.signal_yes,
                experiment.signal_no,
                experiment.decision_rule,
            )
            yield experiment.learned
            wish = experiment.woop
            yield from (wish.wish, wish.outcome, wish.obstacle, wish.if_cue, wish.then_action)

    def strangers(self, pack: Pack) -> list[Problem]:
        starters = {starter.id for starter in pack.starters.starters}
        options = {"OPT-OWN", *(option.id for option in pack.catalogue.options)}
        return [
            problem
            for experiment_id, experiment in self.experiment.items()
            for problem in (
                *unknown(
                    f"experiment.{experiment_id}.starter", [experiment.starter] if experiment.starter else [], starters
                ),
                *unknown(
                    f"experiment.{experiment_id}.updates", (change.option for change in experiment.updates), options
                ),
                *unknown(
                    f"experiment.{experiment_id}.option_id",
                    [experiment.option_id] if experiment.option_id else [],
                    options,
                ),
            )
        ]

    def problems(self, pack: Pack) -> list[Problem]:
        if not self.experiment:
            return [Problem("experiment", _("Plan one experiment, however small, or skip this step."))]
        return [problem for experiment_id in self.experiment for problem in self._whole(experiment_id)]

    def _whole(self, experiment_id: str) -> list[Problem]:
        return [*self._unsaid(experiment_id), *self._size(experiment_id), *self._care(experiment_id)]

    def _unsaid(self, experiment_id: str) -> Iterator[Problem]:
        experiment = self.experiment[experiment_id]
        needed = {
            "belief": (experiment.belief, _("Which belief of yours does this test?")),
            "action": (experiment.action, _("What will you do?")),
            "signal_yes": (experiment.signal_yes, _("What would you see if you are right?")),
            "signal_no": (experiment.signal_no, _("What would you see if you are wrong?")),
        }
        for field, (text, sentence) in needed.items():
            if not text.strip():
                yield Problem(f"experiment.{experiment_id}.{field}", sentence)
        if len(set(experiment.tests)) < len(experiment.tests):
            yield Problem(f"experiment.{experiment_id}.tests", _("It tests the same thing twice."))

    def _size(self, experiment_id: str) -> Iterator[Problem]:
        experiment, at = self.experiment[experiment_id], f"experiment.{experiment_id}"
        if experiment.days is None:
            missing = "end" if experiment.start else "start"
            yield Problem(f"{at}.{missing}", _("When does it start, and when does it end?"))
        elif experiment.days <= 0:
            yield Problem(f"{at}.end", _("It ends before it starts, or on the same day; give it a day at least."))
        if experiment.hours is None:
            yield Problem(f"{at}.hours", _("How many hours will it take?"))

    def _care(self, experiment_id: str) -> Iterator[Problem]:
        experiment, at = self.experiment[experiment_id], f"experiment.{experiment_id}"
        if experiment.reversible is None:
            yield Problem(f"{at}.reversible", _("Can it be undone?"))
        if not experiment.touches:
            yield Problem(f"{at}.touches", _("Say what it touches, or that it touches nothing."))
        elif "none" in experiment.touches and len(experiment.touches) > 1:
            yield Problem(f"{at}.touches", _("“None of these” stands alone."))
        elif len(set(experiment.touches)) < len(experiment.touches):
            yield Problem(f"{at}.touches", _("It touches the same thing twice."))
