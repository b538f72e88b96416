"""A link or code of somebody, opened where somebody else is signed in, asks first: until then nothing changes."""

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.running import ServedRoom

WAYS = ("the link that was sent", "a manager's link", "the link they keep", "a code of their device", "their own code")


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServedRoom]:
    home: Path = tmp_path_factory.mktemp("served")
    (home / "people.csv").write_text("name,manager\nRowan,Ada\nAda,\nNoor,\nHal,\nIda,\nJo,\n", encoding="utf-8")
    room = ServedRoom(home, f"--roster={home / 'people.csv'}")
    room.start()
    yield room
    room.stop()


def come_in(room: ServedRoom, name: str) -> httpx.Client:
    browser = httpx.Client(base_url=room.url)
    answer = browser.post("/own", data={"token": sent(room, name)})
    assert answer.status_code == 303
    return browser


def sent(room: ServedRoom, name: str) -> str:
    return room.personal_links()[name].partition("=")[2]


def key_of(room: ServedRoom, way: str) -> tuple[str, dict[str, str]]:
    """Whose it is, and what their link or code posts."""
    if way == "the link that was sent":
        return "Rowan", {"token": sent(room, "Rowan")}  # nobody has come by it yet
    if way == "a manager's link":
        return "Ada", {"token": sent(room, "Ada")}
    if way == "the link they keep":
        page = come_in(room, "Ida").post("/mine/link").text
        return "Ida", {"token": re.search(r"own#key=([\w-]+)", page)[1]}  # type: ignore[index]
    hal = come_in(room, "Hal")
    if way == "their own code":
        return "Hal", {"code": re.search(r">(\w{4}-\w{4}-\w{4})<", hal.get("/mine").text)[1]}  # type: ignore[index]
    page = hal.post("/mine/code").text
    return "Hal", {"code": re.search(r">(\w{4}-\w{4})<", page)[1]}  # type: ignore[index]


def kept(room: ServedRoom) -> list[str]:
    """All that the room's database holds."""
    with sqlite3.connect(f"file:{room.home / 'room.sqlite'}?mode=ro", uri=True) as database:
        return list(database.iterdump())


@pytest.mark.parametrize("way", WAYS)
def test_it_asks_first_and_changes_nothing_before(served: ServedRoom, way: str) -> None:
    shared = come_in(served, "Noor")
    before = httpx.Client(base_url=served.url, cookies=dict(shared.cookies))
    name, key = key_of(served, way)
    now, cookie = kept(served), shared.cookies[f"actvo_room_{served.port}"]
    assert shared.get("/own", headers={"Sec-Purpose": "prefetch"}).status_code == 200
    assert shared.head("/own").status_code == 405
    for _ in range(2):
        asked = shared.post("/own", data=key)
        assert asked.status_code == 200
        assert f'This opens the pages of <bdi translate="no">{name}</bdi>.' in asked.text
        assert 'Stay as <bdi translate="no">Noor</bdi>' in asked.text
        assert shared.cookies[f"actvo_room_{served.port}"] == cookie
    assert kept(served) == now, "no session made or ended, nothing used up, nobody come in"
    assert "Noor" in shared.get("/room").text
    said = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', asked.text))
    assert shared.post("/own", data=said).status_code == 303
    assert f">{name}</bdi>" in shared.get("/room").text
    assert before.get("/room").status_code == 302, "Noor is signed out here"


def test_their_own_link_goes_on_where_they_are_signed_in(served: ServedRoom) -> None:
    mine = come_in(served, "Jo")
    code = re.search(r">(\w{4}-\w{4})<", mine.post("/mine/code").text)[1]  # type: ignore[index]
    for key in ({"token": sent(served, "Jo")}, {"code": code}):
        goes_on(served, mine, key)
    link = re.search(r"own#key=([\w-]+)", mine.post("/mine/link").text)[1]  # type: ignore[index]
    goes_on(served, mine, {"token": link})


def goes_on(served: ServedRoom, mine: httpx.Client, key: dict[str, str]) -> None:
    """To their page, with nothing made or used up."""
    now = kept(served)
    answer = mine.post("/own", data=key)
    assert (answer.status_code, answer.headers["Location"]) == (303, "/room")
    assert "Set-Cookie" not in answer.headers
    assert kept(served) == now


def test_a_link_that_opens_nothing_leaves_who_is_here(served: ServedRoom) -> None:
    shared = come_in(served, "Noor")
    for sure in ("", "yes"):
        assert shared.post("/own", data={"token": "x" * 43, "sure": sure}).status_code == 400
        assert "Noor" in shared.get("/room").text


def test_another_site_cannot_press_yes(served: ServedRoom) -> None:
    shared = come_in(served, "Noor")
    data = {"token": sent(served, "Rowan"), "sure": "yes"}
    assert shared.post("/own", data=data, headers={"Origin": "http://elsewhere.example"}).status_code == 403
    assert "Noor" in shared.get("/room").text


@pytest.mark.parametrize("way", ["token", "code"])
def test_a_door_opened_before_somebody_signed_in_asks_too(served: ServedRoom, way: str) -> None:
    """In another tab of the same browser; the one that sent the form knows nothing of it."""
    shared = come_in(served, "Noor")
    before = httpx.Client(base_url=served.url, cookies=dict(shared.cookies))
    key = {"token": served.keys.join_token} if way == "token" else {"code": served.keys.join_code.lower()}
    form, new = key | {"name": f" new  by {way}"}, f"new by {way}"
    now = kept(served)
    for _ in range(2):
        asked = shared.post("/join", data=form)
        assert asked.status_code == 200
        assert f'This opens new pages for <bdi translate="no">{new}</bdi>.' in asked.text
        assert 'Stay as <bdi translate="no">Noor</bdi>' in asked.text
    assert kept(served) == now, "no session made or ended, nobody come in"
    assert "Noor" in shared.get("/room").text
    said = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', asked.text))
    assert shared.post("/join", data=said).status_code == 303
    assert f">{new}</bdi>" in shared.get("/room").text
    assert before.get("/room").status_code == 302, "Noor is signed out here"


def test_an_old_door_with_a_wrong_key_or_a_taken_name_leaves_who_is_here(served: ServedRoom) -> None:
    shared, key = come_in(served, "Noor"), {"token": served.keys.join_token}
    now = kept(served)
    for form in ({"code": "AAA-AAA", "name": "Kim"}, {"token": "x" * 43, "name": "Kim"}, key | {"name": "noor"},
                 key | {"name": "Rowan"}, key | {"name": " "}):  # fmt: skip
        for sure in ("", "yes"):
            assert shared.post("/join", data=form | {"sure": sure}).status_code == 400
    assert kept(served) == now
    assert "Noor" in shared.get("/room").text


def test_who_came_in_there_just_now_is_named_as_theirs(served: ServedRoom) -> None:
    """The answer to Uma got lost, Noor signed in in the same browser; then Uma’s form is sent once more."""
    shared, form = httpx.Client(base_url=served.url), {"token": served.keys.join_token, "name": "Uma"}
    shared.get("/")
    trial = dict(shared.cookies)
    shared.post("/join", data=form)
    shared.cookies.clear()
    shared.cookies.update(trial)
    shared.post("/own", data={"token": sent(served, "Noor")})
    asked = shared.post("/join", data=form)
    assert 'This opens the pages of <bdi translate="no">Uma</bdi>.' in asked.text
    assert "Noor" in shared.get("/room").text
    assert shared.post("/join", data=form | {"sure": "yes"}).status_code == 303
    assert ">Uma</bdi>" in shared.get("/room").text
