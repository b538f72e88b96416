"""Code that somebody gets to run in a page's own process: it reaches its own desk, and nothing else of the room."""

import ast
import asyncio
import json
import os
import tempfile
from pathlib import Path
from typing import Any

import pytest
from jupyter_client import BlockingKernelClient

from actvo_kit.kernels.fence import can_fence
from actvo_kit.rehearse.page_bot import Page
from tests.running import RunningRoom
from tests.server.kernels.test_kernel_guard import FIRST, join

TRY = """
import json, os, socket, subprocess
from pathlib import Path
def outcome(act):
    try:
        act()
        return "done"
    except OSError as error:
        return type(error).__name__
files = {files!r}
found = {{name: outcome(lambda: Path(name).read_bytes()) for name in files}}
found |= {{
    "list the room": outcome(lambda: os.listdir({room!r})),
    "list kernels": outcome(lambda: os.listdir({connections!r})),
    "write": outcome(lambda: Path({room!r}, "new").write_text("x")),
    "end the server": outcome(lambda: os.kill({server}, 0)),
    "end the other": outcome(lambda: os.kill(next(pid for pid in {pids} if pid != os.getpid()), 0)),
    "reach the console": outcome(lambda: socket.create_connection(("127.0.0.1", {staff}), 2)),
    "start a program": outcome(lambda: subprocess.run(["/bin/true"])),
}}
print(json.dumps([found, sorted(os.environ)]))
"""
ALLOWED_NAMES = {
    "ACTVO_DESK_CAPABILITY", "ACTVO_DESK_LINE", "ACTVO_DESK_SOCKET",
    "CLICOLOR", "CLICOLOR_FORCE", "FORCE_COLOR", "GIT_PAGER", "HOME",
    "IPYTHONDIR", "JPY_PARENT_PID", "JUPYTER_WIDGETS_ECHO", "LANG", "LC_ALL", "MPLBACKEND", "PAGER", "PATH", "TERM",
    "TZ",
}  # fmt: skip


def connection_file(kernel: str) -> Path:
    return next(Path(tempfile.gettempdir()).glob(f"actvo_*/kernel-{kernel}.json"))


def run_in(kernel: str, code: str) -> str:
    """What `code` prints in the process of a page, as whoever is administrator of the machine can make it run there."""
    client = BlockingKernelClient(connection_file=str(connection_file(kernel)))
    client.load_connection_file()
    client.start_channels()
    try:
        quoted = (
            f"import io, contextlib\nsaid = io.StringIO()\nwith contextlib.redirect_stdout(said): exec({code!r}, {{}})"
        )
        reply = client.execute(quoted, user_expressions={"said": "said.getvalue()"}, reply=True, timeout=20)
    finally:
        client.stop_channels()
    return str(ast.literal_eval(reply["content"]["user_expressions"]["said"]["data"]["text/plain"]))


@pytest.mark.skipif(not can_fence(), reason="this system has no Landlock")
def test_code_in_a_kernel_reaches_nothing_of_the_room(room: RunningRoom) -> None:
    async def pages() -> tuple[list[Page], list[str]]:
        made = [await Page.open(await join(room, name), FIRST) for name in ("Fenced", "Neighbour")]
        saved = await made[0].save("values", fields={"evidence.V01": "Mine, and saved."})
        assert saved["saved_at"]
        return made, [page.kernel for page in made]

    async def play() -> None:
        made, (mine, other) = await pages()
        found = await asyncio.to_thread(tried, room, mine, other)
        assert set(found[0].values()) <= {"PermissionError"}, found[0]
        assert set(found[1]) <= ALLOWED_NAMES
        assert (await made[0].save("values", fields={"evidence.V02": "Still saved."}))["saved_at"]
        for page in made:
            await page.close()

    asyncio.run(play())


def tried(room: RunningRoom, mine: str, other: str) -> Any:
    assert room.process
    database, connections = room.folder / "room.sqlite", connection_file(mine).parent
    files = [
        str(database), str(room.folder / "secret"), str(connection_file(other)), f"/proc/{room.process.pid}/environ",
        f"/proc/{room.process.pid}/mem", "/etc/passwd", "/proc/net/unix",
    ]  # fmt: skip
    assert all(os.access(file, os.R_OK) for file in files), "they are there"
    code = TRY.format(
        files=files, room=str(room.folder), connections=str(connections), server=room.process.pid,
        pids=[kernel.pid for kernel in room.kernels()], staff=room.port + 1,
    )  # fmt: skip
    return json.loads(run_in(mine, code))
