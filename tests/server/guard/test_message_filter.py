"""Every kind of message, in every framing: what may reach a kernel, and what may not."""

import json
import os
import random

import pytest
from jupyter_server.services.kernels.connection.base import (
    deserialize_binary_message,
    deserialize_msg_from_ws_v1,
    serialize_binary_message,
    serialize_msg_to_ws_v1,
)

from actvo_kit.server.guard.message_filter import MESSAGE_BYTES, V1, is_widget_message, mended

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


def spoilt(message: str | bytes, chance: random.Random) -> str | bytes:
    """Flipped, cut, doubled, or with a number that is far too large somewhere."""
    data = bytearray(message.encode() if isinstance(message, str) else message)
    for _ in range(chance.choice((1, 1, 1, 2, 8))):
        at = chance.randrange(len(data) + 1)
        match chance.randrange(5):
            case 0:
                data[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del data[at : at + chance.randint(1, 40)]
            case 2:
                data[at:at] = data[: chance.randint(0, 60)]
            case 3:
                data[at : at + 8] = chance.choice((b"\xff" * 8, b"\0" * 8, b"\x7f" + b"\0" * 7, b"1e999999"))
            case _:
                data[at:at] = chance.choice((b'"', b"{", b"]", b"null", b"\\ud800", b"\xc3\x28", b"NaN", b"-1"))
    return data.decode("utf-8", "replace") if isinstance(message, str) else bytes(data)


def test_a_spoilt_message_is_read_or_refused_and_never_runs_anything() -> None:
    """What passes is still of the widget protocol, as the kernel's side reads it; nothing raises."""
    chance = random.Random(20_261_128)
    kinds, passed = [*KINDS], 0
    for _ in range(int(os.environ.get("ACTVO_SPOILT_MESSAGES", "30000"))):
        framing = chance.choice(FRAMINGS)
        good, agreed = framed(
            chance.choice(kinds), chance.choice(("shell", "control")), {"comm_id": "1", "data": "é" * 99}, framing
        )
        message = spoilt(good, chance)
        if is_widget_message(message, agreed):
            passed += 1
            assert kind_of(message, agreed) in {kind for kind, passes in KINDS.items() if passes}
    assert passed > 100, "some are hurt where it does not matter"


def kind_of(message: str | bytes, framing: str | None) -> str:
    """As Jupyter's own websocket handler reads it."""
    if framing == V1:
        return json.loads(deserialize_msg_from_ws_v1(message)[1][0])["msg_type"]
    read = deserialize_binary_message(message) if isinstance(message, bytes) else json.loads(message)
    return read["header"]["msg_type"]


@pytest.mark.parametrize("framing", FRAMINGS)
def test_half_a_letter_is_replaced_and_nothing_else(framing: str) -> None:
    message, _ = framed("comm_msg", "shell", {"a": "\ud800 \udc00 \ud83d\ude00 \\ud800", "\udfff": '"\u00e9'}, framing)
    one = mended(message)
    assert len(one) == len(message)
    if framing == "v1":
        content = json.loads(deserialize_msg_from_ws_v1(one)[1][3])
    else:
        content = (deserialize_binary_message(one) if framing == "binary" else json.loads(one))["content"]
    assert content == {"a": "\ufffd \ufffd \U0001f600 \\ud800", "\ufffd": '"\u00e9'}


@pytest.mark.parametrize("framing", FRAMINGS)
def test_a_good_message_that_is_too_large_does_not_pass(framing: str) -> None:
    around = len(framed("comm_msg", "shell", {"data": ""}, framing)[0])
    for letters, passes in ((MESSAGE_BYTES - around, True), (MESSAGE_BYTES - around + 1, False)):
        message, agreed = framed("comm_msg", "shell", {"data": "y" * letters}, framing)
        assert len(message) == MESSAGE_BYTES + (not passes)
        assert is_widget_message(message, agreed) is passes
