"""What a hostile participant tries: to flood the room, and to open what is somebody else's."""

import asyncio
import json
import uuid
from contextlib import suppress

import httpx
import websockets

from actvo_kit.rehearse.page_bot import Page, PageLost
from actvo_kit.rehearse.participant_bots import Bot
from actvo_kit.words import N_

__all__ = ["flood", "try_doors"]

AT_ONCE = 400
GIANT = 2_000_000
PAUSE_S = 0.5
MOST_S = 5.0
SHUT = {302, 403, 404, 405}
ATTEMPTS = {
    N_("read another person's line"): ("GET", "/api/kernels/{kernel}"),
    N_("end another person's page"): ("POST", "/left/{kernel}"),
    N_("listen to another person's page"): ("GET", "/alive/{kernel}"),
    N_("end another person's kernel"): ("DELETE", "/api/kernels/{kernel}"),
    N_("open the facilitator's page"): ("GET", "/facilitator"),
    N_("list what runs"): ("GET", "/api/kernels"),
}
"""What is tried → the request."""
OTHERS_LINE = N_("use another person's line")


async def flood(bot: Bot, stop: asyncio.Event) -> tuple[int, int]:
    """Sends far more than a page does, and nonsense, again and again. Returns floods and how many were stopped."""
    tried = stopped = 0
    while not stop.is_set():
        tried += 1
        stopped += await _flood_once(bot, tried)
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), PAUSE_S)
    return tried, stopped


async def _flood_once(bot: Bot, number: int) -> bool:
    """Returns whether the room closed the line by itself. Raises nothing: trouble is what this one wants."""
    page = bot.visitor.page
    if page is None:
        return False
    with suppress(PageLost, httpx.HTTPError, OSError, websockets.WebSocketException, TimeoutError):
        async with await page.second_line() as line:
            try:
                await asyncio.wait_for(_pour(line, number), MOST_S)
            except websockets.ConnectionClosed:
                return True
    return False


async def _pour(line: websockets.ClientConnection, number: int) -> None:
    if number % 3 == 0:
        await line.send("x" * GIANT)
    for _ in range(AT_ONCE):
        await line.send(_nonsense() if number % 3 == 1 else "{not even json")
    await line.wait_closed()
    raise websockets.ConnectionClosedOK(None, None)


def _nonsense() -> str:
    header = {"msg_id": uuid.uuid4().hex, "msg_type": "execute_request", "session": uuid.uuid4().hex, "version": "5.3"}
    content = {"code": "import os; os._exit(1)", "silent": False}
    return json.dumps({"channel": "shell", "header": header, "parent_header": {}, "metadata": {}, "content": content})


async def try_doors(bot: Bot, other: Page) -> dict[str, bool]:
    """Tries to read, hear, end and use somebody else's page, and to get the facilitator's. True: it stayed shut."""
    shut: dict[str, bool] = {}
    for attempt, (method, path) in ATTEMPTS.items():
        answer = await bot.client.request(method, path.format(kernel=other.kernel))
        shut[attempt] = answer.status_code in SHUT
    shut[OTHERS_LINE] = await _is_refused(bot, other.kernel)
    return shut


async def _is_refused(bot: Bot, kernel: str) -> bool:
    page = bot.visitor.page
    if page is None:
        return False
    try:
        async with await page.second_line(kernel):
            return False
    except PageLost:
        return True
