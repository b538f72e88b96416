"""What the room's links say while it runs, and what the facilitator is told, when its machine gets another address."""

import ipaddress
import socket
from collections.abc import Callable
from dataclasses import replace
from urllib.parse import urlsplit

import psutil
from tornado.ioloop import PeriodicCallback

from actvo_kit.room.alarms import Alarms
from actvo_kit.server.host.listening_address import Address
from actvo_kit.words import N_, _

__all__ = ["AddressWatch", "own_addresses"]

LOOK_MS = 10_000
MOVED = N_(
    "This laptop’s address has changed. It is {url} now, and so say the link and the QR code on the "
    "screen. People open it, choose “I joined before” and type their own code. Links that were sent "
    "before lead nowhere."
)
UNHEARD = N_(
    "This laptop’s address has changed, and the room listens at the old one only ({host}), so nobody "
    "reaches it: stop it with Ctrl+C and start it again with --host {fresh}. Nothing is lost; people "
    "come in by their own code."
)
LOST = N_("This laptop is in no network any more, so nobody reaches the room: connect it to the network again.")


def own_addresses() -> tuple[str, ...]:
    """Returns addresses of this machine that others may use, in its order."""
    addresses = (
        line.address for lines in psutil.net_if_addrs().values() for line in lines if line.family == socket.AF_INET
    )
    return tuple(address for address in addresses if not ipaddress.ip_address(address).is_loopback)


class AddressWatch:
    """The address that links and QR codes hold now. It follows the machine's where the room listens at all of them.

    A name or a proxy is nobody's address, and stays.
    """

    def __init__(self, address: Address, look_up: Callable[[], tuple[str, ...]] = own_addresses) -> None:
        self.address = address
        self._given = address
        self._look_up = look_up
        self._before = look_up()

    def look(self) -> str | None:
        """Follows the machine. Returns a sentence while the link that the room began with leads elsewhere than here."""
        now, url = self._look_up(), urlsplit(self._given.public_url)
        if url.hostname not in self._before or url.hostname in now:
            self.address = self._given
            return None
        if not now:
            return _(LOST)
        present = urlsplit(self.address.public_url).hostname
        fresh = present if present in now else next((address for address in now if address not in self._before), now[0])
        if not self._given.is_everywhere:
            return _(UNHEARD, host=self._given.host, fresh=fresh)
        self.address = replace(self._given, public_url=f"{url.scheme}://{fresh}" + (f":{url.port}" if url.port else ""))
        return _(MOVED, url=self.address.public_url)

    def watch(self, alarms: Alarms) -> None:
        """Looks every ten seconds while this thread's loop runs. What is said comes after what is shown."""

        def look() -> None:
            alarm = self.look()
            if alarm is None:
                alarms.over("address")
            else:
                alarms.ring("address", alarm)

        PeriodicCallback(look, LOOK_MS).start()
