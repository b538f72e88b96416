"""A participant's browser: it keeps what is not acknowledged, and comes back by itself when its page is lost."""

import asyncio
import time
from contextlib import suppress
from random import Random
from typing import Any, NamedTuple

import httpx

from actvo_kit.rehearse.page_bot import Page, PageLost
from actvo_kit.rehearse.saved_ledger import Ledger
from actvo_kit.words import _

__all__ = ["BrowserBot", "Save"]

SOON_S, SPREAD_S = 0.4, 1.5
"""As in the page's own script (widgets/live): everybody comes back at a moment of their own."""
HEALTH_S = 3.0
GIVE_UP_S = 90.0


class Save(NamedTuple):
    """When a change was sent, and how long until it was acknowledged, in seconds; `undisturbed` by a lost page."""

    at: float
    took: float
    undisturbed: bool


class BrowserBot:
    """One browser page at a time of one person."""

    def __init__(self, client: httpx.AsyncClient, ledger: Ledger, chance: Random) -> None:
        self.client, self.ledger, self._chance = client, ledger, chance
        self.page: Page | None = None
        self.path = ""
        self._step: str | None = None
        self.saves: list[Save] = []
        self.returns: list[float] = []
        """Seconds from each lost page to a working one."""
        self._one_return = asyncio.Lock()

    @property
    def states(self) -> dict[str, dict[str, Any]]:
        """Returns what the page shows."""
        return self._standing.states

    @property
    def opened_at(self) -> dict[int, float]:
        """Returns when the page heard that so many steps are open."""
        return self._standing.opened_at

    @property
    def _standing(self) -> Page:
        if self.page is None:
            raise PageLost(_("No page is open."))
        return self.page

    async def open(self, path: str) -> Page:
        """Loads a page. Raises PageLost."""
        self.path = path
        self.page = await Page.open(self.client, path, watched=True)
        if self._step in self.page.states:
            await self.page.show(self._step)
        return self.page

    async def show(self, step: str) -> None:
        """Brings a step of the open page into view; it is again when the page was lost and comes back."""
        self._step = step
        if self.page is not None:
            with suppress(PageLost):
                await self.page.show(step)

    async def leave(self) -> None:
        """Closes the page."""
        if self.page is not None:
            await self.page.close()
            self.page = None

    async def save(self, slug: str, **change: Any) -> dict[str, Any]:
        """Sends a change until it is answered, however often the page is lost meanwhile. Raises PageLost."""
        began, undisturbed = time.monotonic(), True
        while True:
            entry = self.ledger.sent(slug, change.get("fields", {}))
            page = self._standing
            try:
                ack = await page.save(slug, **change)
            except PageLost:
                undisturbed = False
                await self.come_back(page)
                entry.over = True  # the very same is sent again
                continue
            self.ledger.acknowledged(entry, ack)
            self.saves.append(Save(began, time.monotonic() - began, undisturbed))
            return ack

    async def come_back(self, lost: Page) -> None:
        """Does what the page's own script does: asks until the server answers, then loads the page again."""
        async with self._one_return:
            if self.page is not lost:
                return
            since = lost.lost_at or time.monotonic()
            lost.drop()
            while time.monotonic() - since < GIVE_UP_S:
                await asyncio.sleep(SOON_S + self._chance.random() * SPREAD_S)
                with suppress(PageLost, httpx.HTTPError, OSError):
                    (await self.client.get("/health", timeout=HEALTH_S)).raise_for_status()
                    await self.open(self.path)
                    self.returns.append(time.monotonic() - since)
                    return
        raise PageLost(_("The page did not come back within {seconds} s.", seconds=f"{GIVE_UP_S:.0f}"))

    async def stay(self, seconds: float) -> None:
        """Looks at the page; when it is lost meanwhile, comes back."""
        until = time.monotonic() + seconds
        while (remaining := until - time.monotonic()) > 0:
            page = self._standing
            if page.lost_at is None:
                await page.next_change(remaining)
            if page.lost_at is not None:
                await self.come_back(page)
