"""Kernels for the page that opens next are made before it opens: for those who look at a page, and for no more."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, ExitStack
from itertools import count
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from jupyter_server.services.kernels.kernelmanager import AsyncMappingKernelManager
from nbformat import from_dict

from actvo_kit.rehearse.facilitator_bot import Host
from actvo_kit.rehearse.page_bot import Page
from actvo_kit.room.room import Coming
from actvo_kit.server.guard.seat_cookie import Seat
from actvo_kit.server.kernels import spare_kernels
from actvo_kit.server.kernels.cell_runner import Runner
from actvo_kit.server.kernels.room_kernels import SPARE, Kernels, owner_of_request, page_of_request
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
            await asyncio.sleep(3)  # the page runs in the last of them yet, which nothing outside the room shows
            title = "The night of the storm"
            await pages[1].save("story", fields={"episode.e1.title": title, "episode.e1.energy": 3})
            await host.open_next()
            turned = [await Page.open(client, f"/page/{SECOND.id}") for client in clients]
            assert {page.kernel for page in turned} <= spare
            for number, page in enumerate(turned):  # whatever was made ahead, it is as if it were made now
                await page.until(lambda states: states["page"]["flow"] == pages[0].states["page"]["flow"], "the flow")
                await page.until(lambda states: (title in str(states["belief"])) is (number == 1), "own moments alone")  # noqa: B023
            for page in (*pages, *turned):
                await page.close()

    asyncio.run(turn())


@pytest.fixture
def kernels(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A manager whose kernels are names, each with the cells that ran in it."""
    manager: Any = Kernels()
    there, numbers = dict[str, Any](), count()

    async def start(seat: Seat | None, **_: Any) -> str:
        kernel_id = f"k{next(numbers)}"
        there[kernel_id] = SimpleNamespace()
        manager._capabilities[f"capability of {kernel_id}"] = kernel_id
        if seat is not None:
            manager._owners[kernel_id] = seat
        return kernel_id

    async def run(_runner: Runner, cells: list[str]) -> AsyncIterator[list[Any]]:
        for cell in cells:
            yield [from_dict({"output_type": "error" if cell == "bad" else "display_data", "cell": cell})]

    async def lives(kernel_id: str) -> bool:
        return kernel_id in there

    async def end(kernel_id: str) -> None:
        manager._forget(kernel_id)
        there.pop(kernel_id, None)

    monkeypatch.setattr(spare_kernels, "PAUSE_S", 0)
    monkeypatch.setattr(spare_kernels, "QUIET_S", 0)
    monkeypatch.setattr(Runner, "__init__", lambda _runner, _kernel: None)
    monkeypatch.setattr(Runner, "run", run)
    for name, replaced in (("_start", start), ("is_alive", lives), ("_end_if_there", end)):
        monkeypatch.setattr(manager, name, replaced)
    monkeypatch.setattr(manager, "get_kernel", there.__getitem__)
    monkeypatch.setattr(Kernels, "__contains__", lambda _manager, kernel_id: kernel_id in there)
    manager.cells_of = lambda page: ["bad"] if page == "bad" else [f"cell of {page}"]
    return manager


ANN, BO = (Seat("participant", name, "browser") for name in ("Ann", "Bo"))


async def asked(manager: Any, seat: Seat, page: str) -> str:
    owner_of_request.set(seat)
    page_of_request.set(page)
    return str(await manager.start_kernel(path=""))


async def ran_ahead(manager: Any, page: str, *seats: Seat) -> None:
    """The page ran ahead for these, who wait."""
    with ExitStack() as stack:
        for seat in seats:
            stack.enter_context(manager.waits(seat))
        manager.make_ready(Coming(page, waiting=len(seats)))
        await manager.pool._filling


def test_a_page_that_ran_ahead_serves_its_browser_alone(kernels: Any) -> None:
    async def story() -> None:
        await ran_ahead(kernels, "p", ANN, BO)
        anns = kernels.pool._ahead[ANN]
        assert kernels.seat_behind(f"capability of {anns}") == ANN, "it shows Ann's answers"
        assert not kernels.serves(ANN.name, anns), "but no browser reaches it before it is asked for"
        opened: list[str] = []
        kernels.when_taken(f"capability of {anns}", lambda: opened.append(anns))
        elsewhere = Seat("participant", "Ann", "another browser")
        assert await asked(kernels, elsewhere, "p") != anns
        assert await asked(kernels, ANN, "q") != anns, "another page is another run"
        assert opened == []
        assert await asked(kernels, ANN, "p") == anns
        assert (opened, kernels.serves(ANN.name, anns), kernels.serves(BO.name, anns)) == ([anns], True, False)
        assert kernels.get_kernel(anns).ran_ahead.outputs[0][0].cell == "cell of p"

    asyncio.run(story())


def test_who_signs_out_ends_what_ran_ahead(kernels: Any) -> None:
    async def story() -> None:
        await ran_ahead(kernels, "p", ANN, BO)
        anns, bos = kernels.pool._ahead[ANN], kernels.pool._ahead[BO]
        await kernels.end_of({"kind": "signed_out", "person": "Ann", "session": "browser"})
        assert (anns in kernels, bos in kernels) == (False, True)
        assert kernels.seat_behind(f"capability of {anns}") is None
        assert await asked(kernels, ANN, "p") not in (anns, bos)

    asyncio.run(story())


def test_a_page_that_fails_is_run_when_it_is_asked_for(kernels: Any) -> None:
    async def story() -> None:
        await ran_ahead(kernels, "bad", ANN)
        assert kernels.pool._ahead == {}
        assert not hasattr(kernels.get_kernel(await asked(kernels, ANN, "bad")), "ran_ahead")

    asyncio.run(story())


def test_what_ran_ahead_goes_when_another_page_is_coming(kernels: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[str] = []
    monkeypatch.setattr(kernels, "end_soon", ended.append)

    async def story() -> None:
        await ran_ahead(kernels, "p", ANN)
        anns = kernels.pool._ahead[ANN]
        kernels.make_ready(Coming("p"))
        assert ended == [], "who is late may still come"
        kernels.make_ready(Coming("q", moving=1))
        assert ended == [anns]

    asyncio.run(story())


def test_none_that_is_kept_ready_is_culled(kernels: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """People may wait for more than the ten minutes after which an idle kernel ends."""
    looked: list[str] = []

    async def cull(_manager: Any, kernel_id: str) -> None:
        looked.append(kernel_id)

    monkeypatch.setattr(AsyncMappingKernelManager, "cull_kernel_if_idle", cull)

    async def story() -> None:
        await ran_ahead(kernels, "p", ANN)
        anns = kernels.pool._ahead[ANN]
        for kernel_id in (anns, *kernels.pool._ready):
            await kernels.cull_kernel_if_idle(kernel_id)
        assert looked == []
        await kernels.cull_kernel_if_idle(await asked(kernels, ANN, "p"))
        assert looked == [anns]

    asyncio.run(story())


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
        monkeypatch.setattr(kernels.pool, "aim", lambda want, _seats: aims.append(want))
        kernels._owners = {f"k{n}": Seat("participant", f"p{n // 2}") for n in range(2 * looking)}
        kernels._owners["staff"] = Seat("facilitator")
        kernels.make_ready(coming)

    asyncio.run(ready())
    assert aims == [wanted]
