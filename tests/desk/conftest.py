"""The same person's desk, twice: in this very process, and over a Unix socket as a page's kernel has it."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from tornado import httpserver, netutil, web
from tornado.ioloop import IOLoop

from actvo_kit.desk.local import LocalParticipant, room_in_memory
from actvo_kit.desk.protocol import ParticipantDesk
from actvo_kit.desk.remote import RemoteParticipant
from actvo_kit.room.entry.sessions import hashed
from actvo_kit.room.room import Room
from actvo_kit.server.desk.desk_api import desk_application
from actvo_kit.server.guard.repeated_presses import RepeatedPresses
from actvo_kit.server.guard.seat_cookie import Seat
from tests.factories import real_pack


@contextmanager
def listening(application: Callable[[], web.Application]) -> Iterator[str]:
    """The path of a Unix socket at which `application` answers, in a thread and event loop of its own."""
    # A socket's path may have a hundred signs only, and a test's folder is often longer.
    with TemporaryDirectory(prefix="desk") as folder:
        socket = str(Path(folder) / "desk.sock")
        ready: dict[str, Any] = {}
        started = threading.Event()

        async def serve() -> None:
            listener = httpserver.HTTPServer(application())
            listener.add_socket(netutil.bind_unix_socket(socket))
            ready.update(loop=IOLoop.current(), stop=asyncio.Event())
            started.set()
            await ready["stop"].wait()
            listener.stop()
            await listener.close_all_connections()

        thread = threading.Thread(target=lambda: asyncio.run(serve()))
        thread.start()
        assert started.wait(10)
        yield socket
        ready["loop"].add_callback(ready["stop"].set)
        thread.join(10)


class Capabilities:
    """Knows one kernel's capability, as the kernel manager knows those of all."""

    def __init__(self, seat: Seat) -> None:
        self.seat = seat

    def seat_behind(self, capability: str) -> Seat | None:
        return self.seat if capability == "capability" else None


@pytest.fixture
def in_room() -> Room:
    """A room in memory whose first exercise is open."""
    whole = real_pack()
    workshop = whole.workshop.plain()
    for page in workshop["pages"]:
        page["steps"] = [step for step in page["steps"] if step["slug"]]
    room = room_in_memory(whole.model_copy(update={"workshop": type(whole.workshop).read(workshop)}))
    room.facilitator().start()
    return room


@pytest.fixture(params=["local", "remote"])
def either(request: pytest.FixtureRequest, in_room: Room) -> Iterator[ParticipantDesk]:
    """Ada's desk in that room."""
    if request.param == "local":
        yield LocalParticipant(in_room, "Ada")
        return
    joined = in_room.door.join("Ada")
    seat = Seat("participant", joined.person_id, hashed(joined.session_token))
    with ThreadPoolExecutor(4) as pool:
        settings = {
            "room": in_room, "kernel_manager": Capabilities(seat), "pool": pool, "drafting": pool,
            "presses": RepeatedPresses(), "join_url": str, "pack_file": "abc.json",
        }  # fmt: skip
        with listening(lambda: desk_application(settings)) as socket:
            yield RemoteParticipant(socket, "capability")
