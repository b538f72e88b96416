"""Ways out of a page's process that once were open, tried by code that runs in one: as root and as an ordinary user."""

import asyncio
import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from actvo_kit.kernels.fence import can_fence
from actvo_kit.kernels.seccomp import can_give_up_calls
from actvo_kit.rehearse.page_bot import Page
from tests.running import RunningRoom
from tests.server.kernels.test_kernel_guard import FIRST, join
from tests.server.test_inside_a_kernel import connection_file, run_in

NOBODY = "65534"
AS_NOBODY = (
    "setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", "--inh-caps=+dac_read_search",
    "--ambient-caps=+dac_read_search",
)  # fmt: skip
"""An ordinary user who can read this Python, which may stand in root's own folder."""
ESCAPE = """
import json, os, resource, select, socket
from multiprocessing import forkserver, reduction

def outcome(act):
    try:
        return act()
    except OSError as error:
        return type(error).__name__

class Read:
    def __init__(self, path):
        self.path = path
    def __reduce__(self):
        out = "__import__('multiprocessing.forkserver').forkserver.get_inherited_fds()[0]"
        return eval, (f"__import__('os').write({{out}}, open({{self.path!r}}, 'rb').read(8))",)

def fork(address):
    with socket.socket(socket.AF_UNIX) as door:
        door.connect(address)
        (code_r, code_w), (said_r, said_w), (out_r, out_w) = os.pipe(), os.pipe(), os.pipe()
        reduction.sendfds(door, [code_r, said_w, out_w, out_w, out_w])
    for one in (code_r, said_w, out_w):
        os.close(one)
    with open(code_w, "wb") as file:
        reduction.dump(Read({secret!r}), file)
    with open(out_r, "rb") as file:
        return "escaped" if file.read() else "nothing"

def netlink():
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 4) as asked:
        asked.bind((0, 0))
        return "asked"

def listen(name):
    import zmq
    connect(name)  # ZeroMQ itself would end this process when it may have no socket
    context = zmq.Context()
    heard = context.socket(zmq.SUB)
    heard.subscribe(b"")
    heard.linger = 0
    heard.connect(f"ipc://{{name}}")
    found = heard.poll({wait_ms})
    context.destroy(0)
    return "heard" if found else "nothing"

def udp():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        return line.sendto(b".", ("127.0.0.1", 9))

def limit(pid):
    return resource.prlimit(pid, resource.RLIMIT_CORE)

def connect(path):
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(path)
        return "connected"

def terminal():
    return [name for name in {terminals!r} if os.fstat(int(name)).st_rdev != os.stat(os.devnull).st_rdev]

old = forkserver._forkserver._forkserver_address
print(json.dumps({{
    "a pickle for the fork server": outcome(lambda: fork(old)),
    "by a descriptor of the server": [outcome(lambda: fork(f"/proc/{server}/fd/{{one}}")) for one in range(3, 40)],
    "names by netlink": outcome(netlink),
    "what the other says": outcome(lambda: listen({other!r})),
    "limits of the server": outcome(lambda: limit({server})),
    "priority of the server": outcome(lambda: os.setpriority(os.PRIO_PROCESS, {server}, 19)),
    "cores of the server": outcome(lambda: os.sched_setaffinity({server}, {{0}})),
    "UDP": outcome(udp),
    "the desk's socket": outcome(lambda: connect({desk!r})),
    "the server's descriptors": outcome(lambda: os.listdir("/proc/{server}/fd")),
    "the other's descriptors": outcome(lambda: os.listdir("/proc/{neighbour}/fd")),
    "the mode of the secret": outcome(lambda: os.chmod({secret!r}, 0o644)),
    "a process that stays": outcome(lambda: os.fork() or os._exit(0)),
    "inherited": terminal(),
}}))
"""
HARMLESS = {"PermissionError", "FileNotFoundError", "nothing"}
linux = pytest.mark.skipif(not (can_fence() and can_give_up_calls()), reason="this system has no Landlock or seccomp")
accounts = [pytest.param((), id="as we are")]
if os.geteuid() == 0 and shutil.which("setpriv"):
    accounts.append(pytest.param(AS_NOBODY, id="an ordinary user"))


@pytest.fixture(params=accounts)
def theirs(request: pytest.FixtureRequest) -> Iterator[RunningRoom]:
    """A room of that account, begun."""
    if not request.param:
        yield request.getfixturevalue("room")
        return
    home = Path(tempfile.mkdtemp(dir="/tmp"))  # pytest's own folder is closed to others
    os.chown(home, int(NOBODY), int(NOBODY))
    room = RunningRoom(home)
    room.run_by = request.param
    try:
        room.start()
        room.open()
        yield room
    finally:
        room.kill()
        shutil.rmtree(home)


@linux
def test_no_way_out(theirs: RunningRoom) -> None:
    async def play() -> dict[str, Any]:
        mine, other = [await Page.open(await join(theirs, name), FIRST) for name in ("Hostile", "Neighbour")]
        trying = asyncio.create_task(asyncio.to_thread(tried, theirs, mine.kernel, other.kernel))
        for number in range(1000):
            if trying.done():
                break
            await other.save("values", fields={"evidence.V01": f"Nobody else's business {number}."})
            await asyncio.sleep(0.1)
        found = await trying
        assert (await mine.save("values", fields={"evidence.V02": "Still saved."}))["saved_at"]
        for page in (mine, other):
            await page.close()
        return found

    found = asyncio.run(play())
    assert found.pop("inherited") == [], "neither the terminal nor the log"
    assert set(found.pop("by a descriptor of the server")) <= HARMLESS
    assert {what: came for what, came in found.items() if came not in HARMLESS} == {}


def tried(room: RunningRoom, mine: str, other: str) -> dict[str, Any]:
    assert room.process
    file = connection_file(other)
    code = ESCAPE.format(
        secret=str(room.folder / "secret"), server=room.process.pid, neighbour=room.kernels()[-1].pid,
        other=f"{file.with_suffix('')}-ipc-{json.loads(file.read_text())['iopub_port']}", wait_ms=3000,
        desk=str(file.parent / "desk.sock"), terminals=["0", "1", "2"],
    )  # fmt: skip
    found: dict[str, Any] = json.loads(run_in(mine, code))
    return found
