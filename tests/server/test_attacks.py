"""Every row of the attack table, against one room; afterwards everybody's page is as alive as before."""

import re

import pytest

import actvo_kit
from tests.running import ROOT, RunningRoom
from tests.server.attacks import TABLE, Attack
from tests.server.stage import Reply, Stage

LEAST = 150
VERSIONS = re.compile(rb"(?i)tornado|jupyter.server|python/\d|voila/\d|traceback|site-packages|\.py\b")
FILES = ("text/javascript", "text/css", "font/woff2")


def says_nothing_of_the_inside(reply: Reply, room: RunningRoom) -> None:
    """No traceback, no path, no version."""
    said = b"\n".join(f"{name}: {value}".encode() for name, value in reply.headers.items())
    said += b"" if reply.headers.get("content-type", "").startswith(FILES) else reply.body
    assert not VERSIONS.search(said), VERSIONS.search(said)
    for path in (str(room.home), str(ROOT), str(actvo_kit.__path__[0]), "/root/", "/home/", "/tmp/"):
        assert path.encode() not in said


def test_there_are_enough_and_no_two_alike() -> None:
    names = [attack.name for attack in TABLE]
    assert len(names) >= LEAST
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("attack", TABLE, ids=lambda attack: attack.name)
def test_verdict(stage: Stage, attack: Attack) -> None:
    reply = stage.ask(attack.side, attack.method, attack.path, attack.who, attack.headers, attack.body)
    assert reply.verdict == attack.verdict
    says_nothing_of_the_inside(reply, stage.room)
