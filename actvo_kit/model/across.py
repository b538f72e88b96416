"""Checks what holds between a person's answers: an id points to what is still there, and a private pathway leads
nowhere.

An answer names what stands in another: a packet its pathway, an experiment too. The other changes later, so what an
answer names is looked at when it is read, and never when it is kept.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from actvo_kit.model.answers.base import AnswerRecord
from actvo_kit.model.answers.experiments import Experiment, ExperimentsAnswer
from actvo_kit.model.answers.options import OWN, OptionsAnswer
from actvo_kit.model.answers.packet import PacketAnswer
from actvo_kit.model.answers.pathways import Pathway, PathwaysAnswer
from actvo_kit.model.answers.scoring import ScoringAnswer
from actvo_kit.model.answers.strengths import StrengthsAnswer
from actvo_kit.model.saved_answer import Answer

__all__ = ["answer_of", "proposable", "testable"]

A = TypeVar("A", bound=AnswerRecord)
Answers = Mapping[str, Answer]


def answer_of(kind: type[A], answers: Answers) -> A:
    """Returns the answer to the exercise of `kind`, without what it names in others and is not there; an empty one
    where there is none, or where the step was skipped.
    """
    skipped = kind.slug in answers and answers[kind.slug].status == "skipped"
    record = kind() if skipped else _as_written(kind, answers)
    rule = RULES.get(kind)
    return record if rule is None else record.model_copy(update=rule(record, answers))


def proposable(answers: Answers) -> dict[str, Pathway]:
    """Returns the pathways that a packet may be about: METHOD E8, one that is private is excluded."""
    pathways = answer_of(PathwaysAnswer, answers).pathways
    return {pathway_id: pathway for pathway_id, pathway in pathways.items() if not pathway.private}


def testable(answers: Answers) -> dict[str, Experiment]:
    """Returns the experiments that a packet may name: none of a private pathway, for such a test would tell of it, even
    once that one is set aside.
    """
    written, pathways = _as_written(ExperimentsAnswer, answers).experiment, _as_written(PathwaysAnswer, answers).pathway
    hidden = {pathway_id for pathway_id, pathway in pathways.items() if pathway.private}
    shown = answer_of(ExperimentsAnswer, answers).experiment
    return {name: experiment for name, experiment in shown.items() if written[name].pathway_id not in hidden}


def _as_written(kind: type[A], answers: Answers) -> A:
    """Returns the answer as it was written, skipped or not."""
    return kind.read(answers[kind.slug].record) if kind.slug in answers else kind()


def _experiments(record: ExperimentsAnswer, answers: Answers) -> dict[str, Any]:
    pathways = answer_of(PathwaysAnswer, answers).pathways
    return {
        "experiment": {
            experiment_id: experiment.model_copy(
                update={
                    "pathway_id": experiment.pathway_id if experiment.pathway_id in pathways else None,
                    "option_id": next(iter(_known(filter(None, [experiment.option_id]), answers)), None),
                }
            )
            for experiment_id, experiment in record.experiment.items()
        }
    }


def _packet(record: PacketAnswer, answers: Answers) -> dict[str, Any]:
    """Returns the packet as far as it names what it may be about."""
    experiments = testable(answers)
    colleagues = {peer.token for peer in answer_of(StrengthsAnswer, answers).peers}
    return {
        "pathway_id": record.pathway_id if record.pathway_id in proposable(answers) else None,
        "experiment_ids": tuple(name for name in record.experiment_ids if name in experiments),
        "peer_tokens": tuple(token for token in record.peer_tokens if token in colleagues),
    }


def _pathways(record: PathwaysAnswer, answers: Answers) -> dict[str, Any]:
    return {
        "pathway": {
            pathway_id: pathway.model_copy(update={"option_ids": _known(pathway.option_ids, answers)})
            for pathway_id, pathway in record.pathway.items()
        }
    }


def _scoring(record: ScoringAnswer, answers: Answers) -> dict[str, Any]:
    return {
        name: {
            option_id: part
            for option_id, part in getattr(record, name).items()
            if option_id in _known([option_id], answers)
        }
        for name in ("cell", "value_ratings")
    }


def _known(options: Iterable[str], answers: Answers) -> tuple[Any, ...]:
    """Returns the options without the own idea where there is none any more; the catalogue's are looked at with the
    pack.
    """
    has_none = answer_of(OptionsAnswer, answers).own_option is None
    return tuple(option_id for option_id in options if not (has_none and option_id == OWN))


RULES: dict[type[AnswerRecord], Callable[[Any, Answers], dict[str, Any]]] = {
    PathwaysAnswer: _pathways,
    ScoringAnswer: _scoring,
    ExperimentsAnswer: _experiments,
    PacketAnswer: _packet,
}
"""A function for each record that returns what it names in others, as far as it is there."""
