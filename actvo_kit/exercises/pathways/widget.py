"""Asks for draft pathways when the step is first seen; what a person makes of them, or writes beside them, is their
answer.

Paths of the answer: `pathway.PW-A.title` and so on, `pathway.PW-A.accepted.<sentence id>`, `set_aside.PW-A`,
`removed.<sentence id>`. PW-A to PW-C are drafts; the person's own begin with PW-D.
"""

from collections.abc import Mapping
from typing import Any

import httpx

from actvo_kit.errors import ActvoError
from actvo_kit.exercises.base import Exercise
from actvo_kit.exercises.matrix_material import Material
from actvo_kit.exercises.pathways.asking_for_drafts import AskingForDrafts
from actvo_kit.exercises.pathways.choices import option_choices, strength_choices
from actvo_kit.exercises.pathways.possible import limited_since, possible
from actvo_kit.exercises.pathways.reading import reading
from actvo_kit.exercises.pathways.weighed import weighed_since
from actvo_kit.model.across import answer_of
from actvo_kit.model.answers.options import OptionsAnswer
from actvo_kit.model.answers.pathways import PathwaysAnswer, PathwaysSettings
from actvo_kit.model.drawn_on import changed_since
from actvo_kit.model.pathway import Drafts
from actvo_kit.words import N_, _

__all__ = ["Pathways"]

AWAY = N_("The drafts could not be fetched just now. What you answered is safe; please try again in a moment.")


class Pathways(Exercise):
    """The exercise pathways, METHOD E8: drafts made from the answers (13.7), and pathways of one's own."""

    asks = AskingForDrafts
    _writing = False
    _trouble: str | None = None

    def content_of(self) -> dict[str, Any]:
        """Returns the drafts and those before once they are written, how the writing goes, and what a pathway of one's
        own is put together from.
        """
        answers = self.view.answers
        drafts, previous = self._possible(self.view.drafts), self._possible(self.view.previous)
        return {
            "short": PathwaysSettings.read(self.step.settings).short,
            "drafts": drafts.plain() if drafts else None,
            "previous": previous.plain() if previous and previous.pathways else None,
            "blocked": Material(self.pack, answers).ruled_out_rows(),
            "since": self._since(),
            "shortlist": list(self._options.shortlist),
            "options": option_choices(self.pack, answers),
            "abilities": strength_choices(self.pack, answers),
            "gallery": self.desk.served,
            "strengths": [strength.id for strength in self.pack.strengths.strengths],
            "writing": self._writing,
            "trouble": self._trouble,
        }

    def reading_of(self, record: PathwaysAnswer) -> dict[str, Any]:
        """Returns what the person may want to look at once more."""
        return reading(record, self._options.known(self.pack))

    def _since(self) -> str | None:
        """Returns what has changed since the drafts were written, where it is worth drafting again; else None."""
        drafts, answers = self.view.drafts, self.view.answers
        if drafts is None:
            return None
        if limited_since(drafts, answers, self.pack):
            return "limits"
        if weighed_since(answers, self.pack, drafts):
            return "weighing"
        return "answers" if changed_since(drafts, answers) else None

    def _possible(self, drafts: Drafts | None) -> Drafts | None:
        """Returns the drafts as far as they are possible within the person's limits today."""
        return possible(drafts, self.view.answers, self.pack) if drafts else None

    @property
    def _options(self) -> OptionsAnswer:
        return answer_of(OptionsAnswer, self.view.answers)

    async def wanted(self, request: Mapping[str, Any]) -> None:
        """Fetches the drafts. `again` rewrites untouched ones; drafts without a choice are always written again."""
        if request.get("want") != "drafts":
            await super().wanted(request)
        elif not self._writing:
            await self._fetch(request)

    async def _fetch(self, request: Mapping[str, Any]) -> None:
        before, drafts = self.view.drafts, None
        remaining = self._possible(before)
        again = bool(request.get("again")) or (remaining is not None and not remaining.pathways)
        self._writing, self._trouble = True, None
        self.content = self.content_of()
        try:
            drafts = await self.desk.drafts(again=again)
        except ActvoError as error:
            self._trouble = str(error)
        except httpx.HTTPError:
            self._trouble = _(AWAY)
        self._writing = False
        if drafts is not None:
            self.take_over(drafts=drafts)
            if before is not None and before.pathways and drafts != before:
                self.take_over(previous=before)
        self.content = self.content_of()
        self.read_again()
