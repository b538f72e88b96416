"""One running room with everybody in it that an attack needs, and raw requests that no client tidies up."""

import http.client
import re
import uuid
from typing import NamedTuple, Self
from urllib.parse import urlencode, urlsplit

import psutil
from tornado.web import create_signed_value
from websockets.sync.client import ClientConnection, connect

from actvo_kit.room.room_keys import Keys
from tests.running import RunningRoom

__all__ = ["FIRST", "Reply", "Stage"]

FIRST = "/page/1_know_yourself"
PATIENCE_S = 20


class Reply(NamedTuple):
    """What came back; `status` 0 when the line was closed without a word."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def verdict(self) -> str:
        """The status, and where a redirect leads."""
        place = self.headers.get("location", "").partition("?")[0]
        return f"{self.status} {place}".strip()


class Stage:
    """Ann and Bob are on a page, Lea has left, the facilitator and the projector have theirs."""

    def __init__(self, room: RunningRoom) -> None:
        self.room = room
        self.ports = {"room": room.port, "staff": room.port + 1}
        self.cookies: dict[str, str] = {"nobody": ""}
        self.kernels: dict[str, str] = {"none": str(uuid.uuid4())}

    @classmethod
    def set(cls, room: RunningRoom) -> Self:
        stage = cls(room)
        for who in ("ann", "bob", "lea"):
            stage.cookies[who] = stage.join(who.title())
        left = stage.ask("room", "POST", "/leave", who="lea")
        assert left.status == 200
        for who in ("facilitator", "projector"):
            stage.cookies[who] = stage.enter(who)
        room_port, staff_port = stage.ports["room"], stage.ports["staff"]
        stage.cookies |= {
            "forged": f"actvo_room_{room_port}=2|1:0|10:1795596210|15:actvo_room_{room_port}|4:YW5u|{'0' * 64}",
            "forged staff": f"actvo_staff_{staff_port}=2|1:0|10:1795596210|4:x|16:ZmFjaWxpdGF0b3I=|{'0' * 64}",
            "other room": stage.of_another_room("room", room_port, "ann"),
            "other room's staff": stage.of_another_room("staff", staff_port, "facilitator"),
            "ann as staff": stage.cookies["ann"].replace(f"actvo_room_{room_port}", f"actvo_staff_{staff_port}"),
            "facilitator as person": stage.cookies["facilitator"].replace(
                f"actvo_staff_{staff_port}", f"actvo_room_{room_port}"
            ),
        }
        return stage

    def open_pages(self) -> None:
        """Everybody's page, so that there are kernels to attack. The workshop has begun."""
        for who, side, path in (
            ("ann", "room", FIRST), ("bob", "room", FIRST), ("facilitator", "staff", "/facilitator"),
            ("projector", "staff", "/projector"),
        ):  # fmt: skip
            self.kernels[who] = self.kernel_of(self.ask(side, "GET", path, who=who))

    @staticmethod
    def of_another_room(side: str, port: int, value: str) -> str:
        """A good cookie, signed by a room that is not this one."""
        name = f"actvo_{side}_{port}"
        return f"{name}={create_signed_value(Keys.new().cookie_secret, name, value).decode()}"

    @staticmethod
    def kernel_of(page: Reply) -> str:
        found = re.search(rb'data-kernel="([^"]+)"', page.body)
        assert found, page
        return found[1].decode()

    def join(self, name: str) -> str:
        return self._cookie(self.form("room", "/join", token=self.room.keys.join_token, name=name))

    def enter(self, role: str) -> str:
        return self._cookie(self.form("staff", "/enter", token=urlsplit(self.room.links[role]).fragment[4:]))

    def _cookie(self, answer: Reply) -> str:
        assert answer.status == 303, answer
        return answer.headers["set-cookie"].partition(";")[0]

    def form(self, side: str, path: str, who: str = "nobody", **fields: str) -> Reply:
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return self.ask(side, "POST", path, who, kind, urlencode(fields).encode())

    def ask(
        self, side: str, method: str, path: str, who: str = "nobody", headers: dict[str, str] | None = None,
        body: bytes = b"",
    ) -> Reply:  # fmt: skip
        """One request, exactly as given: dots stay in the path, and a Host of one's own is the only one."""
        given = {"Cookie": self.cookies[who], **(headers or {})}
        line = http.client.HTTPConnection("127.0.0.1", self.ports[side], timeout=PATIENCE_S)
        try:
            line.putrequest(method, self.filled(path), skip_host="Host" in given, skip_accept_encoding=True)
            if body or method in ("POST", "PUT", "PATCH"):
                given.setdefault("Content-Length", str(len(body)))
            for name, value in given.items():
                if value:
                    line.putheader(name, self.filled(value))
            line.endheaders(body or None)
            answer = line.getresponse()
            named = {name.lower(): value for name, value in answer.getheaders()}
            streams = answer.status == 101 or named.get("content-type") == "text/event-stream"
            return Reply(answer.status, named, b"" if streams else answer.read())
        except (http.client.HTTPException, ConnectionError):
            return Reply(0, {}, b"")
        finally:
            line.close()

    def filled(self, text: str) -> str:
        """With the kernels' ids and the ports in their places."""
        for who, kernel in self.kernels.items():
            text = text.replace(f"{{{who}}}", kernel)
        return text.replace("{port}", str(self.room.port)).replace("{staff_port}", str(self.room.port + 1))

    def socket(self, who: str, framing: str | None = None, kernel: str = "") -> ClientConnection:
        """The line of somebody's page to its kernel; whoever asks for it closes it."""
        side = "staff" if who in ("facilitator", "projector") else "room"
        at = f"127.0.0.1:{self.ports[side]}"
        line = connect(
            f"ws://{at}/api/kernels/{kernel or self.kernels[who]}/channels?session_id={uuid.uuid4().hex}",
            additional_headers={"Cookie": self.cookies[who]}, origin=f"http://{at}",  # type: ignore[arg-type]
            subprotocols=[framing] if framing else None, max_size=2**24, close_timeout=1,  # type: ignore[list-item]
            ping_interval=None, max_queue=None,
        )  # fmt: skip
        return line.__enter__()

    def desk_socket(self) -> str:
        """The Unix socket between the server and its kernels."""
        assert self.room.process
        lines = psutil.Process(self.room.process.pid).net_connections(kind="unix")
        return next(str(line.laddr) for line in lines if str(line.laddr).endswith("desk.sock"))
