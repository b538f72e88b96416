"""The attacks of SECURITY on kernels and doors, against a real server."""

import asyncio
import json
import os
import re
import time
import uuid
from types import SimpleNamespace
from urllib.parse import urlsplit

import httpx
import pytest
import websockets
from voila.tornado.kernel_websocket_handler import VoilaKernelWebsocketHandler

from actvo_kit import bundle
from actvo_kit.rehearse.page_bot import Page
from actvo_kit.server.guard.rate_limits import Budget
from actvo_kit.server.kernels import kernel_guard
from actvo_kit.server.kernels.kernel_guard import TOO_MUCH, WidgetSocket
from actvo_kit.server.kernels.room_kernels import SPARE
from tests.running import RunningRoom

FIRST = "/page/1_know_yourself"
REFRESHES = int(os.environ.get("ACTVO_REFRESHES", "40"))


async def join(room: RunningRoom, name: str) -> httpx.AsyncClient:
    client = httpx.AsyncClient(base_url=room.url, follow_redirects=False, timeout=60)
    key = urlsplit(room.links["participant"]).fragment.removeprefix("key=")
    answer = await client.post("/join", data={"token": key, "name": name})
    assert answer.status_code == 303, answer.text
    return client


async def socket_of(
    room: RunningRoom, client: httpx.AsyncClient, kernel: str, **more: object
) -> websockets.ClientConnection:
    cookies = "; ".join(f"{name}={value}" for name, value in client.cookies.items())
    address = f"ws://127.0.0.1:{room.port}/api/kernels/{kernel}/channels?session_id={uuid.uuid4().hex}"
    return await websockets.connect(address, additional_headers={"Cookie": cookies}, origin=room.url, **more)  # type: ignore[arg-type]


async def page_of(room: RunningRoom, name: str) -> tuple[httpx.AsyncClient, Page]:
    client = await join(room, name)
    return client, await Page.open(client, FIRST)


async def closing(*pages: Page) -> None:
    for page in pages:
        await page.close()


def test_a_kernel_answers_its_owner_and_nobody_else(room: RunningRoom) -> None:
    async def attack() -> None:
        ann, page = await page_of(room, "Ann")
        bob = await join(room, "Bob")
        nobody = httpx.AsyncClient(base_url=room.url)
        kernel = f"/api/kernels/{page.kernel}"
        assert (await ann.get(kernel)).status_code == 200
        assert (await bob.get(kernel)).status_code == 403
        assert (await nobody.get(kernel)).status_code in (302, 403)
        for client in (ann, bob, nobody):
            assert (await client.delete(kernel)).status_code in (403, 405)
        assert (await bob.get(f"/alive/{page.kernel}")).status_code == 403
        assert (await bob.post(f"/left/{page.kernel}")).status_code == 403
        for client in (bob, nobody):
            with pytest.raises(websockets.InvalidStatus):
                await socket_of(room, client, page.kernel)
        assert (await ann.get(kernel)).status_code == 200
        await closing(page)

    asyncio.run(attack())


@pytest.mark.parametrize("framing", [None, "v1.kernel.websocket.jupyter.org"])
def test_only_the_widget_protocol_passes(room: RunningRoom, framing: str | None) -> None:
    async def attack() -> None:
        client, page = await page_of(room, f"Cy {framing or 'json'}")
        more = {"subprotocols": [framing]} if framing else {}
        socket = await socket_of(room, client, page.kernel, **more)
        for kind in ("execute_request", "inspect_request", "complete_request", "shutdown_request", "interrupt_request"):
            content = {"code": "open('/tmp/owned', 'w')", "silent": False, "restart": False}
            for channel in ("shell", "control"):
                await socket.send(message(kind, channel, content, framing))
        await socket.send(message("kernel_info_request", "shell", {}, framing))
        heard = await all_heard(socket)
        assert any("kernel_info_reply" in one for one in heard)
        assert not any(kind in one for one in heard for kind in ("execute_", "inspect_", "complete_", "shutdown_"))
        await socket.close()
        await closing(page)

    asyncio.run(attack())


async def all_heard(socket: websockets.ClientConnection) -> list[str]:
    """What comes until there are two seconds of silence."""
    heard = []
    while True:
        try:
            raw = await asyncio.wait_for(socket.recv(), 2)
        except TimeoutError:
            return heard
        heard.append(raw if isinstance(raw, str) else raw.decode("latin-1"))


def message(kind: str, channel: str, content: dict[str, object], framing: str | None) -> str | bytes:
    header = {"msg_id": uuid.uuid4().hex, "msg_type": kind, "session": "x", "username": "", "version": "5.3"}
    if framing is None:
        return json.dumps(
            {"channel": channel, "header": header, "parent_header": {}, "metadata": {}, "content": content}
        )
    parts = [channel.encode(), *(json.dumps(one).encode() for one in (header, {}, {}, content))]
    offsets = [8 * (len(parts) + 2)]
    for part in parts:
        offsets.append(offsets[-1] + len(part))
    numbers = [len(offsets), *offsets]
    return b"".join(number.to_bytes(8, "little") for number in numbers) + b"".join(parts)


def test_a_third_page_ends_the_oldest(room: RunningRoom) -> None:
    async def open_three() -> None:
        client, first = await page_of(room, "Dee")
        second = await Page.open(client, FIRST)
        third = await Page.open(client, FIRST)
        async with client.stream("GET", f"/alive/{first.kernel}") as line:
            heard = ""
            async for text in line.aiter_text():
                heard += text
                if "event:" in heard:
                    break
        assert "replaced" in heard
        for page in (second, third):
            assert (await client.get(f"/api/kernels/{page.kernel}")).status_code == 200
        await closing(second, third)

    asyncio.run(open_three())


def test_refreshes_again_and_again_leave_two_pages(room: RunningRoom) -> None:
    """A thumb on the reload key: two loads at once, again and again, and then one page that works. Two kernels stay
    Thumb's at most; what else is new are spare ones, which are nobody's.
    """
    loaded = set[str]()

    async def reload() -> None:
        client = await join(room, "Thumb")
        for _ in range(REFRESHES // 2):
            both = await asyncio.gather(client.get(FIRST), client.get(FIRST))
            assert [answer.status_code for answer in both] == [200, 200]
            loaded.update(*(re.findall(r'data-kernel="([^"]+)"', answer.text) for answer in both))
        page = await Page.open(client, FIRST)
        loaded.add(page.kernel)
        ack = await page.save("values", fields={"deck": "short30"}, place="piles")
        assert ack["saved_at"]
        assert page.kernel in room.kernel_ids()
        await closing(page)

    before = room.kernel_ids()
    asyncio.run(reload())
    assert len(loaded) == REFRESHES + 1
    until = time.monotonic() + 120
    while len(room.kernel_ids() & loaded) > 2 and time.monotonic() < until:  # a replaced one ends after five seconds
        time.sleep(0.2)
    now = room.kernel_ids()
    assert len(now & loaded) <= 2
    assert len(now - loaded - before) <= SPARE


def test_a_get_without_a_seat_starts_nothing(room: RunningRoom) -> None:
    before = {kernel.pid for kernel in room.kernels()}
    with httpx.Client() as client:
        for _ in range(100):
            answer = client.get(room.url + FIRST)
            assert answer.status_code == 302
            assert answer.headers["Location"].partition("?")[0] == "/"
    new = {kernel.pid for kernel in room.kernels()} - before
    assert len(new) <= 1, "a spare one at most, for somebody who came before"


OTHER_ROUTES = [
    *("/facilitator", "/projector", "/enter", "/login", "/metrics", "/page/facilitator", "/page/../staff/facilitator"),
    *("/voila/tree", "/voila/render/1_know_yourself.ipynb", "/voila/files/workshop.yaml", "/voila/api/contents/x"),
    *("/api/contents", "/api/kernels", "/api/sessions", "/api/kernelspecs", "/voila/api/shutdown/x"),
    *("/voila/static/../../../../etc/passwd", f"/kit/{bundle.version()}/../app.py"),
    "/voila/labextensions/jupyterlab-plotly/package.json",
]


@pytest.mark.parametrize("path", OTHER_ROUTES)
def test_the_participants_listener_has_no_other_route(room: RunningRoom, path: str) -> None:
    answer = httpx.get(room.url + path)
    assert answer.status_code in (302, 403, 404)
    assert answer.headers.get("Location", "/").partition("?")[0] == "/"
    assert "Traceback" not in answer.text
    assert str(room.home) not in answer.text


def test_participants_cookies_open_no_staff_page(room: RunningRoom) -> None:
    async def attack() -> None:
        client = await join(room, "Eve")
        staff = f"http://127.0.0.1:{room.port + 1}"
        for path in ("/facilitator", "/projector"):
            answer = await client.get(staff + path)
            assert (answer.status_code, answer.headers["Location"].partition("?")[0]) == (302, "/")
        cookie = next(iter(client.cookies.values()))
        renamed = {"Cookie": f"actvo_staff_{room.port + 1}={cookie}"}
        assert (await client.get(staff + "/facilitator", headers=renamed)).status_code == 302

    asyncio.run(attack())


def test_pages_carry_their_headers_and_nothing_from_elsewhere(room: RunningRoom) -> None:
    answer = httpx.get(room.url)
    policy = answer.headers["Content-Security-Policy"]
    assert "script-src 'self' blob:" in policy
    assert "unsafe-eval" not in policy
    assert "frame-ancestors 'none'" in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "same-origin"
    assert "http://" not in answer.text.replace(room.url, "")
    assert "https://" not in answer.text


def test_a_refused_socket_writes_nothing_to_the_terminal(room: RunningRoom) -> None:
    async def attack() -> None:
        _, page = await page_of(room, "Fay")
        gus = await join(room, "Gus")
        with pytest.raises(websockets.InvalidStatus):
            await socket_of(room, gus, page.kernel)
        await closing(page)

    before = (room.home / "err").read_text("utf-8")
    asyncio.run(attack())
    assert (room.home / "err").read_text("utf-8") == before


def test_what_is_still_read_after_a_line_was_closed_is_dropped_quietly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of three messages that came with a flood, the first is one too many: it ends the line, and the others go."""
    closed, passed = [], []

    def close(line: WidgetSocket, *why: object) -> None:
        closed.append(why)
        line.ws_connection = None

    line = WidgetSocket.__new__(WidgetSocket)
    kernels = SimpleNamespace(budgets={"Mal": Budget(0, 1)})
    line.application = SimpleNamespace(settings={"kernel_manager": kernels})  # type: ignore[assignment]
    line._current_user, line.ws_connection = SimpleNamespace(name="Mal"), object()
    monkeypatch.setattr(WidgetSocket, "selected_subprotocol", None)
    monkeypatch.setattr(WidgetSocket, "close", close)
    monkeypatch.setattr(kernel_guard, "is_widget_message", lambda *_: True)
    monkeypatch.setattr(VoilaKernelWebsocketHandler, "on_message", lambda _, message: passed.append(message))
    for message in ("{}", "{}", "{no message", "{}"):
        line.on_message(message)
    assert (len(passed), closed) == (1, [(TOO_MUCH, "too many messages")])
