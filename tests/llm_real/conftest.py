"""The tiny model behind a real server. Only where `make llm-real` has made an environment for it."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from tests.running import two_free_ports

HERE = Path(__file__).parent
PATIENCE_S = 60


@pytest.fixture(scope="session")
def environment() -> Path:
    """The folder with that environment and the model. Skips where there is none."""
    folder = os.environ.get("ACTVO_LLM_REAL")
    if not folder:
        pytest.skip("make llm-real runs these")
    return Path(folder)


@pytest.fixture
def serve(environment: Path) -> Iterator[Callable[[str], str]]:
    """Starts a server of a manner, and gives its address."""
    started: list[subprocess.Popen[bytes]] = []

    def start(manner: str) -> str:
        port = two_free_ports()
        command = [environment / "bin" / "python", HERE / "serve.py", environment / "tiny.gguf", str(port), manner]
        started.append(subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            try:
                if httpx.get(f"http://127.0.0.1:{port}/v1/models").status_code == 200:
                    return f"http://127.0.0.1:{port}/v1"
            except httpx.HTTPError:
                time.sleep(0.2)
        raise AssertionError("the model's server did not start")

    yield start
    for process in started:
        process.kill()  # in the middle of noise it does not listen
        process.wait()
