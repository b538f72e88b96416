"""A kernel without what nobody here uses: threads, descriptors, and a TCP port that its fence forbids."""

import zmq
from ipykernel.iostream import IOPubThread
from ipykernel.kernelapp import IPKernelApp

__all__ = ["SmallKernelApp"]


class SmallKernelApp(IPKernelApp):
    """Started in a forked child, whose end the provisioner sees."""

    def init_heartbeat(self) -> None:
        """None: it is for who cannot see a process end."""

    def init_iopub(self, context: zmq.Context) -> None:  # type: ignore[type-arg]
        """Without the pipe for what started programs print, which listens on TCP: a kernel starts no program."""
        self.iopub_socket = context.socket(zmq.XPUB)
        self.iopub_socket.linger = 1000
        self.iopub_port = self._bind_socket(self.iopub_socket, self.iopub_port)  # type: ignore[no-untyped-call]
        self.configure_tornado_logger()  # type: ignore[no-untyped-call]
        self.iopub_thread = IOPubThread(self.iopub_socket, session=self.session)  # type: ignore[no-untyped-call]
        self.iopub_thread.start()
        self.iopub_socket = self.iopub_thread.background_socket
