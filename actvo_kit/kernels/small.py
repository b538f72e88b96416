"""A kernel without what nobody here uses: threads, descriptors, a TCP port, and a look at everybody's processes."""

from typing import Any

import zmq
from ipykernel.iostream import IOPubThread
from ipykernel.ipkernel import IPythonKernel
from ipykernel.kernelapp import IPKernelApp
from traitlets import Type

__all__ = ["SmallKernelApp"]

SELDOM_S = 86_400.0
"""Looking after pipes of threads that ended: a page has none, and a hundred that look every ten seconds are felt."""


class SmallKernel(IPythonKernel):
    """It starts no program, so that none is to be ended with it."""

    @property
    def kernel_info(self) -> dict[str, Any]:
        """Without versions, which are nobody's business."""
        language = {"name": "python", "version": "", "mimetype": "text/x-python", "file_extension": ".py"}
        return {**super().kernel_info, "implementation_version": "", "banner": "", "language_info": language}

    def _process_children(self) -> list[Any]:
        return []


class SmallKernelApp(IPKernelApp):
    """Started in a forked child, whose end the provisioner sees."""

    kernel_class = Type(SmallKernel)

    def init_heartbeat(self) -> None:
        """None: it is for who cannot see a process end."""

    def init_iopub(self, context: zmq.Context) -> None:  # type: ignore[type-arg]
        """Without the pipe for what started programs print, which listens on TCP."""
        self.iopub_socket = context.socket(zmq.XPUB)
        self.iopub_socket.linger = 1000
        self.iopub_port = self._bind_socket(self.iopub_socket, self.iopub_port)  # type: ignore[no-untyped-call]
        self.configure_tornado_logger()  # type: ignore[no-untyped-call]
        self.iopub_thread = IOPubThread(self.iopub_socket, session=self.session)  # type: ignore[no-untyped-call]
        self.iopub_thread._event_pipe_gc_seconds = SELDOM_S
        self.iopub_thread.start()
        self.iopub_socket = self.iopub_thread.background_socket
