"""Says back learning conditions as a card, METHOD E5: what helped, what is needed, the time there is. Never what
somebody is, and nothing of LP10.
"""

from typing import Any

from actvo_kit.method.learning import by_match, is_whole
from actvo_kit.method.learning_card import CORE, card
from actvo_kit.model.answers.learning import LearningAnswer
from actvo_kit.model.workshop import Pack
from actvo_kit.words import _

__all__ = ["reading"]

WAYS = 3
"""The number of ways to learn that are suggested."""


def reading(record: LearningAnswer, pack: Pack) -> dict[str, Any]:
    """Returns `{"lines": [{"title", "text"}], "core": sentence, "ways": [title]}`; lines are only of what was
    answered, and `ways` is empty while no need is known.
    """
    return {
        "lines": [{"title": title, "text": text} for title, text in card(record, pack)],
        "core": _(CORE),
        "ways": _ways(record, pack),
    }


def _ways(record: LearningAnswer, pack: Pack) -> list[str]:
    """Returns the ways that fit best; the last gives place to one with practice or feedback, where those lack."""
    fitting = [format_id for format_id, fit in by_match(record.needs, pack.learning) if fit is not None]
    best, others = fitting[:WAYS], fitting[WAYS:]
    while best and not is_whole(best, pack.learning) and others:
        best = [*best[: WAYS - 1], others.pop(0)]
    titles = {format_.id: format_.words[pack.workshop.language].title for format_ in pack.learning.formats}
    return [titles[format_id] for format_id in best]
