"""A database file of its own for every test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from actvo_kit.store.store import Store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "room.sqlite"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    store = Store(f"sqlite:///{path}")
    yield store
    store.close()
