"""`actvo demo`: what it prints and what it hides; `tests/test_wheel.py` has its own check played."""

import re
import time
from collections.abc import Iterator

import psutil
import pytest

from tests.running import ALONE, RunningRoom


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningRoom]:
    """A demo with a bot, as somebody starts it to look around."""
    running = RunningRoom(tmp_path_factory.mktemp("demo"), bots=1)
    running.run_by = ALONE
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
