"""`actvo demo`: what it prints, what it hides, and that its own check passes."""

import json
import re
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from tests.cli.conftest import Run
from tests.running import PACK, RunningRoom, two_free_ports


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningRoom]:
    """A demo with a bot, as somebody starts it to look around."""
    running = RunningRoom(tmp_path_factory.mktemp("demo"), bots=1)
    running.start()
    yield running
    running.stop()


def screen(demo: RunningRoom) -> str:
    """All that was printed, once the last line is there."""
    for _ in range(600):
        text = (demo.home / "out").read_text("utf-8")
        if "█" in text:
            return text
        time.sleep(0.1)
    raise AssertionError("nothing was printed")


def test_the_screen_leads_every_role_in(demo: RunningRoom) -> None:
    text = screen(demo)
    for role, link in demo.links.items():
        assert re.search(rf"{role.capitalize()}s? +{re.escape(link)}(?!\S)", text), role
    assert f"{demo.url} and the code {demo.keys.join_code}" in text
    assert (demo.home / "err").read_text("utf-8") == ""


def test_no_secret_stands_in_a_command_line(demo: RunningRoom) -> None:
    assert demo.process
    server = psutil.Process(demo.process.pid)
    until = time.monotonic() + 60
    while not (children := server.children(recursive=True)) and time.monotonic() < until:
        time.sleep(0.05)
    assert children, "the bots run in a process of their own"
    seen = " ".join(" ".join(one.cmdline()) for one in (server, *children))
    keys = demo.keys
    secrets = (keys.join_token, keys.facilitator_token, keys.projector_token, keys.cookie_secret, keys.join_code)
    assert [one for one in secrets if one in seen] == []


def test_its_check_plays_the_whole_workshop(actvo: Run, home: Path) -> None:
    port = two_free_ports()
    done = actvo("demo", "--check", "--bots=3", f"--port={port}", most_s=180)
    assert done.returncode == 0, done.stdout + done.stderr
    said = json.loads(done.stdout)
    assert said["pages"] == {"participant": 200, "facilitator": 200, "projector": 200}
    assert (said["bots_joined"], said["bots_finished"], said["trouble"]) == (3, 3, [])
    assert said["room"]["people"] == 3
    assert said["room"]["moved_on"] == {step.id: 3 for step in PACK.workshop.steps}
    assert {one.name for one in home.iterdir()} == {f"check-{port}"}, "a check leaves the last demo alone"
