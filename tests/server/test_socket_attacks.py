"""What a page's own socket is made to carry: forbidden messages have no effect, floods and giants end it."""

import json
import os
import socket
import time
import uuid
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection

from actvo_kit.server.guard.message_filter import MESSAGE_BYTES
from actvo_kit.server.kernels.kernel_guard import MOST_SOCKETS
from actvo_kit.server.kernels.room_kernels import BURST, PER_SECOND
from tests.server.framed import CONTROL, FRAMINGS, agreed, framed, heard
from tests.server.stage import FIRST, Stage

PATIENCE_S = 30
MARK = Path("/tmp") / f"actvo_attacked_{os.getpid()}"
CODE = f"import os; open({str(MARK)!r}, 'w').close(); os._exit(7)"
CONTENTS: dict[str, dict[str, Any]] = {
    "execute_request": {"code": CODE, "silent": False, "store_history": False, "user_expressions": {"x": CODE},
                        "allow_stdin": False, "stop_on_error": False},
    "inspect_request": {"code": "workshop", "cursor_pos": 3, "detail_level": 1},
    "complete_request": {"code": "work", "cursor_pos": 4},
    "is_complete_request": {"code": "1"},
    "history_request": {"hist_access_type": "tail", "n": 10, "raw": True, "output": True},
    "shutdown_request": {"restart": False},
    "interrupt_request": {},
    "debug_request": {"type": "request", "seq": 1, "command": "evaluate", "arguments": {"expression": CODE}},
    "input_reply": {"value": "x", "status": "ok"},
    "connect_request": {},
    "create_subshell_request": {},
    "list_subshell_request": {},
    "delete_subshell_request": {"subshell_id": "x"},
    "usage_request": {},
    "abort_request": {},
    "clear_request": {},
    "apply_request": {},
    "publish_request": {},
    "": {},
    "EXECUTE_REQUEST": {"code": CODE},
    "comm_msg\n": {"comm_id": "x", "data": {}},
}  # fmt: skip
OPENED = {
    "jupyter.widget": {"state": {"_model_module": "@jupyter-widgets/controls", "_model_name": "HTMLModel",
                                 "_model_module_version": "2.0.0", "value": "<script>x</script>"}},
    "jupyter.widget.version": {"version": "~2.1.4"},
    "jupyter.widget.control ": {},
    "JUPYTER.WIDGET.CONTROL": {},
    "builtins.print": {},
    "": {},
}  # fmt: skip


class Line:
    """One socket of Ann's in one framing. `strays` are answers to what should have reached nobody."""

    def __init__(self, stage: Stage, framing: str, who: str = "ann") -> None:
        self.stage, self.framing = stage, framing
        self.forbidden: set[str] = set()
        self.strays: list[str] = []
        self.socket = stage.socket(who, agreed(framing))

    def attack(self, kind: Any, channel: str, content: dict[str, Any]) -> None:
        """Sends what must not pass, and waits until the kernel has answered something that may."""
        time.sleep(2 / PER_SECOND)  # two messages, at the pace that anybody may keep
        msg_id = uuid.uuid4().hex
        self.forbidden.add(msg_id)
        self.socket.send(framed(kind, channel, content, self.framing, msg_id))
        self.until_answered()

    def until_answered(self) -> None:
        """A kernel that answers this has had everything sent before it."""
        fence = uuid.uuid4().hex
        self.socket.send(framed("kernel_info_request", "shell", {}, self.framing, fence))
        while True:
            kind, parent, whole = heard(self.socket.recv(PATIENCE_S))
            if parent in self.forbidden:
                self.strays.append(whole)
            if parent == fence and kind == "kernel_info_reply":
                return


@pytest.fixture(scope="module")
def lines(staged: Stage) -> Iterator[dict[str, Line]]:
    MARK.unlink(missing_ok=True)
    found = {framing: Line(staged, framing) for framing in FRAMINGS}
    yield found
    for line in found.values():
        line.socket.close()


def nothing_happened(line: Line) -> None:
    assert line.strays == []
    assert not MARK.exists()
    assert line.stage.ask("room", "GET", "/api/kernels/{ann}", who="ann").status == 200


@pytest.mark.parametrize("framing", FRAMINGS)
@pytest.mark.parametrize("channel", ["shell", "control", "stdin", "iopub"])
@pytest.mark.parametrize("kind", CONTENTS)
def test_a_forbidden_message_has_no_effect(lines: dict[str, Line], kind: str, channel: str, framing: str) -> None:
    lines[framing].attack(kind, channel, CONTENTS[kind])
    nothing_happened(lines[framing])


@pytest.mark.parametrize("framing", FRAMINGS)
@pytest.mark.parametrize("channel", ["control", "stdin", "iopub", "", "shell ", "SHELL"])
@pytest.mark.parametrize("kind", ["comm_msg", "comm_info_request", "kernel_info_request"])
def test_the_widget_protocol_has_one_channel(lines: dict[str, Line], kind: str, channel: str, framing: str) -> None:
    lines[framing].attack(kind, channel, {"comm_id": "x", "data": {}})
    nothing_happened(lines[framing])


@pytest.mark.parametrize("framing", FRAMINGS)
@pytest.mark.parametrize("target", OPENED)
def test_no_widget_is_opened_from_outside(lines: dict[str, Line], target: str, framing: str) -> None:
    line = lines[framing]
    line.attack("comm_open", "shell", {"comm_id": f"x{target}", "target_name": target, "data": OPENED[target]})
    nothing_happened(line)


@pytest.mark.parametrize("framing", FRAMINGS)
def test_one_comm_is_opened_and_answers(stage: Stage, framing: str) -> None:
    """The counter-proof: what may pass does, in this framing, and the widgets are those of Ann's page."""
    with stage.socket("ann", agreed(framing)) as line:
        comm = uuid.uuid4().hex
        line.send(framed("comm_open", "shell", {"comm_id": comm, "target_name": CONTROL, "data": {}}, framing))
        asked = {"comm_id": comm, "data": {"method": "request_states"}}
        line.send(framed("comm_msg", "shell", asked, framing, "states"))
        while True:
            kind, parent, whole = heard(line.recv(PATIENCE_S))
            if (kind, parent) == ("comm_msg", "states"):
                break
    assert "actvo_kit.exercises" in whole
    assert "<script>x</script>" not in whole, "a widget opened from outside is there"
    assert "Bob" not in whole


TRICKS: dict[str, Any] = {
    "two types": '{"channel":"shell","header":{"msg_type":"comm_msg","msg_type":"execute_request","msg_id":"t"},'
    '"parent_header":{},"metadata":{},"content":{"code":"CODE"}}',
    "two headers": '{"channel":"shell","header":{"msg_type":"comm_msg","msg_id":"t"},"header":{"msg_type":'
    '"execute_request","msg_id":"t"},"parent_header":{},"metadata":{},"content":{"code":"CODE"}}',
    "outer type": '{"channel":"shell","msg_type":"execute_request","header":{"msg_id":"t"},"content":{"code":"CODE"}}',
    "no channel": '{"header":{"msg_type":"execute_request","msg_id":"t"},"parent_header":{},"metadata":{},'
    '"content":{"code":"CODE"}}',
    "type in a list": '{"channel":"shell","header":{"msg_type":["comm_msg"],"msg_id":"t"},"content":{}}',
    "NUL": '{"channel":"shell","header":{"msg_type":"execute_request\\u0000","msg_id":"t"},"content":{"code":"CODE"}}',
    "deep": "[" * 90_000,
    "not JSON": "{", "empty": "", "a number": "7", "null": "null", "a list": "[]",
    "bytes": b"\xff" * 64, "no bytes": b"", "many parts": b"\x7f" * 64, "one byte": b"\0",
    "offsets backwards": b"".join(n.to_bytes(8, "little") for n in (6, 56, 50, 40, 30, 20, 10)),
    "offsets beyond": b"".join(n.to_bytes(8, "little") for n in (6, 56, 2**40, 2**41, 2**42, 2**43, 2**44)),
    "utf-16": framed("execute_request", "shell", {"code": CODE}, "json").encode("utf-16"),  # type: ignore[union-attr]
}  # fmt: skip


@pytest.mark.parametrize("framing", ["json", "v1"])
@pytest.mark.parametrize("trick", TRICKS)
def test_a_malformed_frame_ends_nothing_and_runs_nothing(lines: dict[str, Line], trick: str, framing: str) -> None:
    line = lines[framing]
    frame = TRICKS[trick]
    line.forbidden.add("t")
    line.socket.send(frame.replace("CODE", json.dumps(CODE)[1:-1]) if isinstance(frame, str) else frame)
    line.until_answered()
    nothing_happened(line)


def closed_with(line: ClientConnection) -> int:
    """The code with which the server ends a line."""
    try:
        while True:
            line.recv(PATIENCE_S)
    except ConnectionClosed as closed:
        return closed.rcvd.code if closed.rcvd else 0


@pytest.mark.parametrize("framing", FRAMINGS)
def test_a_flood_ends_its_own_line(stage: Stage, framing: str) -> None:
    """And a new one of the same person is ended at once: so much is for a seat, not for a line."""
    who = f"flood {framing}"
    stage.cookies[who] = stage.join(who)
    stage.kernels[who] = stage.kernel_of(stage.ask("room", "GET", FIRST, who=who))
    line, again, other = stage.socket(who, agreed(framing)), stage.socket(who), Line(stage, "json", who="bob")
    with suppress(ConnectionClosed):
        for _ in range(2 * BURST):
            line.send(framed("comm_msg", "shell", {"comm_id": "x", "data": {}}, framing))
    assert closed_with(line) == 1008
    with suppress(ConnectionClosed):
        for _ in range(PER_SECOND):
            again.send(framed("comm_msg", "shell", {"comm_id": "x", "data": {}}, "json"))
    assert closed_with(again) == 1008
    other.until_answered()
    other.socket.close()


@pytest.mark.parametrize(("size", "code"), [(MESSAGE_BYTES + 1, 1009), (4 * MESSAGE_BYTES, 1009)])
@pytest.mark.parametrize("kind", [str, bytes])
def test_a_giant_ends_its_own_line(stage: Stage, size: int, code: int, kind: type) -> None:
    line = stage.socket("ann")
    line.send("x" * size if kind is str else b"x" * size)
    assert closed_with(line) == code


def test_a_giant_in_pieces_is_one(stage: Stage) -> None:
    line = stage.socket("ann")
    with suppress(ConnectionClosed):
        line.send("x" * 1000 for _ in range(4 * MESSAGE_BYTES // 1000))
    assert closed_with(line) in (1009, 0)


def test_the_oldest_socket_of_many_ends(stage: Stage) -> None:
    mine = [stage.socket("bob") for _ in range(MOST_SOCKETS)]
    newest = stage.socket("bob")
    assert closed_with(mine[0]) == 1008
    for line in (*mine[1:], newest):
        fence = uuid.uuid4().hex
        line.send(framed("kernel_info_request", "shell", {}, "json", fence))
        while heard(line.recv(PATIENCE_S))[:2] != ("kernel_info_reply", fence):
            pass
        line.close()


@pytest.mark.parametrize(
    "junk", [b"\x83\x80\0\0\0\0", b"\xf1\x80\0\0\0\0", b"\x81\x05hello", b"GET / HTTP/1.1\r\n\r\n" * 9]
)
def test_bytes_that_are_no_frame_end_the_line(stage: Stage, junk: bytes) -> None:
    line = stage.socket("ann")
    line.socket.sendall(junk)
    line.socket.shutdown(socket.SHUT_WR)
    assert closed_with(line) in (1002, 1006, 0)
    assert stage.ask("room", "GET", "/api/kernels/{ann}", who="ann").status == 200


def test_all_of_it_left_no_trace(stage: Stage, lines: dict[str, Line]) -> None:
    """Whatever came late would have come by now; every kernel is the one it was."""
    for line in lines.values():
        if line.socket.close_code is None:
            line.until_answered()
        nothing_happened(line)
    for who, side in (("ann", "room"), ("bob", "room"), ("facilitator", "staff"), ("projector", "staff")):
        assert stage.ask(side, "GET", f"/api/kernels/{{{who}}}", who=who).status == 200
