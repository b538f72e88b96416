"""A message as a browser would frame it, for attackers who frame their own."""

import json
import uuid
from typing import Any

from jupyter_server.services.kernels.connection.base import serialize_binary_message, serialize_msg_to_ws_v1

from actvo_kit.server.guard.message_filter import V1

__all__ = ["CONTROL", "FRAMINGS", "agreed", "framed", "heard"]

CONTROL = "jupyter.widget.control"
FRAMINGS = ("json", "binary", "v1")


def agreed(framing: str) -> str | None:
    """The subprotocol that makes the server read this framing."""
    return V1 if framing == "v1" else None


def framed(kind: Any, channel: str, content: dict[str, Any], framing: str, msg_id: str = "") -> str | bytes:
    """One message with an id by which its answer is known, with the version that a comm of its kind asks for."""
    version = "1.0.0" if content.get("target_name") == CONTROL else "2.1.0"
    header = {"msg_type": kind, "msg_id": msg_id or uuid.uuid4().hex, "session": "s", "username": "", "version": "5.3"}
    message = {"header": header, "parent_header": {}, "metadata": {"version": version}}
    if framing == "v1":
        parts = [json.dumps(message[part]).encode() for part in ("header", "parent_header", "metadata")]
        return bytes(serialize_msg_to_ws_v1([*parts, json.dumps(content).encode()], channel))
    whole = message | {"content": content, "channel": channel, "buffers": [b"x"] if framing == "binary" else []}
    return bytes(serialize_binary_message(whole)) if framing == "binary" else json.dumps(whole)


def heard(raw: str | bytes) -> tuple[str, str, str]:
    """Kind, id of the message that it answers, and the whole of it."""
    if isinstance(raw, str):
        message = json.loads(raw)
        return message["msg_type"], message["parent_header"].get("msg_id", ""), raw
    count = int.from_bytes(raw[:8], "little")
    at = [int.from_bytes(raw[8 * (n + 1) : 8 * (n + 2)], "little") for n in range(count)]
    header, parent = (json.loads(raw[at[n] : at[n + 1]]) for n in (1, 2))
    return header["msg_type"], parent.get("msg_id", ""), raw.decode("latin-1")
