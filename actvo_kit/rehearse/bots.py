"""A group of bots in a room over the real protocol: they join, wait, and work through each page as it opens."""

import asyncio
from dataclasses import asdict, dataclass, field
from random import Random
from typing import Any
from urllib.parse import urlsplit

import httpx

from actvo_kit.model.workshop import Pack
from actvo_kit.rehearse.page import Page, PageLost
from actvo_kit.rehearse.player import play

__all__ = ["Bot", "Group"]

NAMES = (
    "Ada", "Bela", "Chidi", "Dara", "Emre", "Fen", "Gil", "Hana", "Ines", "Jaro", "Kemi", "Luz",
    "Mina", "Nilo", "Orla", "Pau", "Quin", "Rosa", "Sami", "Tove", "Uma", "Vito", "Wren", "Yara",
)  # fmt: skip
LOOK_S = 1.0


@dataclass
class Report:
    """What a bot did; `trouble` holds one sentence for each thing that went wrong."""

    name: str
    joined: bool = False
    done: list[str] = field(default_factory=list)
    trouble: list[str] = field(default_factory=list)


class Bot:
    """One participant. `pause_s` is how long it thinks between two changes."""

    def __init__(self, link: str, number: int, pack: Pack, opening: asyncio.Semaphore, pause_s: float) -> None:
        name = NAMES[number % len(NAMES)] + (f" {number // len(NAMES) + 1}" if number >= len(NAMES) else "")
        self.report = Report(name)
        self._key = urlsplit(link).fragment.removeprefix("key=")
        self._client = httpx.AsyncClient(base_url=link.partition("#")[0], follow_redirects=False, timeout=60)
        self._pack, self._opening, self._pause_s = pack, opening, pause_s
        self._chance = Random(f"bot {number}")  # noqa: S311 - varied answers, not secrets

    async def live(self) -> None:
        """Joins and works until every step is done. Troubles end up in the report."""
        async with self._client:
            try:
                await self._join()
                await self._work()
            except (PageLost, httpx.HTTPError, OSError) as error:
                self.report.trouble.append(str(error) or type(error).__name__)

    async def _join(self) -> None:
        answer = await self._client.post("/join", data={"token": self._key, "name": self.report.name})
        if answer.status_code != httpx.codes.SEE_OTHER:
            raise PageLost(f"The door said {answer.status_code}.")
        self.report.joined = True

    async def _work(self) -> None:
        for page in self._pack.workshop.pages:
            await self._until_open(page.id)
            async with self._opening:
                opened = await Page.open(self._client, f"/page/{page.id}")
            try:
                for step in page.steps:
                    await self._do(opened, step.slug)
            finally:
                await opened.close()

    async def _until_open(self, page_id: str) -> None:
        ahead = [page.id for page in self._pack.workshop.pages]
        while True:
            where = (await self._client.get("/room")).headers.get("Location", "").rpartition("/")[2]
            if where in ahead and ahead.index(where) >= ahead.index(page_id):
                return
            await asyncio.sleep(LOOK_S)

    async def _do(self, page: Page, slug: str) -> None:
        number = [str(step.slug) for step in self._pack.workshop.steps].index(slug)
        while page.states["page"]["flow"]["opened"] <= number:
            await page.next_change(LOOK_S)
        if slug == "pathways":
            await page.ask(slug, want="drafts")
            await page.until(lambda states: bool(states[slug]["content"].get("drafts")), "the drafts")
        if slug == "scoring":
            await page.until(lambda states: len(states[slug]["content"]["options"]) > 1, "the options to weigh")
        for change in play(slug, self._pack, self._chance, page.states[slug]):
            ack = await page.save(slug, **change)
            if ack["errors"] or ack["problems"] or not ack["saved_at"]:
                raise PageLost(f"{slug} was not saved: {ack['errors'] | ack['problems']}")
            await asyncio.sleep(self._pause_s * self._chance.uniform(0.5, 1.5))
        self.report.done.append(slug)


class Group:
    """Several bots; at most `at_once` of them open a page at the same time, so that people are not kept waiting."""

    def __init__(self, link: str, pack: Pack, size: int, at_once: int = 2, pause_s: float = 0.4) -> None:
        opening = asyncio.Semaphore(at_once)
        self.bots = [Bot(link, number, pack, opening, pause_s) for number in range(size)]

    async def live(self) -> None:
        """Runs all bots to their end."""
        await asyncio.gather(*(bot.live() for bot in self.bots))

    def reports(self) -> list[dict[str, Any]]:
        """What each bot did."""
        return [asdict(bot.report) for bot in self.bots]
