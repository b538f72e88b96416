"""A whole room with a language model, over the real protocol: its key is in no page, kernel, log or database."""

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from pytest_httpserver import HTTPServer

from actvo_kit.rehearse.page_bot import Page
from tests.parrot import parrot
from tests.running import ALONE, RunningRoom, aside
from tests.scripted import Scripted, says
from tests.walk.answered import ROWAN, come_in_with

KEY = "sk-canary-31415926535"


@pytest.fixture
def endpoint():
    with HTTPServer(host="127.0.0.1", port=0, threaded=True) as server:
        scripted = Scripted(server)
        scripted.behave = lambda body: says(json.dumps(parrot(json.loads(body["messages"][1]["content"]))))
        yield scripted


@pytest.fixture
def room(tmp_path: Path, endpoint: Scripted, monkeypatch: pytest.MonkeyPatch):
    key = tmp_path / "key"
    key.write_text(KEY)
    key.chmod(0o600)
    for name, value in {"MODEL": "tiny", "URL": endpoint.url, "KEY_FILE": str(key)}.items():
        monkeypatch.setenv(f"ACTVO_DRAFTING_{name}", value)
    home = tmp_path / "home"
    home.mkdir()
    running = RunningRoom(home)
    running.run_by = ALONE
    running.start()
    yield running
    running.stop()


async def drafts_by_the_model(room: RunningRoom, cookies: list[Any]) -> tuple[str, list[str]]:
    """Asks for drafts as the page does. Returns all that the page ever knew, and what its kernels' processes hold."""
    async with httpx.AsyncClient(base_url=room.url, timeout=60) as client:
        for cookie in cookies:
            client.cookies.set(cookie["name"], cookie["value"])
        html = (await client.get("/page/3_where_you_could_go")).text
        page = await Page.open(client, "/page/3_where_you_could_go")

        async def letter(ask: dict[str, Any], number: int) -> dict[str, Any]:
            await page.ask("pathways", want="letter", number=number, ask=ask)
            await page.until(lambda states: states["pathways"]["asking"].get("number") == number, "the letter")
            return dict(page.states["pathways"]["asking"]["letter"])

        fields = [one["id"] for one in (await letter({}, 1))["fields"]]
        seal = (await letter({"fields": fields}, 2))["seal"]
        await page.ask("pathways", want="draft", ask={"fields": fields, "seal": seal})
        await page.until(_written_by_model, "drafts of the model")
        processes = [_of_process(kernel.pid) for kernel in room.kernels()]
        seen = html + json.dumps(page.states)
        await page.close()
        return seen, processes


def _written_by_model(states: dict[str, Any]) -> bool:
    drafts = states["pathways"]["content"].get("drafts") or {"pathways": []}
    return any(draft["written_by"] == "model" for draft in drafts["pathways"])


def _of_process(pid: int) -> str:
    parts = (Path(f"/proc/{pid}/{name}").read_bytes() for name in ("environ", "cmdline"))
    return "\n".join(part.decode("utf-8", "replace") for part in parts)


def test_the_key_is_nowhere(room: RunningRoom, endpoint: Scripted) -> None:
    room.open()
    rowan = come_in_with(room, ROWAN)
    seen, processes = aside(drafts_by_the_model(room, rowan))
    assert endpoint.headers[-1]["Authorization"] == f"Bearer {KEY}", "the server has it"
    assert processes
    kept = [path for path in room.home.rglob("*") if path.is_file()]
    found = {
        "page": KEY in seen,
        "kernel": any(KEY in process or "ACTVO_DRAFTING" in process for process in processes),
        "server's own": KEY in _of_process(room.process.pid),  # type: ignore[union-attr]
        "files": [path.name for path in kept if KEY.encode() in path.read_bytes()],
    }
    assert found == {"page": False, "kernel": False, "server's own": False, "files": []}
    assert any(path.name == "room.sqlite" for path in kept)
