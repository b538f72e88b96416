"""Shows everybody how to join, where the room is, and what was revealed."""

from actvo_kit.method.group_picture import too_few_here
from actvo_kit.model.room_views import ProjectorView
from actvo_kit.room.entry.joining import WayIn
from actvo_kit.room.entry.qr_code import square
from actvo_kit.room.pacing import current, time_left
from actvo_kit.room.pictures.group_reveals import on_projector
from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import people
from actvo_kit.store.engine import Connection

__all__ = ["Projector"]


class Projector:
    """The projector's façade: it reads the room's flow, a number of people and frozen pictures; no answer is within its
    reach.
    """

    def __init__(self, context: RoomContext, way_in: WayIn) -> None:
        self._context = context
        self._way_in = way_in

    def view(self) -> ProjectorView:
        """Returns the projector's screen now."""
        return self._context.store.read(self._view)

    def _view(self, connection: Connection) -> ProjectorView:
        workshop = self._context.pack.workshop
        flow = self._context.flow(connection)
        running, now = flow.phase == "running", self._context.clock()
        step = current(flow, workshop) if running else None
        count = len(people.names(connection, self._context.id))
        return ProjectorView(
            workshop=workshop.title,
            code=self._way_in.code,
            join_url=self._way_in.url,
            qr_svg=square(self._way_in.url),
            phase=flow.phase,
            now_title=step.title if step else None,
            part=step.part if step else None,
            shows=step.shows if step else "",
            pair=step.pair if step and flow.pairs_at else None,
            here=count,
            picture=on_projector(connection, self._context, flow),
            no_picture=too_few_here(count) if running else None,
            pause=flow.pause,
            left_s=time_left(flow, workshop, now).total_seconds() if running else None,
            now=now,
        )
