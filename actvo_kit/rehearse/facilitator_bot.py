"""A bot in the facilitator's place: reads the console's page and presses its buttons, over the same websocket."""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any, Self
from urllib.parse import urlsplit

import httpx

from actvo_kit.model.workshop import Step, Workshop
from actvo_kit.rehearse.page_bot import Page
from actvo_kit.rehearse.participant_bots import Bot
from actvo_kit.words import _

__all__ = ["Host", "staff_client"]

LOOK_S = 0.5
FOLLOW_S = 10.0
"""Far more than counts may take to follow an action (1 s at p95): what is missing then is missing."""


class Host:
    """The facilitator's console without a screen."""

    def __init__(self, page: Page) -> None:
        self._page = page

    @classmethod
    @asynccontextmanager
    async def enter(cls, link: str) -> AsyncIterator[Self]:
        """Comes in by the facilitator link, and leaves at the end."""
        async with staff_client(link) as client:
            page = await Page.open(client, "/facilitator")
            yield cls(page)
            await page.close()

    @property
    def view(self) -> dict[str, Any]:
        """Returns the console as the facilitator sees it now."""
        return dict(self._page.states["console"]["view"])

    async def start(self, up_to: str | None = None) -> None:
        """Presses Start, and opens what comes before the step `up_to`, and that step."""
        await self._page.ask("console", want="start")
        await self._page.until(lambda _states: self.view["flow"]["phase"] == "running", _("the workshop started"))
        while up_to and not next(row["opened"] for row in self.view["steps"] if row["slug"] == up_to):
            await self.open_next()

    async def through(
        self, workshop: Workshop, bots: Sequence[Bot], playing: asyncio.Task[None]
    ) -> AsyncIterator[Step]:
        """Leads the whole workshop: yields each step once all `bots` have moved on from it, and then opens the next.
        What is for before is waited for, and then the workshop starts.
        """
        live = [step.id for step in workshop.live]
        for step in workshop.steps:
            if step.when == "live":
                await (self.start() if step.id == live[0] else self.open_next())
            if step.pair:
                await self._talk(step.id)
            if step.slug:
                await self.until_moved_on(step.id, bots, playing)
            yield step

    async def _talk(self, step: str) -> None:
        """Lets threes talk, and ends the talk."""
        await self._page.ask("console", want="talk", slug=step, on=True)
        await self._page.until(lambda _states: self.view["flow"]["pairs_at"] is not None, _("the question for threes"))
        await self._page.ask("console", want="talk", slug=step, on=False)
        await self._page.until(lambda _states: self.view["flow"]["pairs_at"] is None, _("the end of the talk"))

    async def open_next(self) -> None:
        """Presses the button that opens the next step."""
        before = self.view["flow"]["opened"]
        await self._page.ask("console", want="open_next", expected=before)
        await self._page.until(lambda _states: self.view["flow"]["opened"] > before, _("the next step open"))

    async def reveal(self, item: str) -> None:
        """Presses Reveal."""
        await self._page.ask("console", want="reveal", item=item)
        await self._page.until(lambda _states: self.view["flow"]["showing"] == item, _("the picture revealed"))

    async def draw(self, item: str) -> bool:
        """Presses Reveal, and returns whether the room's picture was drawn: too few answers are no trouble."""
        before = self._said
        await self._page.ask("console", want="reveal", item=item)
        await self._page.until(
            lambda states: (
                self.view["flow"]["showing"] == item or (self._said > before and not states["console"]["said"]["good"])
            ),
            _("an answer to Reveal"),
        )
        return bool(self.view["flow"]["showing"] == item)

    async def tell(self, text: str) -> None:
        """Puts a sentence on everybody's page."""
        before = self._said
        await self._page.ask("console", want="tell", text=text)
        await self._page.until(lambda _states: self._said > before, _("the sentence told"))

    @property
    def _said(self) -> int:
        """Returns how many presses were answered."""
        return int(self._page.states["console"]["said"]["seq"])

    def pictures(self, step: str) -> list[str]:
        """Returns what the room can be shown of a step."""
        return [reveal["item"] for reveal in self.view["reveals"] if reveal["slug"] == step]

    def may_reveal(self, item: str) -> bool:
        """Returns whether the room's picture may be shown."""
        return any(reveal["item"] == item and reveal["ready"] for reveal in self.view["reveals"])

    async def until_moved_on(self, step: str, bots: Sequence[Bot], playing: asyncio.Task[None]) -> None:
        """Waits until the console counts all `bots` as having done or skipped a step, those in trouble left out.

        Once nobody plays any more, the counts have `FOLLOW_S` left to follow what the last one did.
        """
        until = time.monotonic() + FOLLOW_S
        while self.moved_on(step) < sum(not bot.report.trouble for bot in bots) and time.monotonic() < until:
            await self._page.next_change(LOOK_S)
            if not playing.done():
                until = time.monotonic() + FOLLOW_S

    def moved_on(self, step: str) -> int:
        """Returns how many have done or skipped a step."""
        return next(int(row["moved_on"]) for row in self.view["steps"] if row["slug"] == step)


@asynccontextmanager
async def staff_client(link: str) -> AsyncIterator[httpx.AsyncClient]:
    """Returns a client with the staff cookie of a link. Raises httpx.HTTPError."""
    async with httpx.AsyncClient(base_url=link.partition("#")[0], follow_redirects=False, timeout=60) as client:
        key = urlsplit(link).fragment.removeprefix("key=")
        answer = await client.post("/enter", data={"token": key})
        if answer.status_code != httpx.codes.SEE_OTHER:
            raise httpx.HTTPError(_("The staff door said {status}.", status=answer.status_code))
        yield client
