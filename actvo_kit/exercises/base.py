"""Shows an exercise's words, saves what is answered, and says back what it means."""

from collections.abc import Mapping, Set
from typing import Any, ClassVar

import traitlets
from pydantic import ValidationError

from actvo_kit.desk.protocol import ParticipantDesk
from actvo_kit.exercises.asking import Asking
from actvo_kit.exercises.elsewhere import Elsewhere
from actvo_kit.exercises.question import answer_question
from actvo_kit.exercises.saving import Saving, refused
from actvo_kit.model.answers import RECORDS
from actvo_kit.model.answers.base import AnswerRecord
from actvo_kit.model.room_views import ParticipantView
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
    `there`, `ack_there` and `answer_there` are the same for what it asks for once and keeps in another's record, each
    with the `slug` of that one. `again` is how far the person is in a second step of the exercise, None in the first:
    both have one answer, and its status is the first one's.
    """

    slug: ClassVar[str]
    reads_at_once: ClassVar[bool] = False
    """Whether the reading follows a change before it is saved: where a person moves something and looks."""
    unread: ClassVar[frozenset[str]] = frozenset()
    """Names of fields that no reading looks at, such as a note: nothing is made anew for them."""
    asks: ClassVar[type[Asking]] = Asking
    """The class that asks the room's language model for the page."""

    content = _from_python()
    restored = _from_python()
    ack = _from_python()
    reading = _from_python()
    links = _from_python()
    asking = _from_python()
    question = _from_python()
    there = _from_python()
    ack_there = _from_python()
    step_id = traitlets.Unicode().tag(sync=True)
    again = traitlets.Unicode(None, allow_none=True).tag(sync=True)
    answer = traitlets.Dict().tag(sync=True, echo_update=False)
    answer_there = traitlets.Dict().tag(sync=True, echo_update=False)

    def __init_subclass__(cls, **more: Any) -> None:
        super().__init_subclass__(**more)
        cls.slug = cls.__module__.split(".")[-2]

    def __init__(self, desk: ParticipantDesk, pack: Pack, view: ParticipantView, step: str | None = None) -> None:
        self.desk, self.pack, self.view = desk, pack, view
        self._at = step or self.slug
        self.taken = 0
        """How often it took over what the desk said: a `view` asked for before may not have what was taken
        meanwhile.
        """
        self._saving = Saving(desk, self._run, self._acknowledged)
        self._elsewhere = Elsewhere(self.slug, desk, self._run, self._acknowledged_there)
        stored = self.stored
        self.record = self._read_of = dict(stored.record)
        self._asking = self.asks(self)
        super().__init__(
            self.slug, desk.served, step_id=self._at, content=self.content_of(), restored=stored.plain(),
            reading=self._reading(), asking=self._asking.state(), links=self._links(),
            there=self._elsewhere.stored(view.answers), again=self._again(),
        )  # fmt: skip
        self.observe(self._answered, "answer")
        self.observe(self._answered_there, "answer_there")

    @property
    def stored(self) -> Answer:
        """Returns the answer as the server has it."""
        return self.view.answers.get(self.slug) or Answer(slug=self.slug)

    @property
    def step(self) -> Step:
        """Returns this exercise's place in the running order."""
        return next(step for step in self.pack.workshop.steps if step.id == self._at)

    def _again(self) -> str | None:
        if self._at == self.pack.workshop.step_of(self.slug):
            return None
        return "done" if self.view.begun.get(self._at) else "draft"

    def _links(self) -> dict[str, str]:
        """Returns the addresses of the other exercises, by slug, each at its first step: on this page, or on one that a
        server has.
        """
        workshop = self.pack.workshop
        own = next((page for page in workshop.pages if self._at in {step.id for step in page.steps}), None)
        addresses = [
            (step.slug, f"#{step.id}" if page == own else f"/page/{page.id}#{step.id}")
            for page in workshop.pages
            for step in page.steps
            if step.slug and (page == own or self.desk.served)
        ]
        return dict(reversed(addresses))

    def content_of(self) -> dict[str, Any]:
        """Returns what the browser needs to show: words, ids and settings, in the room's language."""
        raise NotImplementedError

    def reading_of(self, record: Any) -> dict[str, Any]:
        """Returns what the exercise says back about `record`: sentences and pictures."""
        raise NotImplementedError

    async def wanted(self, request: Mapping[str, Any]) -> None:
        """Answers a request of the browser, such as `{"want": "drafts"}`; here, what concerns the language model."""
        await self._asking.wanted(request)

    def concerned(self, news: Mapping[str, Any]) -> bool:
        """Returns whether something was saved elsewhere: on another page of this person, or by another exercise."""
        return news["slug"] != self.slug or news["page"] not in self._saving.pages

    def take_over(self, **news: Any) -> None:
        """Updates the person's view with what the desk just said, such as `drafts`."""
        self.taken += 1
        self.view = self.view.model_copy(update=news)

    def heard(self, view: ParticipantView, news: Mapping[str, Any]) -> None:
        """Takes in what was saved elsewhere."""
        if news["slug"] != self.slug:
            self.view = view
            self.there = self._elsewhere.stored(view.answers)
            self.content = self.content_of()
            self.read_again()
        elif news["page"] not in self._saving.pages:
            self._restore(view)
        self._asking.show()

    def _restore(self, view: ParticipantView) -> None:
        self.view = view
        stored = self.stored
        self.record = dict(stored.record)
        self.content = self.content_of()
        self.restored = stored.plain()
        self.read_again()

    def read_again(self, record: dict[str, Any] | None = None) -> None:
        """Says back what `record` means, by default what is stored."""
        self._read_of = self.record if record is None else record
        self.reading = self._reading()

    def _look_at(self, record: dict[str, Any]) -> None:
        """Reads `record` where it differs from what was read last, apart from `unread` fields."""
        if _without(record, self.unread) != _without(self._read_of, self.unread):
            self.read_again(record)

    def show_tried(self, reading: dict[str, Any]) -> None:
        """Shows the reading of something that is only tried: the next save reads what is stored."""
        self._read_of, self.reading = {}, reading

    def _reading(self) -> dict[str, Any]:
        try:
            record: AnswerRecord = RECORDS[self.slug].read(self._read_of)
        except ValidationError:
            return dict(self.reading)
        return self.reading_of(record)

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

    def _answered_there(self, change: Mapping[str, Any]) -> None:
        refusal = self._elsewhere.take(change["new"])
        if refusal is not None:
            self.ack_there = refusal

    def _acknowledged_there(self, slug: str, change: Change, ack: Ack) -> None:
        """Shows what was kept there at once: that it was is announced to this page a moment later."""
        self.taken += 1
        stored = self.view.answers.get(slug) or Answer(slug=slug)
        record = stored.record
        good = {path: value for path, value in change.fields.items() if path not in ack.errors | ack.conflicts}
        for news in (ack.elsewhere, good, ack.conflicts):
            record = apply(record, news)
        now = stored.model_copy(update={"record": record, "version": ack.version})
        self.view = self.view.model_copy(update={"answers": {**self.view.answers, slug: now}})
        self.ack_there = {"slug": slug, **ack.plain()}
        self.content = self.content_of()
        self.read_again()

    def handle(self, request: Mapping[str, Any]) -> None:
        """Takes a request of the browser: for a question, or for what the exercise has beside."""
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
