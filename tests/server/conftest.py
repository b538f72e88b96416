import pytest

from tests.running import RunningRoom
from tests.server.stage import Stage


@pytest.fixture(scope="module")
def staged(shared: RunningRoom) -> Stage:
    shared.open(1)
    found = Stage.set(shared)
    found.open_pages()
    return found


@pytest.fixture
def stage(staged: Stage) -> Stage:
    """A room in which the workshop has begun, with everybody on a page."""
    staged.room.open(1)
    return staged
