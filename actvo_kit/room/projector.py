"""The screen that everybody sees: how to join, where the room is, and what was revealed."""

from sqlalchemy import Connection

from actvo_kit.method.group_picture import too_few_here
from actvo_kit.model.room import ProjectorView
from actvo_kit.room.flow import opened_steps
from actvo_kit.room.ground import Ground
from actvo_kit.room.square import square
from actvo_kit.store import people, reveals, rooms

__all__ = ["Projector"]


class Projector:
    """It reads the room's flow, a number of people and frozen pictures; no answer is within its reach."""

    def __init__(self, ground: Ground, join_url: str) -> None:
        self._ground = ground
        self._join_url = join_url

    def view(self) -> ProjectorView:
        """The screen now."""
        return self._ground.store.read(self._view)

    def _view(self, connection: Connection) -> ProjectorView:
        workshop = self._ground.pack.workshop
        flow = rooms.flow(connection, self._ground.id)
        opened = opened_steps(flow, workshop)
        here = len(people.names(connection, self._ground.id))
        return ProjectorView(
            workshop=workshop.title,
            code=self._ground.keys.join_code,
            join_url=self._join_url,
            qr_svg=square(self._join_url),
            phase=flow.phase,
            now_title=opened[-1].title if opened else None,
            here=here,
            picture=reveals.shown(connection, self._ground.id),
            no_picture=too_few_here(here) if flow.phase == "running" else None,
        )
