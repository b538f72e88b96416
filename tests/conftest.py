"""Rooms for tests: one of each worker, which most share with fresh people for each file, and others to be spoilt."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.running import RunningRoom, starts

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture(scope="session")
def _shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningRoom]:
    running = RunningRoom(tmp_path_factory.mktemp("shared"))
    running.module = "tests.server.shared"
    running.start()
    yield running
    running.stop()


@pytest.fixture(scope="module")
def shared(_shared: RunningRoom) -> Iterator[RunningRoom]:
    """The real room of this worker, with nobody in it; nothing here spoils it for the next file."""
    yield _shared
    _shared.empty()


@pytest.fixture
def waiting_room(shared: RunningRoom) -> RunningRoom:
    """The shared room before the workshop begins."""
    shared.open(0)
    return shared


@pytest.fixture
def room(shared: RunningRoom) -> RunningRoom:
    """The shared room with every step open."""
    shared.open()
    return shared


@pytest.fixture(scope="module")
def spare_room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningRoom]:
    """A real room that the tests of one file may begin and spoil, one after the other."""
    running = RunningRoom(tmp_path_factory.mktemp("spare"))
    running.start()
    yield running
    running.stop()


@pytest.fixture
def own_room(tmp_path: Path) -> Iterator[RunningRoom]:
    """A real room for one test alone, which may kill it."""
    running = RunningRoom(tmp_path)
    running.start()
    yield running
    running.stop()


SERVERS = pytest.StashKey[int]()


@pytest.hookimpl
def pytest_sessionfinish(session: pytest.Session) -> None:
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["servers"] = len(starts)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: pytest.Session) -> None:
    """A worker has ended, and says how many servers it started."""
    stash = node.config.stash
    stash[SERVERS] = stash.get(SERVERS, 0) + getattr(node, "workeroutput", {}).get("servers", 0)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    terminalreporter.write_line(f"Servers started: {config.stash.get(SERVERS, 0) + len(starts)}")
