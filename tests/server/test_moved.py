import asyncio

import pytest

from actvo_kit.room.alarms import Alarms
from actvo_kit.room.bus import Bus
from actvo_kit.server import moved as watching
from actvo_kit.server.moved import LOST, moved

OLD, NEW, BRIDGE = "192.168.1.20", "172.20.10.2", "10.0.3.1"


@pytest.mark.parametrize("url", [f"http://{OLD}:8866", "http://127.0.0.1:8866", "https://room.example"])
def test_nothing_is_said_while_the_link_leads_here(url: str) -> None:
    assert moved(url, (BRIDGE, OLD), (OLD, NEW)) is None


def test_a_name_of_a_proxy_is_nobodys_address() -> None:
    assert moved("https://room.example", (OLD,), (NEW,)) is None


def test_the_new_link_is_named_and_what_people_do() -> None:
    said = moved(f"http://{OLD}:8866", (BRIDGE, OLD), (BRIDGE, NEW))
    assert said is not None
    assert f"http://{NEW}:8866" in said
    assert "I joined before" in said
    assert moved(f"http://{OLD}:8866", (OLD,), ()) == LOST


def test_the_console_hears_of_it_and_that_it_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "LOOK_MS", 10)
    bus, now = Bus(), (OLD,)
    alarms, rang = Alarms(bus), asyncio.Event()
    bus.listen(lambda _: rang.set())

    async def play() -> None:
        nonlocal now
        watching.watch_address(alarms, f"http://{OLD}:8866", lambda: now)
        now = (NEW,)
        await asyncio.wait_for(rang.wait(), 30)
        assert NEW in alarms.sentences()[0]
        rang.clear()
        now = (OLD,)
        await asyncio.wait_for(rang.wait(), 30)
        assert alarms.sentences() == ()

    asyncio.run(play())
