"""What people write, their names and what opens a room are in no log, address, environment or process list."""

import asyncio
import os
from pathlib import Path
from typing import Any

import httpx
import psutil
import pytest

from actvo_kit.rehearse.page_bot import Page
from tests.running import RunningRoom
from tests.server.stage import Stage
from tests.walk.answered import PACK, ROWAN

CANARY = "Zeisig-7741"
NAME = "Girlitz Zeisig"


def with_canaries(answer: Any) -> Any:
    """Every sentence somebody wrote ends with the canary."""
    if isinstance(answer, dict):
        return {name: with_canaries(value) for name, value in answer.items()}
    if isinstance(answer, list | tuple):
        return [with_canaries(value) for value in answer]
    return f"{answer[:60]} {CANARY}" if isinstance(answer, str) and " " in answer else answer


async def written(room: RunningRoom, cookie: str) -> set[str]:
    """A whole workshop of one person, with a few mistakes that a log might tell of. Gives the kernels' ids."""
    name, _, value = cookie.partition("=")
    kernels = set()
    async with httpx.AsyncClient(base_url=room.url, timeout=60, cookies={name: value}) as client:
        for page in PACK.workshop.pages:
            opened = await Page.open(client, f"/page/{page.id}")
            kernels.add(opened.kernel)
            for slug in (step.slug for step in page.steps if ROWAN.get(step.slug)):
                fields = with_canaries(ROWAN[slug]) | ({"my_unit": ROWAN[slug]["my_unit"]} if slug == "options" else {})
                assert not (await opened.save(slug, fields=fields, status="done"))["errors"]
                refused = await opened.save(slug, fields={CANARY: CANARY, "evidence": CANARY})
                assert refused["errors"]
            await opened.ask(next(step.slug for step in page.steps if step.slug), want=CANARY)
            await client.get(f"/page/{page.id}?{CANARY}", headers={"Referer": f"http://x/{CANARY}"})
            await client.get(f"/{CANARY}")
            await client.post("/join", data={"code": CANARY, "name": CANARY, "token": CANARY})
            await opened.close()
    return kernels


def processes(room: RunningRoom) -> list[psutil.Process]:
    """The server, the fork server, every kernel."""
    assert room.process
    return [psutil.Process(room.process.pid), *psutil.Process(room.process.pid).children(recursive=True)]


@pytest.fixture(scope="module")
def after(shared: RunningRoom) -> dict[str, str]:
    """The canaries by what they are, after a workshop."""
    room = shared
    room.open()
    stage = Stage(room)
    cookie = stage.join(NAME)
    staff = stage.enter("facilitator")
    kernels = asyncio.run(written(room, cookie))
    session = cookie.partition("=")[2].strip('"')
    return {
        "text": CANARY, "name": NAME.split(maxsplit=1)[0], "token": room.keys.join_token, "session": session,
        "staff": staff.partition("=")[2].strip('"'), "room": room.keys.room_id, "cookie key": room.keys.cookie_secret,
    } | {f"kernel {at}": kernel for at, kernel in enumerate(sorted(kernels))}  # fmt: skip


def test_they_were_there(room: RunningRoom, after: dict[str, str]) -> None:
    """The counter-proof: the store holds the text and the name."""
    kept = b"".join(path.read_bytes() for path in room.folder.glob("room.sqlite*"))
    assert after["text"].encode() in kept
    assert after["name"].encode() in kept
    assert len([what for what in after if what.startswith("kernel")]) == len(PACK.workshop.pages)


def test_no_log_tells_of_them(room: RunningRoom, after: dict[str, str]) -> None:
    greeting = (room.home / "out").read_text()
    assert after["token"] in greeting, "the terminal's own words hold the link, and were read"
    said = greeting.replace(room.links["participant"], "") + (room.home / "err").read_text()
    for what, canary in after.items():
        assert canary not in said, what


def test_no_file_beside_the_store_holds_them(room: RunningRoom, after: dict[str, str]) -> None:
    for path in room.home.rglob("*"):
        if path.is_file() and not path.name.startswith("room.sqlite") and path.name not in ("out", "secret"):
            found = path.read_bytes()
            for what, canary in after.items():
                assert canary.encode() not in found, (what, path)


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="this system shows no process's environment")
def test_no_process_shows_them(room: RunningRoom, after: dict[str, str]) -> None:
    checked = 0
    for process in processes(room):
        folder = Path("/proc") / str(process.pid)
        try:
            shown = (folder / "environ").read_bytes() + (folder / "cmdline").read_bytes() + os.fsencode(process.name())
        except (OSError, psutil.NoSuchProcess):
            continue
        checked += 1
        for what, canary in after.items():
            assert canary.encode() not in shown, (what, process.pid)
    assert checked >= 2


def test_no_address_holds_them(room: RunningRoom, after: dict[str, str]) -> None:
    """Where the door leads after a join: every address the browser then asks for."""
    stage = Stage(room)
    reply = stage.form("room", "/join", token=room.keys.join_token, name="Stieglitz")
    stage.cookies["new"] = reply.headers["set-cookie"].partition(";")[0]
    trail = [reply]
    while trail[-1].status in (302, 303):
        trail.append(stage.ask("room", "GET", trail[-1].headers["location"], who="new"))
    assert trail[-1].status == 200
    for step in trail[:-1]:
        assert "?" not in step.headers["location"]
        for what in ("token", "name", "session", "text"):
            assert after[what] not in step.headers["location"]
    assert room.keys.join_token.encode() not in trail[-1].body
