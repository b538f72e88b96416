"""Rooms for tests: one of each worker, which most share with fresh people for each file, and others to be spoilt."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.running import RunningRoom, starts

settings.register_profile("untimed", deadline=None)
settings.register_profile("quick", deadline=None, max_examples=15)
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


STARTING = {
    "shared", "spare_room", "own_room", "served", "secure", "impatient", "small", "poor", "with_memory",
    "theirs", "driven", "actvo",
}  # fmt: skip
"""Fixtures that start a process."""
NOT_QUICK = (
    # processes of their own
    "workshops", "walk", "kernels", "rehearse", "cli", "thirteenth", "llm_real", "test_wheel.py", "test_warm_up.py",
    "room/test_held_database.py", "room/test_survival.py", "room/test_full_disk.py", "charts/test_picture.py",
    "server/kernels/test_kernel_exit.py", "server/kernels/test_cell_runner.py",
    "store/test_store.py::test_while_another",
    "server/host/test_host_resources.py", "server/test_carry.py::test_a_start_for_nobody",
    "test_architecture.py::test_importing_the_package", "exercises/test_take_home.py::test_a_server_says_it",
    # seconds of waiting, or of work
    "drafting/openai", "drafting/test_seeded_faults.py",
    "drafting/template/test_template.py::test_whoever_answers",
    "room/test_exact_observer.py",
    "exercises/test_any_message.py", "server/test_drafting.py", "method/scoring/test_cross_check.py",
    "packs", "evaluate", "facilitator_guide", "desk", "room/answers/test_answer_merge.py", "locale/test_extract.py",
    "room/retention/test_my_data.py", "method/scoring/test_what_if.py", "method/scoring/test_acceptability.py",
    "test_golden.py", "test_plain_words.py", "locale/test_no_plain_word.py",
    "server/guard/test_message_filter.py::test_a_spoilt_message", "room/test_left_behind.py",
    "server/guard/test_rate_limits.py::test_an_hour_of_guessing", "drafting/sending/test_consented.py",
)  # fmt: skip
"""What starts processes by itself, and what takes seconds: tests by the beginning of their names."""


def is_quick(config: pytest.Config) -> bool:
    """Whether this is `make quick`."""
    return bool(config.option.markexpr == "not slow")


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """In `make quick` what it leaves out is not even imported."""
    name = collection_path.relative_to(Path(__file__).parent).as_posix() if is_quick(config) else ""
    return True if name in NOT_QUICK else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks what `make quick` leaves out; this is the one place that says so."""
    for item in items:
        name = item.nodeid.removeprefix("tests/")
        if name.startswith(NOT_QUICK) or STARTING.intersection(getattr(item, "fixturenames", ())):
            item.add_marker("slow")
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)  # else one worker ends with them alone


def refuse(*_: object, **__: object) -> None:
    raise AssertionError("A test that starts a process stands in NOT_QUICK of tests/conftest.py.")


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> None:
    """In `make quick` nothing starts a process."""
    config = session.config
    if is_quick(config) and (hasattr(config, "workerinput") or not config.getoption("numprocesses", None)):
        subprocess.Popen.__init__ = refuse  # type: ignore[assignment, method-assign]


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
