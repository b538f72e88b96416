"""Runs a staff board: shows the room as it is now, and passes on what the person in front of it asks for."""

import asyncio
import logging
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, ClassVar

import httpx
import traitlets

from actvo_kit.desk.protocol import FacilitatorDesk, ProjectorDesk
from actvo_kit.errors import ActvoError
from actvo_kit.model.record import Record
from actvo_kit.widget import KitWidget
from actvo_kit.words import N_, _

__all__ = ["Board"]

NOT_OFTENER_S = 0.25
AWAY_S = 1.0
LOOK_AGAIN_S = 15.0
"""Seconds until a look without news: what was announced while the line was down must not stay unseen."""
WENT_WRONG = N_("That did not work just now. Please try again.")

log = logging.getLogger("actvo.boards")


class Board(KitWidget):
    """A staff screen, made inside a running loop. A subclass gives `board` and `look`, and `wanted` if its browser may
    ask for something.

    Python writes `view` (the role's record, plain) and `said`: `{"seq": n, "text": sentence or "", "good": bool}`, one
    for each request of the browser, after the view that shows what came of it.
    """

    board: ClassVar[str]

    view = traitlets.Dict().tag(sync=True)
    said = traitlets.Dict({"seq": 0, "text": "", "good": True}).tag(sync=True)

    def __init__(self, desk: FacilitatorDesk | ProjectorDesk) -> None:
        self.desk = desk
        self._changed = asyncio.Event()
        super().__init__(self.board, desk.served, view=desk.open().plain())
        self._run(self._listen())
        self._run(self._follow())

    async def look(self) -> Record:
        """Returns the screen now."""
        raise NotImplementedError

    async def wanted(self, request: Mapping[str, Any]) -> str:
        """Does what the browser asks and returns a sentence about it, or "". Raises ActvoError."""
        return ""

    def close(self) -> None:
        """Closes the widget and ends listening."""
        for task in self._work:
            task.cancel()
        super().close()

    async def _listen(self) -> None:
        """Listens to the room for as long as the board stands; the page itself says when the line is down."""
        while True:
            with suppress(httpx.HTTPError):
                async for _ in self.desk.news():
                    self._changed.set()
            await asyncio.sleep(AWAY_S)
            self._changed.set()

    async def _follow(self) -> None:
        """Refreshes once for any number of news, at most four times a second."""
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK_AGAIN_S):
                    await self._changed.wait()
            self._changed.clear()
            await self._refresh()
            await asyncio.sleep(NOT_OFTENER_S)

    async def _refresh(self) -> None:
        try:
            self.view = (await self.look()).plain()
        except httpx.HTTPError:
            await asyncio.sleep(AWAY_S)
            self._changed.set()
        except ActvoError as error:
            if self.said["text"] != str(error):
                self._say(str(error), good=False)

    def handle(self, request: Mapping[str, Any]) -> None:
        """Takes a request of the browser, and answers it in the background."""
        self._run(self._answer(request))

    async def _answer(self, request: Mapping[str, Any]) -> None:
        """Answers a request: the browser gets the text of an ActvoError, and of no other error."""
        try:
            text, good = await self.wanted(request), True
        except ActvoError as error:
            text, good = str(error), False
        except Exception:
            log.exception("A request of the %s failed.", self.board)
            text, good = _(WENT_WRONG), False
        await self._refresh()
        self._say(text, good)

    def _say(self, text: str, good: bool) -> None:
        self.said = {"seq": self.said["seq"] + 1, "text": text, "good": good}
