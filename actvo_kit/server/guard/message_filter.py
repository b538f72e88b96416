"""Decides which websocket messages of a browser reach a kernel: the widget protocol, in every framing, and nothing else
(SECURITY 9).
"""

import json
import re
import struct
from typing import Any

from jupyter_server.services.kernels.connection.base import deserialize_binary_message, deserialize_msg_from_ws_v1

__all__ = ["MESSAGE_BYTES", "is_widget_message", "mended"]

MESSAGE_BYTES = 262_144
ALLOWED = ("comm_msg", "comm_close", "comm_info_request", "kernel_info_request")
CONTROL = "jupyter.widget.control"
"""The one comm target that a page may open: it asks for what the kernel shows. Any other would make a widget of its
choice.
"""
V1 = "v1.kernel.websocket.jupyter.org"
ESCAPE = r"\\(?:u[dD][89abAB]HH\\u[dD][c-fC-F]HH|(u[dD][89a-fA-F]HH)|.)".replace("H", "[0-9a-fA-F]")
"""A pattern of one JSON escape; its group is a lone surrogate (half a letter), which no text can hold."""
ESCAPES, ESCAPES_IN_BYTES = re.compile(ESCAPE, re.DOTALL), re.compile(ESCAPE.encode(), re.DOTALL)
MOST_PARTS = 64
"""The most parts of one message: a frame begins with their number, and jupyter_server would count to any number it is
told.
"""


def is_widget_message(ws_message: str | bytes, framing: str | None) -> bool:
    """Returns whether a message may pass, read as the kernel will read it: v1 framing when that was agreed on, else the
    older two.
    """
    if len(ws_message) > MESSAGE_BYTES:
        return False
    try:
        channel, header, content = _read(ws_message, framing)
        kind = str(header["msg_type"])
        if channel != "shell":
            return False
        return kind in ALLOWED or (kind == "comm_open" and content["target_name"] == CONTROL)
    except (ValueError, KeyError, TypeError, IndexError, RecursionError, struct.error):
        return False


def mended(ws_message: str | bytes) -> str | bytes:
    """Replaces each lone surrogate by U+FFFD. The message stays as long as before, so that its parts stay where the
    frame says.
    """
    if isinstance(ws_message, bytes):
        return ESCAPES_IN_BYTES.sub(lambda escape: b"\\ufffd" if escape[1] else escape[0], ws_message)
    return ESCAPES.sub(lambda escape: "\\ufffd" if escape[1] else escape[0], ws_message)


def _read(ws_message: str | bytes, framing: str | None) -> tuple[Any, Any, Any]:
    """Returns a message's channel, header and content."""
    if framing == V1:
        _check_parts(int.from_bytes(bytes(ws_message[:8]), "little"))  # type: ignore[arg-type]
        channel, parts = deserialize_msg_from_ws_v1(ws_message)
        return channel, json.loads(parts[0]), json.loads(parts[3])
    if isinstance(ws_message, bytes):
        _check_parts(int.from_bytes(ws_message[:4], "big"))
        message = deserialize_binary_message(ws_message)
    else:
        message = json.loads(ws_message)
    return message["channel"], message["header"], message["content"]


def _check_parts(count: int) -> None:
    if count > MOST_PARTS:
        raise ValueError(f"a message of {count} parts")
