"""One page of a bot: the same HTML and the same websocket a browser uses, without drawing anything."""

import asyncio
import json
import re
import time
import uuid
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Self

import httpx
import websockets

from actvo_kit.words import _

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
        self.opened_at: dict[int, float] = {}
        """When this page heard that so many steps are open, by the monotonic clock."""
        self.lost_at: float | None = None
        self._changed = asyncio.Condition()
        self._tasks = [asyncio.create_task(self._read())]

    @classmethod
    async def open(cls, client: httpx.AsyncClient, path: str, *, watched: bool = False) -> Self:
        """Loads a page, connects to its kernel and asks for its widgets. Raises PageLost.

        A `watched` page hears, as a browser's does, when its kernel is gone or the server away.
        """
        answer = await _loaded(client, path)
        match = re.search(r'data-kernel="([^"]+)"', answer.raise_for_status().text)
        if match is None:
            raise PageLost(_("{path} names no kernel.", path=path))
        socket = await _line(client, match[1])
        page = cls(client, match[1], socket)
        page.status = answer.status_code
        if watched:
            page._tasks.append(asyncio.create_task(page._watch()))
        control = uuid.uuid4().hex
        await page._send("comm_open", comm_id=control, target_name=CONTROL, data={})
        await page._send("comm_msg", comm_id=control, data={"method": "request_states"})
        await page.until(bool, _("its widgets"))
        return page

    async def second_line(self, kernel: str | None = None) -> websockets.ClientConnection:
        """Opens another websocket to this page's kernel, or to one that may be somebody else's. Raises PageLost."""
        return await _line(self._client, kernel or self.kernel)

    async def close(self) -> None:
        """Leaves like a browser does, so that the kernel ends. A line that is down already is no trouble."""
        self.drop()
        with suppress(httpx.HTTPError):
            await self._client.post(f"/left/{self.kernel}")

    def drop(self) -> None:
        """Lets go without a word, like a device that is switched off."""
        for task in self._tasks:
            task.cancel()
        self._socket.transport.close()

    async def until(self, reached: Callable[[dict[str, dict[str, Any]]], bool], goal: str) -> None:
        """Waits until the widgets' states satisfy `reached`. Raises PageLost, at once when the line goes down."""
        try:
            async with self._changed:
                await asyncio.wait_for(
                    self._changed.wait_for(lambda: self.lost_at is not None or reached(self.states)), ANSWER_S
                )
        except TimeoutError:
            sentence = _("The page did not show {what} within {seconds} s.", what=goal, seconds=f"{ANSWER_S:.0f}")
            raise PageLost(sentence) from None
        if not reached(self.states):
            raise PageLost(_("The page was cut off before it showed {what}.", what=goal))

    async def next_change(self, most_s: float) -> None:
        """Waits for anything new from the kernel, at most `most_s` seconds."""
        async with self._changed:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._changed.wait(), most_s)

    async def save(self, slug: str, **change: Any) -> dict[str, Any]:
        """Sends one change as the widget would, and returns its acknowledgement. Raises PageLost."""
        edit_id = uuid.uuid4().hex
        base = max(self.states[slug].get("ack", {}).get("version", 0), self.states[slug]["restored"]["version"])
        answer = {"edit_id": edit_id, "page": self._session, "base_version": base, "fields": {}}
        await self._tell(slug, {"method": "update", "state": {"answer": answer | change}, "buffer_paths": []})
        await self.until(
            lambda states: states[slug].get("ack", {}).get("edit_id") == edit_id, _("{slug} saved", slug=slug)
        )
        return dict(self.states[slug]["ack"])

    async def ask(self, slug: str, /, **request: Any) -> None:
        """Sends a widget's custom message, such as `want="drafts"`."""
        await self._tell(slug, {"method": "custom", "content": request})

    async def show(self, step: str) -> None:
        """Says which step is in view, as the frame does."""
        await self._tell("page", {"method": "custom", "content": {"want": "shown", "slug": step}})

    async def _tell(self, slug: str, data: dict[str, Any]) -> None:
        await self._send("comm_msg", comm_id=self._comms[slug], data=data)

    async def _send(self, kind: str, **content: Any) -> None:
        header = {"msg_id": uuid.uuid4().hex, "msg_type": kind, "session": self._session, "version": "5.3"}
        metadata = {"version": CONTROL_VERSION} if kind == "comm_open" else {}
        message = {"channel": "shell", "header": header, "parent_header": {}, "metadata": metadata, "content": content}
        try:
            await self._socket.send(json.dumps(message))
        except websockets.ConnectionClosed as error:
            raise PageLost(_("The page's line was down.")) from error

    async def _read(self) -> None:
        with suppress(websockets.ConnectionClosed):
            async for raw in self._socket:
                message = json.loads(raw) if isinstance(raw, str) else {}
                if message.get("msg_type") == "comm_msg":
                    async with self._changed:
                        self._take(message["content"])
                        self._changed.notify_all()
        await self._lose()

    async def _watch(self) -> None:
        with suppress(httpx.HTTPError):
            async with self._client.stream("GET", f"/alive/{self.kernel}", timeout=None) as line:
                async for text in line.aiter_lines():
                    if text.startswith("event:"):
                        break
        await self._lose()

    async def _lose(self) -> None:
        async with self._changed:
            self.lost_at = self.lost_at or time.monotonic()
            self._changed.notify_all()

    def _take(self, content: dict[str, Any]) -> None:
        data = content["data"]
        if data.get("method") == "update_states":
            for comm, model in data["states"].items():
                slug = _slug(model["state"].get("_anywidget_id", ""))
                if slug:
                    self._comms[slug], self.states[slug] = comm, model["state"]
        elif data.get("method") in ("update", "echo_update"):
            slug = next((name for name, comm in self._comms.items() if comm == content["comm_id"]), None)
            if slug:
                self.states[slug] |= data["state"]
                if slug == "page" and "flow" in data["state"]:
                    self.opened_at.setdefault(data["state"]["flow"]["opened"], time.monotonic())


async def _loaded(client: httpx.AsyncClient, path: str) -> httpx.Response:
    """Loads a page as a browser does in the end: a page that has to wait says when to ask again."""
    until = time.monotonic() + OPEN_S
    while True:
        answer = await client.get(path, timeout=OPEN_S)
        wait_s = float(answer.headers.get("Retry-After", "inf"))
        if answer.status_code != httpx.codes.SERVICE_UNAVAILABLE or time.monotonic() + wait_s > until:
            return answer
        await asyncio.sleep(wait_s)


async def _line(client: httpx.AsyncClient, kernel: str) -> websockets.ClientConnection:
    address = client.base_url.copy_with(scheme="wss" if client.base_url.scheme == "https" else "ws")
    cookies = "; ".join(f"{name}={value}" for name, value in client.cookies.items())
    try:
        return await websockets.connect(
            f"{str(address).rstrip('/')}/api/kernels/{kernel}/channels?session_id={uuid.uuid4().hex}",
            additional_headers={"Cookie": cookies}, origin=str(client.base_url).rstrip("/"),  # type: ignore[arg-type]
            max_size=MESSAGE_BYTES,
        )  # fmt: skip
    except (websockets.WebSocketException, TimeoutError) as error:
        raise PageLost(_("The page had no line to its kernel.")) from error


def _slug(widget: str) -> str | None:
    """Returns `values` for `actvo_kit.exercises.values.widget.Values`."""
    parts = widget.split(".")
    return parts[2] if parts[:2] in (["actvo_kit", "exercises"], ["actvo_kit", "boards"]) else None
