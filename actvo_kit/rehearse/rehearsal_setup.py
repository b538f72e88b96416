"""What a rehearsal stands on: the room's server, the network before it, and everybody who takes part."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from actvo_kit.model.workshop import Pack
from actvo_kit.rehearse.made_up_names import Kind, cast, pause_for
from actvo_kit.rehearse.participant_bots import Bot, Group
from actvo_kit.rehearse.saved_ledger import Found
from actvo_kit.rehearse.server_process import ServerProcess, free_port
from actvo_kit.rehearse.tcp_relay import Wire
from actvo_kit.rehearse.verdicts import Line
from actvo_kit.words import _

__all__ = ["Play", "Stage"]

OPENING_AT_ONCE = 100
AUDITS_AT_ONCE = 6


@dataclass(frozen=True)
class Play:
    """What is played: the pack and its folder, how long people think, and who they are; by default as `cast` says."""

    folder: Path
    pack: Pack
    pause_s: float | None = None
    kinds: tuple[Kind, ...] = ()


@dataclass
class Stage:
    """`lines` grow as things are rehearsed."""

    pack: Pack
    house: ServerProcess
    wire: Wire
    group: Group
    opened_s: float
    lines: list[Line] = field(default_factory=list)
    trouble: list[str] = field(default_factory=list)

    @classmethod
    @asynccontextmanager
    async def set_up(cls, play: Play, home: Path, size: int, *, before: tuple[str, ...] = ()) -> AsyncIterator["Stage"]:
        """Starts a room in `home` with `size` people before its door, and ends all afterwards. Raises HouseLost."""
        port, pause = free_port(), pause_for(size) if play.pause_s is None else play.pause_s
        wire = Wire(port)
        await wire.start()
        house = ServerProcess(play.folder, home, port, f"http://127.0.0.1:{wire.port}", before)
        try:
            opened_s = await house.start()
            group = Group(
                house.links["participant"], play.pack, size,
                at_once=OPENING_AT_ONCE, pause_s=pause, kinds=play.kinds or cast(size),
            )  # fmt: skip
            yield cls(play.pack, house, wire, group, opened_s)
        finally:
            house.stop()
            await wire.stop()

    @property
    def bots(self) -> list[Bot]:
        """Returns everybody."""
        return self.group.bots

    @property
    def workers(self) -> list[Bot]:
        """Returns those who answer."""
        return [bot for bot in self.bots if bot.works]

    def saves(self, since: float = 0.0, until: float = float("inf"), *, undisturbed: bool = True) -> list[float]:
        """Returns how long each answer took to be saved that was sent in this time, in seconds."""
        return [
            save.took
            for bot in self.bots
            for save in bot.visitor.saves
            if since <= save.at < until and (save.undisturbed or not undisturbed)
        ]

    def returns(self) -> list[float]:
        """Returns how long each page that was lost took to come back, so far."""
        return [took for bot in self.bots for took in bot.visitor.returns]

    async def all_saved_since(self, moment: float, most_s: float) -> float:
        """Waits until everybody who works was saved again after `moment`. Returns seconds, at most `most_s`."""
        while (passed := time.monotonic() - moment) < most_s:
            if all(any(save.at + save.took > moment for save in bot.visitor.saves) for bot in self.workers):
                break
            await asyncio.sleep(0.05)
        return passed

    async def audit(self) -> Found:
        """Opens every page of everybody again; returns what stands there against what was acknowledged."""
        few = asyncio.Semaphore(AUDITS_AT_ONCE)

        async def one(bot: Bot) -> Found:
            async with few:
                return await bot.audit()

        return sum(await asyncio.gather(*(one(bot) for bot in self.bots)), Found())

    def troubles(self) -> list[str]:
        """Returns whatever went wrong for anybody."""
        troubles = [f"{bot.report.name}: {trouble}" for bot in self.bots for trouble in bot.report.trouble]
        written = [_("The server wrote: {line}", line=line) for line in self.house.trouble().splitlines()]
        return [*self.trouble, *troubles, *written]
