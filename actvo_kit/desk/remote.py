"""Asks the desk from inside a kernel: HTTP over a Unix socket, with the one capability this kernel has."""

import json
import ssl
from collections.abc import AsyncGenerator, AsyncIterator
from functools import cached_property
from typing import Any

import httpx

from actvo_kit.desk import preloaded_pack
from actvo_kit.desk.forked_line import AsyncLine, Line
from actvo_kit.errors import NotAllowed
from actvo_kit.model.drafting_offer import Ask, Letter, Progress, Reflection, Sent
from actvo_kit.model.moves import Move
from actvo_kit.model.pathway import Drafts
from actvo_kit.model.room_views import Console, News, PageView, ParticipantView, ProjectorView
from actvo_kit.model.saved_answer import Ack, Change
from actvo_kit.model.workshop import Pack
from actvo_kit.words import SOURCE, speak

__all__ = ["RemoteFacilitator", "RemoteParticipant", "RemoteProjector"]

TIMEOUT_S = 15.0
NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""An empty TLS context: a socket in a private folder speaks plain HTTP, and reading all certificates of the system
first would take 30 ms.
"""
QUIET_S = 45.0
"""Seconds that a long answer may say nothing."""


class _Remote:
    """A connection to the server, over the kernel's `line` where it has one, else to `socket`. `role` is the first part
    of every address.
    """

    role: str
    served = True

    def __init__(self, socket: str, capability: str, line: int | None = None) -> None:
        self._socket, self._line = socket, line
        self._common: dict[str, Any] = {"base_url": "http://desk", "headers": {"Capability": capability}}

    @cached_property
    def _client(self) -> httpx.AsyncClient:
        transport = httpx.AsyncHTTPTransport(uds=self._socket, verify=NO_TLS)
        if self._line is not None:  # httpx has no parameter for it
            transport._pool._network_backend = AsyncLine(self._line)
        return httpx.AsyncClient(transport=transport, timeout=TIMEOUT_S, **self._common)

    def _ask_now(self, name: str, **body: Any) -> dict[str, Any]:
        """Asks and blocks: for the first cell of a page, before anything is shown."""
        transport = httpx.HTTPTransport(uds=self._socket, verify=NO_TLS)
        if self._line is not None:
            transport._pool._network_backend = Line(self._line)
        with httpx.Client(transport=transport, timeout=TIMEOUT_S, **self._common) as client:
            answer = client.post(f"/{self.role}/{name}", json=body)
        speak(answer.headers.get("Content-Language", SOURCE))
        return _read(answer)

    async def _ask(self, name: str, **body: Any) -> dict[str, Any]:
        return _read(await self._client.post(f"/{self.role}/{name}", json=body))

    async def news(self) -> AsyncIterator[News]:
        """Yields what changed. Raises httpx.HTTPError when the server goes away."""
        async for line in self._lines("GET", "/news"):
            yield line

    async def _lines(self, method: str, address: str, **body: Any) -> AsyncGenerator[dict[str, Any]]:
        """Yields the JSON lines of a long answer, empty ones left out."""
        limits = httpx.Timeout(TIMEOUT_S, read=QUIET_S)
        async with self._client.stream(method, address, timeout=limits, json=body or None) as stream:
            if stream.is_error:
                await stream.aread()
                _read(stream)
            async for line in stream.aiter_lines():
                if line.strip():
                    yield json.loads(line)


class RemoteParticipant(_Remote):
    """A desk for one person, behind the server."""

    role = "participant"

    def open(self) -> tuple[Pack, ParticipantView]:
        """Returns the pack and where the person is."""
        answer = self._ask_now("open", have=preloaded_pack.MARK)
        plain = answer["pack"]
        pack = Pack.read(plain) if plain or preloaded_pack.PACK is None else preloaded_pack.PACK
        return pack, ParticipantView.read(answer["here"])

    async def here(self) -> ParticipantView:
        """Returns where the person is now."""
        return ParticipantView.read(await self._ask("here"))

    async def told(self) -> PageView:
        """Returns where the room is now."""
        return PageView.read(await self._ask("told"))

    async def save(self, change: Change) -> Ack:
        """Stores a change."""
        return Ack.read(await self._ask("save", **change.plain()))

    async def drafts(self, again: bool = False) -> Drafts:
        """Returns the draft pathways."""
        return Drafts.read(await self._ask("drafts", again=again))

    async def undo(self) -> Drafts:
        """Returns the drafts before."""
        return Drafts.read(await self._ask("undo"))

    async def letter(self, ask: Ask) -> Letter:
        """Returns what would be sent."""
        return Letter.read(await self._ask("letter", **ask.plain()))

    async def drafting(self, ask: Ask) -> AsyncGenerator[Progress]:
        """Yields how the writing goes."""
        async for line in self._lines("POST", f"/{self.role}/drafting", **ask.plain()):
            if "sentence" in line:
                raise NotAllowed(line["sentence"])
            yield Progress.read(line)

    async def sent(self) -> tuple[Sent, ...]:
        """Returns the log of what was sent."""
        return tuple(Sent.read(line) for line in (await self._ask("sent"))["sent"])

    async def question(self, ask: Ask) -> Reflection:
        """Returns one good question."""
        limits = httpx.Timeout(TIMEOUT_S, read=QUIET_S + TIMEOUT_S)  # a language model takes its time
        return Reflection.read(
            _read(await self._client.post(f"/{self.role}/question", json=ask.plain(), timeout=limits))
        )

    async def began(self, slug: str) -> None:
        """Says that a step came into view."""
        await self._ask("began", slug=slug)

    async def stuck(self, slug: str, on: bool) -> None:
        """Says that the person is stuck."""
        await self._ask("stuck", slug=slug, on=on)


class RemoteFacilitator(_Remote):
    """The facilitator's desk."""

    role = "facilitator"

    def open(self) -> Console:
        """Returns the console now."""
        return Console.read(self._ask_now("console"))

    async def console(self) -> Console:
        """Returns the console now."""
        return Console.read(await self._ask("console"))

    async def do(self, move: Move) -> str:
        """Carries out a move."""
        return str((await self._ask("do", **move.plain()))["said"])


class RemoteProjector(_Remote):
    """The projector's desk."""

    role = "projector"

    def open(self) -> ProjectorView:
        """Returns the screen now."""
        return ProjectorView.read(self._ask_now("view"))

    async def view(self) -> ProjectorView:
        """Returns the screen now."""
        return ProjectorView.read(await self._ask("view"))


def _read(response: httpx.Response) -> dict[str, Any]:
    if response.status_code == httpx.codes.CONFLICT:
        raise NotAllowed(str(response.json()["sentence"]))
    response.raise_for_status()
    return dict(response.json())
