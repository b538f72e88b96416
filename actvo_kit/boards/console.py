"""The facilitator's console: paces the room and sees numbers of people, never an answer (METHOD 9.2)."""

from collections.abc import Mapping
from typing import Any

from actvo_kit.boards.base import Board
from actvo_kit.desk.protocol import FacilitatorDesk
from actvo_kit.model import room

__all__ = ["Console"]


class Console(Board):
    """The browser may ask for `start`, `open_next` (with `expected`) and `reveal` (with `item`)."""

    board = "console"
    desk: FacilitatorDesk

    def __init__(self, desk: FacilitatorDesk) -> None:
        super().__init__(desk)

    async def look(self) -> room.Console:
        return await self.desk.console()

    async def wanted(self, request: Mapping[str, Any]) -> str:
        match request:
            case {"want": "start"}:
                await self.desk.start()
            case {"want": "open_next", "expected": int(expected)}:
                await self.desk.open_next(expected)
            case {"want": "reveal", "item": str(item)}:
                await self.desk.reveal(item)
                return "The picture is on the projector now."
        return ""
