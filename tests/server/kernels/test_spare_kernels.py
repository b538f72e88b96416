"""Spare kernels: as many as people wait, none beyond the memory, and none twice."""

import asyncio
from itertools import count

from actvo_kit.server.guard.seat_cookie import Seat
from actvo_kit.server.kernels import spare_kernels as module
from actvo_kit.server.kernels.spare_kernels import SpareKernels


async def runs(kernel_id: str, seat: Seat) -> bool:
    """A page that always runs."""
    return True


def filled(want: int, free_mb: float = 9999, then: int | None = None) -> SpareKernels:
    numbers = count()

    async def start() -> str:
        return f"k{next(numbers)}"

    async def fill() -> SpareKernels:
        pool = SpareKernels(start, runs, lambda: free_mb)
        pool.aim(want)
        await pool._filling
        if then is not None:
            pool.aim(then)
            await pool._filling
        return pool

    return asyncio.run(fill())


def taken(pool: SpareKernels) -> list[str]:
    async def take() -> list[str]:
        found = []
        while (one := pool.take()) is not None:
            found.append(one)
        return found

    return asyncio.run(take())


def test_as_many_as_wanted(monkeypatch) -> None:
    monkeypatch.setattr(module, "PAUSE_S", 0)
    assert taken(filled(3)) == ["k0", "k1", "k2"]
    assert taken(filled(2, then=4)) == ["k0", "k1", "k2", "k3"]
    assert len(taken(filled(3, then=1))) == 3, "what is ready is kept until it is taken"
    assert len(taken(filled(10_000))) == module.MOST


def test_not_beyond_the_memory(monkeypatch) -> None:
    monkeypatch.setattr(module, "PAUSE_S", 0)
    assert taken(filled(3, free_mb=module.KEPT_FREE_MB)) == []


def test_one_that_ended_is_not_given_out(monkeypatch) -> None:
    monkeypatch.setattr(module, "PAUSE_S", 0)
    pool = filled(2)
    pool.forget("k0")
    pool.forget("never there")
    assert taken(pool) == ["k1"]


def test_no_more_after_its_end(monkeypatch) -> None:
    monkeypatch.setattr(module, "PAUSE_S", 0)
    begun = []

    async def story() -> None:
        async def start() -> str:
            begun.append("k")
            await asyncio.sleep(0.01)
            return "k"

        pool = SpareKernels(start, runs, lambda: 9999)
        await pool.stop()
        pool.aim(5)
        await asyncio.sleep(0)
        await pool.stop()
        assert pool.take() == "k", "the one that was begun is there"

    asyncio.run(story())
    assert len(begun) == 1


def test_none_while_pages_are_opened(monkeypatch) -> None:
    monkeypatch.setattr(module, "PAUSE_S", 0.01)
    monkeypatch.setattr(module, "QUIET_S", 0.2)

    async def story() -> None:
        loop = asyncio.get_running_loop()

        async def start() -> str:
            started.append(loop.time())
            return "k"

        pool, started = SpareKernels(start, runs, lambda: 9999), list[float]()
        pool.take()
        opened = loop.time()
        pool.aim(2)
        await pool._filling
        assert len(started) == 2
        assert started[0] - opened >= 0.2
        pool.aim(0)
        pool.take()
        await asyncio.sleep(0.3)
        assert len(started) == 2, "one that was taken is made again for what is wanted by then"

    asyncio.run(story())


def test_a_page_that_ran_ahead_is_for_its_seat_alone(monkeypatch) -> None:
    monkeypatch.setattr(module, "PAUSE_S", 0)
    ann, bo, cy = (Seat("participant", name, "browser") for name in ("Ann", "Bo", "Cy"))
    numbers = count()

    async def start() -> str:
        return f"k{next(numbers)}"

    async def run_ahead(kernel_id: str, seat: Seat) -> bool:
        ran.append((kernel_id, seat))
        return seat != cy

    async def story() -> None:
        pool = SpareKernels(start, run_ahead, lambda: 9999)
        pool.aim(3)
        await pool._filling
        pool.aim(3, [ann, bo, cy])
        await pool._filling
        assert ran == [("k0", ann), ("k1", bo), ("k2", cy)], "in those that were ready"
        assert "k0" in pool
        assert pool.take(bo) == "k1"
        assert pool.take() == "k3", "made for whoever comes: the page fails for Cy"
        assert pool.take(cy) is pool.take() is None, "and never somebody else's"
        pool.forget("k0")
        assert pool.give_up() is None
        pool.aim(0, [bo])
        await pool._filling
        assert pool.drop_ahead() == ["k4"]
        assert pool.take(bo) is None

    ran: list[tuple[str, Seat]] = []
    monkeypatch.setattr(module, "QUIET_S", 0)
    asyncio.run(story())


def test_what_ran_ahead_is_given_up_last(monkeypatch) -> None:
    monkeypatch.setattr(module, "PAUSE_S", 0)
    seat = Seat("participant", "Ann", "browser")
    numbers = count()

    async def start() -> str:
        return f"k{next(numbers)}"

    async def story() -> list[str | None]:
        pool = SpareKernels(start, runs, lambda: 9999)
        pool.aim(3, [seat])
        await pool._filling
        return [pool.give_up() for _ in range(4)]

    assert asyncio.run(story()) == ["k1", "k2", "k0", None]
