"""Another address of the machine: links and QR codes follow it where they can, and the console says what is true."""

import asyncio

import pytest

from actvo_kit.room.alarms import Alarms
from actvo_kit.room.bus import Bus
from actvo_kit.server.host import changed_address as watching
from actvo_kit.server.host.changed_address import LOST, AddressWatch
from actvo_kit.server.host.listening_address import Address

OLD, NEW, NEWER, BRIDGE = "192.168.1.20", "172.20.10.2", "10.9.0.7", "10.0.3.1"
OLD_URL, NEW_URL = f"http://{OLD}:8866", f"http://{NEW}:8866"


class Machine:
    """Whose addresses a test changes."""

    def __init__(self, *now: str) -> None:
        self.now = now

    def __call__(self) -> tuple[str, ...]:
        return self.now


def begun(url: str = OLD_URL, host: str = "0.0.0.0") -> tuple[AddressWatch, Machine]:
    machine = Machine(BRIDGE, OLD)
    return AddressWatch(Address(host, 8866, url), machine), machine


@pytest.mark.parametrize("url", [OLD_URL, "http://127.0.0.1:8866", "http://laptop.local:8866", "https://room.example"])
def test_nothing_is_said_while_the_link_leads_here(url: str) -> None:
    where, machine = begun(url)
    machine.now = (OLD, NEW)
    assert where.look() is None
    assert where.address.public_url == url


@pytest.mark.parametrize("url", ["https://room.example", "http://laptop.local:8866"])
def test_a_name_is_nobodys_address(url: str) -> None:
    where, machine = begun(url)
    machine.now = (NEW,)
    assert (where.look(), where.address.public_url) == (None, url)


def test_the_link_follows_and_what_people_do_is_said() -> None:
    where, machine = begun()
    machine.now = (BRIDGE, NEW)
    said = where.look()
    assert said is not None
    assert where.address.public_url == NEW_URL
    assert NEW_URL in said
    assert "I joined before" in said
    assert where.look() == said, "and stays said"
    machine.now = (NEWER, BRIDGE, NEW)
    assert where.look() == said, "an address more changes nothing"
    machine.now = (BRIDGE, NEWER)
    assert NEWER in str(where.look())
    assert where.address.port == 8866
    machine.now = ()
    assert where.look() == LOST
    machine.now = (OLD,)
    assert (where.look(), where.address.public_url) == (None, OLD_URL)


def test_who_listens_at_one_address_only_has_to_start_again() -> None:
    where, machine = begun(host=OLD)
    machine.now = (NEW,)
    said = str(where.look())
    assert where.address.public_url == OLD_URL, "no link to where nobody answers"
    assert NEW_URL not in said
    assert f"start it again with --host {NEW}" in said


def test_the_console_hears_of_it_and_that_it_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "LOOK_MS", 10)
    bus, (where, machine) = Bus(), begun()
    alarms, rang = Alarms(bus), asyncio.Event()
    bus.listen(lambda _: rang.set())

    async def play() -> None:
        where.watch(alarms)
        machine.now = (NEW,)
        await asyncio.wait_for(rang.wait(), 30)
        assert NEW in alarms.sentences()[0]
        rang.clear()
        machine.now = (OLD,)
        await asyncio.wait_for(rang.wait(), 30)
        assert alarms.sentences() == ()

    asyncio.run(play())
