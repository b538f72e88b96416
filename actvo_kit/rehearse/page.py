"""One page of a bot: the same HTML and the same websocket a browser uses, without drawing anything."""

import asyncio
import json
import re
import uuid
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Self

import httpx
import websockets

__all__ = ["Page", "PageLost"]

CONTROL = "jupyter.widget.control"
CONTROL_VERSION = "1.0.0"
OPEN_S = 60.0
ANSWER_S = 30.0
MESSAGE_BYTES = 2**24


class PageLost(Exception):
    """The page gave no answer; the text says at which point."""


class Page:
    """A notebook page and the states of its widgets, by exercise slug (`page` is the frame)."""

    def __init__(self, client: httpx.AsyncClient, kernel: str, socket: websockets.ClientConnection) -> None:
        self._client, self.kernel, self._socket = client, kernel, socket
        self._session = uuid.uuid4().hex
        self._comms: dict[str, str] = {}
        self.status = 0
        self.states: dict[str, dict[str, Any]] = {}
        self._changed = asyncio.Condition()
        self._reading = asyncio.create_task(self._read())

    @classmethod
    async def open(cls, client: httpx.AsyncClient, path: str) -> Self:
        """Loads a page, connects to its kernel and asks for its widgets. Raises PageLost."""
        answer = await client.get(path, timeout=OPEN_S)
        found = re.search(r'data-kernel="([^"]+)"', answer.raise_for_status().text)
        if found is None:
            raise PageLost(f"{path} names no kernel.")
        address = client.base_url.copy_with(scheme="wss" if client.base_url.scheme == "https" else "ws")
        cookies = "; ".join(f"{name}={value}" for name, value in client.cookies.items())
        socket = await websockets.connect(
            f"{str(address).rstrip('/')}/api/kernels/{found[1]}/channels?session_id={uuid.uuid4().hex}",
            additional_headers={"Cookie": cookies}, origin=str(client.base_url).rstrip("/"),  # type: ignore[arg-type]
            max_size=MESSAGE_BYTES,
        )  # fmt: skip
        page = cls(client, found[1], socket)
        page.status = answer.status_code
        control = uuid.uuid4().hex
        await page._send("comm_open", comm_id=control, target_name=CONTROL, data={})
        await page._send("comm_msg", comm_id=control, data={"method": "request_states"})
        await page.until(bool, "its widgets")
        return page

    async def close(self) -> None:
        """Leaves like a browser does, so that the kernel ends."""
        self._reading.cancel()
        await self._socket.close()
        await self._client.post(f"/left/{self.kernel}")

    async def until(self, reached: Callable[[dict[str, dict[str, Any]]], bool], what: str) -> None:
        """Waits until the widgets' states satisfy `reached`. Raises PageLost."""
        try:
            async with self._changed:
                await asyncio.wait_for(self._changed.wait_for(lambda: reached(self.states)), ANSWER_S)
        except TimeoutError:
            raise PageLost(f"The page did not show {what} within {ANSWER_S:.0f} s.") from None

    async def next_change(self, most_s: float) -> None:
        """Waits for anything new from the kernel, at most `most_s` seconds."""
        async with self._changed:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._changed.wait(), most_s)

    async def save(self, slug: str, **change: Any) -> dict[str, Any]:
        """Sends one change as the widget would, and returns its acknowledgement. Raises PageLost."""
        edit_id = uuid.uuid4().hex
        base = self.states[slug].get("ack", {}).get("version") or self.states[slug]["restored"]["version"]
        answer = {"edit_id": edit_id, "page": self._session, "base_version": base, "fields": {}}
        await self._tell(slug, {"method": "update", "state": {"answer": answer | change}, "buffer_paths": []})
        await self.until(lambda states: states[slug].get("ack", {}).get("edit_id") == edit_id, f"{slug} saved")
        return dict(self.states[slug]["ack"])

    async def ask(self, slug: str, **request: Any) -> None:
        """Sends a widget's custom message, such as `want="drafts"`."""
        await self._tell(slug, {"method": "custom", "content": request})

    async def _tell(self, slug: str, data: dict[str, Any]) -> None:
        await self._send("comm_msg", comm_id=self._comms[slug], data=data)

    async def _send(self, kind: str, **content: Any) -> None:
        header = {"msg_id": uuid.uuid4().hex, "msg_type": kind, "session": self._session, "version": "5.3"}
        metadata = {"version": CONTROL_VERSION} if kind == "comm_open" else {}
        message = {"channel": "shell", "header": header, "parent_header": {}, "metadata": metadata, "content": content}
        await self._socket.send(json.dumps(message))

    async def _read(self) -> None:
        async for raw in self._socket:
            message = json.loads(raw) if isinstance(raw, str) else {}
            if message.get("msg_type") == "comm_msg":
                async with self._changed:
                    self._take(message["content"])
                    self._changed.notify_all()

    def _take(self, content: dict[str, Any]) -> None:
        data = content["data"]
        if data.get("method") == "update_states":
            for comm, model in data["states"].items():
                slug = _slug(model["state"].get("_anywidget_id", ""))
                if slug:
                    self._comms[slug], self.states[slug] = comm, model["state"]
        elif data.get("method") in ("update", "echo_update"):
            slug = next((one for one, comm in self._comms.items() if comm == content["comm_id"]), None)
            if slug:
                self.states[slug] |= data["state"]


def _slug(widget: str) -> str | None:
    """`actvo_kit.exercises.values.widget.Values` → `values`."""
    parts = widget.split(".")
    return parts[2] if parts[:2] in (["actvo_kit", "exercises"], ["actvo_kit", "boards"]) else None
