"""Lines that somebody opens and leaves open: event streams of one person, and requests that never become whole."""

import asyncio
import socket
import time
from collections.abc import Iterator

import httpx
import pytest

from actvo_kit.server.pages.event_streams import MOST, EventStreams
from tests.running import RunningRoom
from tests.server.entry.test_my_data_page import come_in


class Impatient(RunningRoom):
    module = "tests.server.silent"


@pytest.fixture(scope="module")
def impatient(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningRoom]:
    running = Impatient(tmp_path_factory.mktemp("impatient"))
    running.start()
    yield running
    running.stop()


@pytest.fixture
def room(waiting_room: RunningRoom) -> RunningRoom:
    return waiting_room


def stream(room: RunningRoom, cookies: httpx.Cookies) -> socket.socket:
    """An event stream that has begun."""
    line = socket.create_connection(("127.0.0.1", room.port), timeout=60)
    kept = "; ".join(f"{name}={value}" for name, value in cookies.items())
    line.sendall(f"GET /room/news HTTP/1.1\r\nHost: 127.0.0.1:{room.port}\r\nCookie: {kept}\r\n\r\n".encode())
    assert b"200" in line.recv(4096)
    return line


def ends(line: socket.socket, within_s: float = 40.0) -> bool:
    """Whether the server ends it in that time: an open stream says every few seconds that it is still there."""
    until = time.monotonic() + within_s
    try:
        while (left := until - time.monotonic()) > 0:
            line.settimeout(left)
            if not line.recv(4096):
                return True
    except ConnectionResetError:
        return True
    except TimeoutError:
        pass
    return False


def test_the_oldest_streams_of_a_person_end_and_nobody_elses(room: RunningRoom) -> None:
    many, other = come_in(room, "Many"), come_in(room, "Other")
    theirs = stream(room, other.cookies)
    lines = [stream(room, many.cookies) for _ in range(MOST + 4)]
    assert all(ends(one) for one in lines[:4])
    for line in (*lines[4:], theirs):
        assert not ends(line, 0.5)
        line.close()


@pytest.mark.parametrize(
    "half",
    [
        b"", b"GET / HT", b"GET / HTTP/1.1\r\nHost: x\r\n",
        b"POST /join HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 50\r\n\r\nname=",
    ],
)  # fmt: skip
def test_a_request_that_never_becomes_whole_is_given_up(impatient: RunningRoom, half: bytes) -> None:
    line = socket.create_connection(("127.0.0.1", impatient.port), timeout=60)
    line.sendall(half)
    assert ends(line)


def test_an_open_stream_is_not_silent(impatient: RunningRoom) -> None:
    line = stream(impatient, come_in(impatient, "Patient").cookies)
    assert not ends(line, 4)
    line.close()


def test_streams_that_end_leave_nothing() -> None:
    class Stream:
        closed = False

        def close(self) -> None:
            self.closed = True

    async def play() -> None:
        streams, all_of_them = EventStreams(), [Stream() for _ in range(MOST + 1)]
        held = [streams.held("ann", one) for one in all_of_them]  # type: ignore[arg-type]
        for one in held:
            one.__enter__()
        assert [one.closed for one in all_of_them] == [True] + [False] * MOST
        for one in held:
            one.__exit__(None, None, None)
        assert not streams._open

    asyncio.run(play())
