"""A kernel provisioner for Jupyter that forks instead of starting a new interpreter."""

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

    def __init__(self, made: BaseProcess, line: socket.socket) -> None:
        self._made = made
        self.line = line
        """Our end of what connects it with us; whoever listens to it closes it."""
        self.pid: int = made.pid or 0
        self.sentinel = made.sentinel
        """A descriptor that can be read as soon as the process has ended."""

    @property
    def returncode(self) -> int | None:
        """None while it runs."""
        return self._made.exitcode

    def poll(self) -> int | None:
        """None while it runs."""
        return self._made.exitcode

    def wait(self) -> int | None:
        """Blocks until it has ended."""
        self._made.join()
        return self._made.exitcode

    def send_signal(self, number: int) -> None:
        """Sends a signal, if it still runs."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def terminate(self) -> None:
        """SIGTERM."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """SIGKILL."""
        self.send_signal(signal.SIGKILL)


class ForkProvisioner(LocalProvisioner):  # type: ignore[misc]
    """Named `actvo-fork` in kernel specs. The fork server has to run already."""

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
