"""Runs a kernel without what nobody here uses: threads, descriptors, a TCP port, and a look at everybody's
processes. It is prepared once, before the fork, and connected in each child.
"""

import sys
import uuid
from pathlib import Path
from typing import Any

import zmq
from ipykernel.control import ControlThread
from ipykernel.iostream import IOPubThread
from ipykernel.ipkernel import IPythonKernel
from ipykernel.kernelapp import IPKernelApp
from ipykernel.shellchannel import ShellChannelThread
from IPython.core.application import BaseIPythonApplication
from traitlets import Type
from zmq.eventloop.zmqstream import ZMQStream

from actvo_kit.kernels.arguments import ARGUMENTS

__all__ = ["SmallKernelApp"]

SELDOM_S = 86_400.0
"""Seconds between two looks after pipes of threads that ended: a page has none, and a hundred that look every ten
seconds are felt.
"""
PREPARED = ("path", "shell", "extensions", "code")
CONNECTED = ("blackhole", "connection_file", "sockets", "io", "signal", "kernel")
"""The parts of ipykernel's own boot, in its order, before the fork and after it."""


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

    def prepare(self) -> None:
        """Reads the arguments and sets IPython up, in the fork server: what needs no connection and no thread."""
        BaseIPythonApplication.initialize(self, ARGUMENTS)
        self.kernel = self.kernel_class.instance(
            parent=self, log=self.log, profile_dir=self.profile_dir, user_ns=self.user_ns
        )
        for part in PREPARED:
            getattr(self, f"init_{part}")()
        shell: Any = self.shell
        shell.run_cell("None", silent=True)  # what IPython makes for the first cell, and the first display
        shell.display_formatter.format(None)

    def connect(self, connection_file: Path) -> None:
        """Opens the connection that the file names, in the child."""
        self.connection_file = str(connection_file)
        for part in CONNECTED:
            getattr(self, f"init_{part}")()

    def init_kernel(self) -> None:
        """Gives the prepared kernel its connection and a name of its own."""
        kernel: Any = self.kernel
        threads = self.control_thread, self.shell_channel_thread
        kernel.control_thread, kernel.shell_channel_thread = threads
        kernel.control_stream, kernel.shell_stream = (
            ZMQStream(socket, thread.io_loop)
            for socket, thread in zip((self.control_socket, self.shell_socket), threads, strict=True)
        )
        threads[1].shell_stream = kernel.shell_stream
        for name in ("session", "iopub_thread", "iopub_socket", "stdin_socket"):
            setattr(kernel, name, getattr(self, name))
        kernel._stdout, kernel._stderr, kernel.ident = sys.stdout, sys.stderr, str(uuid.uuid4())
        for hook in (kernel.shell.displayhook, kernel.shell.display_pub):
            hook.session, hook.pub_socket = self.session, self.iopub_socket
        kernel.shell.displayhook.topic = kernel._topic("execute_result")
        for thread in threads:
            thread.start()

    def init_control(self, context: zmq.Context) -> None:  # type: ignore[type-arg]
        """Opens the control socket, without the debugger's line from a kernel to itself."""
        self.control_socket = context.socket(zmq.ROUTER)
        self.control_socket.linger = 1000
        self._apply_curve_server_options(self.control_socket)
        self.control_port = self._bind_socket(self.control_socket, self.control_port)  # type: ignore[no-untyped-call]
        self.control_socket.router_handover = 1
        self.control_thread = ControlThread(daemon=True)  # type: ignore[no-untyped-call]
        self.shell_channel_thread = ShellChannelThread(context, daemon=True)

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
