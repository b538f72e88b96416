"""Every kind of message, in every framing: what may reach a kernel, and what may not."""

import json

import pytest
from jupyter_server.services.kernels.connection.base import serialize_binary_message, serialize_msg_to_ws_v1

from actvo_kit.server.messages import MESSAGE_BYTES, V1, is_widget_message

KINDS = {
    "comm_msg": True, "comm_close": True, "comm_info_request": True, "kernel_info_request": True, "comm_open": False,
    "execute_request": False, "inspect_request": False, "complete_request": False, "is_complete_request": False,
    "history_request": False, "shutdown_request": False, "interrupt_request": False, "debug_request": False,
    "input_reply": False, "connect_request": False, "create_subshell_request": False, "": False, "COMM_MSG": False,
}  # fmt: skip
CHANNELS = ("shell", "control", "stdin", "iopub", "")
FRAMINGS = ("json", "binary", "v1")


def framed(kind: str, channel: str, content: dict, framing: str) -> tuple[str | bytes, str | None]:
    message = {"header": {"msg_type": kind, "msg_id": "1", "session": "s"}, "parent_header": {}, "metadata": {}}
    if framing == "v1":
        parts = [json.dumps(message[part]).encode() for part in ("header", "parent_header", "metadata")]
        return serialize_msg_to_ws_v1([*parts, json.dumps(content).encode()], channel), V1
    whole = message | {"content": content, "channel": channel, "buffers": [b"x"] if framing == "binary" else []}
    return (serialize_binary_message(whole) if framing == "binary" else json.dumps(whole)), None


@pytest.mark.parametrize("framing", FRAMINGS)
@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("kind", KINDS)
def test_the_widget_protocol_on_the_shell(kind: str, channel: str, framing: str) -> None:
    assert is_widget_message(*framed(kind, channel, {}, framing)) is (KINDS[kind] and channel == "shell")


@pytest.mark.parametrize("framing", FRAMINGS)
@pytest.mark.parametrize(("target", "passes"), [
    ("jupyter.widget.control", True), ("jupyter.widget", False), ("jupyter.widget.version", False), ("", False),
    (None, False), (["jupyter.widget.control"], False), ("jupyter.widget.control ", False),
])  # fmt: skip
def test_one_comm_may_be_opened(target, passes: bool, framing: str) -> None:
    content = {"comm_id": "1", "target_name": target, "data": {}}
    assert is_widget_message(*framed("comm_open", "shell", content, framing)) is passes


BROKEN = ["", "{", "[]", "null", "1", '{"channel": "shell"}', b"", b"\0" * 3, b"\xff" * 40, b"\x7f" * 40, "[" * 90_000]


@pytest.mark.parametrize("message", BROKEN)
@pytest.mark.parametrize("framing", [None, V1])
def test_broken_ones_do_not_pass(message, framing) -> None:
    assert is_widget_message(message, framing) is False


def test_giants_do_not_pass() -> None:
    assert is_widget_message(json.dumps({"channel": "shell", "x": "y" * MESSAGE_BYTES}), None) is False
