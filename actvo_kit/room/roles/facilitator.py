"""Lets the facilitator pace the room, count people, and show the room its picture. Never an answer."""

from collections.abc import Callable

from actvo_kit.errors import NotAllowed
from actvo_kit.model import moves
from actvo_kit.model.flow import Flow
from actvo_kit.model.moves import Move
from actvo_kit.model.room_views import Console, News
from actvo_kit.room import pacing
from actvo_kit.room.entry import readmission
from actvo_kit.room.entry.joining import WayIn
from actvo_kit.room.people import talking_groups
from actvo_kit.room.people.reporting_lines import declared, managers
from actvo_kit.room.pictures import group_reveals
from actvo_kit.room.retention.room_retention import Keeping
from actvo_kit.room.roles.console_view import console_of, person_behind
from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import notes, people, progress, rooms
from actvo_kit.store.engine import Connection
from actvo_kit.words import N_, _

__all__ = ["Facilitator"]

MARKED_LATE = N_(
    "Who manages somebody is said before the start: later, a picture would tell whether that person has finished."
)
OPEN_ALREADY = N_("It was open already: somebody was quicker.")


class Facilitator:
    """The console of one room. Its methods return counts of people, names of people and texts of the pack."""

    def __init__(self, context: RoomContext, way_in: WayIn) -> None:
        self._context = context
        self._way_in = way_in

    def console(self) -> Console:
        """Returns the console's screen now."""
        view = self._context.store.read(lambda connection: console_of(connection, self._context, self._way_in))
        return view.model_copy(update={"kept": Keeping(self._context).sentence("people")})

    def start(self) -> None:
        """Starts the workshop and opens its first step; a second start does nothing."""
        self.do(moves.Start())

    def open_next(self, expected: int) -> None:
        """Opens the step after the `expected` number of open ones; a second click does nothing. Raises NotAllowed."""
        self.do(moves.OpenNext(expected=expected))

    def reveal(self, item: str = "values") -> None:
        """Draws the room's picture of `item`, once, and shows it on the projector; pressed again it is the same.

        Raises NotAllowed with the reason when the aggregation rule (METHOD 11.3) does not allow it.
        """
        self.do(moves.Reveal(item=item))

    def do(self, move: Move) -> str:
        """Carries out a move, and returns a sentence about it, or "". Raises NotAllowed with the reason."""
        if isinstance(move, moves.Reveal):
            return self._reveal(move)
        if isinstance(move, moves.LetIn):
            return self._context.store.write(lambda connection: self._let_in(connection, move))
        arranged = self._arranged(move)
        if arranged is None:
            return self._pace(move)
        sentence, news = self._context.store.write(arranged)
        self._context.bus.announce(news)
        return sentence

    def _arranged(self, move: Move) -> Callable[[Connection], tuple[str, News]] | None:
        """Returns the work of a move that changes more than the flow, in one transaction, with its sentence and news;
        else None.
        """
        context = self._context
        match move:
            case moves.Show():
                return lambda connection: (group_reveals.show(connection, context, move.item), {"kind": "reveal"})
            case moves.FormTriads():
                return lambda connection: (talking_groups.form(connection, context, move.anew), {"kind": "triads"})
            case moves.ManagerPresent() | moves.MarkManager():
                return lambda connection: (self._manages(connection, move), {"kind": "flow"})
            case moves.Tell():
                return lambda connection: self._tell(connection, move)
        return None

    def _reveal(self, move: moves.Reveal) -> str:
        """Draws the picture; an attempt that found too few answers is stored, and said."""
        sentence, drawn = self._context.store.write(
            lambda connection: group_reveals.reveal(connection, self._context, move.item)
        )
        self._context.bus.announce({"kind": "reveal"})
        if not drawn:
            raise NotAllowed(sentence)
        return sentence

    def _pace(self, move: Move) -> str:
        """Moves the flow, by `room.pacing`."""
        moved = self._move(lambda flow: self._after(flow, move))
        match move:
            case moves.OpenNext():
                return "" if moved else _(OPEN_ALREADY)
            case moves.Reset():
                return _("Its time starts again, and its picture is off the projector. Every answer is still there.")
            case moves.Call():
                return _("A note on their pages asks them to come along. Nobody is moved.")
        return ""

    def _after(self, flow: Flow, move: Move) -> Flow:  # noqa: PLR0911 - one line for each move
        workshop, now = self._context.pack.workshop, self._context.clock()
        match move:
            case moves.Start():
                return pacing.start(flow, workshop, now)
            case moves.OpenNext():
                return pacing.open_next(flow, workshop, move.expected, now)
            case moves.GoBack():
                return pacing.go_back(flow, workshop, move.slug, now)
            case moves.Reset():
                return group_reveals.hidden(pacing.go_back(flow, workshop, move.slug, now), move.slug, self._context)
            case moves.AddMinutes():
                return pacing.add_minutes(flow, workshop, move.slug, move.minutes)
            case moves.TakeBreak():
                return pacing.take_break(flow, move.minutes, now)
            case moves.Talk():
                return pacing.talk(flow, workshop, move.slug, move.on, now)
            case moves.Resume():
                return pacing.resume(flow, workshop, now)
            case moves.Call():
                return pacing.call(flow, now)
            case moves.End():
                return pacing.end(flow, workshop, now)
        return pacing.reopen(flow)

    def _move(self, step: Callable[[Flow], Flow]) -> bool:
        moved = self._context.store.write(lambda connection: self._step(connection, step))
        if moved:
            self._context.bus.announce({"kind": "flow"})
        return moved

    def _step(self, connection: Connection, step: Callable[[Flow], Flow]) -> bool:
        """Moves the flow. Another step opens with nobody stuck: a count that only the gone keep up would tell
        of them.
        """
        opened = self._context.flow(connection).opened
        moved = rooms.move(connection, self._context.id, step)
        if self._context.flow(connection).opened > opened:
            progress.unstick(connection, self._context.id)
        return moved

    def _tell(self, connection: Connection, move: moves.Tell) -> tuple[str, News]:
        person = None if move.person is None else self._person(connection, move.person)
        notes.add(connection, self._context.id, person, move.text, self._context.clock())
        everybody, alone = _("It is on everybody’s page now."), _("It is on their page; nobody else sees it.")
        return everybody if person is None else alone, {"kind": "note", "person": person}

    def _let_in(self, connection: Connection, move: moves.LetIn) -> str:
        return readmission.let_in(connection, self._context, self._person(connection, move.person))

    def _manages(self, connection: Connection, move: moves.ManagerPresent | moves.MarkManager) -> str:
        if isinstance(move, moves.ManagerPresent):
            self._attends(connection, move.on)
        else:
            self._mark(connection, self._person(connection, move.person), move.on)
        return ""

    def _attends(self, connection: Connection, on: bool) -> None:
        if not on and managers(connection, self._context):
            raise NotAllowed(_("Somebody here manages others, so this stays ticked."))
        update = {"manager_present": on}
        rooms.move(connection, self._context.id, lambda flow: flow.model_copy(update=update))

    def _mark(self, connection: Connection, person: str, on: bool) -> None:
        """Marks a manager, before the start only: a picture that closes with a mark would tell that the person has
        finished.
        """
        if self._context.flow(connection).phase != "waiting":
            raise NotAllowed(_(MARKED_LATE))
        if not on and person in declared(connection, self._context).values():
            raise NotAllowed(_("The roster says that this person manages somebody here."))
        people.mark_manager(connection, person, on)

    def _person(self, connection: Connection, key: str) -> str:
        person_id = person_behind(connection, self._context, key)
        if person_id is None:
            raise NotAllowed(_("This person is not in the room any more."))
        return person_id
