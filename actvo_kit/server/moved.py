"""Tells the facilitator when the room's machine has another address: the printed link and the QR code lead nowhere."""

import ipaddress
import socket
from collections.abc import Callable
from urllib.parse import urlsplit

import psutil
from tornado.ioloop import PeriodicCallback

from actvo_kit.room.alarms import Alarms

__all__ = ["MOVED", "moved", "own_addresses", "watch_address"]

LOOK_MS = 10_000
MOVED = (
    "This laptop’s address has changed, so the link and the QR code on the screen lead nowhere: write {url} on the "
    "board; people open it, choose “I joined before” and type their own code."
)
LOST = "This laptop is in no network any more, so nobody reaches the room: connect it to the network again."


def own_addresses() -> tuple[str, ...]:
    """Addresses of this machine that others may use, in its order."""
    found = (one.address for lines in psutil.net_if_addrs().values() for one in lines if one.family == socket.AF_INET)
    return tuple(address for address in found if not ipaddress.ip_address(address).is_loopback)


def moved(public_url: str, before: tuple[str, ...], now: tuple[str, ...]) -> str | None:
    """One sentence when the link's address was this machine's `before`, and is not `now`; a name or proxy never is."""
    found = urlsplit(public_url)
    if found.hostname not in before or found.hostname in now:
        return None
    fresh = [one for one in now if one not in before] or list(now)
    if not fresh:
        return LOST
    return MOVED.format(url=f"{found.scheme}://{fresh[0]}" + (f":{found.port}" if found.port else ""))


def watch_address(alarms: Alarms, url: str, look_up: Callable[[], tuple[str, ...]] = own_addresses) -> None:
    """From now on, for as long as this thread's loop runs."""
    before = look_up()

    def look() -> None:
        said = moved(url, before, look_up())
        if said is None:
            alarms.over("address")
        else:
            alarms.ring("address", said)

    PeriodicCallback(look, LOOK_MS).start()
