"""The screen that everybody sees: how to join, where the room is, and what was revealed."""

from sqlalchemy import Connection

from actvo_kit.method.group_picture import too_few_here
from actvo_kit.model.room import ProjectorView
from actvo_kit.room.door import WayIn
from actvo_kit.room.flow import current, left
from actvo_kit.room.ground import Ground
from actvo_kit.room.showing import on_projector
from actvo_kit.room.square import square
from actvo_kit.store import people, rooms

__all__ = ["Projector"]


class Projector:
    """It reads the room's flow, a number of people and frozen pictures; no answer is within its reach."""

    def __init__(self, ground: Ground, way_in: WayIn) -> None:
        self._ground = ground
        self._way_in = way_in

    def view(self) -> ProjectorView:
        """The screen now."""
        return self._ground.store.read(self._view)

    def _view(self, connection: Connection) -> ProjectorView:
        workshop = self._ground.pack.workshop
        flow = rooms.flow(connection, self._ground.id)
        running, now = flow.phase == "running", self._ground.clock()
        here = len(people.names(connection, self._ground.id))
        return ProjectorView(
            workshop=workshop.title,
            code=self._way_in.code,
            join_url=self._way_in.url,
            qr_svg=square(self._way_in.url),
            phase=flow.phase,
            now_title=current(flow, workshop).title if running else None,
            here=here,
            picture=on_projector(connection, self._ground, flow),
            no_picture=too_few_here(here) if running else None,
            pause=flow.pause,
            left_s=left(flow, workshop, now).total_seconds() if running else None,
            now=now,
        )
