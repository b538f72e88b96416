"""What every exercise does: show its words, keep what is answered, say back what it heard."""

import uuid
from collections.abc import Mapping, Set
from typing import Any, ClassVar

import traitlets
from pydantic import ValidationError

from actvo_kit.desk.protocol import ParticipantDesk
from actvo_kit.exercises.asking import Asking
from actvo_kit.exercises.question import answer_question
from actvo_kit.exercises.saving import Saving, refused
from actvo_kit.model.answers import RECORDS
from actvo_kit.model.answers.base import AnswerRecord
from actvo_kit.model.room_views import Here
from actvo_kit.model.saved_answer import Ack, Answer, Change, apply
from actvo_kit.model.workshop import Pack, Step
from actvo_kit.widget import KitWidget
from actvo_kit.words import _

__all__ = ["Exercise"]


def _from_python() -> Any:
    return traitlets.Dict().tag(sync=True)


class Exercise(KitWidget):
    """One exercise of one person. A subclass gives `content_of` and `reading_of`; its folder's name is its slug.

    Python writes `content` (words and settings), `restored` (the answer as kept), `ack`, `reading` (what it says back)
    and `links` (to the other exercises); the browser writes `answer`, a `Change` with all that is not acknowledged.
    """

    slug: ClassVar[str]
    reads_at_once: ClassVar[bool] = False
    """Whether the reading follows a change before it is saved: where a person moves something and looks."""
    unread: ClassVar[frozenset[str]] = frozenset()
    """Names of fields that no reading looks at, such as a note: nothing is made anew for them."""
    asks: ClassVar[type[Asking]] = Asking
    """What the page may ask of the room's language model."""

    content = _from_python()
    restored = _from_python()
    ack = _from_python()
    reading = _from_python()
    links = _from_python()
    asking = _from_python()
    question = _from_python()
    step_id = traitlets.Unicode().tag(sync=True)
    answer = traitlets.Dict().tag(sync=True, echo_update=False)

    def __init_subclass__(cls, **more: Any) -> None:
        super().__init_subclass__(**more)
        cls.slug = cls.__module__.split(".")[-2]

    def __init__(self, desk: ParticipantDesk, pack: Pack, here: Here, step: str | None = None) -> None:
        self.desk, self.pack, self.here = desk, pack, here
        self._at = step or self.slug
        self.taken = 0
        """How often it took over what the desk said: `here` may not know of what was taken while it was asked for."""
        self._saving = Saving(desk, self._run, self._acknowledged)
        kept = self.kept
        self.record = self._read_of = dict(kept.record)
        self._asking = self.asks(self)
        super().__init__(
            self.slug, desk.served, step_id=self._at, content=self.content_of(), restored=kept.plain(),
            reading=self._reading(), asking=self._asking.told(), links=self._links(),
        )  # fmt: skip
        self.observe(self._answered, "answer")

    @property
    def kept(self) -> Answer:
        """The answer as the server has it."""
        return self.here.answers.get(self.slug) or Answer(slug=self.slug)

    @property
    def step(self) -> Step:
        """This exercise's place in the running order."""
        return next(step for step in self.pack.workshop.steps if step.id == self._at)

    def _links(self) -> dict[str, str]:
        """Where the other exercises are, by slug, each at its first step: on this page, or on one that a server has."""
        workshop = self.pack.workshop
        own = next((page for page in workshop.pages if self._at in {step.id for step in page.steps}), None)
        found = [
            (step.slug, f"#{step.id}" if page == own else f"/page/{page.id}#{step.id}")
            for page in workshop.pages
            for step in page.steps
            if step.slug and (page == own or self.desk.served)
        ]
        return dict(reversed(found))

    def content_of(self) -> dict[str, Any]:
        """What the browser needs to show: words, ids and settings, in the room's language."""
        raise NotImplementedError

    def reading_of(self, record: Any) -> dict[str, Any]:
        """What the exercise says back about `record`: sentences and pictures."""
        raise NotImplementedError

    async def keep_elsewhere(self, slug: str, fields: Mapping[str, Any]) -> Ack:
        """Keeps what this exercise asks for another one, whose fields its record names in `writes`; what another page
        changed there meanwhile comes back as a conflict. Raises ActvoError and httpx.HTTPError.
        """
        return await self.desk.save(
            Change(
                slug=slug,
                by=self.slug,
                edit_id=uuid.uuid4().hex,
                page=self.model_id or self.slug,
                base_version=self.here.answers[slug].version,
                fields=dict(fields),
            )
        )

    async def wanted(self, request: Mapping[str, Any]) -> None:
        """Answers a request of the browser, such as `{"want": "drafts"}`; here, what concerns the language model."""
        await self._asking.wanted(request)

    def concerned(self, news: Mapping[str, Any]) -> bool:
        """Whether something was saved elsewhere: on another page of this person, or by another exercise."""
        return news["slug"] != self.slug or news["page"] not in self._saving.pages

    def take_over(self, **news: Any) -> None:
        """Takes what the desk just said into what is known of the person, such as `drafts`."""
        self.taken += 1
        self.here = self.here.model_copy(update=news)

    def heard(self, here: Here, news: Mapping[str, Any]) -> None:
        """Takes in what was saved elsewhere."""
        if news["slug"] != self.slug:
            self.here = here
            self.content = self.content_of()
            self.read_again()
        elif news["page"] not in self._saving.pages:
            self._restore(here)
        self._asking.show()

    def _restore(self, here: Here) -> None:
        self.here = here
        kept = self.kept
        self.record = dict(kept.record)
        self.content = self.content_of()
        self.restored = kept.plain()
        self.read_again()

    def read_again(self, record: dict[str, Any] | None = None) -> None:
        """Says back what `record` means, by default what is kept."""
        self._read_of = self.record if record is None else record
        self.reading = self._reading()

    def _look_at(self, record: dict[str, Any]) -> None:
        """Says back what `record` means, where that is something else than what was read last."""
        if _without(record, self.unread) != _without(self._read_of, self.unread):
            self.read_again(record)

    def show_tried(self, reading: dict[str, Any]) -> None:
        """Shows the reading of something that is only tried: the next save reads what is kept."""
        self._read_of, self.reading = {}, reading

    def _reading(self) -> dict[str, Any]:
        try:
            found: AnswerRecord = RECORDS[self.slug].read(self._read_of)
        except ValidationError:
            return dict(self.reading)
        return self.reading_of(found)

    def _answered(self, change: Mapping[str, Any]) -> None:
        try:
            read = Change.read({**change["new"], "slug": self.slug, "by": None, "step": self._at})
        except ValidationError:
            self.ack = refused(change["new"], _("This could not be read; please type it again, a little shorter."))
            return
        self._saving.take(read)
        if self.reads_at_once:
            self._look_at(apply(self.record, read.fields))

    def _acknowledged(self, change: Change, ack: Ack) -> None:
        self.taken += 1
        good = {path: value for path, value in change.fields.items() if path not in ack.errors | ack.conflicts}
        for news in (ack.elsewhere, good, ack.conflicts):
            self.record = apply(self.record, news)
        self._look_at(apply(self.record, self._saving.unsaved if self.reads_at_once else {}))
        self.ack = ack.plain()

    def asked(self, request: Mapping[str, Any]) -> None:
        """Takes what the browser asks for: a question, or what the exercise has beside."""
        self._run(self._question(request) if request.get("want") == "question" else self.wanted(request))

    async def _question(self, request: Mapping[str, Any]) -> None:
        await answer_question(self, request)
        if request.get("ask"):
            await self._asking.look()


def _without(record: dict[str, Any], names: Set[str]) -> dict[str, Any]:
    return {
        name: _without(value, names) if isinstance(value, dict) else value
        for name, value in record.items()
        if name not in names
    }
