"""Saves what an exercise asks for once and keeps in another's record: the same way as its own answer, with versions,
conflicts and errors of its own.
"""

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from functools import partial
from typing import Any

from pydantic import ValidationError

from actvo_kit.desk.protocol import ParticipantDesk
from actvo_kit.exercises.saving import Saving, refused
from actvo_kit.model.answers import RECORDS
from actvo_kit.model.saved_answer import Ack, Answer, Change
from actvo_kit.words import _

__all__ = ["Elsewhere"]


class Elsewhere:
    """Saves the fields of other records that the exercise `slug` declares in `writes`; `acknowledged` is told the slug
    of the record, the change and what came of it.
    """

    def __init__(
        self,
        slug: str,
        desk: ParticipantDesk,
        run: Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]],
        acknowledged: Callable[[str, Change, Ack], None],
    ) -> None:
        self._slug = slug
        self._fields = RECORDS[slug].writes
        self._saving = {other: Saving(desk, run, partial(acknowledged, other)) for other in self._fields}

    def stored(self, answers: Mapping[str, Answer]) -> dict[str, Any]:
        """Returns what is kept of the declared fields, by the slug of their record, as a page restores an answer."""
        return {other: self._restricted(answers.get(other) or Answer(slug=other)) for other in self._fields}

    def _restricted(self, answer: Answer) -> dict[str, Any]:
        record = {name: value for name, value in answer.record.items() if name in self._fields[answer.slug]}
        return answer.model_copy(update={"record": record}).plain()

    def take(self, sent: Mapping[str, Any]) -> dict[str, Any] | None:
        """Saves what the browser changed; returns an acknowledgement when it cannot even be read."""
        other = str(sent.get("slug", ""))
        try:
            change = Change.read({**sent, "by": self._slug, "step": None, "status": None, "place": None})
        except ValidationError:
            return {
                "slug": other,
                **refused(sent, _("This could not be read; please type it again, a little shorter.")),
            }
        if other not in self._saving:
            return {"slug": other, **refused(sent, _("This exercise keeps nothing there."))}
        self._saving[other].take(change)
        return None
