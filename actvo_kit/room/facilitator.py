"""What the facilitator may see and do: pace the room, count people, show the room its picture. Never an answer."""

from collections.abc import Callable

from sqlalchemy import Connection

from actvo_kit.errors import NotAllowed
from actvo_kit.model.room import Console, Flow, RevealState, StepCount
from actvo_kit.model.workshop import Step
from actvo_kit.room import flow as pacing
from actvo_kit.room.ground import Ground
from actvo_kit.room.pictures import OFFERED, draw, slug_of, title
from actvo_kit.room.places import places
from actvo_kit.store import answers, people, reveals, rooms
from actvo_kit.store.answers import Progress
from actvo_kit.store.reveals import Revealed

__all__ = ["Facilitator"]

READY = "Ready. Shares are rounded to 5 %, small counts stay hidden, and the picture is frozen."


class Facilitator:
    """The console of one room. Its methods return counts of people, names of people and texts of the pack."""

    def __init__(self, ground: Ground, join_url: str) -> None:
        self._ground = ground
        self._join_url = join_url

    def console(self) -> Console:
        """The screen now."""
        return self._ground.store.read(self._console)

    def start(self) -> None:
        """Starts the workshop and opens its first step; a second start does nothing."""
        workshop, now = self._ground.pack.workshop, self._ground.clock()
        self._move(lambda flow: pacing.start(flow, workshop, now))

    def open_next(self, expected: int) -> None:
        """Opens the step after the `expected` number of open ones; a second click does nothing. Raises NotAllowed."""
        workshop, now = self._ground.pack.workshop, self._ground.clock()
        self._move(lambda flow: pacing.open_next(flow, workshop, expected, now))

    def reveal(self, item: str = "values") -> None:
        """Freezes the room's picture of `item` and shows it on the projector.

        Raises NotAllowed with the reason when the aggregation rule (METHOD 11.3) does not allow it.
        """
        if item not in OFFERED:
            raise NotAllowed("The room has no picture of this.")
        self._ground.store.write(lambda connection: self._reveal(connection, item))
        self._ground.bus.announce({"kind": "reveal"})

    def _move(self, step: Callable[[Flow], Flow]) -> None:
        if self._ground.store.write(lambda connection: rooms.move(connection, self._ground.id, step)):
            self._ground.bus.announce({"kind": "flow"})

    def _console(self, connection: Connection) -> Console:
        ground, workshop = self._ground, self._ground.pack.workshop
        flow = rooms.flow(connection, ground.id)
        progress = answers.progress(connection, ground.id)
        return Console(
            workshop=workshop.title,
            code=ground.keys.join_code,
            join_url=self._join_url,
            flow=flow,
            people=people.names(connection, ground.id),
            steps=tuple(_count(step, flow, progress) for step in workshop.steps),
            scripts={step.slug: step.script for step in workshop.steps},
            reveal=self._reveal_state(connection, OFFERED[0]),
            now=ground.clock(),
        )

    def _reveal_state(self, connection: Connection, item: str) -> RevealState:
        last = reveals.last(connection, self._ground.id, item)
        drawn = self._draw(connection, item)
        return RevealState(
            item=item,
            title=title(item, self._ground.pack),
            ready=not isinstance(drawn, str),
            reason=drawn if isinstance(drawn, str) else READY,
            revealed=last is not None,
        )

    def _reveal(self, connection: Connection, item: str) -> None:
        drawn = self._draw(connection, item)
        if isinstance(drawn, str):
            raise NotAllowed(drawn)
        reveals.keep(connection, self._ground.id, item, drawn, self._ground.clock())

    def _draw(self, connection: Connection, item: str) -> Revealed | str:
        finished = answers.done(connection, self._ground.id, slug_of(item))
        return draw(item, self._ground.pack, finished, reveals.last(connection, self._ground.id, item))


def _count(step: Step, flow: Flow, progress: Progress) -> StepCount:
    here = {(status, place): people for (slug, status, place), people in progress.items() if slug == step.slug}
    return StepCount(
        slug=step.slug,
        title=step.title,
        minutes=step.minutes.total,
        plan=step.minutes.plain(),
        opened=step.slug in flow.opened_at,
        opened_at=flow.opened_at.get(step.slug),
        started=sum(here.values()),
        moved_on=sum(people for (status, _), people in here.items() if status != "draft"),
        places=places(step.slug, progress),
    )
