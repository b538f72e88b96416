import asyncio

import pytest

from actvo_kit.rehearse.facilitator_bot import Host
from tests.running import RunningRoom
from tests.server.stage import Stage


@pytest.fixture(scope="module")
def stage(room: RunningRoom) -> Stage:
    """A room in which the workshop has begun, with everybody on a page."""

    async def start() -> None:
        async with Host.enter(room.links["facilitator"]) as host:
            await host.start()

    asyncio.run(start())
    found = Stage.set(room)
    found.open_pages()
    return found
