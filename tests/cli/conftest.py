"""The command line as people run it: another process, a home of its own, free ports."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

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
        return subprocess.run(
            [sys.executable, "-m", "actvo_kit.cli", *map(str, words)],
            cwd=ROOT, env=os.environ | {"ACTVO_HOME": str(home)},
            check=False, capture_output=True, text=True, timeout=most_s,
        )  # fmt: skip

    return run
