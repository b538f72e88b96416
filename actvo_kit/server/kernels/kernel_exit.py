"""Notices the end of each kernel at once: a process that ends closes its end of a pipe. What ends one stands in this
package's `__init__.py`.
"""

import asyncio
import os
from typing import Any

__all__ = ["KernelEnds"]

LOOK_S = 0.7
"""Seconds between two looks at a process that has no such pipe."""


class KernelEnds:
    """An event for each kernel by its id, set when it has ended; on one event loop."""

    def __init__(self) -> None:
        self._over: dict[str, asyncio.Event] = {}

    def watch(self, kernel_id: str, process: Any) -> None:
        """Begins to watch a kernel; `process` is what the provisioner started."""
        over = self._over[kernel_id] = asyncio.Event()
        loop = asyncio.get_running_loop()
        if (sentinel := getattr(process, "sentinel", None)) is None:
            _look(loop, process, over)
            return
        pipe_end = os.dup(sentinel)  # ours to close: Jupyter may let go of the process before we hear of it

        def hear() -> None:
            loop.remove_reader(pipe_end)
            os.close(pipe_end)
            over.set()

        loop.add_reader(pipe_end, hear)

    def tell(self, kernel_id: str) -> None:
        """Sets the kernel's event: it is of no use to anybody, whether its process has ended or not."""
        if (over := self._over.pop(kernel_id, None)) is not None:
            over.set()

    async def wait(self, kernel_id: str, most_s: float) -> bool:
        """Returns whether the kernel has ended, after at most `most_s` seconds."""
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
