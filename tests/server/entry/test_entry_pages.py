"""Coming in: what a wrong code, a strange name or another site gets."""

import re
from urllib.parse import urlsplit

import httpx
import pytest

from tests.running import RunningRoom


@pytest.fixture
def room(waiting_room: RunningRoom) -> RunningRoom:
    return waiting_room


@pytest.fixture
def visitor(room: RunningRoom) -> httpx.Client:
    return httpx.Client(base_url=room.url, follow_redirects=False)


def key(room: RunningRoom) -> str:
    return urlsplit(room.links["participant"]).fragment.removeprefix("key=")


def sentence(answer: httpx.Response) -> str:
    return re.search(r'role="alert">([^<]*)<', answer.text)[1]  # type: ignore[index]


def test_link_and_code_open_the_room(room: RunningRoom, visitor: httpx.Client) -> None:
    assert visitor.post("/join", data={"token": key(room), "name": "Fay"}).status_code == 303
    other = httpx.Client(base_url=room.url)
    typed = room.keys.join_code.lower().replace("-", " ")
    answer = other.post("/join", data={"code": typed, "name": "Gus"})
    assert (answer.status_code, answer.headers["Location"]) == (303, "/room")
    waiting = other.get("/room")
    assert 'You are in, <bdi translate="no">Gus</bdi>.' in waiting.text


@pytest.mark.parametrize(
    "behind", ["?utm_source=mail&utm_medium=x", ".", ")", "]", ",", "…", " ", "%20", "&key=x", "\u200b"]
)
def test_what_hangs_behind_a_link_is_no_part_of_it(room: RunningRoom, behind: str) -> None:
    one = httpx.Client(base_url=room.url)
    answer = one.post("/join", data={"token": key(room) + behind, "name": f"Spoilt {ord(behind[0])}"})
    assert answer.status_code == 303
    kept = one.post("/mine/link").text.partition('id="link"')[2].partition("#key=")[2].partition('"')[0]
    assert httpx.Client(base_url=room.url).post("/own", data={"token": kept + behind}).status_code == 303


def test_a_link_that_was_cut_off_shows_the_field_for_the_code_and_is_no_guess(room: RunningRoom) -> None:
    for _ in range(30):
        answer = httpx.Client(base_url=room.url).post("/join", data={"token": key(room)[:-4], "name": "Cut"})
        assert answer.status_code == 400
        assert sentence(answer).startswith("This link is not whole any more.")
        assert 'name="token" value=""' in answer.text, "so the field for the code is shown"
    typed = httpx.Client(base_url=room.url).post("/join", data={"code": room.keys.join_code, "name": "Cut"})
    assert typed.status_code == 303, "no try was counted"


def test_the_short_code_is_no_link(room: RunningRoom) -> None:
    answer = httpx.Client(base_url=room.url).post("/join", data={"token": room.keys.join_code, "name": "Sly"})
    assert answer.status_code == 400, "in a link's place it could be tried without a limit"


def test_a_wrong_code_keeps_the_name_and_says_what_to_do(visitor: httpx.Client) -> None:
    answer = visitor.post("/join", data={"code": "AAA-AAA", "name": "Hal"})
    assert answer.status_code == 400
    assert sentence(answer) == "This code does not open the room. Look at the screen: six characters, like 7KQ-42F."
    assert 'value="Hal"' in answer.text


@pytest.mark.parametrize("name", ["", "   ", "x" * 400, "\u202e\u200b", "<script>alert(1)</script>" * 20])
def test_an_unusable_name_gets_a_plain_sentence(room: RunningRoom, visitor: httpx.Client, name: str) -> None:
    answer = visitor.post("/join", data={"token": key(room), "name": name})
    assert answer.status_code == 400
    assert len(sentence(answer)) > 20
    assert "<script>alert" not in answer.text


@pytest.mark.parametrize("name", ["دانا", "אורי", "Zoë 🌱", "O’Brien", "<b>Ida</b>"])
def test_any_real_name_is_welcome(room: RunningRoom, visitor: httpx.Client, name: str) -> None:
    assert visitor.post("/join", data={"token": key(room), "name": name}).status_code == 303
    assert "<b>Ida" not in visitor.get("/room").text


def test_a_second_rowan_is_offered_a_way_on(room: RunningRoom, visitor: httpx.Client) -> None:
    assert visitor.post("/join", data={"token": key(room), "name": "Rowan"}).status_code == 303
    answer = httpx.Client(base_url=room.url).post("/join", data={"token": key(room), "name": "rowan"})
    assert answer.status_code == 400
    assert "Rowan 2" in sentence(answer) or "rowan 2" in sentence(answer)
    assert re.search(r'name="name" value="[Rr]owan 2"', answer.text)


def test_a_form_from_another_site_is_refused(room: RunningRoom, visitor: httpx.Client) -> None:
    headers = {"Origin": "http://elsewhere.example"}
    assert visitor.post("/join", data={"token": key(room), "name": "Mal"}, headers=headers).status_code == 403
    assert visitor.post("/join", content=b"name=" + b"x" * 20_000).status_code == 413


def test_the_cookie_is_for_this_browser_and_not_for_scripts(room: RunningRoom, visitor: httpx.Client) -> None:
    cookie = visitor.post("/join", data={"token": key(room), "name": "Kit"}).headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert f"actvo_room_{room.port}" in cookie


def test_leaving_a_device_forgets_the_way(room: RunningRoom, visitor: httpx.Client) -> None:
    visitor.post("/join", data={"token": key(room), "name": "Lea"})
    cookies = dict(visitor.cookies)
    answer = visitor.post("/leave")
    assert answer.status_code == 200
    assert answer.headers["Clear-Site-Data"] == '"storage"'
    old = httpx.Client(base_url=room.url, cookies=cookies)
    assert old.get("/room").headers["Location"] == "/"


def test_a_wrong_staff_key_opens_nothing(room: RunningRoom) -> None:
    staff = httpx.Client(base_url=f"http://127.0.0.1:{room.port + 1}")
    for wrong in ("", "x", key(room)):
        assert staff.post("/enter", data={"token": wrong}).status_code == 403
    assert staff.get("/facilitator").headers["Location"].partition("?")[0] == "/"


def test_a_lost_address_gets_a_sentence(visitor: httpx.Client) -> None:
    answer = visitor.get("/nothing/here")
    assert answer.status_code == 404
    assert "There is nothing at this address." in answer.text
