"""Boots a kernel in the fork server as far as it goes without sockets and threads: each child has it as it is born.

The fork server imports this module when all else is imported; what IPython sets up then, no child has a copy of its own
of.
"""

import threading

from actvo_kit.kernels.lean_kernel import SmallKernelApp

__all__ = ["APP"]

APP = SmallKernelApp.instance(parent_handle=1)
"""The application, not connected; a parent of 1 is one that nobody polls."""

APP.prepare()
if threading.active_count() > 1:
    raise ImportError("a process with threads may not be forked")
