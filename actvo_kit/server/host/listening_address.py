"""Where a room listens, and whether it can."""

import errno
import socket
from dataclasses import dataclass
from urllib.parse import urlsplit

from actvo_kit.errors import StartError

__all__ = ["STAFF_HOST", "Address", "free_ports", "origin"]

STAFF_HOST = "127.0.0.1"
USUAL_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True)
class Address:
    """Where the room listens: participants on `port`, staff on `port + 1`; and what its links say."""

    host: str
    port: int
    public_url: str
    public_staff_url: str = ""

    @property
    def staff_port(self) -> int:
        """The port of the console and the projector."""
        return self.port + 1

    @property
    def is_everywhere(self) -> bool:
        """Whether it listens at every address of the machine, also at one that it gets later."""
        return self.host in ("0.0.0.0", "::", "")  # noqa: S104 - compared, not bound

    @property
    def staff_url(self) -> str:
        """The console and the projector listen on the machine that runs the room only; a proxy may give them a name."""
        return self.public_staff_url or f"http://{STAFF_HOST}:{self.staff_port}"

    @property
    def is_private(self) -> bool:
        """Whether nobody reads along on the way: https, or this very machine."""
        found = urlsplit(self.public_url)
        return found.scheme == "https" or found.hostname in ("127.0.0.1", "localhost", "::1")

    @property
    def names(self) -> frozenset[str]:
        """What browsers may call this room, beside its bare addresses."""
        public = (urlsplit(url).hostname for url in (self.public_url, self.staff_url))
        return frozenset({"localhost", *filter(None, public)})


def origin(given: str, option: str) -> str:
    """An address as browsers name an origin. Raises StartError for what a room cannot be served under."""
    like = f"Write {option} like https://workshop.example.org."
    try:
        found = urlsplit(given.strip())
        port = found.port
    except ValueError as error:
        raise StartError(f"{option} {given} is no address of the web. {like}") from error
    if found.scheme not in USUAL_PORTS:
        raise StartError(f"{option} {given} does not begin with https:// or http://. {like}")
    if not found.hostname or found.hostname in ("0.0.0.0", "::") or any(sign.isspace() for sign in given.strip()):  # noqa: S104
        raise StartError(f"{option} {given} names no machine that a browser can open. {like}")
    if found.username is not None or found.password is not None:
        raise StartError(f"{option} holds a name or password, which would stand in every link. {like}")
    rest = given.strip()[len(f"{found.scheme}://{found.netloc}") :]
    if rest.strip("/"):
        raise StartError(
            f"A room is served at the top of an address, not below it: {option} ends with {rest}. "
            f"Give the room a host name or a port of its own, such as {found.scheme}://{found.netloc}."
        )
    host = f"[{found.hostname}]" if ":" in found.hostname else found.hostname
    return f"{found.scheme}://{host}" + (f":{port}" if port not in (None, USUAL_PORTS[found.scheme]) else "")


def free_ports(host: str, port: int) -> None:
    """Raises StartError naming the port in use and the next free pair."""
    if _pair_is_free(host, port):
        return
    offer = next((one for one in range(port + 2, port + 200, 2) if _pair_is_free(host, one)), None)
    way_on = f"Port {offer} is free: add --port {offer}." if offer else "Close the other program, or choose --port."
    raise StartError(f"Port {port} or {port + 1} is in use on this machine. {way_on}")


def _pair_is_free(host: str, port: int) -> bool:
    return all(_is_free(host, one) for one in (port, port + 1))


def _is_free(host: str, port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                return False
            raise StartError(f"This machine cannot listen on {host}:{port} ({error.strerror}).") from error
        return True
