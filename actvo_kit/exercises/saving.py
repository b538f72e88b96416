"""Saves an answer: what a page changed goes to the desk until it is acknowledged, again while that is away."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from typing import Any

import httpx

from actvo_kit.desk.protocol import ParticipantDesk
from actvo_kit.errors import ActvoError
from actvo_kit.model.saved_answer import Ack, Change

__all__ = ["Saving", "refused"]

RETRY_S = (0.2, 0.5, 1, 2, 3)


class Saving:
    """Saves the newest change of one exercise until none is left: each holds all that is not acknowledged.

    `run` starts work on the kernel's loop, `acknowledged` is told what came of a change.
    """

    def __init__(
        self,
        desk: ParticipantDesk,
        run: Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]],
        acknowledged: Callable[[Change, Ack], None],
    ) -> None:
        self._desk, self._run, self._acknowledged = desk, run, acknowledged
        self.pages: set[str] = set()
        """The pages whose changes came by here: what they hear of them is no news."""
        self._waiting: Change | None = None
        self._work: asyncio.Task[None] | None = None

    @property
    def unsaved(self) -> Mapping[str, Any]:
        """Returns the fields that still wait."""
        return self._waiting.fields if self._waiting else {}

    def take(self, change: Change) -> None:
        """Saves `change`, after the one that is on its way."""
        self._waiting = change
        self.pages.add(change.page)
        if self._work is None or self._work.done():
            self._work = self._run(self._save_all())

    async def _save_all(self) -> None:
        while (change := self._waiting) is not None:
            ack: Ack | None
            try:
                ack = await self._save(change)
            except ActvoError as error:
                ack = Ack.read(refused(change.plain(), str(error)))
            if self._waiting is change:
                self._waiting = None
            if ack is not None:
                self._acknowledged(change, ack)

    async def _save(self, change: Change) -> Ack | None:
        """Returns the acknowledgement, or None while the server is away. The page says so, and sends again."""
        for pause in RETRY_S:
            try:
                return await self._desk.save(change)
            except httpx.HTTPError:
                await asyncio.sleep(pause)
        return None


def refused(change: Mapping[str, Any], sentence: str) -> dict[str, Any]:
    """Returns an acknowledgement that saves nothing and says why beside each field."""
    fields, version = change.get("fields"), change.get("base_version")
    return {
        "edit_id": str(change.get("edit_id", ""))[:64],
        "version": version if isinstance(version, int) else 0,
        "errors": dict.fromkeys(fields if isinstance(fields, Mapping) and fields else [""], sentence),
    }
