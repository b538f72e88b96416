"""Leaving a device ends what its session has open, other tabs included: the line at once, and nothing is saved."""

import re
import time

import httpx
import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection

from tests.server.stage import FIRST, Stage


def read_to_the_end(line: ClientConnection) -> None:
    while True:
        line.recv(timeout=2)


@pytest.mark.parametrize("how", ["/leave", "/mine/others"])
def test_the_other_tab_ends_within_two_seconds(stage: Stage, how: str) -> None:
    who = f"two tabs {how.rpartition('/')[2]}"
    stage.cookies[who] = stage.join(who.replace(" ", "-"))
    presses = who
    if how == "/mine/others":  # pressed on another device of the same person
        page = stage.form("room", "/mine/code", who).body.decode()
        code = re.search(r'(?s)made".*?big-code" translate="no">([^<]*)<', page)
        assert code
        presses = f"{who} elsewhere"
        answer = stage.form("room", "/own", code=code[1])
        stage.cookies[presses] = answer.headers["set-cookie"].partition(";")[0]
    stage.kernels[who] = stage.kernel_of(stage.ask("room", "GET", FIRST, who=who))
    line = stage.socket(who)
    assert stage.ask("room", "POST", how, who=presses).status == 200
    began = time.monotonic()
    with pytest.raises(ConnectionClosed):
        read_to_the_end(line)
    assert time.monotonic() - began < 2
    assert stage.ask("room", "GET", f"/api/kernels/{stage.kernels[who]}", who=who).status == 403
    if presses != who:
        assert httpx.get(f"{stage.room.url}/mine", headers={"Cookie": stage.cookies[presses]}).status_code == 200
