"""The desk from inside a kernel, against a small server on a Unix socket."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from tornado import web

from actvo_kit.desk import preloaded_pack
from actvo_kit.desk.local import LocalParticipant
from actvo_kit.desk.remote import RemoteFacilitator, RemoteParticipant
from actvo_kit.errors import NotAllowed
from actvo_kit.model.moves import OpenNext
from actvo_kit.model.saved_answer import Ack, Change
from tests.desk.conftest import listening

PACK = Path(__file__).parents[2] / "workshops" / "career_design"
CHANGE = Change(slug="values", edit_id="e1", page="p1", base_version=3, fields={"top5": ["V01"]}, place="five")
NEWS = b'{"kind": "flow"}\n\n{"kind": "saved", "slug": "values", "version": 4}\n'


class Server:
    """Answers what a test put into `answers`, by path as (status, body); `asked` holds what came."""

    socket = ""

    def __init__(self) -> None:
        self.answers: dict[str, tuple[int, Any]] = {}
        self.asked: list[tuple[str, str, bytes]] = []

    def handler(server) -> type[web.RequestHandler]:  # noqa: N805 - the handler's own self stands below
        class Handler(web.RequestHandler):
            def prepare(self) -> None:
                asked = self.request
                server.asked.append((asked.path, asked.headers.get("Capability", ""), asked.body))
                status, body = server.answers[asked.path]
                self.set_status(status)
                self.finish(body)

        return Handler


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    with listening(lambda: web.Application([(r".*", server.handler())])) as server.socket:
        yield server


@pytest.fixture
def desk(server: Server) -> RemoteParticipant:
    return RemoteParticipant(server.socket, "capability-1")


def test_open_brings_the_pack_and_the_person(server: Server, desk: RemoteParticipant) -> None:
    pack, here = LocalParticipant.as_persona(PACK).open()
    server.answers["/participant/open"] = (200, {"pack": pack.plain(), "here": here.plain()})
    assert desk.open() == (pack, here)
    assert server.asked == [("/participant/open", "capability-1", b'{"have":""}')]


def test_a_pack_at_hand_does_not_travel(
    server: Server, desk: RemoteParticipant, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack, here = LocalParticipant.as_persona(PACK).open()
    monkeypatch.setattr(preloaded_pack, "PACK", pack)
    monkeypatch.setattr(preloaded_pack, "MARK", "abc")
    server.answers["/participant/open"] = (200, {"pack": None, "here": here.plain()})
    assert desk.open() == (pack, here)
    assert server.asked == [("/participant/open", "capability-1", b'{"have":"abc"}')]


def test_a_change_travels_whole_and_its_reply_comes_back(server: Server, desk: RemoteParticipant) -> None:
    ack = Ack(edit_id="e1", version=4, errors={"top10": "The ten come from Matters most now, each once."})
    server.answers["/participant/save"] = (200, ack.plain())
    assert asyncio.run(desk.save(CHANGE)) == ack
    ((path, capability, body),) = server.asked
    assert (path, capability) == ("/participant/save", "capability-1")
    assert Change.model_validate_json(body) == CHANGE


def test_a_refusal_arrives_as_its_sentence(server: Server, desk: RemoteParticipant) -> None:
    sentence = "This step is not open yet."
    server.answers["/participant/save"] = server.answers["/participant/open"] = (409, {"sentence": sentence})
    with pytest.raises(NotAllowed) as refused:
        asyncio.run(desk.save(CHANGE))
    assert str(refused.value) == sentence
    with pytest.raises(NotAllowed, match="not open yet"):
        desk.open()


@pytest.mark.parametrize("status", [403, 500, 503])
def test_trouble_of_the_server_is_no_refusal(server: Server, desk: RemoteParticipant, status: int) -> None:
    server.answers["/participant/here"] = (status, {"sentence": "Something went wrong here; nothing is lost."})
    with pytest.raises(httpx.HTTPStatusError):
        asyncio.run(desk.here())


def test_a_server_that_is_away(tmp_path: Path) -> None:
    desk = RemoteParticipant(str(tmp_path / "none.sock"), "capability-1")
    with pytest.raises(httpx.ConnectError):
        desk.open()
    with pytest.raises(httpx.ConnectError):
        asyncio.run(desk.save(CHANGE))


def test_news_are_one_line_each_and_beats_are_none(server: Server, desk: RemoteParticipant) -> None:
    server.answers["/news"] = (200, NEWS)

    async def heard() -> list[dict[str, Any]]:
        return [news async for news in desk.news()]

    assert asyncio.run(heard()) == [{"kind": "flow"}, {"kind": "saved", "slug": "values", "version": 4}]
    assert server.asked == [("/news", "capability-1", b"")]


def test_a_closed_line_is_an_error_and_not_silence(server: Server, desk: RemoteParticipant) -> None:
    server.answers["/news"] = (403, {"sentence": "no"})
    with pytest.raises(httpx.HTTPStatusError):
        asyncio.run(anext(desk.news()))


def test_the_console_asks_by_its_own_role(server: Server) -> None:
    server.answers = {"/facilitator/do": (200, {"said": "Done."})}

    async def press() -> str:
        return await RemoteFacilitator(server.socket, "capability-2").do(OpenNext(expected=2))

    assert asyncio.run(press()) == "Done."
    assert [(path, body) for path, _, body in server.asked] == [
        ("/facilitator/do", b'{"press":"","want":"open_next","expected":2}')
    ]
