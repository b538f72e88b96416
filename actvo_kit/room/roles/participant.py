"""Lets one person see and change their own answers and drafts, and nobody else's."""

from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

from actvo_kit.drafting.brief import Brief
from actvo_kit.errors import NotAllowed
from actvo_kit.model.answers import RECORDS
from actvo_kit.model.answers.strengths import StrengthsAnswer
from actvo_kit.model.flow import Flow
from actvo_kit.model.migrate import schema
from actvo_kit.model.pathway import Drafts
from actvo_kit.model.room_views import PageView, ParticipantView
from actvo_kit.model.saved_answer import Ack, Answer, Change
from actvo_kit.room.answers.answer_merge import merge
from actvo_kit.room.answers.set_aside import has_aside, join, known_to, split
from actvo_kit.room.colleagues.colleague_links import ColleagueLinks, tell
from actvo_kit.room.colleagues.shown_replies import is_rated, with_replies
from actvo_kit.room.drafts.kept_drafts import keep_drafts, undo_drafts
from actvo_kit.room.drafts.personal_helper import PersonalHelper
from actvo_kit.room.pacing import opened_steps
from actvo_kit.room.people import talking_groups
from actvo_kit.room.pictures.group_drawing import changes_a_gallery
from actvo_kit.room.promises.promise import Promise
from actvo_kit.room.retention.my_data import MyData
from actvo_kit.room.room_context import RoomContext
from actvo_kit.room.sharing.sharing import Sharing
from actvo_kit.store import answers, colleagues, credentials, drafts, notes, people, progress
from actvo_kit.store.engine import Connection
from actvo_kit.words import _

__all__ = ["Participant"]

T = TypeVar("T")


class Saved(NamedTuple):
    """The reply to a change: whether it changed the stored answer, whether the person moved on, whether it put
    something up for the room to see, or took it down, and whether colleagues' replies may be read from now on.
    """

    ack: Ack
    is_changed: bool = False
    moved: bool = False
    posted: bool = False
    opens_replies: bool = False


class Participant:
    """One person's space in a room. Raises NotAllowed when nobody has this id, or the session has ended."""

    def __init__(self, context: RoomContext, person_id: str, session: str | None = None) -> None:
        self._context = context
        self._id = person_id
        self._session = session
        self._name = context.store.read(self._named)

    def here(self) -> ParticipantView:
        """Returns who they are, all they answered (every step of the workshop is in it), and where the room is."""
        return self._context.store.read(self._view)

    def told(self) -> PageView:
        """Returns where the room is, and what the facilitator arranged for them; every page asks when the room
        moves.
        """
        return self._context.store.read(lambda connection: PageView(**self._page_view(connection)))

    def save(self, change: Change) -> Ack:
        """Stores a change and replies after COMMIT; the same `edit_id` again gets the same reply and changes nothing.

        Raises NotAllowed when the step is not open, NotSaved when the store cannot take it now.
        """
        saved = self._write(lambda connection: self._save(connection, change))
        if saved.is_changed:
            news = {"slug": change.slug, "page": change.page, "version": saved.ack.version}
            self._context.bus.announce({"kind": "saved", "person": self._id, **news})
        if saved.moved:
            self._context.bus.announce({"kind": "progress", "slug": change.slug})
        if saved.opens_replies:
            tell(self._context, self._id)
        if saved.posted:
            self._context.bus.announce({"kind": "reveal"})
        return saved.ack

    def drafts(self, again: bool = False) -> Drafts:
        """Returns the draft pathways, frozen as soon as there are any; before that, what is not enough yet.

        `again` writes those anew of which nothing was kept, edited or removed. Raises NotAllowed before the step is
        open.
        """
        view = self._context.store.read(self._view)
        self._needs_open(view.flow, "pathways")
        if view.drafts is not None and not again:
            return view.drafts
        # Drafting may take its time, so it happens outside the transaction; what stands there by then wins.
        fresh = self._context.writers.template.write(Brief.of(self._context.pack, view.answers, self._context.clock()))
        return self._write(lambda connection: keep_drafts(connection, self._context, self._id, fresh, again))

    def undo(self) -> Drafts:
        """Returns the drafts before the last ones, and puts the last ones in their place; what was worked on stays.

        Raises NotAllowed when there are none before.
        """
        return self._write(lambda connection: undo_drafts(connection, self._context, self._id))

    def stuck(self, slug: str, on: bool) -> None:
        """Counts them as stuck in a step, or as stuck no longer, silently: the room learns no name."""

        def work(connection: Connection) -> None:
            self._needs_step(self._context.flow(connection), slug)
            progress.begin(connection, self._id, slug)
            people.mark_stuck(connection, self._id, slug if on else None)

        self._write(work)
        self._context.bus.announce({"kind": "progress", "slug": slug})

    def began(self, slug: str) -> None:
        """Counts them as having begun a step that came into view, whatever they do next."""

        def work(connection: Connection) -> bool:
            self._needs_step(self._context.flow(connection), slug)
            return progress.begin(connection, self._id, slug)

        if self._write(work):
            self._context.bus.announce({"kind": "progress", "slug": slug})

    @property
    def helper(self) -> PersonalHelper:
        """Returns the language model as this person may use it, where the host chose one; without one, the pack's
        questions.
        """
        return PersonalHelper(self._context, self._id)

    @property
    def my_data(self) -> MyData:
        """Returns everything of theirs in one piece, and its deletion."""
        return MyData(self._context, self._id)

    @property
    def colleague_links(self) -> ColleagueLinks:
        """Returns their links to colleagues, and what came back by them."""
        return ColleagueLinks(self._context, self._id)

    @property
    def promise(self) -> Promise:
        """Returns their group that agreed on a day, and what each of it shows."""
        return Promise(self._context, self._id)

    @property
    def sharing(self) -> Sharing:
        """Returns what they share with readers, and what became of it."""
        return Sharing(self._context, self._id)

    def erase(self) -> None:
        """Deletes everything of this person, from the disk too."""
        self.my_data.erase()

    def _write(self, work: Callable[[Connection], T]) -> T:
        """Runs `work` unless this browser was signed out; asking in the same transaction lets nothing come in
        between.
        """

        def while_signed_in(connection: Connection) -> T:
            self._named(connection)
            return work(connection)

        return self._context.store.write(while_signed_in)

    def _named(self, connection: Connection) -> str:
        """Returns their name. Raises NotAllowed when the session has ended, or nobody has the id."""
        name = people.name_of(connection, self._context.id, self._id)
        if name is None:
            raise NotAllowed(_("This place in the room does not exist; please join again."))
        held = self._session
        if held is not None and credentials.opens(connection, self._context.id, "session", held) != self._id:
            raise NotAllowed(_("This device is signed out; nothing more is saved from here."))
        return name

    def _view(self, connection: Connection) -> ParticipantView:
        whole = answers.of_person(connection, self._context.id, self._id)
        known = known_to(self._context.pack, whole)
        exercises = self._context.pack.workshop.exercises
        slugs = dict.fromkeys(slug for exercise in exercises for slug in (exercise, *RECORDS[exercise].writes))
        shown: dict[str, Answer] = {slug: known.get(slug) or self._blank(slug) for slug in slugs}
        written = drafts.of_person(connection, self._id)
        return ParticipantView(
            name=self._name,
            room_title=self._context.pack.workshop.title,
            answers=with_replies(connection, self._id, shown),
            begun=progress.of_person(connection, self._id),
            drafts=written.now,
            previous=written.before,
            offer=self.helper.offer(connection),
            aside=has_aside(self._context.pack, whole, known),
            **self._page_view(connection),
        )

    def _page_view(self, connection: Connection) -> dict[str, Any]:
        return {
            "flow": self._context.flow(connection),
            "triad": talking_groups.of_person(connection, self._context, self._id),
            "notes": notes.of_person(connection, self._context.id, self._id),
            "stuck": people.stuck_of(connection, self._id),
        }

    def _save(self, connection: Connection, change: Change) -> Saved:
        earlier = answers.reply_to(connection, self._id, change.edit_id)
        row = answers.of_exercise(connection, self._context.id, self._id, change.slug)
        if earlier is not None and row is None:
            return Saved(earlier)
        if earlier is None:
            flow = self._context.flow(connection)
            self._needs_open(flow, change.slug if change.by is None else change.by)
            if change.step is not None:
                self._needs_step(flow, change.step)
            self._needs_declared(change)
        stored, paths = row or (self._blank(change.slug), {})
        known, aside = split(stored.record, change.slug, self._context.pack)
        if earlier is not None:
            return Saved(earlier.with_values_of(known))
        before = stored.model_copy(update={"record": known})
        after, paths, ack = merge(before, paths, change, self._context.pack, self._context.clock())
        is_changed = after.version > before.version
        if is_changed:
            now = {
                "deck_version": self._blank(change.slug).deck_version,
                "record": join(after.record, aside, change.slug),
            }
            answers.keep(connection, self._context.id, self._id, after.model_copy(update=now), paths)
        moved = self._moved(connection, change, after)
        answers.remember(connection, self._id, ack)
        posted = is_changed and changes_a_gallery(change.slug, before, after)
        return Saved(ack, is_changed, moved, posted, self._opens_replies(connection, before, after))

    def _opens_replies(self, connection: Connection, before: Answer, after: Answer) -> bool:
        finished = after.slug == StrengthsAnswer.slug and is_rated(after) and not is_rated(before)
        return finished and bool(colleagues.replies(connection, self._id))

    def _moved(self, connection: Connection, change: Change, after: Answer) -> bool:
        """Counts a step begun or moved on from, and returns whether that is new. Done and skipped are one thing here,
        and so is asking for it again.
        """
        if change.by is not None:  # they are at another step
            return False
        moves_on = change.status is not None and after.status != "draft"
        step = change.step or self._context.pack.workshop.step_of(change.slug)
        began = after.version > 0 and progress.begin(connection, self._id, step, moves_on)
        was_stuck = moves_on and people.stuck_of(connection, self._id) == step
        if was_stuck:
            people.mark_stuck(connection, self._id, None)
        return began or was_stuck

    def _needs_open(self, flow: Flow, slug: str) -> None:
        if slug not in {step.slug for step in opened_steps(flow, self._context.pack.workshop)}:
            raise NotAllowed(_("This step is not open yet; the facilitator opens it for everyone."))

    def _needs_step(self, flow: Flow, step: str) -> None:
        if step not in {opened.id for opened in opened_steps(flow, self._context.pack.workshop)}:
            raise NotAllowed(_("This step is not open yet; the facilitator opens it for everyone."))

    def _needs_declared(self, change: Change) -> None:
        """Refuses a change to another exercise's record, unless the writer's record declares it: fields alone, and
        never whether that one is done.
        """
        if change.by is None:
            return
        if change.slug not in RECORDS[change.by].writes or change.status is not None or change.place is not None:
            raise NotAllowed(_("This exercise keeps nothing there."))

    def _blank(self, slug: str) -> Answer:
        version = RECORDS[slug].deck_version(self._context.pack)
        return Answer(slug=slug, deck_version=version, schema_version=schema(slug))
