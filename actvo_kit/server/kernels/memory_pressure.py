"""Ends kernels when memory is short: first spare ones, then those whose pages nobody has looked at for longest."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from jupyter_server._tz import utcnow

__all__ = ["end_needless"]

UNSEEN = timedelta(seconds=30)
"""How long a kernel may lack a socket: a page that was just made has none yet, and a save is tried again for seven
seconds.
"""


async def end_needless(kernels: Any, enough: Callable[[], bool]) -> None:
    """Ends kernels until `enough`; a page that somebody looks at keeps its own, and so do the staff's."""
    while not enough() and (spare := kernels.pool.give_up()) is not None:
        if spare in kernels:
            await kernels.shutdown_kernel(spare, now=True)
    for kernel_id in unseen(kernels, utcnow()):
        if enough():
            return
        if kernel_id in kernels:
            await kernels.shutdown_kernel(kernel_id, now=True)


def unseen(kernels: Any, now: datetime) -> list[str]:
    """Returns the ids of participants' kernels without a socket, the longest unseen first."""
    looked_at = {socket.kernel_id for sockets in kernels.sockets.values() for socket in sockets}
    last = {
        kernel_id: kernels.get_kernel(kernel_id).last_activity
        for kernel_id in kernels.list_kernel_ids()
        if kernel_id not in looked_at and (kernels.owner_of(kernel_id) or "").startswith("participant:")
    }
    old = [kernel_id for kernel_id, activity in last.items() if now - activity >= UNSEEN]
    return sorted(old, key=lambda kernel_id: last[kernel_id])
