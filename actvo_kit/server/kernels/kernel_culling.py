"""Which kernels end first when memory is short: those of nobody, then those that nobody has looked at for longest."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from jupyter_server._tz import utcnow

__all__ = ["end_needless"]

UNSEEN = timedelta(seconds=30)
"""A page that has just been made has no socket yet, and a save is tried again for seven seconds."""


async def end_needless(kernels: Any, enough: Callable[[], bool]) -> None:
    """Ends kernels until `enough`; a page that somebody looks at keeps its own, and so do the staff's."""
    while not enough() and (spare := kernels.pool.take()) is not None:
        if spare in kernels:
            await kernels.shutdown_kernel(spare, now=True)
    for kernel_id in unseen(kernels, utcnow()):
        if enough():
            return
        if kernel_id in kernels:
            await kernels.shutdown_kernel(kernel_id, now=True)


def unseen(kernels: Any, now: datetime) -> list[str]:
    """Participants' kernels without a socket, the longest unseen first."""
    looked_at = {socket.kernel_id for mine in kernels.sockets.values() for socket in mine}
    last = {
        kernel_id: kernels.get_kernel(kernel_id).last_activity
        for kernel_id in kernels.list_kernel_ids()
        if kernel_id not in looked_at and (kernels.owner_of(kernel_id) or "").startswith("participant:")
    }
    old = [kernel_id for kernel_id, seen in last.items() if now - seen >= UNSEEN]
    return sorted(old, key=lambda kernel_id: last[kernel_id])
