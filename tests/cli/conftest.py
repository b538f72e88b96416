"""The command line as people run it: another process, a home of its own, free ports."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import forked

ROOT = Path(__file__).parents[2]
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Where the room of a test would be kept; nothing has made it yet."""
    return tmp_path / "home"


@pytest.fixture
def actvo(home: Path) -> Run:
    """Runs `actvo …` to its end; `home=` names another ACTVO_HOME."""

    def run(*words: object, home: Path = home, most_s: float = 120) -> subprocess.CompletedProcess[str]:
        return forked.run("actvo_kit.cli", [*map(str, words)], os.environ | {"ACTVO_HOME": str(home)}, most_s)

    return run
