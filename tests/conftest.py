from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.running import RunningRoom

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningRoom]:
    """A real room without bots, for the tests of one file."""
    running = RunningRoom(tmp_path_factory.mktemp("room"))
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
