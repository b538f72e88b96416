"""What breaks in a real room, done on purpose while everybody writes: each fault ends with its line."""

import asyncio
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, suppress

import httpx

from actvo_kit.rehearse import fault_verdicts, verdicts
from actvo_kit.rehearse.facilitator_bot import Host
from actvo_kit.rehearse.page_bot import PageLost
from actvo_kit.rehearse.rehearsal_setup import Stage
from actvo_kit.rehearse.server_process import HouseLost
from actvo_kit.words import _, ngettext

__all__ = ["all_faults", "cut_network", "hold_database", "kill_kernel", "kill_server"]

HELD_S = 4.0
LOCKED_S = 8.0
"""Longer than the store waits for a lock, so that it has to say no."""
CUT_S = 5.0
MOST_S = 60.0
LOOK_S = 0.05


async def all_faults(stage: Stage, opened: int) -> None:
    """Does one fault after another; `opened` is how many steps are open, for the console after the restart."""
    await kill_kernel(stage)
    await hold_network(stage)
    await cut_network(stage)
    await hold_database(stage)
    await kill_server(stage)
    await facilitator_again(stage, opened)


async def kill_kernel(stage: Stage) -> None:
    """Kills one page's kernel without a word."""
    bot = next((worker for worker in stage.workers if worker.visitor.page is not None), None)
    page = bot.visitor.page if bot is not None else None
    if bot is None or page is None:
        return
    before = len(bot.visitor.returns)
    if not stage.house.kill_kernel(page.kernel):
        stage.lines.append(
            verdicts.not_tried("kernel", _("a page whose kernel is killed"), _("this system does not say which it is"))
        )
        return
    await _until(lambda: len(bot.visitor.returns) > before)
    stage.lines.append(
        fault_verdicts.came_back("kernel", _("A page's kernel was killed"), bot.visitor.returns[before:], 10.0)
    )


async def hold_network(stage: Stage) -> None:
    """Holds the network for some seconds: nothing moves, and no connection ends."""
    stage.wire.hold()
    await asyncio.sleep(HELD_S)
    stage.wire.mend()
    waited = await stage.all_saved_since(time.monotonic(), MOST_S)
    stage.lines.append(fault_verdicts.stood_still(HELD_S, waited))


async def cut_network(stage: Stage, seconds: float = CUT_S) -> None:
    """Ends every connection, and lets none be made for so long."""
    before = _lost_now(stage)
    stage.wire.cut()
    await asyncio.sleep(seconds)
    stage.wire.mend()
    returns = await _all_back(stage, before)
    fault = _("The network was cut for {time}", time=verdicts.seconds(seconds))
    stage.lines.append(fault_verdicts.came_back("cut", fault, returns, seconds + fault_verdicts.BACK_S))


async def hold_database(stage: Stage, seconds: float = LOCKED_S) -> None:
    """Writes in the room's database as another program would that does not end."""
    refused = sum(bot.refused for bot in stage.bots)
    with closing(sqlite3.connect(stage.house.database, isolation_level=None)) as other:
        other.execute("PRAGMA busy_timeout = 3000")
        other.execute("BEGIN IMMEDIATE")
        await asyncio.sleep(seconds)
        other.execute("ROLLBACK")
    waited = await stage.all_saved_since(time.monotonic(), MOST_S)
    stage.lines.append(fault_verdicts.locked(seconds, waited, sum(bot.refused for bot in stage.bots) - refused))


async def kill_server(stage: Stage) -> None:
    """Kills the server without a word, and starts it again by the same command."""
    before = _lost_now(stage)
    stage.house.kill()
    try:
        took = await stage.house.start()
    except HouseLost as error:
        text = _("The room did not start again: {reason}", reason=error)
        stage.lines.append(verdicts.Line("server", text, "red", _(verdicts.TELL_US)))
        raise
    returns = await _all_back(stage, before)
    fault = _("The server was killed and started again in {time}", time=verdicts.seconds(took))
    stage.lines.append(fault_verdicts.came_back("server", fault, returns))


async def facilitator_again(stage: Stage, opened: int) -> None:
    """Opens the console after the restart, and compares how many steps are open."""
    after = -1
    with suppress(PageLost, httpx.HTTPError, OSError):
        async with Host.enter(stage.house.links["facilitator"]) as host:
            after = int(host.view["flow"]["opened"])
    stage.lines.append(fault_verdicts.console_back(opened, after))


def _lost_now(stage: Stage) -> dict[str, int]:
    """Returns how often each page came back so far; those that are open."""
    return {bot.report.name: len(bot.visitor.returns) for bot in stage.bots if bot.visitor.page is not None}


async def _all_back(stage: Stage, before: dict[str, int]) -> list[float]:
    """Waits until every page that was open has come back. Returns the seconds each took."""
    watched = [bot for bot in stage.bots if bot.report.name in before]
    await _until(lambda: all(len(bot.visitor.returns) > before[bot.report.name] for bot in watched))
    stayed_away = [bot for bot in watched if len(bot.visitor.returns) <= before[bot.report.name]]
    if stayed_away:
        time_said = verdicts.seconds(MOST_S)
        stage.trouble.append(
            ngettext(
                "{count} pages did not come back within {time}",
                "{count} pages did not come back within {time}",
                len(stayed_away),
                time=time_said,
            )
        )
    return [took for bot in watched for took in bot.visitor.returns[before[bot.report.name] :]]


async def _until(reached: Callable[[], bool]) -> None:
    until = time.monotonic() + MOST_S
    while time.monotonic() < until:
        if reached():
            return
        await asyncio.sleep(LOOK_S)
