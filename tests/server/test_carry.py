"""A room on a host that is too small: it says how many, admits no more, and whoever is inside notices nothing."""

import asyncio
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import psutil
import pytest

from actvo_kit.rehearse.facilitator_bot import Host
from actvo_kit.rehearse.page_bot import Page
from tests.running import RunningRoom

FIRST = "/page/1_know_yourself"
FILES = 256

pytestmark = pytest.mark.skipif(not hasattr(psutil, "RLIMIT_NOFILE"), reason="no such limits are read here")


class SmallRoom(RunningRoom):
    """A room for three people."""

    def command(self) -> list[str]:
        return [*super().command(), "--people=3"]


class PoorRoom(RunningRoom):
    """A room whose processes may open few files, and may not change that."""

    module = "tests.server.poor"

    def command(self) -> list[str]:
        return [str(FILES), *super().command()]


class ShortRoom(RunningRoom):
    """A room on a host whose free memory is what a file in its home says."""

    module = "tests.server.short"

    def command(self) -> list[str]:
        return [str(self.home / "free_mb"), *super().command()]

    def has_mb(self, free: int) -> None:
        (self.home / "free_mb").write_text(str(free))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path


def started(room: RunningRoom) -> Iterator[RunningRoom]:
    room.start()
    yield room
    room.stop()


@pytest.fixture
def small(home: Path) -> Iterator[RunningRoom]:
    yield from started(SmallRoom(home))


@pytest.fixture
def poor(home: Path) -> Iterator[RunningRoom]:
    yield from started(PoorRoom(home))


@pytest.fixture(scope="module")
def with_memory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ShortRoom]:
    room = ShortRoom(tmp_path_factory.mktemp("short"))
    room.has_mb(9_000)
    room.start()
    asyncio.run(begin(room))
    yield room
    room.stop()


@pytest.fixture
def short(with_memory: ShortRoom) -> ShortRoom:
    """With memory, and nobody in it."""
    with_memory.has_mb(9_000)
    with_memory.empty()
    return with_memory


async def ask(room: RunningRoom, name: str) -> tuple[httpx.AsyncClient, httpx.Response]:
    """Somebody asks to come in."""
    client = httpx.AsyncClient(base_url=room.url, timeout=60)
    key = urlsplit(room.links["participant"]).fragment.removeprefix("key=")
    return client, await client.post("/join", data={"token": key, "name": name})


async def begin(room: RunningRoom) -> None:
    async with Host.enter(room.links["facilitator"]) as host:
        await host.start("values")


def sentence(answer: httpx.Response) -> str:
    return re.search(r'role="alert">([^<]*)<', answer.text)[1]  # type: ignore[index]


async def saves(page: Page, text: str) -> None:
    ack = await page.save("values", fields={"evidence.V01": text})
    assert ack["saved_at"]


def test_no_more_than_the_host_says(small: RunningRoom) -> None:
    async def crowd() -> None:
        await begin(small)
        inside = [await ask(small, name) for name in ("Ann", "Bob", "Cy")]
        assert [answer.status_code for _, answer in inside] == [303] * 3
        page = await Page.open(inside[0][0], FIRST)
        for name in ("Dee", "Eve"):
            _, refused = await ask(small, name)
            assert refused.status_code == 400
            assert sentence(refused) == (
                "This room is full for this machine: it carries 3 people. Please tell the facilitator."
            )
            assert f'value="{name}"' in refused.text
        await saves(page, "Still here.")
        await page.close()
        assert (await inside[1][0].get("/room")).status_code == 302

    asyncio.run(crowd())
    assert "You said 3: no more may come in." in (small.home / "out").read_text()


def test_few_open_files(poor: RunningRoom) -> None:
    said = re.search(r"This machine carries about (\d+) people \(open files\)\.", (poor.home / "out").read_text())
    assert said, (poor.home / "out").read_text()
    most = int(said[1])
    assert 1 < most < 20

    async def crowd() -> None:
        await begin(poor)
        inside = [await ask(poor, f"P{number}") for number in range(most)]
        assert {answer.status_code for _, answer in inside} == {303}
        # Twice, as somebody does who looks on the phone too: the most that the kernels' rule allows.
        pages = [await Page.open(client, FIRST) for client, _ in inside for _ in range(2)]
        _, refused = await ask(poor, "One more")
        assert "full for this machine" in sentence(refused)
        await asyncio.gather(*(saves(page, "Saved.") for page in pages[::2]))
        assert poor.process is not None
        server = psutil.Process(poor.process.pid)
        assert server.rlimit(psutil.RLIMIT_NOFILE) == (FILES, FILES)
        assert server.num_fds() < FILES, "and there is room for what browsers open beside it"
        for page in pages:
            await page.close()

    asyncio.run(crowd())
    assert "Too many open files" not in (poor.home / "err").read_text()


def test_while_memory_is_short_pages_wait_and_come_back(short: ShortRoom) -> None:
    async def crowd() -> None:
        (ann, _), (bob, _) = await ask(short, "Ann"), await ask(short, "Bob")
        page = await Page.open(ann, FIRST)
        short.has_mb(10)
        answer = await bob.get(FIRST)
        assert answer.status_code == 503
        assert 4 <= int(answer.headers["Retry-After"]) <= 12
        assert answer.headers["Refresh"] == f"{answer.headers['Retry-After']}; url={FIRST}"
        assert "This one tries again by itself." in answer.text
        assert "Traceback" not in answer.text
        await saves(page, "Nobody took my page away.")
        async with Host.enter(short.links["facilitator"]) as host:
            assert host.view["flow"]["opened"] > 0, "the console opens all the same"
        short.has_mb(9_000)
        await (await Page.open(bob, FIRST)).close()
        await page.close()

    asyncio.run(crowd())


def test_while_memory_is_short_kernels_end_that_nobody_looks_at(short: ShortRoom) -> None:
    async def crowd() -> None:
        (ann, _), (bob, _) = await ask(short, "Ann"), await ask(short, "Bob")
        left, seen = await Page.open(ann, FIRST), await Page.open(bob, FIRST)
        await saves(left, "Written before the phone was locked.")
        left.drop()  # a locked phone: its line is gone, and it never said that it leaves
        assert (await ann.get(f"/api/kernels/{left.kernel}")).status_code == 200
        short.has_mb(10)
        for _ in range(300):
            if len(short.kernels()) == 1:
                break  # only Bob's: the spare ones go too, and the console's was left before
            await asyncio.sleep(0.2)
        else:
            raise AssertionError(short.kernels())
        assert (await ann.get(f"/api/kernels/{left.kernel}")).status_code != 200
        await saves(seen, "Nobody took my page away.")
        short.has_mb(9_000)
        again = await Page.open(ann, FIRST)
        kept = again.states["values"]["restored"]["record"]["evidence"]
        assert kept == {"V01": "Written before the phone was locked."}
        await again.close()
        await seen.close()

    asyncio.run(crowd())


def test_a_start_for_nobody_is_refused(tmp_path: Path) -> None:
    room = PoorRoom(tmp_path)
    room.command = lambda: ["100", *RunningRoom.command(room)]  # type: ignore[method-assign]
    with pytest.raises(AssertionError, match=r"cannot carry anybody just now \(open files\)"):
        room.start()
