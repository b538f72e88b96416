"""A kernel's sockets are locked by its own keys (CURVE): who knows their names and no key hears nothing."""

import asyncio
from pathlib import Path

import pytest
import zmq
import zmq.asyncio
from jupyter_client.manager import AsyncKernelManager
from zmq.utils.monitor import recv_monitor_message

from actvo_kit.kernels import fork_server
from actvo_kit.kernels.spec import ForkedKernelSpecs
from actvo_kit.server.voila_config import room_config

PATIENCE_S = 60
CHANNELS = {"iopub": zmq.SUB, "shell": zmq.DEALER, "control": zmq.DEALER, "stdin": zmq.DEALER}


@pytest.mark.skipif(not fork_server.can_fork(), reason="this system does not fork")
def test_without_the_keys_nobody_comes_in(tmp_path: Path) -> None:
    assert asyncio.run(tried(tmp_path)) == dict.fromkeys(CHANNELS, False)


async def tried(home: Path) -> dict[str, bool]:
    """Whether each channel shook hands with somebody who knows its name only."""
    fork_server.start((), {"IPYTHONDIR": str(home)})
    manager = AsyncKernelManager(
        config=room_config(), kernel_spec_manager=ForkedKernelSpecs(), connection_file=str(home / "kernel-1.json")
    )
    await manager.start_kernel(env={"HOME": str(home), "IPYTHONDIR": str(home)}, cwd=str(home))
    try:
        client = manager.client()
        client.start_channels(hb=False)
        await client.wait_for_ready(timeout=PATIENCE_S)
        return {channel: await shakes_hands(manager._make_url(channel), kind) for channel, kind in CHANNELS.items()}
    finally:
        await manager.shutdown_kernel(now=True)


async def shakes_hands(name: str, kind: int) -> bool:
    outcomes = zmq.EVENT_HANDSHAKE_SUCCEEDED | zmq.EVENT_HANDSHAKE_FAILED_NO_DETAIL | zmq.EVENT_DISCONNECTED
    outcomes |= zmq.EVENT_HANDSHAKE_FAILED_PROTOCOL
    with zmq.asyncio.Context() as context, context.socket(kind) as line:
        line.linger = 0
        seen = line.get_monitor_socket(outcomes)
        line.connect(name)
        event = await asyncio.wait_for(recv_monitor_message(seen), PATIENCE_S)
        line.disable_monitor()
        return bool(event["event"] == zmq.EVENT_HANDSHAKE_SUCCEEDED)
