"""A group of bots in a room over the real protocol: they join, wait, and work through each page as it opens."""

import asyncio
import time
import uuid
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from random import Random
from typing import Any
from urllib.parse import urlsplit

import httpx

from actvo_kit.exercises import player_of
from actvo_kit.exercises.player import Player
from actvo_kit.model.answers.strengths import StrengthsAnswer
from actvo_kit.model.workshop import Pack
from actvo_kit.model.workshop import Page as PackPage
from actvo_kit.rehearse import colleague_bot
from actvo_kit.rehearse.browser_bot import BrowserBot
from actvo_kit.rehearse.made_up_names import SLOWNESS, Kind
from actvo_kit.rehearse.page_bot import PageLost
from actvo_kit.rehearse.saved_ledger import Found, Ledger
from actvo_kit.words import _

__all__ = ["Bot", "Group"]

NAMES = (
    "Ada", "Bela", "Chidi", "Dara", "Emre", "Fen", "Gil", "Hana", "Ines", "Jaro", "Kemi", "Luz",
    "Mina", "Nilo", "Orla", "Pau", "Quin", "Rosa", "Sami", "Tove", "Uma", "Vito", "Wren", "Yara",
)  # fmt: skip
LOOK_S = 1.0
AWAY_S = 2.0
REFUSED_S = 1.0
OTHER_TAB_EVERY = 3
ASKING = range(0, 30, 3)
"""Which of a group ask a colleague; all of them come from one address, which may not ask for ever."""
CONNECTIONS = httpx.Limits(max_connections=20)


@dataclass
class Report:
    """What a bot did; `trouble` holds one sentence for each thing that went wrong."""

    name: str
    joined: bool = False
    done: list[str] = field(default_factory=list)
    trouble: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Manner:
    """What all bots of a group share. `pause_s` is how long one thinks between two changes."""

    pack: Pack
    opening: asyncio.Semaphore
    pause_s: float
    kinds: Sequence[Kind]


class Bot:
    """One participant."""

    def __init__(self, link: str, number: int, manner: Manner) -> None:
        name = NAMES[number % len(NAMES)] + (f" {number // len(NAMES) + 1}" if number >= len(NAMES) else "")
        self.report, self.kind = Report(name), manner.kinds[number] if manner.kinds else "quick"
        self._key = urlsplit(link).fragment.removeprefix("key=")
        self.client = httpx.AsyncClient(
            base_url=link.partition("#")[0], follow_redirects=False, timeout=60, limits=CONNECTIONS
        )
        self.asks_colleague = number in ASKING
        self._pack, self._opening = manner.pack, manner.opening
        self._pause_s = manner.pause_s * SLOWNESS.get(self.kind, 1.0)
        self.chance = Random(f"bot {number}")  # noqa: S311 - varied answers, not secrets
        self.ledger = Ledger(name)
        self.visitor = BrowserBot(self.client, self.ledger, self.chance)
        self.other_tab = BrowserBot(self.client, self.ledger, self.chance)
        self.first_page_at: float | None = None
        self.heard_at: dict[int, float] = {}
        """When its open page heard that so many steps are open."""
        self.came_again: list[Found] = []
        """For each time it left and came back: what it found of what it had saved in this exercise."""
        self.met: list[float] = []
        """For each line that was written in the other tab: seconds until it stood in this one."""
        self.refused = self.colleagues = 0
        """Lines that were not taken at first; colleagues whose reply came."""

    @property
    def works(self) -> bool:
        """Returns whether it answers anything; the silent and the hostile do not."""
        return self.kind not in ("silent", "hostile")

    async def live(self) -> None:
        """Joins and works until every step is done. Troubles end up in the report."""
        await self.join()
        await self.work()
        await self.leave()

    async def join(self) -> None:
        """Comes in by the link."""
        try:
            answer = await self.client.post("/join", data={"token": self._key, "name": self.report.name})
            if answer.status_code != httpx.codes.SEE_OTHER:
                raise PageLost(_("The door said {status}.", status=answer.status_code))
            self.report.joined = True
        except (PageLost, httpx.HTTPError, OSError) as error:
            self._note(error)

    async def work(self) -> None:
        """Works through all pages, and stays on the last one."""
        try:
            for page in self._pack.workshop.pages if self.report.joined else ():
                await self._until_open(page.id)
                await self.visitor.leave()
                async with self._opening:
                    await self.visitor.open(f"/page/{page.id}")
                self.first_page_at = self.first_page_at or time.monotonic()
                await self._do_page(page)
        except (PageLost, httpx.HTTPError, OSError) as error:
            self._note(error)

    async def scribble(self, stop: asyncio.Event, slug: str = "") -> None:
        """Writes lines into an exercise of the open page until told to stop; what is refused is written again."""
        slug = slug or next(step.slug for step in self._pack.workshop.pages[-1].steps if step.slug)
        try:
            await self.visitor.show(slug)
            while not stop.is_set():
                await self.visitor.stay(self._pause())  # first: nobody begins in the same moment as everybody else
                if self.works:
                    await self._scribble_once(slug, stop)
        except (PageLost, httpx.HTTPError, OSError) as error:
            self._note(error)

    async def audit(self) -> Found:
        """Opens every page again, and compares what stands there with what was acknowledged."""
        saves = Found()
        try:
            for page in self._pack.workshop.pages if self.works and self.report.joined else ():
                async with self._opening:
                    await self.visitor.open(f"/page/{page.id}")
                for slug in dict.fromkeys(step.slug for step in page.steps if step.slug):
                    saves += self.compare(slug)
                await self.visitor.leave()
        except (PageLost, httpx.HTTPError, OSError) as error:
            self._note(error)
        return saves

    async def leave(self) -> None:
        """Closes its pages and goes."""
        await self.close_pages()
        await self.client.aclose()

    async def close_pages(self) -> None:
        """Leaves what is open."""
        for browser in (self.visitor, self.other_tab):
            await browser.leave()

    async def _scribble_once(self, slug: str, stop: asyncio.Event) -> None:
        if not (fields := self._line(slug)):
            return
        while (await self.visitor.save(slug, fields=fields))["saved_at"] is None:
            self.refused += 1
            if stop.is_set():
                return
            await self.visitor.stay(REFUSED_S)

    async def _do_page(self, page: PackPage) -> None:
        if self.kind == "double":
            await self.other_tab.leave()
            await self.other_tab.open(self.visitor.path)
        for step in page.steps:
            await self._until_step(step.id)
            self.heard_at |= self.visitor.opened_at
            if self.works and step.slug:
                await self._do(step.slug, step.id)

    async def _until_open(self, page_id: str) -> None:
        while True:
            state = await self.client.get("/room/state")
            if page_id in state.raise_for_status().json()["pages"]:
                return
            await asyncio.sleep(LOOK_S)

    async def _until_step(self, step: str) -> None:
        number = [part.id for part in self._pack.workshop.steps].index(step)
        while self.visitor.states["page"]["flow"]["opened"] <= number:
            await self.visitor.stay(LOOK_S)

    async def _do(self, slug: str, step: str) -> None:
        await self.visitor.show(step)
        page = self.visitor.page
        player = self._player(slug)
        if page is not None and player.asks:
            await page.ask(slug, **player.asks)
        if page is not None:
            await page.until(lambda states: player.is_ready(states[slug]), f"what {slug} asks about")
        for number, change in enumerate(player.play(self.visitor.states[slug])):
            if number == 1 and self.kind == "leaving":
                await self._go_and_come_again(slug)
            if number % OTHER_TAB_EVERY == 1 and self.kind == "double":
                await self._write_in_other_tab(slug)
            ack = await self.visitor.save(slug, **change)
            if ack["errors"] or ack["problems"] or not ack["saved_at"]:
                raise PageLost(_("{slug} was not saved: {reason}", slug=slug, reason=ack["errors"] | ack["problems"]))
            await self.visitor.stay(self._pause())
        self.report.done.append(step)
        if slug == StrengthsAnswer.slug and self.asks_colleague:
            await self._ask_colleague()

    async def _ask_colleague(self) -> None:
        """Sends a link to a colleague, and sees the reply beside its own rating."""
        token = (await colleague_bot.sent_links(self.client))[-1]
        example = await colleague_bot.reply(self.client, token, self._pack, self.chance)
        if self.visitor.page is not None:
            slug, reply = StrengthsAnswer.slug, _("a colleague's reply")
            await self.visitor.page.until(lambda states: example in str(states[slug]["reading"]["colleagues"]), reply)
        self.asks_colleague = False
        self.colleagues += 1

    async def _go_and_come_again(self, slug: str) -> None:
        await self.visitor.leave()
        await asyncio.sleep(AWAY_S)
        await self.visitor.open(self.visitor.path)
        self.came_again.append(self.compare(slug))

    async def _write_in_other_tab(self, slug: str) -> None:
        if not (fields := self._line(slug)):
            return
        ack = await self.other_tab.save(slug, fields=fields)
        if ack["conflicts"]:  # this page wrote the very same field a moment ago; people are asked which one stays
            return
        page, text, began = self.visitor.page, next(iter(fields.values())), time.monotonic()
        if page is not None:
            await page.until(lambda states: text in str(states[slug]["restored"]["record"]), _("the other page's line"))
            self.met.append(time.monotonic() - began)

    def compare(self, slug: str) -> Found:
        """Returns what the open page was given of an exercise, against what was acknowledged."""
        restored = self.visitor.states[slug]["restored"]
        return self.ledger.compare(slug, restored["version"], restored["record"])

    def _player(self, slug: str) -> Player:
        return player_of(slug)(self._pack, self.chance)

    def _line(self, slug: str) -> dict[str, Any]:
        """Returns a text that stands nowhere else, by its field: what people write while something breaks.

        Empty where the exercise has no field for texts.
        """
        path = self._player(slug).scribble(self.visitor.states[slug])
        return {} if path is None else {path: f"Line {uuid.UUID(int=self.chance.getrandbits(128)).hex[:12]}"}

    def _pause(self) -> float:
        return self._pause_s * self.chance.uniform(0.5, 1.5)

    def _note(self, error: Exception) -> None:
        self.report.trouble.append(str(error) or type(error).__name__)


class Group:
    """Several bots; at most `at_once` of them open a page at the same time, so that people are not kept waiting."""

    def __init__(  # noqa: PLR0913 - what differs between a demo and a rehearsal
        self, link: str, pack: Pack, size: int, *, at_once: int = 2, pause_s: float = 0.4, kinds: Sequence[Kind] = ()
    ) -> None:
        manner = Manner(pack, asyncio.Semaphore(at_once), pause_s, kinds)
        self.bots = [Bot(link, number, manner) for number in range(size)]

    async def live(self) -> None:
        """Runs all bots to their end."""
        await asyncio.gather(*(bot.live() for bot in self.bots))

    def reports(self) -> list[dict[str, Any]]:
        """Returns what each bot did."""
        return [asdict(bot.report) for bot in self.bots]
