"""Shows the facilitator's console, which paces the room and sees numbers of people, never an answer (METHOD 9.2)."""

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from actvo_kit.boards.base import Board
from actvo_kit.desk.protocol import FacilitatorDesk
from actvo_kit.errors import NotAllowed
from actvo_kit.model import room_views
from actvo_kit.model.moves import read_move
from actvo_kit.words import _

__all__ = ["Console"]


class Console(Board):
    """The console's board, whose browser may ask for any move of `model.moves`."""

    board = "console"
    desk: FacilitatorDesk

    def __init__(self, desk: FacilitatorDesk) -> None:
        super().__init__(desk)

    async def look(self) -> room_views.Console:
        return await self.desk.console()

    async def wanted(self, request: Mapping[str, Any]) -> str:
        try:
            move = read_move(dict(request))
        except ValidationError as error:
            raise NotAllowed(_("This could not be read; please look at what you typed and try again.")) from error
        return await self.desk.do(move)
