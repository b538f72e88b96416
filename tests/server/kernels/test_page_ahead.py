"""Kernels for the page that opens next are made before it opens: for those who look at a page, and for no more."""

import asyncio
import time
from contextlib import AsyncExitStack
from typing import Any

import httpx
import pytest

from actvo_kit.rehearse.facilitator_bot import Host
from actvo_kit.rehearse.page_bot import Page
from actvo_kit.room.room import Coming
from actvo_kit.server.guard.seat_cookie import Seat
from actvo_kit.server.kernels.room_kernels import SPARE, Kernels
from tests.running import PACK, RunningRoom

FIRST, SECOND = PACK.workshop.pages[:2]
PEOPLE = 4


def others(room: RunningRoom, owned: set[str], count: int) -> set[str]:
    """The kernels besides these, once there are so many, or after a minute."""
    until = time.monotonic() + 60
    while len(there := room.kernel_ids() - owned) < count and time.monotonic() < until:
        time.sleep(0.2)
    return there


def test_everybodys_kernel_is_there_before_the_page_opens(own_room: RunningRoom) -> None:
    async def turn() -> None:
        async with AsyncExitStack() as stack:
            host = await stack.enter_async_context(Host.enter(own_room.links["facilitator"]))
            clients = [await stack.enter_async_context(httpx.AsyncClient(base_url=own_room.url, timeout=60))
                       for _ in range(PEOPLE)]  # fmt: skip
            for number, client in enumerate(clients):
                await client.post("/join", data={"token": own_room.keys.join_token, "name": f"Person {number}"})
            await host.start()
            pages = [await Page.open(client, f"/page/{FIRST.id}") for client in clients]
            owned = {page.kernel for page in pages}
            for _ in FIRST.steps[1:]:
                await host.open_next()
            spare = await asyncio.to_thread(others, own_room, owned, PEOPLE + 1)  # and the console's
            await host.open_next()
            turned = [await Page.open(client, f"/page/{SECOND.id}") for client in clients]
            assert {page.kernel for page in turned} <= spare
            for page in (*pages, *turned):
                await page.close()

    asyncio.run(turn())


@pytest.mark.parametrize(
    ("coming", "looking", "wanted"),
    [
        (Coming("p", waiting=100), 0, 100),
        (Coming("p", waiting=100), 3, 100),
        (Coming("p", moving=100), 30, 30),
        (Coming("p", moving=30), 100, 30),
        (Coming("p", moving=100), 1, SPARE),
        (Coming("p"), 50, SPARE),
    ],
)
def test_no_more_are_made_than_look_at_a_page(
    monkeypatch: pytest.MonkeyPatch, coming: Coming, looking: int, wanted: int
) -> None:
    """Who waits looks at none yet; who has left for good, or sits beside somebody, costs no memory."""
    aims: list[int] = []

    async def ready() -> None:
        kernels: Any = Kernels()
        monkeypatch.setattr(kernels.pool, "aim", aims.append)
        kernels._owners = {f"k{n}": Seat("participant", f"p{n // 2}") for n in range(2 * looking)}
        kernels._owners["staff"] = Seat("facilitator")
        kernels.make_ready(coming)

    asyncio.run(ready())
    assert aims == [wanted]
