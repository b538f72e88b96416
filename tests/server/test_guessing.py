"""Guessing codes and keys, GETs that nobody waits for, and the desk's socket: in a room of their own."""

import http.client
import json
import socket
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlencode

import pytest

from actvo_kit.server.guard.rate_limits import PER_ADDRESS
from tests.running import RunningRoom
from tests.server.stage import FIRST, Reply, Stage
from tests.server.test_attacks import says_nothing_of_the_inside

ROUTES = (
    *(f"/participant/{name}" for name in ("open", "here", "save", "drafts", "undo", "letter", "sent", "stuck")),
    "/participant/question", "/participant/drafting", "/facilitator/console", "/facilitator/do", "/projector/view",
)  # fmt: skip
CAPABILITIES = ("", "x", "' OR 1=1 --", "../", "null", "a" * 43, "\u00e9", "{ann}", "{join}", "{cookie}")


@pytest.fixture(scope="module")
def shared(spare_room: RunningRoom) -> RunningRoom:
    """Whoever guesses here makes others wait."""
    return spare_room


class DeskLine(http.client.HTTPConnection):
    """HTTP on the desk's Unix socket."""

    def __init__(self, path: str) -> None:
        super().__init__("desk", timeout=10)
        self.path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(10)
        self.sock.connect(self.path)


def at_desk(stage: Stage, method: str, path: str, capability: str) -> Reply:
    line = DeskLine(stage.desk_socket())
    known = {"{join}": stage.room.keys.join_token, "{cookie}": stage.cookies["ann"]}
    line.request(method, path, json.dumps({}), {"Capability": known.get(capability, stage.filled(capability))})
    answer = line.getresponse()
    reply = Reply(answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read())
    line.close()
    return reply


@pytest.mark.parametrize("capability", CAPABILITIES)
@pytest.mark.parametrize("path", ROUTES)
def test_the_desk_opens_to_no_guess(stage: Stage, path: str, capability: str) -> None:
    reply = at_desk(stage, "POST", path, capability)
    assert reply.status == 403
    says_nothing_of_the_inside(reply._replace(headers={}), stage.room)


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "HEAD", "PATCH"])
def test_the_desk_has_one_method_and_news_is_for_those_within(stage: Stage, method: str) -> None:
    assert at_desk(stage, method, "/participant/here", "x").status in (403, 405)
    assert at_desk(stage, method, "/news", "x").status in (403, 405)
    assert at_desk(stage, method, "/nothing", "x").status == 404


def test_the_desk_is_its_users_alone(stage: Stage) -> None:
    path = Path(stage.desk_socket())
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_gets_that_nobody_signed_or_waits_for_start_no_kernel(stage: Stage) -> None:
    time.sleep(1)
    before = {kernel.pid for kernel in stage.room.kernels()}
    for number in range(100):
        line = socket.create_connection(("127.0.0.1", stage.ports["room"]))
        cookie = stage.cookies["forged"] if number % 2 else ""
        line.sendall(f"GET {FIRST} HTTP/1.1\r\nHost: localhost\r\nCookie: {cookie}\r\n\r\n".encode())
        line.close()
    time.sleep(1)
    new = {kernel.pid for kernel in stage.room.kernels()} - before
    assert len(new) <= 2, "spare ones at most, for those who came before"


def test_two_kernels_at_most_however_often_a_page_is_loaded(stage: Stage) -> None:
    stage.cookies["max"] = stage.join("Max")
    ids = [stage.kernel_of(stage.ask("room", "GET", FIRST, who="max")) for _ in range(8)]
    until = time.monotonic() + 60
    while time.monotonic() < until:
        living = [one for one in ids if stage.ask("room", "GET", f"/api/kernels/{one}", who="max").status == 200]
        if len(living) == 2:
            break
        time.sleep(0.5)
    assert living == ids[-2:]


def from_address(stage: Stage, address: str, code: str, name: str, side: str = "room", path: str = "/join") -> int:
    """The status of a code that is typed at another address of this machine."""
    line = http.client.HTTPConnection("127.0.0.1", stage.ports[side], timeout=60, source_address=(address, 0))
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    line.request("POST", path, urlencode({"code": code, "name": name}), kind)
    status = line.getresponse().status
    line.close()
    return status


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have one loopback address")
def test_sixty_wrong_codes_from_two_addresses_shut_nobody_out(stage: Stage) -> None:
    code, recovery = stage.room.keys.join_code, stage.room.keys.recovery_code
    with ThreadPoolExecutor(60 + 13) as threads:
        wrong = [
            threads.submit(from_address, stage, f"127.0.9.{1 + number % 2}", "AAA-AAA", "Eve") for number in range(60)
        ]
        time.sleep(1)
        right = [
            threads.submit(from_address, stage, f"127.0.1.{number + 1}", code, f"Guest {number}")
            for number in range(12)
        ]
        staff = threads.submit(from_address, stage, "127.0.1.1", recovery, "", "staff", "/enter")
        assert [one.result(90) for one in right] == [303] * 12
        assert staff.result(90) == 303
        assert [one.result(90) for one in wrong] == [400] * 60


def test_a_link_opens_while_somebody_guesses(stage: Stage) -> None:
    with ThreadPoolExecutor(PER_ADDRESS + 4) as threads:
        wrong = [threads.submit(from_address, stage, "127.0.0.1", "AAA-AAA", "Eve") for _ in range(PER_ADDRESS + 4)]
        assert stage.form("room", "/join", token=stage.room.keys.join_token, name="Late").status == 303
        assert [one.result(90) for one in wrong] == [400] * len(wrong)


def test_guessing_a_staff_key_opens_nothing_and_the_link_still_opens(stage: Stage) -> None:
    for number in range(PER_ADDRESS):
        assert stage.form("staff", "/enter", token=f"guess{number}").status == 403
    assert stage.form("staff", "/enter", token=stage.room.links["facilitator"].partition("=")[2]).status == 303
