"""Who waits for a kernel's end hears of it at once, whoever ended it, and nobody pays for waiting."""

import asyncio
import multiprocessing
import os
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable

import pytest

from actvo_kit.server.kernels import kernel_exit as module
from actvo_kit.server.kernels.kernel_exit import KernelEnds


def timed(play: Callable[[KernelEnds], Awaitable[bool]]) -> tuple[bool, float]:
    async def run() -> tuple[bool, float]:
        began = time.monotonic()
        return await play(KernelEnds()), time.monotonic() - began

    return asyncio.run(run())


def sleeper() -> multiprocessing.Process:
    one = multiprocessing.get_context("spawn").Process(target=time.sleep, args=(60,), daemon=True)
    one.start()
    return one  # type: ignore[return-value]


@pytest.mark.parametrize("number", [9, 15])
def test_a_process_that_is_killed(number: int) -> None:
    one, open_before = sleeper(), len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0

    async def play(ends: KernelEnds) -> bool:
        ends.watch("k", one)
        assert not await ends.wait("k", 0.05)
        asyncio.get_running_loop().call_later(0.1, os.kill, one.pid, number)
        waited = await asyncio.gather(*(ends.wait("k", 20) for _ in range(50)))
        return all(waited) and await ends.wait("k", 0)

    ended, took = timed(play)
    assert ended
    assert took < 5
    if open_before:
        assert len(os.listdir("/proc/self/fd")) <= open_before, "nothing is left open"


def test_one_that_is_of_no_use_any_more_though_it_lives() -> None:
    one = sleeper()

    async def play(ends: KernelEnds) -> bool:
        ends.watch("k", one)
        asyncio.get_running_loop().call_soon(ends.tell, "k")
        ended = await ends.wait("k", 20)
        ends.tell("k")
        one.kill()
        await asyncio.to_thread(one.join)
        await asyncio.sleep(0.05)  # its end is heard of too, by nobody
        return ended

    assert timed(play)[0]


def test_one_that_nobody_knows_has_ended() -> None:
    assert timed(lambda ends: ends.wait("other", 20))[0]


def test_where_a_process_has_no_such_pipe_it_is_looked_after(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LOOK_S", 0.02)
    one = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])

    async def play(ends: KernelEnds) -> bool:
        ends.watch("k", one)
        assert not await ends.wait("k", 0.1)
        one.kill()
        return await ends.wait("k", 20)

    assert timed(play)[0]
    one.wait()
