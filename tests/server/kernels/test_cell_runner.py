"""Cells run in a real kernel: in order, what they show and nothing else, and a kernel that dies ends the page."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from jupyter_client.ioloop import AsyncIOLoopKernelManager

from actvo_kit.kernels.spec import ForkedKernelSpecs
from actvo_kit.server.kernels import cell_runner
from actvo_kit.server.kernels.cell_runner import Runner
from actvo_kit.server.kernels.kernel_socket import until_heard

SOON_S = 60


class OrdinarySpecs(ForkedKernelSpecs):
    """Without a fork server."""

    def get_kernel_spec(self, kernel_name: str) -> Any:
        spec = super().get_kernel_spec(kernel_name)
        spec.metadata = {}
        return spec


@asynccontextmanager
async def kernel_in(folder: Path) -> AsyncIterator[AsyncIOLoopKernelManager]:
    file = str(folder / "kernel.json")
    specs = OrdinarySpecs()
    manager = AsyncIOLoopKernelManager(
        kernel_spec_manager=specs, transport="ipc", connection_file=file, autorestart=False
    )
    await manager.start_kernel(cwd=str(folder))
    try:
        yield manager
    finally:
        await manager.shutdown_kernel(now=True)


async def shown(kernel: AsyncIOLoopKernelManager, *cells: str) -> list[list[Any]]:
    async with asyncio.timeout(SOON_S):
        return [outputs async for outputs in Runner(kernel).run(cells)]


def test_a_page_from_its_first_cell_to_the_end_of_its_kernel(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cell_runner, "LOOK_S", 0.2)

    async def story() -> None:
        async with kernel_in(tmp_path) as kernel:
            told = await shown(
                kernel, "a = 20", "print('to nobody')\na + 1", "from IPython.display import *\nHTML('x')"
            )
            assert [[output.output_type for output in one] for one in told] == [
                [],
                ["execute_result"],
                ["execute_result"],
            ]
            assert told[1][0].data["text/plain"] == "21"

            told = await shown(kernel, "a = 1", "raise ValueError('what she wrote')", "a = 2")
            assert [len(one) for one in told] == [0, 1], "what follows an error is not run"
            assert told[1][0].output_type == "error"
            assert "she wrote" not in str(told) + caplog.text
            assert "Cell 2 of a page ended with ValueError" in caplog.text
            async with asyncio.timeout(SOON_S):
                while not (told := await shown(kernel, "a"))[0]:
                    pass  # a kernel that had an error may turn away what comes right after it
            assert told[0][0].data["text/plain"] == "1"

            assert (await shown(kernel, "import asyncio\nawait asyncio.sleep(0.01)\n'waited'"))[0][0].output_type == (
                "execute_result"
            )

            dies = asyncio.create_task(shown(kernel, "import time\ntime.sleep(60)", "1"))
            await asyncio.sleep(0.5)
            os.kill(kernel.provisioner.pid, signal.SIGKILL)
            told = await dies
            assert [one[-1].output_type for one in told] == ["error"]
            assert [one[-1].output_type for one in await shown(kernel, "1")] == ["error"]

    asyncio.run(story())


def test_a_second_listener_hears_as_well(tmp_path: Path) -> None:
    """A kernel welcomes only its first one."""

    async def story() -> None:
        async with kernel_in(tmp_path) as kernel, asyncio.timeout(SOON_S):
            for _ in range(2):
                shell, iopub = kernel.connect_shell(), kernel.connect_iopub()
                await until_heard(kernel, shell, iopub)
                heard: asyncio.Queue[list[Any]] = asyncio.Queue()
                iopub.on_recv(heard.put_nowait)
                sent = kernel.session.send(shell, "kernel_info_request")
                while sent["header"]["msg_id"].encode() not in b"".join(await heard.get()):
                    pass

    asyncio.run(story())
