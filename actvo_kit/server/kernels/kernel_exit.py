"""The end of each kernel, told at once to whoever waits for it: a process that ends closes its end of a pipe."""

import asyncio
import os
from typing import Any

__all__ = ["Ends"]

LOOK_S = 0.7
"""Where a process has no such pipe, it is looked after so often."""


class Ends:
    """By kernel id; belongs to one event loop."""

    def __init__(self) -> None:
        self._over: dict[str, asyncio.Event] = {}

    def watch(self, kernel_id: str, process: Any) -> None:
        """From now on. `process` is what the provisioner started."""
        over = self._over[kernel_id] = asyncio.Event()
        loop = asyncio.get_running_loop()
        if (sentinel := getattr(process, "sentinel", None)) is None:
            _look(loop, process, over)
            return
        mine = os.dup(sentinel)  # ours to close: Jupyter may let go of the process before we hear of it

        def hear() -> None:
            loop.remove_reader(mine)
            os.close(mine)
            over.set()

        loop.add_reader(mine, hear)

    def tell(self, kernel_id: str) -> None:
        """It is of no use to anybody any more, whether its process has ended or not."""
        if (over := self._over.pop(kernel_id, None)) is not None:
            over.set()

    async def wait(self, kernel_id: str, most_s: float) -> bool:
        """Whether it has ended, after at most so many seconds."""
        over = self._over.get(kernel_id)
        if over is None or over.is_set():
            return True
        try:
            await asyncio.wait_for(over.wait(), most_s)
        except TimeoutError:
            return False
        return True


def _look(loop: asyncio.AbstractEventLoop, process: Any, over: asyncio.Event) -> None:
    if over.is_set():
        return
    if process is None or process.poll() is not None:
        over.set()
    else:
        loop.call_later(LOOK_S, _look, loop, process, over)
