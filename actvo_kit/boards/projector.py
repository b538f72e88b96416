"""Shows the screen everybody sees: how to join, and the pictures that were revealed. Nobody can act on it."""

from actvo_kit.boards.base import Board
from actvo_kit.desk.protocol import ProjectorDesk
from actvo_kit.model.room_views import ProjectorView

__all__ = ["Projector"]


class Projector(Board):
    """The projector's board, which shows `desk.view()` and nothing else."""

    board = "projector"
    desk: ProjectorDesk

    def __init__(self, desk: ProjectorDesk) -> None:
        super().__init__(desk)

    async def look(self) -> ProjectorView:
        return await self.desk.view()
