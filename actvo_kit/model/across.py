"""What holds between a person's answers: an id points to what is still there, and a private pathway leads nowhere.

An answer names what stands in another: a packet its pathway, an experiment too. The other changes later, so what an
answer names is looked at when it is read, and never when it is kept.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from actvo_kit.model.answers.base import AnswerRecord
from actvo_kit.model.answers.experiments import ExperimentsAnswer
from actvo_kit.model.answers.options import OWN, OptionsAnswer
from actvo_kit.model.answers.packet import PacketAnswer
from actvo_kit.model.answers.pathways import Pathway, PathwaysAnswer
from actvo_kit.model.answers.scoring import ScoringAnswer
from actvo_kit.model.answers.strengths import StrengthsAnswer
from actvo_kit.model.saved_answer import Answer

__all__ = ["answer_of", "proposable"]

A = TypeVar("A", bound=AnswerRecord)
Answers = Mapping[str, Answer]


def answer_of(kind: type[A], answers: Answers) -> A:
    """The answer to the exercise of `kind`, without what it names in others and is not there; an empty one where there
    is none, or where the step was skipped.
    """
    skipped = kind.slug in answers and answers[kind.slug].status == "skipped"
    record = kind() if skipped else _kept(kind, answers)
    rule = RULES.get(kind)
    return record if rule is None else record.model_copy(update=rule(record, answers))


def proposable(answers: Answers) -> dict[str, Pathway]:
    """The pathways that a packet may be about: METHOD E8, one that is private is excluded."""
    found = answer_of(PathwaysAnswer, answers).pathways
    return {one: pathway for one, pathway in found.items() if not pathway.private}


def _kept(kind: type[A], answers: Answers) -> A:
    """As it was written, skipped or not."""
    return kind.read(answers[kind.slug].record) if kind.slug in answers else kind()


def _experiments(record: ExperimentsAnswer, answers: Answers) -> dict[str, Any]:
    there = answer_of(PathwaysAnswer, answers).pathways
    return {
        "experiment": {
            one: experiment
            if experiment.pathway_id in (None, *there)
            else experiment.model_copy(update={"pathway_id": None})
            for one, experiment in record.experiment.items()
        }
    }


def _packet(record: PacketAnswer, answers: Answers) -> dict[str, Any]:
    """A test of a private pathway would tell of it, so it is no first step: not even once that one is set aside."""
    tests, private = _kept(ExperimentsAnswer, answers).experiment, _kept(PathwaysAnswer, answers).pathway
    hidden = {one for one, pathway in private.items() if pathway.private}
    there = answer_of(ExperimentsAnswer, answers).experiment
    colleagues = {peer.token for peer in answer_of(StrengthsAnswer, answers).peers}
    return {
        "pathway_id": record.pathway_id if record.pathway_id in proposable(answers) else None,
        "experiment_ids": tuple(
            one for one in record.experiment_ids if one in there and tests[one].pathway_id not in hidden
        ),
        "peer_tokens": tuple(one for one in record.peer_tokens if one in colleagues),
    }


def _pathways(record: PathwaysAnswer, answers: Answers) -> dict[str, Any]:
    return {
        "pathway": {
            one: pathway.model_copy(update={"option_ids": _known(pathway.option_ids, answers)})
            for one, pathway in record.pathway.items()
        }
    }


def _scoring(record: ScoringAnswer, answers: Answers) -> dict[str, Any]:
    return {
        name: {one: part for one, part in getattr(record, name).items() if one in _known([one], answers)}
        for name in ("cell", "value_ratings")
    }


def _known(options: Iterable[str], answers: Answers) -> tuple[Any, ...]:
    """Without the own idea where there is none any more; the catalogue's are looked at with the pack."""
    gone = answer_of(OptionsAnswer, answers).own_option is None
    return tuple(one for one in options if not (gone and one == OWN))


RULES: dict[type[AnswerRecord], Callable[[Any, Answers], dict[str, Any]]] = {
    PathwaysAnswer: _pathways,
    ScoringAnswer: _scoring,
    ExperimentsAnswer: _experiments,
    PacketAnswer: _packet,
}
"""What a record names in others, as far as it is there."""
