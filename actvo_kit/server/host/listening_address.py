"""Where a room listens, and whether it can."""

import errno
import socket
from dataclasses import dataclass
from urllib.parse import urlsplit

from actvo_kit.errors import StartError
from actvo_kit.words import _

__all__ = ["STAFF_HOST", "Address", "cannot_listen", "free_ports", "origin"]

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
        """Returns the port of the console and the projector."""
        return self.port + 1

    @property
    def is_everywhere(self) -> bool:
        """Returns whether it listens at every address of the machine, also at one that it gets later."""
        return self.host in ("0.0.0.0", "::", "")  # noqa: S104 - compared, not bound

    @property
    def staff_url(self) -> str:
        """Returns the address of the console and the projector: on this machine, unless a proxy gives them a name."""
        return self.public_staff_url or f"http://{STAFF_HOST}:{self.staff_port}"

    @property
    def is_private(self) -> bool:
        """Returns whether nobody reads along on the way: https, or this very machine."""
        parts = urlsplit(self.public_url)
        return parts.scheme == "https" or parts.hostname in ("127.0.0.1", "localhost", "::1")

    @property
    def names(self) -> frozenset[str]:
        """Returns what browsers may call this room, beside its bare addresses."""
        public = (urlsplit(url).hostname for url in (self.public_url, self.staff_url))
        return frozenset({"localhost", *filter(None, public)})


def origin(address: str, option: str) -> str:
    """Returns an address as browsers name an origin. Raises StartError where a room cannot be served under it."""
    like = " " + _("Write {option} like {example}.", option=option, example="https://workshop.example.org")
    try:
        parts = urlsplit(address.strip())
        port = parts.port
    except ValueError as error:
        sentence = _("{option} {address} is no address of the web.", option=option, address=address)
        raise StartError(sentence + like) from error
    if parts.scheme not in USUAL_PORTS:
        sentence = _("{option} {address} does not begin with {https} or {http}.", option=option, address=address,
                     https="https://", http="http://")  # fmt: skip
        raise StartError(sentence + like)
    if not parts.hostname or parts.hostname in ("0.0.0.0", "::") or any(sign.isspace() for sign in address.strip()):  # noqa: S104
        sentence = _("{option} {address} names no machine that a browser can open.", option=option, address=address)
        raise StartError(sentence + like)
    if parts.username is not None or parts.password is not None:
        sentence = _("{option} holds a name or password, which would stand in every link.", option=option)
        raise StartError(sentence + like)
    rest = address.strip()[len(f"{parts.scheme}://{parts.netloc}") :]
    if rest.strip("/"):
        raise StartError(
            _(
                "A room is served at the top of an address, not below it: {option} ends with {rest}. Give the room a "
                "host name or a port of its own, such as {address}.",
                option=option,
                rest=rest,
                address=f"{parts.scheme}://{parts.netloc}",
            )
        )
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return f"{parts.scheme}://{host}" + (f":{port}" if port not in (None, USUAL_PORTS[parts.scheme]) else "")


def free_ports(host: str, port: int) -> None:
    """Raises StartError, naming the port in use and the next free pair."""
    if _pair_is_free(host, port):
        return
    offer = next((candidate for candidate in range(port + 2, port + 200, 2) if _pair_is_free(host, candidate)), None)
    in_use = _("Port {port} or {next} is in use on this machine.", port=port, next=port + 1)
    if offer:
        way_on = _("Port {port} is free: add {option}.", port=offer, option=f"--port {offer}")
    else:
        way_on = _("Close the other program, or choose {option}.", option="--port")
    raise StartError(f"{in_use} {way_on}")


def cannot_listen(host: str, port: int, error: OSError) -> str:
    """Returns the sentence for whoever starts a room at an address that this machine does not have."""
    address = f"{host}:{port}"
    return _("This machine cannot listen on {address} ({reason}).", address=address, reason=error.strerror)


def _pair_is_free(host: str, port: int) -> bool:
    return all(_is_free(host, number) for number in (port, port + 1))


def _is_free(host: str, port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                return False
            raise StartError(cannot_listen(host, port, error)) from error
        return True
