"""Runs a page's cells in its kernel: sends them all at once, and hands their outputs on as they come."""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterable
from contextlib import suppress
from typing import Any, NamedTuple

from nbformat import NotebookNode, from_dict

from actvo_kit.server.kernels.kernel_socket import until_heard

__all__ = ["RanAhead", "Runner"]

LOOK_S = 1.0
SHOWN = ("display_data", "execute_result")
REQUEST = {"silent": False, "store_history": False, "user_expressions": {}, "allow_stdin": False, "stop_on_error": True}
log = logging.getLogger("actvo.page")


class RanAhead(NamedTuple):
    """A run of a page before anybody asked for it: its cells, and what each of them put out."""

    cells: list[str]
    outputs: list[list[NotebookNode]]


class Runner:
    """One run of one notebook in `kernel`, a Jupyter kernel manager."""

    def __init__(self, kernel: Any) -> None:
        self._kernel, self._session = kernel, kernel.session
        self._said: asyncio.Queue[list[Any]] = asyncio.Queue()

    async def page(self, cells: list[str]) -> AsyncIterator[list[NotebookNode]]:
        """Yields the outputs of a page's cells: those of its run ahead, if its notebook is still the same, else of a
        run now.
        """
        ahead: RanAhead | None = getattr(self._kernel, "ran_ahead", None)
        if ahead is not None and ahead.cells == cells:
            for outputs in ahead.outputs:
                yield outputs
            return
        async for outputs in self.run(cells):
            yield outputs

    async def run(self, sources: Iterable[str]) -> AsyncIterator[list[NotebookNode]]:
        """Yields the outputs of one cell after another; the last output is an error when a cell or the kernel
        failed.
        """
        shell, iopub = self._kernel.connect_shell(), self._kernel.connect_iopub()
        try:
            await until_heard(self._kernel, shell, iopub)
            iopub.on_recv(self._said.put_nowait)
            requests = [self._ask(shell, source) for source in sources]
            for number, request in enumerate(requests, 1):
                outputs = [output async for output in self._shown(request)]
                yield outputs
                if outputs and outputs[-1].output_type == "error":
                    log.error("Cell %d of a page ended with %s.", number, outputs[-1].ename)
                    return
        except RuntimeError:
            yield [_output("error", ename="KernelEnded")]
        finally:
            shell.close()
            iopub.close()

    def _ask(self, shell: Any, source: str) -> str:
        sent: dict[str, Any] = self._session.send(shell, "execute_request", REQUEST | {"code": source})
        return str(sent["header"]["msg_id"])

    async def _shown(self, request: str) -> AsyncIterator[NotebookNode]:
        """Yields what the kernel shows until it has done with `request`."""
        while True:
            message = await self._next()
            kind, content = message["header"]["msg_type"], message["content"]
            if message["parent_header"].get("msg_id") != request:
                continue
            if kind in SHOWN:
                yield _output(kind, data=content["data"], metadata=content["metadata"])
            elif kind == "error":  # its text may hold what somebody wrote
                yield _output("error", ename=content["ename"])
            elif kind == "status" and content["execution_state"] == "idle":
                return

    async def _next(self) -> dict[str, Any]:
        while True:
            with suppress(TimeoutError):
                _, parts = self._session.feed_identities(await asyncio.wait_for(self._said.get(), LOOK_S))
                return dict(self._session.deserialize(parts))
            if not await self._kernel.is_alive():
                raise RuntimeError("the kernel has ended")


def _output(kind: str, **content: Any) -> NotebookNode:
    """Returns an output for the template; checking each against the format of notebooks would cost more than all."""
    output: NotebookNode = from_dict({"output_type": kind, **content})
    return output
