"""Provisions kernels for Jupyter by forking instead of starting a new interpreter."""

import asyncio
import os
import signal
import socket
from multiprocessing.process import BaseProcess
from typing import Any

from jupyter_client.provisioning import LocalProvisioner

from actvo_kit.kernels.fork_server import fork

__all__ = ["ForkProvisioner"]

LAUNCHER = "ipykernel_launcher"


class Forked:
    """A forked process with the part of `Popen` that Jupyter uses."""

    stdin = stdout = stderr = None

    def __init__(self, process: BaseProcess, line: socket.socket) -> None:
        self._process = process
        self.line = line
        """The near end of the socket pair between us and the kernel; its listener closes it."""
        self.pid: int = process.pid or 0
        self.sentinel = process.sentinel
        """A descriptor that can be read as soon as the process has ended."""

    @property
    def returncode(self) -> int | None:
        """Returns the exit code; None while it runs."""
        return self._process.exitcode

    def poll(self) -> int | None:
        """Returns the exit code; None while it runs."""
        return self._process.exitcode

    def wait(self) -> int | None:
        """Blocks until it has ended."""
        self._process.join()
        return self._process.exitcode

    def send_signal(self, number: int) -> None:
        """Sends a signal, if it still runs."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def terminate(self) -> None:
        """Sends SIGTERM."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """Sends SIGKILL."""
        self.send_signal(signal.SIGKILL)


class ForkProvisioner(LocalProvisioner):  # type: ignore[misc]
    """A provisioner, named `actvo-fork` in kernel specs. The fork server has to run already."""

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> Any:
        """Forks a kernel with the arguments that follow the launcher in `cmd`."""
        arguments = cmd[cmd.index(LAUNCHER) + 1 :]
        # Voilà's keys are members of an enumeration of its own: a child would import all of Voilà to read them.
        environment = {str.__str__(name): str.__str__(value) for name, value in kwargs["env"].items()}
        folder = str(kwargs.get("cwd") or os.getcwd())
        loop = asyncio.get_running_loop()
        self.process = Forked(*await loop.run_in_executor(None, fork, arguments, environment, folder))
        self.pid = self.pgid = self.process.pid
        return self.connection_info
