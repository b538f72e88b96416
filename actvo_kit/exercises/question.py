"""Fetches one good question for a person who is writing, METHOD 13.8: when they ask for it, about what they wrote, kept
nowhere.
"""

from collections.abc import Mapping
from typing import Any, Protocol

import httpx
from pydantic import ValidationError

from actvo_kit.desk.protocol import ParticipantDesk
from actvo_kit.errors import ActvoError
from actvo_kit.model.drafting_offer import Ask
from actvo_kit.words import N_, _

__all__ = ["answer_question"]

AWAY = N_("The question could not be fetched just now. What you wrote is safe; please try again in a moment.")
UNREADABLE = N_("This could not be read; please try again.")


class Writing(Protocol):
    """The part of an exercise that questions need: `question` is the trait that the page shows."""

    desk: ParticipantDesk
    slug: Any
    question: Any


async def answer_question(exercise: Writing, request: Mapping[str, Any]) -> None:
    """Answers `{"want": "question", "near": …, "number": …, "ask": …}` with the trait `question`.

    `ask` holds what the person ticked for the room's language model, and the seal of the letter they saw; without it
    the pack asks.

    That is `{"number", "found", "trouble", "before"}`: the request's number, so that only the part that asked shows it;
    a `Reflection`, or a sentence in its place; and the id of the last question, which does not come again at once.
    """
    reflection, trouble, before = None, None, exercise.question.get("before", "")
    try:
        of = {"about": exercise.slug, "near": request.get("near", ""), "after": before}
        ask = Ask.read({**Ask.read(request.get("ask", {})).plain(), **of})
        reflection = (await exercise.desk.question(ask)).plain()
        before = reflection["id"]
    except ActvoError as error:
        trouble = str(error)
    except ValidationError:
        trouble = _(UNREADABLE)
    except httpx.HTTPError:
        trouble = _(AWAY)
    exercise.question = {"number": request.get("number"), "found": reflection, "trouble": trouble, "before": before}
