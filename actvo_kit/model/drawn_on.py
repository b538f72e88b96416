"""Tells whether what drafts were made from has changed since: with the drafts a digest of each answer is kept."""

import json
from collections.abc import Mapping
from hashlib import sha256

from actvo_kit.model.across import answer_of
from actvo_kit.model.answers.base import AnswerRecord
from actvo_kit.model.answers.constraints import ConstraintsAnswer
from actvo_kit.model.answers.learning import LearningAnswer
from actvo_kit.model.answers.motivators import MotivatorsAnswer
from actvo_kit.model.answers.options import OptionsAnswer
from actvo_kit.model.answers.strengths import StrengthsAnswer
from actvo_kit.model.answers.values import ValuesAnswer
from actvo_kit.model.pathway import Drafts
from actvo_kit.model.saved_answer import Answer

__all__ = ["changed_since", "digests"]

DRAWN_ON: tuple[type[AnswerRecord], ...] = (
    ValuesAnswer, MotivatorsAnswer, StrengthsAnswer, LearningAnswer, ConstraintsAnswer, OptionsAnswer,
)  # fmt: skip
"""What the first drafts are made from; weighing comes after them, and offers a refresh by itself (METHOD 13.7)."""
LENGTH = 16


def digests(answers: Mapping[str, Answer]) -> dict[str, str]:
    """Returns a digest of each answer that drafts draw on, by slug: of what the person said, and of nothing else."""
    return {kind.slug: _digest(kind, answers) for kind in DRAWN_ON}


def changed_since(drafts: Drafts, answers: Mapping[str, Answer]) -> bool:
    """Returns whether one of them is another than when `drafts` were written; False where that is not known."""
    today = digests(answers)
    return any(digest != today.get(slug, digest) for slug, digest in drafts.drawn_on.items())


def _digest(kind: type[AnswerRecord], answers: Mapping[str, Answer]) -> str:
    record = answer_of(kind, answers).plain()
    text = json.dumps({field: record[field] for field in record if field in kind.own}, sort_keys=True)
    return sha256(text.encode()).hexdigest()[:LENGTH]
