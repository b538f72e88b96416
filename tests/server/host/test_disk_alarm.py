import asyncio

import pytest

from actvo_kit.room.alarms import Alarms
from actvo_kit.room.bus import Bus
from actvo_kit.server.host import disk_alarm


def test_the_facilitator_hears_of_a_disk_that_gets_full_and_that_it_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disk_alarm, "LOOK_MS", 10)
    alarms, left = Alarms(Bus()), 501.0

    async def said_at(mb: float) -> tuple[str, ...]:
        nonlocal left
        left = mb
        await asyncio.sleep(0.1)
        return alarms.sentences()

    async def play() -> None:
        disk_alarm.watch_disk(alarms, lambda: left)
        assert alarms.sentences() == ()
        (said,) = await said_at(487.0)
        assert said.startswith("Only 480 MB are left on the disk of the room’s machine.")
        assert await said_at(487.0 + 2) == (said,), "it does not flicker"
        assert await said_at(2_000.0) == ()

    asyncio.run(play())
