"""Imports what every kernel needs, once, in the fork server, lazy parts included. It must stay single-threaded."""

import ipykernel.comm
import ipykernel.debugger
import ipykernel.ipkernel
import ipykernel.kernelapp
import ipykernel.zmqshell
import IPython.core.completerlib
import IPython.core.debugger
import IPython.core.logger
import IPython.core.oinspect
import IPython.extensions.storemagic
import ipywidgets
import tornado.platform.asyncio
import tornado.queues

from actvo_kit.kernels import lean_kernel

__all__ = ["SHARED"]

SHARED = (ipykernel, IPython, ipywidgets, tornado, lean_kernel)
