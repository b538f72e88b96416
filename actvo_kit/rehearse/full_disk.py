"""A room on a disk that fills up: in a small disk of memory that only this room sees, where the system allows one."""

import asyncio
import shutil
import subprocess
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from actvo_kit.rehearse import fault_verdicts, verdicts
from actvo_kit.rehearse.facilitator_bot import Host
from actvo_kit.rehearse.made_up_names import Kind
from actvo_kit.rehearse.rehearsal_setup import Play, Stage
from actvo_kit.rehearse.saved_ledger import Found
from actvo_kit.words import _

__all__ = ["fill_a_disk"]

SIZE_MB = 12
KINDS: tuple[Kind, ...] = ("quick", "quick")
FULL_S = 4.0
AGAIN_S = 15.0
OWN_MOUNTS = ("unshare", "--user", "--map-root-user", "--mount", "sh", "-c")


async def fill_a_disk(play: Play) -> tuple[list[verdicts.Line], Found]:
    """Opens a room of two people of its own, fills its disk while they write, and frees it again."""
    with TemporaryDirectory(prefix="actvo_") as name:
        home = Path(name)
        (home / "room").mkdir()
        if not _may_mount(home / "room"):
            tried, reason = _("a disk that fills up"), _("this system lets only an administrator make one")
            return [verdicts.not_tried("full_disk", tried, reason)], Found()
        mount = f'mount -t tmpfs -o size={SIZE_MB}m tmpfs "$0" && exec "$@"'
        # So small a disk would be too small for anybody.
        before = (*OWN_MOUNTS, mount, str(home / "room"), "env", f"ACTVO_PEOPLE={len(KINDS)}")
        async with Stage.set_up(replace(play, kinds=KINDS), home, len(KINDS), before=before) as stage:
            return await _play(stage)


def _may_mount(at: Path) -> bool:
    if shutil.which("unshare") is None:
        return False
    tried = subprocess.run([*OWN_MOUNTS, f'mount -t tmpfs -o size=1m tmpfs "{at}"'], capture_output=True, check=False)  # noqa: S603
    return tried.returncode == 0


async def _play(stage: Stage) -> tuple[list[verdicts.Line], Found]:
    for bot in stage.bots:
        await bot.join()
    async with Host.enter(stage.house.links["facilitator"]) as host:
        await host.start()
        workshop = stage.pack.workshop
        slug, step = next((step.slug, step.id) for step in workshop.steps if step.slug)
        page = workshop.page_of(step).id
        for bot in stage.bots:
            await bot.visitor.open(f"/page/{page}")
        stop = asyncio.Event()
        writing = [asyncio.create_task(bot.scribble(stop, slug)) for bot in stage.bots]
        refused = await _while_full(stage)
        waited = await stage.all_saved_since(time.monotonic(), AGAIN_S)
        stop.set()
        await asyncio.gather(*writing)
    saves = Found()
    for bot in stage.bots:
        await bot.visitor.leave()
        await bot.visitor.open(f"/page/{page}")
        saves += bot.compare(slug)
        await bot.leave()
    line = fault_verdicts.full_disk(refused, saves.acknowledged - saves.there, waited < AGAIN_S)
    return [line], saves


async def _while_full(stage: Stage) -> int:
    """Returns how many answers were refused while there was no space."""
    before = sum(bot.refused for bot in stage.bots)
    filler = _fill(stage)
    await asyncio.sleep(FULL_S)
    filler.unlink()
    return sum(bot.refused for bot in stage.bots) - before


def _fill(stage: Stage) -> Path:
    """Writes until there is no space left, on the disk as the server sees it."""
    server = stage.house.process
    filler = Path(f"/proc/{server.pid if server else 'self'}/root{stage.house.room}/filler")
    with suppress(OSError), filler.open("wb", buffering=0) as file:
        while file.write(bytes(65_536)):
            pass
    return filler
