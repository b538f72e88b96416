"""What opens a place stands in no log, no process, no page of somebody else and no file but the facilitator's."""

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import httpx
import psutil
import pytest

from tests.running import ALONE, ServedRoom


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServedRoom]:
    home: Path = tmp_path_factory.mktemp("served")
    (home / "people.csv").write_text("name\nRowan\nNoor\n", encoding="utf-8")
    room = ServedRoom(home, f"--roster={home / 'people.csv'}")
    room.run_by = ALONE
    room.start()
    yield room
    room.stop()


def used(room: ServedRoom) -> dict[str, str]:
    """A personal link, a session, a link of their own and a code, each used, and the code they always have."""
    link = room.personal_links()["Rowan"].rpartition("=")[2]
    phone = httpx.Client(base_url=room.url, follow_redirects=True)
    assert phone.post("/own", data={"token": link}).status_code == 200
    code = re.search(r'(?s)made".*?big-code" translate="no">([^<]*)<', phone.post("/mine/code").text)[1]  # type: ignore[index]
    own = re.search(r"own#key=([\w-]+)", phone.post("/mine/link").text)[1]  # type: ignore[index]
    assert httpx.post(f"{room.url}/own", data={"code": code}).status_code == 303
    assert httpx.post(f"{room.url}/own", data={"token": own}).status_code == 303
    cookie = phone.cookies[f"actvo_room_{room.port}"]
    always = re.search(r'(?s)Show it.*?big-code" translate="no">([^<]*)<', phone.get("/mine").text)[1]  # type: ignore[index]
    return {"link": link, "code": code, "own": own, "cookie": cookie, "always": always}


def processes(room: ServedRoom) -> str:
    assert room.process
    found = []
    for one in [psutil.Process(room.process.pid), *psutil.Process(room.process.pid).children(recursive=True)]:
        found += [" ".join(one.cmdline()), str(one.environ())]
    return "\n".join(found)


def test_secrets_are_where_they_belong_only(served: ServedRoom) -> None:
    secrets = used(served)
    seen = processes(served) + (served.home / "out").read_text() + (served.home / "err").read_text()
    assert served.keys.join_token in seen, "the search finds what is there"
    database = b"".join(path.read_bytes() for path in served.home.glob("room.sqlite*"))
    noor = httpx.Client(base_url=served.url, follow_redirects=True)
    noor.post("/own", data={"token": served.personal_links()["Noor"].rpartition("=")[2]})
    pages = noor.get("/room").text + noor.get("/mine").text + noor.get("/mine/everything.json").text
    for what, secret in secrets.items():
        assert secret not in seen, what
        assert secret.encode() not in database, what
        assert secret not in pages, what


def test_deleting_while_another_program_holds_the_database(served: ServedRoom) -> None:
    someone = httpx.Client(base_url=served.url, timeout=30)
    someone.post("/join", data={"code": served.keys.join_code, "name": "Quillon"})
    holder = sqlite3.connect(served.home / "room.sqlite", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    answer = someone.post("/mine/delete", data={"sure": "yes"})
    assert answer.status_code == 503
    assert "Nothing was deleted: the room is busy." in answer.text
    holder.execute("ROLLBACK")
    holder.close()
    assert someone.post("/mine/delete", data={"sure": "yes"}).status_code == 200
    assert someone.get("/mine").status_code == 302
