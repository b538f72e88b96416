"""The workshop itself: everybody comes in, works through all steps, and somebody tries to spoil it."""

import asyncio
import time
from contextlib import suppress

import httpx

from actvo_kit.rehearse import verdicts
from actvo_kit.rehearse.facilitator_bot import Host
from actvo_kit.rehearse.hostile_participant import flood, try_doors
from actvo_kit.rehearse.page_bot import PageLost
from actvo_kit.rehearse.rehearsal_setup import Stage
from actvo_kit.words import _

__all__ = ["come_in", "somebody_floods", "workshop"]

CALM_S = 4.0


async def come_in(stage: Stage) -> None:
    """Lets everybody come in at the same moment."""
    began = time.monotonic()
    await asyncio.gather(*(bot.join() for bot in stage.bots))
    came = sum(bot.report.joined for bot in stage.bots)
    stage.lines.append(verdicts.joined(came, len(stage.bots), time.monotonic() - began))


async def workshop(stage: Stage, host: Host) -> None:
    """Plays all steps, opened by the facilitator as people move on."""
    playing = asyncio.create_task(_everybody(stage))
    started = time.monotonic()
    pressed: dict[int, float] = {}
    shown: list[str] = []
    live = stage.pack.workshop.live
    async for step in host.through(stage.pack.workshop, stage.workers, playing):
        if not shown and (shown := host.pictures(step.id)[:1]):
            await _picture(stage, host, *shown)
        if step.part == "close":
            await _close(stage, host, step.id)
        now, opened = time.monotonic(), int(host.view["flow"]["opened"])
        if step.when == "before":
            started = now
        elif step in live[:-2]:
            pressed[opened + 1] = now
    await playing
    _judge(stage, host, started, pressed)


async def _everybody(stage: Stage) -> None:
    await asyncio.gather(*(bot.work() for bot in stage.bots))


async def _picture(stage: Stage, host: Host, item: str) -> None:
    ready = host.may_reveal(item)
    with suppress(PageLost):
        if ready:
            await host.reveal(item)
    stage.lines.append(verdicts.picture(ready, host.view["flow"]["showing"] == item, _("The picture was not shown")))


async def _close(stage: Stage, host: Host, step: str) -> None:
    """Shows the room what the close has: how many experiments start, and how clear things are."""
    items = host.pictures(step)
    drawn = [item for item in items if host.may_reveal(item) and await host.draw(item)]
    stage.lines.append(verdicts.closed(items, drawn, len(stage.bots)))


def _judge(stage: Stage, host: Host, started: float, pressed: dict[int, float]) -> None:
    steps, workers = [step.id for step in stage.pack.workshop.steps if step.slug], stage.workers
    stood = [bot.first_page_at for bot in stage.bots if bot.first_page_at is not None]
    heard = [
        moment - pressed[opened] for bot in stage.bots for opened, moment in bot.heard_at.items() if opened in pressed
    ]
    done = sum(len(bot.report.done) == len(steps) for bot in workers)
    came_again = [saves for bot in workers for saves in bot.came_again]
    met = [took for bot in workers for took in bot.met]
    stage.lines += [
        verdicts.first_page(max(max(stood, default=started) - started, 0.0), len(stage.bots)),
        *([verdicts.next_step(heard)] if heard else []),
        verdicts.finished(done, len(workers), len(steps), len(stage.bots) - len(workers)),
        verdicts.counted(len(workers), [host.moved_on(step) for step in steps]),
        verdicts.saved_within(stage.saves()),
        *([verdicts.came_again(came_again)] if came_again else []),
        *([verdicts.two_pages(met)] if met else []),
        *([verdicts.colleagues(replies)] if (replies := sum(bot.colleagues for bot in workers)) else []),
    ]


async def somebody_floods(stage: Stage) -> None:
    """Lets everybody write: some seconds in peace, then as many while one of them floods the room."""
    hostile = next((bot for bot in stage.bots if bot.kind == "hostile"), None)
    victim = next((bot.visitor.page for bot in stage.workers if bot.visitor.page is not None), None)
    if hostile is None or hostile.visitor.page is None or victim is None:
        return
    began = time.monotonic()
    await asyncio.sleep(CALM_S)
    stop, middle = asyncio.Event(), time.monotonic()
    flooding = asyncio.create_task(flood(hostile, stop))
    await asyncio.sleep(CALM_S)
    stop.set()
    tried, stopped = await flooding
    calm, during = stage.saves(began, middle), stage.saves(middle, time.monotonic())
    stage.lines.append(verdicts.flooded(tried, stopped, calm, during))
    try:
        stage.lines.append(verdicts.doors(await try_doors(hostile, victim)))
    except (httpx.HTTPError, OSError) as error:
        stage.trouble.append(_("The doors could not be tried: {reason}", reason=error))
