"""Runs a kernel without what nobody here uses: threads, descriptors, a TCP port, and a look at everybody's
processes.
"""

from typing import Any

import zmq
from ipykernel.control import ControlThread
from ipykernel.iostream import IOPubThread
from ipykernel.ipkernel import IPythonKernel
from ipykernel.kernelapp import IPKernelApp
from ipykernel.shellchannel import ShellChannelThread
from traitlets import Type

__all__ = ["SmallKernelApp"]

SELDOM_S = 86_400.0
"""Seconds between two looks after pipes of threads that ended: a page has none, and a hundred that look every ten
seconds are felt.
"""


class SmallKernel(IPythonKernel):
    """A kernel that starts no program, so that none is to be ended with it."""

    @property
    def kernel_info(self) -> dict[str, Any]:
        """Returns Jupyter's description without versions, which are nobody's business."""
        language = {"name": "python", "version": "", "mimetype": "text/x-python", "file_extension": ".py"}
        return {**super().kernel_info, "implementation_version": "", "banner": "", "language_info": language}

    def _process_children(self) -> list[Any]:
        return []


class SmallKernelApp(IPKernelApp):
    """The kernel's application in a forked child, whose end the provisioner sees."""

    kernel_class = Type(SmallKernel)

    def write_connection_file(self, **kwargs: Any) -> None:
        """Writes nothing: the file is the server's."""

    def init_control(self, context: zmq.Context) -> None:  # type: ignore[type-arg]
        """Opens the control socket, without the debugger's line from a kernel to itself."""
        self.control_socket = context.socket(zmq.ROUTER)
        self.control_socket.linger = 1000
        self._apply_curve_server_options(self.control_socket)
        self.control_port = self._bind_socket(self.control_socket, self.control_port)  # type: ignore[no-untyped-call]
        self.control_socket.router_handover = 1
        self.debugpy_socket = context.socket(zmq.STREAM)  # connected to nothing; Jupyter wants to listen to it
        self.control_thread = ControlThread(daemon=True)  # type: ignore[no-untyped-call]
        self.shell_channel_thread = ShellChannelThread(context, daemon=True)

    def init_heartbeat(self) -> None:
        """Opens no heartbeat: it is for a server that cannot see a process end."""

    def init_iopub(self, context: zmq.Context) -> None:  # type: ignore[type-arg]
        """Opens the iopub socket, without the pipe for what started programs print, which listens on TCP."""
        self.iopub_socket = context.socket(zmq.XPUB)
        self.iopub_socket.linger = 1000
        self._apply_curve_server_options(self.iopub_socket)
        self.iopub_port = self._bind_socket(self.iopub_socket, self.iopub_port)  # type: ignore[no-untyped-call]
        self.configure_tornado_logger()  # type: ignore[no-untyped-call]
        self.iopub_thread = IOPubThread(self.iopub_socket, session=self.session)  # type: ignore[no-untyped-call]
        self.iopub_thread._event_pipe_gc_seconds = SELDOM_S
        self.iopub_thread.start()
        self.iopub_socket = self.iopub_thread.background_socket
