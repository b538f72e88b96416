"""A long workshop: people write for an hour, some load their page again; memory and descriptors each minute.

Memory is proportional (PSS) and counted, like descriptors, over the server, the fork server and all kernels; what is
the server's alone and a kernel's alone (USS) stands beside it, to see who grows. At the end everybody leaves, and what
runs is compared with what ran before anybody came.

Run: python benchmarks/soak.py [--participants 50] [--minutes 60] [--json]
"""

import argparse
import asyncio
import json
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psutil
from kills import FOLDER, come_in
from server import is_kernel

from actvo_kit.packs import load_pack
from actvo_kit.rehearse.participant_bots import Bot
from actvo_kit.rehearse.rehearsal_setup import Play, Stage
from actvo_kit.rehearse.saved_ledger import Found
from actvo_kit.rehearse.verdicts import at_95

PAUSE_S = 4.0
"""With the quick ones' half of it, an answer every two seconds from each."""
RELOAD_S = 600.0
RELOADS = 0.2
"""One in five loads the page again every ten minutes (SECURITY §6)."""
MINUTE_S = 60.0
GONE_S = 20.0
GROWING = ("pss_mb", "server_mb", "kernel_mb", "descriptors")


def processes(stage: Stage) -> list[psutil.Process]:
    """The server and all below it."""
    assert stage.house.process
    top = psutil.Process(stage.house.process.pid)
    return [top, *top.children(recursive=True)]


def sample(stage: Stage) -> dict[str, Any]:
    """What the room takes now."""
    there = processes(stage)
    server, *_ = there
    pss, descriptors, alone = 0, 0, []
    for one in there:
        try:
            memory = one.memory_full_info()
            pss, descriptors = pss + memory.pss, descriptors + one.num_fds()
            alone += [memory.uss] if is_kernel(one) else []
        except psutil.Error:
            continue  # it ended while we looked
    return {
        "processes": len(there), "kernels": len(alone), "descriptors": descriptors, "pss_mb": round(pss / 1e6, 1),
        "server_mb": round(server.memory_full_info().uss / 1e6, 1),
        "kernel_mb": round(sum(alone) / len(alone) / 1e6, 2) if alone else None,
    }  # fmt: skip


async def reload_now_and_then(bot: Bot, stop: asyncio.Event) -> None:
    """Loads the page again now and then, as people do, each time at a moment of its own."""
    while not stop.is_set():
        try:
            await asyncio.wait_for(stop.wait(), RELOAD_S / RELOADS * bot.chance.uniform(0.5, 1.5))
        except TimeoutError:
            page = bot.visitor.page
            if page is not None:
                await page.close()
                await bot.visitor.come_back(page)


async def soak(participants: int, minutes: float, quiet: bool) -> dict[str, Any]:
    """One soak."""
    play = Play(FOLDER, load_pack(FOLDER), PAUSE_S, ("quick",) * participants)
    with TemporaryDirectory() as home:
        async with Stage.set_up(play, Path(home), participants) as stage:
            await asyncio.sleep(GONE_S / 2)
            empty, samples, stop = sample(stage), [], asyncio.Event()
            slug = await come_in(stage)
            tasks = [asyncio.create_task(bot.scribble(stop, slug)) for bot in stage.bots]
            tasks += [asyncio.create_task(reload_now_and_then(bot, stop)) for bot in stage.bots]
            until = time.monotonic() + minutes * MINUTE_S
            while time.monotonic() < until:
                await asyncio.sleep(min(MINUTE_S, until - time.monotonic()))
                samples.append(sample(stage))
                if not quiet:
                    print(samples[-1], flush=True)
            stop.set()
            await asyncio.gather(*tasks)
            found, trouble, saves = await left(stage, slug), stage.troubles(), stage.saves()
            await asyncio.sleep(GONE_S)
            after = sample(stage)
    return {
        "participants": participants, "minutes": minutes, "saves": found.acknowledged,
        "lost": found.acknowledged - found.there, "saved_p95_s": round(at_95(saves), 3),
        "reloads": len(stage.returns()), "trouble": trouble[:20], "empty": empty, "samples": samples, "after": after,
        "back_to_the_start": after["processes"] <= empty["processes"],
        "growth_mb_per_hour": {name: growth([one[name] for one in samples]) for name in GROWING},
    }  # fmt: skip


async def left(stage: Stage, slug: str) -> Found:
    """Everybody looks once more at what they saved, and leaves."""
    found = Found()
    for bot in stage.bots:
        await bot.visitor.leave()
        await bot.visitor.open(bot.visitor.path)
        found += bot.compare(slug)
        await bot.leave()
    return found


def growth(samples: list[float]) -> float | None:
    """The slope an hour over the second half of the samples, a minute apart; None for fewer than four."""
    late = samples[len(samples) // 2 :]
    if len(late) < 2:
        return None
    middle, mean = (len(late) - 1) / 2, sum(late) / len(late)
    slope = sum((at - middle) * (one - mean) for at, one in enumerate(late))
    return round(60 * slope / sum((at - middle) ** 2 for at in range(len(late))), 1)


def main() -> None:
    """Exit code 1 when anything was lost, went wrong, or stayed behind."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--participants", type=int, default=50)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    said = asyncio.run(soak(asked.participants, asked.minutes, asked.json))
    print(json.dumps(said) if asked.json else "\n".join(f"{name:>20}  {value}" for name, value in said.items()))
    raise SystemExit(int(bool(said["lost"] or said["trouble"] or not said["back_to_the_start"])))


if __name__ == "__main__":
    main()
